"""The bodies themselves: touched, pointed to, or walked over with the arrow keys."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from plainleaf.content.body import WHOLE, BodyMap
from plainleaf.window.body_map.hit_test import Parts, beside
from plainleaf.window.body_map.spread import Cell, Words, spread, spread_height
from plainleaf.window.controls.body_art import BodyDrawing, read_drawing
from plainleaf.window.controls.focus_ring import RING_PROPERTY
from plainleaf.window.controls.lines import Lines, Type
from plainleaf.window.look import Look

FINGER = 48  # px: the least target of a finger (design-spec, component 23)
PICKED_EDGE = 4  # px
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
PRESSES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class BodyPicture(QWidget):
    """Front and back, or one closer look. The list beside it says the same to a screen reader."""

    region_chosen = Signal(str)  # the reader's doing

    def __init__(self, look: Look, folder: Path) -> None:
        super().__init__()
        self._look, self._folder = look, folder
        self._body = BodyMap()
        self._views: tuple[str, ...] = WHOLE
        self._drawings: dict[str, BodyDrawing] = {}
        self._parts: dict[str, Parts] = {}
        self._cells: dict[str, Cell] = {}
        self._lit: tuple[str, ...] = ()
        self._under, self._pressed, self._current = "", "", ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(RING_PROPERTY, "none")
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_view("")

    def show_body(self, body: BodyMap) -> None:
        """Have the names of this language."""
        self._body = body
        self.setAccessibleDescription(
            self.tr("Arrow keys go from part to part, Enter picks one. The list has the same parts.")
        )
        self._say_where()
        self._fit()

    def show_view(self, closer: str) -> None:
        """Show front and back, or a closer look."""
        self._views = (closer,) if closer else WHOLE
        self._drawings = {view: read_drawing(self._folder, view) for view in self._views}
        self._parts = {view: Parts(drawing.regions) for view, drawing in self._drawings.items()}
        self._under = self._pressed = self._current = ""
        self._say_where()
        self._fit()

    def show_lit(self, regions: tuple[str, ...]) -> None:
        """Show these parts as picked."""
        self._lit = regions
        self.update()

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self._fit()

    def height_in(self, width: int) -> int:
        """How high it wants to be in a column of this width, px."""
        return spread_height(self._sizes(), self._words(), width)

    def sizeHint(self) -> QSize:
        """Small: it takes what room there is."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Small: the list has everything too."""
        return QSize(120, 160)

    # -- where things are

    def _sizes(self) -> dict[str, tuple[float, float]]:
        return {
            view: (drawing.size.width(), drawing.size.height()) for view, drawing in self._drawings.items()
        }

    def _words(self) -> Words:
        if self._views != WHOLE:
            return Words({}, {}, self._type(head=True), self._type(head=False))
        left, right = self.tr("Your left"), self.tr("Your right")
        heads = {"front": self.tr("Front"), "back": self.tr("Back")}
        sides = {"front": (right, left), "back": (left, right)}
        return Words(heads, sides, self._type(head=True), self._type(head=False))

    def _type(self, *, head: bool) -> Type:
        role = "sub" if head else "label"
        return Type(
            self._look.font(role, bold=head), self._look.line(role), self.layoutDirection(), centred=True
        )

    def _fit(self) -> None:
        turned = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._cells = spread(self._sizes(), self._words(), self.size(), turned=turned)
        self.update()

    def _transform(self, view: str) -> QTransform:
        cell = self._cells[view]
        return QTransform().translate(cell.left, cell.top).scale(cell.scale, cell.scale)

    def part_at(self, at: QPointF, least: float = 0) -> str:
        """The part that a point of this widget means; ``least`` is the least target, px."""
        for view, cell in self._cells.items():
            inside = QPointF((at.x() - cell.left) / cell.scale, (at.y() - cell.top) / cell.scale)
            if part := self._parts[view].at(inside, least / cell.scale):
                return part
        return ""

    def place_of(self, part: str) -> QRectF:
        """The box round a part, in this widget."""
        view = part.split("-", 1)[0]
        return self._transform(view).mapRect(self._parts[view].bounds(part))

    def _centres(self) -> dict[str, QPointF]:
        return {
            part: self.place_of(part).center()
            for drawing in self._drawings.values()
            for part in drawing.regions
        }

    # -- what the reader does

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show at once what is meant; it is picked when the finger leaves."""
        self._pressed = self._meant(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick it, if the finger is still there."""
        pressed, self._pressed = self._pressed, ""
        self.update()
        if pressed and pressed == self._meant(event):
            self._current = pressed
            self._say_where()
            self.region_chosen.emit(pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what is under the mouse."""
        under = self._meant(event)
        if under != self._under:
            self._under = under
            shape = Qt.CursorShape.PointingHandCursor if under else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self._under = ""
        self.update()

    def _meant(self, event: QMouseEvent) -> str:
        finger = self._look.kiosk or event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
        return self.part_at(event.position(), FINGER if finger else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the next part in their direction; Enter and Space pick it."""
        key = Qt.Key(event.key())
        if key in ARROWS and self._current:
            self._current = beside(self._centres(), self._current, *ARROWS[key])
            self._say_where()
            self.update()
        elif key in PRESSES and self._current:
            self.region_chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin where something is picked, or else at the first part."""
        super().focusInEvent(event)
        drawn = [part for drawing in self._drawings.values() for part in drawing.regions]
        if self._current not in drawn:
            self._current = next((part for part in self._lit if part in drawn), drawn[0])
        self._say_where()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the ring go."""
        super().focusOutEvent(event)
        self.update()

    def _say_where(self) -> None:
        name = self.tr("Picture of the body")
        where = self._body.names.get(self._current, "")
        self.setAccessibleName(f"{name}: {where}" if where else name)

    # -- painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bodies."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Front and back change places when the reading direction turns; the bodies don't."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole picture is drawn
        """Bodies, what is picked, what is pointed at, the keyboard's place, words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = self._words()
        for view, cell in self._cells.items():
            painter.save()
            painter.setTransform(self._transform(view), combine=True)
            self._drawings[view].paint(painter, self._look)
            painter.restore()
            self._paint_marks(painter, view)
            self._paint_words(painter, view, cell, words)
        painter.end()

    def _shape(self, part: str) -> QPainterPath:
        view = part.split("-", 1)[0]
        return self._transform(view).map(self._drawings[view].regions[part])

    def _paint_marks(self, painter: QPainter, view: str) -> None:
        look, regions = self._look, self._drawings[view].regions
        colours = look.design.figure_colours(look.theme)
        select = QColor(colours["select"])
        for part in regions:
            if part in self._lit:
                painter.setBrush(select)
                painter.setPen(_pen(QColor(colours["text"]), PICKED_EDGE))
                painter.drawPath(self._shape(part))
            elif part in {self._under, self._pressed}:
                select.setAlpha(150)
                painter.fillPath(self._shape(part), select)
                select.setAlpha(255)
        if self.hasFocus() and self._current in regions:
            width = int(look.design.tokens["stroke"]["focus"])
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for token, wide in (("focus", 3 * width), ("focus-inner", width)):
                painter.setPen(_pen(look.colour(token), wide))
                painter.drawPath(self._shape(self._current))

    def _paint_words(self, painter: QPainter, view: str, cell: Cell, words: Words) -> None:
        if head := words.heads.get(view):
            lines = Lines(head, words.head, cell.whole.width())
            lines.draw(painter, cell.whole.left(), cell.whole.top(), self._look.colour("text"))
        for side, place in zip(words.sides.get(view, ()), cell.sides, strict=False):
            lines = Lines(side, words.side, place.width())
            lines.draw(painter, place.left(), place.top(), self._look.colour("text-soft"))


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
