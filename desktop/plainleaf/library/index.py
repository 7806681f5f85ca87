"""The search index, built when a library is written: sections, weights, words, typing errors."""

import sqlite3
from collections.abc import Iterable, Sequence
from hashlib import sha256

from plainleaf.content.page import Page
from plainleaf.library.sections import Section, sections_of
from plainleaf.library.slips import keys
from plainleaf.library.weights import Language, Spoken, together
from plainleaf.library.words import is_stop, stem

INDEX_TABLES = """
CREATE TABLE titles (id INTEGER PRIMARY KEY, lang TEXT, page TEXT, title TEXT);
CREATE TABLE sections (
    id INTEGER PRIMARY KEY, lang TEXT, title INTEGER, section TEXT, heading TEXT, text TEXT);
CREATE TABLE page_words (
    lang TEXT, stem TEXT, title INTEGER, weight INTEGER, PRIMARY KEY (lang, stem, title)) WITHOUT ROWID;
CREATE TABLE section_words (
    lang TEXT, stem TEXT, section INTEGER, weight INTEGER, PRIMARY KEY (lang, stem, section)) WITHOUT ROWID;
CREATE TABLE vocabulary (lang TEXT, word TEXT, stem TEXT, PRIMARY KEY (lang, word)) WITHOUT ROWID;
CREATE TABLE alike (lang TEXT, stem TEXT, other TEXT, PRIMARY KEY (lang, stem, other)) WITHOUT ROWID;
CREATE TABLE slips (lang TEXT, key TEXT, word TEXT, PRIMARY KEY (lang, key, word)) WITHOUT ROWID;
"""
_TABLES = ("titles", "sections", "page_words", "section_words", "vocabulary", "alike", "slips")
SCALE = 1000  # weights are kept as whole thousandths

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
            text = "\n".join(section.lines)
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


def index_digest(file: sqlite3.Connection) -> str:
    """One SHA-256 over every row of the index, so that a changed one shows."""
    total = sha256()
    for table in _TABLES:
        for row in file.execute(f"SELECT * FROM {table}"):  # noqa: S608 - our own names
            total.update(repr(row).encode())
    return total.hexdigest()
