"""Words within a line: plain, bold, glossary words, links to pages, and citations."""

import re
from collections.abc import Iterable

from markdown_it.token import Token

from plainleaf.authoring.findings import Findings, nearest
from plainleaf.authoring.shelf import Shelf
from plainleaf.content.blocks import Line, Run, Runs

_SOURCE = re.compile(r"@([A-Za-z0-9][A-Za-z0-9_-]*)")
_SPACES = re.compile(r"[ \t\n]+")
_CLOSING = tuple(".,;:!?)…")
_WRITE_LINK = "Write [words](term:id) for a glossary word, or [words](page:id) for a page."
_NOT_USED = {
    "em_open": ("Italics are hard to read.", "Take out the single * or _, or use bold sparingly."),
    "image": ("A picture can't stand here.", "Use a block: ::: figure id."),
    "code_inline": ("Code marks (`) have no use on a page.", "Take them out."),
    "html_inline": ("Raw HTML isn't allowed.", "Take it out, or write \\< for a plain <."),
}


def read_line(inline: Token, shelf: Shelf, findings: Findings) -> Line:
    """The words of an inline token, and the sources cited among them."""
    reader = _Reader((inline.map or [0])[0] + 1, shelf, findings)
    for token in inline.children or []:
        reader.take(token)
    return Line(tidy(reader.runs), tuple(dict.fromkeys(reader.sources)))


def tidy(runs: Iterable[Run]) -> Runs:
    """Neighbours of one look joined, single spaces, none at either end, nothing empty."""
    joined: list[Run] = []
    for run in runs:
        alike = bool(joined) and _look(joined[-1]) == _look(run)
        before = joined.pop().text if alike else ""
        joined.append(Run(before + run.text, *_look(run)))
    kept: list[Run] = []
    for run in joined:
        text = _SPACES.sub(" ", run.text)
        if not kept or kept[-1].text.endswith(" "):
            text = text.removeprefix(" ")
        if text:
            kept.append(Run(text, *_look(run)))
    if kept and kept[-1].text.endswith(" "):
        last = kept.pop()
        return tidy([*kept, Run(last.text[:-1], *_look(last))])
    return tuple(kept)


def _look(run: Run) -> tuple[bool, str, str]:
    return run.bold, run.term, run.page


class _Reader:
    """Goes through the tokens of one line, and through the lines of the file with them."""

    def __init__(self, line: int, shelf: Shelf, findings: Findings) -> None:
        self.runs: list[Run] = []
        self.sources: list[str] = []
        self._line = line
        self._shelf = shelf
        self._findings = findings
        self._bold = 0
        self._term = self._page = ""
        self._linked = ""  # the words of the link that is open
        self._cited = False  # a citation came just before

    def take(self, token: Token) -> None:
        """One token."""
        if token.type in _NOT_USED:
            self._findings.add(self._line, *_NOT_USED[token.type])
        match token.type:
            case "text" | "code_inline" | "image":
                self._text(token.content)
            case "softbreak" | "hardbreak":
                self._text(" ")
                self._line += 1
            case "strong_open":
                self._bold += 1
            case "strong_close":
                self._bold -= 1
            case "link_open":
                self._open_link(str(token.attrs.get("href", "")))
            case "link_close":
                self._close_link()
            case "citation":
                self._cite(token.content)
        if token.type in {"html_inline", "citation"}:
            self._line += token.content.count("\n")

    def _text(self, text: str) -> None:
        if "](" in text:
            self._findings.add(self._line, "A link here can't be read.", _WRITE_LINK)
        self._findings.unseen_characters(self._line, text)
        if self._cited and text.startswith(_CLOSING) and self.runs:
            last = self.runs.pop()
            self.runs.append(Run(last.text.rstrip(" "), *_look(last)))
        self._cited = self._cited and not text
        self._linked += text
        self.runs.append(Run(text, self._bold > 0, self._term, self._page))

    def _open_link(self, address: str) -> None:
        kind, _, name = address.partition(":")
        self._linked = ""
        if kind == "term":
            self._term = name if name in self._shelf.terms else ""
            if not self._term:
                fix = f"Add [{name}] to glossary/{self._shelf.lang}.toml, or use a word that is there."
                hint = nearest(name, self._shelf.terms)
                self._findings.add(self._line, f"The glossary has no word “{name}”.", fix + hint)
        elif kind == "page":
            self._page = name if name in self._shelf.written else ""
            if name not in self._shelf.pages:
                fix = "Link to a page that is in library.toml." + nearest(name, self._shelf.pages)
                self._findings.add(self._line, f"There is no page “{name}”.", fix)
        else:
            self._findings.add(self._line, f"A page can't link to “{address}”.", _WRITE_LINK)

    def _close_link(self) -> None:
        if not self._linked.strip():
            self._findings.add(self._line, "A link here has no words.", _WRITE_LINK)
        self._term = self._page = ""

    def _cite(self, inside: str) -> None:
        self._cited = True
        for part in f"@{inside}".split(";"):
            cited = _SOURCE.fullmatch(part.strip())
            if not cited:
                fix = "Write [@11], or [@11; @48] for two."
                self._findings.add(self._line, f"The citation “[@{inside}]” can't be read.", fix)
                return
            if cited[1] in self._shelf.sources:
                self.sources.append(cited[1])
            else:
                fix = "Add it to sources.json, or cite one that is there."
                self._findings.add(self._line, f"There is no source “{cited[1]}”.", fix)
