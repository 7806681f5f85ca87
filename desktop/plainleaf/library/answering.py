"""One search in every language of a library: pages in the reader's, red flags in any."""

import sqlite3
from collections.abc import Sequence

from plainleaf.library.hit import Answer, Hit
from plainleaf.library.search import Search, Sought

_CLEARLY = 1.5  # how much more the best page of another language has to be worth, to be offered

Searches = dict[str, Search]


def answer(
    searches: Searches, file: sqlite3.Connection, words: str, langs: tuple[str, Sequence[str]], limit: int
) -> Answer:
    """What ``words`` lead to for a reader of ``langs[0]`` in a library of ``langs[1]``."""
    own, every = langs
    sought: dict[str, Sought] = {}
    for lang in dict.fromkeys((own, *every)):
        if lang not in searches:
            searches[lang] = Search(file, lang)
        sought[lang] = searches[lang].look_for(words)
    hits = searches[own].show(sought[own], limit)
    elsewhere, lang = _elsewhere(searches, sought, own)
    danger = dict.fromkeys(flag.flag for one in sought.values() for flag in one.danger)
    near = () if hits or danger or elsewhere else searches[own].like(sought[own])
    return Answer(hits, tuple(danger), near, elsewhere, lang)


def _elsewhere(searches: Searches, sought: dict[str, Sought], own: str) -> tuple[Hit | None, str]:
    """The best page of the language that the words are of, when that isn't the reader's."""
    for lang, one in sought.items():
        if lang != own and one.best and one.rank >= _CLEARLY * sought[own].rank:
            return searches[lang].show(one, 1)[0], lang
    return None, ""
