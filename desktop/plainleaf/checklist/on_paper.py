"""The rules as they can be followed on paper: look your numbers up, there is nothing to add up."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, product

from plainleaf.checklist.engine import suggest
from plainleaf.checklist.suggestion import FIRST
from plainleaf.content.blocks import HelpLevel
from plainleaf.content.checklist import Checklist, Item, Rule, Strength

MODERATE = Strength.MODERATE
Sets = tuple[tuple[str, ...], ...]  # holds when at least one tick of each is there


@dataclass(frozen=True, slots=True)
class LevelRow:
    """A help level, the items each of which calls for it, and the company that does."""

    level: HelpLevel
    alone: tuple[str, ...]
    together: tuple[Sets, ...]


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A page, the items each of which leads there, and the company that does.

    ``two_of`` are items any two of which lead there, though none does alone.
    """

    page: str
    first: tuple[str, ...]
    also: tuple[str, ...]
    two_of: tuple[str, ...]
    together: tuple[Sets, ...]


@dataclass(frozen=True, slots=True)
class PaperRules:
    """What to do and what to read, by what is ticked."""

    levels: tuple[LevelRow, ...]  # most urgent first; never lower than the engine's
    reads: tuple[ReadRow, ...]  # in library order; without pages that no tick leads to


def paper_rules(checklist: Checklist) -> PaperRules:
    """The engine's answers to one tick, to two circumstances, and to each combination rule.

    Help is just what the engine says, since there each tick and each rule only adds. Pages are what is
    strong or moderate for them: what counts against a page, and what is weak, can't be added up on paper.
    """
    alone = {item.id: suggest(checklist, {item.id}) for item in checklist.items}
    levels = {tick: said.help.level for tick, said in alone.items()}
    leads = {
        page: {tick: read.group for tick, said in alone.items() for read in said.read if read.page == page}
        for page in checklist.pages
    }
    reads = (_read_row(checklist, page, leads[page]) for page in checklist.pages)
    return PaperRules(
        tuple(_level_rows(checklist, levels)),
        tuple(row for row in reads if row.first or row.also or row.two_of or row.together),
    )


def _level_rows(checklist: Checklist, levels: Mapping[str, HelpLevel]) -> Iterator[LevelRow]:
    flags = {flag.id: flag.level for flag in checklist.red_flags}
    raised: dict[HelpLevel, list[Sets]] = {}
    for rule in checklist.rules:
        if len(rule.when) > 1 and rule.cards:
            level = max((flags[card] for card in rule.cards), key=lambda level: level.rank)
            lower = {tick for tick, its in levels.items() if its.rank < level.rank}
            if sets := _within(checklist, rule, lower):
                raised.setdefault(level, []).append(sets)
    for level in sorted(levels.values(), key=lambda level: -level.rank):
        if level is not HelpLevel.NONE and level not in raised:
            raised[level] = []
    for level in sorted(raised, key=lambda level: -level.rank):
        yield LevelRow(
            level, tuple(tick for tick, its in levels.items() if its is level), _merged(raised[level])
        )


def _read_row(checklist: Checklist, page: str, leads: Mapping[str, str]) -> ReadRow:
    others = {item.id for item in checklist.items if item.id not in leads}
    near = [item.id for item in checklist.items if item.id in others and (page, MODERATE) in item.evidence]
    two_of = {tick for pair in combinations(near, 2) if _leads(checklist, pair, page) for tick in pair}
    ruled = [rule for rule in checklist.rules if any(its == page for its, _strength in rule.pages)]
    together = [sets for rule in ruled if len(rule.when) > 1 and (sets := _within(checklist, rule, others))]
    together += _for_some(checklist, page, others)
    return ReadRow(
        page,
        tuple(tick for tick, group in leads.items() if group == FIRST),
        tuple(tick for tick, group in leads.items() if group != FIRST),
        tuple(tick for tick in near if tick in two_of),
        _merged(sets for sets in together if all(_leads(checklist, ticks, page) for ticks in product(*sets))),
    )


def _for_some(checklist: Checklist, page: str, ticks: set[str]) -> Iterator[Sets]:
    """For a page that is for some readers only: what leads there once they have said that they are.

    Lines that lead there by themselves (none of ``ticks``) needn't be said again.
    """
    some = checklist.only_with.get(page, frozenset()) & ticks
    leading = [item.id for item in checklist.items if item.id in ticks - some and _speaks_for(item, page)]
    if leading and some:
        yield tuple(leading), tuple(item.id for item in checklist.items if item.id in some)


def _speaks_for(item: Item, page: str) -> bool:
    return bool({(page, Strength.STRONG), (page, MODERATE)} & set(item.evidence))


def _leads(checklist: Checklist, ticks: Iterable[str], page: str) -> bool:
    return any(read.page == page for read in suggest(checklist, frozenset(ticks)).read)


def _within(checklist: Checklist, rule: Rule, ticks: set[str]) -> Sets:
    """The rule's sets with only these ticks, in the checklist's order; nothing if one is left empty."""
    sets = tuple(tuple(item.id for item in checklist.items if item.id in each & ticks) for each in rule.when)
    return sets if all(sets) else ()


def _merged(rows: Iterable[Sets]) -> tuple[Sets, ...]:
    """Rows that differ in the first set only become one."""
    firsts: dict[Sets, tuple[str, ...]] = {}
    for first, *rest in rows:
        key = tuple(rest)
        firsts[key] = tuple(dict.fromkeys((*firsts.get(key, ()), *first)))
    return tuple((first, *rest) for rest, first in firsts.items())
