"""Which part of a drawing a point means: its shape decides, and small parts have room for a finger."""

from collections.abc import Mapping
from math import hypot, inf

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

Edge = tuple[float, float, float, float]


class Parts:
    """The parts of one drawing, in its own units.

    ``least`` is how large a target has to be. A part that is smaller reaches out by what it
    lacks, over its larger neighbours too; beside the body, a part reaches out by half of it.
    """

    def __init__(self, regions: Mapping[str, QPainterPath]) -> None:
        self._regions = dict(regions)
        self._bounds = {name: path.boundingRect() for name, path in regions.items()}
        self._edges = {name: _edges(path) for name, path in regions.items()}

    def bounds(self, part: str) -> QRectF:
        """The box round a part."""
        return self._bounds[part]

    def at(self, point: QPointF, least: float = 0) -> str:
        """The part meant by a point; empty for none."""
        inside = next((name for name in self._regions if self._holds(name, point)), "")
        if not least or (inside and self._lacks(inside, least)):
            return inside
        best, nearest = inside, inf
        for name, box in self._bounds.items():
            lack = self._lacks(name, least)
            reach = lack if inside else max(lack, least / 2)
            if not reach or not box.adjusted(-reach, -reach, reach, reach).contains(point):
                continue
            away = _distance(self._edges[name], point)
            if name != inside and away <= reach and away - lack < nearest:
                best, nearest = name, away - lack
        return best

    def _holds(self, name: str, point: QPointF) -> bool:
        return self._bounds[name].contains(point) and self._regions[name].contains(point)

    def _lacks(self, name: str, least: float) -> float:
        box = self._bounds[name]
        return max(0.0, (least - min(box.width(), box.height())) / 2)


def _edges(path: QPainterPath) -> tuple[Edge, ...]:
    points = [(path.elementAt(i).x, path.elementAt(i).y) for i in range(path.elementCount())]
    return tuple((*a, *b) for a, b in zip(points, [*points[1:], points[0]], strict=True))


def _distance(edges: tuple[Edge, ...], point: QPointF) -> float:
    """How far a point is from the nearest edge."""
    px, py = point.x(), point.y()
    nearest = inf
    for ax, ay, bx, by in edges:
        dx, dy = bx - ax, by - ay
        length = dx * dx + dy * dy
        along = max(0.0, min(1.0, ((px - ax) * dx + (py - ay) * dy) / length)) if length else 0.0
        nearest = min(nearest, hypot(px - ax - along * dx, py - ay - along * dy))
    return nearest


def beside(centres: Mapping[str, QPointF], part: str, dx: int, dy: int) -> str:
    """The part that an arrow key leads to from ``part``: near, and rather ahead than aside."""
    here = centres[part]
    best, least = part, inf
    for name, there in centres.items():
        x, y = there.x() - here.x(), there.y() - here.y()
        ahead, aside = x * dx + y * dy, abs(x * dy) + abs(y * dx)
        if ahead > 1 and aside <= 2 * ahead + 1 and ahead + 2 * aside < least:
            best, least = name, ahead + 2 * aside
    return best
