"""A kiosk from one reader to the next: nothing of the first is left, and it can't be closed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from plainleaf.app.start import make_window
from plainleaf.library import Library
from plainleaf.settings import Settings
from plainleaf.visit import Screen, Visit
from plainleaf.window.equipment import Choices, Equipment
from plainleaf.window.icons import Icons
from plainleaf.window.kiosk_shell import KioskShell
from plainleaf.window.look import Look
from plainleaf.window.main_window import MainWindow

from .conftest import Seat, TestPress


class Clock:
    """A clock that a test moves on."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Seconds."""
        return self.now


class Kiosk(Seat):
    """A seat at a kiosk."""

    clock: Clock

    @property
    def shell(self) -> KioskShell:
        """What stands round the screens just now."""
        shell = self.window.kiosk
        assert shell is not None
        return shell

    def wait(self, seconds: float) -> None:
        """Let this time go by, second by second."""
        for _ in range(round(seconds)):
            self.clock.now += 1
            self.shell.watch.look()


@pytest.fixture
def kiosk(qtbot: QtBot, library: Library, look: Look, icons: Icons, resources: Path) -> Iterator[Kiosk]:
    """A kiosk at which a reader has just sat down."""
    settings = replace(Settings.settled({}, {}), theme="light", kiosk=True)
    press, kept, clock = TestPress(resources), list[Choices](), Clock()
    look = look.at(kiosk=True)
    things = Equipment(library, look, icons, press, settings, "en", kept.append, lambda: False, clock)
    window = make_window(things)
    window.complete()
    window.resize(1920, 1080)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    seat = Kiosk(window, press, kept)
    seat.clock = clock
    window.finish()
    yield seat
    window.hide()  # it can't be closed


def _click(seat: Kiosk, name: str) -> None:
    seat.button(name).click()


def _begin(seat: Kiosk) -> None:
    _click(seat, "English")


def test_one_touch_begins_and_finish_waits_for_the_next(kiosk: Kiosk) -> None:
    assert kiosk.shell.attract.isVisible()
    _begin(kiosk)
    assert not kiosk.shell.attract.isVisible()
    assert kiosk.window.visit.visit.spot.screen is Screen.HOME
    _click(kiosk, "Finish")
    assert kiosk.shell.attract.isVisible()


def _leave_traces(window: MainWindow) -> None:
    window.visit.tick(frozenset({"C13", "C22"}))
    window.visit.search("hard lump")
    window.visit.open_page("calciphylaxis")
    window.choose_size(200)
    window.choose_theme("contrast")
    window.choose_tone("deep")


def _is_fresh(qtbot: QtBot, window: MainWindow) -> None:
    assert window.visit.visit == Visit()
    assert (window.look.text_size, window.look.theme, window.look.tone) == (100, "light", "medium")
    qtbot.waitUntil(lambda: not any(field.text() for field in window.findChildren(QLineEdit)))


def test_a_quiet_kiosk_asks_and_then_forgets(qtbot: QtBot, kiosk: Kiosk) -> None:
    _begin(kiosk)
    _leave_traces(kiosk.window)
    kiosk.wait(89)
    assert not kiosk.shell.idle.isVisible()
    kiosk.wait(1)
    assert kiosk.shell.idle.isVisible()
    kiosk.wait(29)
    assert kiosk.window.visit.visit.ticks  # still there, to the last second
    kiosk.wait(1)
    assert kiosk.shell.attract.isVisible()
    _is_fresh(qtbot, kiosk.window)
    assert kiosk.kept == []


def test_any_touch_stays(kiosk: Kiosk) -> None:
    _begin(kiosk)
    _leave_traces(kiosk.window)
    kiosk.wait(100)
    assert kiosk.shell.idle.isVisible()
    handle = kiosk.window.windowHandle()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(40, 40))
    assert not kiosk.shell.idle.isVisible()
    assert kiosk.window.visit.visit.spot.page == "calciphylaxis"
    kiosk.wait(80)
    assert not kiosk.shell.idle.isVisible()


def test_hide_shows_nothing_and_clears_after_two_minutes(qtbot: QtBot, kiosk: Kiosk) -> None:
    _begin(kiosk)
    _leave_traces(kiosk.window)
    _click(kiosk, "Hide")
    assert kiosk.shell.hidden.isVisible()
    assert kiosk.shell.hidden.size() == kiosk.window.centralWidget().size()
    kiosk.wait(60)
    _click(kiosk, "Show it again")
    assert kiosk.window.visit.visit.spot.page == "calciphylaxis"
    _click(kiosk, "Hide")
    kiosk.wait(120)
    _is_fresh(qtbot, kiosk.window)


def test_size_and_colours_change_at_once_and_go_back(qtbot: QtBot, kiosk: Kiosk) -> None:
    _begin(kiosk)
    _click(kiosk, "Text size")
    _click(kiosk, "Largest")
    _click(kiosk, "Dark")
    assert (kiosk.window.look.text_size, kiosk.window.look.theme) == (200, "dark")
    _click(kiosk, "Finish")
    _is_fresh(qtbot, kiosk.window)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_no_key_closes_it(qtbot: QtBot, kiosk: Kiosk, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    _begin(kiosk)
    qtbot.keyClick(kiosk.window, key, modifier)
    assert not kiosk.window.close()
    assert kiosk.window.isVisible()


@pytest.mark.parametrize("page", ["", "calcinosis-cutis"], ids=["search", "page"])
def test_a_long_press_or_the_menu_key_opens_no_menu(qtbot: QtBot, kiosk: Kiosk, page: str) -> None:
    _begin(kiosk)
    if page:
        kiosk.window.visit.open_page(page)
    else:
        kiosk.window.visit.search("lump")
    qtbot.wait(50)
    inside = kiosk.on_show().findChild(QTextBrowser if page else QLineEdit)
    handle = kiosk.window.windowHandle()
    inside.setFocus()
    QTest.mouseClick(
        handle, Qt.MouseButton.RightButton, pos=inside.mapTo(kiosk.window, inside.rect().center())
    )
    QTest.keyClick(handle, Qt.Key.Key_Menu)
    QTest.keyClick(handle, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    qtbot.wait(50)
    assert not [
        menu for menu in QApplication.topLevelWidgets() if isinstance(menu, QMenu) and menu.isVisible()
    ]


def test_one_touch_prints_without_a_dialog(
    qtbot: QtBot, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        pytest.fail("a kiosk opens no file dialog")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", refuse)
    _begin(kiosk)
    kiosk.window.visit.open_page("calcinosis-cutis")
    _click(kiosk, "Print")
    qtbot.waitUntil(lambda: len(kiosk.press.printed) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: bool(_shown_words(kiosk, "Sent to the printer")))


def test_a_visit_prints_no_more_than_its_pages(qtbot: QtBot, kiosk: Kiosk) -> None:
    _begin(kiosk)
    kiosk.window.visit.open_page("calcinosis-cutis")
    kiosk.shell.press._printed = 19  # of 20
    _click(kiosk, "Print")
    qtbot.waitUntil(lambda: bool(_shown_words(kiosk, "No more pages here")), timeout=20_000)
    assert kiosk.press.printed == []


def test_trouble_is_told_calmly_and_can_be_tried_again(qtbot: QtBot, kiosk: Kiosk) -> None:
    _begin(kiosk)
    kiosk.press.broken = True
    kiosk.window.visit.open_page("calcinosis-cutis")
    _click(kiosk, "Print")
    qtbot.waitUntil(lambda: bool(_shown_words(kiosk, "Nothing came out")), timeout=20_000)
    kiosk.press.broken = False
    _click(kiosk, "Try again")
    qtbot.waitUntil(lambda: len(kiosk.press.printed) == 1, timeout=20_000)


def test_a_list_for_the_visit_is_printed_within_the_same_limit_and_again_after_trouble(
    qtbot: QtBot, kiosk: Kiosk
) -> None:
    _begin(kiosk)
    kiosk.window.visit.tick(frozenset({"C01", "R11"}))
    kiosk.window.show_suggestion()
    kiosk.press.broken = True
    _click(kiosk, "Print my list")
    qtbot.waitUntil(lambda: bool(_shown_words(kiosk, "Nothing came out")), timeout=20_000)
    kiosk.press.broken = False
    _click(kiosk, "Try again")
    qtbot.waitUntil(lambda: bool(_shown_words(kiosk, "Sent to the printer")), timeout=20_000)
    assert len(kiosk.press.printed) == 1
    kiosk.shell.press.sheet.put_away()
    kiosk.shell.press._printed = 20  # of 20
    _click(kiosk, "Print my list")
    qtbot.waitUntil(lambda: bool(_shown_words(kiosk, "No more pages here")), timeout=20_000)
    assert len(kiosk.press.printed) == 1


def _shown_words(seat: Kiosk, words: str) -> list[QWidget]:
    found = [one for one in seat.shell.press.sheet.findChildren(QWidget) if one.isVisible()]
    return [one for one in found if getattr(one, "text", str)() == words]


def test_a_screen_that_stands_has_nothing_fixed_to_press_above_700(qtbot: QtBot, kiosk: Kiosk) -> None:
    _begin(kiosk)
    kiosk.window.resize(1080, 1920)

    def too_high() -> list[QAbstractButton]:
        buttons = [one for one in kiosk.window.findChildren(QAbstractButton) if one.isVisible()]
        return [one for one in buttons if one.mapTo(kiosk.window, QPoint(0, 0)).y() < 700]

    qtbot.waitUntil(lambda: not too_high())  # Home
    kiosk.window.visit.open_page("calciphylaxis")
    qtbot.waitUntil(lambda: not too_high())
    _click(kiosk, "Text size")
    qtbot.waitUntil(lambda: not too_high())
