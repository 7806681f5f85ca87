"""Contact sheets: many pictures on one, each with its name, to be looked through by people."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from plainleaf.app.gallery.pictures import Picture
from plainleaf.app.gallery.screens import Shape
from plainleaf.content.design import Design
from plainleaf.content.errors import HandoutError
from plainleaf.window.look import Look

SHEET_WIDTH, GAP, NAME = 2000, 16, 44  # px
LYING, STANDING, NARROW = (3, 4), (5, 2), (8, 2)  # columns and rows of a sheet
TALLEST = 2.1  # of a cell, in its widths: a whole page is shown from its top


def grid(shape: Shape) -> tuple[int, int]:
    """How many columns and rows of this shape a sheet holds."""
    width, height = shape
    if width > height:
        return LYING
    return NARROW if width < 600 else STANDING


def contact_sheets(pictures: Sequence[Picture], out: Path, name: str, design: Design) -> Iterator[Path]:
    """Write the sheets of these pictures, shape by shape."""
    look = Look(design)
    for shape in dict.fromkeys(picture.shape for picture in pictures):
        alike = [picture for picture in pictures if picture.shape == shape]
        columns, rows = grid(shape)
        width, height = shape
        for number, start in enumerate(range(0, len(alike), columns * rows), 1):
            path = out / f"{name}-{width}x{height}-{number:02}.png"
            sheet = _sheet(alike[start : start + columns * rows], out, shape, look)
            if not sheet.save(str(path), quality=60):
                message = f"{path}: can't be written. Choose another place."
                raise HandoutError(message)
            yield path


def _sheet(pictures: Sequence[Picture], out: Path, shape: Shape, look: Look) -> QImage:
    columns = grid(shape)[0]
    wide = (SHEET_WIDTH - GAP * (columns + 1)) // columns
    high = round(wide * min(TALLEST, shape[1] / shape[0]))
    rows = -(-len(pictures) // columns)
    sheet = QImage(SHEET_WIDTH, GAP + rows * (high + NAME + GAP), QImage.Format.Format_RGB32)
    sheet.fill(QColor(look.hex("line")))
    painter = QPainter(sheet)
    painter.setFont(look.font("small"))
    painter.setPen(look.colour("text"))
    for number, picture in enumerate(pictures):
        row, column = divmod(number, columns)
        place = QRect(GAP + column * (wide + GAP), GAP + row * (high + NAME + GAP), wide, high)
        _place(painter, out / picture.folder / picture.name, place)
        below = QRect(place.left(), place.bottom() + 2, wide, NAME)
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWrapAnywhere
        painter.drawText(below, flags, picture.name.removesuffix(".png"))
    painter.end()
    return sheet


def _place(painter: QPainter, path: Path, place: QRect) -> None:
    """Draw a picture as wide as its place, from its top."""
    picture = QImageReader(str(path)).read()
    smooth = Qt.TransformationMode.SmoothTransformation
    drawn = picture.scaledToWidth(place.width(), smooth)
    painter.drawImage(place.topLeft(), drawn, QRect(QPoint(0, 0), place.size()))
