"""The screens of one visit, wired to it. A new visit and another language get a new stage."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from plainleaf.content.errors import PlainleafError
from plainleaf.content.place import Place
from plainleaf.library import Answer
from plainleaf.visit import Screen, Spot
from plainleaf.window.equipment import Equipment
from plainleaf.window.look import Look
from plainleaf.window.page_desk import PageDesk, language_of
from plainleaf.window.page_view.pictures import Pictures
from plainleaf.window.screens import Screens
from plainleaf.window.visit_model import VisitModel

if TYPE_CHECKING:
    from plainleaf.window.background import Background
    from plainleaf.window.body_map.panel import BodyPanel
    from plainleaf.window.checklist_panel.panel import ChecklistPanel
    from plainleaf.window.handout_desk import HandoutDesk
    from plainleaf.window.search.panel import SearchPanel
    from plainleaf.window.topics.panel import TopicsPanel


class Stage(QObject):
    """Makes each screen when it's first shown, fills it, and takes its touches to the visit.

    Nothing a reader did outlives it: ``clear`` deletes every screen with all that was typed,
    chosen, scrolled or drawn there.
    """

    trouble = Signal(object)  # an error to be said in the reader's words
    region_chosen = Signal(str)
    paper_chosen = Signal(str, str)  # paper, and whether pictures are in colour
    language_chosen = Signal(str)
    list_asked = Signal()
    _danger_signs_asked = Signal()
    _suggestion_asked = Signal()
    _ticks_shown_again = Signal(frozenset)

    def __init__(
        self,
        stack: QStackedWidget,
        equipment: Equipment,
        visit: VisitModel,
        region: str,
        background: Callable[[], "Background"],
    ) -> None:
        super().__init__()
        self._equipment, self._visit, self._region, self._background = equipment, visit, region, background
        self._drawn: dict[str, Pictures] = {}  # by language
        self.screens = Screens(stack, equipment, self._place(), self._pictures(equipment.lang).thumbnail)
        self._makers = {
            Screen.HOME: self._make_home,
            Screen.PAGE: self._make_page,
            Screen.CHECKLIST: self._make_checklist,
            Screen.SEARCH: self._make_search,
            Screen.HANDOUT: self._make_handout,
            Screen.HELP: self._make_help,
            Screen.TOPICS: self._make_topics,
            Screen.BODY: self._make_body,
        }
        self.desk: HandoutDesk | None = None
        self._page: PageDesk | None = None
        self._checklist: ChecklistPanel | None = None
        self._search: SearchPanel | None = None
        self._elsewhere_lang = ""
        self._topics: TopicsPanel | None = None
        self._body: BodyPanel | None = None

    def _pictures(self, lang: str) -> Pictures:
        """The pictures with their words in a language."""
        if lang not in self._drawn:
            library = self._equipment.library
            self._drawn[lang] = Pictures(lambda figure, form: library.figure(figure, lang, form))
        return self._drawn[lang]

    def _place(self) -> Place:
        return Place.for_region(self._region, kiosk=self._equipment.settings.kiosk)

    def clear(self) -> None:
        """Delete every screen; printing that has begun still ends."""
        if self.desk is not None:
            self.desk.let_go()
        if self._page is not None:
            self._page.clear()
        self.screens.clear()
        self._page = self._checklist = self._search = self._topics = self._body = self.desk = None
        self.deleteLater()

    # -- screens, each made and wired when it's first shown

    def screen(self, screen: Screen) -> QWidget:
        """The screen, made if it isn't yet."""
        if screen not in self.screens.made:
            self._makers[screen]()
        return self.screens.made[screen]

    def _make_home(self) -> None:
        panel, visit = self.screens.home(), self._visit
        panel.words_typed.connect(visit.search)
        panel.page_asked.connect(visit.open_page)
        panel.group_asked.connect(visit.open_topics)
        panel.checklist_asked.connect(visit.open_checklist)
        panel.danger_signs_asked.connect(self.show_danger_signs)
        panel.topics_asked.connect(visit.open_topics)
        panel.body_asked.connect(visit.open_body)

    def _make_page(self) -> None:
        stack = self.screens.stack
        over = stack if self._equipment.settings.kiosk else stack.window()  # a kiosk's bar stays in use
        self._page = PageDesk(self.screens.page(), self._equipment, self._pictures, over)
        self._page.show_look(self.screens.look)
        self._page.panel.page_asked.connect(self._visit.open_page)
        self._page.panel.home_asked.connect(self._visit.go_home)
        self._page.panel.topics_asked.connect(self._visit.open_topics)
        self._page.edition_asked.connect(self.language_chosen)
        self._page.trouble.connect(self.trouble)

    def _make_checklist(self) -> None:
        panel, visit = self.screens.checklist(), self._visit
        panel.show_ticks(visit.visit.ticks)
        self._checklist = panel
        panel.ticks_chosen.connect(visit.tick)
        panel.page_asked.connect(visit.open_page)
        panel.topics_asked.connect(visit.open_topics)
        panel.body_asked.connect(visit.open_body)
        panel.search_asked.connect(partial(visit.search, ""))
        panel.list_asked.connect(self.list_asked)
        visit.ticks_changed.connect(panel.show_ticks)
        self._ticks_shown_again.connect(panel.show_ticks)
        self._danger_signs_asked.connect(panel.show_danger_signs)
        self._suggestion_asked.connect(panel.show_pages)

    def _make_topics(self) -> None:
        panel, visit = self.screens.topics(), self._visit
        self._topics = panel
        panel.page_asked.connect(visit.open_page)
        panel.group_asked.connect(visit.open_topics)
        panel.danger_signs_asked.connect(self.show_danger_signs)

    def _make_body(self) -> None:
        panel, visit = self.screens.body(), self._visit
        self._body = panel
        panel.show_part(visit.visit.part)
        panel.part_chosen.connect(visit.point)
        panel.closer_asked.connect(visit.open_body)
        panel.lines_asked.connect(visit.ask_about)
        panel.page_asked.connect(visit.open_page)
        panel.danger_signs_asked.connect(self.show_danger_signs)
        visit.part_changed.connect(panel.show_part)

    def _make_search(self) -> None:
        panel, visit = self.screens.search(), self._visit
        self._search = panel
        panel.words_typed.connect(visit.search)
        panel.page_asked.connect(visit.open_section)
        panel.elsewhere_asked.connect(self._open_elsewhere)
        panel.danger_signs_asked.connect(self.show_danger_signs)
        panel.checklist_asked.connect(visit.open_checklist)
        panel.body_asked.connect(visit.open_body)
        panel.topics_asked.connect(visit.open_topics)

    def _make_handout(self) -> None:
        from plainleaf.window.handout_desk import HandoutDesk  # noqa: PLC0415 - when first asked for

        self.desk = HandoutDesk(self.screens.handout(), self._equipment, self._background())
        self.desk.show_tone(self.screens.look.tone)
        self.desk.trouble.connect(self.trouble)
        self.desk.paper_chosen.connect(self.paper_chosen)

    def _make_help(self) -> None:
        panel = self.screens.help()
        panel.show_region(self._region, fixed="region" in self._equipment.settings.fixed)
        panel.region_chosen.connect(self.region_chosen)

    # -- what is now true, shown

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self.screens.show_look(look)
        if self.desk is not None:
            self.desk.show_tone(look.tone)
        if self._page is not None:
            self._page.show_look(look)

    @property
    def is_printable(self) -> bool:
        """Whether the reader is at a page that is on show, and so can be on paper."""
        at_page = self._visit.visit.spot.screen is Screen.PAGE
        return at_page and self._page is not None and self._page.has_page

    def show_region(self, region: str) -> None:
        """Put the words about getting help as this region has them."""
        self._region = region
        self.screens.show_place(self._place())
        self._ticks_shown_again.emit(self._visit.visit.ticks)

    def show_spot(self, spot: Spot) -> str:
        """Fill the screen of ``spot``; what the window is called there."""
        if self._page is not None:
            self._page.put_all_away()
        if spot.screen is Screen.PAGE and self._page is not None:
            try:
                return self._show_page(self._page, spot)
            except PlainleafError as error:
                self._page.show_trouble(error)
                return ""
        if spot.screen is Screen.HANDOUT and self.desk is not None:
            self.desk.show_region(self._region)
            self.desk.show_page(spot.page, self._language_of(spot.page))
        elif spot.screen is Screen.TOPICS and self._topics is not None:
            self._topics.show_group(spot.section)
        elif spot.screen is Screen.BODY and self._body is not None:
            self._body.show_closer(spot.section)
        elif spot.screen is Screen.CHECKLIST and self._checklist is not None:
            self._checklist.show_area(self.screens.body_map.area_of(spot.section))
        elif spot.screen is Screen.SEARCH:
            self.show_words(self._visit.visit.words)
        return ""

    def _language_of(self, page: str) -> str:
        return language_of(self._equipment.library, page, self._equipment.lang)

    def _show_page(self, desk: PageDesk, spot: Spot) -> str:
        """Show a page in the reader's language, or in another with a notice; its title."""
        library, screens = self._equipment.library, self.screens
        page = library.page(spot.page, self._language_of(spot.page))
        if page.lang == self._equipment.lang:
            desk.show_page(page, screens.group_of[page.id], screens.phrases, self._place())
        else:
            group = next(one for one in library.groups(page.lang) if page.id in one.pages)
            phrases = library.phrases(page.lang)
            desk.show_page(page, group, phrases, self._place(), self._equipment.lang)
        if spot.section:
            desk.panel.view.show_section(spot.section)
        return page.title

    def focus(self, screen: Screen) -> None:
        """The keyboard goes where reading or typing goes on."""
        panel = self.screens.made[screen]
        for name in ("focus_page", "focus_field", "focus_first"):
            if hasattr(panel, name):
                getattr(panel, name)()

    def show_words(self, words: str) -> None:
        """Show what is found for these words."""
        if self._search is not None:
            from plainleaf.window.search_desk import besides  # noqa: PLC0415 - when first asked for

            library, lang = self._equipment.library, self._equipment.lang
            found = library.answer(words, lang) if words.strip() else Answer()
            self._elsewhere_lang = found.elsewhere_lang
            fixed = "language" in self._equipment.settings.fixed
            beside = besides(library, self.screens.phrases, self._place(), found, one_language=fixed)
            self._search.show_hits(words, found.hits, self.screens.group_of, beside)

    def _open_elsewhere(self, page: str, section: str) -> None:
        """Go on in the language the words are of, at the page they find."""
        self._visit.open_section(page, section)
        self.language_chosen.emit(self._elsewhere_lang)

    def show_danger_signs(self) -> None:
        """Show the whole list of danger signs."""
        self._visit.open_checklist()
        self._danger_signs_asked.emit()

    def show_suggestion(self) -> None:
        """Show what the ticks lead to."""
        self._visit.open_checklist()
        self._suggestion_asked.emit()

    def put_away(self) -> bool:
        """Close what lies over the page, or go back within the checklist; whether there was anything."""
        if self._visit.visit.spot.screen is Screen.CHECKLIST and self._checklist is not None:
            return self._checklist.put_away()
        return self._page is not None and self._page.put_away()
