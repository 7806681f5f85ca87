"""Small pictures of figures inside controls."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from plainleaf.content.errors import FigureError
from plainleaf.window.look import Look

Thumbnail = Callable[[str, QSize, Look, float], QImage]  # figure id, px, look, device ratio


def draw_thumbnail(
    painter: QPainter, field: QRectF, figure: str, look: Look, thumbnail: Thumbnail, *, scale: float = 1.0
) -> None:
    """Fill ``field`` with the telling part of a figure; ``scale`` is the painter's own.

    A figure that can't be drawn leaves the card's own ground: the card still leads to its page,
    and there the trouble is told.
    """
    size = QSize(max(1, round(field.width() * scale)), max(1, round(field.height() * scale)))
    device = painter.device()
    ratio = device.devicePixelRatio() if device is not None else 1.0
    try:
        image = thumbnail(figure, size, look, ratio)
    except FigureError:
        painter.fillRect(field, look.colour("tint"))
        return
    painter.drawImage(field, image)
