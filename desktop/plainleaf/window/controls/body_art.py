"""The drawings of the body as paths: the window paints them itself and knows each part by its id."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from plainleaf.window.look import Look

_SVG = "{http://www.w3.org/2000/svg}"
_PIECE = re.compile(r"([MLZmlz])([^MLZmlz]*)")
_OTHERS = re.compile(r"[A-KN-Ya-kn-y]")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_PREFIX = "region-"


@dataclass(frozen=True, slots=True)
class Stroke:
    """One path of a drawing, with the colour tokens of its inside and its line."""

    path: QPainterPath
    fill: str
    line: str
    width: float


@dataclass(frozen=True, slots=True)
class BodyDrawing:
    """One view of the body in its own units; its regions by id, such as ``front-hand-left``."""

    size: QSizeF
    strokes: tuple[Stroke, ...]
    regions: Mapping[str, QPainterPath]

    def paint(self, painter: QPainter, look: Look) -> None:
        """Draw it in the colours of a theme, in the painter's own units."""
        colours = look.design.figure_colours(look.theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for stroke in self.strokes:
            painter.setBrush(QColor(colours[stroke.fill]) if stroke.fill else Qt.BrushStyle.NoBrush)
            painter.setPen(Qt.PenStyle.NoPen)
            if stroke.line:
                pen = QPen(QColor(colours[stroke.line]), stroke.width)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                painter.setPen(pen)
            painter.drawPath(stroke.path)


@lru_cache(maxsize=8)
def read_drawing(folder: Path, view: str) -> BodyDrawing:
    """The drawing of a view: ``front``, ``back``, or a closer look."""
    root = ElementTree.fromstring((folder / f"{view}.svg").read_text(encoding="utf-8"))  # noqa: S314 - ours
    strokes: list[Stroke] = []
    regions: dict[str, QPainterPath] = {}
    for shape in root.iter(f"{_SVG}path"):
        classes = shape.get("class", "").split()
        fill = next((name[2:] for name in classes if name.startswith("f-")), "")
        line = next((name[2:] for name in classes if name.startswith("s-")), "")
        path = path_of(shape.get("d", ""))
        strokes.append(Stroke(path, fill, line, float(shape.get("stroke-width", "0"))))
        if shape.get("id", "").startswith(_PREFIX):
            regions[shape.get("id", "").removeprefix(_PREFIX)] = path
    size = QSizeF(float(root.get("width", "0")), float(root.get("height", "0")))
    return BodyDrawing(size, tuple(strokes), regions)


def path_of(data: str) -> QPainterPath:
    """The path of an SVG's ``d``, of the three commands that the body's drawings have: M, l, z.

    Raises:
        ValueError: there is another command in it. A guess would put a part in a wrong place.

    """
    path, at = QPainterPath(), QPointF()
    if _OTHERS.search(data):
        message = f"this isn't a path of lines: {data[:40]}"
        raise ValueError(message)
    for command, words in _PIECE.findall(data):
        numbers = [float(number) for number in _NUMBER.findall(words)]
        for x, y in zip(numbers[::2], numbers[1::2], strict=True):
            at = QPointF(x, y) if command.isupper() else at + QPointF(x, y)
            if command in "Mm":
                path.moveTo(at)
            else:
                path.lineTo(at)
        if command in "Zz":
            path.closeSubpath()
            at = path.currentPosition()
    return path


def paint_bust(painter: QPainter, field: QRectF, look: Look, folder: Path) -> None:
    """Head and shoulders on the lower edge of a field: point to a part of the body."""
    colours = look.design.figure_colours(look.theme)
    painter.fillRect(field, QColor(colours["low-fill"]))
    drawing = read_drawing(folder, "front")
    shown = QRectF(30, 0, drawing.size.width() - 60, 196)  # of the drawing
    scale = min(field.width() / shown.width(), field.height() / shown.height())
    painter.save()
    painter.setClipRect(field, Qt.ClipOperation.IntersectClip)
    left = field.center().x() - shown.center().x() * scale
    painter.translate(left, field.bottom() - shown.bottom() * scale)
    painter.scale(scale, scale)
    drawing.paint(painter, look)
    painter.restore()
