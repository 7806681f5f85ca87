"""The bar along the top: back, home, print, text size, colours, help."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from plainleaf.window.controls.shapes import plate
from plainleaf.window.controls.tool_button import ToolButton
from plainleaf.window.icons import Icons
from plainleaf.window.look import TEXT_SIZES, TONES, Look


class TextSizeControl(QFrame):
    """Minus, the size in per cent, plus (component 2)."""

    size_chosen = Signal(int)

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._smaller = ToolButton("", "minus", look, icons, name=self.tr("Smaller text"))
        self._larger = ToolButton("", "plus", look, icons, name=self.tr("Larger text"))
        self._size = QLabel()
        self._icon = QLabel()
        self._icons = icons
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self._smaller, self._icon, self._size, self._larger):
            row.addWidget(widget)
        row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._smaller.clicked.connect(self.smaller)
        self._larger.clicked.connect(self.larger)
        self.show_look(look)

    def smaller(self) -> None:
        """Ask for the next smaller size."""
        self._step(-1)

    def larger(self) -> None:
        """Ask for the next larger size."""
        self._step(1)

    def _step(self, by: int) -> None:
        at = TEXT_SIZES.index(self._look.text_size) + by
        if 0 <= at < len(TEXT_SIZES):
            self.size_chosen.emit(TEXT_SIZES[at])

    def show_look(self, look: Look) -> None:
        """Show this look's text size."""
        self._look = look
        for button in (self._smaller, self._larger):
            button.show_look(look)
        self._smaller.setEnabled(look.text_size > TEXT_SIZES[0])
        self._larger.setEnabled(look.text_size < TEXT_SIZES[-1])
        self._size.setText(self.tr("{0} %").format(look.text_size))
        self._size.setFont(look.font("label"))
        self._size.setStyleSheet(f"color: {look.hex('text')}")
        self._size.setAccessibleName(self.tr("Text size, {0} per cent").format(look.text_size))
        self.setAccessibleName(self.tr("Text size, {0} per cent").format(look.text_size))
        pixels = round(22 * look.bar_zoom)
        picture = self._icons.pixmap("text-size", pixels, look.hex("text"), self.devicePixelRatioF())
        self._icon.setPixmap(picture)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole frame is drawn
        """The frame round the three, and a line beside each button."""
        look = self._look
        painter = QPainter(self)
        radius = float(look.design.tokens["radius"]["control"])
        plate(painter, self.rect().toRectF(), radius, look.colour("page"), edge=look.colour("edge"))
        for x in (self._smaller.geometry().right() + 2, self._larger.geometry().left() - 2):
            painter.fillRect(x, 2, 1, self.height() - 4, look.colour("line"))
        painter.end()


class ToolBar(QWidget):
    """Tells what the reader pressed. On narrow windows words give way, then "More" takes the rest."""

    back_asked = Signal()
    home_asked = Signal()
    pages_asked = Signal()
    print_asked = Signal()
    help_asked = Signal()
    size_chosen = Signal(int)
    theme_chosen = Signal(str)
    tone_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._icons = look, icons
        self._shows_pages = self._at_home = False
        self._current_language = ""  # by its own name; empty where there is no other
        self._mark, self._name = QLabel(), QLabel("Plainleaf")
        self._pages = ToolButton(self.tr("Pages"), "menu", look, icons, form="outline")
        self._back = ToolButton(self.tr("Back"), "back", look, icons)
        self._home = ToolButton(self.tr("Home"), "home", look, icons)
        self._print = ToolButton(self.tr("Print"), "print", look, icons)
        self.text_size = TextSizeControl(look, icons)
        self._language = ToolButton("", "language", look, icons, name=self.tr("Language"))
        self._language.hide()
        self._theme = ToolButton(self.tr("Colours"), "theme", look, icons)
        self._help = ToolButton(self.tr("Help"), "help", look, icons)
        self._more = ToolButton(self.tr("More"), "settings", look, icons, form="outline")
        self._themes = self._theme_menu()
        self._languages = QMenu(self.tr("Language"), self)
        self._languages.triggered.connect(self._choose_language)
        menus = {self._theme: self._themes, self._language: self._languages, self._more: self._more_menu()}
        for button, menu in menus.items():
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._lay_out()
        self._connect()
        self.show_look(look)

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(8)
        self._lead = QWidget()
        self._lead.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for widget in (self._mark, self._name, self._lead, self._pages, self._back, self._home):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        for widget in (self._print, self.text_size, self._language, self._theme, self._help, self._more):
            self._row.addWidget(widget)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_asked)
        self._home.clicked.connect(self.home_asked)
        self._pages.clicked.connect(self.pages_asked)
        self._print.clicked.connect(self.print_asked)
        self._help.clicked.connect(self.help_asked)
        self.text_size.size_chosen.connect(self.size_chosen)

    def _theme_menu(self) -> QMenu:
        menu = QMenu(self.tr("Colours"), self)
        group = self._theme_group = QActionGroup(menu)
        names = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
            "system": self.tr("Like this computer"),
        }
        for theme, words in names.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(theme)
            group.addAction(action)
        group.triggered.connect(self._choose_theme)
        menu.addSection(self.tr("Skin in the pictures"))
        self._tones = QActionGroup(menu)
        for tone, words in zip(
            TONES, (self.tr("Light skin"), self.tr("Brown skin"), self.tr("Dark skin")), strict=True
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(tone)
            self._tones.addAction(action)
        self._tones.triggered.connect(self._choose_tone)
        self.show_tone(self._look.tone)
        return menu

    def show_tone(self, tone: str) -> None:
        """Tick the skin that was chosen."""
        for action in self._tones.actions():
            action.setChecked(action.data() == tone)

    def _choose_tone(self, action: QAction) -> None:
        self.tone_chosen.emit(action.data())

    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Print")).triggered.connect(self.print_asked)
        menu.addAction(self.tr("Larger text")).triggered.connect(self.text_size.larger)
        menu.addAction(self.tr("Smaller text")).triggered.connect(self.text_size.smaller)
        menu.addMenu(self._languages)
        menu.addMenu(self._themes)
        menu.addAction(self.tr("Help")).triggered.connect(self.help_asked)
        return menu

    def _choose_theme(self, action: QAction) -> None:
        self.theme_chosen.emit(action.data())

    def show_languages(self, names: Mapping[str, str], current: str) -> None:
        """Offer these languages, each by its own name; with one alone there is nothing to choose."""
        self._languages.clear()
        for lang, name in names.items():
            action = self._languages.addAction(name)
            action.setCheckable(True)
            action.setChecked(lang == current)
            action.setData(lang)
        self._current_language = names.get(current, "") if len(names) > 1 else ""
        self._languages.menuAction().setVisible(len(names) > 1)
        self._fit()

    def _choose_language(self, action: QAction) -> None:
        self.language_chosen.emit(action.data())

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._look = look
        ways = self._pages, self._back, self._home, self._print
        for button in (*ways, self._language, self._theme, self._help, self._more):
            button.show_look(look)
        self.text_size.show_look(look)
        self._name.setFont(look.font("sub", bold=True))
        self._name.setStyleSheet(f"color: {look.hex('text')}")
        size = round(32 * min(look.bar_zoom, 1.25))
        self._mark.setPixmap(self._icons.pixmap("app-icon-small", size, "", self.devicePixelRatioF()))
        for menu in (self._themes, self._languages, self._more.menu()):
            menu.setFont(look.font("label"))
        self.setFixedHeight(look.bar_height)
        self._fit()
        self.update()

    def show_theme(self, theme: str) -> None:
        """Tick the theme that was chosen."""
        for action in self._theme_group.actions():
            action.setChecked(action.data() == theme)

    def show_place(self, *, back: bool, home: bool, printable: bool, pages: bool) -> None:
        """Offer what there is where the reader is; what can't be done rests, in its place."""
        self._back.setEnabled(back)
        self._home.setEnabled(home)
        self._print.setEnabled(printable)
        why = "" if printable else self.tr("Open a page to print it.")
        self._print.setAccessibleDescription(why)
        self._print.setToolTip(why)
        self._shows_pages, self._at_home = pages, not home
        self._fit()

    def _fit(self) -> None:
        """Show as many words as there's room for."""
        for level in range(5):
            self._show_level(level)
            if self._row.sizeHint().width() <= self.width():
                return

    def _show_level(self, level: int) -> None:
        narrow = level >= 2
        self._pages.setVisible(self._shows_pages)
        self._name.setVisible(level == 0 or (not self._shows_pages and not narrow))
        self._mark.setVisible(not (narrow and self._shows_pages))
        # with the list of conditions below, Back stands where the page begins
        mark = self._mark.sizeHint().width() + self._name.sizeHint().width() + 3 * self._row.spacing() + 16
        beside = self._look.side_width + 12 - mark
        self._lead.setFixedWidth(max(0, beside) if self._name.isVisibleTo(self) else 0)
        name = self.tr("Language: {0}").format(self._current_language)
        self._language.show_words("" if level else self._current_language, name)
        self._language.setVisible(bool(self._current_language) and not narrow)
        self._theme.show_words("" if level else self.tr("Colours"), self.tr("Colours"))
        self._help.show_words("" if level else self.tr("Help"), self.tr("Help"))
        for widget in (self.text_size, self._theme, self._help):
            widget.setVisible(not narrow)
        self._print.setVisible(not narrow and not self._at_home)
        self._home.setVisible(not self._at_home)
        self._back.setVisible(not self._at_home or self._back.isEnabled())
        self._more.setVisible(narrow)
        shortest = level >= 3
        self._home.show_words("" if shortest else self.tr("Home"), self.tr("Home"))
        self._back.show_words("" if shortest else self.tr("Back"), self.tr("Back"))
        self._more.show_words("" if shortest else self.tr("More"), self.tr("More"))
        self._pages.show_words("" if level >= 4 else self.tr("Pages"), self.tr("Pages"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words come and go with the room."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """A narrow window must be able to have it."""
        return QSize(280, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Canvas, with a line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("canvas"))
        line = QColor(self._look.hex("line"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)
        painter.end()
        super().paintEvent(event)
