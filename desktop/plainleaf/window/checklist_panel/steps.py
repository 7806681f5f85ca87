"""The questions by number: where the reader is, and one press to any other question."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from plainleaf.content.checklist import Part
from plainleaf.window.controls.flow_layout import FlowLayout
from plainleaf.window.controls.tool_button import ToolButton
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look


class Steps(QWidget):
    """Numbers 1 to n; a tick stands beside the number of a question that has ticks."""

    step_asked = Signal(int)

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self._look, self._icons = look, icons
        self._buttons: list[ToolButton] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.step_asked)
        self._flow = FlowLayout(self, spacing=4)

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Show one number for each question."""
        for old in self._buttons:
            self._group.removeButton(old)
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = []
        for number, part in enumerate(parts, 1):
            name = self.tr("Question {0}: {1}").format(number, part.title)
            button = ToolButton(str(number), "tick", self._look, self._icons, name=name)
            button.setToolTip(part.title)
            button.setCheckable(True)
            self._group.addButton(button, number - 1)
            self._flow.addWidget(button)
            button.show()
            self._buttons.append(button)

    def show_step(self, step: int, ticked: set[int]) -> None:
        """Show which question is asked, and which have ticks."""
        for number, button in enumerate(self._buttons):
            button.setChecked(number == step)
            beside = button.toolButtonStyle().ToolButtonTextBesideIcon
            only = button.toolButtonStyle().ToolButtonTextOnly
            button.setToolButtonStyle(beside if number in ticked else only)
            words = self.tr("Has ticks.") if number in ticked else ""
            button.setAccessibleDescription(words)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        for button in self._buttons:
            button.show_look(look)
