"""The window: puts the panels together and wires them. It decides nothing."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from plainleaf.content.errors import PlainleafError, SettingsError
from plainleaf.content.place import Place
from plainleaf.visit import Screen, Spot
from plainleaf.window.controls.style_sheet import style_sheet
from plainleaf.window.equipment import Equipment
from plainleaf.window.frame import Frame
from plainleaf.window.look import TEXT_SIZES, Look
from plainleaf.window.page_view.panel import PagePanel
from plainleaf.window.page_view.pictures import Pictures
from plainleaf.window.screens import Screens
from plainleaf.window.trouble import words_for
from plainleaf.window.visit_model import VisitModel

if TYPE_CHECKING:
    from plainleaf.window.background import Background
    from plainleaf.window.bars import Bars
    from plainleaf.window.glossary.card import MeaningCard
    from plainleaf.window.handout_desk import HandoutDesk
    from plainleaf.window.message import MessageBar
    from plainleaf.window.search.panel import SearchPanel

SIDE_FROM, SIDE_UP_TO = 1000, 150  # px of window; text size from which the list is a button


class MainWindow(QMainWindow):
    """One tool bar, the list of conditions, and one screen at a time. Screens are made when first shown."""

    _danger_signs_asked = Signal()
    _suggestion_asked = Signal()
    _ticks_shown_again = Signal(frozenset)

    def __init__(self, equipment: Equipment, pictures: Pictures) -> None:
        super().__init__()
        self.setWindowTitle("Plainleaf")
        self._equipment = equipment
        self._look, self._theme = equipment.look, equipment.settings.theme
        self._region = equipment.settings.region
        self._place = Place.for_region(self._region, kiosk=equipment.settings.kiosk)
        self._pictures = pictures
        self.visit = VisitModel(self)
        self._frame = Frame(self._look)
        self.setCentralWidget(self._frame)
        self._frame.painted.connect(self.complete)
        self._screens = Screens(self._frame.stack, equipment, self._place)
        self._makers = {
            Screen.HOME: self._make_home,
            Screen.PAGE: self._make_page,
            Screen.CHECKLIST: self._make_checklist,
            Screen.SEARCH: self._make_search,
            Screen.HANDOUT: self._make_handout,
            Screen.HELP: self._make_help,
        }
        self.bars: Bars | None = None
        self.message: MessageBar | None = None
        self._page: PagePanel | None = None
        self._search: SearchPanel | None = None
        self._card: MeaningCard | None = None
        self._background: Background | None = None
        self._desk: HandoutDesk | None = None
        self.visit.spot_changed.connect(self._show_spot)
        self.visit.words_changed.connect(self._show_words)
        self.show_look(self._look)

    def open(self, page: str = "") -> None:
        """Show the first screen: home, or a page."""
        if page:
            self.visit.open_page(page)
        else:
            self._show_spot(self.visit.visit.spot)

    @Slot()
    def complete(self) -> None:
        """Make what stands round the first screen, once that has been painted."""
        from plainleaf.window.bars import Bars  # noqa: PLC0415 - the first screen doesn't wait for them

        if self.bars is None:
            self.bars = Bars(self._frame, self._equipment, self._screens, self.visit)
            self.bars.wire(self, self)
            self.bars.tool_bar.show_theme(self._theme)
            self._arrange()

    # -- screens, each made and wired when it's first shown

    def _screen(self, screen: Screen) -> QWidget:
        if screen not in self._screens.made:
            self._makers[screen]()
        return self._screens.made[screen]

    def _make_home(self) -> None:
        panel, visit = self._screens.home(), self.visit
        panel.words_typed.connect(visit.search)
        panel.page_asked.connect(visit.open_page)
        panel.group_asked.connect(self._open_group)
        panel.checklist_asked.connect(visit.open_checklist)
        panel.danger_signs_asked.connect(self._open_danger_signs)
        panel.topics_asked.connect(self._open_topics)

    def _make_page(self) -> None:
        panel = self._page = self._screens.page()
        panel.view.show_library(self._pictures)
        panel.page_asked.connect(self.visit.open_page)
        panel.term_asked.connect(self._show_term)
        panel.view.trouble.connect(self.say)

    def _make_checklist(self) -> None:
        panel, visit = self._screens.checklist(), self.visit
        panel.show_ticks(visit.visit.ticks)
        panel.ticks_chosen.connect(visit.tick)
        panel.page_asked.connect(visit.open_page)
        visit.ticks_changed.connect(panel.show_ticks)
        self._ticks_shown_again.connect(panel.show_ticks)
        self._danger_signs_asked.connect(panel.show_danger_signs)
        self._suggestion_asked.connect(panel.show_pages)

    def _make_search(self) -> None:
        panel, visit = self._screens.search(), self.visit
        self._search = panel
        panel.words_typed.connect(visit.search)
        panel.page_asked.connect(visit.open_section)
        panel.checklist_asked.connect(visit.open_checklist)
        panel.topics_asked.connect(self._open_topics)

    def _make_handout(self) -> None:
        from plainleaf.window.background import Background  # noqa: PLC0415 - both when first asked for
        from plainleaf.window.handout_desk import HandoutDesk  # noqa: PLC0415

        panel = self._screens.handout()
        self._background = Background(self)
        self._desk = HandoutDesk(panel, self._equipment, self._background)
        self._desk.trouble.connect(self.say)

    def _make_help(self) -> None:
        panel = self._screens.help()
        panel.show_region(self._region, fixed="region" in self._equipment.settings.fixed)
        panel.region_chosen.connect(self.choose_region)

    # -- what is now true, shown

    def _show_spot(self, spot: Spot) -> None:
        panel = self._screen(spot.screen)
        if self._card is not None:
            self._card.hide()
        try:
            self._fill(spot)
        except PlainleafError as error:
            self.say(error)
        self._frame.stack.setCurrentWidget(panel)
        self._arrange()
        self._focus(panel)

    def _fill(self, spot: Spot) -> None:
        screens = self._screens
        self.setWindowTitle("Plainleaf")
        if spot.screen is Screen.PAGE and self._page is not None:
            page = self._equipment.library.page(spot.page, self._equipment.lang)
            self._page.show_page(page, screens.group_of[spot.page], screens.phrases, self._place)
            if spot.section:
                self._page.view.show_section(spot.section)
            self.setWindowTitle(f"{page.title} – Plainleaf")
        elif spot.screen is Screen.HANDOUT and self._desk is not None:
            self._desk.show_region(self._region)
            self._desk.show_page(spot.page, screens.titles[spot.page])
        elif spot.screen is Screen.SEARCH:
            self._show_words(self.visit.visit.words)

    def _focus(self, panel: QWidget) -> None:
        """The keyboard goes where reading or typing goes on."""
        if panel is self._page:
            self._page.focus_page()
            return
        for name in ("focus_field", "focus_first"):
            if hasattr(panel, name):
                getattr(panel, name)()

    def _show_words(self, words: str) -> None:
        if self._search is not None:
            library, lang = self._equipment.library, self._equipment.lang
            found = library.search(words, lang) if words.strip() else ()
            self._search.show_hits(words, found, self._screens.group_of)

    def _show_term(self, term: str) -> None:
        from plainleaf.window.glossary.card import WIDTH, MeaningCard  # noqa: PLC0415 - with the first word

        panel = self._page
        if panel is None:
            return
        if self._card is None:
            self._card = MeaningCard(self._look, self._equipment.icons, panel)
            self._card.show_look(self._look)
            self._card.closed.connect(panel.focus_page)
            self._card.all_words_asked.connect(self._show_all_words)
        self._card.show_term(self._equipment.library.glossary(self._equipment.lang)[term])
        if panel.margin.width() >= WIDTH and self._look.text_size < SIDE_UP_TO:
            line = panel.view.mapTo(panel, panel.view.touched).y()
            self._card.place_beside(panel.margin.left(), line, panel.rect())
        else:
            self._card.place_below(panel.rect())

    def _show_all_words(self) -> None:
        if self._page is not None and self._card is not None:
            self._card.put_away()
            self._page.view.show_section("words")

    def say(self, error: PlainleafError) -> None:
        """Say a failure in the reader's words; the window stays."""
        self.say_words(words_for(error))

    def say_words(self, words: str) -> None:
        """Say this along the bottom until the reader closes it."""
        from plainleaf.window.message import MessageBar  # noqa: PLC0415 - with the first trouble

        if self.message is None:
            self.message = MessageBar(self._look, self._equipment.icons)
            self._frame.add_below(self.message)
        self.message.show_words(words)

    # -- orders from the reader that need more than the visit

    def print_page(self) -> None:
        """Show the handout of the page on show."""
        if self.visit.visit.spot.screen is Screen.PAGE:
            self.visit.open_handout()

    def show_suggestion(self) -> None:
        """Show what the ticks lead to."""
        self.visit.open_checklist()
        self._suggestion_asked.emit()

    def step_back(self) -> None:
        """Close a word's meaning, if one is open; else go back."""
        if self._card is not None and self._card.isVisible():
            self._card.put_away()
        else:
            self.visit.go_back()

    def _open_group(self, group: str) -> None:
        pages = next((one.pages for one in self._screens.groups if one.id == group), ())
        if pages:
            self.visit.open_page(pages[0])

    def _open_topics(self) -> None:
        self.visit.open_page(self._screens.groups[0].pages[0])
        self.complete()
        if self.bars is not None:
            self.bars.side.show()
            self.bars.side.conditions.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_danger_signs(self) -> None:
        self.visit.open_checklist()
        self._danger_signs_asked.emit()

    def choose_size(self, size: int) -> None:
        """Have text of this size, and remember it."""
        if size in TEXT_SIZES:
            self.show_look(self._look.at(text_size=size))
            self._keep()

    def choose_theme(self, theme: str) -> None:
        """Have these colours, and remember them."""
        self._theme = theme
        self.show_look(self._look.at(theme=self._resolved(theme)))
        if self.bars is not None:
            self.bars.tool_bar.show_theme(theme)
        self._keep()

    def choose_region(self, region: str) -> None:
        """Show this region's emergency number from now on, and remember it."""
        self._region = region
        self._place = Place.for_region(region, kiosk=self._equipment.settings.kiosk)
        self._screens.show_place(self._place)
        self._ticks_shown_again.emit(self.visit.visit.ticks)
        self._keep()

    def _resolved(self, theme: str) -> str:
        if theme != "system":
            return theme
        return "dark" if self._equipment.system_is_dark() else "light"

    def show_look(self, look: Look) -> None:
        """Redraw everything in this look."""
        self._look = look
        self.setPalette(_palette(look))
        self.setStyleSheet(style_sheet(look))
        for part in (self.bars, self.message, self._screens, self._card):
            if part is not None:
                part.show_look(look)
        self._arrange()

    # -- room and memory

    def _is_narrow(self) -> bool:
        return self.width() < SIDE_FROM or self._look.text_size >= SIDE_UP_TO

    def _arrange(self) -> None:
        """The list of conditions stands beside pages and results, where there's room for it."""
        visit, narrow = self.visit.visit, self._is_narrow()
        with_list = visit.spot.screen in {Screen.PAGE, Screen.SEARCH, Screen.HELP}
        self._frame.show_side(shown=with_list and not narrow)
        if self.bars is not None:
            self.bars.show_visit(visit, with_list=with_list, narrow=narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As narrow as a telephone."""
        return QSize(360, 400)

    def _keep(self) -> None:
        settings = self._equipment.settings
        if settings.kiosk:
            return
        place = self.normalGeometry()
        window = (place.x(), place.y(), place.width(), place.height())
        look = self._look
        chosen = replace(
            settings, theme=self._theme, text_size=look.text_size, region=self._region, window=window
        )
        try:
            self._equipment.keep(chosen.choices())
        except SettingsError as error:
            self.say(error)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window was; finish what is being printed."""
        if self._equipment.settings.kiosk:
            event.ignore()
            return
        self._keep()
        if self._background is not None:
            self._background.finish()
        event.accept()


def _palette(look: Look) -> QPalette:
    """What Qt's own parts take their colours from."""
    palette = QPalette()
    role = QPalette.ColorRole
    for token, roles in {
        "canvas": (role.Window, role.Button),
        "page": (role.Base,),
        "tint": (role.AlternateBase,),
        "text": (role.WindowText, role.Text, role.ButtonText),
        "brand": (role.Highlight, role.Accent),
        "on-brand": (role.HighlightedText,),
        "link": (role.Link,),
        "text-soft": (role.PlaceholderText,),
    }.items():
        for one in roles:
            palette.setColor(one, look.colour(token))
    return palette
