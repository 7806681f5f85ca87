"""When no page has the words: say so calmly, and offer what else there is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from plainleaf.window.controls.mosaic import EMPTY, Mosaic
from plainleaf.window.controls.way_card import SuggestionRow
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.search.besides import NearWords

TILE = 56
MOSAIC_FROM = 560  # px of width: with less, the words need all of it


class NothingFound(QWidget):
    """Words about what was typed, and other ways in."""

    word_chosen = Signal(str)
    checklist_asked = Signal()
    body_asked = Signal()
    topics_asked = Signal()

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self._title = Words(look, "section", bold=True)
        self._line = Words(look, "body")
        self._helped, self._has_room, self._is_told = False, True, True
        self._near = NearWords(look, icons)
        self._mosaic = Mosaic(EMPTY, TILE, look)
        self._questions = SuggestionRow(look, icons)
        self._body = SuggestionRow(look, icons)
        self._topics = SuggestionRow(look, icons)
        self._nurse = Words(look, "body", colour="text-soft")
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._title)
        words.addWidget(self._line)
        words.addStretch()
        top = QHBoxLayout()
        top.setSpacing(32)
        top.addLayout(words, 1)
        top.addWidget(self._mosaic, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        for widget in (self._near, self._questions, self._body, self._topics, self._nurse):
            column.addWidget(widget)
        column.addStretch(1)
        self._near.word_chosen.connect(self.word_chosen)
        self._questions.clicked.connect(self.checklist_asked)
        self._body.clicked.connect(self.body_asked)
        self._topics.clicked.connect(self.topics_asked)

    def show_words(self, words: str, *, helped: bool = False) -> None:
        """Say that no page has these words; where help lines stand above, say nothing that sends away."""
        self._title.show_words(self.tr("No page has “{0}”").format(words))
        self._helped = helped
        self._show_heads(shown=True)
        if helped:
            self._line.show_words(self.tr("No page is about this. The lines above say how to get help."))
        else:
            line = self.tr("Try a shorter word, or a body part such as “skin” or “kidney”.")
            self._line.show_words(line)
        self._show_cards()

    def show_ways(self) -> None:
        """Before anything is sought: the other ways in, and no more."""
        self._show_heads(shown=False)
        self._show_cards()

    def _show_heads(self, *, shown: bool) -> None:
        self._is_told = shown
        self._line.setVisible(shown)
        self._nurse.setVisible(shown)
        self._title.setVisible(shown and not self._helped)
        self._mosaic.setVisible(shown and not self._helped and self._has_room)

    def _show_cards(self) -> None:
        self._questions.show_card(
            self.tr("Answer a few questions"),
            self.tr("Tick what you notice. See what to read."),
            icon="checklist",
        )
        self._body.show_card(
            self.tr("Point to a part of the body"),
            self.tr("Touch the place. See the pages about it."),
            icon="body",
        )
        self._topics.show_card(
            self.tr("Look through the topics"), self.tr("All pages, in groups."), icon="book"
        )
        self._nurse.show_words(self.tr("A nurse or doctor can help with things this library does not cover."))

    def show_near(self, words: tuple[str, ...]) -> None:
        """Offer these words instead."""
        self._near.show_near(words)

    def offer_body(self, *, offered: bool) -> None:
        """Lead to the body map, where there is one."""
        self._body.setVisible(offered)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        for widget in (self._title, self._line, self._near, self._nurse):
            widget.show_look(look)
        self._mosaic.show_look(look)
        for row in (self._questions, self._body, self._topics):
            row.show_look(look)

    def fit(self, width: int) -> None:
        """Leave the picture out where it is narrow."""
        self._has_room = width >= MOSAIC_FROM
        self._mosaic.setVisible(self._is_told and not self._helped and self._has_room)
