"""The screens of the window, each made, and its code loaded, when it's first shown.

The first page must be there at once: it needs none of the other screens.
"""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QStackedWidget, QWidget

from plainleaf import __version__
from plainleaf.content.body import BodyMap
from plainleaf.content.page import Group, PageEntry
from plainleaf.content.place import Phrases, Place
from plainleaf.visit import Screen
from plainleaf.window.controls.thumbnail import Thumbnail
from plainleaf.window.equipment import Equipment
from plainleaf.window.look import Look
from plainleaf.window.page_view.panel import PagePanel
from plainleaf.window.page_view.pictures import Pictures

if TYPE_CHECKING:
    from plainleaf.window.body_map.panel import BodyPanel
    from plainleaf.window.checklist_panel.panel import ChecklistPanel
    from plainleaf.window.handout_dialog.panel import HandoutPanel
    from plainleaf.window.help.panel import HelpPanel
    from plainleaf.window.home.kiosk_panel import KioskHomePanel
    from plainleaf.window.home.panel import HomePanel
    from plainleaf.window.search.panel import SearchPanel
    from plainleaf.window.topics.panel import TopicsPanel


FEWEST_FIGURES = 3  # on the pictures of the ways in


class Restyled(Protocol):
    """What every screen can do."""

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""


class Screens:
    """Makes screens and fills them with what the library has in one language; wires nothing."""

    def __init__(
        self, stack: QStackedWidget, equipment: Equipment, place: Place, thumbnail: Thumbnail
    ) -> None:
        self.stack, self._equipment, self._place = stack, equipment, place
        library, lang = equipment.library, equipment.lang
        self.look = equipment.look
        self.phrases: Phrases = library.phrases(lang)
        self.groups: tuple[Group, ...] = library.groups(lang)
        self._thumbnail = thumbnail
        self.entries: dict[str, PageEntry] = {page.id: page for page in library.pages(lang)}
        self.titles = {page.id: page.title for page in self.entries.values()}
        self.group_of = {page: group for group in self.groups for page in group.pages}
        self.made: dict[Screen, QWidget] = {}
        self._restyled: list[Restyled] = []
        self._home: HomePanel | KioskHomePanel | None = None
        self._topics: TopicsPanel | None = None
        self._body: BodyPanel | None = None
        self._checklist: ChecklistPanel | None = None

    def _add(self, screen: Screen, panel: QWidget, restyled: Restyled) -> None:
        self.made[screen] = panel
        self._restyled.append(restyled)
        self.stack.addWidget(panel)

    def clear(self) -> None:
        """Delete every screen that was made."""
        for panel in self.made.values():
            self.stack.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        self.made.clear()
        self._restyled.clear()
        self._home = self._checklist = self._topics = self._body = None

    def show_look(self, look: Look) -> None:
        """Redraw what is made in this look, and make what comes later in it."""
        self.look = look
        for panel in self._restyled:
            panel.show_look(look)

    def show_place(self, place: Place) -> None:
        """Put the words about getting help as this place has them."""
        self._place = place
        if self._home is not None:
            self._fill_home(self._home)
        if self._topics is not None:
            self._fill_topics(self._topics)
        if self._checklist is not None:
            self._fill_checklist(self._checklist)
        if self._body is not None:
            self._fill_body(self._body)

    def _fill_home(self, panel: "HomePanel | KioskHomePanel") -> None:
        title = self._equipment.library.about.title.get(self._equipment.lang, "")
        figures = tuple(filter(None, map(self._figure_of, self.groups)))
        if len(figures) < FEWEST_FIGURES:  # a language that has few pages yet
            figures = tuple(dict.fromkeys((*figures, *(page.figure for page in self.entries.values()))))
        panel.show_library(title, self.groups, figures, self.phrases, self._place)

    def _figure_of(self, group: Group) -> str:
        """The first figure on the group's pages; empty for none."""
        return next((self.entries[page].figure for page in group.pages if self.entries[page].figure), "")

    def _fill_topics(self, panel: "TopicsPanel") -> None:
        panel.show_library(self.groups, self.entries, self.phrases, self._place)

    @property
    def body_map(self) -> BodyMap:
        """The parts of the body in this language; none where there is nothing to point to."""
        if self._equipment.body_drawings is None:
            return BodyMap()
        return self._equipment.library.body_map(self._equipment.lang)

    def _fill_body(self, panel: "BodyPanel") -> None:
        from plainleaf.window.body_map.told import BodyTold

        checklist = self._equipment.library.checklist(self._equipment.lang)
        flags = {flag.id: flag for flag in checklist.red_flags}
        panel.show_body(BodyTold(self.body_map, self.entries, flags, self.phrases, self._place))

    def _fill_checklist(self, panel: "ChecklistPanel") -> None:
        checklist = self._equipment.library.checklist(self._equipment.lang)
        panel.show_checklist(checklist, self.titles, self.phrases, self._place)

    def home(self) -> "HomePanel | KioskHomePanel":
        """The home screen."""
        from plainleaf.window.home.kiosk_panel import KioskHomePanel
        from plainleaf.window.home.panel import HomePanel

        kind = KioskHomePanel if self.look.kiosk else HomePanel
        drawings = self._equipment.body_drawings if self.body_map.areas else None
        panel = self._home = kind(self.look, self._equipment.icons, self._thumbnail, drawings)
        self._fill_home(panel)
        self._add(Screen.HOME, panel, panel)
        return panel

    def page(self) -> PagePanel:
        """The reading pane with its rail."""
        panel = PagePanel(self.look, self._equipment.icons)
        panel.show_look(self.look)
        self._add(Screen.PAGE, panel, panel)
        return panel

    def checklist(self) -> "ChecklistPanel":
        """The checklist, nothing ticked yet."""
        from plainleaf.window.checklist_panel.panel import ChecklistPanel

        library = self._equipment.library
        small = Pictures(lambda name, _form: library.figure(name, "", "picture"))
        panel = self._checklist = ChecklistPanel(self.look, self._equipment.icons, small.thumbnail)
        panel.offer_body(offered=bool(self.body_map.areas))
        self._fill_checklist(panel)
        self._add(Screen.CHECKLIST, panel, panel)
        return panel

    def topics(self) -> "TopicsPanel":
        """All groups, or the pages of one."""
        from plainleaf.window.topics.panel import TopicsPanel

        panel = self._topics = TopicsPanel(self.look, self._equipment.icons, self._thumbnail)
        self._fill_topics(panel)
        self._add(Screen.TOPICS, panel, panel)
        return panel

    def body(self) -> "BodyPanel":
        """The body map, nothing picked yet."""
        from plainleaf.window.body_map.panel import BodyPanel

        drawings = self._equipment.body_drawings
        if drawings is None:
            message = "a body map was asked for in a window without its drawings"
            raise ValueError(message)
        panel = self._body = BodyPanel(self.look, self._equipment.icons, self._thumbnail, drawings)
        self._fill_body(panel)
        self._add(Screen.BODY, panel, panel)
        return panel

    def search(self) -> "SearchPanel":
        """The search screen."""
        from plainleaf.window.search.panel import SearchPanel

        panel = SearchPanel(self.look, self._equipment.icons)
        panel.offer_body(offered=bool(self.body_map.areas))
        self._add(Screen.SEARCH, panel, panel)
        return panel

    def handout(self) -> "HandoutPanel":
        """The handout screen."""
        from plainleaf.window.handout_dialog.panel import HandoutPanel

        panel = HandoutPanel(self.look, self._equipment.icons)
        self._add(Screen.HANDOUT, panel, panel)
        return panel

    def help(self) -> "HelpPanel":
        """The help screen."""
        from plainleaf.window.help.panel import HelpPanel

        panel = HelpPanel(self.look, self._equipment.icons)
        panel.show_about(self._equipment.library.about, self._equipment.lang, __version__)
        self._add(Screen.HELP, panel, panel)
        return panel
