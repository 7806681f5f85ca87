"""How much a page, or a section of it, speaks of a word or of a thing that has several names.

SQLite's own full-text ranking was tried first and found too coarse: in a library of a
few dozen pages on one subject, a word that half the pages use counts for nothing there,
even in a title. These weights are worked out once, when the library is written.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from plainleaf.library.words import is_link, is_stop, stem, words

TITLE = 0.6  # what it adds to a word's weight to be in the title
HEADING = 0.25  # or in a heading, or among the names
NAMES = 0.2
_ENOUGH = 1.5  # times a word is said, in text of usual length, to be half as much as possible
_LENGTH = 0.6  # how far a long text makes each word count less

Weights = Mapping[str, float]
Phrase = tuple[str, ...]


def concept(number: int) -> str:
    """What the index calls a thing with several names: no word looks so."""
    return f"#{number}"


def sum_of(parts: Iterable[Weights]) -> dict[str, float]:
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
        self.groups = [[phrase for text in group if (phrase := self.phrase(text))] for group in synonyms]
        self._begun: dict[str, list[tuple[Phrase, int]]] = {}
        for number, group in enumerate(self.groups):
            for phrase in sorted(group, key=len, reverse=True):
                self._begun.setdefault(phrase[0], []).append((phrase, number))

    def phrase(self, text: str) -> Phrase:
        """The stems of ``text`` in order, without the little words that only link others."""
        found = words(text)
        self.met.update(found)
        return tuple([stem(word, self.lang) for word in found if not is_link(word, self.lang)])

    def _concepts(self, said: Phrase) -> Iterator[int]:
        """Each thing that is named, once for each place where it is."""
        for at, first in enumerate(said):
            named = {n for phrase, n in self._begun.get(first, ()) if said[at : at + len(phrase)] == phrase}
            yield from named

    def said(self, text: str) -> dict[str, float]:
        """How often each word is said in ``text``, and how often each thing is, by any of its names."""
        phrase = self.phrase(text)
        counts = Counter[str](phrase)
        counts.update(concept(number) for number in self._concepts(phrase))
        return {word: float(times) for word, times in counts.items()}

    def stems_of(self, phrase: Phrase) -> frozenset[str]:
        """Each stem of a phrase that says something by itself, and each thing that the phrase names."""
        telling = (word for word in phrase if not is_stop(word, self.lang))
        return frozenset((*telling, *(concept(number) for number in self._concepts(phrase))))

    def names_for(self, text: str, needs: frozenset[str]) -> set[str]:
        """Each thing that ``text`` names, in several words that say all of ``needs``."""
        said = self.phrase(text)
        return {
            concept(number)
            for at, first in enumerate(said)
            for phrase, number in self._begun.get(first, ())
            if len(phrase) > 1 and said[at : at + len(phrase)] == phrase and needs <= {*phrase}
        }

    def names_like(self, name: str) -> list[Phrase]:
        """Everything else that is said for ``name``, when one group holds just this name."""
        phrase = self.phrase(name)
        return [other for group in self.groups if phrase in group for other in group]


@dataclass(slots=True)
class Spoken:
    """The words of a page or section by where they stand."""

    title: Weights = field(default_factory=dict)
    heading: Weights = field(default_factory=dict)
    names: Weights = field(default_factory=dict)
    body: Weights = field(default_factory=dict)

    @property
    def length(self) -> float:
        """How much it says in all; a thing's several names count once."""
        return sum(times for word, times in self.body.items() if word[0] != "#")

    def weights(self, usual_length: float) -> dict[str, float]:
        """Each word's weight: where it stands, and how often for so long a text."""
        enough = _ENOUGH * (1 - _LENGTH + _LENGTH * self.length / usual_length)
        found = {word: times / (times + enough) for word, times in self.body.items()}
        for place, part in ((self.title, TITLE), (self.heading, HEADING), (self.names, NAMES)):
            for word in place:
                found[word] = found.get(word, 0.0) + part
        return found


def together(sections: Sequence[Spoken], title: Weights) -> Spoken:
    """A page as the sum of its sections, under its title."""
    return Spoken(
        title,
        sum_of(section.heading for section in sections),
        sum_of(section.names for section in sections),
        sum_of(section.body for section in sections),
    )
