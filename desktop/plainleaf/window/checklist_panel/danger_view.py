"""All danger signs, in their groups: the same list for everyone."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plainleaf.content.blocks import HelpLine
from plainleaf.window.checklist_panel.jump import Jump
from plainleaf.window.checklist_panel.reach import Reach
from plainleaf.window.checklist_panel.ticks import Ticks, column, put
from plainleaf.window.checklist_panel.told import Told
from plainleaf.window.controls.flow_layout import FlowLayout
from plainleaf.window.controls.ground import UpDown
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look


class DangerView(QWidget):
    """Rows for every danger sign; chips on top lead to each group."""

    ticked = Signal(str, bool)

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self._look, self._icons = look, icons
        self._ticks = Ticks(look, icons, self)
        self._title = Words(look, "title", bold=True)
        self._line = Words(look, "body")
        self._heads: list[Words] = []
        self._jumps: list[Jump] = []
        self._flow = QWidget()
        self._jump_layout = FlowLayout(self._flow)
        self._inside, self._column = column(look.px(8), margins=(0, 8, 8, 12))
        self._scroll = UpDown(self._inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll, 1)
        homes = (self._title, self._column, 0), (self._line, self._column, 1)
        self._reach = Reach(homes, layout, self._column)
        for widget in (self._title, self._line, self._flow):
            self._column.addWidget(widget)
        self._column.addStretch()
        self._ticks.ticked.connect(self.ticked)

    def show_told(self, told: Told) -> None:
        """Show this checklist's danger signs, those that are always on view first."""
        self._clear()
        self._title.show_words(self.tr("Danger signs"))
        self._line.show_words(self.tr("Tick a line to see what to do. Everyone is shown the same list."))
        self._group("", tuple(told.flag(flag) for flag in told.checklist.on_view))
        for part in told.flag_parts:
            self._group(part.title, told.flags(part))
        self.show_ticks(told)

    def show_ticks(self, told: Told) -> None:
        """Show which signs are ticked."""
        self._ticks.show_ticks(told.ticks)

    def show_reach(self, height: int, width: int) -> None:
        """Keep the first ``height`` px free of anything to press; the view is ``width`` px wide."""
        self._reach.show_height(height, width)

    def head_height(self, width: int) -> int:
        """How high the words above what can be pressed are, px."""
        return self._reach.heads_height(width)

    def come_forward(self) -> None:
        """Show the list from its start, with the keyboard on its first line."""
        self._scroll.verticalScrollBar().setValue(0)
        if self._ticks.rows:
            self._ticks.rows[0].setFocus()

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self._ticks.show_look(look)
        shown: list[Words | Jump] = [self._title, self._line, *self._heads, *self._jumps]
        for widget in shown:
            widget.show_look(look)

    def _group(self, title: str, flags: tuple[HelpLine, ...]) -> None:
        if title:
            head = Words(self._look, "sub", title, bold=True)
            head.setContentsMargins(0, 16, 0, 0)
            self._heads.append(head)
            put(self._column, self._column.count() - 1, head)
            jump = Jump(title, self._look)
            jump.clicked.connect(self._jump)
            self._jumps.append(jump)
            self._jump_layout.addWidget(jump)
            jump.show()
        for flag in flags:
            row = self._ticks.danger_row(flag)
            put(self._column, self._column.count() - 1, row)

    def _jump(self) -> None:
        asked: QObject = self.sender()
        number = next(index for index, jump in enumerate(self._jumps) if jump is asked)
        top = self._heads[number].mapTo(self._inside, QPoint(0, 0)).y()
        self._scroll.verticalScrollBar().setValue(top - 8)
        after = self._column.itemAt(self._column.indexOf(self._heads[number]) + 1)
        row = after.widget() if after is not None else None
        if row is not None:
            row.setFocus()

    def _clear(self) -> None:
        for widget in (*self._heads, *self._jumps):
            widget.hide()
            widget.deleteLater()
        self._heads, self._jumps = [], []
        self._ticks.forget(self._ticks.rows)
