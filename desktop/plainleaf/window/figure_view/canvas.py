"""The picture itself: drawn sharp at each size, moved by hand or keys, made larger and smaller."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QSizePolicy, QWidget

from plainleaf.content.whole import Box
from plainleaf.window.look import Look

MOST, STEP = 4.0, 1.25  # the largest zoom, and how much one press of a button changes it
SETTLED = 120  # ms without a move after which the part in sight is drawn anew, sharp
PAN = 0.15  # of the window, for each press of an arrow key
Draw = Callable[[Box, QSize], QImage]  # a part of the figure, in its own units, as large as a size


class FigureCanvas(QWidget):
    """Shows a part of a figure. At 100 % that is all of it."""

    zoom_changed = Signal(float)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._draw: Draw | None = None
        self._whole = QRectF(0, 0, 3, 2)
        self._zoom, self._centre = 1.0, self._whole.center()
        self._rough, self._sharp = QImage(), QImage()  # all of it; and the part in sight, once settled
        self._sharp_part = QRectF()
        self._grabbed: QPointF | None = None
        self._timer = QTimer(self, singleShot=True, interval=SETTLED)
        self._timer.timeout.connect(self._sharpen)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.grabGesture(Qt.GestureType.PinchGesture)

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._look = look
        self._forget_drawn()

    def show_figure(self, draw: Draw, box: Box) -> None:
        """Show this part of a figure, all of it in sight."""
        self._draw, self._whole = draw, QRectF(*box)
        self._forget_drawn()
        self.zoom_to(1)

    def _forget_drawn(self) -> None:
        self._rough = self._sharp = QImage()
        self.update()

    # -- larger, smaller, elsewhere

    @property
    def zoom(self) -> float:
        """How many times larger than at first: 1 to 4."""
        return self._zoom

    def zoom_to(self, zoom: float, about: QPointF | None = None) -> None:
        """Be this large; the point ``about``, in px, stays where it is."""
        zoom = max(1.0, min(MOST, zoom))
        if about is not None:
            held = self._unit(about)
            self._centre = held - (held - self._centre) * (self._zoom / zoom)
        self._zoom = zoom
        self._changed()
        self.zoom_changed.emit(zoom)

    def larger(self) -> None:
        """One step larger."""
        self.zoom_to(self._zoom * STEP)

    def smaller(self) -> None:
        """One step smaller."""
        self.zoom_to(self._zoom / STEP)

    def _move(self, by: QPointF) -> None:
        """Move what is seen by so many px."""
        self._centre -= by / self._scale()
        self._changed()

    def _changed(self) -> None:
        """Keep the figure's edges at the window's, and draw."""
        seen = self._seen_size()
        for size, low, high, get, put in (
            (seen.width(), self._whole.left(), self._whole.right(), QPointF.x, QPointF.setX),
            (seen.height(), self._whole.top(), self._whole.bottom(), QPointF.y, QPointF.setY),
        ):
            middle = (low + high) / 2
            room = max(0.0, (high - low - size) / 2)
            put(self._centre, max(middle - room, min(middle + room, get(self._centre))))
        self._cursor()
        self._timer.start()
        self.update()

    def _cursor(self) -> None:
        if self._zoom <= 1:
            self.unsetCursor()
            return
        held = self._grabbed is not None
        self.setCursor(Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor)

    # -- px and the figure's units

    def _scale(self) -> float:
        """Px for each unit of the figure."""
        fit = min(self.width() / self._whole.width(), self.height() / self._whole.height())
        return max(fit, 0.001) * self._zoom

    def _seen_size(self) -> QRectF:
        return QRectF(0, 0, self.width() / self._scale(), self.height() / self._scale())

    def _seen(self) -> QRectF:
        """The part of the figure in sight."""
        seen = self._seen_size()
        seen.moveCenter(self._centre)
        return seen.intersected(self._whole)

    def _unit(self, at: QPointF) -> QPointF:
        return self._centre + (at - QPointF(self.width() / 2, self.height() / 2)) / self._scale()

    def _on_screen(self, part: QRectF) -> QRectF:
        scale = self._scale()
        corner = (part.topLeft() - self._centre) * scale + QPointF(self.width() / 2, self.height() / 2)
        return QRectF(corner, part.size() * scale)

    # -- drawing

    def _drawn(self, part: QRectF) -> QImage:
        if self._draw is None:
            return QImage()
        size = self._on_screen(part).size().toSize()
        return self._draw((part.x(), part.y(), part.width(), part.height()), size)

    def _sharpen(self) -> None:
        if not self.isVisible():  # put away meanwhile, and its library perhaps closed
            return
        self._sharp_part = self._seen()
        self._sharp = self._drawn(self._sharp_part) if self._zoom > 1 else QImage()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole picture is drawn
        """The figure: rough while it moves, sharp when it stands still."""
        if self._rough.isNull() and self.isVisible():
            before, self._zoom = self._zoom, 1.0
            self._rough = self._drawn(self._whole)
            self._zoom = before
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("page"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._sharp.isNull() and self._sharp_part == self._seen():
            painter.drawImage(self._on_screen(self._sharp_part), self._sharp)
        else:
            painter.drawImage(self._on_screen(self._whole), self._rough)
        painter.end()

    # -- hands and keys

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(960, 640)

    def minimumSizeHint(self) -> QSize:
        """Small enough for a window 360 px wide."""
        return QSize(200, 140)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new size."""
        super().resizeEvent(event)
        self._forget_drawn()
        self._changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move what is seen."""
        key, across, down = event.key(), self.width() * PAN, self.height() * PAN
        moves = {
            Qt.Key.Key_Left: QPointF(across, 0),
            Qt.Key.Key_Right: QPointF(-across, 0),
            Qt.Key.Key_Up: QPointF(0, down),
            Qt.Key.Key_Down: QPointF(0, -down),
        }
        if key in moves:
            self._move(moves[Qt.Key(key)])
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Larger and smaller, about the place under the pointer."""
        turns = event.angleDelta().y() / 120
        if turns:
            self.zoom_to(self._zoom * STEP**turns, event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        self._grabbed = event.position()
        self._cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        if self._grabbed is not None:
            self._move(event.position() - self._grabbed)
            self._grabbed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Let go."""
        self._grabbed = None
        self._cursor()

    def event(self, event: QEvent) -> bool:
        """Two fingers make it larger and smaller."""
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                about = self.mapFromGlobal(pinch.centerPoint())
                self.zoom_to(self._zoom * pinch.scaleFactor(), about)
                event.accept()
                return True
        return super().event(event)
