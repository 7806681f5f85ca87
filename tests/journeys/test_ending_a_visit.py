"""A visit ends: it's replaced, so that nothing of the last reader is left."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from tests.journeys.conftest import Sit

from plainleaf.visit import Screen, Visit


def test_forgetting_replaces_everything_a_reader_could_leave(qtbot: QtBot, sit: Sit) -> None:
    seat = sit("calciphylaxis")
    window = seat.window
    window.visit.tick(frozenset({"C13"}))
    window.visit.search("hard lump")
    window.visit.open_checklist()
    window.visit.open_page("calcinosis-cutis")
    window.choose_size(200)
    window.choose_theme("dark")
    window.choose_region("US")
    QApplication.clipboard().setText("calcinosis")
    screens = dict(window.screens.made)
    assert len(screens) == 3

    window.forget()

    assert window.visit.visit == Visit()
    assert (window.look.text_size, window.look.theme) == (100, "light")
    assert QApplication.clipboard().text() == ""
    assert set(window.screens.made) == {Screen.HOME}
    qtbot.waitUntil(lambda: not any(field.text() for field in window.findChildren(QLineEdit)))
    window.visit.open_checklist()
    assert window.screens.made[Screen.CHECKLIST] is not screens[Screen.CHECKLIST]
    assert window.visit.visit.ticks == frozenset()


def test_shortcuts_work_once_after_the_bars_are_made_anew(qtbot: QtBot, sit: Sit) -> None:
    seat = sit("calciphylaxis")
    seat.window.forget()
    seat.window.visit.open_page("calciphylaxis")
    qtbot.keyClick(seat.window, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert seat.window.visit.visit.spot.screen is Screen.HOME
    assert len(seat.window.visit.visit.trail) == 2  # home, page
