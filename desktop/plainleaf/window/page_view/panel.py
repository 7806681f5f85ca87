"""The reading pane with the way about in it: a rail, a button for it, or chips, as there is room."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from plainleaf.content.page import Group, Page
from plainleaf.content.place import Phrases, Place
from plainleaf.window.controls.calm_notice import CalmNotice
from plainleaf.window.controls.shapes import mirrored
from plainleaf.window.controls.tool_button import ToolButton
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.page_view.around import NOTHING, Around
from plainleaf.window.page_view.chips import JumpChips
from plainleaf.window.page_view.contents import ContentsSheet
from plainleaf.window.page_view.document import TOP_OF_PAGE, page_sections
from plainleaf.window.page_view.measures import RAIL_UP_TO, SHADE, SIDE, TOP, column_width
from plainleaf.window.page_view.rail import GAP, KIOSK, KIOSK_WIDTH, LAPTOP, WIDEST, WIDTH, Rail
from plainleaf.window.page_view.view import PageView

BAR = 16  # px of a laptop's scroll bar


class PagePanel(QWidget):
    """A page and the way about in it."""

    page_asked = Signal(str)
    term_asked = Signal(str)
    figure_asked = Signal(str)  # to see it larger
    edition_asked = Signal(str)  # this page in another language
    home_asked = Signal()  # in place of a page that can't be shown
    topics_asked = Signal()

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._icons = look, icons
        self.sections: list[tuple[str, str]] = []
        self._reached = TOP_OF_PAGE
        self._side, self._strip = QWidget(), QWidget()
        self._side.setFixedWidth(KIOSK_WIDTH)
        self.view = PageView(icons, self)
        self.rail = Rail(self)
        role = "label" if look.kiosk else "small"
        self._rail_head = Words(look, role, self.tr("On this page"), bold=True, zoomed=False, parent=self)
        self.contents_button = ToolButton(
            self.tr("On this page"), "sections", look, icons, form="outline", parent=self._strip
        )
        self.chips: JumpChips | None = None
        self._contents: ContentsSheet | None = None
        self._notice: CalmNotice | None = None  # in place of a page that can't be shown
        self.setAutoFillBackground(True)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        strip = QHBoxLayout(self._strip)
        strip.setContentsMargins(16, 10, 24, 4)
        strip.addWidget(self.contents_button, 0, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(self._side, 1, 0)
        self._grid.addWidget(self._strip, 0, 1)
        self._grid.addWidget(self.view, 1, 1)
        self._grid.setRowStretch(1, 1)
        self._grid.setColumnStretch(1, 1)

    def _wire(self) -> None:
        view = self.view
        view.page_asked.connect(self.page_asked)
        view.term_asked.connect(self.term_asked)
        view.figure_asked.connect(self.figure_asked)
        view.edition_asked.connect(self.edition_asked)
        view.section_reached.connect(self._show_reached)
        self.rail.section_asked.connect(view.show_section)
        self.contents_button.clicked.connect(self._open_contents)

    # -- what to show

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._look = look
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, look.colour("page"))
        self.setPalette(palette)
        self.contents_button.show_look(look)
        self.rail.show_look(look, "canvas" if look.kiosk else "page")
        self._rail_head.show_look(look)
        for part in (self.chips, self._contents, self._notice):
            if part is not None:
                part.show_look(look)
        self._arrange()
        self.view.show_look(look)
        self.update()

    def show_page(
        self, page: Page, group: Group, phrases: Phrases, place: Place, around: Around = NOTHING
    ) -> None:
        """Show a page from its top, with its sections beside it."""
        self.put_away()
        if self._notice is not None:
            self._notice.hide()
            self.view.show()
        self.view.setAccessibleName(page.title)
        self.sections = page_sections(page, phrases)
        self._reached = TOP_OF_PAGE
        self.rail.show_sections(self.sections)
        if self.chips is not None:
            self.chips.show_sections(self.sections)
        self._arrange()
        self.view.show_page(page, group, phrases, place, around)

    def show_trouble(self, title: str, line: str, detail: str) -> None:
        """Show these words in place of a page, with ways to go on."""
        self.put_away()
        if self._notice is None:
            notice = self._notice = CalmNotice(self._look, self._icons, self)
            notice.add_way(self.tr("Home"), "home", main=True).clicked.connect(self.home_asked)
            notice.add_way(self.tr("All topics"), "book").clicked.connect(self.topics_asked)
            notice.show_look(self._look)
            self._grid.addWidget(notice, 1, 0, 1, 2)
        self._notice.show()
        self._notice.show_words(title, line, detail)
        self._arrange()

    def put_away(self) -> bool:
        """Close the list of sections, if it's open over the page; whether it was."""
        was_open = self._contents is not None and self._contents.isVisible()
        if self._contents is not None:
            self._contents.put_away()
        return was_open

    @Slot()
    def focus_page(self) -> None:
        """Let the keyboard scroll the page and step through its links."""
        if self._notice is not None and not self._notice.isHidden():
            self._notice.focus_first()
        else:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_reached(self, anchor: str) -> None:
        self._reached = anchor
        self.rail.show_reached(anchor)
        if self.chips is not None:
            self.chips.show_reached(anchor)

    def _open_contents(self) -> None:
        if self._contents is None:
            self._contents = ContentsSheet(self._look, self._icons, self)
            self._contents.show_look(self._look)
            self._contents.section_asked.connect(self.view.show_section)
        self._contents.show_sections(self.sections, self._reached)
        self._contents.open()

    # -- room

    @property
    def margin(self) -> QRect:
        """The room beside the column, where a word's meaning can stand, in this panel's px."""
        if self._look.kiosk:
            pane = self.view.geometry()
            at = self.view.stand
            left = (KIOSK_WIDTH if self._has_side() else 0) + at.side + at.column + SHADE
            room = QRect(left, 0, self.width() - left - SHADE, pane.height())
        else:
            left = self._rail_left() - GAP // 2
            room = QRect(left, 0, self.width() - left - 20, self.height())
        return mirrored(room, self.rect(), self.layoutDirection())

    def _has_side(self) -> bool:
        """Whether a kiosk's rail stands beside the page: the screen lies, and rows aren't too large."""
        is_page = self._notice is None or self._notice.isHidden()
        lies = self._look.kiosk and self.width() > self.height()
        return is_page and lies and self._look.text_size < RAIL_UP_TO

    def _rail_left(self) -> int:
        return SIDE + column_width(self._look, self.width()) + GAP

    def _arrange(self) -> None:
        if self._notice is not None and not self._notice.isHidden():
            for part in (self._side, self._strip, self.view, self.rail, self._rail_head, self.chips):
                if part is not None:
                    part.hide()
            return
        look, side = self._look, self._has_side()
        wide = self._rail_left() + WIDTH + BAR + 8 <= self.width()
        beside = not look.kiosk and wide and look.text_size < RAIL_UP_TO
        with_chips = look.kiosk and not side
        if with_chips and self.chips is None:
            self.chips = JumpChips(look, self._icons)
            self.chips.section_asked.connect(self.view.show_section)
            self._grid.addWidget(self.chips, 2, 0, 1, 2)
            self.chips.show_look(look)
            self.chips.show_sections(self.sections)
        if self.chips is not None:
            self.chips.setVisible(with_chips)
        self._side.setVisible(side)
        self._strip.setVisible(not beside and not look.kiosk)
        self.rail.setVisible(beside or side)
        self._rail_head.setVisible(beside or side)
        self.view.show_centred(centred=not beside and not side)
        if side:
            self._place_rail(QRect(24, 36, KIOSK_WIDTH - 24 - 16, self.height() - 36), inset=28)
        elif beside:
            left = self._rail_left()
            width = min(WIDEST, self.width() - left - BAR - 8)
            self._place_rail(QRect(left, TOP, width, self.height() - TOP - 16), inset=14)

    def _place_rail(self, room: QRect, *, inset: int) -> None:
        direction = self.layoutDirection()
        line = self._look.line("label" if self._look.kiosk else "small")
        head = QRect(room.left() + inset, room.top(), room.width() - inset, line)
        self._rail_head.setGeometry(mirrored(head, self.rect(), direction))
        rows = room.adjusted(0, line + 12, 0, 0)
        self.rail.place(mirrored(rows, self.rect(), direction), KIOSK if self._look.kiosk else LAPTOP)
        self.rail.raise_()
        self._rail_head.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the rail where there's room for it."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel over the list of sections scrolls the page, where the list itself needs no scrolling."""
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.value() - event.angleDelta().y())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of a kiosk's rail, and the line that parts it from the page."""
        super().paintEvent(event)
        if self._has_side():
            painter, look = QPainter(self), self._look
            side = mirrored(QRect(0, 0, KIOSK_WIDTH, self.height()), self.rect(), self.layoutDirection())
            line = mirrored(QRect(KIOSK_WIDTH - 1, 0, 1, self.height()), self.rect(), self.layoutDirection())
            painter.fillRect(side, look.colour("canvas"))
            painter.fillRect(line, look.colour("line"))
            painter.end()
