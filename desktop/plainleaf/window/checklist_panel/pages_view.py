"""What the ticks lead to: the pages to read, or calm words when nothing is ticked or nothing fits."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from plainleaf.checklist.suggestion import FIRST
from plainleaf.window.checklist_panel.asks import Asks
from plainleaf.window.checklist_panel.purpose import Purpose
from plainleaf.window.checklist_panel.reach import Reach
from plainleaf.window.checklist_panel.reading_list import PageRows, TickedChips
from plainleaf.window.checklist_panel.ticks import column, put
from plainleaf.window.checklist_panel.told import Told
from plainleaf.window.controls.ground import UpDown
from plainleaf.window.controls.mosaic import EMPTY, Mosaic
from plainleaf.window.controls.tab_order import in_reading_order, tab_in_reading_order
from plainleaf.window.controls.way_card import SuggestionRow, UrgentStrip
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

TILE = 56
MARGINS = 0, 8, 8, 12
NEAR = 2  # views from the top: a question about danger signs begins within the second at the latest
BESIDE_LINES = 8  # the heading beside the mosaic is at least this many lines' heights wide


class PagesView(QWidget):
    """Pages with the ticks that led to each; above them the way to the help the ticks call for."""

    ticked = Signal(str, bool)
    page_asked = Signal(str)
    help_asked = Signal()
    body_asked = Signal()
    topics_asked = Signal()
    search_asked = Signal()

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self._look, self._icons = look, icons
        self._asks: Asks | None = None
        self._nothing = False  # is ticked, or fits
        self._title = Words(look, "title", bold=True)
        self._line = Words(look, "body")
        self._mosaic = Mosaic(EMPTY, look.px(TILE), look)
        self._offers_body = False
        self._body = SuggestionRow(look, icons)
        self._topics = SuggestionRow(look, icons)
        self._search = SuggestionRow(look, icons)
        self._help = UrgentStrip(look, icons)
        self._first = PageRows(look, icons)
        self._pages = PageRows(look, icons)
        self._chips = TickedChips(look, icons)
        self._read_along = PageRows(look, icons)
        self._purpose = Purpose(look)
        self._build()
        self._help.clicked.connect(self.help_asked)
        for rows in (self._first, self._pages, self._read_along):
            rows.page_asked.connect(self.page_asked)
        self._chips.ticked.connect(self.ticked)
        self._body.clicked.connect(self.body_asked)
        self._topics.clicked.connect(self.topics_asked)
        self._search.clicked.connect(self.search_asked)

    def show_told(self, told: Told) -> None:
        """Show where these ticks lead."""
        suggestion = told.suggestion
        self._purpose.say()
        nothing = suggestion.nothing_fits or not told.ticks
        for widget in (self._topics, self._search):
            widget.setVisible(nothing)
        self._body.setVisible(nothing and self._offers_body)
        self._body.show_card(
            self.tr("Point to a part of the body"),
            self.tr("Touch the place. See the pages about it."),
            icon="body",
        )
        self._nothing = nothing
        self._show_mosaic()
        self._topics.show_card(
            self.tr("Look through the topics"),
            self.tr("{0} short pages with pictures.").format(len(told.titles)),
            icon="book",
        )
        self._search.show_card(
            self.tr("Search in your own words"), self.tr("For example “hard lump”."), icon="search"
        )
        self._say(told)
        self._help.setVisible(bool(suggestion.help.cards))
        self._help.show_card(
            self.tr("Help cards for the lines you ticked"),
            told.phrases.level_name(suggestion.help.level),
            icon="level-now",
            aside=self.tr("See the cards"),
        )
        self._help.show_level(suggestion.help.level)
        for rows, first in ((self._first, True), (self._pages, False)):
            reads = tuple(read for read in suggestion.read if (read.group == FIRST) is first)
            rows.show_reads(told, reads)
            rows.setVisible(bool(reads))
        self._show_asks(told, suggestion.help.asks)
        self._chips.show_told(told)
        self._chips.setVisible(bool(told.ticks))
        self._read_along.show_pages(told, self.tr("Good to read in any case"), told.checklist.read_along)

    def offer_body(self, *, offered: bool) -> None:
        """Lead to the body map when nothing fits, where there is one."""
        self._offers_body = offered

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the mosaic out where the words need its room, and keep what is asked near."""
        super().resizeEvent(event)
        self._show_mosaic()
        self._place_asks()

    def _show_mosaic(self) -> None:
        room = self.width() - self._mosaic.sizeHint().width()
        fits = room >= BESIDE_LINES * self._look.line("title", self._look.zoom)
        self._mosaic.setVisible(self._nothing and fits and self._reach.isHidden())

    def show_purpose(self, *, shown: bool) -> None:
        """Say here what the checklist is for, when the foot has no room to."""
        self._purpose.setVisible(shown)

    def show_reach(self, height: int, width: int) -> None:
        """Keep the first ``height`` px free of anything to press; the view is ``width`` px wide."""
        self._reach.show_height(height, width)
        self._show_mosaic()
        self._place_asks()

    def head_height(self, width: int) -> int:
        """How high the words above what can be pressed are, px."""
        return self._reach.heads_height(width)

    def come_forward(self) -> None:
        """Show the pages from the top, with the keyboard on what comes first."""
        for first in in_reading_order(self._inside):
            if first.isVisible():
                first.setFocus()
                break
        self._scroll.verticalScrollBar().setValue(0)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        rows = self._body, self._topics, self._search, self._help
        pages = self._first, self._pages, self._read_along
        for widget in (self._title, self._line, self._mosaic, self._chips, self._purpose, *rows, *pages):
            widget.show_look(look)
        if self._asks:
            self._asks.show_look(look)
        self._show_mosaic()

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._title)
        head.addWidget(self._line)
        head.addStretch()
        self._head = QWidget()
        top = QHBoxLayout(self._head)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(32)
        top.addLayout(head, 1)
        top.addWidget(self._mosaic, 0, Qt.AlignmentFlag.AlignTop)
        self._inside, self._column = column(spacing=self._look.px(12), margins=MARGINS)
        self._column.addWidget(self._head)
        ways = self._body, self._topics, self._search
        for widget in (self._help, self._first, self._pages, *ways, self._chips, self._read_along):
            self._column.addWidget(widget)
        self._column.addWidget(self._purpose)
        self._column.addStretch(1)
        self._scroll = UpDown(self._inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll, 1)
        self._reach = Reach(((self._head, self._column, 0),), layout, self._column)

    def _say(self, told: Told) -> None:
        if not told.ticks:
            title = self.tr("Nothing is ticked yet")
            line = self.tr("Tick all that fit. It is fine to tick none.")
        elif told.suggestion.nothing_fits:
            title = self.tr("Nothing here fits well. That does not mean it is nothing.")
            line = self.tr(
                "These pages do not cover what you ticked. Ask a nurse or doctor. "
                "Bring a photo and a list of your medicines."
            )
        else:
            title = self.tr("Pages to read")
            line = self.tr("The lines you ticked led to these pages.")
        self._title.show_words(title)
        self._line.show_words(line)

    def _show_asks(self, told: Told, asks: tuple[str, ...]) -> None:
        flags = tuple(told.flag(ask) for ask in asks)
        if flags == (self._asks.flags if self._asks else ()):
            return
        if self._asks:
            self._column.removeWidget(self._asks)
            self._asks.hide()
            self._asks.deleteLater()
        self._asks = Asks(flags, self._look, self._icons) if flags else None
        if self._asks:
            self._asks.ticks.ticked.connect(self.ticked)
            put(self._column, self._column.indexOf(self._pages), self._asks)
            self._place_asks()

    def _place_asks(self) -> None:
        """Ask below the pages to read first; above them where they would push the question far down."""
        if self._asks is None:
            return
        left, top, right, _ = MARGINS
        width = max(1, self.width() - left - right)
        above = [one for one in (self._reach, self._head, self._help, self._first) if self._scrolls(one)]
        down = top + sum(one.heightForWidth(width) + self._column.spacing() for one in above)
        near = down + self._look.target <= NEAR * (self.height() - self._reach.above)
        before = self._pages if near else self._first
        if self._column.indexOf(self._asks) + 1 != self._column.indexOf(before):
            self._column.removeWidget(self._asks)
            self._column.insertWidget(self._column.indexOf(before), self._asks)
            tab_in_reading_order(self._inside)

    def _scrolls(self, widget: QWidget) -> bool:
        return self._column.indexOf(widget) >= 0 and not widget.isHidden()
