"""The desk of the reading pane: what the reader touches there opens, and closes again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from plainleaf.app.press import LatePress
from plainleaf.content.notices import NoticeKind
from plainleaf.content.place import Place
from plainleaf.library import Library
from plainleaf.settings import Settings
from plainleaf.window.equipment import Equipment
from plainleaf.window.figure_view.panel import FigureView
from plainleaf.window.glossary.card import MeaningCard
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.page_desk import PageDesk, around, page_after
from plainleaf.window.page_view.panel import PagePanel
from plainleaf.window.page_view.pictures import Pictures
from plainleaf.window.page_view.view import PageView

TODAY = date(2026, 12, 1)
Sit = Callable[..., PageDesk]


@pytest.fixture
def sit(qtbot: QtBot, library: Library, look: Look, icons: Icons, resources: Path) -> Sit:
    """Sit down at a page in a window of this size."""
    kept = []

    def sit_down(page: str, width: int = 1366, height: int = 676, **looks: object) -> PageDesk:
        this = look.at(**looks)
        settings = Settings.settled({}, {})
        press = LatePress(resources)
        things = Equipment(library, this, icons, press, settings, "en", kept.append, lambda: False)
        window = QWidget()
        panel = PagePanel(this, icons, window)
        pictures = Pictures(lambda figure, form: library.figure(figure, "en", form))
        desk = PageDesk(panel, things, lambda _lang: pictures, window, lambda: TODAY)
        panel.show_look(this)
        desk.show_look(this)
        window.resize(width, height)
        panel.resize(width, height)
        qtbot.addWidget(window)
        kept.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        group = next(one for one in library.groups("en") if page in one.pages)
        desk.show_page(library.page(page, "en"), group, library.phrases("en"), Place())
        panel.focus_page()
        return desk

    return sit_down


def _open_word(qtbot: QtBot, desk: PageDesk) -> MeaningCard:
    qtbot.keyClick(desk.panel.view, Qt.Key.Key_Tab)
    qtbot.keyClick(desk.panel.view, Qt.Key.Key_Return)
    (card,) = desk.panel.findChildren(MeaningCard)
    return card


def test_a_word_is_marked_while_its_meaning_is_open(qtbot: QtBot, sit: Sit, library: Library) -> None:
    desk = sit("calcinosis-cutis")
    view = desk.panel.view
    card = _open_word(qtbot, desk)
    assert card.isVisible()
    (mark,) = view.extraSelections()
    word = mark.cursor.selectedText()
    assert card.words in {(term.word, term.meaning) for term in library.glossary("en").values()}
    assert not view.textCursor().hasSelection()
    assert desk.put_away()
    assert not card.isVisible()
    assert view.hasFocus()
    assert view.extraSelections() == []
    assert view.textCursor().selectedText() == word  # the keyboard goes on from there
    assert not desk.put_away()


def test_with_a_margin_the_card_stands_beside_the_page(qtbot: QtBot, sit: Sit) -> None:
    desk = sit("calcinosis-cutis")
    card = _open_word(qtbot, desk)
    assert card.geometry().center().x() > desk.panel.view.stand.side + desk.panel.view.stand.column


@pytest.mark.parametrize(("width", "looks"), [(360, {}), (1366, {"text_size": 150}), (1080, {"kiosk": True})])
def test_else_it_is_a_sheet_that_leaves_the_word_in_sight(
    qtbot: QtBot, sit: Sit, width: int, looks: dict[str, object]
) -> None:
    desk = sit("calcinosis-cutis", width, 1780 if looks.get("kiosk") else 676, **looks)
    view = desk.panel.view
    view.verticalScrollBar().setValue(_last_word(view).bottom() - view.viewport().height() + 20)
    word = _last_word(view)
    assert view.viewport().rect().contains(word.center())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=word.center())
    (card,) = desk.panel.findChildren(MeaningCard)
    assert card.geometry().center().x() == pytest.approx(width / 2, abs=2)
    assert view.mapTo(desk.panel, _last_word(view).bottomLeft()).y() <= card.top


def _last_word(view: PageView) -> QRect:
    """Where the last word that is explained stands, in the view's px."""
    found = QRect()
    block = view.document().begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            if fragments.fragment().charFormat().anchorHref().startswith("term:"):
                cursor = QTextCursor(view.document())
                cursor.setPosition(fragments.fragment().position() + 2)
                found = view.cursorRect(cursor)
            fragments += 1
        block = block.next()
    return found


def test_larger_text_keeps_the_meaning_open_at_its_word(qtbot: QtBot, sit: Sit, look: Look) -> None:
    desk = sit("calcinosis-cutis")
    card = _open_word(qtbot, desk)
    (mark,) = desk.panel.view.extraSelections()
    word, words = mark.cursor.selectedText(), card.words
    beside = card.geometry()
    for size in (125, 200):
        desk.panel.show_look(look.at(text_size=size))
        desk.show_look(look.at(text_size=size))
        (mark,) = desk.panel.view.extraSelections()
        assert mark.cursor.selectedText() == word
        assert card.words == words
    assert card.geometry().width() > beside.width()  # a sheet now


def test_a_smaller_window_makes_the_card_a_sheet(qtbot: QtBot, sit: Sit) -> None:
    desk = sit("calcinosis-cutis")
    card = _open_word(qtbot, desk)
    desk.panel.resize(500, 676)
    qtbot.waitUntil(lambda: abs(card.geometry().center().x() - 250) <= 2)


def test_a_page_with_meaning_and_figure_open_is_left_with_neither(
    qtbot: QtBot, sit: Sit, library: Library
) -> None:
    desk = sit("calcinosis-cutis")
    card = _open_word(qtbot, desk)
    desk.panel.figure_asked.emit(library.page("calcinosis-cutis", "en").figures[0].id)
    (view,) = desk.panel.window().findChildren(FigureView)
    assert card.isVisible()
    assert view.isVisible()
    desk.put_all_away()
    assert not card.isVisible()
    assert not view.isVisible()


def test_another_page_closes_what_lies_over_this_one(qtbot: QtBot, sit: Sit, library: Library) -> None:
    desk = sit("calcinosis-cutis")
    card = _open_word(qtbot, desk)
    group = next(one for one in library.groups("en") if "after-injury" in one.pages)
    desk.show_page(library.page("after-injury", "en"), group, library.phrases("en"), Place())
    assert not card.isVisible()
    assert desk.panel.view.extraSelections() == []


def test_all_words_leads_to_the_list_on_the_page(qtbot: QtBot, sit: Sit) -> None:
    desk = sit("calcinosis-cutis")
    card = _open_word(qtbot, desk)
    with qtbot.waitSignal(desk.panel.view.section_reached) as told:
        card.all_words_asked.emit()
    assert told.args == ["words"]
    assert not card.isVisible()


def test_larger_opens_the_figure_over_the_window(qtbot: QtBot, sit: Sit, library: Library) -> None:
    desk = sit("calcinosis-cutis")
    figure = library.page("calcinosis-cutis", "en").figures[0]
    desk.panel.figure_asked.emit(figure.id)
    (view,) = desk.panel.window().findChildren(FigureView)
    assert view.size() == desk.panel.window().size()
    assert view.canvas.accessibleDescription() == figure.description
    qtbot.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert not view.isVisible()
    assert desk.panel.view.hasFocus()


def test_the_visits_end_takes_the_figure_along(qtbot: QtBot, sit: Sit, library: Library) -> None:
    desk = sit("calcinosis-cutis")
    desk.panel.figure_asked.emit(library.page("calcinosis-cutis", "en").figures[0].id)
    (view,) = desk.panel.window().findChildren(FigureView)
    with qtbot.waitSignal(view.destroyed):
        desk.clear()
    assert not desk.put_away()


def test_pages_follow_one_another_from_the_first_to_the_last(library: Library) -> None:
    groups = library.groups("en")
    order = [page for group in groups for page in group.pages]
    walked = [order[0]]
    while follows := page_after(groups, walked[-1]):
        walked.append(follows)
    assert walked == order
    assert page_after(groups, "no-such-page") == ""


def test_round_a_page_stand_the_next_one_and_its_relatives(library: Library) -> None:
    for entry in library.pages("en"):
        page = library.page(entry.id, "en")
        found = around(library, page, TODAY)
        ids = [one.id for one in found.related]
        follows = found.next.id if found.next else ""
        assert follows == page_after(library.groups("en"), entry.id)
        assert set(ids) == set(page.related) - {follows}
        assert [notice.kind for notice in found.notices] == [NoticeKind.NOT_REVIEWED]


def test_an_overdue_page_is_told_by_the_day_that_is_handed_in(library: Library) -> None:
    page = replace(library.page("calcinosis-cutis", "en"), next_review=TODAY)
    kinds = [notice.kind for notice in around(library, page, date(2026, 12, 2)).notices]
    assert kinds == [NoticeKind.OVERDUE, NoticeKind.NOT_REVIEWED]
