"""How wide the column is and where it stands, in px (design-spec 3 and 4)."""

from dataclasses import dataclass

from plainleaf.window.look import Look

COLUMN, KIOSK_COLUMN = 640, 1020  # at 100 %: 62 to 68 letters a line
MAX_COLUMN = 1110  # of a laptop, whatever the text size
SIDE, NARROW_SIDE, KIOSK_SIDE = 60, 24, 64
TOP, CENTRED_TOP, FOOT = 36, 12, 60  # a centred page has a button above it
KIOSK_TOP, PORTRAIT_TOP = 40, 56
FIGURE_PADDING = 19  # at 100 %, from the column's edge
RAIL_UP_TO = 150  # from this text size on the sections are behind a button, or in a row of chips
ROOMY, TIGHT = 200, 150  # px of a column at 100 %: from where padding grows; under which icons go above words
SHADE = 24  # round what floats: its one shadow


@dataclass(frozen=True, slots=True)
class Stand:
    """The column's place in the reading pane: its near edge, its width, and its first line's top."""

    side: int
    column: int
    top: int


def stand(look: Look, width: int, *, centred: bool) -> Stand:
    """Where the column stands in a pane ``width`` px wide, beside its rail or in the middle."""
    if look.kiosk:
        bar = 24  # the scroll bar is part of the far margin
        column = column_width(look, width - 2 * KIOSK_SIDE + bar)
        side = max(KIOSK_SIDE, (width - column) // 2) if centred else KIOSK_SIDE
        return Stand(side, column, PORTRAIT_TOP if centred else KIOSK_TOP)
    narrow = width < COLUMN + 2 * SIDE - 40
    side = NARROW_SIDE if narrow else SIDE
    column = column_width(look, width - 2 * side if narrow or centred else width - side)
    if centred:
        return Stand(max(side, (width - column) // 2), column, CENTRED_TOP)
    return Stand(side, column, TOP)


def column_width(look: Look, room: int) -> int:
    """The text column's width: that of 62 to 68 letters, growing with the text, never out of ``room``."""
    widest = room if look.kiosk else MAX_COLUMN
    return max(240, min(round((KIOSK_COLUMN if look.kiosk else COLUMN) * look.zoom), widest, room))


def scaled(look: Look, pixels: float) -> float:
    """A distance inside the page: the drawing's, at this place and text size."""
    return look.px(pixels * 4) / 4 * look.zoom


def padding(look: Look, column: int, pixels: float) -> float:
    """The room inside a card: it grows with the text only as far as a narrow column has room for it."""
    return look.px(pixels * 4) / 4 * min(look.zoom, max(1.0, column / look.px(ROOMY)))


def is_tight(look: Look, column: int) -> bool:
    """Whether a column has so few letters a line that icons go above what they belong to."""
    return column < scaled(look, TIGHT)


def figure_width(column: int, look: Look) -> int:
    """A figure's width in a column."""
    return round(column - 2 * padding(look, column, FIGURE_PADDING))
