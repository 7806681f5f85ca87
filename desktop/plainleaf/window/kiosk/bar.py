"""The kiosk's bar: always the same buttons in the same places (component 16)."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from plainleaf.window.controls.lines import Lines, Type, natural_width
from plainleaf.window.controls.shapes import plate
from plainleaf.window.icons import Icons
from plainleaf.window.kiosk.painting import draw_icon
from plainleaf.window.look import Look

ICON, SMALL_ICON = 40, 28  # px; the smaller where the word takes two lines in a low bar
GAP = 6  # between icon and word
LEAST_WORD, WORD = 21, 22  # px
LANDSCAPE, PORTRAIT = (120, 16, 12), (140, 12, 8)  # height, side padding, gap between buttons


class BarButton(QAbstractButton):
    """An icon over its word. It acts on release and rests, in its place, when it can't be used."""

    def __init__(self, words: str, icon: str, look: Look, icons: Icons, *, outlined: bool = False) -> None:
        super().__init__()
        self._icon_name, self._look, self._icons, self._outlined = icon, look, icons, outlined
        self._is_here = False
        self._pixels, self.icon_size = WORD, ICON
        self.setText(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self._fit()
        self.update()

    def show_here(self, here: bool) -> None:  # noqa: FBT001 - a state, as Qt's setters take it
        """Show that the reader is at the place this leads to."""
        self._is_here = here
        self.setAccessibleDescription(self.tr("You are here.") if here else "")
        self.update()

    def show_use(self, *, usable: bool, why: str) -> None:
        """Rest, and say ``why``; or be usable."""
        self.setEnabled(usable)
        self.setAccessibleDescription("" if usable else why)

    def sizeHint(self) -> QSize:
        """As much as the bar gives."""
        return QSize(100, self._look.target)

    def _kind(self, pixels: int) -> Type:
        font = QFont(self._look.font("label", bold=True))  # a copy: looks keep their fonts
        font.setPixelSize(pixels)
        return Type(font, round(pixels * 1.25), self.layoutDirection(), centred=True)

    def _fit(self) -> None:
        """The largest letters up to the reader's size whose longest word still fits."""
        width, largest = self.width() - 12, round(WORD * self._look.bar_zoom)
        for self.icon_size in (ICON, SMALL_ICON):
            height = self.height() - self.icon_size - GAP - 8
            for self._pixels in range(largest, LEAST_WORD - 1, -1):
                kind = self._kind(self._pixels)
                longest = max(natural_width(word, kind) for word in self.text().split() or [""])
                if longest <= width and Lines(self.text(), kind, width).height <= height:
                    return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the word."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole button is drawn
        """Plate, icon, word."""
        look, painter = self._look, QPainter(self)
        token = "on-brand" if self._is_here else "text" if self.isEnabled() else "disabled"
        if self.isEnabled() or self._is_here:
            fill = "brand" if self._is_here else "page" if self._outlined else "canvas"
            fill = "tint" if self.isDown() else fill
            token = "text" if self.isDown() else token
            bare = look.hex(fill) == look.hex("page")  # a plate that can't be told from the bar has an edge
            edge = look.colour("edge" if self._outlined or bare else fill)
            radius = float(look.design.tokens["radius"]["card"])
            plate(painter, QRectF(self.rect()), radius, look.colour(fill), edge=edge)
        kind = self._kind(self._pixels)
        lines = Lines(self.text(), kind, self.width() - 12)
        icon = self.icon_size
        top = (self.height() - icon - GAP - lines.height) // 2
        place = QRect((self.width() - icon) // 2, top, icon, icon)
        mirror = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        draw_icon(painter, self._icons, self._icon_name, place, look.hex(token), mirror=mirror)
        lines.draw(painter, 6, top + icon + GAP, look.colour(token))
        painter.end()


class KioskBar(QWidget):
    """Home, Back, Text size, Language, Print, Hide, Finish; what doesn't exist here isn't shown at all."""

    home_asked = Signal()
    back_asked = Signal()
    look_asked = Signal()
    language_asked = Signal()
    print_asked = Signal()
    hide_asked = Signal()
    finish_asked = Signal()

    def __init__(self, look: Look, icons: Icons, *, languages: bool) -> None:
        super().__init__()
        self._look = look
        self._row = QHBoxLayout(self)

        def button(words: str, icon: str, *, outlined: bool = False) -> BarButton:
            made = BarButton(words, icon, look, icons, outlined=outlined)
            self._row.addWidget(made)
            return made

        self._home = button(self.tr("Home"), "home")
        self._back = button(self.tr("Back"), "back")
        self._sizes = button(self.tr("Text size"), "text-size")
        if languages:
            button(self.tr("Language"), "language").clicked.connect(self.language_asked)
        self._print = button(self.tr("Print"), "print")
        self._hide = button(self.tr("Hide"), "hide-screen")
        self._finish = button(self.tr("Finish"), "finished", outlined=True)
        self._home.clicked.connect(self.home_asked)
        self._back.clicked.connect(self.back_asked)
        self._sizes.clicked.connect(self.look_asked)
        self._print.clicked.connect(self.print_asked)
        self._hide.clicked.connect(self.hide_asked)
        self._finish.clicked.connect(self.finish_asked)
        self.show_shape(portrait=False)

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._look = look
        for button in self.findChildren(BarButton):
            button.show_look(look)
        self.update()

    def show_shape(self, *, portrait: bool) -> None:
        """Be the bar of a screen that stands, or that lies."""
        height, side, gap = PORTRAIT if portrait else LANDSCAPE
        self._row.setContentsMargins(side, 12, side, 12)
        self._row.setSpacing(gap)
        self.setFixedHeight(height)

    def show_place(self, *, home: bool, back: bool, printable: bool) -> None:
        """Show where the reader is, and let what can't be done there rest."""
        self._home.show_here(home)
        self._back.show_use(usable=back, why=self.tr("There is nothing to go back to."))
        self._print.show_use(usable=printable, why=self.tr("Open a page to print it."))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole bar is drawn
        """The page's colour, with a line above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("page"))
        painter.fillRect(0, 0, self.width(), 1, self._look.colour("line"))
        painter.end()
