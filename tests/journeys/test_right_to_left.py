"""A reader whose language begins on the right, and has only some of the pages."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from plainleaf.app.press import LatePress
from plainleaf.content.design import Design
from plainleaf.library import Library
from plainleaf.settings import Settings
from plainleaf.window.background import Background
from plainleaf.window.equipment import Equipment
from plainleaf.window.handout_dialog.panel import HandoutPanel
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.main_window import MainWindow
from plainleaf.window.page_view.panel import PagePanel
from plainleaf.window.translation import speak

pytestmark = pytest.mark.usefixtures("fonts")
LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture(autouse=True)
def _back_to_english(qapp: QApplication, resources: Path) -> Iterator[None]:
    yield
    speak("en", resources / "translations")
    assert qapp.layoutDirection() is LEFT_TO_RIGHT


@pytest.fixture
def window(qtbot: QtBot, library: Library, design: Design, icons: Icons, resources: Path) -> MainWindow:
    """A window in English, as the program makes it."""
    things = Equipment(
        library=library,
        look=Look(design),
        icons=icons,
        press=LatePress(resources),
        settings=replace(Settings.settled({}, {}), theme="light"),
        lang="en",
        keep=lambda _choices: None,
        system_is_dark=lambda: False,
        speak=lambda lang: speak(lang, resources / "translations"),
    )
    made = MainWindow(things)
    qtbot.addWidget(made)
    made.open()
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    return made


def reading(window: MainWindow) -> PagePanel:
    """The reading pane."""
    (panel,) = [one for one in window.findChildren(PagePanel) if one.isVisible()]
    return panel


def text_of(window: MainWindow) -> str:
    """The words of the page on show."""
    return reading(window).view.toPlainText()


def test_choosing_arabic_turns_the_window_round(window: MainWindow) -> None:
    assert window.layoutDirection() is LEFT_TO_RIGHT
    window.choose_language("ar")
    assert window.layoutDirection() is RIGHT_TO_LEFT
    assert QFontInfo(window.look.font("body")).family() == "Vazirmatn"
    window.choose_language("en")
    assert window.layoutDirection() is LEFT_TO_RIGHT
    assert QFontInfo(window.look.font("body")).family() == "Atkinson Hyperlegible Next"


def test_a_page_in_arabic_begins_on_the_right(window: MainWindow) -> None:
    window.choose_language("ar")
    window.visit.open_page("calciphylaxis")
    assert "متى تطلب المساعدة" in text_of(window)
    assert reading(window).layoutDirection() is RIGHT_TO_LEFT
    assert "ليست بلغتك" not in text_of(window)


def test_a_page_not_yet_in_arabic_is_shown_in_english_and_says_so(window: MainWindow) -> None:
    window.choose_language("ar")
    window.visit.open_page("tests")
    assert "هذه الصفحة ليست بلغتك بعد. وهي معروضة باللغة الإنجليزية." in text_of(window)
    assert "When to get help" in text_of(window)
    assert reading(window).layoutDirection() is LEFT_TO_RIGHT
    assert window.layoutDirection() is RIGHT_TO_LEFT
    window.visit.open_page("calciphylaxis")
    assert reading(window).layoutDirection() is RIGHT_TO_LEFT


def test_changing_the_language_on_such_a_page_keeps_the_reader_there(window: MainWindow) -> None:
    window.visit.open_page("tests")
    window.choose_language("ar")
    assert window.visit.visit.spot.page == "tests"
    assert "ليست بلغتك" in text_of(window)


def test_such_a_page_is_printed_in_its_own_language(window: MainWindow) -> None:
    window.choose_language("ar")
    window.visit.open_page("tests")
    window.print_page()
    (panel,) = window.findChildren(HandoutPanel)
    names = [label.text() for label in panel.findChildren(QLabel)]
    assert any("Tests for calcium deposits, explained" in name for name in names)
    assert window.message is None  # nothing went wrong
    for work in window.findChildren(Background):
        work.finish()


def test_a_line_of_arabic_is_high_enough_for_its_dots(design: Design) -> None:
    latin, arabic = Look(design), Look(design, lang="ar")
    for role in ("display", "title", "section", "body", "label", "small"):
        size, line = arabic.size_and_line(role)
        assert line >= 1.45 * size > 0
        assert size == latin.size_and_line(role)[0]
