"""The tables of the search index: what its builder and its reader have in common."""

import sqlite3
from hashlib import sha256
from math import log

# A word's rows lie in the order of their weight, so that a reader of many pages can stop early.
INDEX_TABLES = """
CREATE TABLE titles (id INTEGER PRIMARY KEY, lang TEXT, page TEXT, title TEXT);
CREATE TABLE sections (
    id INTEGER PRIMARY KEY, lang TEXT, title INTEGER, section TEXT, heading TEXT, text TEXT);
CREATE INDEX sections_of_title ON sections (title);
CREATE TABLE page_words (
    lang TEXT, stem TEXT, weight INTEGER, title INTEGER,
    PRIMARY KEY (lang, stem, weight DESC, title)) WITHOUT ROWID;
CREATE TABLE section_words (
    lang TEXT, stem TEXT, weight INTEGER, section INTEGER, title INTEGER,
    PRIMARY KEY (lang, stem, weight DESC, section)) WITHOUT ROWID;
CREATE TABLE line_words (
    lang TEXT, stem TEXT, strength INTEGER, line INTEGER, title INTEGER, worth INTEGER,
    PRIMARY KEY (lang, stem, strength DESC, line)) WITHOUT ROWID;
CREATE TABLE stems (
    lang TEXT, stem TEXT, pages INTEGER, titles INTEGER, PRIMARY KEY (lang, stem)) WITHOUT ROWID;
CREATE TABLE vocabulary (lang TEXT, word TEXT, stem TEXT, PRIMARY KEY (lang, word)) WITHOUT ROWID;
CREATE TABLE phrases (
    lang TEXT, first TEXT, words TEXT, concept TEXT, PRIMARY KEY (lang, first, words, concept)) WITHOUT ROWID;
CREATE TABLE danger (
    lang TEXT, stem TEXT, sign INTEGER, needs INTEGER, flag TEXT, urgency INTEGER,
    PRIMARY KEY (lang, stem, sign)) WITHOUT ROWID;
CREATE TABLE slips (lang TEXT, key TEXT, word TEXT, PRIMARY KEY (lang, key, word)) WITHOUT ROWID;
"""
_TABLES = (
    "titles", "sections", "page_words", "section_words", "line_words", "stems", "vocabulary", "phrases",
    "danger", "slips",
)  # fmt: skip
SCALE = 1000  # weights are kept as whole thousandths


def rarity(pages_with: float, pages: int) -> float:
    """What finding a word is worth: rare words say more, and one that no page knows says most."""
    return log(1 + pages / max(pages_with, 0.5))


def index_digest(file: sqlite3.Connection) -> str:
    """One SHA-256 over every row of the index, so that a changed one shows."""
    total = sha256()
    for table in _TABLES:
        for row in file.execute(f"SELECT * FROM {table}"):  # noqa: S608 - our own names
            total.update(repr(row).encode())
    return total.hexdigest()
