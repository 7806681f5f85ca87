"""A clinic's own cases: ticks, and what they must lead to."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from plainleaf.checklist.engine import suggest
from plainleaf.checklist.proof import Engine, Fault
from plainleaf.content.blocks import HelpLevel
from plainleaf.content.checklist import Checklist


@dataclass(frozen=True, slots=True)
class Case:
    """One reader: what is ticked, and the least that must come of it.

    ``level`` is the lowest that will do; ``cards`` and ``pages`` must be among those shown;
    ``first`` is the page at the top; ``nothing_fits`` says that no page may be shown.
    """

    name: str
    ticks: frozenset[str]
    level: HelpLevel = HelpLevel.NONE
    cards: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    first: str = ""
    nothing_fits: bool = False


def failing(checklist: Checklist, cases: Iterable[Case], engine: Engine = suggest) -> list[Fault]:
    """Every case that does not come out as the clinic wants it, by its name.

    Raises:
        UnknownTickError: a case ticks what isn't on the checklist.

    """
    return [
        Fault(case.name, tuple(sorted(case.ticks)), missing)
        for case in cases
        for missing in _missing(case, checklist, engine)
    ]


def _missing(case: Case, checklist: Checklist, engine: Engine) -> Iterator[str]:
    said = engine(checklist, case.ticks)
    cards = {card.line.id for card in said.help.cards}
    pages = [read.page for read in said.read]
    if said.help.level.rank < case.level.rank:
        yield f"level {said.help.level}, not {case.level}"
    yield from (f"no card {card}" for card in case.cards if card not in cards)
    yield from (f"no page {page}" for page in case.pages if page not in pages)
    if case.first and case.first != next(iter(pages), ""):
        yield f"{pages[0] if pages else 'no page'} first, not {case.first}"
    if case.nothing_fits and pages:
        yield f"{pages[0]} is shown, though nothing should fit"
