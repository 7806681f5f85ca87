"""The keyboard on a kiosk's screen (component 29). Search forgives accents, so plain letters do."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from plainleaf.window.controls.shapes import plate
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

FIGURES = "1234567890"
KEY_HEIGHT, GAP, LEAST_KEY = 76, 12, 72  # px
LOW_GAP = 8  # px, on a screen lower than the drawing's
ICON = 32


class Key(QAbstractButton):
    """One key. It takes no focus: typing goes on where it was. It acts on release."""

    def __init__(self, words: str, look: Look, icons: Icons, *, icon: str = "", main: bool = False) -> None:
        super().__init__()
        self._look, self._icons, self._icon_name, self._main = look, icons, icon, main
        self._high = KEY_HEIGHT
        self.setText(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a finger needs."""
        return QSize(LEAST_KEY, self._high)

    def show_height(self, height: int) -> None:
        """Be so high, px."""
        if height != self._high:
            self._high = height
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Never narrower than a finger."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole key is drawn
        """Plate, then the letter, or an icon with a word where there's room for both."""
        look, painter = self._look, QPainter(self)
        fill = "tint" if self.isDown() else "brand" if self._main else "page"
        ink = "on-brand" if self._main and not self.isDown() else "text"
        edge = look.colour("brand" if self._main else "edge")
        plate(painter, QRectF(self.rect()), 12, look.colour(fill), edge=edge)
        painter.setFont(look.font("sub" if len(self.text()) == 1 else "label", bold=True, zoom=1.0))
        painter.setPen(look.colour(ink))
        wide = painter.fontMetrics().horizontalAdvance(self.text())
        both = ICON + 10 + wide + 24 <= self.width()
        words = not self._icon_name or both
        icon = ICON if self._icon_name else 0
        left = (self.width() - (icon if not words else wide + (icon + 10 if icon else 0))) // 2
        if icon:
            place = QRect(left, (self.height() - ICON) // 2, ICON, ICON)
            hue, ratio = look.hex(ink), self.devicePixelRatioF()
            painter.drawPixmap(place, self._icons.pixmap(self._icon_name, ICON, hue, ratio))
            left += ICON + 10
        if words:
            around = QRect(left, 0, wide + 2, self.height())
            painter.drawText(around, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class KeyBoard(QWidget):
    """Letters, numbers, space, erase and Search. It tells which key was touched and keeps no words."""

    typed = Signal(str)
    erased = Signal()
    entered = Signal()

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._icons = look, icons
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # keys don't mirror
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        rows = self.tr(
            "qwertyuiop asdfghjkl zxcvbnm", "a keyboard's rows of letters, from the left; 11 a row"
        )
        for number, letters in enumerate((FIGURES, *rows.split())):
            row = self._row(column)
            if number == 2:
                row.addStretch(1)
            for letter in letters:
                row.addWidget(self._key(letter), 2)
            if number == 2:
                row.addStretch(1)
        erase = Key(self.tr("Erase"), look, icons, icon="backspace")
        erase.clicked.connect(self.erased)
        row.addWidget(erase, 3)
        last = self._row(column)
        space = Key(self.tr("Space"), look, icons)
        space.clicked.connect(self._type_space)
        find = Key(self.tr("Search"), look, icons, icon="search", main=True)
        find.clicked.connect(self.entered)
        last.addWidget(space, 6)
        last.addWidget(find, 2)

    def _row(self, column: QVBoxLayout) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        column.addLayout(row)
        return row

    def _key(self, letter: str) -> Key:
        key = Key(letter, self._look, self._icons)
        key.clicked.connect(self._type)
        return key

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        for key in self.findChildren(Key):
            key.show_look(look)

    def show_room(self, *, low: bool) -> None:
        """On a screen that is lower than the drawing's: no figures, and keys as low as a finger allows."""
        self._column.setSpacing(LOW_GAP if low else GAP)
        for key in self.findChildren(Key):
            key.show_height(LEAST_KEY if low else KEY_HEIGHT)
            key.setHidden(low and key.text() in FIGURES)

    def _type(self) -> None:
        key = self.sender()
        if isinstance(key, Key):
            self.typed.emit(key.text())

    def _type_space(self) -> None:
        self.typed.emit(" ")
