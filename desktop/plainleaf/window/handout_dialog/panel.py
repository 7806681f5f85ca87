"""The handout screen: choices on one side, the sheet itself on the other."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from plainleaf.handout.options import SheetOptions
from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.controls.ground import show_ground
from plainleaf.window.controls.segments import Segments
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

SHEET, BESIDE = 620, 24  # px: the widest picture of a sheet, and the room round it
STACK_UNDER = 900  # px: narrower than this, the sheet stands below the choices


class HandoutPanel(QWidget):
    """Tells what the reader wants on paper; shows the sheets it's given."""

    options_chosen = Signal(object)  # SheetOptions
    print_asked = Signal()
    save_asked = Signal()

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._icons = look, icons
        self._options = SheetOptions()
        self._sheets: list[QPixmap] = []
        self._sheet_width = SHEET
        self._title = Words(look, "section", bold=True, zoomed=False)
        self._state = Words(look, "label", colour="text-soft", zoomed=False)
        self._make_choices()
        self._print = PushButton(self.tr("Print"), look, icons, icon="print", form="main")
        self._save = PushButton(self.tr("Save PDF"), look, icons, icon="download")
        self._print.clicked.connect(self.print_asked)
        self._save.clicked.connect(self.save_asked)
        self._lay_out()
        self.show_look(look)

    def _make_choices(self) -> None:
        look, icons = self._look, self._icons
        sizes = {
            "standard": self.tr("Normal"),
            "large": self.tr("Large"),
            "extra-large": self.tr("Largest"),
        }
        papers = {"letter": self.tr("Letter"), "a4": self.tr("A4")}
        inks = {"colour": self.tr("Colour"), "black": self.tr("Black")}
        self._size = Segments(self.tr("Text size"), sizes, look, icons)
        self._paper = Segments(self.tr("Paper"), papers, look, icons)
        self._ink = Segments(self.tr("Picture"), inks, look, icons)
        self._size.value_chosen.connect(self._choose_size)
        self._paper.value_chosen.connect(self._choose_paper)
        self._ink.value_chosen.connect(self._choose_ink)

    def _lay_out(self) -> None:
        choices = self._choice_column = QVBoxLayout()
        choices.setSpacing(24)
        for widget in (self._title, self._size, self._paper, self._ink):
            choices.addWidget(widget)
        choices.addStretch(1)
        choices.addWidget(self._state)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._print, 1)
        buttons.addWidget(self._save, 1)
        choices.addLayout(buttons)
        self._choices = QWidget()
        self._choices.setLayout(choices)
        self._choice_area = QScrollArea()
        self._choice_area.setWidget(self._choices)
        self._choice_area.setWidgetResizable(True)
        self._choice_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._paper_area = QScrollArea()
        self._paper_area.setWidgetResizable(True)
        self._paper_area.setAccessibleName(self.tr("Picture of the handout"))
        for area in (self._choice_area, self._paper_area):
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.addWidget(self._choice_area)
        self._columns.addWidget(self._paper_area, 1)

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._look = look
        for part in (self._title, self._state, self._size, self._paper, self._ink, self._print, self._save):
            part.show_look(look)
        show_ground(self._choices, look, "page")
        self._arrange()
        self._show_sheets()
        self.update()

    def show_page(self, title: str, options: SheetOptions) -> None:
        """Begin with a page: what is chosen, and no sheets yet."""
        self._options = options
        self._title.show_words(self.tr("Handout: {0}").format(title))
        self._size.show_value(options.size)
        self._paper.show_value(options.paper)
        self._ink.show_value("black" if options.black_only else "colour")
        self.show_state(self.tr("Setting the pages…"))

    def show_sheets(self, sheets: list[bytes]) -> None:
        """Show the sheets, PNG pictures as they'll be on paper."""
        self._sheets = []
        for sheet in sheets:
            picture = QPixmap()
            picture.loadFromData(sheet)
            self._sheets.append(picture)
        names = {"letter": self.tr("Letter"), "a4": self.tr("A4")}
        paper = names[self._options.paper]
        if len(sheets) == 1:
            self.show_state(self.tr("1 page on {0} paper.").format(paper))
        else:
            self.show_state(self.tr("{0} pages on {1} paper.").format(len(sheets), paper))
        self._show_sheets()

    def show_state(self, words: str) -> None:
        """Say what is going on: setting, printing, or what went wrong and what to do."""
        self._state.show_words(words)
        self._state.setAccessibleName(words)

    def focus_first(self) -> None:
        """The keyboard begins at Print: most readers want just that."""
        self._print.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_sheets(self) -> None:
        pile = QWidget()
        show_ground(pile, self._look, "canvas")
        column = QVBoxLayout(pile)
        column.setContentsMargins(BESIDE, 28, BESIDE, 28)
        column.setSpacing(24)
        width = self._sheet_width = min(SHEET, self._sheet_room())
        for number, sheet in enumerate(self._sheets, 1):
            column.addWidget(_Sheet(sheet, width, self._look), 0, Qt.AlignmentFlag.AlignHCenter)
            words = QLabel(self.tr("Page {0} of {1}").format(number, len(self._sheets)))
            words.setFont(self._look.font("label"))
            words.setStyleSheet(f"color: {self._look.hex('text-soft')}")
            column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._paper_area.setWidget(pile)

    def _sheet_room(self) -> int:
        """How wide a sheet's picture may be, px: beside the choices or below them, less its margins."""
        beside = (
            self.width() if self.width() < STACK_UNDER else self.width() - self._choice_area.maximumWidth()
        )
        return max(200, beside - 2 * BESIDE - 2 - self._paper_area.verticalScrollBar().sizeHint().width())

    def _choose_size(self, size: str) -> None:
        self._tell(replace(self._options, size=size))

    def _choose_paper(self, paper: str) -> None:
        self._tell(replace(self._options, paper=paper))

    def _choose_ink(self, ink: str) -> None:
        self._tell(replace(self._options, black_only=ink == "black"))

    def _tell(self, options: SheetOptions) -> None:
        self._options = options
        self.show_state(self.tr("Setting the pages…"))
        self.options_chosen.emit(options)

    def _arrange(self) -> None:
        narrow = self.width() < STACK_UNDER
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)
        width = round(440 * min(self._look.bar_zoom, 1.3))
        self._choice_area.setMinimumWidth(0 if narrow else min(width, self.width() // 2))
        self._choice_area.setMaximumWidth(self.width() if narrow else min(width, self.width() // 2))
        side = 32 if self.width() >= 560 else 16
        self._choice_column.setContentsMargins(side, 28, side, 28)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or one below the other."""
        super().resizeEvent(event)
        self._arrange()
        if self._sheets and self._sheet_width != min(SHEET, self._sheet_room()):
            self._show_sheets()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The choices on the page's colour, the paper on canvas."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("canvas"))
        painter.fillRect(self._choice_area.geometry(), self._look.colour("page"))
        edge = self._choice_area.geometry().right()
        painter.fillRect(edge, 0, 1, self.height(), self._look.colour("line"))
        painter.end()
        super().paintEvent(event)


class _Sheet(QLabel):
    """One sheet of paper at a size at which it can be read."""

    def __init__(self, picture: QPixmap, width: int, look: Look) -> None:
        super().__init__()
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        shown = picture.scaledToWidth(round(width * ratio), smooth) if not picture.isNull() else picture
        shown.setDevicePixelRatio(ratio)
        self.setPixmap(shown)
        self.setStyleSheet(f"border: 1px solid {look.hex('line')}")
        self.setAccessibleName(self.tr("Picture of a printed page"))
