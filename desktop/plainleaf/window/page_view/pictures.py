"""Figures as pictures, drawn once for each width, theme and screen, and kept."""

import re
from collections.abc import Callable
from typing import NamedTuple

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
_VIEW_BOX = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')


class Outline(NamedTuple):
    """What has to be known of a figure before it's drawn: its height in px, and its number key."""

    height: int
    key: tuple[str, ...]  # empty when the words are in the picture


def figure_width(column: int, look: Look) -> int:
    """A figure's width in a column, px."""
    return round(column - 2 * FIGURE_PADDING * look.zoom)


class Pictures:
    """Draws figures from SVG; asks ``figure(id, form)`` for the art, which the library checks."""

    def __init__(self, figure: Callable[[str, str], FigureArt]) -> None:
        self._figure = figure
        self._kept: dict[tuple[str, int, str, str, float], QImage] = {}

    def outline(self, figure_id: str, width: int, look: Look) -> Outline:
        """A figure's height in px when it's ``width`` px wide, and its number key; nothing is drawn yet.

        Raises:
            FigureError: the figure is missing or has no size.

        """
        art = self._figure(figure_id, _form(look))
        box = _VIEW_BOX.search(art.svg)
        if box is None:
            raise FigureError(f"figure {art.id} has no viewBox: draw it again and compile the library")
        height = round(width * float(box[2]) / float(box[1]))
        return Outline(height, art.key if art.form == "numbers" else ())

    def picture(self, figure_id: str, width: int, look: Look, ratio: float) -> QImage:
        """The figure ``width`` px wide on a screen of ``ratio``.

        Raises:
            FigureError: the figure is missing or isn't a picture Qt can draw.

        """
        name = (figure_id, width, look.theme, _form(look), ratio)
        if name not in self._kept:
            if len(self._kept) >= _KEPT:
                self._kept.pop(next(iter(self._kept)))
            self._kept[name] = _drawn(self._figure(figure_id, _form(look)), width, look, ratio)
        return self._kept[name]


def _form(look: Look) -> str:
    return "words" if look.text_size <= WORDS_UP_TO else "numbers"


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
