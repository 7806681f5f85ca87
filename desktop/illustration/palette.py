"""The figures' palette, read from ``resources/design/figure-palette.toml``.

A figure never contains a colour of its own: every shape has class "f-TOKEN" (fill) and/or
"s-TOKEN" (stroke), gradient stops have "c-TOKEN". The only place with colours is the
``<style>`` block, which `css` writes, so a theme is changed by replacing that one block.
"""

import tomllib
from pathlib import Path

PALETTE = tomllib.loads(
    (Path(__file__).resolve().parents[2] / "resources" / "design" / "figure-palette.toml").read_text("utf-8")
)
TONES = tuple(PALETTE["tone"])
THEMES = tuple(name for name in PALETTE if not name.startswith("tone"))


def colours(theme: str = "light", tone: str = "medium") -> dict[str, str]:
    """Every token's colour in a theme; the skin's follow the tone, except in grey print."""
    skin = {} if theme == "print" else PALETTE.get(f"tone-{theme}", PALETTE["tone"])[tone]
    return {**PALETTE[theme], **skin}


def css(theme: str = "light", tone: str = "medium", used: set[str] | None = None) -> str:
    """The rules of the theme block, for the classes that are used."""
    rows = []
    for token, colour in colours(theme, tone).items():
        for kind, what in (("f", "fill"), ("s", "stroke"), ("c", "stop-color")):
            if used is None or f"{kind}-{token}" in used:
                rows.append(f".{kind}-{token}{{{what}:{colour}}}")
    return "\n".join(rows)
