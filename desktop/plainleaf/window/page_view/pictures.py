"""Figures as pictures, drawn once for each width, theme and screen, and kept."""

import re
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from plainleaf.content.design import themed_figure
from plainleaf.content.errors import FigureError
from plainleaf.content.whole import Box, FigureArt
from plainleaf.window.look import Look

WORDS_UP_TO = 125  # above this text size labels become numbers with a list (illustration guide 10)
WORDS_FROM = 440  # px of width: in a narrower figure its words would be too small to read
_KEPT = 60
_WIDE = 1.33  # width to height from which the wide cut of a figure is taken
_VIEW_BOX = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')


class Outline(NamedTuple):
    """What has to be known of a figure before it's drawn: its height in px, and its number key."""

    height: int
    key: tuple[str, ...]  # empty when the words are in the picture


class Pictures:
    """Draws figures from SVG; asks ``figure(id, form)`` for the art, which the library checks."""

    def __init__(self, figure: Callable[[str, str], FigureArt]) -> None:
        self._figure = figure
        self._kept: dict[tuple[object, ...], QImage] = {}
        self._outlines: dict[tuple[str, str], tuple[QRectF, tuple[str, ...]]] = {}  # sizes, and number keys

    def outline(self, figure_id: str, width: int, look: Look) -> Outline:
        """A figure's height in px when it's ``width`` px wide, and its number key; nothing is drawn yet.

        Raises:
            FigureError: the figure is missing or has no size.

        """
        name = (figure_id, _form(look, width))
        if name not in self._outlines:
            art = self._figure(*name)
            self._outlines[name] = _whole(art), art.key if art.form == "numbers" else ()
        whole, key = self._outlines[name]
        return Outline(round(width * whole.height() / whole.width()), key)

    def picture(self, figure_id: str, width: int, look: Look, ratio: float) -> QImage:
        """The figure ``width`` px wide on a screen of ``ratio``.

        Raises:
            FigureError: the figure is missing or isn't a picture Qt can draw.

        """
        form = _form(look, width)
        name = (figure_id, width, look.theme, look.tone, form, ratio)
        return self._keep(name, lambda: _drawn(self._figure(figure_id, form), width, look, ratio))

    def thumbnail(self, figure_id: str, size: QSize, look: Look, ratio: float) -> QImage:
        """The figure's telling part without its words, filling ``size`` px.

        Raises:
            FigureError: the figure is missing or isn't a picture Qt can draw.

        """
        name = ("small", figure_id, size.width(), size.height(), look.theme, look.tone, ratio)
        return self._keep(name, lambda: _small(self._figure(figure_id, "words"), size, look, ratio))

    def part(self, figure_id: str, box: Box | None, size: QSize, look: Look, ratio: float) -> QImage:
        """The figure, or one part of it, as large as ``size`` px allows; not kept.

        Raises:
            FigureError: the figure is missing or isn't a picture Qt can draw.

        """
        art = self._figure(figure_id, _form(look))
        around = QRectF(*box) if box else _whole(art)
        scale = min(size.width() / around.width(), size.height() / around.height())
        room = QSize(round(around.width() * scale), round(around.height() * scale))
        return _painted(art, around, room, look, ratio, labelled=True)

    def art(self, figure_id: str, look: Look) -> FigureArt:
        """What the library keeps of a figure, in the form that suits the text size."""
        return self._figure(figure_id, _form(look))

    def _keep(self, name: tuple[object, ...], draw: Callable[[], QImage]) -> QImage:
        if name not in self._kept:
            if len(self._kept) >= _KEPT:
                self._kept.pop(next(iter(self._kept)))
            self._kept[name] = draw()
        return self._kept[name]


def _form(look: Look, width: int = WORDS_FROM) -> str:
    return "words" if look.text_size <= WORDS_UP_TO and width >= WORDS_FROM else "numbers"


def _whole(art: FigureArt) -> QRectF:
    box = _VIEW_BOX.search(art.svg)
    if box is None:
        raise FigureError(f"figure {art.id} has no viewBox: draw it again and compile the library")
    return QRectF(0, 0, float(box[1]), float(box[2]))


def _drawn(art: FigureArt, width: int, look: Look, ratio: float) -> QImage:
    around = _whole(art)
    size = QSize(width, round(width * around.height() / around.width()))
    return _painted(art, around, size, look, ratio, labelled=True)


def _small(art: FigureArt, size: QSize, look: Look, ratio: float) -> QImage:
    """A part that fills the room: what is too high or too wide is cut off evenly."""
    whole = _whole(art)
    cut = art.cuts.wide if size.width() > size.height() * _WIDE else art.cuts.square
    around = QRectF(*cut) if cut else whole
    scale = max(size.width() / around.width(), size.height() / around.height())
    part = QRectF(0, 0, size.width() / scale, size.height() / scale)
    part.moveCenter(around.center())
    return _painted(art, part, size, look, ratio, labelled=False)


def _painted(
    art: FigureArt, part: QRectF, size: QSize, look: Look, ratio: float, *, labelled: bool
) -> QImage:
    colours = look.design.figure_colours(look.theme, look.tone)
    svg = art.svg
    if not labelled:  # QtSvg heeds "none": neither the words nor the lines that lead to them
        colours = {**colours, "leader": "none"}
        svg = svg.replace('<g id="labels"', '<g id="labels" display="none"', 1)
    renderer = QSvgRenderer(QByteArray(themed_figure(svg, colours).encode()))
    if not renderer.isValid():
        fix = "install Plainleaf again or compile the library again"
        raise FigureError(f"figure {art.id} can't be drawn: {fix}")
    renderer.setViewBox(part)
    kind = QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio)), kind)
    image.setDevicePixelRatio(ratio)
    image.fill(look.colour("page"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image
