"""The screen that hides what is read from whoever walks by."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from plainleaf.window.controls.mosaic import HIDDEN, Mosaic
from plainleaf.window.controls.overlay import Overlay
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.kiosk.big_button import BigButton
from plainleaf.window.look import Look

TILE = 110
SIDE = 48
BETWEEN = 300  # px: margins and all that is left free between the parts


class HiddenScreen(Overlay):
    """Nothing of the visit can be seen through it. Esc doesn't lift it: only its buttons do."""

    shown_again = Signal()
    finished = Signal()

    def __init__(self, look: Look, icons: Icons, window: QWidget) -> None:
        super().__init__(look, window)
        self._mosaic = Mosaic(HIDDEN, TILE, look)
        self._title = Words(look, "title", self.tr("This screen is hidden"), bold=True, centred=True)
        kept = self.tr("Your place is kept for 2 minutes. Then it clears.")
        self._line = Words(look, "body", kept, colour="text-soft", centred=True)
        self._again = BigButton(self.tr("Show it again"), look, icons, icon="show-screen", form="main")
        self._finish = BigButton(self.tr("Finish and clear"), look, icons, icon="finished")
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(24)
        self._buttons.addWidget(self._again)
        self._buttons.addWidget(self._finish)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(self._buttons)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, SIDE, SIDE, SIDE)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._mosaic, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(24)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addSpacing(28)
        column.addLayout(middle)
        column.addStretch(1)
        self._again.clicked.connect(self._show_again)
        self._finish.clicked.connect(self.finished)

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        super().show_look(look)
        for part in (self._mosaic, self._title, self._line, self._again, self._finish):
            part.show_look(look)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the buttons side by side where there's room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        buttons, room = (self._again, self._finish), self.width() - 2 * SIDE
        wide = max(button.sizeHint().width() for button in buttons)
        beside = 2 * wide + self._buttons.spacing() <= room
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(across if beside else down)
        for button in buttons:
            button.setFixedWidth(max(1, min(wide, room)))
        words = sum(part.heightForWidth(room) for part in (self._title, self._line))
        high = sum(button.sizeHint().height() for button in buttons[beside:])
        picture = self._mosaic.sizeHint().height()
        self._mosaic.setVisible(picture + words + high + BETWEEN <= self.height())  # words go first

    def open(self) -> None:
        """Hide everything, and say so."""
        self.setAccessibleName(f"{self._title.text()}. {self._line.text()}")
        super().open()

    def _show_again(self) -> None:
        self.put_away()
        self.shown_again.emit()

    def escape(self) -> None:
        """Esc leaves it hidden: a touch of a key isn't a decision to show."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """No touch reaches what lies below."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """Opaque."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("canvas"))
        painter.end()
