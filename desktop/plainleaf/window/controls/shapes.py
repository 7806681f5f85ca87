"""Filled shapes: edges are drawn as one shape upon another, so that corners show no seams."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
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


def leaf_path(rect: QRectF, soft: float, sharp: float, *, mirrored: bool = False) -> QPainterPath:
    """The leaf shape of "what to remember": two soft corners, two sharp (design-spec 2)."""
    left_top, right_top = (soft, sharp) if mirrored else (sharp, soft)
    corners = (left_top, right_top, left_top, right_top)  # opposite corners are alike
    return rounded_at(rect, corners)


def rounded_at(r: QRectF, corners: tuple[float, float, float, float]) -> QPainterPath:
    """A rectangle with its own radius at each corner, clockwise from the top left."""
    a, b, c, d = corners
    path = QPainterPath(QPointF(r.left() + a, r.top()))
    path.lineTo(r.right() - b, r.top())
    path.arcTo(r.right() - 2 * b, r.top(), 2 * b, 2 * b, 90, -90)
    path.lineTo(r.right(), r.bottom() - c)
    path.arcTo(r.right() - 2 * c, r.bottom() - 2 * c, 2 * c, 2 * c, 0, -90)
    path.lineTo(r.left() + d, r.bottom())
    path.arcTo(r.left(), r.bottom() - 2 * d, 2 * d, 2 * d, 270, -90)
    path.lineTo(r.left(), r.top() + a)
    path.arcTo(r.left(), r.top(), 2 * a, 2 * a, 180, -90)
    path.closeSubpath()
    return path
