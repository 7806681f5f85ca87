"""Which part of a drawing a point means: its shape decides, and small parts have room for a finger."""

from collections.abc import Mapping
from math import inf, sqrt

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
        self._boxes = {name: _box(path.boundingRect()) for name, path in regions.items()}
        self._edges = {name: _edges(path) for name, path in regions.items()}

    def bounds(self, part: str) -> QRectF:
        """The box round a part."""
        return self._regions[part].boundingRect()

    def at(self, point: QPointF, least: float = 0) -> str:
        """The part meant by a point; empty for none."""
        x, y = point.x(), point.y()
        inside = next((name for name in self._boxes if self._holds(name, point)), "")
        if not least or (inside and self._lacks(inside, least)):
            return inside
        near: list[tuple[float, str]] = []  # the least that each could be away, by its box
        for name in self._boxes:
            lack = self._lacks(name, least)
            reach = lack if inside else max(lack, least / 2)
            off = self._off(name, x, y)
            if name != inside and off < reach:
                near.append((off - lack, name))
        best, nearest = inside, inf
        for least_off, name in sorted(near):
            if least_off >= nearest:
                break
            lack = self._lacks(name, least)
            away = _distance(self._edges[name], x, y)
            if away <= (lack if inside else max(lack, least / 2)) and away - lack < nearest:
                best, nearest = name, away - lack
        return best

    def _holds(self, name: str, point: QPointF) -> bool:
        return not self._off(name, point.x(), point.y()) and self._regions[name].contains(point)

    def _off(self, name: str, x: float, y: float) -> float:
        """How far a point is from the box round a part."""
        left, top, right, bottom = self._boxes[name]
        return max(left - x, x - right, top - y, y - bottom, 0.0)

    def _lacks(self, name: str, least: float) -> float:
        left, top, right, bottom = self._boxes[name]
        return max(0.0, (least - min(right - left, bottom - top)) / 2)


def _edges(path: QPainterPath) -> tuple[Edge, ...]:
    points = [(path.elementAt(i).x, path.elementAt(i).y) for i in range(path.elementCount())]
    return tuple((*a, *b) for a, b in zip(points, [*points[1:], points[0]], strict=True))


def _box(rect: QRectF) -> Edge:
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def _distance(edges: tuple[Edge, ...], px: float, py: float) -> float:
    """How far a point is from the nearest edge."""
    nearest = inf
    for ax, ay, bx, by in edges:
        dx, dy, x, y = bx - ax, by - ay, px - ax, py - ay
        if length := dx * dx + dy * dy:
            along = (x * dx + y * dy) / length
            along = 0.0 if along < 0 else min(along, 1.0)
            x, y = x - along * dx, y - along * dy
        square = x * x + y * y
        nearest = min(nearest, square)
    return sqrt(nearest)


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
