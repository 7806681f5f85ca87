"""Labels in a small picture become marks, and their words go beside it, where they can be read.

A drawing's number form already has a circled number for each part. On paper its other words
(headings, the captions of steps, the words of a dial) would be too small as well, so each of
them becomes a letter, or the number of the step it stands beside. All marks are grown until
their letters can be read.
"""

import html
import re
from dataclasses import dataclass
from itertools import count
from string import ascii_uppercase

_MOST_GROWTH = 1.15  # words may grow this much where they stand; more would run into the drawing
_RADIUS = 19.0  # of a mark's circle, as drawn
_MARK_SIZE = 25.7  # of a mark's letter, as drawn
_GROUP = re.compile(r'<g id="label-[^"]+"><title>(?P<words>[^<]*)</title>(?P<inside>.*?)</g>', re.DOTALL)
_BADGE = re.compile(
    r'<path [^>]*class="f-ok"[^>]*/>\s*'
    r'<text x="(?P<x>[\d.]+)" y="(?P<y>[\d.]+)"[^>]* font-size="(?P<size>[\d.]+)" class="f-bg">(?P<step>\d+)</text>'
)
_CIRCLE = re.compile(r'<circle cx="([\d.]+)" cy="([\d.]+)"')
_TEXT = re.compile(
    r'<text [^>]*?\bx="(?P<x>[-\d.]+)" y="(?P<y>[-\d.]+)"(?: text-anchor="(?P<anchor>\w+)")?'
    r'[^>]*? font-size="(?P<size>[\d.]+)"'
)
_WORDS = re.compile(r"<text [^>]*>([^<]*)</text>")
_FONT_SIZE = re.compile(r'<text [^>]* font-size="([\d.]+)"')
_VIEW_BOX = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')


@dataclass(frozen=True, slots=True)
class Marked:
    """A drawing with marks, and what each mark stands for."""

    svg: str
    key: tuple[tuple[str, str], ...]


def marked(svg: str, width: float, points: float) -> Marked:
    """The number form, ``width`` points wide, with no letter below ``points`` points on paper."""
    across, down = map(float, _VIEW_BOX.findall(svg)[0])
    need = points * across / width  # the letters' size in the drawing's own units
    marks = _Marks(need, across, down, steps=bool(_BADGE.search(svg)))
    svg = re.compile(f"(?:{_BADGE.pattern}\\s*)?{_GROUP.pattern}", re.DOTALL).sub(marks.redrawn, svg)
    return Marked(svg, tuple(marks.key))


class _Marks:
    """Hands out marks in the order in which the labels stand in the file."""

    def __init__(self, need: float, across: float, down: float, *, steps: bool) -> None:
        self.key: list[tuple[str, str]] = []
        self._need, self._across, self._down = need, across, down
        self._letters = iter(ascii_uppercase)
        self._numbers = count(1)
        self._steps = steps  # steps own the numbers, so parts get letters

    def redrawn(self, match: re.Match[str]) -> str:
        """One label, with the badge before it if it is a step's."""
        words = " ".join(html.unescape(match["words"]).split())
        texts = list(_TEXT.finditer(match["inside"]))
        if found := _CIRCLE.search(match["inside"]):
            return self._mark(self._part(), words, float(found[1]), float(found[2]))
        if self.key and self.key[-1][1].endswith(":"):  # a dial's name, and then its value
            self.key[-1] = (self.key[-1][0], f"{self.key[-1][1]} {words}")
            return ""
        growth = max((self._need / float(text["size"]) for text in texts), default=1.0)
        badge = self._badge(match) if match["step"] else ""
        if growth <= _MOST_GROWTH:
            return badge + _grown(match["inside"], *_middle(texts), max(growth, 1.0))
        if match["step"]:
            self.key.append((match["step"], words))
            return badge
        return self._mark(next(self._letters), words, *_middle(texts, circled=True))

    def _part(self) -> str:
        return next(self._letters) if self._steps else str(next(self._numbers))

    def _mark(self, mark: str, words: str, x: float, y: float) -> str:
        self.key.append((mark, words))
        growth = max(1.0, self._need / _MARK_SIZE)
        room = _RADIUS * growth + 3
        x, y = min(max(x, room), self._across - room), min(max(y, room), self._down - room)
        circle = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{_RADIUS}" fill="#FFFFFF" stroke="#000000" stroke-width="2.4"/>'
        letter = (
            f'<text x="{x:.1f}" y="{y + 9:.1f}" text-anchor="middle" font-family="Atkinson Hyperlegible Next" '
            f'font-weight="700" font-size="{_MARK_SIZE}" fill="#000000">{mark}</text>'
        )
        return _grown(circle + letter, x, y, growth)

    def _badge(self, match: re.Match[str]) -> str:
        growth = max(1.0, self._need / float(match["size"]))
        drawn = match[0][: match.start("words") - match.start()].partition('<g id="label-')[0]
        return _grown(drawn, float(match["x"]), float(match["y"]) - 9, growth)


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
