"""The handout screen: choices on one side, the sheet itself on the other."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QVBoxLayout, QWidget

from plainleaf.handout.options import SheetOptions
from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.controls.ground import UpDown, show_ground
from plainleaf.window.controls.words import Words
from plainleaf.window.handout_dialog.choices import HandoutChoices, Offer
from plainleaf.window.handout_dialog.preview import SheetPreview
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

STACK_UNDER = 900  # px: narrower than this, the sheet stands below the choices
SIDE = 32  # px; less on narrow windows


class HandoutPanel(QWidget):
    """Tells what the reader wants on paper; shows the sheets it's given."""

    options_chosen = Signal(object)  # SheetOptions
    language_chosen = Signal(str)
    print_asked = Signal()
    save_asked = Signal()

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._icons = look, icons
        self._options = SheetOptions()
        self._count = 0
        self._printer: str | None = None  # not known yet; empty: there is none
        self._is_narrow: bool | None = None
        self._choices, self._preview = HandoutChoices(look, icons), SheetPreview(look)
        self._choices.options_chosen.connect(self._tell)
        self._choices.language_chosen.connect(self._tell_language)
        self._state = Words(look, "label", colour="text-soft", zoomed=False)
        self._print = PushButton(self.tr("Print"), look, icons, icon="print", form="main")
        self._save = PushButton(self.tr("Save PDF"), look, icons, icon="download")
        self._print.clicked.connect(self.print_asked)
        self._save.clicked.connect(self.save_asked)
        self._make_foot()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._holders: list[QWidget] = []
        self._side, self._paper_area = QWidget(), UpDown(self._preview)
        self.show_look(look)

    def _make_foot(self) -> None:
        self._foot = QWidget()
        column = QVBoxLayout(self._foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(12)
        self._buttons.addWidget(self._print, 1)
        self._buttons.addWidget(self._save, 1)
        column.addWidget(self._state)
        column.addLayout(self._buttons)

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._look = look
        for part in (self._choices, self._preview, self._state, self._print, self._save):
            part.show_look(look)
        self._arrange()
        self.update()

    def show_page(self, offer: Offer, options: SheetOptions) -> None:
        """Begin with a page: what there is to choose, what is chosen, and no sheets yet."""
        self._options = options
        self._choices.show_offer(offer, options)
        self.show_state(self.tr("Setting the pages…"))

    def show_sheets(self, sheets: list[bytes]) -> None:
        """Show the sheets, PNG pictures as they'll be on paper."""
        pictures = [QPixmap() for _ in sheets]
        for picture, sheet in zip(pictures, sheets, strict=True):
            picture.loadFromData(sheet)
        note = self.tr("Fits black-and-white printers. Boxes differ by line and sign, not by colour.")
        self._count = len(sheets)
        self._preview.show_sheets(pictures, note if self._options.black_only else "")
        self._tell_ready()

    def show_printer(self, name: str) -> None:
        """Say which printer will print; no name means that there is none."""
        self._printer = name
        if self._count:
            self._tell_ready()

    def show_state(self, words: str) -> None:
        """Say what is going on: setting, printing, or what went wrong and what to do."""
        self._count = 0
        self._say(words)

    def _tell_ready(self) -> None:
        self._say(f"{self._paper_words()} {self._printer_words()}".strip())

    def _say(self, words: str) -> None:
        self._state.show_words(words)
        self._state.setAccessibleName(words)

    def _paper_words(self) -> str:
        names = {"letter": self.tr("Letter"), "a4": self.tr("A4")}
        paper = names[self._options.paper]
        if self._count == 1:
            return self.tr("1 page on {0} paper.").format(paper)
        sheets = (self._count + 1) // 2
        if sheets == 1:
            return self.tr("{0} pages on {1} paper: one sheet, both sides.").format(self._count, paper)
        words = self.tr("{0} pages on {1} paper: {2} sheets, both sides.")
        return words.format(self._count, paper, sheets)

    def _printer_words(self) -> str:
        if self._printer is None:
            return ""
        if self._printer:
            return self.tr("Printer: {0}.").format(self._printer)
        return self.tr("No printer was found. Save the PDF and print it elsewhere.")

    def focus_first(self) -> None:
        """The keyboard begins at Print: most readers want just that."""
        self._print.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, options: SheetOptions) -> None:
        self._options = options
        self.show_state(self.tr("Setting the pages…"))
        self.options_chosen.emit(options)

    def _tell_language(self, lang: str) -> None:
        self.show_state(self.tr("Setting the pages…"))
        self.language_chosen.emit(lang)

    def _arrange(self) -> None:
        """Side by side with Print always in sight, or one below the other in one scroll."""
        narrow = self.width() < STACK_UNDER
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._stack() if narrow else self._put_side_by_side()
        width = round(440 * min(self._look.bar_zoom, 1.3))
        if not narrow:
            self._side.setFixedWidth(min(width, self.width() // 2))
        room = (self.width() if narrow else self._side.width()) - 2 * SIDE
        wanted = self._print.sizeHint().width() + self._save.sizeHint().width() + 12
        ways = QBoxLayout.Direction
        self._buttons.setDirection(ways.LeftToRight if wanted <= room else ways.TopToBottom)
        for holder in self._holders:
            show_ground(holder, self._look, "page")

    def _stack(self) -> None:
        self._paper_area.takeWidget()
        whole, above = QWidget(), QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(20)
        column.addWidget(self._choices)
        column.addWidget(self._foot)
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(above)
        rows.addWidget(self._preview)
        rows.addStretch(1)
        self._show([UpDown(whole)], [above])

    def _put_side_by_side(self) -> None:
        self._side = QWidget()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SIDE, 24, SIDE // 2, 12)
        column.addWidget(self._choices)
        column.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(SIDE, 12, SIDE, 20)
        foot.addWidget(self._foot)
        rows = QVBoxLayout(self._side)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(UpDown(inside), 1)
        rows.addLayout(foot)
        self._paper_area = UpDown(self._preview)
        self._paper_area.setAccessibleName(self.tr("Picture of the handout"))
        self._show([self._side, self._paper_area], [self._side])

    def _show(self, parts: list[QWidget], holders: list[QWidget]) -> None:
        """Have these parts in place of those there were; what they share has moved already."""
        while item := self._columns.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for part in parts:
            self._columns.addWidget(part, 0 if part is self._side else 1)
            part.show()
        self._holders = holders

    def minimumSizeHint(self) -> QSize:
        """As narrow as a telephone, whatever it has been before."""
        return QSize(320, 300)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or one below the other."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The paper lies on canvas, and a line parts it from the choices."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("canvas"))
        painter.end()
        super().paintEvent(event)
