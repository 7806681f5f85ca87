"""The reading pane with its rail "On this page", or with a button for it where there's no room."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from plainleaf.content.page import Group, Page
from plainleaf.content.place import Phrases, Place
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.page_view.document import column_width
from plainleaf.window.page_view.rail import GAP, WIDTH, Rail
from plainleaf.window.page_view.view import SIDE, PageView

RAIL_UP_TO = 150  # from this text size on the rail is a button (design-spec 4)


class PagePanel(QWidget):
    """A page and the way about in it."""

    page_asked = Signal(str)
    term_asked = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._look: Look | None = None
        self.view = PageView(icons, self)
        self.rail = Rail(self)
        self._sections = QToolButton(self)
        self._sections.setText(self.tr("On this page"))
        self._sections.setProperty("form", "outline")
        self._sections.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._sections.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._sections)
        self._sections.setMenu(self._menu)
        self._menu.triggered.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._sections, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self.view, 1)
        self.view.page_asked.connect(self.page_asked)
        self.view.term_asked.connect(self.term_asked)
        self.view.section_reached.connect(self.rail.show_reached)
        self.rail.section_asked.connect(self.view.show_section)

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._look = look
        self._sections.setFont(look.font("label"))
        self._sections.setIcon(self._icons.icon("sections", 22, look.hex("text")))
        self.view.show_look(look)
        self.rail.show_look(look)
        self._arrange()

    def show_page(self, page: Page, group: Group, phrases: Phrases, place: Place) -> None:
        """Show a page from its top, with its sections in the rail."""
        self.view.setAccessibleName(page.title)
        self.view.show_page(page, group, phrases, place)
        self.rail.show_sections(self.view.sections)
        self._menu.clear()
        for anchor, title in self.view.sections:
            self._menu.addAction(title.replace("&", "&&")).setData(anchor)
        self._arrange()

    @property
    def margin(self) -> QRect:
        """The room right of the column, where a word's meaning can stand, in this panel's px."""
        left = self._rail_left() - GAP // 2
        return QRect(left, 0, self.width() - left - 20, self.height())

    def _go(self, action: QAction) -> None:
        self.view.show_section(action.data())

    def _rail_left(self) -> int:
        return SIDE + (column_width(self._look, self.width()) if self._look else 0) + GAP

    def _arrange(self) -> None:
        if self._look is None:
            return
        fits = self._rail_left() + WIDTH + 16 <= self.width() and self._look.text_size < RAIL_UP_TO
        self.rail.setVisible(fits)
        self._sections.setVisible(not fits)
        if fits:
            self.rail.place(QPoint(self._rail_left(), 36), self.height() - 60)
            self.rail.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the rail where there's room for it."""
        super().resizeEvent(event)
        self._arrange()
