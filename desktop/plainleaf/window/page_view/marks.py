"""What is painted behind and beside the words: cards, dots, numbers, icons."""

from dataclasses import dataclass, field
from enum import IntEnum

from PySide6.QtGui import QTextDocument, QTextFormat, QTextFrame

ROLE = QTextFormat.Property.UserProperty.value + 1  # what a block is, for screen readers
ROLE_ITEM = "item"
ROLE_HIDDEN = "hidden"


class Card(IntEnum):
    """The kinds of painted frames."""

    KEY_POINTS = 1
    FIGURE = 2
    KINDS = 3
    MESSAGE = 4
    NOTICE = 5
    HELP = 6
    NEXT = 7


@dataclass(frozen=True, slots=True)
class PaintedFrame:
    """A frame of the document with a card behind it; ``level`` names a care card's tokens."""

    frame: QTextFrame
    card: Card
    level: str = ""
    rows: tuple[int, ...] = ()  # block numbers under a dividing line; of a care card, its head


@dataclass(frozen=True, slots=True)
class Mark:
    """A dot, a number or an icon beside a block's first line."""

    block: int  # the block's number
    colour: str  # token
    number: str = ""
    icon: str = ""
    size: int = 0  # px at 100 %, for icons and discs
    drop: int = 0  # px at 100 %, from the line's top
    at_end: bool = False  # at the far side of the line instead


@dataclass(frozen=True, slots=True)
class Target:
    """Where a touch follows a link: a block, or a whole frame, with room around for a finger."""

    block: int  # a number of a block in it
    link: str
    frame: QTextFrame | None = None


@dataclass(slots=True)
class PageDocument:
    """A page as a document, with everything the view needs to paint and to find its way."""

    document: QTextDocument
    frames: list[PaintedFrame] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    sections: list[tuple[str, int]] = field(default_factory=list)  # anchor, block number
    targets: list[Target] = field(default_factory=list)

    def settle(self) -> None:
        """Lay out all of the page: until then a scroll bar goes by Qt's guess of its height."""
        self.document.documentLayout().frameBoundingRect(self.document.rootFrame())
