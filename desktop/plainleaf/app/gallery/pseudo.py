"""Two languages that nobody speaks: one 40 % longer, one that runs from right to left.

They find what a translation would break before there is one.
"""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from PySide6.QtCore import QTranslator

LONGER, MIRRORED = "en-XA", "en-XB"  # as the Unicode consortium names such test languages
GROWTH = 1.4
KEYS = "qwertyuiop"
_ACCENTS = str.maketrans("aeiounycAEIOUNC", "áéíóúñýçÁÉÍÓÚÑÇ")
_VOWEL = re.compile(r"[aeiou]")
_KEPT = re.compile(r"(\{[^}]*\}|&\w+;)")
# the fields of library values that hold words for readers
_WORDS = frozenset(
    (
        *("description", "home", "hint", "kiosk", "meaning", "medical_name"),
        *("section_title", "summary", "text", "title", "word", "words"),
    )
)


def longer(words: str) -> str:
    """The words with accents, in brackets, at least 40 % longer; what is filled in later is left alone."""
    if not words.strip():
        return words
    wanted = round(len(words) * GROWTH) - 2
    parts = _KEPT.split(words)
    spare = wanted - len(words)
    made = []
    for number, part in enumerate(parts):
        if number % 2:
            made.append(part)
            continue
        grown, count = _VOWEL.subn(lambda vowel: vowel[0] * 2, part, count=max(0, spare))
        spare -= count
        made.append(grown.translate(_ACCENTS))
    padding = " " + ("ñandú " * spare)[: spare - 1] if spare > 0 else ""
    return f"[{''.join(made)}{padding}]"


def lengthened(value: Any) -> Any:  # noqa: ANN401 - any of the library's values
    """A value of the library with all its words longer."""
    if isinstance(value, tuple):
        return tuple(lengthened(one) for one in value)
    if isinstance(value, Mapping):
        return {key: longer(one) if isinstance(one, str) else lengthened(one) for key, one in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        changed = {
            field.name: longer(one) if isinstance(one, str) and field.name in _WORDS else lengthened(one)
            for field in fields(value)
            if not isinstance(one := getattr(value, field.name), str) or field.name in _WORDS
        }
        return replace(value, **changed)
    return value


class PseudoTranslator(QTranslator):
    """Makes the window's own words longer; Qt's own stay."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """It has an answer for everything."""
        return False

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,  # noqa: ARG002 - Qt's signature
        n: int = -1,  # noqa: ARG002
    ) -> str | None:
        """The words, longer; the rows of letters on a keyboard are no words."""
        if context[:1] == "Q" and context[1:2].isupper():  # such as QPlatformTheme
            return None
        return source if KEYS in source else longer(source)
