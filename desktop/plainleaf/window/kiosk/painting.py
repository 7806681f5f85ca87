"""What the kiosk's drawn controls have in common: icons that turn with the reading direction, and leaves."""

from math import ceil

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from plainleaf.window.controls.lines import Lines, Type
from plainleaf.window.icons import MIRRORED, Icons


def fitted(words: str, kind: Type, width: float) -> Lines:
    """Words in lines just as wide as they need, so that they can be put anywhere in both directions."""
    lines = Lines(words, kind, width)
    return Lines(words, kind, min(width, ceil(lines.width) + 1))


def draw_icon(painter: QPainter, icons: Icons, name: str, place: QRect, colour: str, *, mirror: bool) -> None:
    """The icon in ``colour``; with ``mirror``, those that point somewhere are turned round."""
    pixmap = icons.pixmap(name, place.width(), colour, painter.device().devicePixelRatioF())
    painter.save()
    if mirror and name in MIRRORED:
        painter.translate(place.left() + place.right() + 1, 0)
        painter.scale(-1, 1)
    painter.drawPixmap(place, pixmap)
    painter.restore()


def leaf(rect: QRectF, soft: float, sharp: float, direction: Qt.LayoutDirection) -> QPainterPath:
    """The leaf shape: soft top right and bottom left, the others sharp; mirrored for right-to-left."""
    first, second = (sharp, soft) if direction is Qt.LayoutDirection.LeftToRight else (soft, sharp)
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    path = QPainterPath()
    path.moveTo(left + first, top)
    path.lineTo(right - second, top)
    path.arcTo(QRectF(right - 2 * second, top, 2 * second, 2 * second), 90, -90)
    path.lineTo(right, bottom - first)
    path.arcTo(QRectF(right - 2 * first, bottom - 2 * first, 2 * first, 2 * first), 0, -90)
    path.lineTo(left + second, bottom)
    path.arcTo(QRectF(left, bottom - 2 * second, 2 * second, 2 * second), 270, -90)
    path.lineTo(left, top + first)
    path.arcTo(QRectF(left, top, 2 * first, 2 * first), 180, -90)
    path.closeSubpath()
    return path
