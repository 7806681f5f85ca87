"""How many syllables a word has, by language.

English words follow a rule, but for those that ``syllables.en.txt`` lists: the words of the CMU
pronouncing dictionary for which the rule is wrong (see `packaging/syllables.py`). Spanish needs
no list. The list is for authors; where it isn't there, the rule stands alone.
"""

import re
from functools import lru_cache
from pathlib import Path

_LIST = Path(__file__).with_name("syllables.en.txt")
_GROUPS = re.compile(r"[aeiouy]+")
_SILENT_END = re.compile(r"(?:[^laeiouy]e|[^aeiouy]les|[^laeiouysxzcg]es|[^aeiouytd]ed|(?<=[aeiouy])le)$")
_APART = re.compile(
    r"ia(?!l\b|n\b|r)|io(?!u|n)|eo(?!u)|iu|ua(?!r)|[^aeiouyq]ue(?=[lnt])|ying|ism\b|[^aeiou]ier\b"
)
_NUMBER = re.compile(r"[\d.,/]+")
_MOST_CAPITALS = 5  # letters of an abbreviation that is spelled out: PTH, MRI

_STRONG, _WEAK, _ACCENTED = "aeoáéó", "iuü", "íú"
_SPANISH_SILENT = re.compile(r"(?<=q)u|(?<=g)u(?=[eiéí])|h")


def by_rule(word: str) -> int:
    """The syllables of an English word in small letters, as its spelling says."""
    count = len(_GROUPS.findall(word)) + len(_APART.findall(word))
    if _SILENT_END.search(word):
        count -= 1
    return max(1, count)


@lru_cache(maxsize=1)
def _listed() -> dict[str, int]:
    if not _LIST.is_file():
        return {}
    rows = (line.split() for line in _LIST.read_text(encoding="utf-8").splitlines() if line[:1].isdigit())
    return {word: int(row[0]) for row in rows for word in row[1:]}


def english(word: str) -> int:
    """The syllables of an English word, abbreviation or number, its parts between hyphens together."""
    return sum(_english(part) for part in re.split(r"[-–—/]", word) if part) or 1


def _english(part: str) -> int:
    if not any(character.isalpha() for character in part):
        return 1
    letters = "".join(character for character in part if character.isalpha() or character in "'’")
    if letters.isupper() and 1 < len(letters) <= _MOST_CAPITALS:
        return sum(3 if letter == "W" else 1 for letter in letters)
    small = letters.lower().replace("’", "'").strip("'")
    listed = _listed()
    if small in listed:
        return listed[small]
    bare = small.removesuffix("'s").replace("'", "")
    return listed.get(bare, by_rule(bare))


def spanish(word: str) -> int:
    """The syllables of a Spanish word: a strong vowel each, and an accented weak one beside it."""
    if not any(character.isalpha() for character in word):
        return 1
    small = _SPANISH_SILENT.sub("", word.lower())
    small = re.sub(r"y(?![aeiouáéíóúü])", "i", small)
    count, before = 0, ""
    for letter in small:
        if letter in _STRONG:
            count += before not in _WEAK or not before
        elif letter in _ACCENTED or (letter in _WEAK and (not before or before not in _STRONG + _WEAK)):
            count += 1
        before = letter if letter in _STRONG + _WEAK + _ACCENTED else ""
    return max(1, count)
