"""The languages there are, each by its own name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.controls.columns import Columns
from plainleaf.window.controls.tool_button import ToolButton
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.kiosk.sheet import Sheet
from plainleaf.window.look import Look


class LanguageSheet(Sheet):
    """One touch goes on in another language, at the same place."""

    language_chosen = Signal(str)

    def __init__(self, languages: dict[str, str], look: Look, icons: Icons, window: QWidget) -> None:
        super().__init__(look, window)
        self._title = Words(look, "section", self.tr("Language"), bold=True)
        self._close = ToolButton(self.tr("Close"), "close", look, icons)
        self._buttons: list[PushButton] = []
        for lang, name in languages.items():
            button = PushButton(name, look, icons, form="outline")
            button.setProperty("lang", lang)
            button.clicked.connect(self._choose)
            self._buttons.append(button)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._close)
        row = Columns(3, 240, (20, 16))
        row.show_widgets(list(self._buttons))
        self.column.addLayout(top)
        self.column.addWidget(row)
        self._close.clicked.connect(self.put_away)
        self.show_look(look)

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._title.show_look(look)
        self._close.show_look(look)
        for part in self._buttons:
            part.show_look(look)
        super().show_look(look)

    def _choose(self) -> None:
        lang = self.sender().property("lang")
        self.put_away()
        self.language_chosen.emit(lang)
