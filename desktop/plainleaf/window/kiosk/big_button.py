"""The kiosk's button: icon and bold words on a plate that a thumb can't miss."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QSizePolicy

from plainleaf.window.controls.lines import Type, natural_width
from plainleaf.window.controls.shapes import plate
from plainleaf.window.icons import Icons
from plainleaf.window.kiosk.painting import draw_icon, fitted
from plainleaf.window.look import Look

HEIGHT, TALL = 88, 104  # px; the second is for the one button that matters most
SIDE, GAP, ICON = 32, 16, 36
AROUND = 16  # above and below words of several lines


@dataclass(frozen=True, slots=True)
class Form:
    """Colour tokens of a plate: its fill, that while it's held down, its words and its edge."""

    fill: str
    held: str
    ink: str
    edge: str


FORMS = {
    "main": Form("brand", "brand-pressed", "on-brand", "brand"),
    "outline": Form("page", "tint", "brand", "brand"),
    "quiet": Form("", "tint", "text", ""),
}
QUIET_SIDE = 8  # a quiet one has no plate: its words stand nearly in line with what is below


class BigButton(QAbstractButton):
    """Words that wrap where there's no room. ``form`` is ``main``, ``outline`` or ``quiet``."""

    def __init__(
        self,
        words: str,
        look: Look,
        icons: Icons,
        *,
        icon: str = "",
        form: str = "outline",
        height: int = HEIGHT,
    ) -> None:
        super().__init__()
        self._look, self._icons, self._icon_name = look, icons, icon
        self._form, self._height = FORMS[form], height
        self._side = QUIET_SIDE if form == "quiet" else SIDE
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_words(words, icon)

    def show_words(self, words: str, icon: str = "") -> None:
        """Show other words, and another icon."""
        self._icon_name = icon
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def _kind(self) -> Type:
        look = self._look
        return Type(look.font("body", bold=True), look.line("body"), self.layoutDirection(), centred=True)

    def _icon_size(self) -> int:
        return round(ICON * self._look.bar_zoom) if self._icon_name else 0

    def _icon_room(self) -> int:
        return self._icon_size() + GAP if self._icon_name else 0

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The words' lines with room around, never under the button's own height."""
        lines = fitted(self.text(), self._kind(), width - 2 * self._side - self._icon_room())
        return max(self._height, lines.height + 2 * AROUND)

    def sizeHint(self) -> QSize:
        """One line, if there's room."""
        width = natural_width(self.text(), self._kind()) + 2 * self._side + self._icon_room()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow: words wrap."""
        return QSize(min(self.sizeHint().width(), 200), self._height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole button is drawn
        """The plate, then icon and words together in its middle."""
        look, form, painter = self._look, self._form, QPainter(self)
        fill = form.held if self.isDown() else form.fill
        if fill:
            edge = look.colour(form.edge if form.edge and not self.isDown() else fill)
            radius = float(look.design.tokens["radius"]["card"])
            plate(painter, QRectF(self.rect()), radius, look.colour(fill), edge=edge)
        size, room = self._icon_size(), self._icon_room()
        lines = fitted(self.text(), self._kind(), self.width() - 2 * self._side - room)
        left = (self.width() - room - lines.width) / 2
        mirror = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self._icon_name:
            at = round(left + lines.width + GAP) if mirror else round(left)
            place = QRect(at, (self.height() - size) // 2, size, size)
            draw_icon(painter, self._icons, self._icon_name, place, look.hex(form.ink), mirror=mirror)
        words_left = left if mirror else left + room
        lines.draw(painter, words_left, (self.height() - lines.height) / 2, look.colour(form.ink))
        painter.end()


def fit_row(row: QBoxLayout, width: int) -> None:
    """Put a row's buttons side by side in ``width``: the first twice as wide, of one width, or stacked."""
    buttons = [item.widget() for item in (row.itemAt(index) for index in range(row.count())) if item]
    wanted = [button.sizeHint().width() for button in buttons if button is not None and not button.isHidden()]
    shares = len(wanted) + 1
    room = width - row.spacing() * (len(wanted) - 1)
    stacked = sum(wanted) > room
    row.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
    first_is_wide = all(wide <= room / shares for wide in wanted[1:])
    for index, _ in enumerate(buttons):
        row.setStretch(index, 0 if stacked else 2 if first_is_wide and index == 0 else 1)
