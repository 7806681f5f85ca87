"""The sheets as they'll be on paper: one to read, the others small beside it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from plainleaf.window.controls.flow_layout import FlowLayout
from plainleaf.window.controls.words import Words
from plainleaf.window.look import Look

LARGE, SMALL = 620, 200  # px: the sheet to read, at most, and the others
BESIDE_FROM = 620  # px: narrower than this, the small sheets stand below
SIDE, GAP = 32, 40
EDGE = 2


class SheetPreview(QWidget):
    """A pile of sheets. A small one that is pressed becomes the one to read."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._sheets: list[QPixmap] = []
        self._read = self._width = 0
        self._note = ""
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(SIDE, 28, SIDE, 28)
        self._columns.setSpacing(GAP)
        self._columns.setSizeConstraint(
            QLayout.SizeConstraint.SetNoConstraint
        )  # sheets shrink with the window
        self._inside: list[QWidget] = []

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._look = look
        self._fill()

    def show_sheets(self, sheets: list[QPixmap], note: str) -> None:
        """Show these sheets from the first on; ``note`` says what to know of them."""
        self._sheets, self._note, self._read = sheets, note, 0
        self._fill()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the window becomes; as high as the sheets in it."""
        return QSize(SMALL + 2 * SIDE, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sheets as wide as there's room for."""
        super().resizeEvent(event)
        if self.width() != self._width:
            self._fill()

    def _fill(self) -> None:
        self._width = self.width()
        for widget in self._inside:
            self._columns.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._inside = []
        if not self._sheets:
            return
        beside = self.width() >= BESIDE_FROM
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)
        room = self.width() - 2 * SIDE - (SMALL + GAP if beside and len(self._sheets) > 1 else 0)
        self._add(self._large(max(120, min(LARGE, room))), 0)
        self._add(self._others(in_rows=not beside), 1)

    def _add(self, widget: QWidget, stretch: int) -> None:
        self._inside.append(widget)
        self._columns.addWidget(widget, stretch, Qt.AlignmentFlag.AlignTop)
        widget.show()

    def _page_words(self, number: int) -> str:
        return self.tr("Page {0} of {1}").format(number + 1, len(self._sheets))

    def _large(self, width: int) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        sheet = QLabel()
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        shown = self._sheets[self._read].scaledToWidth(round((width - 2) * ratio), smooth)
        shown.setDevicePixelRatio(ratio)
        sheet.setPixmap(shown)
        sheet.setStyleSheet(f"border: 1px solid {self._look.hex('line')}")
        sheet.setAccessibleName(self.tr("Picture of a printed page"))
        column.addWidget(sheet)
        column.addWidget(self._words(self._page_words(self._read)))
        return holder

    def _others(self, *, in_rows: bool) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        pile = FlowLayout(spacing=20) if in_rows else QVBoxLayout()
        pile.setSpacing(20)
        for number, sheet in enumerate(self._sheets):
            if number != self._read:
                small = SmallSheet(sheet, self._page_words(number), self._look)
                small.clicked.connect(lambda _on=False, number=number: self._turn_to(number))
                pile.addWidget(small)
        column.addLayout(pile)
        if self._note:
            column.addWidget(self._words(self._note))
        column.addStretch(1)
        return holder

    def _words(self, words: str) -> Words:
        return Words(self._look, "label", words, colour="text-soft", zoomed=False)

    def _turn_to(self, number: int) -> None:
        self._read = number
        self._fill()
        small = self._inside[1].findChild(SmallSheet)
        if small is not None:
            small.setFocus(Qt.FocusReason.OtherFocusReason)


class SmallSheet(QAbstractButton):
    """A sheet in small with its number below: pressed, it's shown large."""

    def __init__(self, picture: QPixmap, words: str, look: Look) -> None:
        super().__init__()
        self._look = look
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        self._picture = picture.scaledToWidth(round((SMALL - 2 * EDGE) * ratio), smooth)
        self._picture.setDevicePixelRatio(ratio)
        self.setText(words)
        self.setAccessibleName(words)
        self.setFont(look.font("label"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(self.sizeHint())

    def _down(self) -> int:
        return round(self._picture.height() / self._picture.devicePixelRatio()) + 2 * EDGE

    def sizeHint(self) -> QSize:
        """The picture and a line of words."""
        return QSize(SMALL, self._down() + 8 + self._look.line("label"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole button is drawn
        """The sheet with its edge, and the words."""
        painter = QPainter(self)
        hot = self.isDown() or self.underMouse()
        edge = self._look.colour("brand" if hot else "line")
        painter.fillRect(0, 0, SMALL, self._down(), edge)
        inner = EDGE if hot else 1
        inside = QRect(0, 0, SMALL, self._down()).adjusted(inner, inner, -inner, -inner)
        painter.fillRect(inside, QColor(self._look.design.colours("print")["page"]))
        painter.drawPixmap(EDGE, EDGE, self._picture)
        painter.setPen(self._look.colour("text-soft"))
        below = QRect(0, self._down() + 8, SMALL, self._look.line("label"))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()
