"""Tool buttons: an icon with its word, and the word as their name."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QToolButton, QWidget

from plainleaf.window.icons import Icons, finest
from plainleaf.window.look import Look

ICON = 22  # px at 100 %


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
        self._icons, self._icon_name = icons, icon
        self.setProperty("form", form)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_words(words, name)
        self.show_look(look)

    def show_words(self, words: str, name: str = "") -> None:
        """Show other words, as when the language changes."""
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.setToolButtonStyle(beside if words else Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setText(f" {words}" if words else "")
        self.setAccessibleName(name or words)
        self.setToolTip(name if name and not words else "")

    def show_icon(self, icon: str, look: Look) -> None:
        """Show another icon."""
        self._icon_name = icon
        self.show_look(look)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        size = round(ICON * look.bar_zoom)
        way = self.layoutDirection()
        icon = self._icons.icon(self._icon_name, size, look.hex("text"), way)
        resting = self._icons.pixmap(self._icon_name, size, look.hex("disabled"), finest(), way)
        icon.addPixmap(resting, QIcon.Mode.Disabled)
        self.setIcon(icon)
        self.setIconSize(QSize(size, size))
        self.setFont(look.font("label"))
