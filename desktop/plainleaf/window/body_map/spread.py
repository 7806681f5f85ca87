"""Where the bodies go in the room there is, with the words above and beside them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize

from plainleaf.window.controls.lines import Type, natural_width

GAP = 10  # px between a body and a word
SIDE_AT = 0.38  # of a body's height: beside the forearms
LARGEST, WANTED = 1.25, 0.9  # px for each unit of a drawing: at most, and where height is free
LEAST_SHARE = 0.7  # of the size that bodies have without the words beside them: under it, those go
STACKED_UNDER = 480  # px of a column: narrower than this, front and back stand one above the other
Sizes = Mapping[str, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Words:
    """What stands above each body, and beside it on the left and right of the picture."""

    heads: Mapping[str, str]
    sides: Mapping[str, tuple[str, str]]
    head: Type
    side: Type

    @property
    def above(self) -> int:
        """The height of the heads, px."""
        return self.head.line + GAP if self.heads else 0

    @property
    def beside(self) -> int:
        """The width of the widest word beside a body, px: those words stand one below the other."""
        words = [word for pair in self.sides.values() for side in pair for word in side.split()]
        return max((natural_width(word, self.side) for word in words), default=0) + GAP if words else 0


@dataclass(frozen=True, slots=True)
class Cell:
    """One body's place: where its drawing begins, px for each unit, and the room of its words."""

    left: float
    top: float
    scale: float
    whole: QRectF
    sides: tuple[QRectF, ...]


def spread(sizes: Sizes, words: Words, room: QSize, *, turned: bool) -> dict[str, Cell]:
    """A cell for each view, side by side or one above the other, whichever lets them be larger.

    ``turned``: in right-to-left, the first view stands on the right. The drawings never turn.
    """
    width, height = max(1, room.width()), max(1, room.height())
    count = len(sizes)
    words = _afforded(sizes, words, width, height)
    across = _scale(sizes, words, width / count, height)
    down = _scale(sizes, words, width, height / count)
    cells: dict[str, Cell] = {}
    order = reversed(tuple(sizes)) if turned and across >= down else iter(sizes)
    for number, view in enumerate(order):
        if across >= down:
            box = QRectF(number * width / count, 0, width / count, height)
        else:
            box = QRectF(0, number * height / count, width, height / count)
        cells[view] = _cell(sizes[view], words, box, max(across, down))
    return {view: cells[view] for view in sizes}


def spread_height(sizes: Sizes, words: Words, width: int) -> int:
    """How high the bodies are in a column of this width, px."""
    rows = len(sizes) if width < STACKED_UNDER else 1
    room = width * rows / len(sizes), 10_000
    scale, bare = (min(WANTED, _scale(sizes, one, *room)) for one in (words, _without_sides(words)))
    scale = scale if scale >= LEAST_SHARE * bare else bare
    return round(rows * (words.above + GAP + max(high for _, high in sizes.values()) * scale))


def _without_sides(words: Words) -> Words:
    return replace(words, sides={})


def _afforded(sizes: Sizes, words: Words, width: float, height: float) -> Words:
    """The words, without those beside the bodies where they would take too much of the room."""
    across, down = (width / len(sizes), height), (width, height / len(sizes))
    bare = _without_sides(words)
    best, most = (max(_scale(sizes, one, *across), _scale(sizes, one, *down)) for one in (words, bare))
    return words if best >= LEAST_SHARE * most else bare


def _scale(sizes: Sizes, words: Words, width: float, height: float) -> float:
    wide = max(size[0] for size in sizes.values())
    high = max(size[1] for size in sizes.values())
    fits = min((width - 2 * words.beside) / wide, (height - words.above - GAP) / high, LARGEST)
    return max(0.05, fits)


def _cell(size: tuple[float, float], words: Words, box: QRectF, scale: float) -> Cell:
    wide, high = size[0] * scale, size[1] * scale
    top = box.top() + max(0.0, (box.height() - words.above - high) / 2)
    left = box.center().x() - wide / 2
    head = QRectF(box.left(), top, box.width(), words.above)
    top += words.above
    beside = float(words.beside)
    at = top + high * SIDE_AT
    sides = (
        QRectF(left - beside, at, beside - GAP / 2, 2 * words.side.line),
        QRectF(left + wide + GAP / 2, at, beside - GAP / 2, 2 * words.side.line),
    )
    return Cell(left, top, scale, head, sides if words.sides else ())
