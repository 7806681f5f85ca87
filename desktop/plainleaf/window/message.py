"""A calm line along the bottom: what went wrong and what to do, until it's closed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from plainleaf.window.controls.tool_button import ToolButton
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look


class MessageBar(QWidget):
    """Says one thing. It takes room at the bottom of the window, so it never covers what is read."""

    closed = Signal()

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._icons = look, icons
        self._icon, self._words = QLabel(), QLabel()
        self._words.setWordWrap(True)
        self._close = ToolButton(self.tr("Close"), "close", look, icons)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 12, 10)
        row.setSpacing(14)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
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
        self._words.setFont(look.font("label"))
        self._words.setStyleSheet(f"color: {look.hex('text')}")
        size = round(24 * look.bar_zoom)
        self._icon.setPixmap(self._icons.pixmap("info", size, look.hex("today"), self.devicePixelRatioF()))
        self._close.show_look(look)
        self.update()

    def show_words(self, words: str) -> None:
        """Say this, aloud too."""
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

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
