"""Paragraphs, headings and plain lists."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from plainleaf.authoring.draft import Own, Placed
from plainleaf.authoring.findings import Findings
from plainleaf.authoring.inline import read_line, tidy
from plainleaf.authoring.markdown import Node
from plainleaf.authoring.shelf import Shelf
from plainleaf.content.blocks import BulletList, Heading, KeyMessage, Line, Paragraph, Run

_ID = re.compile(r"[A-Z]\d{2,}")
_ANCHOR = re.compile(r"\s*\{#([a-z0-9]+(?:[-_][a-z0-9]+)*)((?:\s+\.[^\s{}]*)*)\s*\}\s*$")
_SHORT = ".short"


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading a block needs: what it may point to, and where to note problems."""

    shelf: Shelf
    findings: Findings

    def line(self, node: Node) -> Line:
        """The words of a paragraph or heading."""
        return read_line(node.inline, self.shelf, self.findings)

    def message(self, line: Line, at: int) -> Line | None:
        """The key message a line names by its id; ``None`` when it has words of its own."""
        if not _ID.fullmatch(line.text):
            return None
        if line.text in self.shelf.messages:
            told = self.shelf.messages[line.text]
            return replace(told, sources=tuple(dict.fromkeys(told.sources + line.sources)))
        words = f"There is no key message “{line.text}”."
        fix = f"Name one of messages/{self.shelf.lang}.toml, or write words."
        if line.text in self.shelf.help_lines:
            words = f"The red flag “{line.text}” stands outside a help block."
            fix = "Put it into ::: help emergency, same_day or soon."
        self.findings.add(at, words, fix)
        return Line(())


@dataclass(frozen=True, slots=True)
class Items:
    """The lines of a list; ``own`` are those that aren't a key message."""

    lines: tuple[Line, ...]
    own: tuple[Own, ...]


def read_paragraph(node: Node, reading: Reading) -> Placed:
    """A paragraph, or the key message it names."""
    line = reading.line(node)
    message = reading.message(line, node.line)
    if message is not None:
        return Placed(node.line, KeyMessage(line.text, message))
    return Placed(node.line, Paragraph(line), (Own(node.line, line),))


def read_heading(node: Node, reading: Reading) -> Placed:
    """A heading and its anchor."""
    line = reading.line(node)
    last = line.runs[-1] if line.runs else Run("")
    anchor = _ANCHOR.search(last.text)
    if anchor:
        cut = Run(last.text[: anchor.start()], last.bold, last.term, last.page)
        line = Line(tidy([*line.runs[:-1], cut]), line.sources)
    else:
        fix = "End it with one, such as {#treatment}: small letters, digits and hyphens."
        reading.findings.add(node.line, "The heading has no id.", fix)
    if not line.runs:
        reading.findings.add(node.line, "The heading has no words.", "Say in it what the section says.")
    marks = anchor[2].split() if anchor else []
    for mark in marks:
        if mark != _SHORT:
            fix = "Write {#id .short} for a section that the short form has too, else {#id}."
            reading.findings.add(node.line, f"There is no mark “{mark}” for a heading.", fix)
    heading = Heading(int(node.token.tag[1:]), anchor[1] if anchor else "", line, short=_SHORT in marks)
    return Placed(node.line, heading, (Own(node.line, line),))


def read_bullets(node: Node, reading: Reading) -> Placed:
    """A plain list."""
    items = read_items(node, reading)
    return Placed(node.line, BulletList(items.lines), items.own)


def read_items(node: Node, reading: Reading) -> Items:
    """The lines of a list: one paragraph each, or the key message it names."""
    lines: list[Line] = []
    own: list[Own] = []
    for item in node.children:
        line = _item_line(item.children, item.line, reading)
        message = reading.message(line, item.line)
        lines.append(line if message is None else message)
        if message is None:
            own.append(Own(item.line, line))
    return Items(tuple(lines), tuple(own))


def _item_line(parts: Sequence[Node], at: int, reading: Reading) -> Line:
    if not parts or parts[0].kind != "paragraph":
        reading.findings.add(at, "A list line has no words.", "Write them, or take the line out.")
        return Line(())
    if len(parts) > 1:
        words = "A list line holds more than one paragraph."
        reading.findings.add(parts[1].line, words, "Make it one line; lists can't stand in lists.")
    return reading.line(parts[0])
