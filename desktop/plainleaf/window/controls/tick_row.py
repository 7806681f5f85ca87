"""A line that can be ticked: the whole row is the target, and its words wrap."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from plainleaf.window.controls.lines import Lines, Type
from plainleaf.window.controls.shapes import mirrored, plate, rounded
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

PAD, GAP = 14, 14  # px on a laptop; at a kiosk as much more as everything else
BARE_GAP = 12
BOX = {False: 28, True: 44}  # by kiosk
BARE_BOX = 22
PICTURE, AROUND, CORNER = 64, 6, 10  # px: a picture's side, the least above and below it, its corners
FEWEST_HEIGHTS = 9  # lines' heights: words narrower than this have no picture beside them

Picture = Callable[[QPainter, QRectF, Look], None]


class TickRow(QCheckBox):
    """Component 18: box, words; ticked: ``tint``, a 4 px edge, bold words and a tick.

    ``danger`` rows have the colours of "now"; ``flat`` rows stand in a list that has its own edge; ``bare``
    ones are a choice among others, with no plate and a small box. ``note`` says under the words what they
    mean. ``picture`` draws the same at the far end of the row, where there is room for it, so that the
    words of all rows begin on one line.
    """

    def __init__(
        self,
        words: str,
        look: Look,
        icons: Icons,
        *,
        danger: bool = False,
        flat: bool = False,
        bare: bool = False,
        note: str = "",
        picture: Picture | None = None,
        zoomed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._look, self._icons = look, icons
        self._danger, self._flat, self._bare, self._zoomed = danger, flat, bare, zoomed
        self._note, self._picture = note, picture
        self.setAccessibleName(words)
        self.setAccessibleDescription(note)
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

    def _zoom(self) -> float:
        return self._look.zoom if self._zoomed else self._look.bar_zoom

    def _box(self) -> int:
        base = BARE_BOX if self._bare else BOX[self._look.kiosk] - (4 if self._flat else 0)
        return round(base * min(self._zoom(), 1.5))

    def _pad(self) -> int:
        return 0 if self._bare else PAD if self._flat else self._look.px(PAD)

    def _gap(self) -> int:
        return BARE_GAP if self._bare else GAP if self._flat else self._look.px(GAP)

    def _side(self, width: int) -> int:
        """The side of the picture in a row of this width; 0 for none."""
        if self._picture is None:
            return 0
        zoom, base = self._zoom(), self._look.px(PICTURE)
        least = FEWEST_HEIGHTS * self._look.line("body", zoom)
        room = width - 2 * self._pad() - 2 * self._gap() - self._box() - least
        return next((side for side in (round(base * zoom), round(base * min(zoom, 1.5))) if side <= room), 0)

    def _is_small(self) -> bool:
        return self._flat or self._bare

    def _lines(self, width: int, *, bold: bool = False, even: bool = False) -> Lines:
        """The words; bold only where that takes no further line: a tick never moves the rows below."""
        role = "label" if self._is_small() else "body"
        plain = self._set(self.text(), role, width, even=even)
        if not bold or self._bare:
            return plain
        strong = self._set(self.text(), role, width, bold=True, even=even)
        return strong if strong.count == plain.count else plain

    def _note_lines(self, width: int, *, even: bool = False) -> Lines:
        return self._set(self._note, "label", width, even=even)

    def _set(self, words: str, role: str, width: int, *, bold: bool = False, even: bool = False) -> Lines:
        zoom = self._zoom()
        font = self._look.font(role, bold=bold, zoom=zoom)
        kind = Type(font, self._look.line(role, zoom), self.layoutDirection())
        side = self._side(width)
        picture = side + self._gap() if side else 0
        room = width - 2 * self._pad() - self._gap() - self._box() - picture
        return Lines(words, kind, room, even=even)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The words' lines with room around, never under the least target."""
        least = self._look.target + (0 if self._is_small() else self._look.px(8))
        pad = 12 if self._is_small() else self._look.px(20)
        words = self._lines(width).height
        note = self._note_lines(width).height if self._note else 0
        side = self._side(width)
        return max(least, words + note + pad, self._box() + 12, side + 2 * AROUND if side else 0)

    def sizeHint(self) -> QSize:
        """A row of a column."""
        return QSize(360, self.heightForWidth(360))

    def minimumSizeHint(self) -> QSize:
        """Narrow: words wrap."""
        return QSize(self._box() + 2 * self._pad() + self._gap() + 60, self._look.target)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole row is drawn
        """The row's plate, its box and its words."""
        painter = QPainter(self)
        look, on = self._look, self.isChecked()
        ink = "now" if self._danger else ("brand" if on else "edge")
        tint = "now-fill" if self._danger else "tint"
        fill = tint if on or self.isDown() or self.underMouse() else "page"
        if self._flat:
            painter.fillRect(self.rect(), look.colour(fill))
        elif not self._bare:
            radius = float(look.design.tokens["radius"]["control"]) + 2
            width = 4 if on else 2
            whole = QRectF(self.rect())
            plate(painter, whole, radius, look.colour(fill), edge=look.colour(ink), width=width)
        size = self._box()
        place = QRect(self._pad(), (self.height() - size) // 2, size, size)
        self._paint_box(painter, mirrored(place, self.rect(), self.layoutDirection()), ink)
        lines = self._lines(self.width(), bold=on, even=True)
        side = self._side(self.width())
        self._paint_picture(painter, side)
        left_to_right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        before = size if left_to_right else side
        left = self._pad() + (before + self._gap() if before else 0)
        note = self._note_lines(self.width(), even=True) if self._note else None
        top = (self.height() - lines.height - (note.height if note else 0)) // 2
        reached = self._bare and self.isEnabled() and self.underMouse()
        lines.draw(painter, left, top, look.colour("link" if reached else "text"))
        if note:
            note.draw(painter, left, top + lines.height, look.colour("text-soft"))
        painter.end()

    def _paint_picture(self, painter: QPainter, side: int) -> None:
        if not side or self._picture is None:
            return
        place = QRect(self.width() - self._pad() - side, (self.height() - side) // 2, side, side)
        field = QRectF(mirrored(place, self.rect(), self.layoutDirection()))
        painter.save()
        look = self._look
        plate(painter, field, CORNER, look.colour("page"), edge=look.colour("line"), width=1)
        inside = field.adjusted(1, 1, -1, -1)
        painter.setClipPath(rounded(inside, CORNER - 1))
        self._picture(painter, inside, look)
        painter.restore()

    def _paint_box(self, painter: QPainter, place: QRect, ink: str) -> None:
        look, on = self._look, self.isChecked()
        inside = look.colour(ink if on else "page")
        width = 3 if look.kiosk and not self._bare else 2
        plate(painter, QRectF(place), place.width() / 5, inside, edge=look.colour(ink), width=width)
        if on:
            size = place.width() - 6
            token = "on-brand" if not self._danger else "page"
            ratio = self.devicePixelRatioF()
            tick = self._icons.pixmap("tick", size, look.hex(token), ratio)
            painter.drawPixmap(place.adjusted(3, 3, -3, -3), tick)
