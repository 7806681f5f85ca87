"""Push buttons: words that wrap where there is no room, with an icon before or behind them."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from plainleaf.window.controls.lines import Lines, Type, natural_width
from plainleaf.window.controls.tool_button import ICON
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

GAP = 10
SIDE = 20  # room between a push button's edge and its words
KIOSK_ICON = 28  # px at 100 %
WORD_COLOURS = {"main": "on-brand", "quiet": "link", "segment": "text", "now": "on-now", "today": "on-today"}


class PushButton(QPushButton):
    """A button with a word, which wraps where there is no room. ``form`` is ``main``, ``outline``, …

    ``trailing`` puts the icon behind the words, as on "Next"; ``role`` is the words' type, ``height`` the
    least, px.
    """

    def __init__(
        self,
        words: str,
        look: Look,
        icons: Icons,
        *,
        icon: str = "",
        form: str = "outline",
        trailing: bool = False,
        role: str = "label",
        height: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._height = role, height
        self._look, self._icons, self._icon_name = look, icons, icon
        self._form, self._trailing, self._bare = form, trailing, ""
        self.setProperty("form", form)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_words(words)
        self.show_look(look)

    def show_words(self, words: str, name: str = "") -> None:
        """Show other words; ``name`` says the whole where they are short."""
        self._bare = ""
        self.setText(words)
        self.setAccessibleName(name or words)
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def show_bare(self, icon: str) -> None:
        """Show this icon instead of the words, which stay the name and the hint."""
        self._bare = icon
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def show_icon(self, icon: str) -> None:
        """Show another icon, or none, before the words."""
        self._icon_name = icon
        self.updateGeometry()
        self.update()

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self.setFont(self._kind().font)
        self.updateGeometry()
        self.update()

    def _kind(self) -> Type:
        font = self._look.font(self._role, bold=True)
        return Type(font, self._look.line(self._role), self.layoutDirection())

    def _icon_room(self) -> int:
        return self._icon_size() + GAP if self._icon_name else 0

    def _icon_size(self) -> int:
        grown = self._look.line(self._role) / self._look.size_and_line("label")[1]
        return round((KIOSK_ICON if self._look.kiosk else ICON) * grown)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The words' lines with room around, never under the least target."""
        if self._bare:
            return max(self._look.target + 8, self._look.line(self._role) + 20)
        lines = Lines(self.text(), self._kind(), width - 2 * SIDE - self._icon_room())
        return max(self._look.target + 8, lines.height + 20, self._height)

    def sizeHint(self) -> QSize:
        """One line, if there is room."""
        if self._bare:
            width = max(self._look.target, self._icon_size() + SIDE)
            return QSize(width, self.heightForWidth(width))
        width = natural_width(self.text(), self._kind()) + 2 * SIDE + self._icon_room()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow: words wrap."""
        return QSize(min(self.sizeHint().width(), 120), self._look.target)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole button is drawn
        """The plate from the style sheet, then icon and lines in its middle."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        token = WORD_COLOURS.get(self._form, "brand") if self.isEnabled() else "disabled"
        if self._bare:
            size = self._icon_size()
            self._paint_icon(painter, self._bare, (self.width() - size) // 2, token)
        else:
            self._paint_words(painter, token)
        painter.end()

    def _paint_words(self, painter: QPainter, token: str) -> None:
        kind, room = self._kind(), self._icon_room()
        lines = Lines(self.text(), kind, self.width() - 2 * SIDE - room)
        left = round((self.width() - room - lines.width) / 2)
        top = (self.height() - lines.height) // 2
        right_to_left = kind.direction is Qt.LayoutDirection.RightToLeft
        icon_first = self._trailing == right_to_left
        words_left = left + room if icon_first else left
        slack = (self.width() - 2 * SIDE - room) - lines.width
        lines.draw(painter, words_left - (slack if right_to_left else 0), top, self._look.colour(token))
        if self._icon_name:
            at = left if icon_first else round(left + lines.width + GAP)
            self._paint_icon(painter, self._icon_name, at, token)

    def _paint_icon(self, painter: QPainter, name: str, left: int, token: str) -> None:
        size = self._icon_size()
        place = QRect(left, (self.height() - size) // 2, size, size)
        hue, ratio = self._look.hex(token), self.devicePixelRatioF()
        pixmap = self._icons.pixmap(name, size, hue, ratio, self.layoutDirection())
        painter.drawPixmap(place, pixmap)
