"""A few words of a section that show why it was found, the found words in bold."""

import re
from collections.abc import Mapping
from functools import lru_cache

from plainleaf.content.blocks import Run
from plainleaf.library.words import spans, stem

_LONGEST = 160
_BEFORE = 40  # letters kept before the first found word when a sentence is cut
_SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+|\n+")
_CUT = "…"


@lru_cache(maxsize=512)  # the same sections are shown again with each key pressed
def _sentences(text: str) -> list[tuple[int, int]]:
    """Where each sentence or line starts and ends."""
    ends = [*_SENTENCE_END.finditer(text)]
    starts = [0, *(end.end() for end in ends)]
    return list(zip(starts, [*(end.start() for end in ends), len(text)], strict=True))


def _window(text: str, start: int, end: int, first: int) -> tuple[int, int]:
    """The part of a sentence to show: all of it, or what lies round its first found word."""
    if end - start <= _LONGEST:
        return start, end
    if first - start > _LONGEST // 2:
        start = text.find(" ", first - _BEFORE, first) + 1 or first
    if end - start > _LONGEST:
        end = max(text.rfind(" ", start, start + _LONGEST), start + 1)
    return start, end


def excerpt(text: str, weights: Mapping[str, float], lang: str) -> tuple[Run, ...]:
    """The sentence of ``text`` that says most of what was looked for.

    ``weights`` says how much finding each stem is worth.
    """
    marked = [(a, b, stem(word, lang)) for a, b, word in spans(text)]
    found = [(a, b, word) for a, b, word in marked if word in weights]

    def worth(sentence: tuple[int, int]) -> float:
        start, end = sentence
        return sum([weights[word] for word in {word for a, _, word in found if start <= a < end}])

    start, end = max(_sentences(text), key=worth)  # max keeps the first of equals
    marks = [(a, b) for a, b, _ in found if start <= a < end]
    shown = _window(text, start, end, marks[0][0] if marks else start)
    return _runs(text, shown, (start, end), marks)


def _runs(
    text: str, shown: tuple[int, int], sentence: tuple[int, int], marks: list[tuple[int, int]]
) -> tuple[Run, ...]:
    at, end = shown
    runs = [Run(_CUT)] if at > sentence[0] else []
    for a, b in marks:
        if at <= a and b <= end:
            runs += [Run(text[at:a]), Run(text[a:b], bold=True)]
            at = b
    runs.append(Run(text[at:end] + (_CUT if end < sentence[1] else "")))
    return tuple(run for run in runs if run.text)
