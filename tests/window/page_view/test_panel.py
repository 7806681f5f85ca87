"""The way about in a page: rail, chips or a sheet, as there is room; notices; where to read on."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plainleaf.content.notices import Notice, NoticeKind
from plainleaf.library import Library
from plainleaf.window.look import Look
from plainleaf.window.page_view.around import Around
from plainleaf.window.page_view.chips import JumpChip
from plainleaf.window.page_view.contents import ContentsSheet
from plainleaf.window.page_view.panel import PagePanel

LANDSCAPE, PORTRAIT = (1920, 960), (1080, 1780)  # px of a kiosk's content
REACH = 700  # px: nothing fixed in place may be pressed above it where the screen stands
Show = Callable[..., None]
Make = Callable[[Look, int, int], PagePanel]


@pytest.fixture
def kiosk(look: Look) -> Look:
    """The look of a kiosk."""
    return look.at(kiosk=True)


def test_rows_of_the_rail_are_as_high_as_their_lines(panel: PagePanel, show: Show) -> None:
    show("calcinosis-cutis")
    heights = {
        panel.rail.item(row).text(): panel.rail.visualItemRect(panel.rail.item(row)).height()
        for row in range(panel.rail.count())
    }
    line = 21
    assert set(heights.values()) == {40, 2 * line + 10}
    assert heights["Doctors know five types"] == heights["Small steps protect your skin"] == 40


def test_the_rail_leads_to_the_top_and_to_help_first(panel: PagePanel, show: Show) -> None:
    show("calcinosis-cutis")
    assert [anchor for anchor, _title in panel.sections][:2] == ["top", "help"]
    panel.view.show_section("sources")
    assert panel.view.verticalScrollBar().value() > 0
    panel.rail.setCurrentRow(0)
    QTest.keyClick(panel.rail, Qt.Key.Key_Return)
    assert panel.view.verticalScrollBar().value() == 0


def test_a_rail_with_more_rows_than_room_follows_the_page(panel: PagePanel, show: Show) -> None:
    show("calcinosis-cutis")
    assert panel.rail.verticalScrollBar().maximum() > 0
    last = panel.rail.item(panel.rail.count() - 1)
    assert not panel.rail.viewport().rect().contains(panel.rail.visualItemRect(last))
    panel.view.show_section("sources")
    assert panel.rail.viewport().rect().contains(panel.rail.visualItemRect(last))


def test_without_room_for_the_rail_a_sheet_lists_the_sections(
    qtbot: QtBot, make: Make, open_page: Show, look: Look
) -> None:
    panel = make(look, 360, 676)
    open_page(panel, "calciphylaxis")
    assert not panel.rail.isVisible()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.contents_button.setFocus()
    qtbot.keyClick(panel.contents_button, Qt.Key.Key_Space)
    (sheet,) = panel.findChildren(ContentsSheet)
    assert sheet.isVisible()
    assert sheet.rail.hasFocus()
    qtbot.keyClick(sheet.rail, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.view.section_reached) as told:
        qtbot.keyClick(sheet.rail, Qt.Key.Key_Return)
    assert told.args == ["help"]
    assert not sheet.isVisible()


def test_escape_closes_the_sheet_and_gives_the_focus_back(
    qtbot: QtBot, make: Make, open_page: Show, look: Look
) -> None:
    panel = make(look.at(text_size=200), 1066, 676)
    open_page(panel, "calciphylaxis")
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.contents_button.setFocus()
    panel.contents_button.click()
    (sheet,) = panel.findChildren(ContentsSheet)
    qtbot.keyClick(sheet.rail, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert panel.contents_button.hasFocus()
    assert not panel.put_away()


def test_a_kiosk_that_lies_has_its_rail_before_the_page(make: Make, open_page: Show, kiosk: Look) -> None:
    panel = make(kiosk, *LANDSCAPE)
    open_page(panel, "calcinosis-cutis")
    assert panel.rail.isVisible()
    assert panel.view.x() == 400
    assert panel.view.x() + panel.view.stand.side == 464
    assert panel.view.stand.column == 1020
    assert panel.margin.width() >= 388
    assert panel.rail.visualItemRect(panel.rail.item(0)).height() >= 72


def test_a_kiosk_that_stands_has_chips_in_reach(make: Make, open_page: Show, kiosk: Look) -> None:
    panel = make(kiosk, *PORTRAIT)
    open_page(panel, "calcinosis-cutis")
    QApplication.processEvents()
    chips = panel.findChildren(JumpChip)
    assert [chip.text() for chip in chips] == [title for _anchor, title in panel.sections]
    assert not panel.rail.isVisible()
    for chip in chips:
        assert chip.height() >= 72
        assert chip.mapTo(panel, QPoint(0, 0)).y() >= REACH
    assert panel.view.stand.column == 952


def test_a_chip_leads_to_its_section_and_is_marked(
    qtbot: QtBot, make: Make, open_page: Show, kiosk: Look
) -> None:
    panel = make(kiosk, *PORTRAIT)
    open_page(panel, "calcinosis-cutis")
    chips = panel.findChildren(JumpChip)
    assert [bool(chip.accessibleDescription()) for chip in chips[:2]] == [True, False]
    with qtbot.waitSignal(panel.view.section_reached) as told:
        qtbot.keyClick(chips[1], Qt.Key.Key_Space)
    assert told.args == ["help"]
    assert [bool(chip.accessibleDescription()) for chip in chips[:2]] == [False, True]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_chip_of_the_part_being_read_is_in_sight(
    make: Make, open_page: Show, kiosk: Look, direction: Qt.LayoutDirection
) -> None:
    panel = make(kiosk, *PORTRAIT)
    panel.setLayoutDirection(direction)
    open_page(panel, "calcinosis-cutis")
    QApplication.processEvents()
    chips = panel.findChildren(JumpChip)
    assert panel.chips is not None
    room = panel.chips.rect()

    def in_sight(chip: JumpChip) -> bool:
        return room.contains(QRect(chip.mapTo(panel.chips, QPoint(0, 0)), chip.size()))

    assert (in_sight(chips[0]), in_sight(chips[-1])) == (True, False)
    for section, chip in (("sources", chips[-1]), (panel.sections[4][0], chips[4]), ("top", chips[0])):
        panel.view.show_section(section)
        QApplication.processEvents()
        assert in_sight(chip)


def test_right_to_left_the_rail_is_on_the_other_side(make: Make, open_page: Show, look: Look) -> None:
    panel = make(look, 1066, 676)
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    open_page(panel, "calcinosis-cutis")
    assert panel.rail.geometry().right() < panel.width() // 3
    assert panel.margin.left() < 60
    form = panel.view.document().rootFrame().frameFormat()
    assert form.leftMargin() == panel.view.viewport().width() - 60 - 640


def test_right_to_left_what_can_be_pressed_stands_below_what_it_belongs_to(
    make: Make, open_page: Show, look: Look, library: Library
) -> None:
    caption = library.page("calcinosis-cutis", "en").figures[0].caption.text

    def below(direction: Qt.LayoutDirection) -> bool:
        panel = make(look, 1066, 676)
        panel.setLayoutDirection(direction)
        open_page(panel, "calcinosis-cutis")
        document = panel.view.document()
        tops = {}
        block = document.begin()
        while block.isValid():
            tops.setdefault(block.text(), document.documentLayout().blockBoundingRect(block))
            block = block.next()
        return bool(tops["Larger"].top() > tops[caption].bottom())

    assert not below(Qt.LayoutDirection.LeftToRight)
    assert below(Qt.LayoutDirection.RightToLeft)


def test_an_overdue_page_says_it_before_its_lead(panel: PagePanel, show: Show, library: Library) -> None:
    notice = Notice(NoticeKind.OVERDUE, on=date(2026, 9, 1))
    show("calcinosis-cutis", Around(notices=(notice,)))
    words = panel.view.toPlainText()
    lead = library.page("calcinosis-cutis", "en").lead.text
    assert 0 < words.index("due for a check in September 2026") < words.index(lead)


def test_an_older_translation_leads_to_the_newer_page(qtbot: QtBot, panel: PagePanel, show: Show) -> None:
    show("calcinosis-cutis", Around(notices=(Notice(NoticeKind.OLDER, "en", date(2026, 11, 1)),)))
    assert "The English page is newer (November 2026)." in panel.view.toPlainText()
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Tab)
    with qtbot.waitSignal(panel.edition_asked) as told:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert told.args == ["en"]


def test_a_page_nobody_has_signed_says_so_once(panel: PagePanel, show: Show) -> None:
    show("calcinosis-cutis", Around(notices=(Notice(NoticeKind.NOT_REVIEWED),)))
    assert panel.view.toPlainText().count("Not yet reviewed by a clinician") == 1


def test_the_end_of_a_page_leads_on(qtbot: QtBot, panel: PagePanel, show: Show, library: Library) -> None:
    entries = list(library.pages("en"))
    follows, related = entries[4], (entries[2], entries[3])
    show("calcinosis-cutis", Around(follows, related))
    words = panel.view.toPlainText()
    for entry in (follows, *related):
        assert words.rindex(entry.title) > words.index("Sources")
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Backtab)  # backwards, from the end of the page
    with qtbot.waitSignal(panel.page_asked) as told:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert told.args == [follows.id]


def test_the_last_page_leads_nowhere(panel: PagePanel, show: Show) -> None:
    show("calcinosis-cutis")
    assert "Next" not in panel.view.toPlainText().splitlines()


def test_each_figure_can_be_seen_larger(qtbot: QtBot, panel: PagePanel, show: Show, library: Library) -> None:
    show("calcinosis-cutis")
    figures = library.page("calcinosis-cutis", "en").figures
    assert figures
    assert panel.view.made is not None
    links = [target.link for target in panel.view.made.targets]
    assert links == [f"larger:{figure.id}" for figure in figures]
    panel.view.setFocus()
    with qtbot.waitSignal(panel.figure_asked, timeout=2000) as told:
        for _ in range(4):
            qtbot.keyClick(panel.view, Qt.Key.Key_Tab)
            if panel.view.textCursor().selectedText() == "Larger":
                qtbot.keyClick(panel.view, Qt.Key.Key_Return)
                break
    assert told.args == [figures[0].id]
