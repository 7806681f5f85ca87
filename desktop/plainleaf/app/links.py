"""What the system hands us when a reader opens one of our links or files."""

import re
from collections.abc import Sequence
from pathlib import Path

SCHEME = "plainleaf:"
SUFFIX = ".plainleaf"
# plainleaf://page/calciphylaxis?lang=es, and nothing else: a link comes from anywhere
_PAGE = re.compile(r"plainleaf://page/(?P<page>[a-z0-9-]+)/?(?:\?lang=(?P<lang>[A-Za-z-]+))?")


def opened(words: Sequence[str]) -> list[str]:
    """The arguments; a single link or library file among them becomes the options that open it.

    A link that says no page opens the window at its first screen: it's never taken for an option.
    """
    if len(words) != 1:
        return list(words)
    (word,) = words
    if word.lower().startswith(SCHEME):
        return _page(word)
    if word.startswith("file://") and word.endswith(SUFFIX):
        from urllib.parse import unquote  # noqa: PLC0415 - at each start: only a file's address needs it

        word = unquote(word.removeprefix("file://"))
    if word.endswith(SUFFIX) and Path(word).is_file():
        return ["--library", str(Path(word).absolute())]
    return [word]


def _page(link: str) -> list[str]:
    found = _PAGE.fullmatch(link)
    if not found or found["page"].startswith("-"):
        return []
    lang = found["lang"]
    return ["--page", found["page"], *(["--lang", lang] if lang else [])]
