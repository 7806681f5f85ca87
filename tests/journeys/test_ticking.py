"""A reader on dialysis with purple painful skin finds help and the right page."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from plainleaf.library import Library
from plainleaf.visit import Screen
from plainleaf.window.controls.tick_row import TickRow

Sit = Callable[..., Any]


def _buttons(seat: Any, kind: type[QAbstractButton]) -> list[QAbstractButton]:
    return [button for button in seat.window.findChildren(kind) if button.isVisible()]


def _names(seat: Any) -> list[str]:
    return [button.accessibleName() or button.text() for button in _buttons(seat, QAbstractButton)]


def test_home_leads_to_the_checklist_and_a_tick_to_a_page(qtbot: QtBot, sit: Sit, library: Library) -> None:
    seat = sit()
    seat.window.visit.open_checklist()
    assert seat.window.visit.visit.spot.screen is Screen.CHECKLIST
    seat.window.visit.tick(frozenset({"C22", "C13"}))
    title = library.page("calciphylaxis", "en").title
    panel = seat.on_show()
    panel.page_asked.emit("calciphylaxis")
    assert title in seat.window.windowTitle()
    qtbot.keyClick(seat.window, Qt.Key.Key_Escape)
    assert seat.window.visit.visit.spot.screen is Screen.CHECKLIST
    assert seat.window.visit.visit.ticks == {"C22", "C13"}


def test_the_eight_danger_signs_are_in_view(sit: Sit, library: Library) -> None:
    seat = sit()
    seat.window.visit.open_checklist()
    words = {flag.id: flag.words for flag in library.checklist("en").red_flags}
    shown = " ".join(_names(seat))
    for flag in library.checklist("en").on_view:
        assert words[flag] in shown


def test_forgetting_leaves_nothing_of_the_reader(sit: Sit) -> None:
    seat = sit()
    visit = seat.window.visit
    visit.open_checklist()
    visit.tick(frozenset({"C13", "R01"}))
    visit.search("chest pain")
    assert visit.visit.ticks
    visit.forget()
    visit.open_checklist()
    ticked = [b.isCheckable() and b.isChecked() and b.isVisible() for b in _buttons(seat, TickRow)]
    assert ticked
    assert not any(ticked)
    assert visit.visit.ticks == frozenset()
    assert visit.visit.words == ""
