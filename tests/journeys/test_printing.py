"""A reader sees the handout before it's printed, prints it, saves it, or hears that there's no printer."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from plainleaf.visit import Screen

Sit = Callable[..., Any]


def _state(seat: Any) -> str:
    return " ".join(label.text() for label in seat.on_show().findChildren(QLabel) if label.isVisible())


def test_any_page_is_on_paper_in_two_presses(qtbot: QtBot, sit: Sit) -> None:
    seat = sit("calciphylaxis")
    qtbot.mouseClick(seat.button("Print"), Qt.MouseButton.LeftButton)
    assert seat.window.visit.visit.spot.screen is Screen.HANDOUT
    buttons = [b for b in seat.on_show().findChildren(type(seat.button("Save PDF"))) if b.text() == "Print"]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(seat.press.printed), timeout=20_000)
    assert seat.press.printed[0].size == "standard"


def test_the_sheets_are_shown_before_they_are_printed(qtbot: QtBot, sit: Sit) -> None:
    seat = sit("calcinosis-cutis")
    qtbot.keyClick(seat.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "pages on Letter paper" in _state(seat), timeout=20_000)
    assert "Page 1 of" in _state(seat)


def test_without_a_printer_the_reader_hears_what_to_do(qtbot: QtBot, sit: Sit) -> None:
    seat = sit("calciphylaxis")
    seat.press.broken = True
    seat.window.visit.open_handout()
    seat.on_show().print_asked.emit()
    qtbot.waitUntil(lambda: seat.window.message is not None, timeout=20_000)
    assert "Save it as a PDF" in seat.window.message.words
    assert seat.window.isVisible()


def test_a_saved_handout_is_a_whole_file(qtbot: QtBot, sit: Sit, tmp_path: Path) -> None:
    seat = sit("calciphylaxis")
    seat.window.visit.open_handout()
    out = tmp_path / "page.pdf"
    seat.window._stage.desk.save_to(out)
    qtbot.waitUntil(out.exists, timeout=20_000)
    assert out.read_bytes().startswith(b"%PDF")
