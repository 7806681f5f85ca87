"""How much a page, or a section of it, speaks of a word.

SQLite's own full-text ranking was tried first and found too coarse: in a library of a
few dozen pages on one subject, a word that half the pages use counts for nothing there,
even in a title. These weights are worked out once, when the library is written.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from plainleaf.library.index_tables import TITLE
from plainleaf.library.words import stem, words

HEADING = 0.6  # what it adds to be in a heading, or among the names
NAMES = 0.4
_SYNONYM = 0.6  # how much a word counts where only its synonym stands
_ENOUGH = 1.5  # times a word is said, in text of usual length, to be half as much as possible
_LENGTH = 0.6  # how far a long text makes each word count less

Weights = Mapping[str, float]


def _most(parts: Iterable[Weights]) -> dict[str, float]:
    """The largest share of each word."""
    found: dict[str, float] = {}
    for part in parts:
        for word, share in part.items():
            found[word] = max(found.get(word, 0.0), share)
    return found


def _sum(parts: Iterable[Weights]) -> dict[str, float]:
    """How often each word is said in all."""
    found: dict[str, float] = {}
    for part in parts:
        for word, times in part.items():
            found[word] = found.get(word, 0.0) + times
    return found


class Language:
    """The words of one language as stems: its synonyms, and every word met so far."""

    def __init__(self, lang: str, synonyms: Iterable[Sequence[str]]) -> None:
        self.lang = lang
        self.met: set[str] = set()
        self.synonyms = [[self.stems(words_alike) for words_alike in group] for group in synonyms]

    def stems(self, text: str) -> list[str]:
        """The stems of the words of ``text``."""
        found = words(text)
        self.met.update(found)
        return [stem(word, self.lang) for word in found]

    def _others(self, stems: Sequence[str]) -> Counter[str]:
        """The words of each synonym of what ``stems`` say, as often as that is said."""
        said = f" {'  '.join(stems)} "  # two spaces, so that a word said twice is counted twice
        others: Counter[str] = Counter()
        for group in self.synonyms:
            times = [said.count(f" {'  '.join(alike)} ") for alike in group]
            unsaid = {word for alike, n in zip(group, times, strict=True) if not n for word in alike}
            others.update(dict.fromkeys(unsaid, sum(times)))
        return others

    def said(self, text: str) -> dict[str, float]:
        """How often each word is said in ``text``, by itself or by a synonym."""
        stems = self.stems(text)
        counts = dict.fromkeys(stems, 0.0)
        for word in stems:
            counts[word] += 1
        for word, times in self._others(stems).items():
            if times:
                counts[word] = counts.get(word, 0.0) + _SYNONYM * times
        return counts

    def named(self, *texts: str) -> dict[str, float]:
        """1 for each word in these few words, less for a synonym."""
        said = _most(self.said(text) for text in texts)
        return {word: min(times, 1.0) for word, times in said.items()}


@dataclass(slots=True)
class Spoken:
    """The words of a page or section by where they stand."""

    title: Weights = field(default_factory=dict)
    heading: Weights = field(default_factory=dict)
    names: Weights = field(default_factory=dict)
    body: Weights = field(default_factory=dict)
    length: int = 0

    def weights(self, usual_length: float) -> dict[str, float]:
        """Each word's weight: where it stands, and how often for so long a text."""
        enough = _ENOUGH * (1 - _LENGTH + _LENGTH * self.length / usual_length)
        found = {word: times / (times + enough) for word, times in self.body.items()}
        for place, part in ((self.title, TITLE), (self.heading, HEADING), (self.names, NAMES)):
            for word, share in place.items():
                found[word] = found.get(word, 0.0) + part * share
        return found


def together(sections: Sequence[Spoken], title: Weights) -> Spoken:
    """A page as the sum of its sections, under its title."""
    return Spoken(
        title,
        _most(section.heading for section in sections),
        _most(section.names for section in sections),
        _sum(section.body for section in sections),
        sum(section.length for section in sections),
    )
