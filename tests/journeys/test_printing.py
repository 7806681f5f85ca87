"""A reader sees the handout before it's printed, prints it, saves it, or hears that there's no printer."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from plainleaf.app.gallery import reach
from plainleaf.app.gallery.editions import State
from plainleaf.app.gallery.seat import Scene, seat
from plainleaf.content.errors import PlainleafError
from plainleaf.visit import Screen
from plainleaf.window.background import Background
from plainleaf.window.list_desk import ListDesk

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


def test_a_reader_prints_a_list_for_the_visit_from_the_pages(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    seat.window.visit.tick(frozenset({"C01", "R11"}))
    seat.window.show_suggestion()
    qtbot.keyClick(seat.button("Print my list"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(seat.press.printed), timeout=20_000)
    qtbot.waitUntil(lambda: seat.window.message.words == "Sent to the printer Front desk.", timeout=20_000)


def test_there_is_a_list_when_nothing_fits_but_none_without_a_tick(sit: Sit) -> None:
    seat = sit()
    seat.window.show_suggestion()
    assert "Print my list" not in _names(seat)
    seat.window.visit.tick(frozenset({"C35"}))
    seat.window.show_suggestion()
    assert "Print my list" in _names(seat)


def _names(seat: Any) -> list[str]:
    return [b.accessibleName() for b in seat.window.findChildren(QAbstractButton) if b.isVisible()]


def test_without_a_printer_the_list_is_saved_where_the_reader_says(
    qtbot: QtBot, sit: Sit, tmp_path: Path
) -> None:
    seat, out, asked = sit(), tmp_path / "list.pdf", list[str]()
    seat.press.broken = True
    equipment, troubles, said = seat.window._equipment, list[PlainleafError](), list[str]()
    background = Background(seat.window)

    def choose(wanted: str) -> str:
        asked.append(wanted)
        return str(out)

    desk = ListDesk(equipment, background, seat.window, choose)
    desk.trouble.connect(troubles.append)
    desk.said.connect(said.append)
    listed = equipment.press.prepare_list(equipment.library, frozenset({"C01"}), "en", "US")
    with qtbot.waitSignal(desk.destroyed, timeout=20_000):
        desk.print_list(listed)
    assert asked[0].endswith("my-list.pdf")
    assert len(troubles) == 1
    assert said == ["Printing…", f"Saved as {out}"]
    assert out.read_bytes().startswith(b"%PDF")
    background.finish()


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(("state", "printable"), [(State.SOUND, True), (State.BROKEN, False)])
@pytest.mark.parametrize("kiosk", [False, True])
def test_a_page_that_cannot_be_shown_cannot_be_printed(
    library_file: Path, state: State, *, printable: bool, kiosk: bool
) -> None:
    with seat(library_file, Scene(1366, 768, kiosk=kiosk, state=state)) as sat:
        reach.page(sat)
        buttons = sat.window.findChildren(QAbstractButton)
        button = next(one for one in buttons if one.accessibleName() == "Print" and one.isVisible())
        assert button.isEnabled() == printable
        assert button.accessibleDescription() == ("" if printable else "Open a page to print it.")
        sat.window.print_page()
        assert (sat.window.visit.visit.spot.screen is Screen.HANDOUT) == printable
