"""A reader types, sees the found words, and reads the page at that section."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
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


def rows(seat: Any) -> dict[str, QAbstractButton]:
    return {b.accessibleName(): b for b in seat.window.findChildren(QAbstractButton) if b.isVisible()}


def test_words_of_danger_lead_to_the_danger_signs(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    seat.window.visit.search("want to dei")
    assert not any(name.startswith("Thoughts of ending your life") for name in rows(seat))
    seat.window.visit.search("want to die")
    (name,) = (name for name in rows(seat) if name.startswith("Thoughts of ending your life"))
    assert "crisis line" in name
    qtbot.keyClick(rows(seat)[name], Qt.Key.Key_Space)
    assert seat.window.visit.visit.spot.screen is Screen.CHECKLIST


def test_a_spanish_question_leads_to_the_spanish_page(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    seat.window.visit.search("calcio alto en la sangre")
    (name,) = (name for name in rows(seat) if name.endswith("Español") and "calcio" in name)
    qtbot.keyClick(rows(seat)[name], Qt.Key.Key_Space)
    assert seat.window.visit.visit.spot.page == "high-blood-calcium"
    assert "Demasiado calcio en la sangre" in seat.window.windowTitle()
