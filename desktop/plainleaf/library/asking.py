"""What a reader's words may stand for: known words, unfinished and mistyped ones, names of one thing."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from plainleaf.library.index_tables import SCALE, rarity
from plainleaf.library.slips import distance, keys, nearest
from plainleaf.library.words import is_link, is_stop, is_weak, sound, stem

_MOST_COMPLETIONS = 16
_MOST_SLIPS = 200  # known words that a mistyped one is compared with
_KEPT = 512  # words kept as looked up: with each key pressed, all but the last are asked again
TITLES_ONLY = 2  # letters: so few of them are the start of too many words
_COMPLETED = 0.9  # how much a word counts that the typed one may become
_ALSO_COMPLETED = 0.5  # the same, where the typed one is a word already
_MEANT = 1.0  # how much a word counts that the typed one is near to,
_EACH_SLIP = 0.17  # less so much for each slip
_SURE = 6  # letters of a mistyped word that leave little doubt what was meant
_WEAK = 0.4  # how much a word counts that belongs to any subject
_SAME = 0.65  # how much another name for the same thing counts
_IN_NAME = 0.7  # how much each word of a name counts beside the name
_NAME = 0.75  # what a name is worth at least, of what its words are


_MANY_TITLES, _FEW_TITLES = 0.25, 4  # a word in so many titles is the library's subject
_ALIKE = 3  # letters at the start that words have to share to be offered for each other
_SURELY = 0.6  # how surely it has to be meant


@dataclass(slots=True)
class Asked:
    """One word, or one name of several words, with what it may stand for."""

    stems: dict[str, float]  # how much of it finding each of these is
    weak: bool = False  # it belongs to any subject
    sure: bool = True  # there is little doubt what was meant
    worth: float = 0.0


@dataclass(slots=True)
class _Word:
    stems: dict[str, float] = field(default_factory=dict)
    sure: bool = True
    meant: dict[str, float] = field(default_factory=dict)  # known words, where the typed one is none

    def add(self, stems: Iterable[str], share: float) -> None:
        for one in stems:
            self.stems[one] = max(self.stems.get(one, 0.0), share)


class Vocabulary:
    """The words of one language's index."""

    def __init__(self, file: sqlite3.Connection, lang: str, pages: int) -> None:
        self._file, self._lang, self._pages = file, lang, pages
        self._kept: dict[tuple[str, bool], _Word] = {}

    def ask(self, typed: Sequence[str], *, unfinished: bool) -> list[Asked]:
        """Each telling word of what was typed, and each name that some of them are together."""
        last = typed[-1] if unfinished else ""
        row = [
            (word, self._word(word, unfinished=word == last))
            for word in typed
            if not is_link(word, self._lang)
        ]
        asked = {word: self._asked(word, ways) for word, ways in row if not is_stop(word, self._lang)}
        names: dict[str, Asked] = {}
        within: set[str] = set()
        for at in range(len(row)):
            for length, name, share in self._names(row[at:]):
                inside = [word for word, _ in row[at : at + length] if word in asked]
                if length == 1:
                    for word in inside:
                        asked[word].stems.setdefault(name, _SAME * share)
                    continue
                within.update(inside)
                least = _NAME * sum(
                    one.worth for one in map(asked.__getitem__, inside) if self._said(one.stems)
                )
                worth = max(self._worth([name]), least)
                names[name] = Asked({name: 1.0}, worth=worth)
        for word in within:
            asked[word].worth *= _IN_NAME if self._said(asked[word].stems) else 0.0
        for word, one in asked.items():
            if word not in within and not one.weak:
                one.worth = self._worth(one.stems)
        return [*asked.values(), *names.values()]

    def _rows(self, query: str, *values: str | int) -> list[str]:
        return [row[0] for row in self._file.execute(query, (self._lang, *values))]

    def _word(self, word: str, *, unfinished: bool) -> _Word:
        """What a word may stand for; a copy, since names are added to it."""
        if (word, unfinished) not in self._kept:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            self._kept[word, unfinished] = self._look_up(word, unfinished=unfinished)
        kept = self._kept[word, unfinished]
        return _Word(dict(kept.stems), kept.sure, kept.meant)

    def _look_up(self, word: str, *, unfinished: bool) -> _Word:
        ways = _Word()
        known = self._rows("SELECT stem FROM vocabulary WHERE lang = ? AND word = ?", word)
        known = known or self._rows(
            "SELECT stem FROM stems WHERE lang = ? AND stem = ?", stem(word, self._lang)
        )
        ways.add(known, 1.0)
        if is_stop(word, self._lang):
            ways.add([stem(word, self._lang)], 1.0)
            return ways
        if len(word) > TITLES_ONLY and (unfinished or not known):
            longer = self._rows(
                "SELECT DISTINCT stem FROM vocabulary WHERE lang = ? AND word > ? AND word < ? LIMIT ?",
                word,
                word + "\U0010ffff",
                _MOST_COMPLETIONS,
            )
            ways.add(longer, _ALSO_COMPLETED if known else _COMPLETED)
        if not ways.stems:
            self._add_meant(word, ways)
        return ways

    def _add_meant(self, word: str, ways: _Word) -> None:
        """Add the known words that a mistyped one is nearest to."""
        meant = ways.meant = self.near(word)
        for one, slips in meant.items():
            ways.add([stem(one, self._lang)], _MEANT - _EACH_SLIP * slips)
        said = sound(word, self._lang)
        ways.sure = len(word) >= _SURE or any(sound(one, self._lang) == said for one in meant)

    def near(self, word: str) -> dict[str, float]:
        """The known words that a mistyped one is nearest to, with how far they are."""
        under = sorted(keys(word, self._lang))
        marks = ",".join("?" * len(under))
        query = f"SELECT DISTINCT word FROM slips WHERE lang = ? AND key IN ({marks}) LIMIT ?"  # noqa: S608 - only question marks
        near = self._rows(query, *under, _MOST_SLIPS)
        return nearest(word, near, self._lang)

    def _asked(self, word: str, ways: _Word) -> Asked:
        weak = is_weak(word, self._lang) or bool(
            ways.meant and all(is_weak(m, self._lang) for m in ways.meant)
        )
        worth = _WEAK if weak else self._worth(ways.stems)
        return Asked(ways.stems, weak, ways.sure, worth)

    def _said(self, stems: Iterable[str]) -> float:
        """How many pages speak of one of these, at most."""
        found = [*stems]
        marks = ",".join("?" * len(found))
        query = f"SELECT pages FROM stems WHERE lang = ? AND stem IN ({marks})"  # noqa: S608 - only question marks
        rows = self._file.execute(query, (self._lang, *found))
        said: int = sum(row[0] for row in rows)
        return min(float(self._pages), said / SCALE)

    def _worth(self, stems: Iterable[str]) -> float:
        return rarity(self._said(stems), self._pages)

    def _names(self, row: Sequence[tuple[str, _Word]]) -> Iterator[tuple[int, str, float]]:
        """The names that these words begin with: how many of the words each takes, and its share."""
        first = row[0][1].stems
        marks = ",".join("?" * len(first))
        query = f"SELECT words, concept FROM phrases WHERE lang = ? AND first IN ({marks})"  # noqa: S608 - only question marks
        for words, name in self._file.execute(query, (self._lang, *first)):
            parts = words.split(" ")
            taken = row[: len(parts)]
            shares = [ways.stems.get(part, 0.0) for part, (_, ways) in zip(parts, taken, strict=False)]
            if len(taken) == len(parts) and all(shares):
                yield len(parts), name, min(shares)

    def like(self, word: str) -> list[str]:
        """Known words that look like ``word``, though they need not be meant; the most like first."""
        begun = self._rows(
            "SELECT word FROM vocabulary WHERE lang = ? AND word >= ? AND word < ?",
            word[:_ALIKE],
            word[:_ALIKE] + "\U0010ffff",
        )
        most = max(1, len(word) // 2)
        far = {one: distance(word, one, most) for one in {*begun, *self.near(word)}}
        found = [
            one
            for one in far
            if far[one] <= most and not is_weak(one, self._lang) and not is_stop(one, self._lang)
        ]
        return sorted(
            (one for one in found if self._said([stem(one, self._lang)])), key=lambda one: (far[one], one)
        )

    def is_subject(self, stems: Mapping[str, float]) -> bool:
        """Whether these are words of the library's own subject: those in the titles of many pages."""
        found = [one for one, share in stems.items() if share >= _SURELY]
        marks = ",".join("?" * len(found))
        query = f"SELECT max(titles) FROM stems WHERE lang = ? AND stem IN ({marks})"  # noqa: S608 - only question marks
        (titles,) = self._file.execute(query, (self._lang, *found)).fetchone()
        return bool(titles) and titles >= max(_FEW_TITLES, _MANY_TITLES * self._pages)

    def others(self, names: Iterable[str]) -> list[str]:
        """The single words that each name of several may be said in."""
        found = [name for name in names if name[0] == "#"]
        marks = ",".join("?" * len(found))
        query = f"SELECT words FROM phrases WHERE lang = ? AND concept IN ({marks})"  # noqa: S608 - only question marks
        return [word for words in self._rows(query, *found) for word in words.split(" ")]
