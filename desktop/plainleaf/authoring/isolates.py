"""Words of right-to-left languages, once read: doses, phone numbers and Latin names keep their order.

It is done here, once, so that the window, the paper and every other reader of the library get it.
Authors write no invisible signs.
"""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from plainleaf.content.direction import END, START, is_right_to_left, isolated
from plainleaf.content.page import Code, Source
from plainleaf.content.whole import WholeLibrary

# the fields that hold a reader's words; the others hold ids, addresses, codes and what others have printed
_WORDS = frozenset(
    {"text", "title", "hint", "words", "meaning", "word", "home", "kiosk", "description", "medical_name"}
    | {"key", "steps", "labels", "say_it"}
)
_LATIN = re.compile(r"\W*[A-Za-zÀ-ɏ]")


def with_isolates(library: WholeLibrary) -> WholeLibrary:
    """The library with the words of its right-to-left languages made safe to set."""
    leftwards = {lang for lang in library.about.languages if is_right_to_left(lang)}
    if not leftwards:
        return library

    def spoken(by_language: Mapping[str, Any]) -> dict[str, Any]:
        return {lang: _safe(what) if lang in leftwards else what for lang, what in by_language.items()}

    pages = library.pages.items()
    return replace(
        library,
        groups=spoken(library.groups),
        pages={key: _safe(page) if key[1] in leftwards else page for key, page in pages},
        figures=tuple(_safe(art) if art.lang in leftwards else art for art in library.figures),
        glossary=spoken(library.glossary),
        checklist=spoken(library.checklist),
        phrases=spoken(library.phrases),
    )


def _safe(value: Any, *, words: bool = False) -> Any:  # noqa: ANN401 - any part of a library
    """The same value; where it holds a reader's words, with isolates."""
    if isinstance(value, str):
        return isolated(value) if words and type(value) is str else value  # an enum is no words
    if isinstance(value, tuple):
        return tuple(_safe(one, words=words) for one in value)
    if isinstance(value, Mapping):
        return {key: _safe(one, words=words) for key, one in value.items()}
    if isinstance(value, Source | Code):
        return _printed(value)
    if is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in fields(value)]
        return replace(value, **{n: _safe(getattr(value, n), words=n in _WORDS) for n in names})
    return value


def _printed(value: Source | Code) -> Source | Code:
    """What others have printed: a source in a left-to-right language runs so as a whole."""
    if isinstance(value, Source) and _LATIN.match(value.words):
        return replace(value, words=f"{START}{value.words}{END}")
    return value
