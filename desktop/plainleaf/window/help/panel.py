"""The help screen: the keys, the purpose, the promise, who wrote it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from plainleaf.content.place import EMERGENCY_NUMBERS
from plainleaf.content.whole import About
from plainleaf.window.controls.flick import flickable
from plainleaf.window.controls.segments import Segments
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

COLUMN = 720  # px


class HelpPanel(QScrollArea):
    """Plain words in one column, and the one thing a reader may want to settle here: the region."""

    region_chosen = Signal(str)

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words: list[Words] = []
        self._purpose, self._about = self._line(""), self._line("")
        self._region = Segments(self.tr("Where I am"), self._regions(), look, icons)
        self._region.value_chosen.connect(self.region_chosen)
        body = QWidget()
        column = QVBoxLayout(body)
        self._column = column
        column.setSpacing(14)
        self._title = self._head(self.tr("Help"), "title")
        for widget in (self._title, self._head(self.tr("What this is for")), self._purpose):
            column.addWidget(widget)
        column.addWidget(self._head(self.tr("Emergency number")))
        column.addWidget(self._line(self.tr("Choose where you are, so that pages show the right number.")))
        column.addWidget(self._region)
        column.addWidget(self._head(self.tr("Getting about with the keyboard")))
        column.addLayout(self._keys())
        column.addWidget(self._head(self.tr("What is kept")))
        column.addWidget(
            self._line(
                self.tr(
                    "What you read, search for and tick is never written down. It is gone when you close "
                    "Plainleaf. Only text size, colours and the window's place are remembered. "
                    "Plainleaf never uses the internet."
                )
            )
        )
        column.addWidget(self._head(self.tr("About")))
        column.addWidget(self._about)
        column.addStretch(1)
        body.setMaximumWidth(COLUMN + 64)
        self.setWidget(body)
        self.setWidgetResizable(True)
        flickable(self)
        self.setProperty("ring", "none")  # the whole screen is one text: a ring round it would say nothing
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Help"))
        self.show_look(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less room beside the words where the window is narrow."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        side = 32 if self.width() >= 560 else 16
        self._column.setContentsMargins(side, 36, side, 48)
        # the keys take no more than half of a narrow window
        least = min(round(130 * self._look.zoom), max(60, (self.width() - 2 * side) // 2 - 28))
        self._grid.setColumnMinimumWidth(0, least)

    def focus_first(self) -> None:
        """The arrow keys scroll."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _head(self, words: str, role: str = "sub") -> Words:
        head = Words(self._look, role, words, bold=True)
        self._words.append(head)
        return head

    def _line(self, words: str) -> Words:
        line = Words(self._look, "body", words)
        self._words.append(line)
        return line

    def _regions(self) -> dict[str, str]:
        """Each region with its number; the first is none chosen."""
        places = {
            "US": self.tr("USA"),
            "UK": self.tr("UK"),
            "EU": self.tr("Europe"),
            "MX": self.tr("Mexico"),
        }
        numbers = {code: f"{words}: {EMERGENCY_NUMBERS[code]}" for code, words in places.items()}
        return {"": self.tr("Not chosen"), **numbers}

    def show_region(self, region: str, *, fixed: bool) -> None:
        """Show the region that is settled; ``fixed`` when the site has settled it."""
        self._region.show_value(region)
        self._region.setEnabled(not fixed)

    def _keys(self) -> QGridLayout:
        keys = {
            "Tab": self.tr("Go to the next button or link"),
            "Enter": self.tr("Press it or follow it"),
            self.tr("/ or Ctrl+F"): self.tr("Search"),
            "Esc": self.tr("Go back"),
            self.tr("Alt+Home"): self.tr("Go to the home screen"),
            self.tr("Ctrl+P"): self.tr("Print this page"),
            self.tr("Ctrl + and Ctrl −"): self.tr("Larger and smaller text"),
            "F1": self.tr("This help"),
        }
        grid = self._grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, (key, words) in enumerate(keys.items()):
            grid.addWidget(self._line(key), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._line(words), row, 1)
        return grid

    def show_about(self, about: About, lang: str, version: str) -> None:
        """Say what the library is for, and whose it is."""
        self._purpose.show_words(about.intended_purpose.get(lang, ""))
        words = self.tr(
            "Plainleaf {0}. {1}, version {2}, by {3}. Text and pictures: {4}. Program: Apache-2.0."
        )
        title = about.title.get(lang, about.id)
        self._about.show_words(words.format(version, title, about.version, about.publisher, about.licence))

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._look = look
        self._region.show_look(look)
        for words in self._words:
            words.show_look(look)
        self.viewport().setStyleSheet(f"background: {look.hex('page')}")
        body = self.widget()
        if body is not None:
            body.setStyleSheet(f"background: {look.hex('page')}")
            body.setMaximumWidth(round(COLUMN * look.zoom) + 64)
