"""The window's body: room for the bars, the screens, and a line for messages."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from plainleaf.window.look import Look


class Frame(QWidget):
    """Keeps the room of the tool bar and the list of conditions until they are made.

    The first screen is painted before them: it has to be there at once, and nothing moves when they come.
    """

    painted = Signal()  # for the first time

    def __init__(self, look: Look) -> None:
        super().__init__()
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
        self._column.addWidget(self._bar)
        self._column.addLayout(self._row, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first time, once the screens in here are painted too."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def show_side(self, *, shown: bool) -> None:
        """Have the list of conditions beside the screen, or not."""
        self._side.setVisible(shown)

    def put_in(self, bar: QWidget, side: QWidget) -> None:
        """Put the bars where their room was kept."""
        side.setVisible(not self._side.isHidden())
        self._column.replaceWidget(self._bar, bar)
        self._row.replaceWidget(self._side, side)
        for room in (self._bar, self._side):
            room.hide()
            room.deleteLater()
        self._bar, self._side = bar, side

    def add_below(self, message: QWidget) -> None:
        """Have a line of words along the bottom."""
        self._column.addWidget(message)
