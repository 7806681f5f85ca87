"""Which pages a set of ticks leads to, in the order of the author's weights."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from plainleaf.checklist.suggestion import ALSO, FIRST, Read
from plainleaf.checklist.ticked import RANK, Ticked
from plainleaf.content.checklist import Checklist, Strength

# The fact base's suggested scoring (editorial and untested, as it says itself).
POINTS = {Strength.STRONG: 3, Strength.MODERATE: 2, Strength.WEAK: 1, Strength.AGAINST: -2}

# A page is shown from one moderate line on. Weak lines alone never show one: the fact base
# calls them "possible link", and a list made of those would offer every page to everybody.
FLOOR = POINTS[Strength.MODERATE]

# A page is read first if something typical of it is ticked (one strong line, or as much), and
# if it isn't far behind the best page. A short list gets read.
FIRST_FLOOR = POINTS[Strength.STRONG]
FIRST_SHARE = 0.6
MOST_FIRST = 3
MOST_ALSO = 5

# From circumstances alone (an old illness, a medicine) a page is shown only if it is typical of
# one: who somebody is says little about what is wrong, and nothing of it may be.
CIRCUMSTANCE_FLOOR = POINTS[Strength.STRONG]


@dataclass(slots=True)
class _Weighed:
    """One page while its ticks are being added up."""

    page: str
    score: int = 0
    floor: int | None = None  # the score from which it is shown; none while only weak lines speak for it
    urgency: int = 0  # of the most urgent line that is strong or moderate for it
    because: set[str] = field(default_factory=set)

    def add(self, strength: Strength, ticks: Iterable[str], floor: int, urgency: int) -> None:
        points = POINTS[strength]
        self.score += points
        if points >= FLOOR:
            self.floor = floor if self.floor is None else min(self.floor, floor)
            self.urgency = max(self.urgency, urgency)
        if points > 0:
            self.because.update(ticks)

    def fits(self) -> bool:
        return self.floor is not None and self.score >= self.floor


def pages_to_read(checklist: Checklist, ticked: Ticked) -> tuple[Read, ...]:
    """The pages these ticks lead to: those to read ``first``, then those to read ``also``.

    Of equal pages the one that a more urgent line leads to goes first, then the one that speaks
    about more of what was ticked, then library order. A page with a `Checklist.first_needs` isn't
    read first, and stands last, until one of those signs is ticked: circumstances alone never open
    with a rare and serious illness. Pages that a look-alike keeps away aren't offered at all, nor is
    a page without one of the lines in `Checklist.only_with`.
    """
    weighed = _weighed(checklist, ticked)
    away = _kept_away(checklist, ticked)
    offered = [page for page in checklist.pages if page in weighed and page not in away]
    fitting = [weighed[page] for page in offered if weighed[page].fits()]
    fitting.sort(key=lambda page: (-page.score, -page.urgency, -len(page.because)))  # stable
    ready = [page for page in fitting if _has_its_sign(checklist, page.page, ticked)]
    waiting = [page for page in fitting if page not in ready]
    bar = max(FIRST_FLOOR, FIRST_SHARE * ready[0].score) if ready else FIRST_FLOOR
    first = [page for page in ready if page.score >= bar][:MOST_FIRST]
    also = [*ready[len(first) :], *waiting][:MOST_ALSO]
    return (*_reads(first, FIRST, ticked), *_reads(also, ALSO, ticked))


def _weighed(checklist: Checklist, ticked: Ticked) -> dict[str, _Weighed]:
    """Every page that a tick speaks for or against, with its score."""
    pages: dict[str, _Weighed] = {}
    for item in ticked.items:
        floor = CIRCUMSTANCE_FLOOR if item.id in checklist.circumstances else FLOOR
        for page, strength in item.evidence:
            _of(pages, page).add(strength, (item.id,), floor, RANK[item.level])
    for rule in ticked.rules:
        for page, strength in rule.pages:
            _of(pages, page).add(strength, ticked.behind(rule), FLOOR, 0)
    return pages


def _of(pages: dict[str, _Weighed], page: str) -> _Weighed:
    if page not in pages:
        pages[page] = _Weighed(page)
    return pages[page]


def _kept_away(checklist: Checklist, ticked: Ticked) -> set[str]:
    """The pages these ticks speak about something else than."""
    away = {page for page, needed in checklist.only_with.items() if needed.isdisjoint(ticked.ids)}
    for one in checklist.look_alikes:
        if not one.signs.isdisjoint(ticked.ids) and one.unless.isdisjoint(ticked.ids):
            away |= one.pages
    return away


def _has_its_sign(checklist: Checklist, page: str, ticked: Ticked) -> bool:
    """Whether the page needs no sign to be read first, or one of them is ticked."""
    return page not in checklist.first_needs or bool(ticked.within(checklist.first_needs[page]))


def _reads(pages: Sequence[_Weighed], group: str, ticked: Ticked) -> list[Read]:
    return [Read(page.page, group, ticked.within(page.because)) for page in pages]
