"""The pictures on the ways in, in the figures' colours."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from plainleaf.window.icons import Icons
from plainleaf.window.look import Look


class Pictures:
    """Paints a picture into a field; each is given as a function to a way card."""

    def __init__(self, icons: Icons) -> None:
        self._icons = icons

    def clipboard(self, painter: QPainter, field: QRectF, look: Look) -> None:
        """A list with two ticks: answer a few questions."""
        colours = _colours(look)
        painter.fillRect(field, colours["ok-fill"])
        _stand(painter, field, 150.0)
        ink = QPen(colours["ink"], 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(ink)
        painter.setBrush(colours["bg"] if look.theme == "light" else colours["calcium"])
        painter.drawRoundedRect(QRectF(-48, 18, 108, 160), 12, 12)
        painter.setBrush(colours["cloth"])
        painter.drawRoundedRect(QRectF(-16, 8, 44, 20), 7, 7)
        for row, (top, length) in enumerate(((46, 44), (80, 34), (114, 40))):
            painter.setPen(ink)
            painter.setBrush(colours["ok-fill"] if row < 2 else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(-32, top, 20, 20), 5, 5)
            painter.setPen(QPen(colours["ink-soft"], 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(0, top + 10), QPointF(length, top + 10))
            if row < 2:
                painter.setPen(QPen(colours["ink"], 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                points = ((-28.0, top + 10.0), (-23.5, top + 15.0), (-15.5, top + 6.0))
                painter.drawPolyline([QPointF(x, y) for x, y in points])

    def topics(self, painter: QPainter, field: QRectF, look: Look) -> None:
        """Three pages of different groups: look through the topics."""
        colours = _colours(look)
        painter.fillRect(field, colours["fat-lit"])
        _stand(painter, field, 150.0)
        for icon, place, shift in (
            ("drop", QRectF(-70, 44, 58, 92), -8),
            ("heart", QRectF(12, 44, 58, 92), 8),
            ("skin", QRectF(-32, 24, 64, 118), 0),
        ):
            painter.setPen(QPen(colours["ink"], 3))
            painter.setBrush(colours["bg"] if look.theme == "light" else colours["calcium"])
            painter.drawRoundedRect(place, 8, 8)
            size = 36 if not shift else 26
            pixmap = self._icons.pixmap(icon, size, colours["ink"].name(), 2.0)
            left = place.center().x() - size / 2 + shift
            painter.drawPixmap(QRectF(left, place.top() + 14, size, size), pixmap, QRectF(pixmap.rect()))
            painter.setPen(QPen(colours["ink-soft"], 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            for line in range(2 if shift else 3):
                top = place.top() + 62 + line * 14
                painter.drawLine(QPointF(place.left() + 12, top), QPointF(place.right() - 12, top))


def _colours(look: Look) -> dict[str, QColor]:
    return {name: QColor(value) for name, value in look.design.figure_colours(look.theme).items()}


def _stand(painter: QPainter, field: QRectF, height: float) -> None:
    """Put the drawing's own 150 px onto the lower edge of the field, in its middle."""
    scale = min(1.0, field.height() / height)
    painter.translate(field.center().x(), field.bottom() - 150 * scale)
    painter.scale(scale, scale)
