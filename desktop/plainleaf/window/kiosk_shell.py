"""What a kiosk has round its screens: the bar, the waiting screen, Hide, Finish, and a clock that asks.

It's made anew with each visit and language, so that nothing of the last reader is in it.
"""

from collections.abc import Set as AbstractSet
from typing import Protocol

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from plainleaf.visit import Screen, Visit
from plainleaf.visit.quiet import Quiet
from plainleaf.window.controls.focus_ring import FocusRing
from plainleaf.window.equipment import Equipment
from plainleaf.window.frame import Frame
from plainleaf.window.kiosk.attract import AttractScreen
from plainleaf.window.kiosk.bar import KioskBar
from plainleaf.window.kiosk.hidden import HiddenScreen
from plainleaf.window.kiosk.idle_warning import IdleWarning
from plainleaf.window.kiosk.language_sheet import LanguageSheet
from plainleaf.window.kiosk.look_sheet import LookSheet
from plainleaf.window.kiosk_press import KioskPress
from plainleaf.window.languages import own_names
from plainleaf.window.look import Look
from plainleaf.window.screens import Screens
from plainleaf.window.visit_model import VisitModel
from plainleaf.window.watch import Watch


class KioskOrders(Protocol):
    """What the kiosk's shell can order besides what the visit does."""

    def finish(self) -> None:
        """End this visit."""

    def step_back(self) -> None:
        """Close what is open over the screen, or go back."""

    def choose_size(self, size: int) -> None:
        """Have text of this size, per cent."""

    def choose_theme(self, theme: str) -> None:
        """Have these colours."""

    def choose_tone(self, tone: str) -> None:
        """Have skin of this tone in the pictures."""

    def choose_language(self, lang: str) -> None:
        """Go on in another language."""


class KioskShell(QObject):
    """Wires the kiosk's own widgets to the visit and to whoever takes the orders."""

    def __init__(
        self, frame: Frame, equipment: Equipment, screens: Screens, visit: VisitModel, press: KioskPress
    ) -> None:
        super().__init__(frame)
        look, icons = screens.look, equipment.icons
        self._frame, self._visit, self._lang = frame, visit, equipment.lang
        names = own_names(equipment.library.about.languages)
        self.bar = KioskBar(look, icons, languages=len(names) > 1)
        frame.put_in(self.bar)
        self._ring = FocusRing(frame, look)
        title = equipment.library.about.title.get(equipment.lang, "")
        self.attract = AttractScreen(title, names, look, icons, frame)
        self.hidden = HiddenScreen(look, icons, frame)
        self.idle = IdleWarning(look, icons, frame)
        self.look_sheet = LookSheet(look, icons, frame.stack)
        self.language_sheet = LanguageSheet(names, look, icons, frame.stack, current=equipment.lang)
        self.press = press
        time = look.design.tokens["time"]
        self._quiet = Quiet(time["idle-warn"] / 1000, time["idle-count"] / 1000)
        self.watch = Watch(frame.window(), self._quiet, equipment.clock)
        self._shortcuts: list[QShortcut] = []

    def wire(self, orders: KioskOrders, window: QWidget) -> None:
        """Touches go to the visit, and to whoever takes the orders."""
        bar, visit = self.bar, self._visit
        bar.home_asked.connect(self._go_home)
        bar.back_asked.connect(orders.step_back)
        bar.look_asked.connect(self._open_look)
        bar.language_asked.connect(self._open_languages)
        bar.print_asked.connect(self._print)
        bar.hide_asked.connect(self._hide)
        bar.finish_asked.connect(orders.finish)
        self.look_sheet.size_chosen.connect(orders.choose_size)
        self.look_sheet.theme_chosen.connect(orders.choose_theme)
        self.look_sheet.tone_chosen.connect(orders.choose_tone)
        self.language_sheet.language_chosen.connect(orders.choose_language)
        self.attract.language_chosen.connect(self._begin)
        self._orders = orders
        self.hidden.shown_again.connect(self.watch.begin)
        self.hidden.finished.connect(orders.finish)
        self.idle.cleared.connect(orders.finish)
        self.idle.stayed.connect(self.watch.touch)
        self.watch.asked.connect(self._ask)
        self.watch.answered.connect(self.idle.put_away)
        self.watch.over.connect(orders.finish)
        for key, act in {"Escape": orders.step_back, "Alt+Home": visit.go_home}.items():
            shortcut = QShortcut(QKeySequence(key), window)
            shortcut.activated.connect(act)
            self._shortcuts.append(shortcut)

    def clear(self) -> None:
        """Go, with all that lies over the screens: the frame deletes the bar when it's given another."""
        self.watch.rest()
        self._ring.let_go()
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        for over in (self.attract, self.hidden, self.idle, self.look_sheet, self.language_sheet):
            over.hide()
            over.deleteLater()
        self.press.clear()
        self.watch.deleteLater()
        self.deleteLater()

    def wait_for_reader(self) -> None:
        """Show the waiting screen; nobody is there."""
        self.watch.rest()
        self.attract.open()

    def begin(self) -> None:
        """A reader is there."""
        self.watch.begin()

    def _begin(self, lang: str) -> None:
        self.begin()
        if lang != self._lang:
            self._orders.choose_language(lang)

    def _go_home(self) -> None:
        self._close_sheets()
        self._visit.go_home()

    def _open_look(self) -> None:
        if self.look_sheet.isVisible():
            self.look_sheet.put_away()
            return
        self._close_sheets()
        self.look_sheet.open()

    def _open_languages(self) -> None:
        self._close_sheets()
        self.language_sheet.open()

    def _close_sheets(self) -> None:
        self.look_sheet.put_away()
        self.language_sheet.put_away()

    def close_sheet(self) -> bool:
        """Close a sheet, if one is open; whether one was."""
        was_open = self.look_sheet.isVisible() or self.language_sheet.isVisible()
        self._close_sheets()
        return was_open

    def _print(self) -> None:
        self._close_sheets()
        spot = self._visit.visit.spot
        if spot.screen is Screen.PAGE:
            self.press.print_page(spot.page)

    def print_list(self, ticks: AbstractSet[str]) -> None:
        """Print the reader's list for the visit."""
        self._close_sheets()
        self.press.print_list(ticks)

    def _hide(self) -> None:
        self._close_sheets()
        self.watch.hide()
        self.hidden.open()

    def _ask(self, left: int) -> None:
        self.idle.show_seconds(left, round(self._quiet.count))
        self.idle.open()

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        parts = (self.bar, self._ring, self.attract, self.hidden, self.idle, self.look_sheet)
        for part in (*parts, self.language_sheet, self.press):
            part.show_look(look)

    def show_shape(self, size: QSize) -> None:
        """Fit a screen that stands or lies."""
        self.bar.show_shape(portrait=size.height() > size.width())

    def show_visit(self, visit: Visit, *, printable: bool) -> None:
        """Offer what there is where the reader is."""
        spot = visit.spot
        self.bar.show_place(home=spot.screen is Screen.HOME, back=bool(visit.trail), printable=printable)
