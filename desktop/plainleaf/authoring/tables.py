"""TOML tables asked for what they should hold: what isn't so becomes a problem with its line."""

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from plainleaf.authoring.files import read_text
from plainleaf.authoring.findings import Findings, nearest
from plainleaf.authoring.toml_outline import Outline

_PLACE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")


class Table:
    """One table. Each getter gives an empty value, and notes a problem, for what is missing or wrong."""

    def __init__(
        self,
        data: Mapping[str, Any]
        | None,  # nothing for a table that isn't there, which is one problem, not many
        outline: Outline,
        findings: Findings,
        *,
        path: str = "",
        line: int = 0,
    ) -> None:
        self.data = data or {}
        self._is_there = data is not None
        self.line = line
        self.findings = findings
        self._outline = outline
        self._path = path

    def line_of(self, key: str) -> int:
        """The line of a key, or else of the table."""
        return self._outline.table(self._path_to(key)) or self._outline.key(key, self.line)

    def line_of_word(self, key: str, word: str) -> int:
        """The line of a word within a key's value, or else of the key."""
        return self._outline.word(word, self.line_of(key))

    def words(self, key: str, *, may_be_empty: bool = False) -> str:
        """Words."""
        value = self._value(key, str, "words in quotes")
        if value is None:
            return ""
        if not value.strip() and not may_be_empty:
            self._wrong(key, "is empty", "Write it.")
        self.findings.unseen_characters(self.line_of(key), value)
        return str(value)

    def word_list(self, key: str, *, optional: bool = False) -> tuple[str, ...]:
        """A list of words; nothing for an optional one that isn't there."""
        if optional and key not in self.data:
            return ()
        value = self._value(key, list, 'a list such as ["…", "…"]') or []
        if not all(isinstance(word, str) and word.strip() for word in value):
            self._wrong(key, "holds something that isn't words", 'Write a list such as ["…", "…"].')
        words = tuple(word for word in value if isinstance(word, str))
        for word in words:
            self.findings.unseen_characters(self.line_of_word(key, word), word)
        return words

    def word_lists(self, key: str) -> tuple[tuple[str, ...], ...]:
        """A list of lists of words."""
        value = self._value(key, list, 'a list of lists such as [["…"], ["…"]]') or []
        lists = [row for row in value if isinstance(row, list) and all(isinstance(word, str) for word in row)]
        if len(lists) < len(value):
            self._wrong(key, "holds something that isn't a list of words", 'Write [["…"], ["…"]].')
        return tuple(tuple(row) for row in lists)

    def day(self, key: str) -> date:
        """A day without an hour."""
        value = self._value(key, date, "a day such as 2026-11-24, without quotes")
        return value if type(value) is date else date.min

    def table(self, key: str, *, optional: bool = False) -> "Table":
        """The table of that name."""
        path = self._path_to(key)
        if optional and key not in self.data:
            return Table(None, self._outline, self.findings)
        value = self._value(key, dict, f"a table [{path}]")
        return Table(value, self._outline, self.findings, path=path, line=self.line_of(key))

    def tables(self, key: str, *, optional: bool = False) -> list["Table"]:
        """The tables written as ``[[key]]``, or as a list of ``{ … }``."""
        if optional and key not in self.data:
            return []
        rows = self._value(key, list, f"tables [[{key}]]") or []
        if not all(isinstance(row, dict) for row in rows):
            self._wrong(key, "holds something that isn't a table", f"Write [[{key}]], or {{ … }} for each.")
        found = enumerate(row for row in rows if isinstance(row, dict))
        return [
            Table(
                row,
                self._outline,
                self.findings,
                path=key,
                line=self._outline.table(key, number) or self.line_of(key),
            )
            for number, row in found
        ]

    def refuse_others(self, *known: str) -> None:
        """Note each key that nobody reads: mostly a slip of the pen."""
        for key in self.data:
            if key not in known:
                fix = f"Take it out or spell it right.{nearest(key, known)}"
                self._wrong(key, "isn't known here", fix)

    def _value(self, key: str, kind: type, wanted: str) -> Any:  # noqa: ANN401 - as the decoder gives it
        if key not in self.data:
            self._wrong(key, "is missing", f"Write {wanted}.")
            return None
        value = self.data[key]
        if not isinstance(value, kind) or (kind is date and type(value) is not date):
            self._wrong(key, f"isn't {wanted}", f"Write {wanted}.")
            return None
        return value

    def _path_to(self, key: str) -> str:
        return f"{self._path}.{key}".lstrip(".")

    def _wrong(self, key: str, what: str, fix: str) -> None:
        if self._is_there:
            self.findings.add(self.line_of(key), f"“{key}” {what}.", fix)


def decode(text: str, findings: Findings, first_line: int = 1) -> Table | None:
    """The TOML of ``text`` as a table, or ``None`` and a problem at the decoder's line."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        last = text.rstrip("\n").count("\n") + 1
        line = int(place[1]) if place and place[1] else last
        words = _PLACE.sub("", str(error))
        findings.add(line + first_line - 1, f"This isn't TOML: {words}.", "Mend the line, or the one before.")
        return None
    except RecursionError:
        findings.add(first_line, "This TOML is nested too deeply.", "Write it flat.")
        return None
    return Table(data, Outline(text, first_line), findings, line=first_line - 1)


def read_toml(folder: Path, findings: Findings) -> Table | None:
    """The findings' own file as a table, or ``None`` and a problem."""
    text = read_text(folder, findings)
    return None if text is None else decode(text, findings)
