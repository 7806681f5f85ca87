"""Tool buttons: an icon with its word, and the word as their name."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from plainleaf.window.controls.shapes import mirrored
from plainleaf.window.icons import Icons, finest
from plainleaf.window.look import Look

ICON = 22  # px at 100 % on a laptop
GAP = 8  # between icon and word
CHEVRON = 16  # px at 100 %: a menu opens below


class ToolButton(QToolButton):
    """A button of a bar: icon beside its word (component 1). ``form`` is ``plain`` or ``outline``.

    Without words to show, ``name`` is the accessible name and the tool tip.
    """

    def __init__(
        self,
        words: str,
        icon: str,
        look: Look,
        icons: Icons,
        *,
        name: str = "",
        form: str = "plain",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._icons, self._icon_name = look, icons, icon
        self.setProperty("form", form)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_words(words, name)
        self.show_look(look)

    def show_words(self, words: str, name: str = "") -> None:
        """Show other words, as when the language changes."""
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.setToolButtonStyle(beside if words else Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setText(words)
        self.setAccessibleName(name or words)
        self.setToolTip(name if name and not words else "")

    def show_icon(self, icon: str, look: Look) -> None:
        """Show another icon."""
        self._icon_name = icon
        self.show_look(look)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        size = round(look.px(ICON) * look.bar_zoom)
        way = self.layoutDirection()
        icon = self._icons.icon(self._icon_name, size, look.hex("text"), way)
        resting = self._icons.pixmap(self._icon_name, size, look.hex("disabled"), finest(), way)
        icon.addPixmap(resting, QIcon.Mode.Disabled)
        self.setIcon(icon)
        self.setIconSize(QSize(size, size))
        self.setFont(look.font("label"))

    def sizeHint(self) -> QSize:
        """Qt's, and room for the sign of a menu."""
        return super().sizeHint() + QSize(self._chevron_room(), 0)

    def minimumSizeHint(self) -> QSize:
        """All of it."""
        return self.sizeHint()

    def _chevron_room(self) -> int:
        has_menu = self.menu() is not None and bool(self.text())
        return round(CHEVRON * self._look.bar_zoom) + GAP // 2 if has_menu else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon and word together in the middle of the plate, with the same room at both ends."""
        if not self.text():
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        size, words = self.iconSize().width(), self.fontMetrics().horizontalAdvance(self.text())
        chevron = self._chevron_room()
        left = (self.width() - size - GAP - words - chevron) // 2
        place = self._mirrored(QRect(left, (self.height() - size) // 2, size, size))
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        painter.drawPixmap(place, self.icon().pixmap(self.iconSize(), self.devicePixelRatioF(), mode))
        painter.setPen(self._look.colour("text" if self.isEnabled() else "disabled"))
        room = self._mirrored(QRect(left + size + GAP, 0, words + 1, self.height()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self.text())
        if chevron:
            wide = chevron - GAP // 2
            at = QRect(left + size + GAP + words + GAP // 2, (self.height() - wide) // 2, wide, wide)
            hue, ratio = self._look.hex("text-soft"), self.devicePixelRatioF()
            painter.drawPixmap(self._mirrored(at), self._icons.pixmap("chevron-down", wide, hue, ratio))
        painter.end()

    def _mirrored(self, place: QRect) -> QRect:
        return mirrored(place, self.rect(), self.layoutDirection())
