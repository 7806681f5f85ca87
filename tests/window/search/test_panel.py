"""The search panel, by keyboard first."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListView, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from tests.fingers import swipe

from plainleaf.content.blocks import HelpLevel, HelpLine, Run
from plainleaf.content.page import Group
from plainleaf.library import Hit
from plainleaf.window.controls.way_card import SuggestionRow
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.search.besides import Advice, Besides
from plainleaf.window.search.findings import Findings
from plainleaf.window.search.panel import SearchPanel

SKIN = Group("skin", "Calcium in the skin", "", "skin", ("lumps", "sores"))
HITS = (
    Hit("lumps", "", "", "Calcium lumps in the skin", (Run("White "), Run("bumps", bold=True))),
    Hit("sores", "notice", "What you may notice", "Sores", (Run("Small "), Run("bumps", bold=True))),
)
GROUPS = {"lumps": SKIN, "sores": SKIN}


@pytest.fixture
def search(qtbot: QtBot, look: Look, icons: Icons) -> SearchPanel:
    panel = SearchPanel(look, icons)
    qtbot.addWidget(panel)
    panel.resize(1000, 676)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    panel.focus_field()
    return panel


def field(search: SearchPanel) -> QLineEdit:
    return search.findChild(QLineEdit)


def said(search: SearchPanel) -> list[str]:
    return [label.text() for label in search.findChildren(QLabel) if label.isVisible() and label.text()]


def test_typing_is_reported_and_showing_results_is_not(qtbot: QtBot, search: SearchPanel) -> None:
    with qtbot.assertNotEmitted(search.words_typed):
        search.show_hits("bump", HITS, GROUPS)
    assert field(search).text() == "bump"
    with qtbot.waitSignal(search.words_typed) as typed:
        qtbot.keyClick(field(search), "s")
    assert typed.args == ["bumps"]


def test_the_count_is_said(search: SearchPanel) -> None:
    assert said(search) == ["Type a word to search all pages."]
    search.show_hits("bumps", HITS, GROUPS)
    assert said(search) == ["2 pages for “bumps”"]
    search.show_hits("bumps", HITS[:1], GROUPS)
    assert said(search) == ["1 page for “bumps”"]


def test_enter_in_the_field_opens_the_best_page(qtbot: QtBot, search: SearchPanel) -> None:
    search.show_hits("bumps", HITS, GROUPS)
    with qtbot.waitSignal(search.page_asked) as asked:
        qtbot.keyClick(field(search), Qt.Key.Key_Return)
    assert asked.args == ["lumps", ""]


def test_enter_with_nothing_found_opens_nothing(qtbot: QtBot, search: SearchPanel) -> None:
    search.show_hits("bumps", HITS, GROUPS)
    search.show_hits("gallstone", (), {})
    with qtbot.assertNotEmitted(search.page_asked):
        qtbot.keyClick(field(search), Qt.Key.Key_Return)


def test_arrows_lead_into_the_list_and_out_of_it(qtbot: QtBot, search: SearchPanel) -> None:
    search.show_hits("bumps", HITS, GROUPS)
    view = search.findChild(QListView)
    assert field(search).hasFocus()
    qtbot.keyClick(field(search), Qt.Key.Key_Down)
    assert view.hasFocus()
    assert view.currentIndex().row() == 0
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(search.page_asked) as asked:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == ["sores", "notice"]
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is field(search)


def test_a_click_opens_the_page_under_it(qtbot: QtBot, search: SearchPanel) -> None:
    search.show_hits("bumps", HITS, GROUPS)
    view = search.findChild(QListView)
    search.grab()
    second = view.visualRect(view.model().index(1, 0))
    with qtbot.waitSignal(search.page_asked) as asked:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=second.center())
    assert asked.args == ["sores", "notice"]


def test_a_row_is_said_with_title_and_words(search: SearchPanel) -> None:
    search.show_hits("bumps", HITS, GROUPS)
    model = search.findChild(QListView).model()
    words = model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Sores. Small bumps"


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester, search: SearchPanel) -> None:
    search.show_hits("bumps", HITS, GROUPS)
    qtmodeltester.check(search.findChild(QListView).model())


def test_nothing_found_is_said_calmly_with_other_ways_in(qtbot: QtBot, search: SearchPanel) -> None:
    search.show_hits("gallstone pain", (), {})
    assert said(search)[0] == "No page has “gallstone pain”"
    cards = {b.text(): b for b in search.findChildren(QAbstractButton) if b.isVisible()}
    with qtbot.waitSignal(search.checklist_asked):
        qtbot.keyClick(cards["Answer a few questions"], Qt.Key.Key_Space)
    with qtbot.waitSignal(search.topics_asked):
        qtbot.keyClick(cards["Look through the topics"], Qt.Key.Key_Space)


def test_clear_empties_the_field_and_says_so(qtbot: QtBot, search: SearchPanel) -> None:
    search.show_hits("bumps", HITS, GROUPS)
    clear = next(b for b in search.findChildren(QAbstractButton) if b.accessibleName() == "Clear the search")
    with qtbot.waitSignal(search.words_typed) as typed:
        qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert typed.args == [""]
    assert field(search).text() == ""
    assert field(search).hasFocus()


@pytest.mark.parametrize("size", [100, 200, 300])
@pytest.mark.parametrize("width", [360, 1000])
def test_rows_are_as_high_as_their_words_need(
    qtbot: QtBot, search: SearchPanel, look: Look, size: int, width: int
) -> None:
    search.show_look(look.at(text_size=size))
    search.show_hits("bumps", HITS, GROUPS)
    search.resize(width, 676)
    view = search.findChild(QListView)

    def fits() -> bool:
        first = view.model().index(0, 0)
        return view.visualRect(first).size() == view.sizeHintForIndex(first)

    qtbot.waitUntil(fits)
    search.grab()


FLAG = HelpLine("R01", HelpLevel.EMERGENCY, "chest", "Chest pressure or pain", "Call.", "Tell the staff.")
HELP = Besides(help=(Advice(FLAG, "Call 911 now."),))


def rows(search: SearchPanel) -> dict[str, QAbstractButton]:
    return {b.accessibleName(): b for b in search.findChildren(QAbstractButton) if b.isVisible()}


def test_help_lines_stand_above_the_pages_and_lead_to_all_danger_signs(
    qtbot: QtBot, search: SearchPanel
) -> None:
    search.show_hits("chest", HITS, GROUPS)
    assert "Chest pressure or pain. Call 911 now" not in rows(search)
    search.show_hits("chest pain", HITS, GROUPS, HELP)
    row = rows(search)["Chest pressure or pain. Call 911 now"]
    first = search.findChild(QListView)
    assert row.mapTo(search, row.rect().bottomLeft()).y() < first.mapTo(search, first.rect().topLeft()).y()
    with qtbot.waitSignal(search.danger_signs_asked):
        qtbot.keyClick(row, Qt.Key.Key_Space)
    search.show_hits("bump", HITS, GROUPS)
    assert "Chest pressure or pain. Call 911 now" not in rows(search)


def test_words_of_danger_that_no_page_has_never_meet_an_empty_screen(search: SearchPanel) -> None:
    search.show_hits("chest pain", (), {}, HELP)
    assert "Chest pressure or pain. Call 911 now" in rows(search)
    assert "No page has “chest pain”" not in said(search)
    assert "No page is about this. The lines above say how to get help." in said(search)
    search.show_hits("zebra", (), {})
    assert "No page has “zebra”" in said(search)


def test_near_words_are_offered_and_searched_when_chosen(qtbot: QtBot, search: SearchPanel) -> None:
    search.show_hits("lmup", (), {}, Besides(near=("lump", "lumps")))
    assert {"lump", "lumps"} <= set(rows(search))
    with qtbot.waitSignal(search.words_typed) as typed:
        qtbot.keyClick(rows(search)["lump"], Qt.Key.Key_Space)
    assert typed.args == ["lump"]
    search.show_hits("zebra", (), {}, Besides(near=("zeal",)))
    assert {"zeal"} == {"zeal", "lump", "lumps"} & set(rows(search))


def test_a_page_in_another_language_is_offered_as_one_row(qtbot: QtBot, search: SearchPanel) -> None:
    hit = Hit("lumps", "notice", "", "Bultos de calcio", ())
    search.show_hits("bultos", (), {}, Besides(elsewhere=hit, language="Español"))
    row = rows(search)["Bultos de calcio. This page in another language: Español"]
    with qtbot.waitSignal(search.elsewhere_asked) as asked:
        qtbot.keyClick(row, Qt.Key.Key_Space)
    assert asked.args == ["lumps", "notice"]


@pytest.mark.parametrize("kiosk", [False, True])
def test_before_anything_is_sought_the_other_ways_in_stand_where_no_keyboard_does(
    qtbot: QtBot, look: Look, icons: Icons, *, kiosk: bool
) -> None:
    panel = SearchPanel(look.at(kiosk=kiosk), icons)
    qtbot.addWidget(panel)
    panel.resize(1920, 960)
    panel.show()
    ways = {b.text() for b in panel.findChildren(SuggestionRow) if b.isVisible()}
    assert ("Answer a few questions" in ways) != kiosk
    assert not any("No page has" in words for words in said(panel))
    panel.show_hits("bumps", HITS, GROUPS)
    assert not [b for b in panel.findChildren(SuggestionRow) if b.isVisible()]


MANY = tuple(Hit(f"page-{one}", "", "", f"Page {one}", (Run("Small bumps"),)) for one in range(12))


@pytest.fixture
def low(search: SearchPanel) -> SearchPanel:
    """A danger sign over more pages than there is room for."""
    search.resize(600, 420)
    search.show_hits("bumps, chest pain", MANY, {}, HELP)
    QApplication.processEvents()
    return search


def strip_of(search: SearchPanel) -> QAbstractButton:
    return rows(search)["Chest pressure or pain. Call 911 now"]


def is_whole(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def current_is_in_view(view: QListView) -> bool:
    place = view.visualRect(view.currentIndex())
    return view.viewport().visibleRegion().boundingRect().contains(place)


def test_tab_goes_from_the_field_to_the_help_line_to_the_pages(qtbot: QtBot, low: SearchPanel) -> None:
    met: list[QWidget | None] = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    clear = next(b for b in low.findChildren(QAbstractButton) if b.accessibleName() == "Clear the search")
    assert [one for one in met if one is not clear][:2] == [strip_of(low), low.findChild(QListView)]


def test_a_help_line_that_was_scrolled_away_comes_back_with_the_keyboard_and_with_new_words(
    qtbot: QtBot, low: SearchPanel
) -> None:
    bar = low.findChild(Findings).verticalScrollBar()
    assert is_whole(strip_of(low))
    bar.setValue(bar.maximum())
    assert not is_whole(strip_of(low))
    while QApplication.focusWidget() is not strip_of(low):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert is_whole(strip_of(low))
    bar.setValue(bar.maximum())
    low.show_hits("chest pain bumps", MANY, {}, HELP)
    assert is_whole(strip_of(low))


def test_arrows_bring_the_page_they_come_to_into_view(qtbot: QtBot, low: SearchPanel) -> None:
    view = low.findChild(QListView)
    qtbot.keyClick(field(low), Qt.Key.Key_Down)
    assert current_is_in_view(view)
    for _ in range(11):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        assert current_is_in_view(view)
    assert view.currentIndex().row() == 11
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert current_is_in_view(view)


def test_a_wheel_over_the_pages_scrolls_them_with_the_help_lines(low: SearchPanel) -> None:
    view = low.findChild(QListView).viewport()
    at = view.visibleRegion().boundingRect().center()
    QTest.wheelEvent(low.windowHandle(), view.mapTo(low, at), QPoint(0, -240))
    QApplication.processEvents()
    assert low.findChild(Findings).verticalScrollBar().value() > 0


def test_a_finger_that_moves_on_a_help_line_scrolls_and_one_that_lies_still_presses(
    qtbot: QtBot, low: SearchPanel
) -> None:
    strip, bar = strip_of(low), low.findChild(Findings).verticalScrollBar()
    middle = strip.mapTo(low, strip.rect().center())
    with qtbot.waitSignal(low.danger_signs_asked):
        swipe(qtbot, low, middle, 0)
    assert bar.value() == 0
    with qtbot.assertNotEmitted(low.danger_signs_asked):
        swipe(qtbot, low, middle, 50)
    assert bar.value() > 0


def test_a_finger_that_moves_on_a_page_scrolls_and_one_that_lies_still_opens_it(
    qtbot: QtBot, low: SearchPanel
) -> None:
    view, bar = low.findChild(QListView), low.findChild(Findings).verticalScrollBar()
    first = view.viewport().mapTo(low, view.visualRect(view.model().index(0, 0)).center())
    with qtbot.waitSignal(low.page_asked) as asked:
        swipe(qtbot, low, first, 0)
    assert asked.args == ["page-0", ""]
    with qtbot.assertNotEmitted(low.page_asked):
        swipe(qtbot, low, first, 50)
    assert bar.value() > 0
