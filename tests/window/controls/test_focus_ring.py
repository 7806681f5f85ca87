"""The ring follows the keyboard and leaves the mouse alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from plainleaf.window.controls.focus_ring import RING_PROPERTY, FocusRing
from plainleaf.window.look import Look

Show = Callable[..., QWidget]


@pytest.fixture
def pair() -> tuple[QPushButton, QPushButton]:
    return QPushButton("First"), QPushButton("Second")


def test_the_ring_goes_round_what_tab_reaches(
    qtbot: QtBot, look: Look, shown: Show, pair: tuple[QPushButton, QPushButton]
) -> None:
    first, second = pair
    window = shown(first, second)
    ring = FocusRing(window, look)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.geometry().contains(first.geometry())
    assert not ring.geometry().contains(second.geometry())
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert ring.isVisible()
    assert ring.geometry().contains(second.geometry())


def test_a_click_shows_no_ring_and_tab_brings_it_back(
    qtbot: QtBot, look: Look, shown: Show, pair: tuple[QPushButton, QPushButton]
) -> None:
    first, second = pair
    window = shown(first, second)
    ring = FocusRing(window, look)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.isVisible()
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    second.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not ring.isVisible()
    qtbot.keyClick(second, Qt.Key.Key_Backtab)
    assert first.hasFocus()
    assert ring.isVisible()


def test_the_ring_moves_with_its_control(
    look: Look, shown: Show, pair: tuple[QPushButton, QPushButton]
) -> None:
    first, second = pair
    window = shown(first, second)
    ring = FocusRing(window, look)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    before = ring.geometry()
    second.move(second.x(), second.y() + 60)
    assert ring.geometry() == before.translated(0, 60)


def test_the_ring_goes_with_a_control_that_is_deleted(
    look: Look, shown: Show, pair: tuple[QPushButton, QPushButton]
) -> None:
    first, second = pair
    ring = FocusRing(shown(first, second), look)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.isVisible()
    delete(second)
    assert not ring.isVisible()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.geometry().contains(first.geometry())


def test_a_control_that_shows_its_own_place_gets_no_ring(
    look: Look, shown: Show, pair: tuple[QPushButton, QPushButton]
) -> None:
    first, second = pair
    second.setProperty(RING_PROPERTY, "none")
    ring = FocusRing(shown(first, second), look)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.isVisible()
    second.setFocus(Qt.FocusReason.TabFocusReason)
    assert not ring.isVisible()


def test_the_ring_lets_the_mouse_through(
    look: Look, shown: Show, pair: tuple[QPushButton, QPushButton]
) -> None:
    first, second = pair
    window = shown(first, second)
    FocusRing(window, look)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.childAt(first.geometry().center()) is first
