"""The search index, built when a library is written: sections, weights, words, typing errors."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count

from plainleaf.content.checklist import Checklist
from plainleaf.content.page import Page
from plainleaf.library.danger import danger_rows
from plainleaf.library.index_tables import SCALE, rarity
from plainleaf.library.lines import AboutLine, lines_of, ticked_lines
from plainleaf.library.sections import Section, sections_of
from plainleaf.library.slips import keys
from plainleaf.library.weights import Language, Spoken, concept, sum_of, together
from plainleaf.library.words import is_stop, is_weak, stem

_UNSAID = 1.0  # what a line's word is worth that no page says
_SHARED = 0.15  # how much of a page's help lines counts: they stand on many pages in the same words


@dataclass(slots=True)
class _Parts:
    page: Page
    sections: list[Section]
    spoken: list[Spoken]
    lines: list[AboutLine]


def _spoken(section: Section, language: Language) -> Spoken:
    shared = language.said("\n".join(section.shared))
    return Spoken(
        heading=language.said(section.heading),
        names=sum_of(language.said(name) for name in section.names),
        body=sum_of(
            (language.said("\n".join(section.lines)), {word: _SHARED * n for word, n in shared.items()})
        ),
    )


def _usual(spoken: Iterable[Spoken]) -> float:
    lengths = [one.length for one in spoken]
    return max(1.0, sum(lengths) / max(1, len(lengths)))


def fill_index(
    file: sqlite3.Connection,
    lang: str,
    pages: Iterable[Page],
    synonyms: Iterable[Sequence[str]],
    checklist: Checklist | None = None,
) -> None:
    """Index the pages of one language, in this order."""
    language = Language(lang, synonyms)
    ticked = ticked_lines(checklist)
    parts: list[_Parts] = []
    for page in pages:
        sections = sections_of(page)
        spoken = [_spoken(section, language) for section in sections]
        lines = lines_of(page, sections, ticked.get(page.id, ()), language)
        parts.append(_Parts(page, sections, spoken, lines))
    _fill_weights(file, language, parts)
    if checklist is not None:
        rows = ((lang, *row) for row in danger_rows(checklist, language))
        file.executemany("INSERT INTO danger VALUES (?,?,?,?,?,?)", rows)
    _fill_words(file, language)


def _fill_weights(file: sqlite3.Connection, language: Language, parts: Sequence[_Parts]) -> None:
    lang = language.lang
    titles = [sum_of(map(language.said, (one.page.title, one.page.medical_name))) for one in parts]
    wholes = [together(one.spoken, title) for one, title in zip(parts, titles, strict=True)]
    usual_page = _usual(wholes)
    usual_section = _usual(one for part in parts for one in part.spoken)
    weights = [whole.weights(usual_page) for whole in wholes]
    # A page that only mentions a word counts for part of one: in a small library all mention "shoulder".
    pages = sum_of({word: min(weight, 1.0) for word, weight in one.items()} for one in weights)
    in_titles = Counter(word for title in titles for word in title if not is_weak(word, lang))
    rows = ((lang, word, round(SCALE * n), in_titles[word]) for word, n in pages.items())
    file.executemany("INSERT INTO stems VALUES (?,?,?,?)", rows)
    rare = {word: rarity(n, len(parts)) for word, n in pages.items()}
    numbers = count(1)
    for one, whole in zip(parts, weights, strict=True):
        row = (lang, one.page.id, one.page.title)
        title = file.execute("INSERT INTO titles (lang, page, title) VALUES (?,?,?)", row).lastrowid
        words = ((lang, word, round(SCALE * weight), title) for word, weight in whole.items())
        file.executemany("INSERT INTO page_words VALUES (?,?,?,?)", words)
        _fill_sections(file, lang, title, one, usual_section)
        for line in one.lines:
            worth = sum(rare.get(word, _UNSAID) for word in line.stems if word[0] != "#")
            shown = (round(SCALE * line.strength), next(numbers), title, round(SCALE * worth))
            said = ((lang, word, *shown) for word in line.stems)
            file.executemany("INSERT INTO line_words VALUES (?,?,?,?,?,?)", said)


def _fill_sections(
    file: sqlite3.Connection, lang: str, title: int | None, part: _Parts, usual_length: float
) -> None:
    for section, one in zip(part.sections, part.spoken, strict=True):
        # what stands on many pages in the same words would tell no page from another
        text = part.page.lead.text if section.is_outlook else "\n".join(section.lines or section.shared)
        at = file.execute(
            "INSERT INTO sections (lang, title, section, heading, text) VALUES (?,?,?,?,?)",
            (lang, title, section.id, section.heading, text),
        ).lastrowid
        weights = one.weights(usual_length).items()
        rows = ((lang, word, round(SCALE * weight), at, title) for word, weight in weights)
        file.executemany("INSERT INTO section_words VALUES (?,?,?,?,?)", rows)


def _fill_words(file: sqlite3.Connection, language: Language) -> None:
    lang = language.lang
    known = sorted(language.met)
    stems = ((lang, word, stem(word, lang)) for word in known)
    file.executemany("INSERT INTO vocabulary VALUES (?,?,?)", stems)
    mistaken = [word for word in known if not is_stop(word, lang)]
    slips = ((lang, key, word) for word in mistaken for key in sorted(keys(word, lang)))
    file.executemany("INSERT INTO slips VALUES (?,?,?)", slips)
    phrases = {
        (lang, phrase[0], " ".join(phrase), concept(number))
        for number, group in enumerate(language.groups)
        for phrase in group
    }
    file.executemany("INSERT INTO phrases VALUES (?,?,?,?)", sorted(phrases))
