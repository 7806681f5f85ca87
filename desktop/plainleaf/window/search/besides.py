"""What stands beside the found pages: help lines above them, words to try, a page in another language."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plainleaf.content.blocks import HelpLine, Run
from plainleaf.library import Hit
from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.controls.flow_layout import FlowLayout
from plainleaf.window.controls.way_card import SuggestionRow, UrgentStrip
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import TEXT_SIZES, Look

MOST_LINES = 3  # more would push the pages out of sight; each row leads to all danger signs


@dataclass(frozen=True, slots=True)
class Advice:
    """A red flag's line, with what to do about it at this place."""

    line: HelpLine
    words: str


@dataclass(frozen=True, slots=True)
class Besides:
    """Everything that is shown beside the pages; nothing of it for most words."""

    help: tuple[Advice, ...] = ()
    near: tuple[str, ...] = ()
    elsewhere: Hit | None = None
    language: str = ""  # of that page, by its own name


class HelpRows(QWidget):
    """Red flags that the words speak of, each in the colours of its level; each leads to all of them."""

    asked = Signal()

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._look = look
        self._rows = [UrgentStrip(look, icons, zoomed=True) for _ in range(MOST_LINES)]
        for row in self._rows:
            column.addWidget(row)
            row.clicked.connect(self.asked)

    def show_help(self, help_lines: tuple[Advice, ...]) -> None:
        """Show the first of these lines; none, and nothing is there."""
        for row, advice in zip(self._rows, (*help_lines, *[None] * MOST_LINES), strict=False):
            row.setVisible(advice is not None)
            if advice is not None:
                line = advice.line
                row.show_card((Run(line.words, bold=True),), advice.words, icon="level-now")
                row.show_level(line.level)
        self.setVisible(bool(help_lines))

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        for row in self._rows:
            row.show_look(look)

    def fit(self, width: int, height: int) -> None:
        """Have the reader's text size, or the largest below it in which the first line is whole in this room.

        What to do now must be seen before anything is scrolled, and that counts more than the size.
        """
        if self.isHidden():
            return
        for size in sorted((one for one in TEXT_SIZES if one <= self._look.text_size), reverse=True):
            for row in self._rows:
                row.show_look(self._look.at(text_size=size))
            if self._rows[0].heightForWidth(width) <= height:
                break


class NearWords(QWidget):
    """Words that look like what was typed and would find something."""

    word_chosen = Signal(str)

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self._look, self._icons = look, icons
        self._title = Words(look, "body")
        self._flow = QWidget()
        self._layout = FlowLayout(self._flow)
        self._buttons: list[PushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._flow)

    def show_near(self, words: tuple[str, ...]) -> None:
        """Offer these words instead."""
        self._title.show_words(self.tr("Words that are near:"))
        while len(self._buttons) < len(words):
            button = PushButton("", self._look, self._icons)
            self._buttons.append(button)
            self._layout.addWidget(button)
            button.clicked.connect(lambda _=False, made=button: self.word_chosen.emit(made.text()))
        for button, word in zip(self._buttons, (*words, *[""] * len(self._buttons)), strict=False):
            button.show_words(word)
            button.setVisible(bool(word))
        self.setVisible(bool(words))

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self._title.show_look(look)
        for button in self._buttons:
            button.show_look(look)


class ElsewhereRow(SuggestionRow):
    """One row: the page that the words find in another language."""

    asked = Signal(Hit)

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__(look, icons)
        self._form = replace(self._form, zoomed=False)  # it stands above a kiosk's keys: they need the room
        self._hit: Hit | None = None
        self.clicked.connect(self._ask)

    def show_elsewhere(self, hit: Hit | None, language: str) -> None:
        """Offer this page; none, and nothing is there."""
        self._hit = hit
        self.setVisible(hit is not None)
        if hit is not None:
            self.show_card(
                hit.title,
                self.tr("This page in another language: {0}").format(language),
                icon="two-languages",
            )

    def _ask(self) -> None:
        if self._hit is not None:
            self.asked.emit(self._hit)
