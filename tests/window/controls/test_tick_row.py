"""A row that can be ticked anywhere and never clips its words."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from plainleaf.window.controls.tick_row import TickRow
from plainleaf.window.icons import Icons
from plainleaf.window.look import TEXT_SIZES, Look

LONG = "Very painful skin that is purple, grey, dark or looks like a net"


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
