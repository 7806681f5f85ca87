"""A chip "You ticked": the whole chip takes the tick away."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from plainleaf.window.controls.lines import Lines, Type, natural_width
from plainleaf.window.controls.shapes import mirrored, plate
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

SIDE, GAP = 16, 8


class Chip(QAbstractButton):
    """Words and a cross (component 19). ``name`` says what a press does: "Remove: hard lump"."""

    def __init__(
        self,
        words: str,
        name: str,
        look: Look,
        icons: Icons,
        *,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._icons, self._danger = look, icons, danger
        self.setText(words)
        self.setAccessibleName(name)
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
        look, zoom = self._look, self._look.zoom
        return Type(look.font("small", zoom=zoom), look.line("small", zoom), self.layoutDirection())

    def _cross(self) -> int:
        return round(18 * min(self._look.zoom, 2.0))

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The words' lines, never under the least target."""
        lines = Lines(self.text(), self._kind(), width - 2 * SIDE - GAP - self._cross())
        return max(self._look.target, lines.height + 14)

    def sizeHint(self) -> QSize:
        """One line."""
        width = natural_width(self.text(), self._kind()) + 2 * SIDE + GAP + self._cross()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow: words wrap."""
        return QSize(100, self._look.target)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole chip is drawn
        """Plate, words, cross."""
        painter = QPainter(self)
        look, size = self._look, self._cross()
        ink, fill = ("now", "now-fill") if self._danger else ("brand", "tint")
        if self.isDown() or self.underMouse():
            fill = "page"
        radius = look.target / 2
        plate(painter, QRectF(self.rect()), radius, look.colour(fill), edge=look.colour(ink))
        lines = Lines(self.text(), self._kind(), self.width() - 2 * SIDE - GAP - size)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = SIDE + GAP + size if right_to_left else SIDE
        lines.draw(painter, left, (self.height() - lines.height) // 2, look.colour("text"))
        place = QRect(self.width() - SIDE - size + 4, (self.height() - size) // 2, size, size)
        cross = self._icons.pixmap("close", size, look.hex(ink), self.devicePixelRatioF())
        painter.drawPixmap(mirrored(place, self.rect(), self.layoutDirection()), cross)
        painter.end()
