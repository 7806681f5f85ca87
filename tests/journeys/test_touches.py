"""How many touches it takes: a frightened reader has few."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from plainleaf.library import Library
from plainleaf.visit import HOME, Screen
from plainleaf.window.glossary.card import MeaningCard

Sit = Callable[..., Any]


class Hand:
    """Touches what can be seen and counts."""

    def __init__(self, seat: Any) -> None:
        self.seat, self.touches = seat, 0

    def touch(self, name: str) -> None:
        """Touch the one visible button whose name begins so, scrolled into sight first."""
        QApplication.processEvents()  # what has just been laid out is in its place
        shown = [one for one in self.seat.window.findChildren(QAbstractButton) if one.isVisible()]
        found = [one for one in shown if one.accessibleName().startswith(name)]
        assert found, [one.accessibleName() for one in shown]
        button = found[0]
        parent = button.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(button)
            parent = parent.parentWidget()
        self.touches += 1
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(20, button.height() // 2))


@pytest.mark.parametrize("size", [(1366, 736), (700, 900)])
def test_purple_painful_skin_on_dialysis_is_seven_touches_from_its_page(
    qtbot: QtBot, sit: Sit, library: Library, size: tuple[int, int]
) -> None:
    seat = sit()
    seat.window.resize(*size)
    title = library.page("calciphylaxis", "en").title
    words = {item.id: item.words for item in library.checklist("en").items}
    hand = Hand(seat)
    hand.touch("Answer a few questions")
    hand.touch("Next")
    hand.touch(words["C13"])
    hand.touch("Change my ticks")
    hand.touch("Question 6")
    hand.touch(words["C22"])
    assert seat.window.visit.visit.ticks == {"C13", "C22"}
    hand.touch(title)
    qtbot.waitUntil(lambda: title in seat.window.windowTitle())
    assert hand.touches <= 7


def test_the_danger_signs_lead_to_the_page_in_three_touches(qtbot: QtBot, sit: Sit, library: Library) -> None:
    seat = sit()
    hand = Hand(seat)
    hand.touch("Feel very ill right now?")
    hand.touch(next(flag.words for flag in library.checklist("en").red_flags if flag.id == "R68"))
    title = library.page("calciphylaxis", "en").title
    hand.touch(title)
    qtbot.waitUntil(lambda: title in seat.window.windowTitle())
    assert hand.touches == 3


def test_every_screen_is_one_touch_from_home(sit: Sit) -> None:
    seat = sit()
    visit = seat.window.visit
    ways: dict[Screen, Callable[[], None]] = {
        Screen.PAGE: lambda: visit.open_page("tests"),
        Screen.CHECKLIST: visit.open_checklist,
        Screen.SEARCH: lambda: visit.search("lump"),
        Screen.TOPICS: lambda: visit.open_topics("skin"),
        Screen.HELP: visit.open_help,
        Screen.BODY: visit.open_body,
        Screen.HANDOUT: lambda: (visit.open_page("tests"), visit.open_handout()),
    }
    assert set(ways) | {Screen.HOME} == set(Screen)
    for screen, go in ways.items():
        go()
        assert visit.visit.spot.screen is screen
        Hand(seat).touch("Home")
        assert visit.visit.spot == HOME


def test_a_words_meaning_gives_the_reader_back_what_was_there(qtbot: QtBot, sit: Sit) -> None:
    seat = sit("calciphylaxis")
    seat.window.visit.tick(frozenset({"C22"}))
    view = seat.on_show().view
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    view.verticalScrollBar().setValue(120)
    before = seat.window.visit.visit
    with qtbot.waitSignal(view.term_asked):
        qtbot.keyClick(view, Qt.Key.Key_Return)
    (card,) = seat.window.findChildren(MeaningCard)
    assert card.isVisible()
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert seat.window.visit.visit == before
    assert view.verticalScrollBar().value() == 120
