"""Widgets side by side in as many columns as there is room for, all of one width."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget


class Columns(QWidget):
    """A grid that has fewer columns where it is narrow: never more than ``most``."""

    def __init__(self, most: int, least_width: int, spacing: tuple[int, int]) -> None:
        super().__init__()
        self._most, self._least_width, self._count = most, least_width, 0
        self._widgets: list[QWidget] = []
        self._blanks: list[QWidget] = []  # in a row that isn't full, so that its columns keep their width
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(spacing[0])
        self._grid.setVerticalSpacing(spacing[1])
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_widgets(self, widgets: list[QWidget]) -> None:
        """Show these, in reading order; those shown before are done with."""
        for old in self._widgets:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._widgets = widgets
        self._arrange(self._columns(self.width()))

    def show_least_width(self, least_width: int) -> None:
        """Have no column narrower than this: it grows with the text size."""
        self._least_width = least_width
        self._arrange(self._columns(self.width()))

    def minimumSizeHint(self) -> QSize:
        """One column; how high follows from the width alone."""
        return QSize(120, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have as many columns as fit."""
        super().resizeEvent(event)
        columns = self._columns(event.size().width())
        if columns != self._count:
            self._arrange(columns)

    def _columns(self, width: int) -> int:
        return max(1, min(self._most, width // self._least_width))

    def _arrange(self, columns: int) -> None:
        self._count = columns
        for widget in self._widgets:
            self._grid.removeWidget(widget)
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for blank in self._blanks:
            self._grid.removeWidget(blank)
            blank.deleteLater()
        self._blanks = [QWidget(self) for _ in range(len(self._widgets), columns)]
        for index, blank in enumerate(self._blanks, len(self._widgets)):
            self._grid.addWidget(blank, 0, index)
        for index, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, index // columns, index % columns)
            widget.show()
