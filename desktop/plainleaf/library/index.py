"""The search index, built when a library is written: sections, weights, words, typing errors."""

import sqlite3
from collections.abc import Iterable, Sequence

from plainleaf.content.page import Page
from plainleaf.library.index_tables import SCALE
from plainleaf.library.sections import Section, sections_of
from plainleaf.library.slips import keys
from plainleaf.library.weights import Language, Spoken, together
from plainleaf.library.words import is_stop, stem

_PageParts = tuple[Page, list[Section], list[Spoken]]


def _spoken(section: Section, language: Language) -> Spoken:
    text = "\n".join(section.lines)
    return Spoken(
        heading=language.named(section.heading),
        names=language.named(*section.names),
        body=language.said(text),
        length=len(language.stems(text)),
    )


def _usual(spoken: Iterable[Spoken]) -> float:
    lengths = [one.length for one in spoken]
    return max(1.0, sum(lengths) / max(1, len(lengths)))


def fill_index(
    file: sqlite3.Connection, lang: str, pages: Iterable[Page], synonyms: Iterable[Sequence[str]]
) -> None:
    """Index the pages of one language, in this order."""
    language = Language(lang, synonyms)
    parts: list[_PageParts] = []
    for page in pages:
        sections = sections_of(page)
        parts.append((page, sections, [_spoken(section, language) for section in sections]))
    _fill_weights(file, language, parts)
    _fill_words(file, language)


def _fill_weights(file: sqlite3.Connection, language: Language, parts: Sequence[_PageParts]) -> None:
    titles = [language.named(page.title, page.medical_name) for page, _, _ in parts]
    wholes = [together(spoken, title) for (_, _, spoken), title in zip(parts, titles, strict=True)]
    usual_page = _usual(wholes)
    usual_section = _usual(one for _, _, spoken in parts for one in spoken)
    for (page, sections, spoken), whole in zip(parts, wholes, strict=True):
        row = (language.lang, page.id, page.title)
        title = file.execute("INSERT INTO titles (lang, page, title) VALUES (?,?,?)", row).lastrowid
        weights = _rows(language.lang, title, whole.weights(usual_page))
        file.executemany("INSERT INTO page_words VALUES (?,?,?,?)", weights)
        for section, one in zip(sections, spoken, strict=True):
            text = page.lead.text if section.is_outlook else "\n".join(section.lines)
            at = file.execute(
                "INSERT INTO sections (lang, title, section, heading, text) VALUES (?,?,?,?,?)",
                (language.lang, title, section.id, section.heading, text),
            ).lastrowid
            weights = _rows(language.lang, at, one.weights(usual_section))
            file.executemany("INSERT INTO section_words VALUES (?,?,?,?)", weights)


def _rows(lang: str, at: int | None, weights: dict[str, float]) -> list[tuple[str, str, int | None, int]]:
    return [(lang, word, at, round(SCALE * weight)) for word, weight in sorted(weights.items())]


def _fill_words(file: sqlite3.Connection, language: Language) -> None:
    lang = language.lang
    known = sorted(language.met)
    stems = ((lang, word, stem(word, lang)) for word in known)
    file.executemany("INSERT INTO vocabulary VALUES (?,?,?)", stems)
    mistaken = [word for word in known if not is_stop(word, lang)]
    slips = ((lang, key, word) for word in mistaken for key in sorted(keys(word, lang)))
    file.executemany("INSERT INTO slips VALUES (?,?,?)", slips)
    single = [[alike[0] for alike in group if len(alike) == 1] for group in language.synonyms]
    pairs = {(one, other) for group in single for one in group for other in group if one != other}
    file.executemany("INSERT INTO alike VALUES (?,?,?)", ((lang, *pair) for pair in sorted(pairs)))
