"""Words as search compares them: folded, cut to their stem, or reduced to their sound."""

import re
from collections.abc import Callable
from functools import lru_cache
from unicodedata import combining, normalize

from plainleaf.library.common_words import LINK_WORDS, STOP_WORDS, WEAK_WORDS

# A code keeps what follows its dot ("L94.2").
_WORD = re.compile(r"[a-z][a-z0-9]{1,3}(?<=[0-9])\.[0-9][0-9a-z]{0,3}\b|[^\W_]+", re.IGNORECASE)
_SHORTEST_STEM = 3
_SHORTEST_CODE = 6  # SNOMED CT codes are all figures
_VOWELS = frozenset("aeiouy")
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """``word`` in lower case and without accents; a code without its dot."""
    if word.isascii():
        return word.lower().replace(".", "")
    parts = normalize("NFKD", word.casefold())
    return "".join(part for part in parts if not combining(part))


@lru_cache(maxsize=512)
def spans(text: str) -> tuple[tuple[int, int, str], ...]:
    """Each word of ``text``: where it starts and ends, and the word folded."""
    return tuple([(*found.span(), fold(found[0])) for found in _WORD.finditer(text)])


def words(text: str) -> list[str]:
    """The folded words of ``text``, in order."""
    return [fold(found) for found in _WORD.findall(normalize("NFC", text))]


def is_stop(word: str, lang: str) -> bool:
    """Whether a folded word says nothing by itself ("the", "does", "5mm"); codes do."""
    return word in STOP_WORDS.get(lang, ()) or (word[0].isdigit() and len(word) < _SHORTEST_CODE)


def is_link(word: str, lang: str) -> bool:
    """Whether a folded word only links others ("the", "of"): no name differs by it."""
    return word in LINK_WORDS.get(lang, ())


def is_weak(word: str, lang: str) -> bool:
    """Whether a folded word belongs to any subject ("doctor", "time")."""
    return word in WEAK_WORDS.get(lang, ())


@lru_cache(maxsize=8192)
def stem(word: str, lang: str) -> str:
    """What the forms of a folded word have in common ("deposits" and "deposit")."""
    if len(word) <= _SHORTEST_STEM or any(sign.isdigit() for sign in word):
        return word
    return _STEMS.get(lang, _english_stem)(word)


def _english_stem(word: str) -> str:
    word = word.replace("ae", "e").replace("oe", "e")  # calcaemia, oedema
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith(("sses", "shes", "ches", "xes", "zes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        start = word[: -len(ending)]
        if word.endswith(ending) and len(start) >= _SHORTEST_STEM and not _VOWELS.isdisjoint(start):
            word = start[:-1] if start[-1] == start[-2] and start[-1] not in "lsz" else start
            break
    if word.endswith("our"):
        word = word[:-3] + "or"  # tumour
    return word[:-1] if word.endswith("e") and len(word) > _SHORTEST_STEM else word


def _spanish_stem(word: str) -> str:
    if word.endswith("ces"):
        word = word[:-3] + "z"
    elif word.endswith("es") and len(word) > 4:
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("is", "us")):
        word = word[:-1]
    return word[:-1] if word[-1] in "aeo" and len(word) > _SHORTEST_STEM else word


_ARTICLES = ("وال", "بال", "كال", "فال", "ولل", "لل", "ال")  # with the small words written onto them
_ARABIC_ENDINGS = ("ات", "ين", "ون")


def _arabic_stem(word: str) -> str:
    article = next((one for one in _ARTICLES if word.startswith(one)), "")
    if len(word) - len(article) >= _SHORTEST_STEM:
        word = word[len(article) :]
    if word.endswith(_ARABIC_ENDINGS) and len(word) > _SHORTEST_STEM + 1:
        word = word[:-2]
    elif word.endswith(("ة", "ه")) and len(word) > _SHORTEST_STEM:
        word = word[:-1]
    return word.replace("ى", "ي")


_STEMS: dict[str, Callable[[str], str]] = {"ar": _arabic_stem, "es": _spanish_stem}
_SOUNDS = {
    "en": (
        ("ph", "f"), ("ck", "k"), ("ch", "k"), ("qu", "k"), ("q", "k"), ("x", "ks"),
        ("y", "i"), ("ce", "se"), ("ci", "si"), ("c", "k"), ("z", "s"),
        ("rh", "r"), ("th", "t"), ("ae", "e"), ("oe", "e"), ("ea", "e"), ("ou", "u"), ("eu", "u"),
    ),
    "es": (
        ("ph", "f"), ("ch", "%"), ("ll", "i"), ("y", "i"), ("qu", "k"), ("x", "ks"),
        ("ge", "je"), ("gi", "ji"), ("ce", "se"), ("ci", "si"), ("c", "k"), ("z", "s"), ("v", "b"),
        ("h", ""), ("ps", "s"),
    ),
}  # fmt: skip


@lru_cache(maxsize=8192)
def sound(word: str, lang: str) -> str:
    """How a folded word is roughly said, so that "calcifilaxis" meets "calciphylaxis"."""
    for spelt, said in _SOUNDS.get(lang, ()):
        word = word.replace(spelt, said)
    if lang == "en":
        word = word[:1] + word[1:].replace("h", "")
        if word.startswith(("ps", "pn", "kn")):
            word = word[1:]
    return _DOUBLED.sub(r"\1", word)
