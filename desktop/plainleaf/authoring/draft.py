"""A page while it is read: its blocks, with the lines they stand on."""

from dataclasses import dataclass

from plainleaf.authoring.front_matter import Front
from plainleaf.content.blocks import Block, Line


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
    full_only_at: int = 0  # the line of the mark {.full} before it; 0 for none


@dataclass(frozen=True, slots=True)
class Draft:
    """A page as its file has it."""

    front: Front
    lead: Own
    blocks: tuple[Placed, ...]
