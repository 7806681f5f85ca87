"""The colour a panel stands on, and how a panel scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from plainleaf.window.controls.flick import flickable
from plainleaf.window.look import Look


def show_ground(widget: QWidget, look: Look, token: str) -> None:
    """Fill the widget with a colour token."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, look.colour(token))
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)


class UpDown(QScrollArea):
    """A column that scrolls up and down only, and brings what gets focus into sight."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)  # what it stands on shows through
        flickable(self)
