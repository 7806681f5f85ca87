"""Labels in a small picture become marks, and their words go beside it, where they can be read.

A drawing's number form already has a circled number for each part. On paper its other words
(headings, the captions of steps, the words of a dial) would be too small as well, so each of
them becomes a letter, or the number of the step it stands beside. All marks are grown until
their letters can be read.
"""

import html
import re
from dataclasses import dataclass
from itertools import chain, count, product
from string import ascii_uppercase

_MOST_GROWTH = 1.15  # words may grow this much where they stand; more would run into the drawing
_RADIUS = 19.0  # of a mark's circle, as drawn
_MARK_SIZE = 25.7  # of a mark's letter, as drawn
_GROUP = r'<g id="label-[^"]+"><title>(?P<words>[^<]*)</title>(?P<inside>.*?)</g>'
_BADGE = (
    r'(?P<badge><path [^>]*class="f-ok"[^>]*/>\s*<text x="(?P<x>[\d.]+)" y="(?P<y>[\d.]+)"'
    r'[^>]* font-size="(?P<size>[\d.]+)" class="f-bg">(?P<step>\d+)</text>)'
)
_LOOSE = r"(?P<loose><text [^>]*>[^<]*</text>)"  # a sign such as "?" that is no label
_LABEL = re.compile(f"(?:{_BADGE}\\s*)?{_GROUP}|{_LOOSE}", re.DOTALL)
_CIRCLE = re.compile(r'<circle cx="([\d.]+)" cy="([\d.]+)"')
_TEXT = re.compile(
    r'<text [^>]*?\bx="(?P<x>[-\d.]+)" y="(?P<y>[-\d.]+)"(?: text-anchor="(?P<anchor>\w+)")?'
    r'[^>]*? font-size="(?P<size>[\d.]+)"'
)
_WORDS = re.compile(r"<text [^>]*>([^<]*)</text>")
_FONT_SIZE = re.compile(r'<text [^>]* font-size="([\d.]+)"')
_FONT = re.compile(r'<text [^>]* font-family="([^"]+)"')
_VIEW_BOX = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')


@dataclass(frozen=True, slots=True)
class Marked:
    """A drawing with marks, and what each mark stands for."""

    svg: str
    key: tuple[tuple[str, str], ...]


def marked(svg: str, width: float, points: float, colours: tuple[str, str]) -> Marked:
    """The number form, ``width`` points wide, with no letter below ``points`` points on paper.

    ``colours`` are those of the marks' letters and of their ground.
    """
    across, down = map(float, _VIEW_BOX.findall(svg)[0])
    need = points * across / width  # the letters' size in the drawing's own units
    steps = re.search(_BADGE, svg) is not None
    marks = _Marks(need, across, down, colours, font=_font(svg), steps=steps)
    svg = _LABEL.sub(marks.redrawn, svg)
    return Marked(svg, tuple(marks.key))


class _Marks:
    """Hands out marks in the order in which the labels stand in the file."""

    def __init__(
        self, need: float, across: float, down: float, colours: tuple[str, str], *, font: str, steps: bool
    ) -> None:
        self._ink, self._ground = colours
        self.key: list[tuple[str, str]] = []
        self._need, self._across, self._down, self._font = need, across, down, font
        self._letters = chain(ascii_uppercase, map("".join, product(ascii_uppercase, repeat=2)))
        self._numbers = count(1)
        self._steps = steps  # steps own the numbers, so parts get letters

    def redrawn(self, match: re.Match[str]) -> str:
        """One label, with the badge before it if it is a step's."""
        if match["loose"]:
            texts = list(_TEXT.finditer(match["loose"]))
            return _grown(match["loose"], *_middle(texts), self._growth(texts))
        words = " ".join(html.unescape(match["words"]).split())
        texts = list(_TEXT.finditer(match["inside"]))
        if found := _CIRCLE.search(match["inside"]):
            return self._mark(self._part(), words, float(found[1]), float(found[2]))
        if self.key and self.key[-1][1].endswith(":"):  # a dial's name, and then its value
            self.key[-1] = (self.key[-1][0], f"{self.key[-1][1]} {words}")
            return ""
        growth = self._growth(texts)
        badge = self._badge(match) if match["step"] else ""
        if growth <= _MOST_GROWTH:
            return badge + _grown(match["inside"], *_middle(texts), growth)
        if match["step"]:
            self.key.append((match["step"], words))
            return badge
        return self._mark(next(self._letters), words, *_middle(texts, circled=True))

    def _growth(self, texts: list[re.Match[str]]) -> float:
        return max([1.0, *(self._need / float(text["size"]) for text in texts)])

    def _part(self) -> str:
        return next(self._letters) if self._steps else str(next(self._numbers))

    def _mark(self, mark: str, words: str, x: float, y: float) -> str:
        self.key.append((mark, words))
        growth = max(1.0, self._need / _MARK_SIZE)
        room = _RADIUS * growth + 3
        x, y = min(max(x, room), self._across - room), min(max(y, room), self._down - room)
        look = f'fill="{self._ground}" stroke="{self._ink}" stroke-width="2.4"'
        circle = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{_RADIUS}" {look}/>'
        type_ = f'font-family="{self._font}" font-weight="700" font-size="{_MARK_SIZE}" fill="{self._ink}"'
        letter = f'<text x="{x:.1f}" y="{y + 9:.1f}" text-anchor="middle" {type_}>{mark}</text>'
        return _grown(circle + letter, x, y, growth)

    def _badge(self, match: re.Match[str]) -> str:
        growth = max(1.0, self._need / float(match["size"]))
        return _grown(match["badge"], float(match["x"]), float(match["y"]) - 9, growth)


def _font(svg: str) -> str:
    found = _FONT.search(svg)
    return found[1] if found else ""


def _middle(texts: list[re.Match[str]], *, circled: bool = False) -> tuple[float, float]:
    """The point about which lines of text grow, or where the mark that replaces them stands."""
    if not texts:
        return 0.0, 0.0
    x, size = float(texts[0]["x"]), float(texts[0]["size"])
    heights = [float(text["y"]) for text in texts]
    aside = {"end": -_RADIUS, "middle": 0.0}.get(texts[0]["anchor"] or "", _RADIUS) if circled else 0.0
    return x + aside, (min(heights) + max(heights)) / 2 - size * 0.33


def _grown(drawn: str, x: float, y: float, growth: float) -> str:
    shift = f"translate({x * (1 - growth):.2f} {y * (1 - growth):.2f}) scale({growth:.3f})"
    return f'<g transform="{shift}">{drawn}</g>'


def drawn_words(svg: str) -> list[str]:
    """Every word that stands in a drawing, in the order of the file."""
    return [word for text in _WORDS.findall(svg) for word in html.unescape(text).split()]


def label_width(svg: str, points: float) -> float:
    """How wide the drawing must be, in points, for its smallest letters to have ``points``."""
    across = float(_VIEW_BOX.findall(svg)[0][0])
    return points * across / min(map(float, _FONT_SIZE.findall(svg)), default=points)
