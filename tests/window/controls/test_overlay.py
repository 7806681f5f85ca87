"""What lies over the window keeps the keyboard, and gives it back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from plainleaf.window.controls.overlay import Overlay
from plainleaf.window.look import Look


@pytest.fixture
def below(qtbot: QtBot) -> QWidget:
    """A window with one button, which has the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Below", window)
    window.resize(400, 300)
    window.show()
    window.activateWindow()
    button.setFocus()
    return window


@pytest.fixture
def over(below: QWidget, look: Look) -> Overlay:
    """An overlay with two buttons over it."""
    overlay = Overlay(look, below)
    column = QVBoxLayout(overlay)
    for words in ("One", "Two"):
        column.addWidget(QPushButton(words))
    return overlay


def _focused() -> str:
    button = QApplication.focusWidget()
    assert isinstance(button, QPushButton)
    return button.text()


def test_the_focus_goes_round_inside_and_back(qtbot: QtBot, over: Overlay) -> None:
    assert _focused() == "Below"
    over.open()
    seen = []
    for _ in range(3):
        seen.append(_focused())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert seen == ["One", "Two", "One"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    with qtbot.waitSignal(over.closed):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert _focused() == "Below"


def test_no_shortcut_of_the_window_works_through_it(qtbot: QtBot, below: QWidget, over: Overlay) -> None:
    pressed: list[int] = []
    QShortcut(QKeySequence("Ctrl+P"), below).activated.connect(lambda: pressed.append(1))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [1]
    over.open()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [1]


def test_it_stays_as_large_as_the_window(below: QWidget, over: Overlay) -> None:
    over.open()
    below.resize(700, 500)
    assert over.size() == below.size()
