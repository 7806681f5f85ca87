"""A whole screen that says calmly what can't be shown, and what to do instead."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.controls.flow_layout import FlowLayout
from plainleaf.window.controls.ground import UpDown, show_ground
from plainleaf.window.controls.mosaic import EMPTY, Mosaic
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

TILE, WIDEST = 56, 640  # px at 100 %
REACH = 700  # px: nothing to press above this on a kiosk that stands


class CalmNotice(UpDown):
    """What happened, what to do, the ways on, and last what helps whoever mends it."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        self._look, self._icons = look, icons
        self._inside = QWidget()
        super().__init__(self._inside, parent)
        self._mosaic = Mosaic(EMPTY, look.px(TILE), look)
        self._title = Words(look, "title", bold=True)
        self._line = Words(look, "lead")
        self._detail = Words(look, "label", colour="text-soft")
        self._ways = QWidget()
        self._flow = FlowLayout(self._ways, spacing=look.px(12))
        self._buttons: list[PushButton] = []
        self._column = QVBoxLayout(self._inside)
        self._column.setSpacing(look.px(12))
        self._column.addWidget(self._mosaic, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self._title, self._line, self._ways, self._detail):
            self._column.addWidget(part)
            if part in (self._line, self._ways):
                self._column.addSpacing(look.px(8))
        self._column.addStretch(1)

    def show_words(self, title: str, line: str, detail: str) -> None:
        """Say this, aloud too."""
        self._title.show_words(title)
        self._line.show_words(line)
        self._detail.show_words(detail)
        self._fit()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{title}. {line}"))

    def add_way(self, words: str, icon: str, *, main: bool = False) -> PushButton:
        """Have a button that leads on."""
        button = PushButton(words, self._look, self._icons, icon=icon, form="main" if main else "outline")
        self._buttons.append(button)
        self._flow.addWidget(button)
        return button

    def focus_first(self) -> None:
        """Put the keyboard on the first way on."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        show_ground(self, look, "page")
        self._mosaic.show_look(look)
        for words in (self._title, self._line, self._detail):
            words.show_look(look)
        for button in self._buttons:
            button.show_look(look)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words in a column that can be read."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        look, width, height = self._look, self.width(), self.height()
        side = max(look.px(16), (width - round(look.px(WIDEST) * look.zoom)) // 2)
        room = max(1, width - 2 * side)
        self._mosaic.setVisible(height >= room / 2)
        heads = self._title.heightForWidth(room) + self._line.heightForWidth(room)
        if not self._mosaic.isHidden():
            heads += self._mosaic.sizeHint().height()
        top = max(look.px(24), min(height // 5, height - 2 * heads))
        if look.kiosk and height > width:
            top = max(top, REACH - heads)
        self._column.setContentsMargins(side, top, side, look.px(16))
