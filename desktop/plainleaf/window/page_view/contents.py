"""The sheet "On this page", for windows with no room for the rail."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.controls.overlay import Overlay
from plainleaf.window.controls.shapes import plate
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.page_view.rail import Rail, RowForm

MARGIN, PAD, WIDEST = 16, 18, 640  # px
ROWS = RowForm("label", 16, 8, 9, 4, filled=False)


class ContentsSheet(Overlay):
    """The page's sections over the page, as a list. It tells which one the reader chose, and goes."""

    section_asked = Signal(str)

    def __init__(self, look: Look, icons: Icons, window: QWidget) -> None:
        super().__init__(look, window)
        self._head = Words(look, "sub", self.tr("On this page"), bold=True, zoomed=False, parent=self)
        self.rail = Rail(self)
        self._close = PushButton(self.tr("Close"), look, icons, icon="close", parent=self)
        self._card = QRect()
        self.rail.section_asked.connect(self._choose)
        self._close.clicked.connect(self.put_away)
        self.rail.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        super().show_look(look)
        self._head.show_look(look)
        self.rail.show_look(look, "pop")
        self._close.show_look(look)
        self._arrange()

    def show_sections(self, sections: list[tuple[str, str]], reached: str) -> None:
        """Show these sections, the one being read marked and ready to be chosen from."""
        self.rail.show_look(self._look, "pop")
        self.rail.show_sections(sections)
        self.rail.show_reached(reached)
        for row, (anchor, _title) in enumerate(sections):
            if anchor == reached:
                self.rail.setCurrentRow(row)

    def open(self) -> None:
        """Lie over the page."""
        super().open()
        self._arrange()

    def _choose(self, anchor: str) -> None:
        self.put_away()
        self.section_asked.emit(anchor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card in its place."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width = min(WIDEST, self.width() - 2 * MARGIN)
        inner = width - 2 * PAD
        head = self._head.heightForWidth(inner)
        close = self._close.heightForWidth(inner)
        around = head + close + 2 * PAD + 2 * 12
        self.rail.show_form(ROWS, inner)
        rows = min(self.rail.needed_height(), max(80, self.height() - 2 * MARGIN - around))
        left = (self.width() - width) // 2
        top = max(MARGIN, (self.height() - around - rows) // 2)
        self._card = QRect(left, top, width, around + rows)
        self._head.setGeometry(left + PAD, top + PAD, inner, head)
        below = top + PAD + head + 12
        self.rail.place(QRect(left + PAD, below, inner, rows), ROWS)
        self._close.setGeometry(
            left + PAD, below + rows + 12, min(inner, self._close.sizeHint().width()), close
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The scrim, and the card upon it."""
        super().paintEvent(event)
        painter, look = QPainter(self), self._look
        radius = float(look.design.tokens["radius"]["card"])
        plate(painter, QRectF(self._card), radius, look.colour("pop"), edge=look.colour("edge"), width=1)
        painter.end()
