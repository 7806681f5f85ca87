"""A scroll bar that draws itself: the style sheet's takes longer than all the words of a page."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from plainleaf.window.controls.shapes import rounded
from plainleaf.window.look import Look

LEAST, ROUND = 48, 3  # px: the shortest handle, and the room round it


class PaintedBar(QScrollBar):
    """As the style sheet's upright bars look (component 35), ``width`` px wide if that is given."""

    def __init__(self, width: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._look: Look | None = None
        self._width = width

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:
        """Its own width, whatever the style sheet says of bars; or else that."""
        hint = super().sizeHint()
        return QSize(self._width or hint.width(), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole bar is drawn
        """The handle, where there is something to scroll."""
        look, scrolls = self._look, self.maximum() - self.minimum()
        if look is None or scrolls <= 0:
            return
        long = max(LEAST, self.height() * self.pageStep() / (scrolls + self.pageStep()))
        top = (self.height() - long) * (self.sliderPosition() - self.minimum()) / scrolls
        handle = QRectF(0, top, self.width(), long).adjusted(ROUND, ROUND, -ROUND, -ROUND)
        token = "text-soft" if self.underMouse() else "edge"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = look.colour("brand" if self.isSliderDown() else token)
        painter.fillPath(rounded(handle, handle.width() / 2), colour)
        painter.end()
