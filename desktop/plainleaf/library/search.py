"""Finding pages by what a reader types: unfinished words, typing errors and all."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import log, sqrt

from plainleaf.library.excerpt import excerpt
from plainleaf.library.hit import Hit
from plainleaf.library.index_tables import SCALE, TITLE
from plainleaf.library.slips import keys, nearest
from plainleaf.library.words import is_stop, is_weak, sound, stem, words

_MOST_LETTERS = 500  # of what is typed: beyond it nothing is read
_MOST_WORDS = 24
_MOST_COMPLETIONS = 40
_TITLES_ONLY = 2  # letters: so few of them are the start of too many words
_COMPLETED = 0.9  # how much a word counts that the typed one may become
_ALSO_COMPLETED = 0.5  # the same, where the typed one is a word already
_MEANT = 0.7  # how much a word counts that the typed one is near to
_SURE = 6  # letters of a mistyped word that leave little doubt what was meant
_WEAK = 0.5  # how much a word counts that belongs to any subject
_IN_SECTION = 0.4  # how much it adds that one section says many of the words
_SAYS_MOST = 0.65  # how many of the words (by worth) a page has to say to be about them,
_SPEAKS_OF_IT = 0.36  # or how much it has to say of them
_WORTH_SHOWING = 0.2  # a page's worth, beside the best one's, to be shown with it


@dataclass(frozen=True, slots=True)
class _Asked:
    """One word of the search: where it was found, and what it is worth."""

    stems: tuple[str, ...]
    weak: bool  # it belongs to any subject
    sure: bool  # there is little doubt that it was found
    worth: float
    pages: Mapping[int, float]
    sections: Mapping[int, float]


@dataclass(slots=True)
class _Found:
    """What one page has to say of the words asked."""

    said: float = 0.0  # weights of its words, by worth
    worth: float = 0.0  # of the words it says
    surely: float = 0.0  # of the words it says that are little in doubt
    by_title: int = 0  # words of any subject that are in its title
    section: int = 0
    in_section: float = 0.0

    def rank(self, worth: float) -> float:
        """What it is worth in all: pages that say all words come before those that say some."""
        return (self.said + _IN_SECTION * self.in_section) * sqrt(self.worth / worth)


@dataclass(slots=True)
class _Ways:
    """The stems that a typed word may stand for, with what each is worth."""

    stems: dict[str, float] = field(default_factory=dict)
    sure: bool = True

    def add(self, stems: Iterable[str], share: float) -> None:
        for one in stems:
            self.stems[one] = max(self.stems.get(one, 0.0), share)


class Search:
    """The index of one language, asked for pages."""

    def __init__(self, file: sqlite3.Connection, lang: str) -> None:
        self._file = file
        self._lang = lang
        rows = file.execute("SELECT id, page, title FROM titles WHERE lang = ? ORDER BY id", (lang,))
        self._titles = {row: (page, title) for row, page, title in rows}
        self._title_of: dict[int, int] = {}
        self._tops: dict[int, int] = {}
        rows = file.execute("SELECT id, title FROM sections WHERE lang = ? ORDER BY id", (lang,))
        for section, title in rows:
            self._title_of[section] = title
            self._tops.setdefault(title, section)

    def hits(self, typed: str, limit: int) -> tuple[Hit, ...]:
        """The pages that speak of what was typed, best first."""
        asked_for = words(typed[:_MOST_LETTERS])[:_MOST_WORDS]
        if sum(len(word) for word in asked_for) <= _TITLES_ONLY:
            return self._by_title(asked_for, limit)
        telling = [word for word in dict.fromkeys(asked_for) if not is_stop(word, self._lang)]
        if not telling:
            return self._by_title(asked_for, limit)
        unfinished = "" if typed[-1:].isspace() else asked_for[-1]
        asked = [self._ask(word, word == unfinished) for word in telling]
        ranked = self._rank(asked)
        return tuple(self._hit(title, section, asked) for title, section in ranked[:limit])

    def _by_title(self, asked_for: Sequence[str], limit: int) -> tuple[Hit, ...]:
        """The pages with a title word that starts so, in library order."""
        start = asked_for[-1] if asked_for else " "
        begun = [
            title
            for title, (_, shown) in self._titles.items()
            if any(word.startswith(start) and not is_stop(word, self._lang) for word in words(shown))
        ]
        return tuple(self._hit(title, self._tops[title], ()) for title in begun[:limit])

    def _stems(self, query: str, *values: str | int) -> list[str]:
        return [row[0] for row in self._file.execute(query, (self._lang, *values))]

    def _ways(self, word: str, *, unfinished: bool) -> _Ways:
        ways = _Ways()
        known = self._stems("SELECT DISTINCT stem FROM vocabulary WHERE lang = ? AND word = ?", word)
        known = known or self._stems(
            "SELECT DISTINCT stem FROM page_words WHERE lang = ? AND stem = ?", stem(word, self._lang)
        )
        ways.add(known, 1.0)
        if len(word) > _TITLES_ONLY and (unfinished or not known):
            longer = self._stems(
                "SELECT DISTINCT stem FROM vocabulary WHERE lang = ? AND word > ? AND word < ? LIMIT ?",
                word,
                word + "\U0010ffff",
                _MOST_COMPLETIONS,
            )
            ways.add(longer, _ALSO_COMPLETED if known else _COMPLETED)
        if not ways.stems:
            self._add_meant(word, ways)
        return ways

    def _add_meant(self, word: str, ways: _Ways) -> None:
        """Add the known words that a mistyped one is nearest to."""
        under = sorted(keys(word, self._lang))
        marks = ",".join("?" * len(under))
        near = self._stems(f"SELECT DISTINCT word FROM slips WHERE lang = ? AND key IN ({marks})", *under)  # noqa: S608 - only question marks
        meant = nearest(word, near, self._lang)
        ways.add((stem(one, self._lang) for one in meant), _MEANT)
        said = sound(word, self._lang)
        ways.sure = len(word) >= _SURE or any(sound(one, self._lang) == said for one in meant)

    def _weights(self, table: str, ways: _Ways) -> dict[int, float]:
        """Where the word is said, with the weight of its best way there."""
        marks = ",".join("?" * len(ways.stems))
        query = f"SELECT * FROM {table} WHERE lang = ? AND stem IN ({marks})"  # noqa: S608 - our own names
        found: dict[int, float] = {}
        for _, one, at, weight in self._file.execute(query, (self._lang, *ways.stems)):
            found[at] = max(found.get(at, 0.0), ways.stems[one] * weight / SCALE)
        return found

    def _ask(self, word: str, unfinished: bool) -> _Asked:  # noqa: FBT001 - one caller, in this file
        ways = self._ways(word, unfinished=unfinished)
        pages = self._weights("page_words", ways)
        weak = is_weak(word, self._lang)
        if not ways.sure and ways.stems:
            weak = all(is_weak(one, self._lang) for one in ways.stems)
        # rarer words say more; a word that no page knows says most, and lowers what the others prove
        worth = log(1 + len(self._titles) / len(pages)) if pages else log(1 + 2 * len(self._titles))
        worth *= _WEAK if weak else 1.0
        return _Asked(tuple(ways.stems), weak, ways.sure, worth, pages, self._weights("section_words", ways))

    def _rank(self, asked: Sequence[_Asked]) -> list[tuple[int, int]]:
        """Pages with their best sections, best first; none when no page speaks of what was asked."""
        found = self._say(asked)
        worth = sum(one.worth for one in asked)
        ranks = {title: page.rank(worth) for title, page in found.items()}
        best_first = sorted(ranks, key=lambda title: (-ranks[title], title))
        if not best_first or not self._speaks_of(found[best_first[0]], asked, worth):
            return []
        least = _WORTH_SHOWING * ranks[best_first[0]]
        shown = [title for title in best_first if ranks[title] >= least]
        return [(title, found[title].section or self._tops[title]) for title in shown]

    def _say(self, asked: Sequence[_Asked]) -> dict[int, _Found]:
        found = {title: _Found() for one in asked for title in one.pages}
        sections: dict[int, float] = {}
        for one in asked:
            for title, weight in one.pages.items():
                page = found[title]
                page.said += one.worth * weight
                page.worth += one.worth
                page.surely += one.worth * one.sure
                page.by_title += one.weak and weight >= TITLE
            for section, weight in one.sections.items():
                sections[section] = sections.get(section, 0.0) + one.worth * weight
        for section, said in sections.items():
            page = found[self._title_of[section]]
            if said > page.in_section:
                page.section, page.in_section = section, said
        return found

    @staticmethod
    def _speaks_of(best: _Found, asked: Sequence[_Asked], worth: float) -> bool:
        """Whether the best page is about what was asked, and doesn't just share a word with it."""
        if all(one.weak for one in asked):
            return best.by_title == len(asked)
        return best.surely >= _SAYS_MOST * worth or best.said >= _SPEAKS_OF_IT * worth

    def _hit(self, title: int, section: int, asked: Sequence[_Asked]) -> Hit:
        page, shown = self._titles[title]
        row = self._file.execute("SELECT section, heading, text FROM sections WHERE id = ?", (section,))
        at, heading, text = row.fetchone()
        return Hit(page, at, heading, shown, excerpt(text, self._worths(asked), self._lang))

    def _worths(self, asked: Sequence[_Asked]) -> dict[str, float]:
        """What finding each stem in the text is worth; a synonym's is next to nothing."""
        worths: dict[str, float] = {}
        for one in asked:
            for found in one.stems:
                for other in self._stems("SELECT other FROM alike WHERE lang = ? AND stem = ?", found):
                    worths.setdefault(other, one.worth / 10)
        for one in asked:
            worths |= dict.fromkeys(one.stems, one.worth)
        return worths
