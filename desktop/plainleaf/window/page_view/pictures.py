"""Figures as pictures, drawn once for each width, theme and screen, and kept."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from plainleaf.content.design import themed_figure
from plainleaf.content.errors import FigureError
from plainleaf.content.whole import FigureArt
from plainleaf.window.look import Look

COLUMN = 640  # px at 100 %: 62 to 68 letters a line (design-spec 3)
FIGURE_PADDING = 19  # px at 100 %, from the column's edge
WORDS_UP_TO = 125  # above this text size labels become numbers with a list (illustration guide 10)
_KEPT = 60
Drawn = tuple[QImage, tuple[str, ...]]


def figure_width(column: int, look: Look) -> int:
    """A figure's width in a column, px."""
    return round(column - 2 * FIGURE_PADDING * look.zoom)


class Pictures:
    """Draws figures from SVG; asks ``figure(id, form)`` for the art, which the library checks."""

    def __init__(self, figure: Callable[[str, str], FigureArt]) -> None:
        self._figure = figure
        self._kept: dict[tuple[str, int, str, str, float], Drawn] = {}

    def picture(self, figure_id: str, width: int, look: Look, ratio: float) -> Drawn:
        """The figure ``width`` px wide on a screen of ``ratio``, and its number key.

        Raises:
            FigureError: the figure is missing or isn't a picture Qt can draw.

        """
        form = "words" if look.text_size <= WORDS_UP_TO else "numbers"
        name = (figure_id, width, look.theme, form, ratio)
        if name not in self._kept:
            if len(self._kept) >= _KEPT:
                self._kept.pop(next(iter(self._kept)))
            art = self._figure(figure_id, form)
            self._kept[name] = (_drawn(art, width, look, ratio), art.key if form == "numbers" else ())
        return self._kept[name]


def _drawn(art: FigureArt, width: int, look: Look, ratio: float) -> QImage:
    svg = themed_figure(art.svg, look.design.figure_colours(look.theme))
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    if not renderer.isValid():
        fix = "install Plainleaf again or compile the library again"
        raise FigureError(f"figure {art.id} can't be drawn: {fix}")
    size = renderer.defaultSize()
    height = round(width * size.height() / size.width())
    kind = QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(round(width * ratio), round(height * ratio), kind)
    image.setDevicePixelRatio(ratio)
    image.fill(look.colour("page"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return image
