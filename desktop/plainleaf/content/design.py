"""The design tokens: one source of colours, type and spacing for window, figures and paper."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plainleaf.content.direction import in_arabic_script

THEMES = ("light", "dark", "contrast", "print")
TONES = ("light", "medium", "deep")
_THEME_BLOCK = re.compile(r'<style id="theme">.*?</style>', re.DOTALL)
_CLASS = re.compile(r"\.([fsc])-([a-z-]+)\{")
_PROPERTY = {"f": "fill", "s": "stroke", "c": "stop-color"}


@dataclass(frozen=True, slots=True)
class Design:
    """``tokens.toml`` and the figures' palette, as read from ``resources/design``."""

    tokens: Mapping[str, Any]
    figure_palette: Mapping[str, Any]

    def colours(self, theme: str) -> Mapping[str, str]:
        """The window's or paper's colours of a theme, ``#RRGGBB`` by token name."""
        return dict(self.tokens["colour"][theme])

    def families(self, lang: str) -> tuple[str, ...]:
        """The font families for a language: its own, then those that cover what is quoted in it."""
        latin, arabic = self.tokens["type"]["family"], self.tokens["type"]["family-arabic"]
        return (arabic, latin) if in_arabic_script(lang) else (latin, arabic)

    def paper_families(self, lang: str) -> tuple[str, ...]:
        """The font families of a sheet: one, and in Arabic script the Latin one for what is quoted."""
        latin = str(self.tokens["type"]["family"])
        return (self.tokens["type"]["family-arabic-paper"], latin) if in_arabic_script(lang) else (latin,)

    def figure_colours(self, theme: str, tone: str = "medium") -> Mapping[str, str]:
        """The figures' colours of a theme; the skin's own tokens follow the reader's tone.

        A theme may have tones of its own (high contrast has: its edges are white). Print has one
        grey set for every tone.
        """
        base = self.figure_palette[theme]
        tones = self.figure_palette.get(f"tone-{theme}", self.figure_palette["tone"])
        skin = {} if theme == "print" else tones.get(tone, {})
        return {**base, **skin}


def read_design(folder: Path) -> Design:
    """Read the tokens from ``folder`` (``resources/design``)."""

    def toml(name: str) -> Mapping[str, Any]:
        return tomllib.loads((folder / name).read_text(encoding="utf-8"))

    return Design(toml("tokens.toml"), toml("figure-palette.toml"))


def themed_figure(svg: str, colours: Mapping[str, str]) -> str:
    """``svg`` in these colours: its one theme block is written anew, nothing else is touched."""

    def block(match: re.Match[str]) -> str:
        rules = [
            f".{kind}-{token}{{{_PROPERTY[kind]}:{colours[token]}}}"
            for kind, token in _CLASS.findall(match[0])
        ]
        return '<style id="theme">\n' + "\n".join(rules) + "\n</style>"

    return _THEME_BLOCK.sub(block, svg, count=1)
