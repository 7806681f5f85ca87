"""The window's body: room for the bars, the screens, and a line for messages."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from plainleaf.window.look import Look

BESIDE = 480  # px that a screen needs beside the list of conditions


class Frame(QWidget):
    """Keeps the room of the tool bar and the list of conditions until they are made.

    The first screen is painted before them: it has to be there at once, and nothing moves when they come.
    """

    painted = Signal()  # for the first time

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._is_kiosk = look.kiosk
        self._was_painted = False
        self.stack = QStackedWidget()
        self._bar, self._side = QWidget(), QWidget()
        self._bar.setFixedHeight(look.bar_height)
        self._side.setFixedWidth(look.side_width)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._side)
        self._row.addWidget(self.stack, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._row, 1)
        if look.kiosk:
            self._column.addWidget(self._bar)
            self._side.hide()
        else:
            self._column.insertWidget(0, self._bar)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first time, once the screens in here are painted too."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def show_side(self, *, shown: bool) -> None:
        """Have the list of conditions beside the screen, or not."""
        self._side.setVisible(shown and not self._is_kiosk)
        self.stack.show()

    def toggle_side(self) -> None:
        """Have the list of conditions, or not; where there's no room for both, instead of the screen."""
        shown = self._side.isHidden()
        beside = self.width() - self._side.minimumWidth() >= BESIDE
        self._side.setMaximumWidth(self._side.minimumWidth() if beside else self.width())
        if shown and not beside:
            self.stack.hide()  # first: for a moment with both the window would have to grow
        self._side.setVisible(shown)
        self.stack.setVisible(not shown or beside)

    def put_in(self, bar: QWidget, side: QWidget | None = None) -> None:
        """Put the bars where their room was kept."""
        _replace(self._column, self._bar, bar)
        self._bar = bar
        if side is not None:
            side.setVisible(not self._side.isHidden())
            _replace(self._row, self._side, side)
            self._side = side

    def add_below(self, message: QWidget) -> None:
        """Have a line of words along the bottom, above a kiosk's bar."""
        self._column.insertWidget(self._column.count() - int(self._is_kiosk), message)


def _replace(layout: QBoxLayout, old: QWidget, new: QWidget) -> None:
    layout.replaceWidget(old, new)
    old.hide()
    old.deleteLater()
