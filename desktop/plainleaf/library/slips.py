"""Typing errors: which known words a mistyped one may stand for.

Each known word is kept under every spelling that lacks one of its letters (two for long
words), so that a lookup is a few exact matches however many words there are. It is kept
by its sound too, for words that were heard and never seen written.
"""

from collections.abc import Iterable, Iterator
from itertools import combinations

from plainleaf.library.words import sound

SHORTEST = 4  # shorter words are too like each other
LONG = 8  # from here on two slips are forgiven
_KEYED = 7  # letters of a word that make its keys: enough to find it, and it keeps the file small
_SAME_SOUND = 0.4  # what a word costs that only sounds the same
_BEGUN = 6  # letters of a word that may be the mistyped start of a longer one
_UNFINISHED = 0.8
_OTHER_START = 0.5  # people seldom mistype the first letter


def allowed(word: str) -> int:
    """How many slips are forgiven in a word of this length."""
    if len(word) < SHORTEST or any(sign.isdigit() for sign in word):  # another code is another thing
        return 0
    return 1 if len(word) < LONG else 2


def _lacking(start: str, letters: int) -> Iterator[str]:
    """``start``, and what is left of it without 1 to ``letters`` of its letters."""
    for gone in range(letters + 1):
        for kept in combinations(start, len(start) - gone):
            yield "".join(kept)


def keys(word: str, lang: str) -> set[str]:
    """What a word is filed and looked up under; keys of its sound start with ``~``."""
    most = allowed(word)
    if not most:
        return set()
    said = sound(word, lang)
    spelt = set(_lacking(word[:_KEYED], most))
    return spelt | {f"~{key}" for key in _lacking(said[:_KEYED], 1)}


def distance(one: str, other: str, most: int) -> int:
    """Slips between two words (one letter more, less, other, or two swapped); ``most + 1`` if more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, wanted in enumerate(other, 1):
            steps = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if older and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                steps = min(steps, older[j - 2] + 1)
            row.append(steps)
        if min(row) > most:
            return most + 1
    return row[-1]


def cost(typed: str, known: str, lang: str) -> float | None:
    """How far ``known`` is from what was typed, or ``None`` if too far to be meant."""
    most = allowed(typed)
    slips = float(distance(typed, known, most))
    said, meant = sound(typed, lang), sound(known, lang)
    heard = distance(said, meant, most) + _SAME_SOUND
    begun = most + 1.0
    if len(typed) >= _BEGUN < len(known):
        begun = distance(said, meant[: len(said)], most) + _UNFINISHED
    least = min(slips, heard, begun)
    if least > most:
        return None
    return least + _OTHER_START * (said[0] != meant[0])


def nearest(typed: str, known: Iterable[str], lang: str) -> dict[str, float]:
    """Those of ``known`` that are nearest to what was typed, with how far they are."""
    costs = {word: at for word in known if (at := cost(typed, word, lang)) is not None}
    least = min(costs.values(), default=0.0)
    return {word: at for word, at in sorted(costs.items()) if at <= least}
