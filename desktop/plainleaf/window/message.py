"""A calm line along the bottom: what went wrong and what to do, until it's closed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from plainleaf.window.controls.ground import UpDown
from plainleaf.window.controls.tool_button import ToolButton
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

AROUND = 20 + 12 + 2 * 14  # px: margins and spacing of its row
WORD_FROM = 480  # px of width at 100 %: with less, the cross stands without its word


class MessageBar(QWidget):
    """Says one thing. It takes room at the bottom of the window, so it never covers what is read."""

    closed = Signal()

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._icons = look, icons
        self._icon, self._words = QLabel(), Words(look, "label", zoomed=False)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._words)
        self._scroll = UpDown(inside)
        self._close = ToolButton(self.tr("Close"), "close", look, icons)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 12, 10)
        row.setSpacing(14)
        row.addWidget(self._icon)
        row.addWidget(self._scroll, 1)
        row.addWidget(self._close)
        self._close.clicked.connect(self.put_away)
        self.show_look(look)
        self.hide()

    @property
    def words(self) -> str:
        """What it says at the moment."""
        return self._words.text() if not self.isHidden() else ""

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._look = look
        self._words.show_look(look)
        self._fit()
        size = round(24 * look.bar_zoom)
        self._icon.setPixmap(self._icons.pixmap("info", size, look.hex("today"), self.devicePixelRatioF()))
        self._close.show_look(look)
        self.update()

    def show_words(self, words: str) -> None:
        """Say this, aloud too."""
        self._words.show_words(words)
        self._fit()
        self._words.setAccessibleName(words)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words need the room first."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        bare = self.width() < WORD_FROM * self._look.bar_zoom
        self._close.show_words("" if bare else self.tr("Close"), self.tr("Close"))
        beside = self._icon.sizeHint().width() + self._close.sizeHint().width() + AROUND
        needed = self._words.heightForWidth(max(1, self.width() - beside))
        self._scroll.setFixedHeight(
            min(max(needed, self._look.line("label")), self.window().height() * 3 // 10)
        )

    def put_away(self) -> None:
        """Close."""
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet ground with a line above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("today-fill"))
        painter.fillRect(0, 0, self.width(), 2, self._look.colour("today"))
        painter.end()
        super().paintEvent(event)
