"""What a part of the body leads to: pages at once, lines to tick, parts nearby."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plainleaf.content.body import BodyArea
from plainleaf.content.page import PageEntry
from plainleaf.window.body_map.told import BodyTold
from plainleaf.window.controls.ground import UpDown, show_ground
from plainleaf.window.controls.thumbnail import Thumbnail, draw_thumbnail
from plainleaf.window.controls.way_card import CardButton, PageCard
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

ICON = 28  # px
FREE = 16_777_215  # Qt's own "as high as you like"


class AreaView(QWidget):
    """A head, what was touched, and a row for each way on. Before anything is picked: what to do."""

    page_asked = Signal(str)
    lines_asked = Signal(str)  # an area: its lines of the checklist
    area_chosen = Signal(str)

    def __init__(self, look: Look, icons: Icons, thumbnail: Thumbnail) -> None:
        super().__init__()
        self._look, self._icons, self._thumbnail = look, icons, thumbnail
        self._title = Words(look, "section", bold=True)
        self._line = Words(look, "label", colour="text-soft")
        self._cards: list[CardButton] = []
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 6, 8)
        self._column.setSpacing(look.px(10))
        self._column.addWidget(self._title)
        self._column.addWidget(self._line)
        self._column.addStretch(1)
        self._scroll = UpDown(self._inside)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self._scroll)

    @property
    def said(self) -> str:
        """What is on show, in words."""
        return f"{self._title.text()}. {self._line.text()}"

    def show_area(self, told: BodyTold, area: BodyArea | None, part: str) -> None:
        """Show where an area leads; ``part`` is what the reader pointed to."""
        self._clear()
        if area is None:
            self._title.show_words(self.tr("Nothing is picked yet"))
            self._line.show_words(self.tr("Pages about a part of the body come up here."))
            return
        self._title.show_words(area.title)
        pages = told.pages(area)
        count = self.tr("1 page.") if len(pages) == 1 else self.tr("{0} pages.").format(len(pages))
        name = told.body.names.get(part, "")
        touched = self.tr("You touched: {0}.").format(name) if name else ""
        self._line.show_words(f"{touched} {count}".strip())
        for page in pages:
            self._put(self._page_card(page))
        self._put(self._lines_row(area))
        for other in told.body.areas_at(area):
            self._put(self._area_row(other))
        self._scroll.verticalScrollBar().setValue(0)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        show_ground(self, look, "canvas")
        for words in (self._title, self._line):
            words.show_look(look)
        for card in self._cards:
            card.show_look(look)

    def fit(self, *, beside: int, above: int, free_width: int = 0) -> None:
        """Take these margins. With a ``free_width``, be as high as that needs: the panel scrolls then."""
        self._layout.setContentsMargins(beside, above, beside, 0)
        height = self._column.heightForWidth(free_width) + above if free_width else 0
        policy = Qt.ScrollBarPolicy
        shown = policy.ScrollBarAlwaysOff if free_width else policy.ScrollBarAsNeeded
        self._scroll.setVerticalScrollBarPolicy(shown)
        self.setMinimumHeight(height)
        self.setMaximumHeight(height or FREE)

    def _page_card(self, page: PageEntry) -> PageCard:
        card = PageCard(self._look, self._icons)
        card.show_card(page.title)
        card.show_picture(partial(self._paint, page.figure))
        card.setProperty("page", page.id)
        card.clicked.connect(self._ask_page)
        return card

    def _lines_row(self, area: BodyArea) -> PageCard:
        row = PageCard(self._look, self._icons)
        row.show_card(self.tr("Tick what you notice"), self.tr("Lines about this part of the body."))
        row.show_picture(partial(self._paint_icon, "checklist"))
        row.setProperty("area", area.id)
        row.clicked.connect(self._ask_lines)
        return row

    def _area_row(self, area: BodyArea) -> PageCard:
        row = PageCard(self._look, self._icons)
        row.show_card(area.title)
        row.show_picture(partial(self._paint_icon, "body"))
        row.setProperty("area", area.id)
        row.clicked.connect(self._choose_area)
        return row

    def _paint(self, figure: str, painter: QPainter, field: QRectF, look: Look) -> None:
        if figure:
            draw_thumbnail(painter, field, figure, look, self._thumbnail)
        else:
            painter.fillRect(field, look.colour("tint"))

    def _paint_icon(self, name: str, painter: QPainter, field: QRectF, look: Look) -> None:
        """On a field of its own, so that all rows begin alike (drawing 12)."""
        painter.fillRect(field, look.colour("tint"))
        size, device = look.px(ICON), painter.device()
        ratio = device.devicePixelRatio() if device is not None else 1.0
        icon = self._icons.pixmap(name, size, look.hex("brand"), ratio)
        middle = field.center() - QPointF(size / 2, size / 2)
        painter.drawPixmap(middle, icon)

    def _put(self, card: CardButton) -> None:
        self._cards.append(card)
        self._column.insertWidget(self._column.count() - 1, card)
        card.show()

    def _clear(self) -> None:
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []

    def _ask_page(self) -> None:
        self.page_asked.emit(self.sender().property("page"))

    def _ask_lines(self) -> None:
        self.lines_asked.emit(self.sender().property("area"))

    def _choose_area(self) -> None:
        self.area_chosen.emit(self.sender().property("area"))
