"""What a set of ticks leads to: pages to read, and the help that goes before them."""

from dataclasses import dataclass

from plainleaf.content.blocks import HelpLevel, HelpLine

FIRST = "first"
ALSO = "also"


@dataclass(frozen=True, slots=True)
class Read:
    """A page to read, in the group ``first`` or ``also``, and the ticks that led to it."""

    page: str
    group: str
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A line of the public help list that comes forward, and the ticks that brought it."""

    line: HelpLine
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Help:
    """How soon help is needed, from which ticks, with which cards.

    ``asks`` are ids of red flags to ask about next. They raise nothing until they are ticked.
    """

    level: HelpLevel
    because: tuple[str, ...]
    cards: tuple[Card, ...]
    asks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What to read and which help to show. Every ``because`` is in the checklist's order.

    ``nothing_fits`` says that something is ticked and no page answers it; cards are there all the same.
    """

    read: tuple[Read, ...]
    help: Help
    nothing_fits: bool
