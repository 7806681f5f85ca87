"""The search panel: it shows what was found and reports what the reader does with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from plainleaf.content.page import Group
from plainleaf.library import Hit
from plainleaf.window.controls.ground import show_ground
from plainleaf.window.controls.keyboard import KeyBoard
from plainleaf.window.controls.mosaic import STANDING, Mosaic
from plainleaf.window.controls.search_field import SearchField
from plainleaf.window.icons import Icons
from plainleaf.window.look import LOW, Look
from plainleaf.window.search.besides import Besides
from plainleaf.window.search.findings import Findings

NOTHING_BESIDES = Besides()
WIDEST = 860
TILE = 180  # px of the mosaic over a kiosk that stands: nothing to press so high
KIOSK_SIDE, PORTRAIT_SIDE = 72, 48
REACH = 700


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
        self._findings = Findings(look, icons)
        self._keys = KeyBoard(look, icons) if look.kiosk else None
        self._mosaic = Mosaic(STANDING, TILE, look, self)
        self._mosaic.hide()
        self._inside = QWidget()
        column = self._column = QVBoxLayout(self._inside)
        column.setContentsMargins(8, 24, 8, 16)
        column.setSpacing(14)
        column.addWidget(self._field)
        column.addWidget(self._findings, 1)
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
        here = self._findings
        here.count.show_words(found)
        here.count.setVisible(bool(hits) or not sought)
        if sought:
            here.nothing.show_words(words.strip(), helped=bool(besides.help))
        else:
            here.nothing.show_ways()
        here.nothing.setVisible(not hits and (sought or self._keys is None))
        here.show_hits(hits, groups_by_page, besides)
        self._announce(besides, found, sought=sought)

    def _announce(self, besides: Besides, found: str, *, sought: bool) -> None:
        if sought and self.isVisible():
            first = [f"{one.line.words}. {one.words}" for one in besides.help[:1]]
            said = QAccessibleAnnouncementEvent(self, " ".join((*first, found)))
            politeness = QAccessible.AnnouncementPoliteness
            said.setPoliteness(politeness.Assertive if first else politeness.Polite)
            QAccessible.updateAccessibility(said)

    def offer_body(self, *, offered: bool) -> None:
        """Lead to the body map when nothing is found, where there is one."""
        self._findings.nothing.offer_body(offered=offered)

    def focus_field(self) -> None:
        """Put the keyboard into the field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        show_ground(self, look, "page")
        for part in (self._field, self._findings, self._mosaic):
            part.show_look(look)
        if self._keys is not None:
            self._keys.show_look(look)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the column."""
        super().resizeEvent(event)
        self._fit()

    def focusNextPrevChild(self, onwards: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """What Tab comes to is in view, also where a reader has scrolled away from it."""
        moved = super().focusNextPrevChild(onwards)
        self._findings.bring_focus()
        return moved

    def _found(self, words: str, count: int) -> str:
        if not count:
            return self.tr("No page has “{0}”. Try a shorter word.").format(words)
        if count == 1:
            return self.tr("1 page for “{0}”").format(words)
        return self.tr("{0} pages for “{1}”").format(count, words)

    def _wire(self) -> None:
        self._field.words_typed.connect(self.words_typed)
        self._field.down_pressed.connect(self._enter_list)
        self._field.enter_pressed.connect(self._findings.results.choose_current)
        self._findings.results.hit_chosen.connect(self._ask_page)
        self._findings.results.left_upwards.connect(self.focus_field)
        if self._keys is not None:
            self._keys.typed.connect(self._type)
            self._keys.erased.connect(self._erase)
            self._keys.entered.connect(self._findings.results.choose_current)
        self._findings.help.asked.connect(self.danger_signs_asked)
        self._findings.elsewhere.asked.connect(lambda hit: self.elsewhere_asked.emit(hit.page, hit.section))
        self._findings.nothing.word_chosen.connect(self.words_typed)
        self._findings.nothing.checklist_asked.connect(self.checklist_asked)
        self._findings.nothing.body_asked.connect(self.body_asked)
        self._findings.nothing.topics_asked.connect(self.topics_asked)

    def _type(self, letter: str) -> None:
        self._field.type(letter)

    def _erase(self) -> None:
        self._field.erase()

    def _enter_list(self) -> None:
        if self._findings.results.isVisible():
            self._findings.results.setFocus(Qt.FocusReason.TabFocusReason)

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
        self._findings.nothing.fit(round(width / self._look.zoom) - 2 * side)

    def _fit_kiosk(self) -> None:
        """The keyboard at the foot; on a screen that stands all that is pressed stands low, in reach."""
        stands = self.height() > self.width()
        side = PORTRAIT_SIDE if stands else KIOSK_SIDE
        self._whole.setContentsMargins(side, 0, side, 0)
        self._mosaic.setVisible(stands)
        self._mosaic.show_rows(STANDING, max(1, -(-self.width() // len(STANDING[0]))))
        self._mosaic.setGeometry(0, 0, self.width(), self._mosaic.sizeHint().height())
        self._column.setContentsMargins(0, REACH if stands else 24, 0, 20)
        if self._keys is not None:
            self._keys.show_room(low=self.height() < LOW)
        self._inside.setMaximumWidth(self.width())
        self._findings.nothing.fit(self.width() - 2 * side)
