"""Home: one question, a search field, three ways in, all topics, and help always in view."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from plainleaf.content.page import Group
from plainleaf.content.place import Phrases, Place
from plainleaf.window.controls.columns import Columns
from plainleaf.window.controls.ground import UpDown, show_ground
from plainleaf.window.controls.mosaic import HERO, Mosaic
from plainleaf.window.controls.search_field import SearchField
from plainleaf.window.controls.tab_order import tab_in_reading_order
from plainleaf.window.controls.thumbnail import Thumbnail
from plainleaf.window.controls.urgent import show_urgent
from plainleaf.window.controls.way_card import STRIP_SHARE, TopicCard, UrgentStrip, WayCard
from plainleaf.window.controls.words import Words
from plainleaf.window.home.pictures import Pictures
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

TILE = 74
FIELD_WIDTH = 640
WAY_WIDTH = 270  # px at 100 %: the narrowest way in; its picture then stands above its words
WIDEST = 1568  # px at 100 %: on a wider window the rest stays empty at both sides


class HomePanel(QWidget):
    """Shows the ways into the library and reports which one the reader takes."""

    words_typed = Signal(str)
    page_asked = Signal(str)
    group_asked = Signal(str)
    checklist_asked = Signal()
    danger_signs_asked = Signal()
    topics_asked = Signal()
    body_asked = Signal()

    def __init__(
        self,
        look: Look,
        icons: Icons,
        thumbnail: Thumbnail | None = None,
        drawings: Path | None = None,  # of the body; without them, it isn't offered
    ) -> None:
        super().__init__()
        self._look, self._icons = look, icons
        self._groups: tuple[Group, ...] = ()
        self._title = Words(look, "display", bold=True)
        self._line = Words(look, "body", colour="text-soft")
        self._field = SearchField(look, icons)
        self._mosaic = Mosaic(HERO, TILE, look)
        self._ways = Columns(3, WAY_WIDTH, (20, 16))
        self._pictures = Pictures(icons, thumbnail, drawings)
        self._questions = WayCard(look, icons)
        self._body = WayCard(look, icons) if drawings else None
        self._topics = WayCard(look, icons)
        self._heading = Words(look, "sub", bold=True)
        self._cards = Columns(3, 300, (20, 10))
        self._urgent = UrgentStrip(look, icons)
        self._build()
        self._wire()
        self.show_look(look)

    def show_library(
        self,
        title: str,
        groups: tuple[Group, ...],
        figures: tuple[str, ...],
        phrases: Phrases,
        place: Place,
    ) -> None:
        """Show what this library holds, and the way to help at this place."""
        self._groups = groups
        self._title.show_words(self.tr("What would you like to know?"))
        kept = self.tr("{0}, in plain words. Nothing you do here is kept.")
        self._line.show_words(kept.format(title))
        self._field.show_hint(self.tr("Search, for example “hard lump”"), self.tr("Search"))
        self._questions.show_card(
            self.tr("Answer a few questions"), self.tr("Tick what you notice. See what to read.")
        )
        if self._body:
            self._body.show_card(
                self.tr("Point to a part of the body"), self.tr("Touch the place. See the pages about it.")
            )
        pages = sum(len(group.pages) for group in groups)
        self._topics.show_card(
            self.tr("Look through the topics"), self.tr("{0} short pages with pictures.").format(pages)
        )
        self._pictures.show_figures(figures)
        self._heading.show_words(self.tr("All topics"))
        show_urgent(self._urgent, phrases, place)
        self._cards.show_widgets([self._card(group) for group in groups])
        tab_in_reading_order(self)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        show_ground(self, look, "canvas")
        for child in (self._title, self._line, self._field, self._mosaic, self._heading):
            child.show_look(look)
        for way in self._ways.findChildren(WayCard):
            way.show_look(look)
        self._urgent.show_look(look)
        for card in self._cards.findChildren(TopicCard):
            card.show_look(look)
        self._ways.show_least_width(round(WAY_WIDTH * look.zoom))
        self._cards.show_least_width(round(300 * look.zoom))
        self._field.setMaximumWidth(round(FIELD_WIDTH * look.bar_zoom))
        self._fit()

    def focus_field(self) -> None:
        """Put the keyboard into the search field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_words(self, words: str) -> None:
        """Show these words in the search field."""
        self._field.show_words(words)

    def _build(self) -> None:
        self._lay_out_ways()
        hero = QVBoxLayout()
        hero.setSpacing(4)
        hero.addWidget(self._title)
        hero.addWidget(self._line)
        hero.addSpacing(14)
        field = QHBoxLayout()
        field.addWidget(self._field, 1)
        field.addStretch()
        hero.addLayout(field)
        hero.addStretch()
        top = QHBoxLayout()
        top.setSpacing(40)
        top.addLayout(hero, 1)
        top.addWidget(self._mosaic, 0, Qt.AlignmentFlag.AlignTop)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setSpacing(0)
        for part, gap in ((top, 24), (self._ways, 20), (self._heading, 10), (self._cards, 16)):
            if isinstance(part, QWidget):
                self._column.addWidget(part)
            else:
                self._column.addLayout(part)
            self._column.addSpacing(gap)
        self._column.addStretch(1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._urgent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._scroll = UpDown(self._inside)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._fit)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(self._foot)
        self._urgent.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _lay_out_ways(self) -> None:
        self._questions.show_picture(self._pictures.clipboard)
        self._topics.show_picture(self._pictures.topics)
        ways: list[QWidget] = [self._questions, self._topics]
        if self._body:
            self._body.show_picture(self._pictures.body)
            ways.insert(1, self._body)
        self._ways.show_widgets(ways)

    def _wire(self) -> None:
        self._field.words_typed.connect(self.words_typed)
        self._questions.clicked.connect(self._ask_checklist)
        if self._body:
            self._body.clicked.connect(self._ask_body)
        self._topics.clicked.connect(self._ask_topics)
        self._urgent.clicked.connect(self._ask_danger_signs)

    def _card(self, group: Group) -> TopicCard:
        card = TopicCard(self._look, self._icons)
        count = len(group.pages)
        spoken = self.tr("{0}. {1}. Pages: {2}").format(group.title, group.hint, count)
        card.show_card(group.title, group.hint, icon=group.icon, aside=str(count), spoken=spoken)
        card.setProperty("group", group.id)
        card.clicked.connect(self._ask_group)
        return card

    def _ask_group(self) -> None:
        asked: QObject = self.sender()
        group = next(group for group in self._groups if group.id == asked.property("group"))
        if len(group.pages) == 1:  # a list of one page is one press too many
            self.page_asked.emit(group.pages[0])
        else:
            self.group_asked.emit(group.id)

    def _ask_checklist(self) -> None:
        self.checklist_asked.emit()

    def _ask_body(self) -> None:
        self.body_asked.emit()

    def _ask_topics(self) -> None:
        self.topics_asked.emit()

    def _ask_danger_signs(self) -> None:
        self.danger_signs_asked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the side room and the strip."""
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave an empty field behind: what was typed goes on in the search."""
        super().hideEvent(event)
        self._field.show_words("")

    def changeEvent(self, event: QEvent) -> None:
        """Mirror when the reading direction turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._fit()

    def _fit(self) -> None:
        width, zoom = self.width(), self._look.zoom
        side = 56 if width >= 1000 else 24 if width >= 560 else 16
        side = max(side, (width - round(WIDEST * max(1.0, zoom))) // 2)
        self._column.setContentsMargins(side, 22, side, 8)
        bar = self._scroll.verticalScrollBar()
        beside = bar.sizeHint().width() if bar.maximum() else 0  # keep in line with the cards above
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (side + beside, side) if mirrored else (side, side + beside)
        self._foot.setContentsMargins(left, 8, right, 16)
        most = self.height() * STRIP_SHARE
        self._urgent.setFixedHeight(self._urgent.fit(max(1, width - left - right), most))
        needed = round(FIELD_WIDTH * zoom) + self._mosaic.sizeHint().width() + 2 * side + 40
        self._mosaic.setVisible(width >= needed)
