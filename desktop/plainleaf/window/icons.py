"""The icon set: one colour, drawn sharp at the size and screen it is shown at, and kept."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

# design-spec 2: these turn round in right-to-left, all others stay as they are
MIRRORED = frozenset(
    (
        *("back", "forward", "chevron-left", "chevron-right", "backspace"),
        *("listen", "checklist", "sections", "restart"),
    )
)


class Icons:
    """Icons by name from one folder of SVG files (``resources/icons``)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def pixmap(
        self,
        name: str,
        size: int,
        colour: str,
        ratio: float = 1.0,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    ) -> QPixmap:
        """The icon ``size`` px square in ``colour`` (``#RRGGBB``), at the device's pixel ratio.

        Those that point somewhere are turned round where ``direction`` is right to left.
        """
        turned = name in MIRRORED and direction is Qt.LayoutDirection.RightToLeft
        return _pixmap(self._folder / f"{name}.svg", size, colour, ratio, turned)

    def icon(
        self,
        name: str,
        size: int,
        colour: str,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    ) -> QIcon:
        """The same as a `QIcon`, sharp on the finest screen there is."""
        return QIcon(self.pixmap(name, size, colour, finest(), direction))

    def app_icon(self) -> QIcon:
        """The window's own icon, drawn for small and for large sizes."""
        icon = QIcon()
        for name, sizes in (("app-icon-small", (16, 24, 32)), ("app-icon", (48, 64, 128, 256))):
            for size in sizes:
                icon.addPixmap(self.pixmap(name, size, ""))
        return icon


def finest() -> float:
    """The highest pixel ratio of the screens, which pictures are drawn for."""
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)


@lru_cache(maxsize=512)
def _pixmap(
    path: Path,
    size: int,
    colour: str,
    ratio: float,
    turned: bool,  # noqa: FBT001 - a cache key
) -> QPixmap:
    svg = path.read_bytes()
    if colour:
        svg = svg.replace(b"#000000", colour.encode())
    image = QImage(QSize(round(size * ratio), round(size * ratio)), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return QPixmap.fromImage(image.flipped(Qt.Orientation.Horizontal) if turned else image)
