"""Proof that danger is never missed: an engine is walked over a checklist, and judged by the data alone.

The judge shares nothing with the engine but the checklist, so that a broken engine doesn't judge itself.
"""

from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from enum import StrEnum

from plainleaf.checklist.asking import shown_items
from plainleaf.checklist.engine import suggest
from plainleaf.checklist.suggestion import FIRST, Suggestion
from plainleaf.checklist.walks import Step, Ticks, all_pairs, everything, random_sets, rules_with_one_more
from plainleaf.content.blocks import HelpLevel
from plainleaf.content.checklist import Checklist

Engine = Callable[[Checklist, AbstractSet[str]], Suggestion]
Clock = Callable[[], float]  # seconds, from any start

SETS, SEED = 100_000, 1
MOST_FAULTS = 20  # a broken engine breaks everywhere: the first of each kind say enough
SLOWEST_MEDIAN = 0.001  # seconds
_EVERY = 20  # each so-manieth set is also asked the other way round, and timed


class Claim(StrEnum):
    """What must hold."""

    CARDS = "cards"
    LEVEL = "level"
    LEVEL_STAYS = "level-stays"
    CARDS_STAY = "cards-stay"
    LEVEL_HAS_CARD = "level-has-card"
    ORDER = "order"
    RARE = "rare"
    REASONS = "reasons"
    NOTHING_FITS = "nothing-fits"
    NO_TICK = "no-tick"
    PAGES = "pages"
    ITEMS = "items"
    ASKED = "asked"
    RESET = "reset"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that must hold and doesn't: which, with which ticks, and what is missing."""

    claim: str  # a `Claim`, or a case's name
    ticks: tuple[str, ...]
    missing: str = ""


@dataclass(slots=True)
class Proof:
    """What was walked and what was found."""

    counts: dict[str, int] = field(default_factory=dict)  # walk -> sets of ticks tried
    faults: list[Fault] = field(default_factory=list)
    times: list[float] = field(default_factory=list)  # seconds, sorted when the proof is done

    @property
    def holds(self) -> bool:
        """Whether nothing was found."""
        return not self.faults

    def time_of(self, share: float) -> float:
        """The time within which that share of the results was there."""
        return self.times[min(len(self.times) - 1, int(share * len(self.times)))] if self.times else 0.0


def prove(
    checklist: Checklist, clock: Clock, engine: Engine = suggest, sets: int = SETS, seed: int = SEED
) -> Proof:
    """Walk all pairs, every rule with one further tick, and ``sets`` random sets."""
    proof = Proof()
    judge = _Judge(checklist, engine, clock, proof)
    ids = everything(checklist)
    empty = engine(checklist, frozenset())
    judge.one(frozenset(), empty)
    proof.counts["single"] = judge.walk(((frozenset(),), frozenset((tick,))) for tick in ids)
    proof.counts["pairs"] = judge.walk(all_pairs(ids))
    proof.counts["rules"] = judge.walk(rules_with_one_more(checklist))
    proof.counts["random"] = judge.walk(random_sets(checklist, sets, seed))
    if engine(checklist, frozenset()) != empty or judge.changed_since():
        judge.fault(Claim.RESET, frozenset())
    judge.leads()
    proof.times.sort()
    if proof.time_of(0.5) > SLOWEST_MEDIAN:
        judge.fault(Claim.TIME, frozenset(), f"{1000 * proof.time_of(0.5):.2f} ms")
    return proof


class _Judge:
    """Knows from the data what must hold, and asks the engine."""

    def __init__(self, checklist: Checklist, engine: Engine, clock: Clock, proof: Proof) -> None:
        self._checklist = checklist
        self._engine = engine
        self._clock = clock
        self._proof = proof
        flags = {flag.id: flag.level.rank for flag in checklist.red_flags}
        self._rank = flags | {item.id: item.level.rank for item in checklist.items}
        self._flags = frozenset(flags)
        self._ruled = [
            (tuple(rule.when), frozenset(rule.cards)) for rule in checklist.rules if rule.when and rule.cards
        ]
        self._read: set[str] = set()
        self._led: set[str] = set()
        self._alone: dict[Ticks, Suggestion] = {}

    def walk(self, steps: Iterable[Step]) -> int:
        """Judge each set by itself and against those of one tick less; how many there were."""
        last, number = (frozenset[str](), self._asked(frozenset())), 0
        for number, (less, ticks) in enumerate(steps, 1):
            now = self._timed(ticks) if number % _EVERY == 0 else self._engine(self._checklist, ticks)
            self.one(ticks, now)
            for fewer in less:
                self._grows(last[1] if fewer == last[0] else self._asked(fewer), now, ticks)
            last = (ticks, now)
        return number

    def one(self, ticks: Ticks, said: Suggestion) -> None:
        """What must hold for a set by itself."""
        cards = {card.line.id for card in said.help.cards}
        must = (ticks & self._flags).union(*self._cards_of_rules(ticks))
        if not must <= cards:
            self.fault(Claim.CARDS, ticks, ", ".join(sorted(must - cards)))
        level = max((self._rank[line] for line in (*ticks, *must)), default=0)
        if said.help.level.rank < level:
            self.fault(Claim.LEVEL, ticks, said.help.level)
        if max((card.line.level.rank for card in said.help.cards), default=0) < said.help.level.rank:
            self.fault(Claim.LEVEL_HAS_CARD, ticks, said.help.level)
        if not ticks and (said.read or said.help.level is not HelpLevel.NONE or cards):
            self.fault(Claim.NO_TICK, ticks)
        if said.nothing_fits is not (bool(ticks) and not said.read):
            self.fault(Claim.NOTHING_FITS, ticks)
        self._reading(ticks, said)

    def _reading(self, ticks: Ticks, said: Suggestion) -> None:
        self._read.update(read.page for read in said.read)
        for read in said.read:
            self._led.update(read.because)
            if not read.because or not ticks.issuperset(read.because):
                self.fault(Claim.REASONS, ticks, read.page)
        for page, needs in self._checklist.first_needs.items():
            top = said.read[0].page if said.read else ""
            first = page == top and len(said.read) > 1
            if ticks.isdisjoint(needs) and (
                first or any(read.page == page and read.group == FIRST for read in said.read)
            ):
                self.fault(Claim.RARE, ticks, page)

    def _cards_of_rules(self, ticks: Ticks) -> Iterator[frozenset[str]]:
        for when, cards in self._ruled:
            if not any(map(ticks.isdisjoint, when)):
                yield cards

    def _grows(self, was: Suggestion, now: Suggestion, ticks: Ticks) -> None:
        if now.help.level.rank < was.help.level.rank:
            self.fault(Claim.LEVEL_STAYS, ticks)
        gone = {card.line.id for card in was.help.cards} - {card.line.id for card in now.help.cards}
        if gone:
            self.fault(Claim.CARDS_STAY, ticks, ", ".join(sorted(gone)))

    def _asked(self, ticks: Ticks) -> Suggestion:
        """What the engine says of a small set: kept, as a walk comes back to it often."""
        if ticks not in self._alone:
            self._alone[ticks] = self._engine(self._checklist, ticks)
        return self._alone[ticks]

    def _timed(self, ticks: Ticks) -> Suggestion:
        start = self._clock()
        said = self._engine(self._checklist, ticks)
        self._proof.times.append(self._clock() - start)
        turned = dict.fromkeys(sorted(ticks, reverse=True)).keys()
        if self._engine(self._checklist, dict.fromkeys(sorted(ticks)).keys()) != said or (
            self._engine(self._checklist, turned) != said
        ):
            self.fault(Claim.ORDER, ticks)
        return said

    def changed_since(self) -> bool:
        """Whether the engine says something else now than it said of the same ticks before."""
        return any(self._engine(self._checklist, ticks) != said for ticks, said in self._alone.items())

    def leads(self) -> None:
        """What must hold for the whole checklist: nothing is out of reach, nothing leads nowhere."""
        in_rules = {tick for rule in self._checklist.rules for each in rule.when for tick in each}
        for page in self._checklist.pages:
            if page not in self._read and page not in self._checklist.read_along:
                self.fault(Claim.PAGES, frozenset(), page)
        for item in self._checklist.items:
            if item.id not in self._led | in_rules:
                self.fault(Claim.ITEMS, frozenset((item.id,)))
        asked: frozenset[str] = frozenset()
        while more := {item.id for item in shown_items(self._checklist, asked)} - asked:
            asked |= more
        for item in self._checklist.items:
            if item.id not in asked:
                self.fault(Claim.ASKED, frozenset((item.id,)))

    def fault(self, claim: Claim, ticks: Ticks, missing: str = "") -> None:
        """Note a fault, unless there are enough of its kind."""
        if sum(fault.claim == claim for fault in self._proof.faults) < MOST_FAULTS:
            self._proof.faults.append(Fault(claim, tuple(sorted(ticks)), missing))
