"""How things look right now: the theme and text size, as colours and fonts from the tokens."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Self

from PySide6.QtGui import QColor, QFont

from plainleaf.content.design import Design
from plainleaf.content.direction import in_arabic_script

MIDDLE_TONE = "medium"
TONES = ("light", MIDDLE_TONE, "deep")  # of the skin in figures
TEXT_SIZES = (100, 125, 150, 200, 250, 300)
ARABIC_LINE = 1.5  # of the size
LOW = 760  # px: a kiosk's screen lower than this (1366 × 768, less the bar) has less room than any drawing
BAR_TEXT_LIMIT = 150  # design-spec 3: in bars, text grows to 150 % and no further


@dataclass(frozen=True, slots=True)
class Look:
    """One theme at one text size. Widgets are handed a new one and redraw; they keep no colours."""

    design: Design
    theme: str = "light"
    text_size: int = 100
    kiosk: bool = False
    tone: str = MIDDLE_TONE  # of the skin in figures: light, medium or deep
    lang: str = "en"  # decides the font

    def at(self, **changes: Any) -> Self:  # noqa: ANN401 - dataclasses.replace takes any field
        """The same look with another theme, text size or skin tone."""
        return replace(self, **changes)

    def hex(self, token: str) -> str:
        """A colour as ``#RRGGBB``."""
        colour: str = self.design.tokens["colour"][self.theme][token]
        return colour

    def colour(self, token: str) -> QColor:
        """A colour by its token's name."""
        return QColor(self.hex(token))

    def px(self, laptop: float) -> int:
        """A distance in px: the drawing's for a laptop, half as much again at a kiosk (design-spec 4)."""
        return round(laptop * self.design.tokens["space"]["kiosk-factor"]) if self.kiosk else round(laptop)

    @property
    def zoom(self) -> float:
        """What the reader's text size multiplies inside pages: 1.0 to 3.0."""
        return self.text_size / 100

    @property
    def bar_zoom(self) -> float:
        """What it multiplies in bars, lists and buttons: 1.0 to 1.5."""
        return min(self.text_size, BAR_TEXT_LIMIT) / 100

    def size_and_line(self, role: str) -> tuple[int, int]:
        """Font size and line height of a role (``body``, ``label``…), px at 100 %."""
        size, line = self.design.tokens["type"]["kiosk" if self.kiosk else "laptop"][role]
        if in_arabic_script(self.lang):  # dots and hamzas stand above and below the letters
            line = max(line, round(size * ARABIC_LINE))
        return int(size), int(line)

    def font(self, role: str, *, bold: bool = False, zoom: float | None = None) -> QFont:
        """The font of a role, at the bars' zoom unless another is given."""
        pixels = self.size_and_line(role)[0] * (self.bar_zoom if zoom is None else zoom)
        return _font(self.design.families(self.lang), round(pixels), bold)

    def line(self, role: str, zoom: float | None = None) -> int:
        """The line height of a role in px, at the bars' zoom unless another is given."""
        return round(self.size_and_line(role)[1] * (self.bar_zoom if zoom is None else zoom))

    @property
    def least_heading(self) -> int:
        """The smallest a heading may become so that its longest word fits, px: body size, up to 200 %."""
        return round(self.size_and_line("body")[0] * min(self.zoom, 2.0))

    @property
    def bar_height(self) -> int:
        """The tool bar's height, px; at a kiosk, that of the bar along the bottom."""
        return 120 if self.kiosk else round(60 * self.bar_zoom)

    @property
    def side_width(self) -> int:
        """The width of the list of conditions, px: its text wraps, so it grows less than the text."""
        return round(300 * min(self.bar_zoom, 1.2))

    @property
    def target(self) -> int:
        """The least height of anything that can be pressed, px."""
        touch = self.design.tokens["touch"]
        return int(touch["kiosk-min" if self.kiosk else "laptop-min"])


@lru_cache(maxsize=64)
def _font(families: tuple[str, ...], pixels: int, bold: bool) -> QFont:  # noqa: FBT001 - a cache key
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
