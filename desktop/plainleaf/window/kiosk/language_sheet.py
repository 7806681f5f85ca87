"""The languages there are, each by its own name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from plainleaf.window.controls.columns import Columns
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.kiosk.big_button import BigButton
from plainleaf.window.kiosk.sheet import Sheet
from plainleaf.window.look import Look

LEAST = 250  # px, the narrowest column of languages


class LanguageSheet(Sheet):
    """One touch goes on in another language, at the same place. The ``current`` one is ticked."""

    language_chosen = Signal(str)

    def __init__(
        self, languages: dict[str, str], look: Look, icons: Icons, window: QWidget, *, current: str = ""
    ) -> None:
        super().__init__(look, window, low=True)
        self._current = current
        self._title = Words(look, "section", self.tr("Language"), bold=True, zoomed=False)
        self.setAccessibleName(self.tr("Language"))
        self._close = BigButton(self.tr("Close"), look, icons, icon="close", form="quiet", height=72)
        self._buttons = []
        for lang, name in languages.items():
            here = lang == current
            button = BigButton(name, look, icons, icon="tick" if here else "", form="outline")
            button.setAccessibleDescription(self.tr("You are reading in this language.") if here else "")
            button.setProperty("lang", lang)
            button.clicked.connect(self._choose)
            self._buttons.append(button)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._close)
        self._row = Columns(3, LEAST, (20, 16))
        self._row.show_widgets([*self._buttons])
        self.column.addLayout(top)
        self.column.addWidget(self._row)
        self._close.clicked.connect(self.put_away)
        self.show_look(look)

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._title.show_look(look)
        for button in (self._close, *self._buttons):
            button.show_look(look)
        self._row.show_least_width(round(LEAST * look.bar_zoom))
        super().show_look(look)

    def _choose(self) -> None:
        lang = self.sender().property("lang")
        self.put_away()
        if lang != self._current:
            self.language_chosen.emit(lang)
