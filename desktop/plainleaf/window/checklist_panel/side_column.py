"""The right column: what is ticked, which pages that leads to, and the danger signs below."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plainleaf.window.checklist_panel.danger_list import DangerList
from plainleaf.window.checklist_panel.reading_list import PageRows, TickedChips
from plainleaf.window.checklist_panel.ticks import column
from plainleaf.window.checklist_panel.told import Told
from plainleaf.window.controls.ground import UpDown, show_ground
from plainleaf.window.controls.way_card import SuggestionRow, UrgentStrip
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

ROOMY = 260  # height that chips and pages need to be of use; with less, one row stands for both


class Summary(SuggestionRow):
    """How many pages and ticks there are; with no page, there is nothing to open and no sign of it."""

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__(look, icons)
        self._leading = self._form

    def show_way(self, *, leads: bool) -> None:
        """Lead to the pages, or just say that there are none."""
        self._form = self._leading if leads else replace(self._leading, edge="line", chevron=0)
        self.setEnabled(leads)
        self.updateGeometry()
        self.update()

    def _fill(self) -> QColor:
        return super()._fill() if self.isEnabled() else self._look.colour(self._form.fill)


class SideColumn(QWidget):
    """Three forms, by height: all in full; a summary above the list; or the list as one strip."""

    ticked = Signal(str, bool)
    page_asked = Signal(str)
    pages_asked = Signal()
    danger_signs_asked = Signal()

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self._chips = TickedChips(look, icons)
        self._head = Words(look, "sub", bold=True)
        self._pages = PageRows(look, icons)
        self._none = Words(look, "label", colour="text-soft")
        self._summary = Summary(look, icons)
        self._list = DangerList(look, icons)
        self._strip = UrgentStrip(look, icons)
        inside, inner = column(spacing=14, margins=(0, 0, 8, 8))
        inner.addWidget(self._chips)
        inner.addWidget(self._head)
        inner.addWidget(self._none)
        inner.addWidget(self._pages)
        inner.addStretch()
        self._upper = UpDown(inside)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(24, 16, 24, 16)
        self._layout.setSpacing(14)
        self._layout.addWidget(self._upper, 1)
        self._layout.addWidget(self._summary)
        self._layout.addStretch()
        self._layout.addWidget(self._list)
        self._layout.addWidget(self._strip)
        self._wire()

    def show_told(self, told: Told) -> None:
        """Show another checklist."""
        self._list.show_told(told)
        self._head.show_words(self.tr("Pages to read so far"))
        self._none.show_words(self.tr("Pages come up here as you tick."))
        self._strip.show_card(self.tr("Danger signs"), icon="level-now", aside=self.tr("See the list"))
        self.show_ticks(told)

    def show_ticks(self, told: Told) -> None:
        """Show what is ticked and where it leads."""
        self._list.show_ticks(told)
        self._chips.show_told(told)
        reads = told.suggestion.read
        self._pages.show_reads(told, reads)
        self._none.setVisible(not reads)
        self._pages.setVisible(bool(reads))
        self._summary.show_card(
            self.tr("Pages to read so far: {0}").format(len(reads)),
            self.tr("Lines you ticked: {0}").format(len(told.ticks)),
            icon="book",
        )
        self._summary.show_way(leads=bool(reads))

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        show_ground(self, look, "canvas")
        for widget in (self._chips, self._head, self._pages, self._none, self._summary, self._strip):
            widget.show_look(look)
        self._list.show_look(look)

    def fit(self, width: int, height: int) -> None:
        """Take the form that this size has room for. The danger signs come first."""
        margins = self._layout.contentsMargins()
        room = height - margins.top() - margins.bottom() - self._layout.spacing()
        wide = width - margins.left() - margins.right()
        left = room - self._list.height_for(wide)
        self._list.setFixedHeight(self._list.height_for(wide))
        self._summary.setFixedHeight(self._summary.heightForWidth(wide))
        in_full = left >= self._summary.heightForWidth(wide)
        self._list.setVisible(in_full)
        self._strip.setVisible(not in_full)
        self._upper.setVisible(left >= ROOMY or not in_full)
        self._summary.setVisible(in_full and left < ROOMY)

    def _wire(self) -> None:
        self._chips.ticked.connect(self.ticked)
        self._list.ticked.connect(self.ticked)
        self._list.all_asked.connect(self.danger_signs_asked)
        self._strip.clicked.connect(self.danger_signs_asked)
        self._summary.clicked.connect(self.pages_asked)
        self._pages.page_asked.connect(self.page_asked)
