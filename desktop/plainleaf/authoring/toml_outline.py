"""Where things stand in a TOML text, which its decoder doesn't tell."""

import re

_HEADER = re.compile(r"\s*\[\[?\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?")
_QUOTES = str.maketrans("", "", "\"' ")


class Outline:
    """The lines of a TOML text, to find a table, a key or a word again."""

    def __init__(self, text: str, first_line: int = 1) -> None:
        self._lines = text.split("\n")
        self._first = first_line
        self._headers: dict[str, list[int]] = {}
        self._starts: list[int] = []
        for number, line in enumerate(self._lines, first_line):
            if header := _HEADER.fullmatch(line):
                self._headers.setdefault(header[1].translate(_QUOTES), []).append(number)
                self._starts.append(number)

    def table(self, path: str, number: int = 0) -> int:
        """The line of the table ``path`` (the numbered one of several); 0 if it has no line."""
        lines = self._headers.get(path, [])
        return lines[number] if number < len(lines) else 0

    def key(self, name: str, start: int) -> int:
        """The line of a key of the table that begins at ``start``; ``start`` if it isn't there."""
        named = re.compile(rf"""(?:^|[{{,])\s*["']?{re.escape(name)}["']?\s*[.=]""")
        return self._find(named, start) or start

    def word(self, word: str, start: int) -> int:
        """The first line from ``start`` on that holds a quoted word; ``start`` if none does."""
        return self._find(re.compile(rf"""["']{re.escape(word)}["']"""), start) or start

    def _find(self, wanted: re.Pattern[str], start: int) -> int:
        begin = max(start, self._first)
        end = next((line for line in self._starts if line > begin), self._first + len(self._lines))
        for number in range(begin, end):
            if wanted.search(self._lines[number - self._first]):
                return number
        return 0
