"""A reader chooses a condition, reads, follows links and words, and goes home."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from plainleaf.content.errors import LibraryBrokenError
from plainleaf.library import Library
from plainleaf.visit import HOME, Screen
from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.controls.calm_notice import CalmNotice
from plainleaf.window.glossary.card import MeaningCard
from plainleaf.window.page_view.panel import PagePanel

Sit = Callable[..., Any]


def test_a_condition_is_one_press_from_another(qtbot: QtBot, sit: Sit, library: Library) -> None:
    seat = sit("calcinosis-cutis")
    conditions = seat.window.bars.side.conditions
    conditions.setFocus()
    qtbot.keyClick(conditions, Qt.Key.Key_Down)
    qtbot.keyClick(conditions, Qt.Key.Key_Return)
    assert seat.window.visit.visit.spot.page == "calciphylaxis"
    assert library.page("calciphylaxis", "en").title in seat.window.windowTitle()


def test_any_screen_is_one_press_from_home(qtbot: QtBot, sit: Sit) -> None:
    seat = sit("calciphylaxis")
    visit = seat.window.visit
    for go in (visit.open_checklist, lambda: visit.search("lump"), visit.open_help):
        go()
        assert visit.visit.spot != HOME
        qtbot.mouseClick(seat.button("Home"), Qt.MouseButton.LeftButton)
        assert visit.visit.spot == HOME


def test_escape_goes_back_where_the_reader_was(qtbot: QtBot, sit: Sit) -> None:
    seat = sit("calciphylaxis")
    seat.window.visit.open_page("after-injury")
    qtbot.keyClick(seat.window, Qt.Key.Key_Escape)
    assert seat.window.visit.visit.spot.page == "calciphylaxis"


def test_a_word_says_what_it_means_and_gives_the_focus_back(qtbot: QtBot, sit: Sit, library: Library) -> None:
    seat = sit("calcinosis-cutis")
    panel = seat.on_show()
    assert isinstance(panel, PagePanel)
    qtbot.keyClick(panel.view, Qt.Key.Key_Tab)
    with qtbot.waitSignal(panel.view.term_asked) as told:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    (card,) = panel.findChildren(MeaningCard)
    assert card.isVisible()
    assert card.accessibleDescription() == library.glossary("en")[told.args[0]].meaning
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert panel.view.hasFocus()


def test_text_size_and_colours_are_kept(qtbot: QtBot, sit: Sit) -> None:
    seat = sit("calcinosis-cutis")
    qtbot.mouseClick(seat.button("Larger text"), Qt.MouseButton.LeftButton)
    seat.window.choose_theme("dark")
    assert seat.kept[-1]["text_size"] == 125
    assert seat.kept[-1]["theme"] == "dark"
    assert "page" not in seat.kept[-1]


def test_a_broken_page_is_said_calmly_and_the_window_stays(sit: Sit) -> None:
    seat = sit("calcinosis-cutis")
    seat.window.say(LibraryBrokenError("library.plainleaf: page x was changed. Install Plainleaf again."))
    assert "can't be shown" in seat.window.message.words
    assert "Install Plainleaf again" in seat.window.message.words
    assert seat.window.isVisible()


def test_every_page_opens_from_home_in_two_presses_at_most(sit: Sit, library: Library) -> None:
    seat = sit()
    for group in library.groups("en"):
        for page in group.pages:
            seat.window.visit.open_page(page)
            assert seat.window.visit.visit.spot.screen is Screen.PAGE
            assert library.page(page, "en").title in seat.window.windowTitle()


def test_no_number_is_shown_until_a_region_is_chosen(qtbot: QtBot, sit: Sit) -> None:
    seat = sit("calciphylaxis")
    words = seat.on_show().view.toPlainText
    assert "Call your emergency number now." in words()
    seat.window.visit.open_help()
    qtbot.mouseClick(seat.button("Where I am: UK: 999"), Qt.MouseButton.LeftButton)
    seat.window.visit.go_back()
    assert "Call 999 now." in words()
    assert "your emergency number" not in words()
    assert seat.kept[-1]["region"] == "UK"


def test_another_language_is_two_presses_away_and_is_remembered(
    qtbot: QtBot, sit: Sit, library: Library
) -> None:
    seat = sit("calcinosis-cutis")
    bar = seat.window.bars.tool_bar
    assert seat.button("Language: English").menu() is not None
    spanish = next(one for one in bar.findChildren(QAction) if one.text() == "Español")
    spanish.trigger()
    qtbot.waitUntil(lambda: library.page("calcinosis-cutis", "es").title in seat.window.windowTitle())
    assert seat.window.visit.visit.spot.page == "calcinosis-cutis"
    assert seat.kept[-1]["language"] == "es"


def test_the_skin_in_the_pictures_is_the_readers_choice_and_is_not_kept(sit: Sit) -> None:
    seat = sit("calcinosis-cutis")
    before = seat.window.grab().toImage()
    dark = next(one for one in seat.window.bars.tool_bar.findChildren(QAction) if one.text() == "Dark skin")
    assert not dark.isChecked()
    dark.trigger()
    assert dark.isChecked()
    assert seat.window.grab().toImage() != before
    assert not any("deep" in str(kept) for kept in seat.kept)


def test_in_place_of_a_page_that_cannot_be_shown_ways_lead_on(
    qtbot: QtBot, sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    seat = sit()

    def changed(_library: Library, page: str, _lang: str) -> None:
        raise LibraryBrokenError(f"library.plainleaf: page {page} was changed. Install Plainleaf again.")

    with monkeypatch.context() as broken:
        broken.setattr(Library, "page", changed)
        seat.window.visit.open_page("calcinosis-cutis")
    (notice,) = seat.window.findChildren(CalmNotice)
    assert "This page can't be shown" in {label.text() for label in notice.findChildren(QLabel)}
    home = next(one for one in notice.findChildren(PushButton) if one.text() == "Home")
    qtbot.keyClick(home, Qt.Key.Key_Space)
    assert seat.window.visit.visit.spot.screen is Screen.HOME
    seat.window.visit.open_page("calcinosis-cutis")
    assert not notice.isVisible()
    (panel,) = seat.window.findChildren(PagePanel)
    assert panel.view.isVisible()
