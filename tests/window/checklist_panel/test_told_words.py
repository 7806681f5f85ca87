"""What stands beside and under the lines: small pictures, and the newer words of an older translation."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from plainleaf.content.blocks import HelpLine
from plainleaf.content.checklist import Checklist
from plainleaf.content.place import Phrases, Place
from plainleaf.window.checklist_panel.panel import ChecklistPanel
from plainleaf.window.controls.care_card import CareCard
from plainleaf.window.controls.tick_row import TickRow
from plainleaf.window.look import Look


def notes(panel: ChecklistPanel, words: str) -> set[str]:
    """What the rows with these words say below them, where they can be seen."""
    rows = [row for row in panel.findChildren(TickRow) if row.isVisible() and row.text() == words]
    assert rows
    return {row.accessibleDescription() for row in rows}


@pytest.fixture
def older(checklist: Checklist) -> Checklist:
    """The checklist with a danger sign whose translation is older than its source."""

    def aged(flag: HelpLine) -> HelpLine:
        newer = replace(flag, words="Newer words for it", home="Newer advice.")
        return replace(flag, original=newer) if flag.id in {"skin", "spreads"} else flag

    return replace(checklist, red_flags=tuple(map(aged, checklist.red_flags)))


def test_a_line_with_a_picture_is_drawn_with_it_in_the_skin_tone_of_the_visit(
    qtbot: QtBot, panel: ChecklistPanel, look: Look, asked: list[tuple[str, str]]
) -> None:
    qtbot.waitUntil(lambda: ("lump", look.tone) in asked)
    assert {name for name, _ in asked} == {"lump"}
    asked.clear()
    panel.show_look(look.at(tone="deep"))
    qtbot.waitUntil(lambda: ("lump", "deep") in asked)


def test_an_older_danger_sign_has_the_newer_words_under_it(
    panel: ChecklistPanel, older: Checklist, phrases: Phrases
) -> None:
    assert notes(panel, "New, very painful skin") == {""}
    panel.show_checklist(older, {}, phrases, Place())
    assert notes(panel, "New, very painful skin") == {"Newer words for it"}
    assert notes(panel, "Chest pain") == {""}
    panel.show_ticks(frozenset({"worse"}))  # asks about "spreads" under its own row
    assert notes(panel, "Redness that spreads within hours") == {"Newer words for it"}
    panel.show_danger_signs()
    assert notes(panel, "New, very painful skin") == {"Newer words for it"}


def test_an_older_help_card_says_the_newer_words_and_advice_too(
    panel: ChecklistPanel, older: Checklist, phrases: Phrases
) -> None:
    panel.show_ticks(frozenset({"skin"}))
    alone = [card.accessibleName() for card in panel.findChildren(CareCard)]
    assert len(alone) == 1
    assert "Newer" not in alone[0]
    panel.show_ticks(frozenset())
    panel.show_checklist(older, {}, phrases, Place())
    panel.show_ticks(frozenset({"skin"}))
    (both,) = (card.accessibleName() for card in panel.findChildren(CareCard) if card.words.lines[0].newer)
    advice = "New, very painful skin. Call your emergency number now."
    assert f"{advice} Newer words for it. Newer advice." in both
