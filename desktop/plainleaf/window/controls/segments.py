"""One choice out of a few, side by side (component 25). Arrow keys move the choice."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.controls.flow_layout import FlowLayout
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look


class Segments(QWidget):
    """A heading and its buttons; the chosen one is ticked, bold and filled."""

    value_chosen = Signal(str)

    def __init__(self, title: str, values: dict[str, str], look: Look, icons: Icons) -> None:
        super().__init__()
        self._title = Words(look, "label", title, bold=True, zoomed=False)
        self._group = QButtonGroup(self)
        self._values = list(values)
        row = FlowLayout(spacing=6)
        self._buttons = [PushButton(words, look, icons, form="segment") for words in values.values()]
        for number, button in enumerate(self._buttons):
            button.setCheckable(True)
            button.setAccessibleName(f"{title}: {button.text()}")
            self._group.addButton(button, number)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(row)
        self._group.buttonClicked.connect(self._report)
        self._group.buttonToggled.connect(self._tick)
        self.show_look(look)

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._title.show_look(look)
        for button in self._buttons:
            button.show_look(look)

    def show_value(self, value: str) -> None:
        """Show which one is chosen."""
        self._buttons[self._values.index(value)].setChecked(True)

    def _tick(self, button: QAbstractButton, on: bool) -> None:  # noqa: FBT001 - Qt passes it by place
        if isinstance(button, PushButton):
            button.show_icon("tick" if on else "")

    def _report(self, button: QAbstractButton) -> None:
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.value_chosen.emit(self._values[self._group.id(button)])
