"""A section that can be printed or left out: a box and its heading; the whole row is the target."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from plainleaf.window.controls.lines import Lines, Type
from plainleaf.window.controls.shapes import mirrored, plate
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

BOX, GAP = 22, 12  # px


class SectionRow(QCheckBox):
    """One line of the list. ``note`` says below the words why a row can't be changed."""

    def __init__(self, words: str, look: Look, icons: Icons, *, note: str = "") -> None:
        super().__init__(words)
        self._look, self._icons, self._note = look, icons, note
        self.setAccessibleName(words)
        self.setAccessibleDescription(note)
        self.setEnabled(not note)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        """The whole row is the target."""
        return self.rect().contains(pos)

    def _box(self) -> int:
        return round(BOX * self._look.bar_zoom)

    def _lines(self, words: str, width: int) -> Lines:
        kind = Type(self._look.font("label"), self._look.line("label"), self.layoutDirection())
        return Lines(words, kind, width - self._box() - GAP)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The words' lines, never under the least target."""
        note = self._lines(self._note, width).height if self._note else 0
        return max(self._look.target, self._lines(self.text(), width).height + note + 12)

    def sizeHint(self) -> QSize:
        """A row of a column."""
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        """Narrow: words wrap."""
        return QSize(self._box() + GAP + 80, self._look.target)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole row is drawn
        """The box, then the words and the note."""
        painter = QPainter(self)
        look, size = self._look, self._box()
        place = QRect(0, (self.height() - size) // 2, size, size)
        self._paint_box(painter, mirrored(place, self.rect(), self.layoutDirection()))
        lines = self._lines(self.text(), self.width())
        note = self._lines(self._note, self.width()) if self._note else None
        left = size + GAP if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else 0
        top = (self.height() - lines.height - (note.height if note else 0)) // 2
        lines.draw(painter, left, top, look.colour("link" if self.underMouse() and not note else "text"))
        if note:
            note.draw(painter, left, top + lines.height, look.colour("text-soft"))
        painter.end()

    def _paint_box(self, painter: QPainter, place: QRect) -> None:
        look, on = self._look, self.isChecked()
        ink = "brand" if on else "edge"
        fill = look.colour("brand" if on else "page")
        plate(painter, QRectF(place), place.width() / 5, fill, edge=look.colour(ink))
        if on:
            size, ratio = place.width() - 6, self.devicePixelRatioF()
            tick = self._icons.pixmap("tick", size, look.hex("on-brand"), ratio)
            painter.drawPixmap(place.adjusted(3, 3, -3, -3), tick)
