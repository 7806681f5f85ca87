"""A page while it is read: its blocks, with the lines they stand on."""

from dataclasses import dataclass

from plainleaf.authoring.front_matter import Front
from plainleaf.content.blocks import (
    Block,
    BulletList,
    Figure,
    Heading,
    HelpCard,
    KeyMessage,
    KeyPoints,
    Kinds,
    Line,
    Paragraph,
    Questions,
    Steps,
    WordsToKnow,
)


@dataclass(frozen=True, slots=True)
class Own:
    """Words written on the page itself (not a key message or red flag), and their line."""

    at: int
    line: Line


@dataclass(frozen=True, slots=True)
class Placed:
    """A block, its line, and those of its words that were written on the page."""

    at: int
    block: Block
    own: tuple[Own, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A page as its file has it."""

    front: Front
    lead: Own
    blocks: tuple[Placed, ...]


def lines_of(block: Block) -> tuple[Line, ...]:
    """The lines of a block that may have glossary words or sources in them."""
    match block:
        case Heading(line=line) | Paragraph(line=line) | KeyMessage(line=line) | Figure(caption=line):
            return (line,)
        case (
            BulletList(items=items)
            | Steps(items=items)
            | Kinds(items=items)
            | KeyPoints(items=items)
            | Questions(items=items)
        ):
            return items
        case HelpCard(lines=lines):
            return tuple(Line((), line.sources) for line in lines)
        case WordsToKnow():
            return ()
