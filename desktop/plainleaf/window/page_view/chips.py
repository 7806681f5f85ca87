"""Jump chips: the page's sections in one row that a finger moves sideways (component 17)."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from plainleaf.window.controls.flick import flickable
from plainleaf.window.controls.ground import show_ground
from plainleaf.window.controls.lines import Lines, Type, narrowest
from plainleaf.window.controls.shapes import plate
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.page_view.rail import HELP_ANCHOR

SIDE, GAP, EDGE = 28, 14, 24  # px: in a chip, between chips, round the row
ABOVE, HEIGHT = 16, 104
ICON = 28
NARROWEST = 140  # px of words: short titles stay on one line


class JumpChip(QAbstractButton):
    """One section: its title on one line or two. The way to help has its colour and sign."""

    def __init__(self, words: str, look: Look, icons: Icons, *, is_help: bool) -> None:
        super().__init__()
        self._look, self._icons, self._is_help = look, icons, is_help
        self._is_here = False
        self.setText(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._width = self._narrowest()

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self._width = self._narrowest()
        self.updateGeometry()
        self.update()

    def show_here(self, *, here: bool) -> None:
        """Show that this is the section being read."""
        if here != self._is_here:
            self._is_here = here
            self.setAccessibleDescription(self.tr("You are reading this part") if here else "")
            self.update()

    def _kind(self, *, bold: bool = True) -> Type:
        look = self._look
        return Type(look.font("label", bold=bold), round(look.line("label") * 0.86), self.layoutDirection())

    def _narrowest(self) -> int:
        return narrowest(self.text(), self._kind(), short=2 * NARROWEST, step=8)

    def _icon(self) -> int:
        return round(ICON * self._look.bar_zoom) + 10 if self._is_help else 0

    def sizeHint(self) -> QSize:
        """Two lines high, so that all chips are."""
        height = max(self._look.target, 2 * self._kind().line + 12)
        return QSize(self._width + self._icon() + 2 * SIDE, height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole chip is drawn
        """Plate, sign and words."""
        look, painter = self._look, QPainter(self)
        ink = "now" if self._is_help else "brand"
        fill = ("now-fill" if self._is_help else "tint") if self._is_here or self.isDown() else "page"
        edge = ink if self._is_help or self._is_here else "edge"
        around = QRectF(self.rect())
        plate(painter, around, self.height() / 2, look.colour(fill), edge=look.colour(edge))
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        kind = self._kind(bold=self._is_here or self._is_help)
        lines = Lines(self.text(), kind, self._width)
        left = SIDE + (0 if right_to_left else self._icon())
        top = (self.height() - lines.height) // 2
        lines.draw(painter, left, top, look.colour("now" if self._is_help else "text"))
        if self._is_help:
            size = self._icon() - 10
            x = self.width() - SIDE - size if right_to_left else SIDE
            sign = self._icons.pixmap("level-now", size, look.hex("now"), self.devicePixelRatioF())
            painter.drawPixmap(x, (self.height() - size) // 2, sign)
        painter.end()


class JumpChips(QScrollArea):
    """All sections of a page in a row. It tells which one the reader chose."""

    section_asked = Signal(str)

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._icons = look, icons
        self._chips: dict[str, JumpChip] = {}
        self._reached = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("On this page"))
        self.viewport().setAutoFillBackground(False)
        self._fill([])
        flickable(self)

    def _fill(self, sections: list[tuple[str, str]]) -> None:
        """Make the chips anew; the widget with the old ones is deleted by the area."""
        inside = self._inside = QWidget()
        row = self._row = QHBoxLayout(inside)
        row.setContentsMargins(EDGE, ABOVE, EDGE, ABOVE)
        row.setSpacing(GAP)
        self._chips = {}
        for anchor, title in sections:
            chip = JumpChip(title, self._look, self._icons, is_help=anchor == HELP_ANCHOR)
            chip.clicked.connect(lambda _checked=False, to=anchor: self.section_asked.emit(to))
            row.addWidget(chip)
            self._chips[anchor] = chip
        self.setWidget(inside)
        inside.setAutoFillBackground(False)  # what it stands on shows through
        self._fit()

    def _fit(self) -> None:
        self._row.activate()
        size = self._row.sizeHint()
        self._inside.resize(size)
        self.setFixedHeight(max(HEIGHT, size.height()))

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._look = look
        show_ground(self, look, "page")
        for chip in self._chips.values():
            chip.show_look(look)
        self._fit()

    def show_sections(self, sections: list[tuple[str, str]]) -> None:
        """Show these sections, from the first on."""
        self._fill(sections)
        bar = self.horizontalScrollBar()
        bar.setValue(bar.minimum())

    def show_reached(self, anchor: str) -> None:
        """Mark the section the reader has come to, and keep it in sight."""
        for name, chip in self._chips.items():
            chip.show_here(here=name == anchor)
        self._reached = anchor
        self._bring_reached()

    def _bring_reached(self) -> None:
        """Scroll as little as brings the chip in sight, with room before and after it.

        Not by `ensureWidgetVisible`: it takes no notice that a bar's values run from the right in
        a language that does.
        """
        if self._reached not in self._chips:
            return
        chip, bar, room = self._chips[self._reached], self.horizontalScrollBar(), 3 * EDGE
        leftwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        start = self._inside.width() - chip.x() - chip.width() if leftwards else chip.x()
        most, least = start - room, start + chip.width() + room - self.viewport().width()
        bar.setValue(max(least, min(most, bar.value())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chip of the part being read in sight."""
        super().resizeEvent(event)
        self._bring_reached()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel moves the row sideways."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (event.angleDelta().y() or event.angleDelta().x()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line between the page and the row."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.fillRect(0, 0, self.width(), 1, self._look.colour("line"))
        painter.end()
