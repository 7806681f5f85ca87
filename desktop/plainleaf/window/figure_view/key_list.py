"""The number key of a figure: each number in a disc, and what it stands for."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from plainleaf.window.controls.lines import Lines, Type
from plainleaf.window.look import Look

DISC, GAP, BETWEEN = 28, 14, 8  # px at 100 %


class KeyList(QWidget):
    """Lines of words with numbers before them. Its description says them all."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.words: tuple[str, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("What the numbers stand for"))

    def show_words(self, words: Sequence[str]) -> None:
        """Show these, numbered from 1; with none there is no list."""
        self.words = tuple(" ".join(one.split()) for one in words)
        said = ". ".join(f"{number}: {one}" for number, one in enumerate(self.words, 1))
        self.setAccessibleDescription(said)
        self.setVisible(bool(self.words))
        self.updateGeometry()
        self.update()

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def _px(self, pixels: float) -> int:
        return round(self._look.px(pixels) * self._look.zoom)

    def _rows(self, width: int) -> list[tuple[int, Lines]]:
        """Each line's top and words."""
        look = self._look
        kind = Type(look.font("body", zoom=look.zoom), look.line("body", look.zoom), self.layoutDirection())
        top, rows = 0, []
        for words in self.words:
            lines = Lines(words, kind, width - self._px(DISC + GAP))
            rows.append((top, lines))
            top += max(lines.height, self._px(DISC)) + self._px(BETWEEN)
        return rows

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        rows = self._rows(width)
        return rows[-1][0] + max(rows[-1][1].height, self._px(DISC)) if rows else 0

    def sizeHint(self) -> QSize:
        """As wide as what it stands in."""
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        """Narrow: words wrap."""
        return QSize(100, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole list is drawn
        """Discs and words."""
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc, line = self._px(DISC), look.line("body", look.zoom)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for number, (top, lines) in enumerate(self._rows(self.width()), 1):
            x = self.width() - disc if right_to_left else 0
            around = QRectF(x, top + (line - disc) / 2, disc, disc)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("text"))
            painter.drawEllipse(around)
            painter.setPen(look.colour("page"))
            painter.setFont(look.font("label", bold=True, zoom=look.zoom))
            painter.drawText(around, Qt.AlignmentFlag.AlignCenter, str(number))
            left = 0 if right_to_left else disc + self._px(GAP)
            lines.draw(painter, left, top, look.colour("text"))
        painter.end()
