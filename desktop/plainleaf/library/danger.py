"""Which red flags a reader's words speak of: their own words, or what people say for them.

A red flag names several signs ("chest pressure or pain, …, or new hard breathing"). Each sign
is kept with the words that it needs. A sign that the checklist also has as a line of a lower
level ("I have kidney disease") is no danger by itself and speaks of none.
"""

import re
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import ceil

from plainleaf.content.blocks import HelpLevel
from plainleaf.content.checklist import Checklist
from plainleaf.library.asking import Asked
from plainleaf.library.weights import Language
from plainleaf.library.words import is_stop, is_weak, stem, words

_APART = re.compile(r"[,;:.()“”\"،؛]| (?:or|and|but|AND|o|u|y|e|pero|Y|أو) ")
_LIKE = 2  # times as many words as the sign a milder line may have, to say the same
_TOGETHER = re.compile(r"\b(?:AND|Y)\b")  # its signs are a danger only with each other
_LEAST_TOGETHER, _ENOUGH_TOGETHER = 3, 0.35  # words of such a line that speak of it, at least and by share
_LEAST_WORDS = 2  # one word alone ("pain", "fever") is in too many questions
_MOST_OF_IT = 0.6  # of a whole line: then it is meant, whichever signs these are
_SURELY, _SURELY_NAMED = 0.6, 0.4  # how surely a word has to be meant, or a thing by one of its names

Row = tuple[str, int, int, str, int]  # stem, sign, words it needs, red flag, urgency


@dataclass(frozen=True, slots=True)
class Spoken:
    """A red flag that was spoken of."""

    flag: str
    emergency: bool
    said: frozenset[int]  # which of the asked words are in it


def _telling(text: str, lang: str) -> frozenset[str]:
    """The stems without which ``text`` would say something else."""
    found = [word for word in words(text) if not is_stop(word, lang) and not is_weak(word, lang)]
    return frozenset(stem(word, lang) for word in found)


def danger_rows(checklist: Checklist, language: Language) -> Iterator[Row]:
    """A row for each word that a sign needs, and one for each name of several words that stands for it."""
    sign = 0
    lines = [(item.level, _telling(item.words, language.lang)) for item in checklist.items]
    for flag in checklist.red_flags:
        urgency = flag.level.rank
        together = _TOGETHER.search(flag.words) is not None
        milder = [said for level, said in lines if level.rank < urgency]
        for part in _APART.split(flag.words):
            needs = _telling(part, language.lang)
            language.said(part)  # its words are known, so that typing errors in them are
            if not needs or any(needs <= said and len(said) <= _LIKE * len(needs) for said in milder):
                continue
            sign += 1
            for name in () if together else language.names_for(part, needs):
                yield name, sign, 1, flag.id, urgency
            if len(needs) >= _LEAST_WORDS and not together:
                yield from ((one, sign, len(needs), flag.id, urgency) for one in needs)
        sign += 1
        whole = _telling(flag.words, language.lang)
        least, share = (_LEAST_TOGETHER, _ENOUGH_TOGETHER) if together else (_LEAST_WORDS, _MOST_OF_IT)
        most = max(least, ceil(share * len(whole)))
        yield from ((one, sign, most, flag.id, urgency) for one in whole)


def spoken_of(file: sqlite3.Connection, lang: str, asked: Sequence[Asked]) -> list[Spoken]:
    """The red flags that these words speak of: those they say most of first, then the most urgent."""
    signs: dict[int, _Sign] = {}
    for number, one in enumerate(asked):
        for word, share in one.stems.items():
            if share >= (_SURELY_NAMED if word[0] == "#" else _SURELY):
                query = "SELECT sign, needs, flag, urgency FROM danger WHERE lang = ? AND stem = ?"
                for sign, needs, flag, urgency in file.execute(query, (lang, word)):
                    found = signs.setdefault(sign, _Sign(flag, urgency))
                    found.said.add(number)
                    found.met |= needs == 1
                    found.needs = max(found.needs, needs)
    raised = {one.flag: one.urgency for one in signs.values() if one.met or len(one.said) >= one.needs}
    said: dict[str, set[int]] = {}
    for sign_found in signs.values():
        said.setdefault(sign_found.flag, set()).update(sign_found.said)
    first = sorted(raised, key=lambda flag: (-len(said[flag]), -raised[flag], flag))
    return [Spoken(flag, raised[flag] == HelpLevel.EMERGENCY.rank, frozenset(said[flag])) for flag in first]


@dataclass(slots=True)
class _Sign:
    flag: str
    urgency: int
    needs: int = 0
    met: bool = False  # by a name that stands for all of it
    said: set[int] = field(default_factory=set)  # which of the asked words are in it
