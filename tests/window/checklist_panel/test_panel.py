"""The checklist panel, by keyboard first."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from plainleaf.content.blocks import HelpLevel
from plainleaf.content.checklist import Checklist, Item
from plainleaf.content.place import Phrases, Place
from plainleaf.window.checklist_panel.panel import ChecklistPanel
from plainleaf.window.controls.care_card import CareCard
from plainleaf.window.controls.chip import Chip
from plainleaf.window.controls.tick_row import TickRow
from plainleaf.window.controls.way_card import SuggestionRow
from plainleaf.window.look import Look


def visible(panel: ChecklistPanel, kind: type[QWidget], name: str) -> QWidget:
    """The one control of this kind that can be seen and is called so."""
    found = [w for w in panel.findChildren(kind) if w.isVisible() and w.accessibleName() == name]
    assert len(found) == 1, [w.accessibleName() for w in panel.findChildren(kind) if w.isVisible()]
    return found[0]


def press(qtbot: QtBot, panel: ChecklistPanel, name: str) -> None:
    control = visible(panel, QAbstractButton, name)
    control.setFocus()
    qtbot.keyClick(control, Qt.Key.Key_Space)


def row(panel: ChecklistPanel, words: str) -> QWidget:
    return visible(panel, TickRow, words)


def said(panel: ChecklistPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def cards(panel: ChecklistPanel) -> list[str]:
    return [card.accessibleName() for card in panel.findChildren(CareCard) if card.isVisible()]


def test_a_tick_by_keyboard_is_reported_with_all_other_ticks(qtbot: QtBot, panel: ChecklistPanel) -> None:
    panel.show_ticks(frozenset({"tired"}))
    with qtbot.waitSignal(panel.ticks_chosen) as chosen:
        press(qtbot, panel, "A hard lump")
    assert chosen.args == [frozenset({"hard", "tired"})]
    with qtbot.waitSignal(panel.ticks_chosen) as chosen:
        press(qtbot, panel, "A hard lump")
    assert chosen.args == [frozenset({"tired"})]


def test_showing_ticks_reports_nothing(qtbot: QtBot, panel: ChecklistPanel) -> None:
    assert not row(panel, "A hard lump").isChecked()
    with qtbot.assertNotEmitted(panel.ticks_chosen):
        panel.show_ticks(frozenset({"hard"}))
    assert row(panel, "A hard lump").isChecked()


def test_nothing_ticked_is_calm(qtbot: QtBot, panel: ChecklistPanel) -> None:
    assert "Tick all that fit. It is fine to tick none." in said(panel)
    assert cards(panel) == []
    press(qtbot, panel, "See the pages")
    assert "Nothing is ticked yet" in said(panel)


def test_it_says_what_it_is_for_beside_the_buttons(panel: ChecklistPanel) -> None:
    assert (
        "This helps you pick what to read. It cannot tell you what you have. "
        "If you are worried, talk to a nurse or doctor."
    ) in said(panel)


def test_a_danger_sign_raises_its_card_and_takes_the_keyboard_there(
    qtbot: QtBot, panel: ChecklistPanel
) -> None:
    press(qtbot, panel, "Chest pain")
    assert cards(panel) == [
        "Emergency. Get emergency help now if: Chest pain. Call your emergency number now."
    ]
    focus = QApplication.focusWidget()
    assert isinstance(focus, CareCard)
    press(qtbot, panel, "Change my ticks")
    assert row(panel, "A hard lump").hasFocus()


def test_the_card_knows_the_place(
    qtbot: QtBot, panel: ChecklistPanel, checklist: Checklist, phrases: Phrases
) -> None:
    panel.show_checklist(checklist, {}, phrases, Place(kiosk=True))
    press(qtbot, panel, "Chest pain")
    assert cards(panel) == ["Emergency. Tell the front desk now if: Chest pain. Tell any staff member now."]


def test_a_line_that_brings_a_card_for_today_shows_it_with_its_reason(
    qtbot: QtBot, panel: ChecklistPanel
) -> None:
    press(qtbot, panel, "Very painful purple skin")
    (card,) = cards(panel)
    assert "Get medical help today if: New, very painful skin." in card
    assert "You ticked: Very painful purple skin" in card


def test_the_most_urgent_card_stands_first(qtbot: QtBot, panel: ChecklistPanel) -> None:
    press(qtbot, panel, "Very painful purple skin")
    press(qtbot, panel, "Chest pain")
    assert [card.split(".")[0] for card in cards(panel)] == ["Emergency", "Same day"]


def test_a_card_for_soon_waits_and_does_not_take_the_reader_away(qtbot: QtBot, panel: ChecklistPanel) -> None:
    press(qtbot, panel, "It looks white")
    assert cards(panel) == []
    press(qtbot, panel, "Help cards")
    assert cards(panel)[0].startswith("Soon. Book a visit if:")


def test_a_tick_brings_its_question_under_its_own_row(qtbot: QtBot, panel: ChecklistPanel) -> None:
    press(qtbot, panel, "Pain far worse than it looks")
    assert cards(panel) == []  # an ask raises nothing until it is ticked
    assert "Do you also have one of these?" in said(panel)
    asking = row(panel, "Pain far worse than it looks")
    asking.setFocus()
    qtbot.keyClick(asking, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is row(panel, "Redness that spreads within hours")
    qtbot.keyClick(focus, Qt.Key.Key_Space)
    assert cards(panel)[0].startswith("Emergency")


def test_an_ask_goes_with_the_tick_that_brought_it(qtbot: QtBot, panel: ChecklistPanel) -> None:
    press(qtbot, panel, "Pain far worse than it looks")
    assert "Do you also have one of these?" in said(panel)
    press(qtbot, panel, "Pain far worse than it looks")
    assert "Do you also have one of these?" not in said(panel)


def test_next_back_and_the_numbers_lead_through_the_questions(qtbot: QtBot, panel: ChecklistPanel) -> None:
    assert "Question 1 of 3" in said(panel)
    assert not panel.put_away()  # before the first question is another screen
    press(qtbot, panel, "Next")
    assert row(panel, "Tired").hasFocus()
    press(qtbot, panel, "Question 3: What care do you get?")
    assert "Question 3 of 3" in said(panel)
    assert not [b for b in panel.findChildren(QAbstractButton) if b.text() == "Next" and b.isVisible()]
    assert panel.put_away()
    assert "How do you feel?" in said(panel)
    assert row(panel, "Tired").hasFocus()


def test_back_leads_from_the_pages_to_the_question_and_from_the_signs_to_where_the_reader_came_from(
    qtbot: QtBot, panel: ChecklistPanel
) -> None:
    press(qtbot, panel, "See the pages")
    assert panel.put_away()
    assert "Question 1 of 3" in said(panel)
    press(qtbot, panel, "All danger signs")
    assert panel.put_away()
    panel.show_danger_signs()  # from another screen
    assert not panel.put_away()


@pytest.fixture
def standing(panel: ChecklistPanel, look: Look, checklist: Checklist, phrases: Phrases) -> ChecklistPanel:
    """The panel at a kiosk that stands."""
    panel.show_look(look.at(kiosk=True))
    panel.show_checklist(checklist, {"lumps": "Calcium lumps"}, phrases, Place(kiosk=True))
    panel.resize(1080, 1780)
    return panel


def test_on_a_screen_that_stands_nothing_can_be_pressed_out_of_reach(
    qtbot: QtBot, standing: ChecklistPanel
) -> None:
    def too_high() -> list[str]:
        shown = [each for each in standing.findChildren(QAbstractButton) if each.isVisible()]
        assert shown
        return [each.text() for each in shown if each.mapTo(standing, QPoint(0, 0)).y() < 700]

    qtbot.waitUntil(lambda: not too_high())
    standing.show_ticks(frozenset({"worse", "white"}))
    for view in (standing.show_pages, standing.show_danger_signs, standing._show_help):
        view()
        qtbot.waitUntil(lambda: not too_high())


def test_the_raised_card_repeats_the_ticks_and_adds_nothing(qtbot: QtBot, panel: ChecklistPanel) -> None:
    press(qtbot, panel, "A hard lump")
    press(qtbot, panel, "Chest pain")
    (card,) = [each for each in panel.findChildren(CareCard) if each.isVisible()]
    assert card.words.to_say == ("“A hard lump”", "“Chest pain”")


def test_after_telling_someone_the_pages_are_there(
    qtbot: QtBot, panel: ChecklistPanel, look: Look, checklist: Checklist, phrases: Phrases
) -> None:
    panel.show_look(look.at(kiosk=True))
    panel.show_checklist(checklist, {"lumps": "Calcium lumps"}, phrases, Place(kiosk=True))
    panel.resize(1920, 960)
    press(qtbot, panel, "A hard lump")
    press(qtbot, panel, "Chest pain")
    assert "Your page stays here. Read after you have told someone." in said(panel)
    press(qtbot, panel, "I have told someone")
    assert "Read first" in said(panel)


def test_the_last_question_leads_to_the_pages(qtbot: QtBot, panel: ChecklistPanel) -> None:
    press(qtbot, panel, "Question 3: What care do you get?")
    main = visible(panel, QAbstractButton, "See the pages")
    assert main.property("form") == "main"


def test_nothing_that_fits_leaves_other_ways_to_look(qtbot: QtBot, panel: ChecklistPanel) -> None:
    panel.show_ticks(frozenset({"tired"}))
    press(qtbot, panel, "See the pages")
    with qtbot.waitSignal(panel.topics_asked):
        press(qtbot, panel, "Look through the topics. 2 short pages with pictures")
    with qtbot.waitSignal(panel.search_asked):
        press(qtbot, panel, "Search in your own words. For example “hard lump”")


def test_a_number_says_that_its_question_has_ticks(qtbot: QtBot, panel: ChecklistPanel) -> None:
    number = visible(panel, QAbstractButton, "Question 1: How does it look and feel?")
    assert number.accessibleDescription() == ""
    press(qtbot, panel, "A hard lump")
    assert number.accessibleDescription() == "Has ticks."


def test_pages_come_with_the_ticks_that_led_to_them(qtbot: QtBot, panel: ChecklistPanel) -> None:
    press(qtbot, panel, "A hard lump")
    press(qtbot, panel, "See the pages (1)")
    assert "Read first" in said(panel)
    first = QApplication.focusWidget()
    assert isinstance(first, SuggestionRow)
    assert first.accessibleName() == "Calcium lumps. You ticked: A hard lump"
    with qtbot.waitSignal(panel.page_asked) as asked:
        qtbot.keyClick(first, Qt.Key.Key_Space)
    assert asked.args == ["lumps"]


def test_nothing_fits_is_said_kindly(qtbot: QtBot, panel: ChecklistPanel) -> None:
    panel.show_ticks(frozenset({"tired"}))
    press(qtbot, panel, "See the pages")
    assert "Nothing here fits well. That does not mean it is nothing." in said(panel)
    assert "Ask a nurse or doctor." in said(panel)


def test_a_chip_takes_its_tick_away(qtbot: QtBot, panel: ChecklistPanel) -> None:
    panel.show_ticks(frozenset({"hard", "tired"}))
    names = [chip.accessibleName() for chip in panel.findChildren(Chip) if chip.isVisible()]
    assert names == ["Remove: A hard lump", "Remove: Tired"]
    with qtbot.waitSignal(panel.ticks_chosen) as chosen:
        press(qtbot, panel, "Remove: A hard lump")
    assert chosen.args == [frozenset({"tired"})]
    assert [chip.accessibleName() for chip in panel.findChildren(Chip) if chip.isVisible()] == [
        "Remove: Tired"
    ]


def test_forgetting_clears_all_and_goes_to_the_first_question(qtbot: QtBot, panel: ChecklistPanel) -> None:
    press(qtbot, panel, "Next")
    press(qtbot, panel, "Chest pain")
    assert cards(panel)
    panel.show_ticks(frozenset())
    assert cards(panel) == []
    assert "Question 1 of 3" in said(panel)
    assert not any(each.isChecked() for each in panel.findChildren(TickRow))


def test_all_danger_signs_are_one_press_away_in_their_groups(qtbot: QtBot, panel: ChecklistPanel) -> None:
    press(qtbot, panel, "All danger signs")
    words = said(panel)
    assert words.index("The whole body") < words.index("Lumps")
    names = {each.accessibleName() for each in panel.findChildren(TickRow) if each.isVisible()}
    assert names >= {"Chest pain", "New, very painful skin", "A lump that grows"}
    press(qtbot, panel, "Lumps")
    grows = row(panel, "A lump that grows")
    assert grows.hasFocus()
    qtbot.keyClick(grows, Qt.Key.Key_Space)
    assert cards(panel)[0].startswith("Soon. Book a visit if: A lump that grows.")


def listed(panel: ChecklistPanel) -> bool:
    return any(each.isVisible() and each.text() == "Chest pain" for each in panel.findChildren(TickRow))


def test_danger_signs_are_in_view_on_a_laptop(panel: ChecklistPanel) -> None:
    panel.resize(1366, 676)
    assert listed(panel)


@pytest.mark.parametrize(("width", "size"), [(1100, 100), (1366, 150), (360, 300)])
def test_where_there_is_no_room_a_strip_leads_to_the_danger_signs(
    qtbot: QtBot, panel: ChecklistPanel, look: Look, width: int, size: int
) -> None:
    panel.show_look(look.at(text_size=size))
    panel.resize(width, 676)
    assert not listed(panel)
    press(qtbot, panel, "Danger signs. See the list")
    assert "Tick a line to see what to do." in said(panel)
    assert listed(panel)


def test_a_danger_sign_in_two_lists_is_ticked_in_both(panel: ChecklistPanel) -> None:
    panel.show_danger_signs()
    panel.show_ticks(frozenset({"chest"}))
    both = [each for each in panel.findChildren(TickRow) if each.text() == "Chest pain"]
    assert len(both) > 1
    assert all(each.isChecked() for each in both)


def test_no_card_says_what_a_reader_has(qtbot: QtBot, panel: ChecklistPanel) -> None:
    for name in ("Very painful purple skin", "Chest pain"):
        press(qtbot, panel, name)
    assert not any("you have" in card.lower() for card in cards(panel))


@pytest.mark.parametrize("size", [100, 200, 300])
@pytest.mark.parametrize("width", [360, 1366])
def test_no_words_are_clipped_in_any_view(
    qtbot: QtBot, panel: ChecklistPanel, look: Look, size: int, width: int
) -> None:
    panel.show_look(look.at(text_size=size))
    panel.resize(width, 700)
    panel.show_ticks(frozenset({"white", "worse", "chest"}))

    def fits() -> bool:
        kinds = (QAbstractButton, QLabel, CareCard)
        shown = [w for w in panel.findChildren(QWidget) if w.isVisible() and isinstance(w, kinds)]
        return len(shown) > 5 and all(w.height() >= w.heightForWidth(w.width()) for w in shown)

    for view in (panel.focus_first, panel.show_danger_signs):
        view()
        qtbot.waitUntil(fits)
    press(qtbot, panel, "Help cards")
    qtbot.waitUntil(fits)
    press(qtbot, panel, "See the pages (1)")
    qtbot.waitUntil(fits)


def test_every_control_is_named_and_can_be_hit(panel: ChecklistPanel, look: Look) -> None:
    for each in panel.findChildren(QAbstractButton):
        assert each.accessibleName()
        assert not each.isVisible() or each.height() >= look.target


def test_a_line_is_asked_only_after_the_line_that_leads_there(
    qtbot: QtBot, panel: ChecklistPanel, checklist: Checklist, phrases: Phrases
) -> None:
    heel = Item(
        "heel", "feel", "White bumps on the heel", HelpLevel.NONE, (), meaning="Dots.", after=("hard",)
    )
    more = replace(checklist, items=(checklist.items[0], heel, *checklist.items[1:]))
    panel.show_checklist(more, {}, phrases, Place())
    names = [each.text() for each in panel.findChildren(TickRow) if each.isVisible()]
    assert "White bumps on the heel" not in names
    press(qtbot, panel, "A hard lump")
    asked = row(panel, "White bumps on the heel")
    assert asked.accessibleDescription() == "Dots."
    assert row(panel, "A hard lump").y() < asked.y() < row(panel, "It looks white").y()
    press(qtbot, panel, "White bumps on the heel")
    press(qtbot, panel, "A hard lump")
    assert row(panel, "White bumps on the heel").isVisible()  # a tick is never hidden
    press(qtbot, panel, "White bumps on the heel")
    assert "White bumps on the heel" not in [w.text() for w in panel.findChildren(TickRow) if w.isVisible()]
