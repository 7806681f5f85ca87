"""All topics (drawing 23): touch a group to see its pages, and a page to read it."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from plainleaf.content.page import Group, PageEntry
from plainleaf.content.place import Phrases, Place
from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.controls.columns import Columns
from plainleaf.window.controls.ground import UpDown, show_ground
from plainleaf.window.controls.mosaic import STANDING, Mosaic
from plainleaf.window.controls.tab_order import tab_in_reading_order
from plainleaf.window.controls.thumbnail import Thumbnail, draw_thumbnail
from plainleaf.window.controls.urgent import show_urgent
from plainleaf.window.controls.way_card import STRIP_SHARE, GroupCard, UrgentStrip
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

STANDS_FROM = 588  # px: under the mosaic of a kiosk that stands, so that all cards are in reach
REACH = 700  # px: nothing to press above this on a screen that stands
WIDEST = 1568  # px of a laptop at 100 %: on a wider window the rest stays empty at both sides
SIDE, KIOSK_SIDE, PORTRAIT_SIDE = 56, 72, 48  # px, as on Home
BELOW_MOSAIC = 24  # px, at least
COLUMN_WIDTH = 380  # px of a laptop at 100 %: the narrowest card


class TopicsPanel(QWidget):
    """Shows groups or the pages of one; it is told which, and says what the reader touched."""

    page_asked = Signal(str)
    group_asked = Signal(str)  # "" for all groups
    danger_signs_asked = Signal()

    def __init__(self, look: Look, icons: Icons, thumbnail: Thumbnail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._icons, self._thumbnail = look, icons, thumbnail
        self._groups: tuple[Group, ...] = ()
        self._entries: Mapping[str, PageEntry] = {}
        self._title = Words(look, "title", bold=True)
        self._line = Words(look, "body", colour="text-soft")
        self._all = PushButton(self.tr("All topics"), look, icons, icon="back")
        self._cards = Columns(3, COLUMN_WIDTH, (look.px(20), look.px(16)))
        self._urgent = UrgentStrip(look, icons)
        self._all.clicked.connect(self._ask_all)
        self._urgent.clicked.connect(self.danger_signs_asked)
        self._lay_out()
        self.show_look(look)

    def _lay_out(self) -> None:
        inside = QWidget()
        self._mosaic = Mosaic(STANDING, 1, self._look, inside)
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(self._look.px(4))
        self._column.addWidget(self._title)
        self._column.addWidget(self._line)
        self._way_back = QWidget()
        back = QHBoxLayout(self._way_back)
        back.setContentsMargins(0, self._look.px(8), 0, 0)
        back.addWidget(self._all)
        back.addStretch(1)
        self._column.addWidget(self._way_back)
        self._column.addSpacing(self._look.px(14))
        self._column.addWidget(self._cards)
        self._column.addStretch(1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._urgent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._scroll = UpDown(inside)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(self._foot)

    def show_library(
        self, groups: tuple[Group, ...], entries: Mapping[str, PageEntry], phrases: Phrases, place: Place
    ) -> None:
        """Show what this library holds, and the way to help at this place."""
        self._groups, self._entries = groups, entries
        show_urgent(self._urgent, phrases, place)
        self.show_group("")

    def show_group(self, group_id: str) -> None:
        """Show the pages of one group; all groups for an empty id."""
        group = next((one for one in self._groups if one.id == group_id), None)
        self._way_back.setVisible(group is not None)
        if group is None:
            pages = sum(len(one.pages) for one in self._groups)
            self._title.show_words(self.tr("All topics"))
            words = self.tr("{0} pages in {1} groups. Touch a group to see its pages.")
            self._line.show_words(words.format(pages, len(self._groups)))
            self._cards.show_widgets([self._group_card(one) for one in self._groups])
        else:
            self._title.show_words(group.title)
            self._line.show_words(group.hint)
            self._cards.show_widgets([self._page_card(self._entries[page]) for page in group.pages])
        self._fit()
        self._scroll.verticalScrollBar().setValue(0)
        tab_in_reading_order(self)

    def _group_card(self, group: Group) -> GroupCard:
        count = len(group.pages)
        words = self.tr("1 page") if count == 1 else self.tr("{0} pages").format(count)
        figure = next((self._entries[page].figure for page in group.pages if self._entries[page].figure), "")
        card = self._card(group.title, group.hint, figure, words)
        card.setProperty("group", group.id)
        card.clicked.connect(self._ask_group)
        return card

    def _page_card(self, entry: PageEntry) -> GroupCard:
        card = self._card(entry.title, "", entry.figure, "")
        card.setProperty("page", entry.id)
        card.clicked.connect(self._ask_page)
        return card

    def _card(self, title: str, line: str, figure: str, foot: str) -> GroupCard:
        card = GroupCard(self._look, self._icons)
        card.show_card(title, line, foot=foot)
        card.show_picture(partial(self._paint, figure))
        return card

    def _paint(self, figure: str, painter: QPainter, field: QRectF, look: Look) -> None:
        if figure:
            draw_thumbnail(painter, field, figure, look, self._thumbnail)
        else:
            painter.fillRect(field, look.colour("tint"))

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        show_ground(self, look, "canvas")
        for part in (self._title, self._line, self._all, self._urgent, self._mosaic):
            part.show_look(look)
        for card in self._cards.findChildren(GroupCard):
            card.show_look(look)
        self._cards.show_least_width(round(look.px(COLUMN_WIDTH) * look.zoom))
        self._fit()

    def focus_first(self) -> None:
        """Put the keyboard on the first card."""
        cards = self._cards.findChildren(GroupCard)
        if cards:
            cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_group(self) -> None:
        self.group_asked.emit(self.sender().property("group"))

    def _ask_all(self) -> None:
        self.group_asked.emit("")

    def _ask_page(self) -> None:
        self.page_asked.emit(self.sender().property("page"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the side room and the strip."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.width()
        stands = self._look.kiosk and self.height() > width
        wide = PORTRAIT_SIDE if stands else KIOSK_SIDE if self._look.kiosk else SIDE
        side = wide if width >= 1000 else 24 if width >= 560 else 16
        side = max(side, (width - round(self._look.px(WIDEST) * self._look.zoom)) // 2)
        tile = max(1, -(-width // len(STANDING[0])))
        above = self._look.px(24)
        if stands:  # larger words take from the mosaic, not from the cards
            above = max(above, min(STANDS_FROM, REACH - self._heads_height(width - 2 * side)))
        rows = STANDING[: max(0, above - BELOW_MOSAIC) // tile]
        self._mosaic.setVisible(stands and bool(rows))
        if rows:
            self._mosaic.show_rows(rows, tile)
            self._mosaic.resize(self._mosaic.sizeHint())
        self._column.setContentsMargins(side, above, side, 16)
        self._foot.setContentsMargins(side, 8, side, self._look.px(16))
        most = self.height() * STRIP_SHARE
        self._urgent.setFixedHeight(self._urgent.fit(max(1, width - 2 * side), most))

    def _heads_height(self, width: int) -> int:
        """How high the words above what can be pressed are, px."""
        return sum(words.heightForWidth(width) for words in (self._title, self._line))
