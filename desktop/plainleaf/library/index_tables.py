"""The tables of the search index: what its builder and its reader have in common."""

import sqlite3
from hashlib import sha256

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
TITLE = 1.0  # what it adds to a word's weight to be in the title


def index_digest(file: sqlite3.Connection) -> str:
    """One SHA-256 over every row of the index, so that a changed one shows."""
    total = sha256()
    for table in _TABLES:
        for row in file.execute(f"SELECT * FROM {table}"):  # noqa: S608 - our own names
            total.update(repr(row).encode())
    return total.hexdigest()
