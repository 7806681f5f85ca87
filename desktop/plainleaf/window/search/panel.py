"""The search panel: it shows what was found and reports what the reader does with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from plainleaf.content.page import Group
from plainleaf.library import Hit
from plainleaf.window.controls.ground import UpDown, show_ground
from plainleaf.window.controls.keyboard import KeyBoard
from plainleaf.window.controls.mosaic import STANDING, Mosaic
from plainleaf.window.controls.search_field import SearchField
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.search.besides import Besides, ElsewhereRow, HelpRows
from plainleaf.window.search.nothing_found import NothingFound
from plainleaf.window.search.result_list import ResultList

NOTHING_BESIDES = Besides()
WIDEST = 860
TILE = 180  # px of the mosaic over a kiosk that stands: nothing to press so high
KIOSK_SIDE, PORTRAIT_SIDE = 72, 48
REACH = 700
MOST = 1000  # of the height, before what is left over goes below


class SearchPanel(QWidget):
    """A field above its results. It searches nothing itself."""

    words_typed = Signal(str)
    page_asked = Signal(str, str)  # page, section ("" for its top)
    checklist_asked = Signal()
    body_asked = Signal()
    topics_asked = Signal()
    danger_signs_asked = Signal()
    elsewhere_asked = Signal(str, str)  # page, section: in the language it was found in

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._field = SearchField(look, icons)
        self._count = Words(look, "body")
        self._help = HelpRows(look, icons)
        self._elsewhere = ElsewhereRow(look, icons)
        self._results = ResultList(look, icons)
        self._nothing = NothingFound(look, icons)
        self._nothing_scroll = UpDown(self._nothing)
        self._keys = KeyBoard(look, icons) if look.kiosk else None
        self._mosaic = Mosaic(STANDING, TILE, look, self)
        self._mosaic.hide()
        self._inside = QWidget()
        column = self._column = QVBoxLayout(self._inside)
        column.setContentsMargins(8, 24, 8, 16)
        column.setSpacing(14)
        column.addWidget(self._field)
        column.addWidget(self._help)
        column.addWidget(self._count)
        column.addWidget(self._elsewhere)
        column.addWidget(self._results, MOST)
        column.addWidget(self._nothing_scroll, MOST)
        column.addStretch(1)
        if self._keys is not None:
            column.addWidget(self._keys)
        self._whole = QHBoxLayout(self)
        self._whole.addWidget(self._inside, 1)
        self._whole.addStretch()
        self._wire()
        self.show_look(look)
        self.show_hits("", (), {})

    def show_hits(
        self,
        words: str,
        hits: tuple[Hit, ...],
        groups_by_page: dict[str, Group],
        besides: Besides = NOTHING_BESIDES,
    ) -> None:
        """Show what was found for these words; no words, nothing found or sought."""
        self._field.show_hint(self.tr("Search, for example “hard lump”"), self.tr("Search"))
        self._field.show_words(words)
        sought = bool(words.strip())
        found = (
            self._found(words.strip(), len(hits)) if sought else self.tr("Type a word to search all pages.")
        )
        self._count.show_words(found)
        self._count.setVisible(bool(hits) or not sought)
        self._results.show_hits(hits, groups_by_page)
        self._results.setVisible(bool(hits))
        self._help.show_help(besides.help)
        self._elsewhere.show_elsewhere(besides.elsewhere, besides.language)
        if sought:
            self._nothing.show_words(words.strip(), helped=bool(besides.help))
        else:
            self._nothing.show_ways()
        self._nothing.show_near(besides.near)
        self._nothing_scroll.setVisible(not hits and (sought or self._keys is None))
        if sought and self.isVisible():
            first = [f"{one.line.words}. {one.words}" for one in besides.help[:1]]
            said = QAccessibleAnnouncementEvent(self, " ".join((*first, found)))
            politeness = QAccessible.AnnouncementPoliteness
            said.setPoliteness(politeness.Assertive if first else politeness.Polite)
            QAccessible.updateAccessibility(said)

    def offer_body(self, *, offered: bool) -> None:
        """Lead to the body map when nothing is found, where there is one."""
        self._nothing.offer_body(offered=offered)

    def focus_field(self) -> None:
        """Put the keyboard into the field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        show_ground(self, look, "page")
        beside = (self._help, self._elsewhere)
        for part in (self._field, self._count, *beside, self._results, self._nothing, self._mosaic):
            part.show_look(look)
        if self._keys is not None:
            self._keys.show_look(look)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the column."""
        super().resizeEvent(event)
        self._fit()

    def _found(self, words: str, count: int) -> str:
        if not count:
            return self.tr("No page has “{0}”. Try a shorter word.").format(words)
        if count == 1:
            return self.tr("1 page for “{0}”").format(words)
        return self.tr("{0} pages for “{1}”").format(count, words)

    def _wire(self) -> None:
        self._field.words_typed.connect(self.words_typed)
        self._field.down_pressed.connect(self._enter_list)
        self._field.enter_pressed.connect(self._results.choose_current)
        self._results.hit_chosen.connect(self._ask_page)
        self._results.left_upwards.connect(self.focus_field)
        if self._keys is not None:
            self._keys.typed.connect(self._type)
            self._keys.erased.connect(self._erase)
            self._keys.entered.connect(self._results.choose_current)
        self._help.asked.connect(self.danger_signs_asked)
        self._elsewhere.asked.connect(lambda hit: self.elsewhere_asked.emit(hit.page, hit.section))
        self._nothing.word_chosen.connect(self.words_typed)
        self._nothing.checklist_asked.connect(self.checklist_asked)
        self._nothing.body_asked.connect(self.body_asked)
        self._nothing.topics_asked.connect(self.topics_asked)

    def _type(self, letter: str) -> None:
        self._field.type(letter)

    def _erase(self) -> None:
        self._field.erase()

    def _enter_list(self) -> None:
        if self._results.isVisible():
            self._results.setFocus(Qt.FocusReason.TabFocusReason)

    def _ask_page(self, hit: Hit) -> None:
        self.page_asked.emit(hit.page, hit.section)

    def _fit(self) -> None:
        width = self.width()
        if self._look.kiosk:
            self._fit_kiosk()
            return
        side = 52 if width >= 900 else 16 if width >= 560 else 8
        self._whole.setContentsMargins(side, 0, side, 0)
        self._inside.setMaximumWidth(round(WIDEST * self._look.zoom))
        self._nothing.fit(round(width / self._look.zoom) - 2 * side)

    def _fit_kiosk(self) -> None:
        """The keyboard at the foot; on a screen that stands all that is pressed stands low, in reach."""
        stands = self.height() > self.width()
        side = PORTRAIT_SIDE if stands else KIOSK_SIDE
        self._whole.setContentsMargins(side, 0, side, 0)
        self._mosaic.setVisible(stands)
        self._mosaic.show_rows(STANDING, max(1, -(-self.width() // len(STANDING[0]))))
        self._mosaic.setGeometry(0, 0, self.width(), self._mosaic.sizeHint().height())
        self._column.setContentsMargins(0, REACH if stands else 24, 0, 20)
        self._inside.setMaximumWidth(self.width())
        self._nothing.fit(self.width() - 2 * side)
