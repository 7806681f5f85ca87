"""The pictures on the ways in, in the figures' colours."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from plainleaf.window.controls.body_art import paint_bust
from plainleaf.window.controls.thumbnail import Thumbnail, draw_thumbnail
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look


class Pictures:
    """Paints a picture into a field; each is given as a function to a way card."""

    def __init__(
        self, icons: Icons, thumbnail: Thumbnail | None = None, drawings: Path | None = None
    ) -> None:
        self._icons, self._thumbnail, self._drawings = icons, thumbnail, drawings
        self._figures: tuple[str, ...] = ()

    def show_figures(self, figures: Sequence[str]) -> None:
        """Have the figures of the first, the last and the second group on the pages."""
        ends = (*figures[:1], *figures[-1:], *figures[1:2])
        self._figures = tuple(dict.fromkeys(ends))

    def clipboard(self, painter: QPainter, field: QRectF, look: Look) -> None:
        """A list with two ticks: answer a few questions."""
        colours = _colours(look)
        painter.fillRect(field, colours["ok-fill"])
        _stand(painter, field, 165)
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

    def body(self, painter: QPainter, field: QRectF, look: Look) -> None:
        """Head and shoulders: point to a part of the body."""
        if self._drawings is not None:
            paint_bust(painter, field, look, self._drawings)

    def topics(self, painter: QPainter, field: QRectF, look: Look) -> None:
        """Three pages of different groups with their figures: look through the topics."""
        colours = _colours(look)
        painter.fillRect(field, colours["fat-lit"])
        scale = _stand(painter, field, 204)
        places = (QRectF(-92, 34, 84, 104), QRectF(8, 34, 84, 104), QRectF(-46, 14, 92, 130))
        for figure, place in zip((*self._figures, "", "", "")[:3], places, strict=True):
            painter.setPen(QPen(colours["ink"], 2.2))
            painter.setBrush(colours["bg"] if look.theme == "light" else colours["calcium"])
            painter.drawRoundedRect(place, 11, 11)
            if figure and self._thumbnail is not None:
                inside = place.adjusted(6, 10, -6, -10)
                draw_thumbnail(painter, inside, figure, look, self._thumbnail, scale=scale)


def _colours(look: Look) -> dict[str, QColor]:
    return {name: QColor(value) for name, value in look.design.figure_colours(look.theme).items()}


def _stand(painter: QPainter, field: QRectF, width: float) -> float:
    """Put a drawing ``width`` by 150 px onto the lower edge of the field, in its middle; its scale."""
    scale = min(field.height() / 150, field.width() / width)
    painter.translate(field.center().x(), field.bottom() - 150 * scale)
    painter.scale(scale, scale)
    return scale
