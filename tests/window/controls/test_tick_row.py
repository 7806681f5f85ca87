"""A row that can be ticked anywhere and never clips its words."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from plainleaf.window.controls.tick_row import TickRow
from plainleaf.window.icons import Icons
from plainleaf.window.look import TEXT_SIZES, Look

LONG = "Very painful skin that is purple, grey, dark or looks like a net"
RED = 0xFFC00000


def red(painter: QPainter, field: QRectF, look: Look) -> None:  # noqa: ARG001 - as a row calls it
    """A picture that can be found by its colour."""
    painter.fillRect(field, RED)


def columns_of(image: QImage, colour: int) -> list[int]:
    """The columns of pixels in which a colour is found."""
    high = range(image.height())
    return [x for x in range(image.width()) if any(image.pixel(x, y) == colour for y in high)]


def test_space_ticks_the_row(qtbot: QtBot, look: Look, icons: Icons, shown: Callable[..., QWidget]) -> None:
    row = TickRow(LONG, look, icons)
    shown(row)
    assert not row.isChecked()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert row.isChecked()


def test_the_far_end_of_the_row_ticks_it_too(
    qtbot: QtBot, look: Look, icons: Icons, shown: Callable[..., QWidget]
) -> None:
    row = TickRow("Short", look, icons)
    shown(row, width=600)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(row.width() - 5, row.height() - 5))
    assert row.isChecked()


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_words_wrap_and_a_tick_never_moves_the_rows_below(
    look: Look, icons: Icons, size: int, qtbot: QtBot
) -> None:
    row = TickRow(LONG, look.at(text_size=size), icons)
    qtbot.addWidget(row)
    narrow, wide = row.heightForWidth(260), row.heightForWidth(2600)
    assert narrow > wide >= look.target
    row.setChecked(True)
    assert row.heightForWidth(260) == narrow


def test_the_row_is_named_by_its_words(look: Look, icons: Icons, qtbot: QtBot) -> None:
    row = TickRow(LONG, look, icons)
    qtbot.addWidget(row)
    assert row.accessibleName() == LONG


def test_the_picture_stands_at_the_far_end_so_that_all_words_begin_on_one_line(
    look: Look, icons: Icons, qtbot: QtBot
) -> None:
    plain = TickRow(LONG, look, icons, note="In other words")
    drawn = TickRow(LONG, look, icons, note="In other words", picture=red)
    black = look.colour("text").rgb()
    for row in (plain, drawn):
        qtbot.addWidget(row)
        row.resize(700, row.heightForWidth(700))
    assert columns_of(plain.grab().toImage(), RED) == []
    image = drawn.grab().toImage()
    field = columns_of(image, RED)
    assert field[-1] - field[0] + 1 == 62  # 64 px with its edge of one
    assert field[-1] == 700 - 14 - 2
    words = columns_of(image, black)
    assert words[0] == columns_of(plain.grab().toImage(), black)[0]
    assert words[-1] < field[0]


def test_the_picture_changes_sides_with_the_words(look: Look, icons: Icons, qtbot: QtBot) -> None:
    row = TickRow(LONG, look, icons, picture=red)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(row)
    row.resize(700, row.heightForWidth(700))
    image = row.grab().toImage()
    field = columns_of(image, RED)
    assert field[0] == 14 + 1
    assert field[-1] < columns_of(image, look.colour("text").rgb())[0]


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("place", ["laptop", "kiosk"])
def test_a_picture_leaves_when_the_words_need_its_room(
    look: Look, icons: Icons, size: int, place: str, qtbot: QtBot
) -> None:
    look = look.at(text_size=size, kiosk=place == "kiosk")
    plain, drawn = TickRow(LONG, look, icons), TickRow(LONG, look, icons, picture=red)
    for row in (plain, drawn):
        qtbot.addWidget(row)
    assert drawn.heightForWidth(300) == plain.heightForWidth(300)
    drawn.resize(300, drawn.heightForWidth(300))
    assert columns_of(drawn.grab().toImage(), RED) == []
    drawn.resize(1900, drawn.heightForWidth(1900))
    assert columns_of(drawn.grab().toImage(), RED) != []
    assert drawn.height() >= drawn._side(1900) + 12


def test_a_screen_reader_hears_the_words_and_nothing_of_the_picture(
    look: Look, icons: Icons, qtbot: QtBot
) -> None:
    row = TickRow(LONG, look, icons, note="In other words", picture=red)
    qtbot.addWidget(row)
    assert (row.accessibleName(), row.accessibleDescription()) == (LONG, "In other words")


@pytest.mark.parametrize("width", range(260, 700, 20))
def test_bold_words_of_a_ticked_row_take_no_further_line(
    look: Look, icons: Icons, width: int, qtbot: QtBot
) -> None:
    row = TickRow(LONG, look, icons)
    qtbot.addWidget(row)
    assert row._lines(width, bold=True).count == row._lines(width).count


def test_a_bare_row_stands_without_a_plate_and_is_lower(look: Look, icons: Icons, qtbot: QtBot) -> None:
    row, bare = TickRow(LONG, look, icons), TickRow(LONG, look, icons, bare=True)
    for one in (row, bare):
        qtbot.addWidget(one)
    assert look.target <= bare.heightForWidth(2600) < row.heightForWidth(2600)
