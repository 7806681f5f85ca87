"""A close chip that leads down to a group of a long list."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from plainleaf.window.controls.lines import Lines, Type, narrowest
from plainleaf.window.controls.shapes import plate
from plainleaf.window.look import Look

SIDE, ABOVE = 16, 6  # px between its edge and its words
CLOSE = 0.86  # of a line's height: two lines in one target
SHORT_LETTERS = 5  # words narrower than this many lines' heights stay on one line
STEP = 4  # px by which a width is tried


class Jump(QAbstractButton):
    """The group's title on two lines, so that as many chips as can be stand beside each other."""

    def __init__(self, words: str, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setText(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def _kind(self) -> Type:
        font = self._look.font("label", bold=True)
        return Type(font, round(self._look.line("label") * CLOSE), self.layoutDirection(), centred=True)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The words' lines; two of them at least, so that all chips of a row are as high."""
        kind = self._kind()
        lines = Lines(self.text(), kind, width - 2 * SIDE)
        return max(self._look.target, max(2 * kind.line, lines.height) + 2 * ABOVE)

    def sizeHint(self) -> QSize:
        """Two lines."""
        kind = self._kind()
        words = narrowest(self.text(), kind, short=SHORT_LETTERS * kind.line, step=STEP)
        width = max(self._look.target, words + 2 * SIDE)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow: words wrap."""
        return QSize(self._look.target, self._look.target)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole chip is drawn
        """Plate and words."""
        look, painter = self._look, QPainter(self)
        fill = "tint" if self.isDown() or self.underMouse() else "page"
        radius = float(look.design.tokens["radius"]["sheet"])
        plate(painter, QRectF(self.rect()), radius, look.colour(fill), edge=look.colour("edge"))
        lines = Lines(self.text(), self._kind(), self.width() - 2 * SIDE, even=True)
        lines.draw(painter, SIDE, (self.height() - lines.height) // 2, look.colour("link"))
        painter.end()
