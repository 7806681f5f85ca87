"""What was ticked, as chips, and the pages that leads to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plainleaf.checklist.suggestion import FIRST, Read
from plainleaf.window.checklist_panel.ticks import column
from plainleaf.window.checklist_panel.told import Told, joined
from plainleaf.window.controls.chip import Chip
from plainleaf.window.controls.flow_layout import FlowLayout
from plainleaf.window.controls.way_card import SuggestionRow
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look


class TickedChips(QWidget):
    """Chips "You ticked": a press on one takes its tick away."""

    ticked = Signal(str, bool)
    emptied = Signal()  # the chip that had the keyboard is gone, and no other is left

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self._look, self._icons = look, icons
        self._chips: list[Chip] = []
        self._head = Words(look, "sub", bold=True)
        self._none = Words(look, "label", colour="text-soft")
        self._flow = QWidget()
        self._chip_layout = FlowLayout(self._flow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._head, self._none, self._flow):
            layout.addWidget(widget)

    def show_told(self, told: Told) -> None:
        """Show one chip for each tick, in the order of the list."""
        focused = next((number for number, chip in enumerate(self._chips) if chip.hasFocus()), None)
        for chip in self._chips:
            self._chip_layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        self._head.show_words(self.tr("You ticked"))
        self._none.show_words(self.tr("Nothing yet. It is fine to tick none."))
        self._none.setVisible(not told.ticks)
        self._flow.setVisible(bool(told.ticks))
        for tick, words in told.words.items():
            if tick in told.ticks:
                self._add(tick, words, danger=told.is_flag(tick))
        if focused is not None:
            if self._chips:
                self._chips[min(focused, len(self._chips) - 1)].setFocus()
            else:
                self.emptied.emit()

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        shown: list[Words | Chip] = [self._head, self._none, *self._chips]
        for widget in shown:
            widget.show_look(look)

    def _add(self, tick: str, words: str, *, danger: bool) -> None:
        name = self.tr("Remove: {0}").format(words)
        chip = Chip(words, name, self._look, self._icons, danger=danger)
        chip.setProperty("tick", tick)
        chip.clicked.connect(self._remove)
        self._chips.append(chip)
        self._chip_layout.addWidget(chip)
        chip.show()

    def _remove(self) -> None:
        self.ticked.emit(self.sender().property("tick"), False)  # noqa: FBT003 - signals pass by place


class PageRows(QWidget):
    """The pages, those to read first before those to read also, each with the ticks that led to it."""

    page_asked = Signal(str)

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self._look, self._icons = look, icons
        self._shown: list[Words | SuggestionRow] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        inside, self._column = column()
        layout.addWidget(inside)

    def show_reads(self, told: Told, reads: tuple[Read, ...]) -> None:
        """Show these pages under the heads of their groups."""
        self._clear()
        group = ""
        for read in reads:
            if read.group != group:
                group = read.group
                words = self.tr("Read first") if group == FIRST else self.tr("Also read")
                self._put(Words(self._look, "sub", words, bold=True))
            ticks = joined(told.words[tick] for tick in read.because)
            self._put(self._row(told, read.page, self.tr("You ticked: {0}").format(ticks)))

    def show_pages(self, told: Told, head: str, pages: tuple[str, ...]) -> None:
        """Show pages that no tick led to, under one head."""
        self._clear()
        shown = tuple(page for page in pages if page in told.titles)
        if shown:
            self._put(Words(self._look, "sub", head, bold=True))
        for page in shown:
            self._put(self._row(told, page, ""))

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        for widget in self._shown:
            widget.show_look(look)

    def _row(self, told: Told, page: str, because: str) -> SuggestionRow:
        row = SuggestionRow(self._look, self._icons)
        row.show_card(told.titles.get(page, page), because, icon="book")
        row.setProperty("page", page)
        row.clicked.connect(self._ask)
        return row

    def _put(self, widget: Words | SuggestionRow) -> None:
        self._shown.append(widget)
        self._column.addWidget(widget)
        widget.show()

    def _clear(self) -> None:
        for widget in self._shown:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = []

    def _ask(self) -> None:
        self.page_asked.emit(self.sender().property("page"))
