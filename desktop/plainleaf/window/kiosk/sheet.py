"""A card over a dimmed screen: in the middle where the screen lies, low in reach where it stands."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plainleaf.window.controls.ground import UpDown
from plainleaf.window.controls.overlay import Overlay
from plainleaf.window.controls.shapes import plate
from plainleaf.window.look import Look

MARGIN = 24  # px between the card and the edge of the screen
PORTRAIT_MARGIN = 48


class Sheet(Overlay):
    """Component 27. ``column`` scrolls when the screen is too low for it, ``foot`` below it never does.

    A ``low`` sheet lies just above the bar, and a touch beside it puts it away; others wait for an answer.
    """

    def __init__(self, look: Look, window: QWidget, *, width: int = 1100, low: bool = False) -> None:
        super().__init__(look, window)
        self._width, self._is_low = width, low
        inside, self._below = QWidget(), QWidget(self)
        self.column, self.foot = QVBoxLayout(inside), QVBoxLayout(self._below)
        self._inside = inside
        self._scroll = UpDown(inside, self)
        self._below.raise_()
        self._pad()

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        super().show_look(look)
        self._pad()
        self.arrange()

    def _pad(self) -> None:
        side, top = self._look.px(40), self._look.px(34)
        with_foot = self.foot.count() > 0
        self.column.setContentsMargins(side, top, side, self._look.px(4) if with_foot else top)
        self.column.setSpacing(self._look.px(12))
        self.foot.setContentsMargins(side, self._look.px(16), side, top)
        self._below.setVisible(with_foot)

    @property
    def room(self) -> int:
        """The width of what is on the card, px."""
        return self._card_width() - 2 * self._look.px(40)

    def _card_width(self) -> int:
        margin = PORTRAIT_MARGIN if self._stands() else MARGIN
        return min(round(self._width * self._look.bar_zoom), self.width() - 2 * margin)

    def _stands(self) -> bool:
        return self.height() > self.width()

    def arrange(self) -> None:
        """Put the card where it belongs, as high as its words; where the screen stands, below the reach."""
        margin = MARGIN if self._is_low or not self._stands() else PORTRAIT_MARGIN
        width = self._card_width()
        self._inside.setFixedWidth(width)
        for layout in (self.column, self.foot):
            layout.invalidate()
            layout.activate()  # the layouts inside it, too, forget how high the words were before
        foot = self.foot.totalHeightForWidth(width) if self.foot.count() else 0
        highest = int(self._look.design.tokens["touch"]["reach-top"]) if self._stands() else MARGIN
        needed, most = self.column.totalHeightForWidth(width) + foot, self.height() - highest - margin
        height = min(needed, most)
        if needed > most:
            self._inside.setFixedWidth(width - self._scroll.verticalScrollBar().sizeHint().width())
        left = (self.width() - width) // 2
        low = self._is_low or self._stands()
        top = self.height() - height - margin if low else (self.height() - height) // 2
        self._scroll.setGeometry(left, top, width, height - foot)
        self._below.setGeometry(left, top + height - foot, width, foot)
        self.update()

    def open(self) -> None:
        """Lie over everything, as high as the words are now, and say what this is."""
        was_open = self.isVisible()
        super().open()
        self.arrange()
        if not was_open and self.accessibleName():
            self.say(self.accessibleName())

    def say(self, words: str) -> None:
        """Say this aloud, where a screen reader listens."""
        said = QAccessibleAnnouncementEvent(self, words)
        said.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(said)

    def card(self) -> QRectF:
        """Where the card lies."""
        return QRectF(self._scroll.geometry() | self._below.geometry())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card in its place."""
        super().resizeEvent(event)
        self.arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """No touch reaches what lies below."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A touch beside a low sheet puts it away."""
        event.accept()
        if self._is_low and not self.card().contains(event.position()):
            self.put_away()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The scrim, and the card upon it."""
        super().paintEvent(event)
        painter = QPainter(self)
        radius = float(self._look.design.tokens["radius"]["sheet"])
        plate(painter, self.card(), radius, self._look.colour("pop"), edge=self._look.colour("edge"), width=1)
        painter.end()
