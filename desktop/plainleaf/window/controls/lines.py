"""Words broken into lines of one fixed height, so that drawn controls wrap and never clip."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from plainleaf.content.blocks import Run

LONELY = 0.45  # of the longest line: a last line shorter than this leaves words alone
LONGEST, FEW = 3, 110  # lines, letters: more than this is reading, which is set full
_WORD = re.compile(r"[^\s-]+-?")  # what a line isn't broken in


@dataclass(frozen=True, slots=True)
class Type:
    """How words are set: the font, the height of each line, and where lines start."""

    font: QFont
    line: int
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
    centred: bool = False


class Lines:
    """Words laid out in a width. Long words break rather than stick out.

    ``even`` shares a few words out over their lines, where else the last word or two would stand alone.
    """

    def __init__(
        self,
        words: str | Sequence[Run],
        kind: Type,
        width: float,
        found: QColor | None = None,
        *,
        even: bool = False,
    ) -> None:
        runs = (Run(words),) if isinstance(words, str) else tuple(words)
        self._layout = QTextLayout("".join(run.text for run in runs), kind.font)
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(_option(kind))
        self._layout.setFormats(_formats(runs, kind.font, found))
        room = max(1.0, width)
        self.height, self.width = self._break(room, room, kind)
        is_short = 1 < self.count <= LONGEST and len(self._layout.text()) <= FEW
        if even and is_short and self._last() < LONELY * self.width:
            self._share_out(room, kind)

    def _break(self, width: float, room: float, kind: Type) -> tuple[int, float]:
        """Break lines of ``width`` and put them where ``room`` begins, in its middle or at its end."""
        ends = kind.direction is Qt.LayoutDirection.RightToLeft
        left = (room - width) * (0.5 if kind.centred else float(ends))
        top, widest = 0, 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(left, top + (kind.line - line.height()) / 2))
            widest = max(widest, line.naturalTextWidth())
            top += kind.line
        self._layout.endLayout()
        return top, widest

    def _last(self) -> float:
        return self._layout.lineAt(self.count - 1).naturalTextWidth()

    def _share_out(self, room: float, kind: Type) -> None:
        """Break the words into the same number of lines, as nearly of one length as they can be."""
        count, best = self.count, room
        bold = QFont(kind.font)
        bold.setWeight(QFont.Weight.Bold)
        least = _longest_word(self._layout.text(), bold)
        for twentieths in range(19, 9, -1):
            width = self.width * twentieths / 20
            if width < least:
                break
            self._break(width, room, kind)
            if self.count > count:
                break
            best = width
        self.height, self.width = self._break(best, room, kind)

    @property
    def count(self) -> int:
        """How many lines there are."""
        return self._layout.lineCount()

    def draw(self, painter: QPainter, left: float, top: float, colour: QColor) -> None:
        """Draw all lines with their top left corner there."""
        painter.setPen(colour)
        self._layout.draw(painter, QPointF(left, top))


def natural_width(words: str | Sequence[Run], kind: Type) -> int:
    """The width of the words on one line, px."""
    return int(Lines(words, kind, 1_000_000).width) + 2


def narrowest(words: str, kind: Type, *, short: float, step: int) -> int:
    """The least width, tried in steps of ``step`` px, in which the words need no more than two lines.

    Words up to ``short`` px stay on one.
    """
    whole = natural_width(words, kind)
    if whole <= short:
        return whole
    width = whole // 2
    while Lines(words, kind, width).count > 2:
        width += step
    return width


def fitted(words: str | Sequence[Run], kind: Type, width: float, least: int) -> Type:
    """``kind`` made smaller, to ``least`` px at the smallest, so that no word is wider than ``width``.

    For headings: a large one that breaks inside its words is harder to read than a smaller whole one.
    """
    text = words if isinstance(words, str) else "".join(run.text for run in words)
    size = kind.font.pixelSize()
    whole = QFontMetricsF(kind.font).horizontalAdvance(text)
    if size <= least or whole <= width:  # where the whole of it fits, so does each word
        return kind
    widest = _longest_word(text, kind.font)
    if widest <= width:
        return kind
    pixels = max(least, int(size * (width - 1) / widest))
    font = QFont(kind.font)
    font.setPixelSize(pixels)
    return replace(kind, font=font, line=round(kind.line * pixels / size))


def _longest_word(text: str, font: QFont) -> float:
    metrics = QFontMetricsF(font)
    return max((metrics.horizontalAdvance(word) for word in _WORD.findall(text)), default=0.0)


def _option(kind: Type) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(kind.direction)
    if kind.centred:
        option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    elif kind.direction is Qt.LayoutDirection.RightToLeft:
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    return option


def _formats(runs: Sequence[Run], font: QFont, found: QColor | None) -> list[QTextLayout.FormatRange]:
    ranges, start = [], 0
    for run in runs:
        if run.bold:
            form = QTextCharFormat()
            bold = QFont(font)
            bold.setWeight(QFont.Weight.Bold)
            form.setFont(bold)
            if found is not None:
                form.setBackground(QBrush(found))
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, len(run.text), form
            ranges.append(part)
        start += len(run.text)
    return ranges
