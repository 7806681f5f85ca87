"""A card over a dimmed screen: in the middle where the screen lies, low in reach where it stands."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plainleaf.window.controls.ground import UpDown
from plainleaf.window.controls.overlay import Overlay
from plainleaf.window.controls.shapes import plate
from plainleaf.window.look import Look

MARGIN = 24  # px between the card and the edge of the screen
PORTRAIT_MARGIN = 48


class Sheet(Overlay):
    """Component 27. A subclass puts its widgets into ``column``; the card is as high as they need."""

    def __init__(self, look: Look, window: QWidget, *, width: int = 1100) -> None:
        super().__init__(look, window)
        self._width = width
        self._inside = QWidget()
        self.column = QVBoxLayout(self._inside)
        self._scroll = UpDown(self._inside, self)
        self._pad()

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        super().show_look(look)
        self._pad()
        self.arrange()

    def _pad(self) -> None:
        side, top = self._look.px(40), self._look.px(34)
        self.column.setContentsMargins(side, top, side, top)
        self.column.setSpacing(self._look.px(16))

    def arrange(self) -> None:
        """Put the card where it belongs, as high as its words."""
        portrait = self.height() > self.width()
        margin = PORTRAIT_MARGIN if portrait else MARGIN
        width = min(self._width, self.width() - 2 * margin)
        self._inside.setFixedWidth(width)
        wanted = self.column.totalHeightForWidth(width)
        height = min(wanted, self.height() - 2 * MARGIN)
        left = (self.width() - width) // 2
        top = self.height() - height - margin if portrait else (self.height() - height) // 2
        self._scroll.setGeometry(left, top, width, height)
        self.update()

    def open(self) -> None:
        """Lie over everything, as high as the words are now."""
        super().open()
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card in its place."""
        super().resizeEvent(event)
        self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The scrim, and the card upon it."""
        super().paintEvent(event)
        painter = QPainter(self)
        around = QRectF(self._scroll.geometry())
        radius = float(self._look.design.tokens["radius"]["sheet"])
        plate(painter, around, radius, self._look.colour("pop"), edge=self._look.colour("edge"), width=1)
        painter.end()
