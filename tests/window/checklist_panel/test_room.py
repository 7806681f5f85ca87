"""The checklist where there is little room: a narrow window, large text."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from plainleaf.content.place import Place
from plainleaf.library import Library
from plainleaf.window.checklist_panel.asks import Asks
from plainleaf.window.checklist_panel.jump import Jump
from plainleaf.window.checklist_panel.pages_view import PagesView
from plainleaf.window.checklist_panel.panel import ChecklistPanel
from plainleaf.window.checklist_panel.question_view import QuestionView
from plainleaf.window.checklist_panel.side_column import Summary
from plainleaf.window.checklist_panel.steps import StepBar
from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.controls.care_card import CareCard
from plainleaf.window.controls.ground import UpDown
from plainleaf.window.controls.tab_order import in_reading_order
from plainleaf.window.controls.tick_row import TickRow
from plainleaf.window.controls.way_card import SuggestionRow, UrgentStrip
from plainleaf.window.controls.words import Words
from plainleaf.window.look import Look

NARROW = 360, 650  # px: a telephone's, below the tool bar


@pytest.mark.parametrize("size", [100, 200, 300])
def test_the_bars_stand_in_one_row(panel: ChecklistPanel, look: Look, size: int) -> None:
    panel.show_look(look.at(text_size=size))
    panel.resize(*NARROW)
    bars = panel.findChildren(StepBar)
    assert len(bars) == 3
    assert len({bar.geometry().top() for bar in bars}) == 1
    assert all(bar.width() >= look.target and bar.height() >= look.target for bar in bars)


@pytest.mark.parametrize("size", [200, 300])
def test_with_large_text_the_question_keeps_half_of_the_height(
    qtbot: QtBot, panel: ChecklistPanel, look: Look, size: int
) -> None:
    panel.show_look(look.at(text_size=size))
    panel.show_ticks(frozenset({"white"}))  # brings a third button
    panel.resize(*NARROW)
    (question,) = panel.findChildren(QuestionView)
    buttons = [one for one in panel.findChildren(PushButton) if one.isVisible()]
    assert [one.accessibleName() for one in buttons] == ["Help cards", "See the pages (1)", "Next"]
    qtbot.waitUntil(lambda: len({one.geometry().top() for one in buttons}) == 1)
    assert question.height() > panel.height() / 2


def test_the_strip_is_shorter_before_it_takes_the_room(panel: ChecklistPanel, look: Look) -> None:
    panel.resize(*NARROW)
    (strip,) = (one for one in panel.findChildren(UrgentStrip) if one.isVisible())
    assert strip._aside == "See the list"
    panel.show_look(look.at(text_size=300))
    panel.resize(NARROW[0], NARROW[1] + 1)
    assert strip._aside == ""
    assert strip.accessibleName() == "Danger signs. See the list"
    assert strip.height() == strip.heightForWidth(strip.width())


def test_on_a_screen_that_stands_the_help_card_is_not_under_the_top_edge(
    qtbot: QtBot, panel: ChecklistPanel, look: Look
) -> None:
    panel.show_look(look.at(kiosk=True, text_size=150))
    panel.resize(1080, 1780)
    danger = next(row for row in panel.findChildren(TickRow) if row.property("tick") == "chest")
    danger.click()
    (card,) = (one for one in panel.findChildren(CareCard) if one.isVisible())
    qtbot.waitUntil(lambda: 200 < card.mapTo(panel, QPoint(0, 0)).y() <= 460)


@pytest.mark.parametrize(
    ("show", "begins"),
    [(ChecklistPanel.show_pages, "Nothing here"), (ChecklistPanel._show_question, "How does it look")],
)
def test_on_a_screen_that_stands_heads_too_high_for_it_scroll_with_the_rest(
    qtbot: QtBot, panel: ChecklistPanel, look: Look, show: Callable[[ChecklistPanel], None], begins: str
) -> None:
    kiosk = look.at(kiosk=True)
    panel.show_look(kiosk.at(text_size=300))
    panel.resize(420, 1000)  # narrow, so that the words need many lines
    panel.show_ticks(frozenset({"tired"}))
    show(panel)

    def shown(kind: type[QWidget]) -> list[QWidget]:
        return [each for each in panel.findChildren(kind) if each.isVisible()]

    def in_full() -> bool:
        return all(each.height() >= each.heightForWidth(each.width()) for each in shown(Words))

    qtbot.waitUntil(in_full)
    pressed = [*shown(StepBar), *shown(TickRow), *shown(SuggestionRow)]
    assert pressed
    assert all(each.mapTo(panel, QPoint(0, 0)).y() >= 700 for each in pressed)
    panel.show_look(kiosk)
    panel.resize(1080, 1780)
    head = next(each for each in panel.findChildren(Words) if each.text().startswith(begins))
    assert not [
        each for each in shown(UpDown) if each.isAncestorOf(head)
    ]  # with room again, the heads stand still above what scrolls


def _heights(panel: ChecklistPanel, *texts: str) -> list[int]:
    """How far down these words stand, in the order asked for."""
    kinds = Words, SuggestionRow, UrgentStrip
    shown = [each for kind in kinds for each in panel.findChildren(kind) if each.isVisible()]
    (pages,) = panel.findChildren(PagesView)
    inside = [each for each in shown if pages.isAncestorOf(each)]
    found = [next(each for each in inside if each.text() == text) for text in texts]
    return [each.mapTo(panel, QPoint(0, 0)).y() for each in found]


ASKED = "Do you also have one of these?"


def test_what_to_read_first_stands_between_the_help_and_the_danger_question(
    qtbot: QtBot, panel: ChecklistPanel
) -> None:
    panel.show_ticks(frozenset({"hard", "white", "worse"}))
    panel.show_pages()
    words = "Help cards for the lines you ticked", "Read first", "Calcium lumps", ASKED, "You ticked"

    def in_order() -> bool:
        return _heights(panel, *words) == sorted(set(_heights(panel, *words)))

    qtbot.waitUntil(in_order)


def test_a_danger_question_is_never_more_than_one_scroll_away(
    qtbot: QtBot, panel: ChecklistPanel, look: Look
) -> None:
    panel.show_look(look.at(text_size=300))
    panel.resize(*NARROW)
    panel.show_ticks(frozenset({"hard", "white", "worse"}))
    panel.show_pages()

    def comes_before_the_pages() -> bool:
        asked, first = _heights(panel, ASKED, "Read first")
        return asked < first

    qtbot.waitUntil(comes_before_the_pages)
    (rows,) = (each for each in panel.findChildren(Asks) if each.isVisible())
    (pages,) = panel.findChildren(PagesView)
    order = [each for each in in_reading_order(pages) if each.isVisible()]
    first_page = next(each for each in order if each.accessibleName().startswith("Calcium lumps"))
    assert order.index(rows.ticks.rows[0]) < order.index(first_page)
    panel.show_look(look)
    panel.resize(1366, 900)
    qtbot.waitUntil(lambda: not comes_before_the_pages())


@pytest.mark.parametrize(("size", "most"), [(100, 2), (125, 3), (300, 4)])
def test_the_chips_that_lead_to_groups_of_signs_take_few_rows(
    panel: ChecklistPanel, look: Look, library: Library, size: int, most: int
) -> None:
    panel.show_look(look.at(kiosk=True, text_size=size))
    panel.resize(1080, 1780)
    panel.show_checklist(library.checklist("en"), {}, library.phrases("en"), Place(kiosk=True))
    panel.show_danger_signs()
    QApplication.processEvents()
    jumps = [each for each in panel.findChildren(Jump) if each.isVisible()]
    assert len(jumps) == 8
    assert len({each.y() for each in jumps}) <= most
    assert all(each.height() >= each.heightForWidth(each.width()) for each in jumps)
    assert all(each.width() >= 72 for each in jumps)


def test_at_a_kiosk_the_question_is_as_large_as_it_was_drawn(
    qtbot: QtBot, panel: ChecklistPanel, look: Look
) -> None:
    kiosk = look.at(kiosk=True)
    panel.show_look(kiosk)
    panel.resize(1920, 960)
    (head,) = (each for each in panel.findChildren(Words) if each.text() == "How does it look and feel?")
    qtbot.waitUntil(lambda: head.height() == kiosk.line("title"))


def test_at_a_kiosk_the_tick_of_a_question_can_be_seen_from_a_step_away(
    panel: ChecklistPanel, look: Look
) -> None:
    kiosk = look.at(kiosk=True)
    panel.show_look(kiosk)
    panel.show_ticks(frozenset({"tired"}))
    drawn = panel.findChildren(StepBar)[1].grab().toImage()  # not the one that is asked
    middle = drawn.rect().center()
    brand = kiosk.colour("brand")
    down = [y for y in range(drawn.height()) if drawn.pixelColor(middle.x() - 11, y) == brand]
    across = [x for x in range(drawn.width()) if drawn.pixelColor(x, middle.y() + 11) == brand]
    assert min(len(down), len(across)) >= 14  # px of the disc that the tick stands on


def test_with_no_page_to_read_nothing_leads_to_pages(panel: ChecklistPanel) -> None:
    (summary,) = panel.findChildren(Summary)
    assert not summary.isEnabled()
    assert not summary._plan(400).chevron
    panel.show_ticks(frozenset({"hard"}))
    assert summary.isEnabled()
    assert summary._plan(400).chevron
