"""The checklist: one question at a time, where the ticks lead, and help that is always in view."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from plainleaf.content.body import BodyArea
from plainleaf.content.checklist import Checklist
from plainleaf.content.place import Phrases, Place
from plainleaf.window.checklist_panel.danger_view import DangerView
from plainleaf.window.checklist_panel.foot import Foot
from plainleaf.window.checklist_panel.help_view import HelpView
from plainleaf.window.checklist_panel.pages_view import PagesView
from plainleaf.window.checklist_panel.question_view import QuestionView
from plainleaf.window.checklist_panel.reach import REACH
from plainleaf.window.checklist_panel.side_column import SideColumn
from plainleaf.window.checklist_panel.told import Told
from plainleaf.window.controls.ground import show_ground
from plainleaf.window.controls.mosaic import STANDING, Mosaic
from plainleaf.window.controls.tab_order import tab_in_reading_order
from plainleaf.window.controls.thumbnail import Thumbnail
from plainleaf.window.controls.way_card import STRIP_SHARE, UrgentStrip
from plainleaf.window.icons import Icons
from plainleaf.window.look import LOW, Look

WIDE = 1180  # design-spec 4: under this, or with text at 150 % and more, there is one column
KIOSK_WIDE = 1400  # px: a kiosk under this has one column, where eight steps for a finger have room
LARGE_TEXT = 150
SIDE_SHARE, SIDE_SHARE_KIOSK = 0.42, 0.445  # at a kiosk, the eight danger signs fit in full from here on
FOOT_SHARE = 0.24  # a higher foot would leave the questions too little room


class ChecklistPanel(QWidget):
    """Shows ticks and reports touches. It keeps no ticks: the visit model owns them."""

    ticks_chosen = Signal(frozenset)  # the reader's doing, never our own redrawing
    page_asked = Signal(str)
    body_asked = Signal()
    topics_asked = Signal()
    search_asked = Signal()
    list_asked = Signal()

    def __init__(self, look: Look, icons: Icons, thumbnail: Thumbnail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._told: Told | None = None
        self._step = 0
        self._by_reader = False
        self._entered: QWidget | None = None  # the view that the reader came in by, if not the questions
        self._question = QuestionView(look, icons, thumbnail)
        self._help = HelpView(look, icons)
        self._pages = PagesView(look, icons)
        self._danger = DangerView(look, icons)
        self._views = QStackedWidget()
        self._foot = Foot(look, icons)
        self._side = SideColumn(look, icons)
        self._strip = UrgentStrip(look, icons)
        self._mosaic = Mosaic(STANDING, 1, look, self)
        self._build()
        self._wire()
        self.show_look(look)

    def show_checklist(
        self, checklist: Checklist, titles: dict[str, str], phrases: Phrases, place: Place
    ) -> None:
        """Show another checklist, or the same in another language or place, from its first question."""
        ticks = (
            self._told.ticks if self._told is not None and self._told.checklist == checklist else frozenset()
        )
        told = self._told = Told(checklist, titles, phrases, place, ticks)
        self._foot.say()
        self._strip.show_card(self.tr("Danger signs"), icon="level-now", aside=self.tr("See the list"))
        self._strip.show_shorter(self.tr("Danger signs"))
        self._danger.show_told(told)
        self._side.show_told(told)
        self._ask(0)
        self.show_ticks(ticks)

    def offer_body(self, *, offered: bool) -> None:
        """Lead to the body map when nothing fits, where there is one."""
        self._pages.offer_body(offered=offered)

    def show_area(self, area: BodyArea | None) -> None:
        """Ask first about one part of the body; with none, ask just the questions of the list."""
        if self._told is None or self._told.area == area:
            return
        question = self.tr("{0}: what do you notice?").format(area.title) if area else ""
        self._told = replace(self._told, area=area, area_question=question)
        self._ask(0)

    def show_ticks(self, ticks: frozenset[str]) -> None:
        """Show which lines are ticked, and where that leads."""
        if self._told is None:
            return
        before = self._told.raised()
        told = self._told = replace(self._told, ticks=ticks)
        self._question.show_ticks(told)
        self._help.show_told(told)
        self._pages.show_told(told)
        self._danger.show_ticks(told)
        self._side.show_ticks(told)
        tab_in_reading_order(self)
        if self._by_reader and told.raised() - before:
            self._show_help()
        elif not ticks and not self._by_reader:
            self._ask(0)  # another visit begins
        elif self._views.currentWidget() is self._help and not told.suggestion.help.cards:
            self._show_question()
        self._show_ways()

    def show_danger_signs(self) -> None:
        """Show the whole list of danger signs to a reader who comes for it."""
        self._entered = self._danger
        self._list_danger_signs()

    def _list_danger_signs(self) -> None:
        self._show_aside(self._danger)
        self._danger.come_forward()

    def put_away(self) -> bool:
        """Go back within the checklist; whether there was anywhere to go back to."""
        view = self._views.currentWidget()
        if view is self._entered:
            return False
        if view is not self._question:
            self._change_ticks()
        elif self._step:
            self._ask(self._step - 1)
            self._question.come_forward()
        else:
            return False
        return True

    def focus_first(self) -> None:
        """Put the keyboard on what comes first in what is shown."""
        for view in (self._question, self._help, self._pages, self._danger):
            if view is self._views.currentWidget():
                view.come_forward()

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        show_ground(self, look, "page")
        for view in (self._question, self._help, self._pages, self._danger, self._foot, self._side):
            view.show_look(look)
        self._strip.show_look(look)
        self._mosaic.show_look(look)
        self._fit()

    # -- wiring

    def _build(self) -> None:
        for view in (self._question, self._pages, self._help, self._danger):
            self._views.addWidget(view)
        self._left = QVBoxLayout()
        self._left.setSpacing(10)
        self._left.addWidget(self._views, 1)
        self._left.addWidget(self._foot)
        self._left.addWidget(self._strip)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._left, 1)
        whole.addWidget(self._side)

    def _wire(self) -> None:
        for view in (self._question, self._help, self._pages, self._danger, self._side):
            view.ticked.connect(self._choose)
        self._question.step_asked.connect(self._ask)
        self._pages.page_asked.connect(self.page_asked)
        self._help.page_asked.connect(self.page_asked)
        self._pages.help_asked.connect(self._show_help)
        self._pages.body_asked.connect(self.body_asked)
        self._pages.topics_asked.connect(self.topics_asked)
        self._pages.search_asked.connect(self.search_asked)
        self._side.page_asked.connect(self.page_asked)
        self._side.pages_asked.connect(self.show_pages)
        self._side.danger_signs_asked.connect(self._list_danger_signs)
        self._strip.clicked.connect(self._list_danger_signs)
        self._foot.next_asked.connect(self._ask_next)
        self._foot.pages_asked.connect(self.show_pages)
        self._foot.help_asked.connect(self._show_help)
        self._foot.questions_asked.connect(self._change_ticks)
        self._foot.list_asked.connect(self.list_asked)

    def _choose(self, tick: str, on: bool) -> None:  # noqa: FBT001 - signals pass by place
        if self._told is None:
            return
        ticks = self._told.ticks | {tick} if on else self._told.ticks - {tick}
        self._by_reader = True
        self.ticks_chosen.emit(ticks)
        self._by_reader = False

    def _ask(self, step: int) -> None:
        if self._told is None:
            return
        self._step = step
        self._question.show_told(self._told, step)
        self._show_question()

    def _ask_next(self) -> None:
        self._ask(self._step + 1)
        self._question.come_forward()

    def _show_question(self) -> None:
        if self._told is None:
            return
        self._entered = None
        self._views.setCurrentWidget(self._question)
        tab_in_reading_order(self)
        self._show_ways()

    def _change_ticks(self) -> None:
        self._show_question()
        self._question.come_forward()

    def show_pages(self) -> None:
        """Show what to read, each page with the ticks that led there."""
        self._show_aside(self._pages)
        self._pages.come_forward()

    def _show_help(self) -> None:
        self._show_aside(self._help)
        self._help.come_forward()

    def _show_aside(self, view: QWidget) -> None:
        self._views.setCurrentWidget(view)
        self._show_ways()

    def _show_ways(self) -> None:
        if self._told is None:
            return
        view, suggestion = self._views.currentWidget(), self._told.suggestion
        self._foot.show_ways(
            pages=None if view is self._pages else len(suggestion.read),
            cards=bool(suggestion.help.cards) and view is not self._help,
            question=view is self._question,
            last=self._step + 1 == len(self._told.questions),
            help_first=view is self._help and self._told.is_pressing,
        )
        self._foot.show_list(offered=view is self._pages and bool(self._told.ticks))
        self._fit()

    # -- fitting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width, height = self.width(), self.height()
        look = self._look
        stands = look.kiosk and height > width
        small = look.kiosk and (width < KIOSK_WIDE or height < LOW)
        narrow = small or width < WIDE or stands or look.text_size >= LARGE_TEXT
        self._side.setVisible(not narrow)
        self._strip.setVisible(narrow and self._views.currentWidget() is not self._danger)
        beside, above = self._margins(width)
        self._left.setContentsMargins(beside, above, beside, above)
        room = width - 2 * beside
        if not narrow:
            side = round(width * (SIDE_SHARE_KIOSK if look.kiosk else SIDE_SHARE))
            self._side.setFixedWidth(side)
            self._side.fit(side, height)
            room -= side
        self._strip.setFixedHeight(self._strip.fit(max(1, room), height * STRIP_SHARE))
        in_full = self._foot.fit(room, height * FOOT_SHARE)
        self._question.show_cramped(cramped=not look.kiosk and not in_full)
        self._question.show_purpose(shown=not in_full)
        self._pages.show_purpose(shown=not in_full)
        reach = REACH - above if stands else 0
        for view in (self._question, self._pages, self._danger):
            view.show_reach(reach, room)
        self._help.show_reach(reach)
        self._show_mosaic(room, stands=stands)

    def _show_mosaic(self, room: int, *, stands: bool) -> None:
        """What is out of reach above the words is filled as on Home, but for the cards: they stand alone."""
        tile = max(1, -(-self.width() // len(STANDING[0])))
        shown = self._views.currentWidget()
        heads = next((view for view in (self._question, self._pages, self._danger) if view is shown), None)
        free = REACH - heads.head_height(room) if heads else 0
        rows = STANDING[: max(0, min(len(STANDING), free // tile))]
        self._mosaic.setVisible(stands and bool(rows))
        if stands and rows:
            self._mosaic.show_rows(rows, tile)
            self._mosaic.resize(self._mosaic.sizeHint())
            self._mosaic.lower()

    def _margins(self, width: int) -> tuple[int, int]:
        """Beside and above what is asked, px (design-spec 4)."""
        if self._look.kiosk:
            return (72 if width >= KIOSK_WIDE else 48), 24
        return (40 if width >= 1000 else 16 if width >= 560 else 10), 16
