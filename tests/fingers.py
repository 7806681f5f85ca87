"""A finger on the screen, for tests."""

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

STEP = 10  # px between two words from the screen


def swipe(qtbot: QtBot, widget: QWidget, at: QPoint, by: int) -> None:
    """Lay a finger on the window at a place of the widget, move it upwards by so many px, and lift it.

    Where it only touches, wait until another touch is no double touch any more.
    """
    finger, window = QTest.createTouchDevice(), widget.window()
    at = widget.mapTo(window, at)
    handle = window.windowHandle()
    QTest.touchEvent(window, finger).press(0, at, handle).commit()
    for up in range(STEP, by + 1, STEP):
        qtbot.wait(10)
        QTest.touchEvent(window, finger).move(0, at - QPoint(0, up), handle).commit()
    qtbot.wait(30)
    QTest.touchEvent(window, finger).release(0, at - QPoint(0, by), handle).commit()
    qtbot.wait(20 if by else QApplication.doubleClickInterval() + 50)
