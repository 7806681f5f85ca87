"""Lines by the numbers they have on paper: "3, 5, 7–9", "4 with 11 or 12"."""

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any

from plainleaf.checklist.on_paper import Sets

Labels = Mapping[str, Any]
_SPAN = 3  # two numbers are as short without


def listed(numbers: Iterable[int], labels: Labels) -> str:
    """Numbers in order, three or more in a row as a span."""
    runs = groupby(enumerate(sorted(numbers)), key=lambda pair: pair[1] - pair[0])
    spans = [[number for _place, number in run] for _difference, run in runs]
    return str(labels["comma"]).join(part for span in spans for part in _span(span))


def company(sets: Sets, number_of: Mapping[str, int], labels: Labels) -> str:
    """One of each set: "4 or 5 with 11"."""
    words = [_any(sorted(number_of[tick] for tick in each), labels) for each in sets]
    together: str = words[0]
    for more in words[1:]:
        together = labels["with"].format(one=together, other=more)
    return together


def _any(numbers: list[int], labels: Labels) -> str:
    *most, last = map(str, numbers)
    return labels["or"].format(most=labels["comma"].join(most), last=last) if most else last


def _span(numbers: list[int]) -> list[str]:
    if len(numbers) < _SPAN:
        return [str(number) for number in numbers]
    return [f"{numbers[0]}–{numbers[-1]}"]
