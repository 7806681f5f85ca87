"""The compiled file itself: what marks it as ours, its one table of things, its failures."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from plainleaf.content.errors import LibraryBrokenError, LibraryMissingError, LibraryTooNewError

SUFFIX = ".plainleaf"
APPLICATION_ID = 0x504C4541  # "PLEA"
VERSION = 3  # of this format; raised whenever an older Plainleaf could misread the file
FIX = "Install Plainleaf again or compile the library again."

THINGS_TABLE = """
CREATE TABLE things (
    kind TEXT, id TEXT, lang TEXT, body BLOB NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (kind, id, lang));
"""

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_SAFE = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/:._-~")


def seal(kind: str, thing: str, lang: str, body: bytes) -> str:
    """The SHA-256 of a thing under its own name, so that no two things can change places."""
    return sha256("\0".join((kind, thing, lang, "")).encode() + body).hexdigest()


def is_sealed(kind: str, thing: str, lang: str, body: object, sealed: str) -> bool:
    """Whether a thing is just as it was written."""
    return isinstance(body, bytes) and seal(kind, thing, lang, body) == sealed


def name_of(kind: str, thing: str, lang: str) -> str:
    """What an error calls a thing: "page calciphylaxis (en)"."""
    named = f"{kind} {thing}" if thing else kind
    return f"{named} ({lang})" if lang else named


def _header(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER)
    except FileNotFoundError as error:
        raise LibraryMissingError(f"{path}: there is no such library. {FIX}") from error
    except OSError as error:
        raise LibraryBrokenError(f"{path}: can't be read ({error.strerror}). {FIX}") from error


def check_header(path: Path) -> None:
    """Raise the right error unless this is a whole library file that we can read.

    SQLite says where its header keeps the page size (16), the number of pages (28),
    the user version (60) and the application id (68).
    """
    header = _header(path)
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise LibraryBrokenError(f"{path}: this isn't a Plainleaf library, or it is cut short. {FIX}")

    def number(at: int, size: int = 4) -> int:
        return int.from_bytes(header[at : at + size], "big")

    if number(68) != APPLICATION_ID:
        raise LibraryBrokenError(f"{path}: this isn't a Plainleaf library. {FIX}")
    if number(60) > VERSION:
        raise LibraryTooNewError(f"{path}: written by a newer Plainleaf. Install that one, or compile again.")
    if number(60) < VERSION:
        raise LibraryBrokenError(f"{path}: written by an older Plainleaf. Compile the library again.")
    if path.stat().st_size < number(16, 2) * number(28):
        raise LibraryBrokenError(f"{path}: the file is cut short. {FIX}")


@contextmanager
def no_sqlite_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite says of a broken file into our own words."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:  # of damaged text, or in SQLite's own complaint
        raise LibraryBrokenError(f"{path}: the file is damaged ({error}). {FIX}") from error


def _address(path: Path) -> str:
    """``path`` as SQLite's file address. (pathlib's own writer would import urllib first.)"""
    whole = path.absolute().as_posix()
    quoted = "".join(chr(byte) if byte in _SAFE else f"%{byte:02X}" for byte in os.fsencode(whole))
    return f"file://{'' if quoted.startswith('/') else '/'}{quoted}?mode=ro&immutable=1"


def open_to_read(path: Path) -> sqlite3.Connection:
    """Open a library file so that nothing can be written, not even a journal."""
    check_header(path)
    with no_sqlite_errors(path):
        # several threads may read: SQLite takes turns by itself, and nothing is ever changed
        file = sqlite3.connect(_address(path), uri=True, check_same_thread=False)
        file.execute("PRAGMA query_only = ON")
    return file
