"""Without a library Plainleaf says calmly what is wrong, in a window of its own; a kiosk stays locked."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from plainleaf.app.places import resources
from plainleaf.app.start import stopped
from plainleaf.settings import Settings
from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.stopped import StoppedWindow
from plainleaf.window.translation import speak

WORDS = "calcium-deposits.plainleaf: the file is damaged. Install Plainleaf again."


def _open(qtbot: QtBot, *, kiosk: bool) -> StoppedWindow:
    settings = replace(Settings.settled({}, {}), kiosk=kiosk, language="en")
    window = stopped(WORDS, settings)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def _said(window: StoppedWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_it_names_the_file_and_the_fix_and_can_be_closed_by_keyboard(qtbot: QtBot) -> None:
    window = _open(qtbot, kiosk=False)
    assert WORDS in _said(window)
    (button,) = window.findChildren(PushButton)
    assert button.hasFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert not window.isVisible()


def test_a_kiosk_sends_the_reader_to_the_front_desk_and_stays(qtbot: QtBot) -> None:
    window = _open(qtbot, kiosk=True)
    assert "Tell the front desk" in _said(window)
    assert WORDS in _said(window)
    assert not window.findChildren(PushButton)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.close()
    assert window.isVisible()
    window._is_kiosk = False  # so that the test can end


def test_words_in_arabic_have_the_lines_that_arabic_needs(qtbot: QtBot) -> None:
    window = stopped(WORDS, replace(Settings.settled({}, {}), language="ar"))
    qtbot.addWidget(window)
    try:
        (button,) = window.findChildren(PushButton)
        assert button.text() != "Close Plainleaf"
        assert button.font().families()[0] == "Vazirmatn"
    finally:
        speak("en", resources() / "translations")
