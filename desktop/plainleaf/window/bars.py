"""What stands round the screens: tool bar, list of conditions, focus ring, shortcuts."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from plainleaf.visit import Screen, Visit
from plainleaf.window.controls.focus_ring import FocusRing
from plainleaf.window.equipment import Equipment
from plainleaf.window.frame import Frame
from plainleaf.window.languages import own_names
from plainleaf.window.look import Look
from plainleaf.window.screens import Screens
from plainleaf.window.sidebar.panel import SidePanel
from plainleaf.window.tool_bar import ToolBar
from plainleaf.window.visit_model import VisitModel


class Orders(Protocol):
    """What the bars can order besides what the visit does."""

    def print_page(self) -> None:
        """Show the handout of the page on show."""

    def step_back(self) -> None:
        """Close what is open over the screen, or go back."""

    def choose_size(self, size: int) -> None:
        """Have text of this size, per cent."""

    def choose_theme(self, theme: str) -> None:
        """Have these colours."""

    def choose_tone(self, tone: str) -> None:
        """Have skin of this tone in the pictures."""

    def choose_language(self, lang: str) -> None:
        """Go on in this language."""


class Bars:
    """Made when the first screen has been painted, and wired to the visit."""

    def __init__(self, frame: Frame, equipment: Equipment, screens: Screens, visit: VisitModel) -> None:
        look, icons = screens.look, equipment.icons
        self._visit, self._frame = visit, frame
        self.tool_bar = ToolBar(look, icons)
        if "language" not in equipment.settings.fixed:
            self.tool_bar.show_languages(own_names(equipment.library.about.languages), equipment.lang)
        self.side = SidePanel(look, icons)
        self.side.show_groups(screens.groups, screens.titles)
        frame.put_in(self.tool_bar, self.side)
        self._ring = FocusRing(frame, look)
        self._shortcuts: list[QShortcut] = []

    def wire(self, orders: Orders, window: QWidget) -> None:
        """Touches go to the visit, and to whoever takes the orders."""
        bar, visit = self.tool_bar, self._visit
        bar.back_asked.connect(orders.step_back)
        bar.home_asked.connect(visit.go_home)
        bar.help_asked.connect(visit.open_help)
        bar.print_asked.connect(orders.print_page)
        bar.pages_asked.connect(self.toggle_side)
        bar.size_chosen.connect(orders.choose_size)
        bar.theme_chosen.connect(orders.choose_theme)
        bar.tone_chosen.connect(orders.choose_tone)
        bar.language_chosen.connect(orders.choose_language)
        self.side.page_asked.connect(visit.open_page)
        self.side.words_typed.connect(visit.search)
        keys: dict[str, Callable[[], None]] = {
            "Ctrl+F": self._begin_search,
            "/": self._begin_search,
            "Escape": orders.step_back,
            "Alt+Left": orders.step_back,
            "Alt+Home": visit.go_home,
            "Ctrl+P": orders.print_page,
            "Ctrl++": bar.text_size.larger,
            "Ctrl+=": bar.text_size.larger,
            "Ctrl+-": bar.text_size.smaller,
            "F1": visit.open_help,
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), window)
            shortcut.activated.connect(act)
            self._shortcuts.append(shortcut)

    def clear(self) -> None:
        """Make room for other bars: the frame deletes these when it's given those."""
        self._ring.let_go()
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts.clear()

    def _begin_search(self) -> None:
        self._visit.search(self._visit.visit.words)

    def toggle_side(self) -> None:
        """Show or hide the list of conditions, on narrow windows."""
        self._frame.toggle_side()

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        for part in (self.tool_bar, self.side, self._ring):
            part.show_look(look)

    def show_visit(self, visit: Visit, *, printable: bool, with_list: bool, narrow: bool) -> None:
        """Offer what there is where the reader is."""
        self.side.field.setVisible(visit.spot.screen is not Screen.SEARCH)
        self.side.field.show_words("")
        self.side.show_current(visit.spot.page if visit.spot.screen is Screen.PAGE else "")
        self.tool_bar.show_place(
            back=bool(visit.trail),
            home=visit.spot.screen is not Screen.HOME,
            printable=printable,
            pages=with_list and narrow,
        )
