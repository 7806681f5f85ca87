"""The help that ticks bring forward: one raised card for each level, the most urgent first."""

from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plainleaf.checklist.suggestion import Card
from plainleaf.content.blocks import HelpLevel
from plainleaf.window.checklist_panel.asks import Asks
from plainleaf.window.checklist_panel.reading_list import PageRows
from plainleaf.window.checklist_panel.ticks import column, put
from plainleaf.window.checklist_panel.told import Told, joined
from plainleaf.window.controls.care_card import CareCard, CareWords, care_line
from plainleaf.window.controls.ground import UpDown
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

MARGINS = 0, 8, 8, 12
EYES = 420  # px from the top of a screen that stands: as low as a card's head may be


class HelpView(QWidget):
    """Shows the cards' own words to everybody. It never says what a reader has."""

    ticked = Signal(str, bool)
    page_asked = Signal(str)

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self._look, self._icons = look, icons
        self._reach = 0
        self._cards: list[CareCard] = []
        self._asks: Asks | None = None
        self._pages = PageRows(look, icons)
        self._about = PageRows(look, icons)
        self._inside, self._column = column(spacing=look.px(16), margins=MARGINS)
        for rows in (self._pages, self._about):
            rows.page_asked.connect(self.page_asked)
            self._column.addWidget(rows)
        self._column.addStretch()
        self._scroll = UpDown(self._inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    def show_told(self, told: Told) -> None:
        """Show the cards and the questions these ticks bring."""
        suggestion = told.suggestion
        words = [
            self._words(told, level, tuple(cards))
            for level, cards in groupby(suggestion.help.cards, key=_level)
        ]
        words[:1] = [self._to_say(told, each) for each in words[:1]]
        flags = tuple(told.flag(ask) for ask in suggestion.help.asks)
        self._show_pages(told)
        if words == [card.words for card in self._cards] and flags == (
            self._asks.flags if self._asks else ()
        ):
            return
        read = any(card.hasFocus() for card in self._cards)
        self._clear()
        for index, each in enumerate(words):
            card = CareCard(each, self._look, self._icons, big=not index)
            self._cards.append(card)
            put(self._column, index, card)
        if read and self._cards:
            self._cards[0].setFocus()
        if flags:
            self._asks = Asks(flags, self._look, self._icons)
            self._asks.ticks.ticked.connect(self.ticked)
            put(self._column, len(self._cards), self._asks)
        self._fit()

    def _show_pages(self, told: Told) -> None:
        """Below the cards, what can be read once help is on its way."""
        reads, about = told.suggestion.read, told.about_signs
        self._pages.show_reads(told, reads)
        self._pages.setVisible(bool(reads))
        self._about.show_pages(told, self.tr("Pages that speak of these signs"), about)
        self._about.setVisible(bool(about))

    def come_forward(self) -> None:
        """Put the keyboard on the most urgent card and have it said aloud."""
        if not self._cards:
            return
        card = self._cards[0]
        card.setFocus()
        self._scroll.verticalScrollBar().setValue(0)
        said = QAccessibleAnnouncementEvent(card, card.words.spoken)
        urgent = card.words.level.rank >= HelpLevel.EMERGENCY.rank
        politeness = QAccessible.AnnouncementPoliteness
        said.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cards where they stand best."""
        super().resizeEvent(event)
        self._fit()

    def show_reach(self, height: int) -> None:
        """Keep the first ``height`` px free of anything to press: cards aren't, what stands below is."""
        self._reach = height
        self._fit()

    def _fit(self) -> None:
        left, top, right, bottom = MARGINS
        if self._reach:
            width = max(1, self._inside.width() - left - right)
            cards = sum(card.heightForWidth(width) + self._column.spacing() for card in self._cards)
            rows = [rows for rows in (self._pages, self._about) if not rows.isHidden()]
            below = sum(one.sizeHint().height() + self._column.spacing() for one in rows)
            if self._asks:
                below += self._asks.sizeHint().height() + self._column.spacing()
            spare = self._scroll.height() - cards - below - bottom
            # what is read and done stands in the middle, its head no lower than the eyes of who sits
            top = max(top, self._reach - cards, min(spare // 2, EYES))
        self._column.setContentsMargins(left, top, right, bottom)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        for card in self._cards:
            card.show_look(look)
        if self._asks:
            self._asks.show_look(look)
        for rows in (self._pages, self._about):
            rows.show_look(look)

    def _words(self, told: Told, level: HelpLevel, cards: tuple[Card, ...]) -> CareWords:
        lines = tuple(
            care_line(card.line, told.phrases, told.place, self._because(told, card)) for card in cards
        )
        name, head = told.phrases.level_name(level), told.phrases.card_head(level, told.place)
        return CareWords(level, name, head, lines)

    def _to_say(self, told: Told, words: CareWords) -> CareWords:
        """The raised card also has what was ticked, in words to say or show. It adds nothing to them."""
        if words.level.rank < HelpLevel.SAME_DAY.rank:
            return words
        ticked = tuple(f"“{line}”" for tick, line in told.words.items() if tick in told.ticks)
        show = self.tr("Words you can say, or show this screen")
        return replace(words, to_show=show, to_say=ticked)

    def _because(self, told: Told, card: Card) -> str:
        ticks = [told.words[tick] for tick in card.because if tick != card.line.id]
        return self.tr("You ticked: {0}").format(joined(ticks)) if ticks else ""

    def _clear(self) -> None:
        for widget in (*self._cards, *([self._asks] if self._asks else [])):
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._cards, self._asks = [], None


def _level(card: Card) -> HelpLevel:
    return card.line.level
