"""The sets of ticks that a proof walks, each beside the smaller set that it must not fall behind."""

import itertools
import random
from collections.abc import Iterator, Sequence

from plainleaf.content.checklist import Checklist, Rule

Ticks = frozenset[str]
Step = tuple[tuple[Ticks, ...], Ticks]  # sets of one tick less, and the set they must not be ahead of

_LONGEST = 16  # ticks of one random reader: more than people tick, so that much meets


def everything(checklist: Checklist) -> tuple[str, ...]:
    """Every id that can be ticked."""
    return (*(item.id for item in checklist.items), *(flag.id for flag in checklist.red_flags))


def all_pairs(ids: Sequence[str]) -> Iterator[Step]:
    """Every two ticks, each beside both alone."""
    for pair in itertools.combinations(ids, 2):
        yield tuple(frozenset((one,)) for one in pair), frozenset(pair)


def least_sets(rule: Rule) -> Iterator[Ticks]:
    """The smallest sets of ticks that meet a rule: one tick of each of its sets."""
    for ticks in itertools.product(*(sorted(each) for each in rule.when)):
        yield frozenset(ticks)


def rules_with_one_more(checklist: Checklist) -> Iterator[Step]:
    """Each rule just met, with every one further tick."""
    ids = everything(checklist)
    for met in dict.fromkeys(ticks for rule in checklist.rules for ticks in least_sets(rule)):
        if len(met) > 1:  # a rule of one tick is among the pairs
            yield from (((met,), met | {more}) for more in ids if more not in met)


def random_sets(checklist: Checklist, number: int, seed: int) -> Iterator[Step]:
    """``number`` sets, each one random tick more than the last, from many readers who start afresh."""
    chosen = random.Random(seed)
    ids = everything(checklist)
    made = 0
    while made < number:
        order = chosen.sample(ids, chosen.randint(1, min(_LONGEST, len(ids))))
        ticks: Ticks = frozenset()
        for more in order[: number - made]:
            fewer, ticks = ticks, ticks | {more}
            yield (fewer,), ticks
            made += 1
