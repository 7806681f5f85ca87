"""Figures as pictures, drawn once for each width, theme and screen, and kept.

Drawing one takes some tens of milliseconds, so it can be begun ahead, on threads of its own:
the first page's while the window is being made, the next pages' while one is being read.
"""

from collections.abc import Callable, Iterable
from threading import Thread

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
Name = tuple[str, int, str, str, float]


def figure_width(column: int, look: Look) -> int:
    """A figure's width in a column, px."""
    return round(column - 2 * FIGURE_PADDING * look.zoom)


class Pictures:
    """Draws figures from SVG; asks ``figure(id, form)`` for the art, which the library checks."""

    def __init__(self, figure: Callable[[str, str], FigureArt]) -> None:
        self._figure = figure
        self._kept: dict[Name, _Drawing] = {}

    def picture(self, figure_id: str, width: int, look: Look, ratio: float) -> tuple[QImage, tuple[str, ...]]:
        """The figure ``width`` px wide on a screen of ``ratio``, and its number key.

        Raises:
            FigureError: the figure is missing or isn't a picture Qt can draw.

        """
        drawing = self._begun(figure_id, width, look, ratio)
        return drawing.image(), drawing.key

    def begin(self, figure_ids: Iterable[str], look: Look, ratio: float) -> None:
        """Begin to draw figures that will be asked for, at the width they most often have."""
        width = figure_width(round(COLUMN * look.zoom), look)
        for figure_id in figure_ids:
            self._begun(figure_id, width, look, ratio).start()

    def _begun(self, figure_id: str, width: int, look: Look, ratio: float) -> "_Drawing":
        form = "words" if look.text_size <= WORDS_UP_TO else "numbers"
        name = (figure_id, width, look.theme, form, ratio)
        if name not in self._kept:
            if len(self._kept) >= _KEPT:
                self._kept.pop(next(iter(self._kept)))
            self._kept[name] = _Drawing(self._figure(figure_id, form), width, look, ratio)
        return self._kept[name]


class _Drawing:
    """One picture, drawn by whoever needs it first or by a thread that was started for it."""

    def __init__(self, art: FigureArt, width: int, look: Look, ratio: float) -> None:
        self.key = art.key if art.form == "numbers" else ()
        self._art, self._width, self._look, self._ratio = art, width, look, ratio
        self._thread: Thread | None = None
        self._image: QImage | None = None

    def start(self) -> None:
        """Draw it on a thread, unless that was done before."""
        if self._thread is None and self._image is None:
            self._thread = Thread(target=self._draw, name=f"drawing {self._art.id}")
            self._thread.start()

    def image(self) -> QImage:
        """The picture, waited for if need be."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        elif self._image is None:
            self._draw()
        if self._image is None:
            fix = "install Plainleaf again or compile the library again"
            raise FigureError(f"figure {self._art.id} can't be drawn: {fix}")
        return self._image

    def _draw(self) -> None:
        svg = themed_figure(self._art.svg, self._look.design.figure_colours(self._look.theme))
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        if not renderer.isValid():
            return
        size, width, ratio = renderer.defaultSize(), self._width, self._ratio
        height = round(width * size.height() / size.width())
        kind = QImage.Format.Format_ARGB32_Premultiplied
        image = QImage(round(width * ratio), round(height * ratio), kind)
        image.setDevicePixelRatio(ratio)
        image.fill(self._look.colour("page"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, width, height))
        painter.end()
        self._image = image
