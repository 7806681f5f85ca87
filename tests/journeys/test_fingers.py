"""A finger scrolls whatever is longer than its place, and what it moved over is not pressed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QUrl
from PySide6.QtWidgets import QAbstractScrollArea, QScroller
from pytestqt.qtbot import QtBot
from tests.fingers import swipe
from tests.journeys.conftest import Sit

from plainleaf.window.main_window import MainWindow
from plainleaf.window.page_view.view import PageView
from plainleaf.window.sidebar.condition_list import ConditionList

SHORT = 900, 420  # px: hardly a screen is whole in it
SCREENS: dict[str, Callable[[MainWindow], None]] = {
    "home": lambda window: window.visit.go_home(),
    "topics": lambda window: window.visit.open_topics(),
    "body": lambda window: window.visit.open_body(),
    "ticks": lambda window: window.visit.open_checklist(),
    "search": lambda window: window.visit.search("calcium lump"),
    "help": lambda window: window.visit.open_help(),
    "page": lambda window: window.visit.open_page("calcinosis-cutis"),
    "handout": lambda window: (window.visit.open_page("scleroderma"), window.visit.open_handout())[0],
}


def _longer(window: MainWindow) -> list[QAbstractScrollArea]:
    """What can be scrolled up and down just now."""
    return [
        area
        for area in window.findChildren(QAbstractScrollArea)
        if area.isVisible() and area.verticalScrollBar().maximum() > 0 and area.viewport().height() > 60
    ]


@pytest.mark.parametrize("place", [{}, {"kiosk": True}], ids=["laptop", "kiosk"])
@pytest.mark.parametrize("screen", SCREENS)
def test_a_finger_scrolls_each_screen_and_presses_nothing(
    qtbot: QtBot, sit: Sit, screen: str, place: dict[str, bool]
) -> None:
    window = sit(**place).window
    window.resize(*SHORT)
    SCREENS[screen](window)
    qtbot.wait(50)
    before = window.visit.visit
    longer = _longer(window)
    assert longer, "everything is whole here: choose a smaller window"
    for area in longer:
        bar, view = area.verticalScrollBar(), area.viewport()
        at = bar.value()
        swipe(qtbot, view, view.visibleRegion().boundingRect().center() + QPoint(0, 30), 90)
        assert bar.value() > at, f"{area} stays where it is"
        assert window.visit.visit == before, f"{area} was pressed"
        QScroller.scroller(view).stop()


@pytest.fixture
def tall_list(sit: Sit) -> ConditionList:
    """The list of conditions, longer than the window."""
    window = sit("calcinosis-cutis").window
    window.resize(1366, 400)
    return next(one for one in window.findChildren(ConditionList) if one.isVisible())


def test_a_finger_that_scrolls_the_list_of_conditions_opens_no_page(
    qtbot: QtBot, tall_list: ConditionList
) -> None:
    view, bar = tall_list.viewport(), tall_list.verticalScrollBar()
    with qtbot.assertNotEmitted(tall_list.page_asked), qtbot.assertNotEmitted(tall_list.clicked):
        for y in (180, 260):
            bar.setValue(0)
            swipe(qtbot, view, QPoint(120, y), 100)
            assert bar.value() > 0
    QScroller.scroller(view).stop()  # a touch while it still glides only stops it
    bar.setValue(0)
    with qtbot.waitSignal(tall_list.clicked):
        swipe(qtbot, view, QPoint(120, 30), 0)


@pytest.mark.parametrize("place", [{}, {"kiosk": True}], ids=["laptop", "kiosk"])
def test_a_finger_that_scrolls_a_page_by_a_word_opens_no_meaning(
    qtbot: QtBot, sit: Sit, place: dict[str, bool]
) -> None:
    window = sit("calcinosis-cutis", **place).window
    qtbot.wait(50)
    view = next(one for one in window.findChildren(PageView) if one.isVisible())
    width, height = view.viewport().width(), view.viewport().height()
    places = (QPoint(x, y) for y in range(130, height - 10, 4) for x in range(10, width, 6))
    word = next(at for at in places if view.anchorAt(at).startswith("term:"))
    with qtbot.assertNotEmitted(view.term_asked):
        swipe(qtbot, view.viewport(), word, 100)
    assert view.verticalScrollBar().value() > 0
    with qtbot.waitSignal(view.term_asked):  # as a screen reader presses it, afterwards
        view.anchorClicked.emit(QUrl("term:calcium"))
    assert view.textCursor().selectedText() in {"", "calcium"}  # no more than the link it was pressed on
