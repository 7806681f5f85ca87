"""The reading pane with its rail "On this page", or with a button for it where there's no room."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from plainleaf.content.page import Group, Page
from plainleaf.content.place import Phrases, Place
from plainleaf.window.controls.tool_button import ToolButton
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.page_view.document import column_width, page_sections
from plainleaf.window.page_view.rail import GAP, WIDTH, Rail
from plainleaf.window.page_view.view import SIDE, TOP, PageView

RAIL_UP_TO = 150  # from this text size on the rail is a button (design-spec 4)


class PagePanel(QWidget):
    """A page and the way about in it."""

    page_asked = Signal(str)
    term_asked = Signal(str)

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.view = PageView(icons, self)
        self.rail = Rail(self)
        self.sections: list[tuple[str, str]] = []
        self._rail_head = QLabel(self.tr("On this page"), self)
        self._sections = ToolButton(self.tr("On this page"), "sections", look, icons, form="outline")
        self._sections.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._sections)
        self._sections.setMenu(self._menu)
        self._menu.triggered.connect(self._go)
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._strip = QWidget()
        strip = QHBoxLayout(self._strip)
        strip.setContentsMargins(16, 10, 24, 4)
        strip.addWidget(self._sections, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self._strip)
        column.addWidget(self.view, 1)
        self.view.page_asked.connect(self.page_asked)
        self.view.term_asked.connect(self.term_asked)
        self.view.section_reached.connect(self.rail.show_reached)
        self.rail.section_asked.connect(self.view.show_section)

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._look = look
        self._sections.show_look(look)
        self._menu.setFont(look.font("label"))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, look.colour("page"))
        self.setPalette(palette)
        self.view.show_look(look)
        self.rail.show_look(look)
        self._rail_head.setFont(look.font("small", bold=True))
        self._rail_head.setStyleSheet(f"color: {look.hex('text')}")
        self._arrange()

    def show_page(self, page: Page, group: Group, phrases: Phrases, place: Place) -> None:
        """Show a page from its top, with its sections in the rail."""
        self.view.setAccessibleName(page.title)
        self.sections = page_sections(page, phrases)
        self.rail.show_sections(self.sections)
        self._menu.clear()
        for anchor, title in self.sections:
            self._menu.addAction(title.replace("&", "&&")).setData(anchor)
        self._arrange()
        self.view.show_page(page, group, phrases, place)

    @Slot()
    def focus_page(self) -> None:
        """Let the keyboard scroll the page and step through its links."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def margin(self) -> QRect:
        """The room right of the column, where a word's meaning can stand, in this panel's px."""
        left = self._rail_left() - GAP // 2
        return QRect(left, 0, self.width() - left - 20, self.height())

    def _go(self, action: QAction) -> None:
        self.view.show_section(action.data())

    def _rail_left(self) -> int:
        return SIDE + column_width(self._look, self.width()) + GAP

    def _arrange(self) -> None:
        fits = self._rail_left() + WIDTH + 16 <= self.width() and self._look.text_size < RAIL_UP_TO
        self.rail.setVisible(fits)
        self._rail_head.setVisible(fits)
        self._strip.setVisible(not fits)
        if fits:
            head = self._rail_head.sizeHint()
            self._rail_head.setGeometry(QRect(self._rail_left() + 14, TOP, WIDTH, head.height()))
            top = TOP + head.height() + 12
            self.rail.place(QPoint(self._rail_left(), top), self.height() - top - 24)
            self.rail.raise_()
            self._rail_head.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the rail where there's room for it."""
        super().resizeEvent(event)
        self._arrange()
