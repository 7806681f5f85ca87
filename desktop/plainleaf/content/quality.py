"""What the published yardsticks ask of a page, and what has been found: for staff, never for readers.

PEMAT-P (AHRQ), the Clear Communication Index (CDC) and DISCERN. A machine decides what it can; all
else waits for a person other than the author, and is "not rated" until then. The wording is ours, in short.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Scheme(StrEnum):
    """The three yardsticks."""

    PEMAT = "pemat"
    INDEX = "index"
    DISCERN = "discern"

    @property
    def highest(self) -> int:
        """The best rating of an item: 1 for agreed, or 5 of 5."""
        return 5 if self is Scheme.DISCERN else 1

    @property
    def lowest(self) -> int:
        """The worst rating of an item."""
        return 1 if self is Scheme.DISCERN else 0


@dataclass(frozen=True, slots=True)
class Item:
    """One item. ``judged`` needs a person; ``none`` can't arise on these pages, so it's not applicable."""

    id: str
    scheme: Scheme
    words: str
    judged: bool = False
    none: bool = False


class State(StrEnum):
    """What is known of an item."""

    MET = "met"
    NOT_MET = "not_met"
    RATED = "rated"
    NOT_RATED = "not_rated"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of one item on one page; ``score``, ``by`` and ``on`` where a person has rated it."""

    item: str
    state: State
    score: int = 0
    by: str = ""
    role: str = ""
    on: date | None = None


def _pemat(number: int, words: str, *, judged: bool = False, none: bool = False) -> Item:
    return Item(f"P{number:02}", Scheme.PEMAT, words, judged, none)


def _index(number: int, words: str, *, judged: bool = False, none: bool = False) -> Item:
    return Item(f"I{number:02}", Scheme.INDEX, words, judged, none)


def _discern(number: int, words: str, *, judged: bool = False) -> Item:
    return Item(f"D{number:02}", Scheme.DISCERN, words, judged)


ITEMS: tuple[Item, ...] = (
    _pemat(1, "The purpose is plain at once", judged=True),
    _pemat(2, "Nothing leads away from the purpose", judged=True),
    _pemat(3, "Everyday words"),
    _pemat(4, "Medical terms are there to be learnt, and are explained"),
    _pemat(5, "Active voice"),
    _pemat(6, "Numbers are clear"),
    _pemat(7, "The reader has no sums to do", judged=True),
    _pemat(8, "Short chunks"),
    _pemat(9, "Every section has a heading of its own"),
    _pemat(10, "The order makes sense", judged=True),
    _pemat(11, "There is a summary"),
    _pemat(12, "Key points stand out"),
    _pemat(15, "Pictures wherever they help", judged=True),
    _pemat(16, "Pictures support the words", judged=True),
    _pemat(17, "Pictures have captions"),
    _pemat(18, "Pictures are clear and uncluttered", judged=True),
    _pemat(19, "Tables are simple", none=True),
    _pemat(20, "There is something to do"),
    _pemat(21, "Actions speak to the reader"),
    _pemat(22, "Actions come in steps"),
    _pemat(23, "There is a tool, such as questions to take along"),
    _pemat(24, "Sums are explained", none=True),
    _pemat(25, "Charts are explained", none=True),
    _pemat(26, "Pictures are used where they help the action", judged=True),
    _index(1, "There is one main message"),
    _index(2, "The main message stands at the top"),
    _index(3, "The main message stands out"),
    _index(4, "A picture supports the main message"),
    _index(5, "There is a call to action"),
    _index(6, "Main message and call are in the active voice"),
    _index(7, "Words the audience uses", judged=True),
    _index(8, "Lists are used"),
    _index(9, "Chunks have headings"),
    _index(10, "What matters most comes first", judged=True),
    _index(11, "It says what is known and what isn't"),
    _index(12, "It says what to do", judged=True),
    _index(13, "It says why that matters", judged=True),
    _index(14, "It says how to do it", judged=True),
    _index(15, "Numbers the audience uses", judged=True),
    _index(16, "It says what the numbers mean", judged=True),
    _index(17, "The reader has no sums to do", judged=True),
    _index(18, "It says what the risk is", judged=True),
    _index(19, "It gives risks and benefits", judged=True),
    _index(20, "Chances are explained in words or a picture", judged=True),
    _discern(1, "The aims are clear", judged=True),
    _discern(2, "It meets its aims", judged=True),
    _discern(3, "It is relevant", judged=True),
    _discern(4, "Its sources are named"),
    _discern(5, "Its dates are given"),
    _discern(6, "It is balanced", judged=True),
    _discern(7, "It leads to further support"),
    _discern(8, "It says what is uncertain"),
    _discern(9, "It says how each treatment works", judged=True),
    _discern(10, "It says the benefits of each treatment", judged=True),
    _discern(11, "It says the risks of each treatment", judged=True),
    _discern(12, "It says what happens without treatment", judged=True),
    _discern(13, "It says how treatment changes daily life", judged=True),
    _discern(14, "It says that there is more than one choice", judged=True),
    _discern(15, "It supports deciding together", judged=True),
    _discern(16, "Overall", judged=True),
)
