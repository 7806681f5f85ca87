"""The mosaic: square tiles without gaps in the figures' colours. Home and empty screens only."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from plainleaf.window.look import Look

# each cell: kind and palette tokens. A, B leaf; a, b leaf with veins; o ring; d pebble; q, Q quarter circle
HERO = (
    ("Q ok-fill", "A ok", "o select bg", "b epidermis bg", "A ok-fill"),
    ("a ok bg", "d calcium calcium-line", "B dermis", "A select", "q low-fill"),
)
EMPTY = (("Q ok-fill", "A select"), ("d panel calcium-line", "a ok bg"))
HIDDEN = (
    ("q ok-fill", "A ok", "B select"),
    ("d calcium calcium-line", "a ok bg", "q low-fill"),
)
WAITING = (
    ("A ok", "o select bg", "B ok-fill", "Q dermis", "b epidermis bg"),
    ("d calcium calcium-line", "a ok bg", "q low-fill", "A select", "o ok-fill ok"),
    ("B dermis", "A ok-fill", "b ok bg", "d select calcium-line", "A low-fill"),
    ("a select calcium-line", "Q cloth-deep", "A epidermis", "B ok-fill", "a ok bg"),
    ("A low-fill", "B ok", "o ok-fill ok", "a dermis epidermis", "Q select"),
    ("q epidermis", "d calcium calcium-line", "A cloth-deep", "B select", "A ok-fill"),
)
STANDING = (
    ("A ok", "o select bg", "B ok-fill", "Q dermis", "b epidermis bg", "A cloth-deep"),
    ("d calcium calcium-line", "a ok bg", "q low-fill", "A select", "o ok-fill ok", "B ok"),
    ("B dermis", "A ok-fill", "b ok bg", "d select calcium-line", "A low-fill", "q epidermis"),
)
PEBBLE = (
    (0.5, 0.16),
    (0.3, 0.27),
    (0.7, 0.27),
    (0.17, 0.45),
    (0.5, 0.40),
    (0.83, 0.45),
    (0.33, 0.52),
    (0.67, 0.53),
    (0.2, 0.68),
    (0.5, 0.63),
    (0.8, 0.69),
    (0.37, 0.79),
    (0.63, 0.80),
)


class Mosaic(QWidget):
    """Tiles painted once into a pixmap for each size and theme. Decoration: it has no name."""

    def __init__(
        self, rows: Sequence[Sequence[str]], tile: int, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows, self._tile, self._look = rows, tile, look
        self._pixmap = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[Sequence[str]], tile: int) -> None:
        """Show other tiles, ``tile`` px each."""
        if (rows, tile) != (self._rows, self._tile):
            self._rows, self._tile, self._pixmap = rows, tile, QPixmap()
            self.updateGeometry()
            self.update()

    def show_look(self, look: Look) -> None:
        """Take another theme."""
        self._look, self._pixmap = look, QPixmap()
        self.update()

    def sizeHint(self) -> QSize:
        """All tiles."""
        return QSize(self._tile * len(self._rows[0]), self._tile * len(self._rows))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole picture is drawn
        """Show the pixmap, painting it first if it is not there."""
        if self._pixmap.isNull():
            self._pixmap = self._painted()
        painter = QPainter(self)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.drawPixmap(0, 0, self._pixmap)
        painter.end()

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.sizeHint() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        palette = self._look.design.figure_colours(self._look.theme)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for row, cells in enumerate(self._rows):
            for column, cell in enumerate(cells):
                kind, *tokens = cell.split()
                painter.save()
                painter.translate(column * self._tile, row * self._tile)
                _paint_tile(painter, kind, self._tile, [QColor(palette[token]) for token in tokens])
                painter.restore()
        painter.end()
        return pixmap


def _paint_tile(painter: QPainter, kind: str, size: float, colours: list[QColor]) -> None:
    if kind in "Bb":  # B is A seen in a mirror
        painter.translate(size, 0)
        painter.scale(-1, 1)
    painter.setBrush(colours[0])
    if kind in "ABab":
        painter.drawPath(_leaf(size))
        if kind in "ab":
            _paint_veins(painter, size, colours[1])
    elif kind in "od":
        painter.drawEllipse(QRectF(0, 0, size, size))
        painter.setBrush(colours[1])
        if kind == "o":
            painter.drawEllipse(QPointF(size / 2, size / 2), size * 0.23, size * 0.23)
        else:
            for u, v in PEBBLE:
                painter.drawEllipse(QPointF(size * u, size * v), size * 0.03, size * 0.03)
    else:
        painter.setClipRect(QRectF(0, 0, size, size))
        centre = QPointF(0, size) if kind == "q" else QPointF(size, 0)
        painter.drawEllipse(centre, size, size)


def _leaf(size: float) -> QPainterPath:
    half = size / 2
    leaf = QPainterPath(QPointF(0, size))
    leaf.lineTo(0, half)
    leaf.arcTo(QRectF(0, 0, size, size), 180, -90)
    leaf.lineTo(size, 0)
    leaf.lineTo(size, half)
    leaf.arcTo(QRectF(0, 0, size, size), 0, -90)
    leaf.closeSubpath()
    return leaf


def _paint_veins(painter: QPainter, size: float, colour: QColor) -> None:
    painter.setPen(QPen(colour, size * 0.05, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(size * 0.12, size * 0.88), QPointF(size * 0.72, size * 0.28))
    for start, end in ((0.34, 0.72), (0.51, 0.84), (0.68, 0.86)):
        painter.drawLine(QPointF(size * start, size * (1 - start)), QPointF(size * end, size * (1 - start)))
