"""The window: puts the panels together and wires them. It decides nothing."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from plainleaf import __version__
from plainleaf.content.errors import PlainleafError, SettingsError
from plainleaf.content.place import Place
from plainleaf.content.whole import FigureArt
from plainleaf.visit import Screen, Spot
from plainleaf.window.background import Background
from plainleaf.window.checklist_panel import ChecklistPanel
from plainleaf.window.controls.focus_ring import FocusRing
from plainleaf.window.controls.style_sheet import style_sheet
from plainleaf.window.equipment import Equipment
from plainleaf.window.glossary.card import WIDTH as CARD_WIDTH
from plainleaf.window.glossary.card import MeaningCard
from plainleaf.window.handout_desk import HandoutDesk
from plainleaf.window.handout_dialog.panel import HandoutPanel
from plainleaf.window.help.panel import HelpPanel
from plainleaf.window.home import HomePanel
from plainleaf.window.look import TEXT_SIZES, Look
from plainleaf.window.message import MessageBar
from plainleaf.window.page_view.panel import PagePanel
from plainleaf.window.page_view.pictures import Pictures
from plainleaf.window.search import SearchPanel
from plainleaf.window.sidebar.panel import SidePanel
from plainleaf.window.tool_bar import ToolBar
from plainleaf.window.trouble import words_for
from plainleaf.window.visit_model import VisitModel

SIDE_FROM, SIDE_UP_TO = 1000, 150  # px of window; text size from which the list is a button


class MainWindow(QMainWindow):
    """One tool bar, the list of conditions, and one screen at a time. Screens are made when first shown."""

    def __init__(self, equipment: Equipment) -> None:
        super().__init__()
        self._equipment = equipment
        self._look = equipment.look
        self._lang = equipment.lang
        settings = equipment.settings
        self._place = Place.for_region(settings.region, kiosk=settings.kiosk)
        self._phrases = equipment.library.phrases(self._lang)
        self._groups = equipment.library.groups(self._lang)
        self._titles = {page.id: page.title for page in equipment.library.pages(self._lang)}
        self._group_of = {page: group for group in self._groups for page in group.pages}
        self._glossary = equipment.library.glossary(self._lang)
        self._pictures = Pictures(self._art)
        self.visit = VisitModel(self)
        self._theme = settings.theme
        self._screens: dict[Screen, QWidget] = {}
        self._background: Background | None = None
        self._card: MeaningCard | None = None
        self._desk: HandoutDesk | None = None
        self._lay_out()
        self._wire()
        self._shortcuts()
        self.show_look(self._look)
        self._show_spot(self.visit.visit.spot)

    def _lay_out(self) -> None:
        look, icons = self._look, self._equipment.icons
        self.setWindowTitle("Plainleaf")
        self.tool_bar = ToolBar(look, icons)
        self.side = SidePanel(look, icons)
        self.side.show_groups(self._groups, self._titles)
        self.stack = QStackedWidget()
        self.message = MessageBar(look, icons)
        body = QWidget()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(self.stack, 1)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tool_bar)
        column.addLayout(row, 1)
        column.addWidget(self.message)
        self.setCentralWidget(body)
        self._ring = FocusRing(body, look)

    def _wire(self) -> None:
        """Touches go to the visit; what it becomes is shown."""
        bar, visit = self.tool_bar, self.visit
        bar.back_asked.connect(visit.go_back)
        bar.home_asked.connect(visit.go_home)
        bar.help_asked.connect(visit.open_help)
        bar.print_asked.connect(self._print)
        bar.pages_asked.connect(self._toggle_side)
        bar.size_chosen.connect(self._choose_size)
        bar.theme_chosen.connect(self._choose_theme)
        self.side.page_asked.connect(visit.open_page)
        self.side.words_typed.connect(visit.search)
        visit.spot_changed.connect(self._show_spot)
        visit.words_changed.connect(self._show_words)
        visit.ticks_changed.connect(self._show_ticks)

    def _shortcuts(self) -> None:
        keys = {
            "Ctrl+F": self._begin_search,
            "/": self._begin_search,
            "Escape": self.visit.go_back,
            "Alt+Left": self.visit.go_back,
            "Alt+Home": self.visit.go_home,
            "Ctrl+P": self._print,
            "Ctrl++": self.tool_bar.text_size.larger,
            "Ctrl+=": self.tool_bar.text_size.larger,
            "Ctrl+-": self.tool_bar.text_size.smaller,
            "F1": self.visit.open_help,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    # -- screens, each made when it's first shown

    def _screen(self, screen: Screen) -> QWidget:
        if screen not in self._screens:
            made = self._make(screen)
            self._screens[screen] = made
            self.stack.addWidget(made)
        return self._screens[screen]

    def _make(self, screen: Screen) -> QWidget:
        match screen:
            case Screen.HOME:
                return self._make_home()
            case Screen.PAGE:
                return self._make_page()
            case Screen.CHECKLIST:
                return self._make_checklist()
            case Screen.SEARCH:
                return self._make_search()
            case Screen.HANDOUT:
                return self._make_handout()
            case Screen.HELP:
                panel = HelpPanel(self._look)
                panel.show_about(self._equipment.library.about, self._lang, __version__)
                return panel

    def _make_home(self) -> QWidget:
        panel = HomePanel(self._look, self._equipment.icons)
        title = self._equipment.library.about.title.get(self._lang, "")
        panel.show_library(title, self._groups, self._phrases, self._place)
        panel.words_typed.connect(self.visit.search)
        panel.page_asked.connect(self.visit.open_page)
        panel.group_asked.connect(self._open_group)
        panel.checklist_asked.connect(self.visit.open_checklist)
        panel.danger_signs_asked.connect(self._open_danger_signs)
        panel.topics_asked.connect(self._open_topics)
        return panel

    def _make_page(self) -> QWidget:
        panel = PagePanel(self._equipment.icons)
        panel.view.show_library(self._pictures)
        panel.show_look(self._look)
        panel.page_asked.connect(self.visit.open_page)
        panel.term_asked.connect(self._show_term)
        return panel

    def _make_checklist(self) -> QWidget:
        panel = ChecklistPanel(self._look, self._equipment.icons)
        checklist = self._equipment.library.checklist(self._lang)
        panel.show_checklist(checklist, self._titles, self._phrases, self._place)
        panel.show_ticks(self.visit.visit.ticks)
        panel.ticks_chosen.connect(self.visit.tick)
        panel.page_asked.connect(self.visit.open_page)
        return panel

    def _make_search(self) -> QWidget:
        panel = SearchPanel(self._look, self._equipment.icons)
        panel.words_typed.connect(self.visit.search)
        panel.page_asked.connect(self.visit.open_section)
        panel.checklist_asked.connect(self.visit.open_checklist)
        panel.topics_asked.connect(self._open_topics)
        return panel

    def _make_handout(self) -> QWidget:
        panel = HandoutPanel(self._look, self._equipment.icons)
        self._background = Background(self)
        self._desk = HandoutDesk(panel, self._equipment, self._background)
        self._desk.trouble.connect(self.say)
        return panel

    # -- what is now true, shown

    def _show_spot(self, spot: Spot) -> None:
        panel = self._screen(spot.screen)
        if self._card is not None:
            self._card.hide()
        try:
            self._fill(panel, spot)
        except PlainleafError as error:
            self.say(error)
        self.stack.setCurrentWidget(panel)
        self.side.show_current(spot.page if spot.screen is Screen.PAGE else "")
        self._arrange()
        self._focus(panel)

    def _fill(self, panel: QWidget, spot: Spot) -> None:
        if isinstance(panel, PagePanel):
            page = self._equipment.library.page(spot.page, self._lang)
            panel.show_page(page, self._group_of[spot.page], self._phrases, self._place)
            if spot.section:
                panel.view.show_section(spot.section)
            self.setWindowTitle(f"{page.title} – Plainleaf")
            return
        self.setWindowTitle("Plainleaf")
        if isinstance(panel, HandoutPanel) and self._desk is not None:
            self._desk.show_page(spot.page, self._titles[spot.page])
        elif isinstance(panel, SearchPanel):
            self._show_words(self.visit.visit.words)

    def _focus(self, panel: QWidget) -> None:
        """The keyboard goes where reading or typing goes on."""
        if isinstance(panel, SearchPanel):
            panel.focus_field()
        elif isinstance(panel, PagePanel):
            panel.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_words(self, words: str) -> None:
        panel = self._screens.get(Screen.SEARCH)
        if isinstance(panel, SearchPanel):
            found = self._equipment.library.search(words, self._lang) if words.strip() else ()
            panel.show_hits(words, found, self._group_of)
        self.side.field.show_words("")

    def _show_ticks(self, ticks: frozenset[str]) -> None:
        panel = self._screens.get(Screen.CHECKLIST)
        if isinstance(panel, ChecklistPanel):
            panel.show_ticks(ticks)

    def _show_term(self, term: str) -> None:
        panel = self._screens[Screen.PAGE]
        if not isinstance(panel, PagePanel):
            return
        if self._card is None:
            self._card = MeaningCard(self._equipment.icons, panel)
            self._card.show_look(self._look)
            self._card.closed.connect(panel.view.setFocus)
            self._card.all_words_asked.connect(self._show_all_words)
        self._card.show_term(self._glossary[term])
        if panel.margin.width() >= CARD_WIDTH and self._look.text_size < SIDE_UP_TO:
            line = panel.view.mapTo(panel, panel.view.touched).y()
            self._card.place_beside(panel.margin.left(), line, panel.rect())
        else:
            self._card.place_below(panel.rect())

    def _show_all_words(self) -> None:
        panel = self._screens[Screen.PAGE]
        if isinstance(panel, PagePanel) and self._card is not None:
            self._card.put_away()
            panel.view.show_section("words")

    def say(self, error: PlainleafError) -> None:
        """Say a failure in the reader's words; the window stays."""
        self.message.show_words(words_for(error))

    # -- orders from the reader that need more than the visit

    def _art(self, figure: str, form: str) -> FigureArt:
        return self._equipment.library.figure(figure, self._lang, form)

    def _begin_search(self) -> None:
        self.visit.search(self.visit.visit.words)

    def _print(self) -> None:
        if self.visit.visit.spot.screen is Screen.PAGE:
            self.visit.open_handout()

    def _open_group(self, group: str) -> None:
        pages = next((one.pages for one in self._groups if one.id == group), ())
        if pages:
            self.visit.open_page(pages[0])

    def _open_topics(self) -> None:
        self.visit.open_page(self._groups[0].pages[0])
        if self._is_narrow():
            self._toggle_side()
        self.side.conditions.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_danger_signs(self) -> None:
        self.visit.open_checklist()
        panel = self._screens[Screen.CHECKLIST]
        if isinstance(panel, ChecklistPanel):
            panel.show_danger_signs()

    def _toggle_side(self) -> None:
        self.side.setVisible(not self.side.isVisible())

    def _choose_size(self, size: int) -> None:
        if size in TEXT_SIZES:
            self.show_look(self._look.at(text_size=size))
            self._keep()

    def _choose_theme(self, theme: str) -> None:
        self._theme = theme
        self.show_look(self._look.at(theme=self._resolved(theme)))
        self._keep()

    def _resolved(self, theme: str) -> str:
        if theme != "system":
            return theme
        return "dark" if self._equipment.system_is_dark() else "light"

    def show_look(self, look: Look) -> None:
        """Redraw everything in this look."""
        self._look = look
        self.setStyleSheet(style_sheet(look))
        for part in (self.tool_bar, self.side, self.message, self._ring, *self._screens.values(), self._card):
            if part is not None:
                part.show_look(look)  # type: ignore[attr-defined]
        self.tool_bar.show_theme(self._theme)
        palette = self.stack.palette()
        palette.setColor(self.stack.backgroundRole(), look.colour("canvas"))
        self.stack.setPalette(palette)
        self.stack.setAutoFillBackground(True)
        self._arrange()

    # -- room and memory

    def _is_narrow(self) -> bool:
        return self.width() < SIDE_FROM or self._look.text_size >= SIDE_UP_TO

    def _arrange(self) -> None:
        """The list of conditions stands beside pages and results, where there's room for it."""
        visit = self.visit.visit
        with_list = visit.spot.screen in {Screen.PAGE, Screen.SEARCH, Screen.HELP}
        narrow = self._is_narrow()
        self.side.setVisible(with_list and not narrow)
        self.side.field.setVisible(visit.spot.screen is not Screen.SEARCH)
        self.tool_bar.show_place(
            back=bool(visit.trail),
            home=visit.spot.screen is not Screen.HOME,
            printable=visit.spot.screen is Screen.PAGE,
            pages=with_list and narrow,
        )

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
        chosen = replace(settings, theme=self._theme, text_size=self._look.text_size, window=window)
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
