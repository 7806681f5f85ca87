"""Finding pages by what a reader types: unfinished words, typing errors and all."""

import sqlite3
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import sqrt

from plainleaf.library.asking import TITLES_ONLY, Asked, Vocabulary
from plainleaf.library.danger import Spoken, spoken_of
from plainleaf.library.excerpt import excerpt
from plainleaf.library.hit import Hit
from plainleaf.library.index_tables import SCALE
from plainleaf.library.words import is_stop, words

_MOST_LETTERS = 500  # of what is typed: beyond it nothing is read
_MOST_WORDS = 24
_LIKE = 4  # words offered instead
_KEPT = 1024  # stems kept with where they stand: with each key pressed, most are asked again
_MOST_TEXT = 1200  # letters of a section in which the words to show are looked for
_MOST_ROWS = 200  # pages that are looked at for one word, those that speak most of it first
_IN_SECTION = 0.3  # how much it adds that one section says many of the words
_IN_LINE = 1.7  # how much it adds that one of the page's own lines does
_NAMED = 0.6  # how much it adds that one of its names was asked whole
_UNASKED = 0.25  # how far the words of a line that weren't asked speak against it
_WORTH_SHOWING = 0.25  # a page's worth, beside the best one's, to be shown with it
_ABOUT = 0.62  # what the best page has to be worth, to be about what was asked,
_BY_NAME = 0.25  # or this much where a page is asked for by its name, or the library by its subject,
_A_NAME = 1.2  # and this is the least that a page's name is worth: "calcium" is none
_MANY, _ALL = 3, 0.99  # a page that says all of so many words is about them
_KNOWN = 0.8  # how surely a single word has to be meant, to be found wherever it is said
_BY_LINE = 0.5  # how much one line has to say of words that belong to any subject,
_BY_ALL_OF_A_LINE = 0.7  # or of words that speak of danger and of nothing else
_NAME, _WHOLE = 0.9, 0.85  # how strong a line is that names a page, how much of it has to be asked


@dataclass(slots=True)
class _Found:
    """What one page has to say of what was asked: all of it by worth."""

    said: float = 0.0
    covered: float = 0.0
    surely: float = 0.0  # of the words that are little in doubt
    section: int = 0
    in_section: float = 0.0
    in_line: float = 0.0
    named: float = 0.0  # of the words of its names that were asked whole

    def rank(self, worth: float) -> float:
        """What it is worth in all: pages that say all words come before those that say some."""
        whole = (self.said + _IN_SECTION * self.in_section) / worth
        named = _IN_LINE * self.in_line + _NAMED * self.named / worth
        return (whole + named) * sqrt(self.covered / worth)


@dataclass(slots=True)
class _Tally:
    """Sums by line or section; what each is about: its page, its strength, its worth."""

    sums: dict[int, float] = field(default_factory=dict)
    about: dict[int, tuple[int, float, float]] = field(default_factory=dict)

    def add(self, shares: Mapping[int, float], worth: float) -> None:
        for at, share in shares.items():
            self.sums[at] = self.sums.get(at, 0.0) + share * worth


@dataclass(slots=True)
class Sought:
    """What was typed, and where it was found."""

    asked: Sequence[Asked] = ()
    words: Sequence[str] = ()
    danger: Sequence[Spoken] = ()
    rank: float = 0.0  # of the best page, whether or not it is shown
    best: list[tuple[int, int]] = field(default_factory=list)  # pages to show, each with its best section
    by_title: Sequence[int] = ()


class Search:
    """The index of one language, asked for pages."""

    def __init__(self, file: sqlite3.Connection, lang: str) -> None:
        self._file = file
        self._lang = lang
        rows = file.execute("SELECT id, page, title FROM titles WHERE lang = ? ORDER BY id", (lang,))
        self._titles = {row: (page, title) for row, page, title in rows}
        self._title_words: list[tuple[str, int]] = []  # in order, once a short word was typed
        self._kept: dict[tuple[str, str, int], list[tuple[float, list[int]]]] = {}
        self._words = Vocabulary(file, lang, len(self._titles))

    def hits(self, typed: str, limit: int) -> tuple[Hit, ...]:
        """The pages that speak of what was typed, best first."""
        return self.show(self.look_for(typed), limit)

    def look_for(self, typed: str) -> Sought:
        """What was typed, looked for on every page; nothing is shown yet."""
        asked_for = words(typed[:_MOST_LETTERS])[:_MOST_WORDS]
        few = sum(len(word) for word in asked_for) <= TITLES_ONLY
        if few or all(is_stop(word, self._lang) for word in asked_for):
            return Sought(by_title=self._by_title(asked_for))
        asked = self._words.ask(asked_for, unfinished=not typed[-1:].isspace())
        danger = tuple(spoken_of(self._file, self._lang, asked))
        return self._rank(Sought(asked, asked_for, danger))

    def show(self, sought: Sought, limit: int) -> tuple[Hit, ...]:
        """The pages found, as a reader is shown them."""
        by_title = [(title, self._top(title)) for title in sought.by_title[:limit]]
        best, worths = by_title or sought.best[:limit], self._worths(sought.asked)
        return tuple(self._hit(title, section, worths) for title, section in best)

    def like(self, sought: Sought) -> tuple[str, ...]:
        """Words to try instead of those that no page says."""
        found: list[str] = []
        for word in sought.words:
            if len(word) > TITLES_ONLY and not is_stop(word, self._lang):
                found += [one for one in self._words.like(word)[:_LIKE] if one != word]
        return tuple(dict.fromkeys(found))[:_LIKE]

    def _by_title(self, asked_for: Sequence[str]) -> list[int]:
        """The pages with a title word that starts so, in library order."""
        start = asked_for[-1] if asked_for else " "
        if not self._title_words:
            words_of = ((word, title) for title, (_, shown) in self._titles.items() for word in words(shown))
            self._title_words = sorted(
                (word, title) for word, title in words_of if not is_stop(word, self._lang)
            )
        first = bisect_left(self._title_words, (start, 0))
        last = bisect_left(self._title_words, (start + "\U0010ffff", 0))
        return sorted({title for _, title in self._title_words[first:last]})

    def _top(self, title: int) -> int:
        query = "SELECT min(id) FROM sections WHERE title = ?"
        (top,) = self._file.execute(query, (title,)).fetchone()
        return int(top)

    def _rows(self, table: str, asked: Asked) -> Iterator[tuple[float, float, list[int]]]:
        """Where these stems stand: how much finding each is, its weight there, and the rest of the row."""
        most = max(_MOST_ROWS // 8, _MOST_ROWS // max(1, len(asked.stems)))
        for stem, share in asked.stems.items():
            if (table, stem, most) not in self._kept:
                if len(self._kept) >= _KEPT:
                    self._kept.clear()
                query = f"SELECT * FROM {table} WHERE lang = ? AND stem = ? LIMIT ?"  # noqa: S608 - our own names
                rows = self._file.execute(query, (self._lang, stem, most))
                self._kept[table, stem, most] = [(weight / SCALE, rest) for _, _, weight, *rest in rows]
            for weight, rest in self._kept[table, stem, most]:
                yield share, weight, rest

    def _rank(self, sought: Sought) -> Sought:
        """The same with pages and their best sections, best first; none if none speaks of what was asked."""
        found = self._say(sought.asked)
        worth = sum(one.worth for one in sought.asked)
        ranks = {title: page.rank(worth) for title, page in found.items()}
        best_first = sorted(ranks, key=lambda title: (-ranks[title], title))
        if not best_first:
            return sought
        sought.rank = ranks[best_first[0]]
        if self._speaks_of(found.values(), sought, found[best_first[0]]):
            least = _WORTH_SHOWING * sought.rank
            shown = [title for title in best_first if ranks[title] >= least]
            sought.best = [(title, found[title].section or self._top(title)) for title in shown]
        return sought

    def _say(self, asked: Sequence[Asked]) -> dict[int, _Found]:
        found: defaultdict[int, _Found] = defaultdict(_Found)
        sections, lines = _Tally(), _Tally()
        for one in asked:
            pages: dict[int, float] = {}
            for share, weight, (title,) in self._rows("page_words", one):
                pages[title] = max(pages.get(title, 0.0), share * weight)
            for title, weight in pages.items():
                found[title].said += one.worth * weight
            within: dict[int, float] = {}
            for share, weight, (section, title) in self._rows("section_words", one):
                within[section] = max(within.get(section, 0.0), share * weight)
                sections.about[section] = (title, 0.0, 0.0)
            sections.add(within, one.worth)
            in_lines: dict[int, float] = {}
            for share, strength, (line, title, worth) in self._rows("line_words", one):
                in_lines[line] = max(in_lines.get(line, 0.0), share)
                lines.about[line] = (title, strength, worth / SCALE)
            lines.add(in_lines, one.worth)
            for title in pages.keys() | {lines.about[line][0] for line in in_lines}:
                found[title].covered += one.worth
                found[title].surely += one.worth * one.sure
        for section, said in sections.sums.items():
            page = found[sections.about[section][0]]
            if said > page.in_section:
                page.section, page.in_section = section, said
        self._judge_lines(lines, sum(one.worth for one in asked), found)
        return found

    @staticmethod
    def _judge_lines(lines: _Tally, asked: float, found: Mapping[int, _Found]) -> None:
        """How well the best line of each page says what was asked, and not much else."""
        for line, said in lines.sums.items():
            title, strength, worth = lines.about[line]
            page = found[title]
            says = strength * said / (asked + _UNASKED * max(0.0, worth - said))
            page.in_line = max(page.in_line, says)
            if strength >= _NAME and said >= _WHOLE * worth:
                page.named = max(page.named, said)

    def _speaks_of(self, found: Iterable[_Found], sought: Sought, best: _Found) -> bool:
        """Whether these pages are about what was asked, and don't just share a word with it."""
        asked = sought.asked
        named = any(page.named >= _A_NAME for page in found)
        if all(one.weak for one in asked):
            return best.in_line >= _BY_LINE
        if not named and any(one.emergency and self._is_all(one, asked) for one in sought.danger):
            return best.in_line >= _BY_ALL_OF_A_LINE
        telling = [one for one in asked if not one.weak]
        worth = sum(one.worth for one in asked)
        known = (
            named
            or (len(asked) == 1 and max(asked[0].stems.values(), default=0.0) >= _KNOWN)
            or (len(telling) >= _MANY and best.surely >= _ALL * worth)
            or any(self._words.is_subject(one.stems) for one in telling)
        )
        return sought.rank >= (_BY_NAME if known else _ABOUT)

    @staticmethod
    def _is_all(danger: Spoken, asked: Sequence[Asked]) -> bool:
        """Whether nothing was asked but what this red flag says."""
        return all(one.weak or not one.worth or at in danger.said for at, one in enumerate(asked))

    def _hit(self, title: int, section: int, worths: Mapping[str, float]) -> Hit:
        page, shown = self._titles[title]
        row = self._file.execute("SELECT section, heading, text FROM sections WHERE id = ?", (section,))
        at, heading, text = row.fetchone()
        return Hit(page, at, heading, shown, excerpt(text[:_MOST_TEXT], worths, self._lang))

    def _worths(self, asked: Sequence[Asked]) -> dict[str, float]:
        """What finding each stem in the text is worth; a synonym's is next to nothing."""
        worths: dict[str, float] = {}
        for one in asked:
            worths |= dict.fromkeys(self._words.others(one.stems), one.worth / 10)
        for one in asked:
            worths |= dict.fromkeys(one.stems, one.worth)
        return worths
