"""Touching a page: links act on release, and a finger near a link means it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScroller
from pytestqt.qtbot import QtBot

from plainleaf.library import Library
from plainleaf.window.look import Look
from plainleaf.window.page_view.around import Around
from plainleaf.window.page_view.panel import PagePanel
from plainleaf.window.page_view.view import PageView

Show = Callable[..., None]
Make = Callable[[Look, int, int], PagePanel]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(make: Make, open_page: Show, look: Look) -> PageView:
    """A page at a kiosk."""
    panel = make(look.at(kiosk=True), 1080, 1780)
    open_page(panel, "calcinosis-cutis")
    return panel.view


def _word(view: PageView) -> QPoint:
    """The middle of the first word that is explained."""
    block = view.document().begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            if fragment.charFormat().anchorHref().startswith("term:"):
                cursor = QTextCursor(view.document())
                cursor.setPosition(fragment.position() + fragment.length() // 2)
                return view.cursorRect(cursor).center()
            fragments += 1
        block = block.next()
    raise AssertionError("no word is explained here")


def test_a_word_is_followed_on_release_not_on_press(qtbot: QtBot, view: PageView) -> None:
    word = _word(view)
    with qtbot.assertNotEmitted(view.term_asked):
        QTest.mousePress(view.viewport(), LEFT, pos=word)
    with qtbot.waitSignal(view.term_asked):
        QTest.mouseRelease(view.viewport(), LEFT, pos=word)
    assert view.touched == word


@pytest.mark.parametrize("below", [30, 34])
def test_a_touch_just_below_a_word_means_the_word(qtbot: QtBot, view: PageView, below: int) -> None:
    near = _word(view) + QPoint(0, below)
    assert not view.anchorAt(near)
    with qtbot.waitSignal(view.term_asked):
        QTest.mouseClick(view.viewport(), LEFT, pos=near)


def test_a_touch_far_from_any_word_means_nothing(qtbot: QtBot, view: PageView) -> None:
    with qtbot.assertNotEmitted(view.term_asked):
        QTest.mouseClick(view.viewport(), LEFT, pos=_word(view) + QPoint(0, 60))


def test_a_finger_that_moves_on_follows_nothing(qtbot: QtBot, view: PageView) -> None:
    word = _word(view)
    with qtbot.assertNotEmitted(view.term_asked):
        QTest.mousePress(view.viewport(), LEFT, pos=word + QPoint(0, 200))
        QTest.mouseRelease(view.viewport(), LEFT, pos=word + QPoint(0, 32))
    assert not view.textCursor().hasSelection()


def test_a_flick_scrolls_the_page(view: PageView) -> None:
    assert QScroller.hasScroller(view.viewport())
    assert QScroller.grabbedGesture(view.viewport()) != Qt.GestureType(0)


def test_the_whole_next_card_is_the_target(
    qtbot: QtBot, panel: PagePanel, show: Show, library: Library
) -> None:
    follows = list(library.pages("en"))[4]
    show("calcinosis-cutis", Around(follows))
    view = panel.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.made is not None
    card = view.made.targets[-2]  # the frame; its title's own line is the last
    frame = next(target.frame for target in view.made.targets if target.frame is not None)
    assert card.link == f"page:{follows.id}"
    rect = view.document().documentLayout().frameBoundingRect(frame)
    corner = rect.bottomRight().toPoint() - QPoint(20, 20 + view.verticalScrollBar().value())
    assert not view.anchorAt(corner)
    with qtbot.waitSignal(panel.page_asked) as told:
        QTest.mouseClick(view.viewport(), LEFT, pos=corner)
    assert told.args == [follows.id]
