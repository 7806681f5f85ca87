"""The window: puts the bars and the screens together and wires them. It decides nothing."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLayout, QMainWindow, QWidget

from plainleaf.content.errors import PlainleafError, SettingsError
from plainleaf.library import Library
from plainleaf.visit import Screen, Spot
from plainleaf.window.controls.enter_key import pressed_by_enter
from plainleaf.window.controls.style_sheet import style_sheet
from plainleaf.window.equipment import Equipment
from plainleaf.window.frame import Frame
from plainleaf.window.look import MIDDLE_TONE, TEXT_SIZES, TONES, Look
from plainleaf.window.screens import Screens
from plainleaf.window.stage import Stage
from plainleaf.window.trouble import words_for
from plainleaf.window.visit_model import VisitModel

if TYPE_CHECKING:
    from plainleaf.window.background import Background
    from plainleaf.window.bars import Bars
    from plainleaf.window.kiosk_shell import KioskShell
    from plainleaf.window.message import MessageBar

LEAST = 360, 400  # px: as narrow as a telephone
SIDE_FROM, SIDE_UP_TO = 1000, 150  # px of window; text size from which the list is a button


class MainWindow(QMainWindow):
    """The bars round one screen at a time. Screens are made when first shown."""

    def __init__(self, equipment: Equipment) -> None:
        super().__init__()
        self.setWindowTitle("Plainleaf")
        self._equipment = equipment
        equipment.speak(equipment.lang)
        self._look, self._theme = equipment.look, equipment.settings.theme
        self._region, self._first_lang = equipment.settings.region, equipment.lang
        self._language = equipment.settings.language
        self.visit = VisitModel(self)
        self._frame = Frame(self._look)
        self.setCentralWidget(self._frame)
        self._frame.painted.connect(self.complete)
        self._keep_to_the_display()
        self.bars: Bars | None = None
        self.kiosk: KioskShell | None = None
        self.message: MessageBar | None = None
        self._background: Background | None = None
        self._stage = self._new_stage()
        self.visit.spot_changed.connect(self._show_spot)
        self.visit.words_changed.connect(self._show_words)
        self.show_look(self._look)

    def _keep_to_the_display(self) -> None:
        """A screen that is laid out for the first time must not make the window larger than it was placed."""
        layout = self.layout()
        if layout is not None:
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(*LEAST)

    def _new_stage(self) -> Stage:
        stage = Stage(self._frame.stack, self._equipment, self.visit, self._region, self._work)
        stage.trouble.connect(self.say)
        stage.region_chosen.connect(self.choose_region)
        stage.language_chosen.connect(self.choose_language)
        stage.paper_chosen.connect(self.choose_paper)
        stage.list_asked.connect(self.print_list)
        return stage

    @property
    def screens(self) -> Screens:
        """The screens there are just now."""
        return self._stage.screens

    @property
    def look(self) -> Look:
        """How things look just now."""
        return self._look

    def open(self, page: str = "") -> None:
        """Show the first screen: home, or a page."""
        if page:
            self.visit.open_page(page)
        else:
            self._show_spot(self.visit.visit.spot)

    @Slot()
    def complete(self) -> None:
        """Make what stands round the first screen, once that has been painted."""
        if self._equipment.settings.kiosk:
            self._complete_kiosk()
        elif self.bars is None:
            from plainleaf.window.bars import Bars  # noqa: PLC0415 - the first screen doesn't wait for them

            self.bars = Bars(self._frame, self._equipment, self.screens, self.visit)
            self.bars.wire(self, self)
            self.bars.tool_bar.show_theme(self._theme)
            self._arrange()

    def _complete_kiosk(self) -> None:
        from plainleaf.window.kiosk_press import KioskPress  # noqa: PLC0415 - laptops have none
        from plainleaf.window.kiosk_shell import KioskShell  # noqa: PLC0415

        if self.kiosk is None:
            press = KioskPress(self._equipment, self._work(), self._look, self._frame)
            self.kiosk = KioskShell(self._frame, self._equipment, self.screens, self.visit, press)
            self.kiosk.wire(self, self)
            self._arrange()

    # -- what is now true, shown

    def _show_spot(self, spot: Spot) -> None:
        panel = self._stage.screen(spot.screen)
        title = ""
        try:
            title = self._stage.show_spot(spot)
        except PlainleafError as error:
            self.say(error)
        self.setWindowTitle(f"{title} – Plainleaf" if title else "Plainleaf")
        self._frame.stack.setCurrentWidget(panel)
        self._arrange()
        self._stage.focus(spot.screen)

    def _show_words(self, words: str) -> None:
        self._stage.show_words(words)

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

    # -- a visit ends

    def forget(self) -> None:
        """Replace the visit by a fresh one: page, ticks, words, text size, colours, language, all gone."""
        settings = self._equipment.settings
        QGuiApplication.clipboard().clear()
        self._region, self._theme = settings.region, settings.theme
        self._look = self._look.at(
            theme=self._resolved(settings.theme), text_size=settings.text_size, tone=MIDDLE_TONE
        )
        self._speak(self._first_lang)
        self.visit.forget()
        self._show_anew()

    def finish(self) -> None:
        """End the visit, and wait for the next reader."""
        self.forget()
        self.complete()
        if self.kiosk is not None:
            self.kiosk.wait_for_reader()

    def choose_language(self, lang: str) -> None:
        """Go on in another language, at the same place with the same ticks, and remember it."""
        self._speak(lang)
        self._show_anew()
        self._language = lang
        self._keep()

    def show_library(self, library: Library) -> None:
        """Go on in another edition of the library, at the same place: an author has changed it."""
        lang, known = self._equipment.lang, library.about.languages
        self._equipment = replace(self._equipment, library=library)
        self._speak(lang if lang in known else known[0])
        self._show_anew()

    def add_below(self, panel: QWidget) -> None:
        """Have this along the bottom too."""
        self._frame.add_below(panel)

    def _speak(self, lang: str) -> None:
        """Have a new stage, where nothing of the old one is left."""
        self._stage.clear()
        if self.message is not None:
            self.message.hide()
            self.message.deleteLater()
            self.message = None
        self._equipment.speak(lang)
        self._look = self._look.at(lang=lang)
        self._equipment = replace(self._equipment, lang=lang, look=self._look)
        self._stage = self._new_stage()

    def _show_anew(self) -> None:
        for surround in (self.bars, self.kiosk):
            if surround is not None:
                surround.clear()
        self.bars = self.kiosk = None
        self.complete()
        if self.kiosk is not None:
            self.kiosk.begin()
        self.show_look(self._look)
        self._show_spot(self.visit.visit.spot)

    def _work(self) -> "Background":
        """The one thread for slow work, made when it's first needed."""
        from plainleaf.window.background import Background  # noqa: PLC0415 - with the first handout

        if self._background is None:
            self._background = Background(self)
        return self._background

    # -- orders from the reader that need more than the visit

    def print_page(self) -> None:
        """Show the handout of the page on show."""
        if self._stage.is_printable:
            self.visit.open_handout()

    def print_list(self) -> None:
        """Print what is ticked, what to read and what to ask; at a kiosk as it prints everything."""
        ticks = self.visit.visit.ticks
        if self.kiosk is not None:
            self.kiosk.print_list(ticks)
            return
        from plainleaf.window.list_desk import ListDesk  # noqa: PLC0415 - with the first list

        equipment = self._equipment
        desk = ListDesk(equipment, self._work(), self)
        desk.said.connect(self.say_words)
        desk.trouble.connect(self.say)
        try:
            listed = equipment.press.prepare_list(equipment.library, ticks, equipment.lang, self._region)
        except PlainleafError as error:
            self.say(error)
        else:
            desk.print_list(listed)

    def show_suggestion(self) -> None:
        """Show what the ticks lead to."""
        self._stage.show_suggestion()

    def step_back(self) -> None:
        """Close a word's meaning, if one is open, or go back within the screen; else to the one before."""
        closed = self.kiosk is not None and self.kiosk.close_sheet()
        if not closed and not self._stage.put_away():
            self.visit.go_back()

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

    def choose_tone(self, tone: str) -> None:
        """Have skin of this tone in the pictures. It says something of the reader, so it isn't remembered."""
        if tone in TONES:
            self.show_look(self._look.at(tone=tone))
            if self.bars is not None:
                self.bars.tool_bar.show_tone(tone)

    def choose_region(self, region: str) -> None:
        """Show this region's emergency number from now on, and remember it."""
        self._region = region
        self._stage.show_region(region)
        self._keep()

    def choose_paper(self, paper: str, picture: str) -> None:
        """Begin the next handout with this paper and these pictures, and remember both."""
        settings = replace(self._equipment.settings, paper=paper, picture=picture)
        self._equipment = replace(self._equipment, settings=settings)
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
        for part in (self.bars, self.kiosk, self.message, self._stage):
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
            printable = self._stage.is_printable
            self.bars.show_visit(visit, printable=printable, with_list=with_list, narrow=narrow)
        if self.kiosk is not None:
            self.kiosk.show_shape(self.size())
            self.kiosk.show_visit(visit, printable=self._stage.is_printable)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard."""
        if not pressed_by_enter(event):
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """As narrow as a telephone."""
        return QSize(*LEAST)

    def _keep(self) -> None:
        settings = self._equipment.settings
        if settings.kiosk:
            return
        place = self.normalGeometry()
        window = (place.x(), place.y(), place.width(), place.height())
        look = self._look
        chosen = replace(
            settings,
            theme=self._theme,
            text_size=look.text_size,
            language=self._language,
            region=self._region,
            window=window,
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
