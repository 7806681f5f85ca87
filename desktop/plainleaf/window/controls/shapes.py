"""Filled shapes: edges are drawn as one shape upon another, so that corners show no seams."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath


def rounded(rect: QRectF, radius: float) -> QPainterPath:
    """A rectangle with round corners."""
    path = QPainterPath()
    path.addRoundedRect(rect, max(0.0, radius), max(0.0, radius))
    return path


def plate(
    painter: QPainter, rect: QRectF, radius: float, fill: QColor, *, edge: QColor, width: int = 2
) -> None:
    """A rounded plate: its edge as a filled shape, and the inside upon it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = min(radius, rect.height() / 2)
    painter.fillPath(rounded(rect, radius), edge)
    inner = rect.adjusted(width, width, -width, -width)
    painter.fillPath(rounded(inner, radius - width), fill)


def mirrored(rect: QRect, within: QRect, direction: Qt.LayoutDirection) -> QRect:
    """``rect`` as it is for left-to-right, or its mirror image in ``within``."""
    if direction is Qt.LayoutDirection.LeftToRight:
        return rect
    left = within.left() + within.right() - rect.right()
    return QRect(left, rect.top(), rect.width(), rect.height())
