"""Gathering every problem of a folder while its files are read."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from plainleaf.content.problem import Problem

# Controls, line separators, and the marks that turn text round unseen. Tab and line feed are fine.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Findings:
    """The one list of a folder's problems, as seen from one of its files."""

    file: str
    found: list[Problem]

    def add(self, line: int, words: str, fix: str) -> None:
        """Note a problem of this file."""
        self.found.append(Problem(self.file, line, words, fix))

    def of(self, file: str) -> "Findings":
        """The same list, as seen from another file."""
        return Findings(file, self.found)

    def unseen_characters(self, line: int, text: str) -> None:
        """Note the first character of ``text`` that nobody could see."""
        if hidden := _UNSEEN.search(text):
            code = f"U+{ord(hidden[0]):04X}"
            at = line + text.count("\n", 0, hidden.start())
            self.add(at, f"There is an unseen control character here ({code}).", "Type the line anew.")


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint at the known word most like ``word``; nothing if none is like it."""
    close = get_close_matches(word, list(known), n=1)
    return f" Did you mean “{close[0]}”?" if close else ""
