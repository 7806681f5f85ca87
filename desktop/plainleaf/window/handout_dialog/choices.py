"""What can be chosen about a handout: language, length, text size, paper, picture, sections."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from plainleaf.content.forms import HELP, OUTLOOK, Form
from plainleaf.content.page import Page
from plainleaf.handout.options import SheetOptions
from plainleaf.window.controls.tick_row import TickRow
from plainleaf.window.controls.words import Words
from plainleaf.window.handout_dialog.segment_bar import SegmentBar
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to choose from for one page."""

    page: Page
    languages: Mapping[str, str] = field(default_factory=dict)  # their own names by their codes
    fixed: frozenset[str] = frozenset()  # what the site has settled: it isn't offered


class HandoutChoices(QWidget):
    """The column of choices. It shows what's chosen, and tells what the reader chooses."""

    options_chosen = Signal(object)  # SheetOptions
    language_chosen = Signal(str)

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self._look, self._icons = look, icons
        self._options = SheetOptions()
        self._offer: Offer | None = None
        self.title = Words(look, "sub", bold=True, zoomed=False)
        self._language: SegmentBar | None = None
        self._make_bars()
        self._heading = Words(look, "label", self.tr("Sections"), bold=True, zoomed=False)
        self._rows: list[TickRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        for widget in (self.title, self._length, self._size):
            self._column.addWidget(widget)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(14)
        self._pair.addWidget(self._paper)
        self._pair.addWidget(self._ink)
        self._column.addLayout(self._pair)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._list.addWidget(self._heading)
        self._column.addLayout(self._list)

    def _make_bars(self) -> None:
        look, icons = self._look, self._icons
        lengths = {Form.SHORT.value: self.tr("One sheet"), Form.FULL.value: self.tr("Whole page")}
        sizes = {
            "standard": self.tr("Normal"),
            "large": self.tr("Large"),
            "extra-large": self.tr("Largest"),
        }
        papers = {"letter": self.tr("Letter"), "a4": self.tr("A4")}
        inks = {"colour": self.tr("Colour"), "black": self.tr("Black")}
        self._length = SegmentBar(self.tr("Length"), lengths, look, icons)
        self._size = SegmentBar(self.tr("Text size"), sizes, look, icons)
        self._paper = SegmentBar(self.tr("Paper"), papers, look, icons)
        self._ink = SegmentBar(self.tr("Picture"), inks, look, icons)
        self._length.value_chosen.connect(lambda form: self._tell(form=Form(form)))
        self._size.value_chosen.connect(lambda size: self._tell(size=size))
        self._paper.value_chosen.connect(lambda paper: self._tell(paper=paper))
        self._ink.value_chosen.connect(lambda ink: self._tell(black_only=ink == "black"))

    def _bars(self) -> list[SegmentBar]:
        made = [self._length, self._size, self._paper, self._ink]
        return made if self._language is None else [self._language, *made]

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._look = look
        shown: list[Words | SegmentBar | TickRow] = [self.title, self._heading, *self._bars(), *self._rows]
        for part in shown:
            part.show_look(look)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paper and picture side by side, where there's room for both."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wanted = self._paper.wanted_width + self._ink.wanted_width + self._pair.spacing()
        ways = QBoxLayout.Direction
        self._pair.setDirection(ways.LeftToRight if wanted <= self.width() else ways.TopToBottom)

    def show_offer(self, offer: Offer, options: SheetOptions) -> None:
        """Offer this; ``options`` are chosen."""
        self._offer, self._options = offer, options
        self.title.show_words(self.tr("Handout: {0}").format(offer.page.title))
        if self._language is None and len(offer.languages) > 1:
            names = dict(offer.languages)
            self._language = SegmentBar(self.tr("Language"), names, self._look, self._icons)
            self._language.value_chosen.connect(self.language_chosen)
            self._column.insertWidget(1, self._language)
        if self._language is not None:
            self._language.show_value(offer.page.lang)
        self._length.show_value(options.form.value)
        self._size.show_value(options.size)
        self._paper.show_value(options.paper)
        self._paper.setVisible("paper" not in offer.fixed)
        self._ink.show_value("black" if options.black_only else "colour")
        self._show_sections(offer.page)

    def _show_sections(self, page: Page) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        short = self._options.form is Form.SHORT
        self._rows = []
        for heading in page.sections:
            note = self.tr("Always printed") if heading.id == HELP else ""
            if short and not (heading.short or note):
                continue
            words = heading.line.text
            row = TickRow(words, self._look, self._icons, bare=True, zoomed=False, note=note)
            row.setEnabled(not note)
            row.setChecked(self._is_printed(heading.id))
            row.toggled.connect(lambda on, section=heading.id: self._take(section, on=on))
            self._rows.append(row)
            self._list.addWidget(row)

    def _is_printed(self, section: str) -> bool:
        if section == OUTLOOK:
            return self._options.outlook
        return section not in self._options.without

    def _take(self, section: str, *, on: bool) -> None:
        if section == OUTLOOK:
            self._tell(outlook=on)
        elif on:
            self._tell(without=self._options.without - {section})
        else:
            self._tell(without=self._options.without | {section})

    def _tell(self, **chosen: object) -> None:
        before, self._options = self._options, replace(self._options, **chosen)  # type: ignore[arg-type]
        if self._options.form is not before.form and self._offer is not None:
            self._show_sections(self._offer.page)
        self.options_chosen.emit(self._options)
