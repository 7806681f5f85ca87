"""Wires the reading pane: words and their meanings, larger figures, notices, where to read on."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from plainleaf.content.direction import is_right_to_left
from plainleaf.content.errors import PlainleafError
from plainleaf.content.notices import Edition, notices
from plainleaf.content.page import Group, Page
from plainleaf.content.place import Phrases, Place
from plainleaf.library import Library
from plainleaf.window.equipment import Equipment
from plainleaf.window.figure_view.panel import FigureView
from plainleaf.window.glossary.card import MeaningCard
from plainleaf.window.look import Look
from plainleaf.window.page_view.around import Around
from plainleaf.window.page_view.panel import PagePanel
from plainleaf.window.page_view.pictures import Pictures
from plainleaf.window.trouble import page_words


def page_after(groups: Sequence[Group], page: str) -> str:
    """The next page in the library's order, group after group; empty after the last."""
    order = [one for group in groups for one in group.pages]
    at = order.index(page) if page in order else len(order)
    return order[at + 1] if at + 1 < len(order) else ""


def around(library: Library, page: Page, today: date, lang: str = "") -> Around:
    """What stands round a page: the next one, its related ones, and what to tell about it."""
    entries = {entry.id: entry for entry in library.pages(page.lang)}
    follows = page_after(library.groups(page.lang), page.id)
    related = tuple(entries[one] for one in page.related if one in entries and one != follows)
    told = notices(page, today, _newest(library, page), lang)
    return Around(entries.get(follows), related, told)


def _newest(library: Library, page: Page) -> Edition:
    """The youngest edition of a page; its own where none is younger."""
    newest = Edition(page.lang, page.written)
    for lang in library.about.languages:
        if lang != page.lang and any(entry.id == page.id for entry in library.pages(lang)):
            written = library.written(page.id, lang)
            if written > newest.written:
                newest = Edition(lang, written)
    return newest


def language_of(library: Library, page: str, lang: str) -> str:
    """The language to show a page in: the reader's, else the first that it's written in."""
    for one in (lang, *library.about.languages):
        if any(entry.id == page for entry in library.pages(one)):
            return one
    return lang  # it's in none: the library says so when it's asked for the page


class PageDesk(QObject):
    """Takes the reader's touches on a page to a meaning card or a larger figure, and back."""

    edition_asked = Signal(str)  # this page in another language
    trouble = Signal(object)  # an error to be said in the reader's words

    def __init__(
        self,
        panel: PagePanel,
        equipment: Equipment,
        pictures: Callable[[str], Pictures],
        window: QWidget,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(panel)
        self.panel, self._equipment, self._pictures_in = panel, equipment, pictures
        self._pictures = pictures(equipment.lang)
        self._window, self._today, self._look = window, today, equipment.look
        self._page: Page | None = None
        self._card: MeaningCard | None = None
        self._figures: FigureView | None = None
        panel.view.show_library(self._pictures)
        panel.term_asked.connect(self._show_term)
        panel.figure_asked.connect(self._show_figure)
        panel.edition_asked.connect(self.edition_asked)
        panel.view.trouble.connect(self.trouble)
        panel.view.installEventFilter(self)

    @property
    def has_page(self) -> bool:
        """Whether a page is on show: one that can't be shown isn't."""
        return self._page is not None

    def show_look(self, look: Look) -> None:
        """Redraw what lies over the page in this look."""
        self._look = look
        for part in (self._card, self._figures):
            if part is not None:
                part.show_look(look)
        self._place_card()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A card that is open keeps to its word when the window changes."""
        if watched is self.panel.view and event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._place_card)  # once the page is set in its new width
        return super().eventFilter(watched, event)

    def show_page(self, page: Page, group: Group, phrases: Phrases, place: Place, lang: str = "") -> None:
        """Show a page from its top; ``lang`` is the reader's language, if the page's is another.

        Such a page keeps its own pictures, and runs from its own side.
        """
        self.put_all_away()
        if self._page is not None and self._page.lang != page.lang:
            self.clear()
        self._page, self._pictures = page, self._pictures_in(page.lang)
        self.panel.view.show_library(self._pictures)
        self._turn(page.lang)
        told = around(self._equipment.library, page, self._today(), lang)
        self.panel.show_page(page, group, phrases, place, told)

    def _turn(self, lang: str) -> None:
        """Have the pane as pages of this language have it: from the window's side, or from the other."""
        if is_right_to_left(lang) == is_right_to_left(self._equipment.lang):
            self.panel.unsetLayoutDirection()
        else:
            leftwards = is_right_to_left(lang)
            kind = Qt.LayoutDirection
            self.panel.setLayoutDirection(kind.RightToLeft if leftwards else kind.LeftToRight)

    def show_trouble(self, error: PlainleafError) -> None:
        """Say in its place that a page can't be shown."""
        self.put_all_away()
        self._page = None
        self.panel.show_trouble(*page_words(error))

    def put_away(self) -> bool:
        """Close what lies over the page; whether anything did."""
        if self._figures is not None and self._figures.isVisible():
            self._figures.put_away()
            return True
        if self._card is not None and self._card.isVisible():
            self._card.put_away()
            return True
        return self.panel.put_away()

    def put_all_away(self) -> None:
        """Close everything that lies over the page."""
        while self.put_away():
            pass

    def clear(self) -> None:
        """The visit ends: the larger figure lies on the window, not on the page, and goes as well."""
        if self._figures is not None:
            self._figures.hide()
            self._figures.deleteLater()
            self._figures = None

    # -- a word's meaning

    def _show_term(self, term: str) -> None:
        if self._page is None:
            return
        try:
            meaning = self._equipment.library.glossary(self._page.lang)[term]
        except PlainleafError as error:
            self.trouble.emit(error)
            return
        card = self._card
        if card is None:
            card = self._card = MeaningCard(self._look, self._equipment.icons, self.panel)
            card.closed.connect(self._close_word)
            card.all_words_asked.connect(self._show_all_words)
        self.panel.view.show_open_word(term)
        card.show_term(meaning)
        self._place_card()

    def _place_card(self) -> None:
        card, panel = self._card, self.panel
        if card is None or not card.isVisible():
            return
        if card.fits_beside(panel.margin):
            line = panel.view.mapTo(panel, panel.view.touched).y()
            card.place_beside(panel.margin.left(), line, panel.rect())
            return
        card.place_below(panel.rect())
        panel.view.make_room(panel.view.geometry().bottom() - card.top)

    def _close_word(self) -> None:
        self.panel.view.show_no_word()
        self.panel.focus_page()

    def _show_all_words(self) -> None:
        if self._card is not None:
            self._card.put_away()
        self.panel.view.show_section("words")

    # -- a larger figure

    def _show_figure(self, figure_id: str) -> None:
        figures = self._page.figures if self._page is not None else ()
        figure = next((one for one in figures if one.id == figure_id), None)
        if figure is None:
            return
        if self._figures is None:
            self._figures = FigureView(self._pictures, self._look, self._equipment.icons, self._window)
            self._figures.trouble.connect(self.trouble)
        self._figures.show_look(self._look)
        self._figures.show_figure(figure)
        self._figures.open()
