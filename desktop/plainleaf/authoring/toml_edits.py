"""Small changes to an author's TOML files that leave the rest, remarks too, as it was written."""

import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from plainleaf.content.errors import PlainleafError

FILE, CHECKLIST = "library.toml", "checklist.toml"


class StartError(PlainleafError):
    """Something new can't be begun there; the words say why, and what to do instead."""


def read_plain(path: Path) -> dict[str, Any]:
    """What a TOML file says.

    Raises:
        StartError: it isn't there, or can't be read.

    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        message = f"{path}: can't be read ({error}). Run “plainleaf check” first."
        raise StartError(message) from error


def with_page(text: str, group: str, page: str) -> str:
    """The text with one more page at the end of a group."""
    start, end = _group(text, group)
    return text[:start] + _with_word(text[start:end], "pages", page) + text[end:]


def with_read_along(text: str, page: str) -> str:
    """The text of a checklist with one more page to read along, which no tick has to lead to."""
    return _with_word(text, "read_along", page)


def with_language(text: str, lang: str, words: Mapping[str, str]) -> str:
    """The text with one more partial language; ``words`` are those of the tables that have some for each."""
    top = next((table.start() for table in re.finditer(r"^\s*\[", text, re.MULTILINE)), len(text))
    head = _with_word(text[:top], "languages", lang)
    if not re.search(r"^partial\s*=", head, re.MULTILINE):
        head = f"{head.rstrip()}\npartial = []\n\n"
    text = _with_word(head, "partial", lang) + text[top:]
    for table, said in words.items():
        text = _with_row(text, table, f"{lang} = {json.dumps(said, ensure_ascii=False)}")
    return text


def _with_row(text: str, table: str, row: str) -> str:
    """The text with one more line at the end of a table."""
    rows = re.compile(rf"^\[{table}\][^\n]*\n(?:[\w-]+\s*=[^\n]*\n)*", re.MULTILINE)
    return rows.sub(lambda found: f"{found[0]}{row}\n", text, count=1)


def checked(path: Path, new: str, wanted: Mapping[str, Any], by_hand: str) -> str:
    """The new text of a file, if it says just what is wanted.

    Raises:
        StartError: it doesn't, since the file is written in another way than ours.

    """
    try:
        as_wanted = tomllib.loads(new) == wanted
    except tomllib.TOMLDecodeError:
        as_wanted = False
    if as_wanted:
        return new
    message = f"{path}: is written in a way that can't be changed here. {by_hand}"
    raise StartError(message)


def _group(text: str, group: str) -> tuple[int, int]:
    """Where the table of a group begins and ends; nowhere if there is none."""
    starts = [found.start() for found in re.finditer(r"^\s*\[\[group\]\]", text, re.MULTILINE)]
    named = re.compile(rf"""^\s*id\s*=\s*["']{re.escape(group)}["']""", re.MULTILINE)
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        if named.search(text, start, end):
            return start, end
    return 0, 0


def _with_word(text: str, key: str, word: str) -> str:
    """The text with a word at the end of the list of a key."""

    def longer(found: re.Match[str]) -> str:
        before = found[2].rstrip().removesuffix(",")
        return f'{found[1]}{before}{", " if before.strip() else ""}"{word}"{found[3]}'

    return re.sub(rf"^({key}\s*=\s*\[)([^\]]*)(\])", longer, text, count=1, flags=re.MULTILINE)
