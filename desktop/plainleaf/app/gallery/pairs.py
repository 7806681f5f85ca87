"""All pairs: a few rows in which every value of each factor meets every value of every other one."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, product

Allowed = Callable[[object, object], bool]  # whether two values of different factors can meet at all
_Pair = tuple[int, object, int, object]


def all_pairs(factors: Sequence[Sequence[object]], allowed: Allowed) -> Iterator[tuple[object, ...]]:
    """Rows with one value of each factor, until every allowed pair of values has been in one.

    Greedy, and the same rows every time: each row begins with a pair that is still open and takes
    for every other factor the value that closes most of those left.
    """
    order = range(len(factors))
    left: dict[_Pair, None] = {  # a dict keeps the order in which they came
        (one, a, other, b): None
        for one, other in combinations(order, 2)
        for a, b in product(factors[one], factors[other])
        if allowed(a, b)
    }
    met = Counter[_Pair]()
    while left:
        one, a, other, b = next(iter(left))
        row = {one: a, other: b}
        for factor in order:
            if factor not in row:
                row[factor] = max(
                    (value for value in factors[factor] if all(allowed(value, had) for had in row.values())),
                    key=lambda value: _worth(_pairs(row, factor, value), left, met),
                )
        for first, second in combinations(order, 2):
            pair = (first, row[first], second, row[second])
            left.pop(pair, None)
            met[pair] += 1
        yield tuple(row[factor] for factor in order)


def _worth(pairs: list[_Pair], left: dict[_Pair, None], met: Counter[_Pair]) -> tuple[int, int]:
    """How many open pairs these would close; among equals, those that met least often are worth most."""
    return sum(pair in left for pair in pairs), -sum(met[pair] for pair in pairs)


def _pairs(row: dict[int, object], factor: int, value: object) -> list[_Pair]:
    """The pairs that ``value`` would make with what is in the row already."""
    return [
        (factor, value, other, had) if factor < other else (other, had, factor, value)
        for other, had in row.items()
    ]
