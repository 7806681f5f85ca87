"""The side of the window: the search field, and below it the list of conditions."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plainleaf.content.page import Group
from plainleaf.window.controls.search_field import SearchField
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.sidebar.condition_list import ConditionList


class SidePanel(QWidget):
    """Tells which page the reader chose and what they type."""

    page_asked = Signal(str)
    words_typed = Signal(str)

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.field = SearchField(look, icons, self, low=True)
        self.field.show_hint(self.tr("Search"), self.tr("Search"))
        self.conditions = ConditionList(icons, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 13, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.conditions, 1)
        self.field.words_typed.connect(self.words_typed)
        self.conditions.page_asked.connect(self.page_asked)
        self.show_look(look)

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._look = look
        self.setFixedWidth(look.side_width)
        self.field.show_look(look)
        self.conditions.show_look(look)
        self.update()

    def show_groups(self, groups: tuple[Group, ...], titles: dict[str, str]) -> None:
        """Show the library's groups and pages."""
        self.conditions.show_groups(groups, titles)

    def show_current(self, page: str) -> None:
        """Mark the page on show."""
        self.conditions.show_current(page)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Canvas, with a line towards the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("canvas"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._look.colour("line"))
        painter.end()
        super().paintEvent(event)
