"""A reader types, sees the found words, and reads the page at that section."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plainleaf.visit import Screen

Sit = Callable[..., Any]


def test_a_slash_begins_a_search_and_typing_finds(qtbot: QtBot, sit: Sit) -> None:
    seat = sit("calcinosis-cutis")
    qtbot.keyClick(seat.window, Qt.Key.Key_Slash)
    assert seat.window.visit.visit.spot.screen is Screen.SEARCH
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "calcifilaxis")
    assert seat.window.visit.visit.words == "calcifilaxis"
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert seat.window.visit.visit.spot.page == "calciphylaxis"


def test_the_words_are_still_there_on_the_way_back(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    seat.window.visit.search("purple skin")
    seat.window.visit.open_page("calciphylaxis")
    qtbot.keyClick(seat.window, Qt.Key.Key_Escape)
    assert seat.window.visit.visit.spot.screen is Screen.SEARCH
    assert seat.window.visit.visit.words == "purple skin"
