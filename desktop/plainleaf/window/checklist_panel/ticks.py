"""Columns of rows to tick, which report what the reader does and show what is ticked."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plainleaf.content.blocks import HelpLine
from plainleaf.window.controls.tick_row import Picture, TickRow
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look


class Ticks(QObject):
    """Makes rows and keeps them in step with the ticks shown. It keeps no ticks itself."""

    ticked = Signal(str, bool)  # the reader's doing

    def __init__(self, look: Look, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._icons = look, icons
        self._rows: list[TickRow] = []

    def row(self, tick: str, words: str, *, note: str = "", picture: Picture | None = None) -> TickRow:
        """A row for one item."""
        row = TickRow(words, self._look, self._icons, note=note, picture=picture)
        return self._have(row, tick)

    def danger_row(self, flag: HelpLine, *, flat: bool = False) -> TickRow:
        """A row for one danger sign; where its translation is older, with the newer words under it."""
        newer = flag.original.words if flag.original else ""
        row = TickRow(flag.words, self._look, self._icons, note=newer, danger=True, flat=flat)
        return self._have(row, flag.id)

    def _have(self, row: TickRow, tick: str) -> TickRow:
        row.setProperty("tick", tick)
        row.clicked.connect(self._report)
        self._rows.append(row)
        return row

    def forget(self, rows: Iterable[TickRow]) -> None:
        """These rows are done with."""
        for row in rows:
            self._rows.remove(row)
            row.hide()
            row.deleteLater()

    @property
    def rows(self) -> tuple[TickRow, ...]:
        """All rows made and not yet done with."""
        return tuple(self._rows)

    def row_of(self, tick: str) -> TickRow | None:
        """The first row of a line, if there is one."""
        return next((row for row in self._rows if row.property("tick") == tick), None)

    def show_ticks(self, ticks: frozenset[str]) -> None:
        """Show which rows are ticked."""
        for row in self._rows:
            row.setChecked(row.property("tick") in ticks)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        for row in self._rows:
            row.show_look(look)

    def _report(self, on: bool) -> None:  # noqa: FBT001 - Qt passes it by place
        self.ticked.emit(self.sender().property("tick"), on)


def put(layout: QVBoxLayout, index: int, widget: QWidget) -> None:
    """Put a widget into a column that may be in view already, and show it now.

    Qt shows it by itself only later, and until then it can't take the keyboard.
    """
    layout.insertWidget(index, widget)
    widget.show()


def column(
    spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> tuple[QWidget, QVBoxLayout]:
    """A widget with a column in it."""
    widget = QWidget()
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    return widget, layout
