"""The sheet as data: the same words as the page, in the order a reader needs them."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from plainleaf.content.blocks import Heading, HelpCard, KeyMessage, Line, Paragraph, Run
from plainleaf.content.forms import Form, form_of
from plainleaf.content.notices import Standing, standing
from plainleaf.content.page import Page, Review
from plainleaf.content.place import Phrases, Place
from plainleaf.content.plain_text import page_lines
from plainleaf.handout.options import Material, SheetOptions
from plainleaf.handout.sheet import check_code, sheet
from plainleaf.handout.typesetter import Typesetter
from plainleaf.handout.words import sheet_figures, sheet_words

STANDARD_SIZE, LARGE = SheetOptions(), SheetOptions("large")


def words(lines: list[str]) -> list[str]:
    """The words of several lines."""
    return [word for line in lines for word in line.split()]


def without_numbering(all_words: list[str]) -> list[str]:
    """The words without the numbers of steps and kinds, which plain text doesn't have."""
    return [word for word in all_words if not re.fullmatch(r"\d\.?", word)]


def test_the_words_are_those_of_the_page_in_the_same_order(setter: Typesetter, material: Material) -> None:
    lines = page_lines(material.page, material.phrases, material.place)
    expected = without_numbering(words(lines))
    assert len(expected) > 150
    assert without_numbering(sheet_words(setter.sheet(material, STANDARD_SIZE))) == expected


@pytest.mark.parametrize("options", [STANDARD_SIZE, LARGE], ids=lambda options: options.size)
def test_help_comes_straight_after_the_lead(
    setter: Typesetter, material: Material, options: SheetOptions
) -> None:
    text = " ".join(sheet_words(setter.sheet(material, options)))
    assert text.index(material.page.lead.text) < text.index("When to get help") < text.index("Key points")


def test_no_word_is_lost_in_large_print(setter: Typesetter, material: Material) -> None:
    lines = page_lines(material.page, material.phrases, material.place)
    large = sheet_words(setter.sheet(material, LARGE))
    assert not set(words(lines)) - set(large)


def test_a_page_without_a_figure_has_a_sheet(setter: Typesetter, material: Material) -> None:
    bare = replace(material, page=replace(material.page, blocks=material.page.blocks[2:]), figures={})
    assert "Emergency" in sheet_words(setter.sheet(bare, STANDARD_SIZE))


def test_the_number_of_the_region_stands_in_the_help_cards(setter: Typesetter, material: Material) -> None:
    somewhere = replace(material, place=Place(emergency_number=""))
    assert "Call 911 now." in " ".join(sheet_words(setter.sheet(material, LARGE)))
    assert "Call your emergency number now." in " ".join(sheet_words(setter.sheet(somewhere, LARGE)))


@pytest.mark.parametrize("options", [STANDARD_SIZE, LARGE], ids=lambda options: options.size)
def test_paper_never_speaks_to_somebody_at_a_kiosk(
    setter: Typesetter, material: Material, options: SheetOptions
) -> None:
    kiosk = Material(material.page, material.phrases, Place(kiosk=True), material.figures)
    text = " ".join(sheet_words(setter.sheet(kiosk, options)))
    assert "Get emergency help now if:" in text
    assert "desk" not in text


def test_the_check_code_changes_with_a_word_but_not_with_the_place(page: Page, phrases: Phrases) -> None:
    other = replace(page, lead=replace(page.lead, runs=(*page.lead.runs, page.lead.runs[0])))
    assert re.fullmatch(r"[A-Z2-7]{4}-[A-Z2-7]{4}", check_code(page, phrases))
    assert check_code(other, phrases) != check_code(page, phrases)
    assert check_code(replace(page, version=2), phrases) != check_code(page, phrases)


def test_the_foot_tells_date_version_code_and_that_nobody_has_reviewed_it(
    setter: Typesetter, material: Material
) -> None:
    foot = setter.sheet(material, STANDARD_SIZE)["footer"]
    assert foot["written"] == "Written November 2026, version 1"
    assert foot["status"] == "Not yet reviewed by a clinician"
    assert foot["code"] == f"Check code {check_code(material.page, material.phrases)}"


def test_a_reviewed_page_names_who_signed_it(setter: Typesetter, material: Material) -> None:
    signed = Review("Ada Park", "dermatologist", date(2026, 12, 1))
    reviewed = replace(material, page=replace(material.page, review=signed))
    text = " ".join(sheet_words(setter.sheet(reviewed, STANDARD_SIZE)))
    assert "Reviewed by Ada Park, dermatologist, 2026-12-01" in text
    assert "Not yet reviewed" not in text


def test_a_sheet_is_plain_json_and_depends_on_nothing_else(resources: Path, material: Material) -> None:
    labels = {
        "programme": "P",
        "page_of": "",
        "written": "",
        "edition": "",
        "check_code": "",
        "months": [""] * 12,
    }
    for options in (STANDARD_SIZE, LARGE):
        made = sheet(material, options, labels)
        assert json.loads(json.dumps(made)) == made == sheet(material, options, labels)
    assert resources.is_dir()


def with_outlook(material: Material) -> Material:
    told = (Heading(2, "outlook", Line((Run("What to expect"),))), Paragraph(Line((Run("Half die."),))))
    page = material.page
    return replace(material, page=replace(page, blocks=(*page.blocks[:-1], *told, page.blocks[-1])))


def test_the_outlook_is_printed_only_for_who_has_chosen_it(setter: Typesetter, material: Material) -> None:
    asked = with_outlook(material)
    for form in Form:
        assert "Half die." not in " ".join(sheet_words(setter.sheet(asked, SheetOptions(form=form))))
    chosen = SheetOptions(outlook=True)
    assert "What to expect Half die." in " ".join(sheet_words(setter.sheet(asked, chosen)))
    short = SheetOptions(form=Form.SHORT, outlook=True)
    assert "Half die." not in " ".join(sheet_words(setter.sheet(asked, short)))


def test_a_section_that_is_left_out_is_not_on_paper_but_getting_help_always_is(
    setter: Typesetter, material: Material
) -> None:
    bare = SheetOptions(without=frozenset({"do-today", "help"}))
    text = " ".join(sheet_words(setter.sheet(material, bare)))
    assert "Wash your hands." not in text
    assert "Questions to ask" in text
    assert "When to get help" in text
    assert "Painful black skin and fever." in text


def test_the_short_form_has_its_own_words_and_says_where_the_sources_are(
    setter: Typesetter, material: Material
) -> None:
    shown = form_of(material.page, Form.SHORT)
    lines = page_lines(shown, material.phrases, material.place)
    expected = words(lines[: lines.index(material.phrases["sources"])])
    made = setter.sheet(material, SheetOptions(form=Form.SHORT))
    for figure in sheet_figures(made):
        figure["key"] = []
    found = without_numbering(sheet_words(made))
    assert found[: len(without_numbering(expected))] == without_numbering(expected)
    count = len(material.page.sources)
    assert " ".join(sheet_words(made)).endswith(f"The full form of this page lists its {count} sources.")


def test_the_short_form_says_so_and_has_the_check_code_of_the_page(
    setter: Typesetter, material: Material
) -> None:
    full = setter.sheet(material, SheetOptions())["footer"]
    short = setter.sheet(material, SheetOptions(form=Form.SHORT))["footer"]
    assert short["code"] == full["code"]
    assert short["written"] == f"Short form. {full['written']}"


def test_an_overdue_page_says_so_before_anything_else(setter: Typesetter, material: Material) -> None:
    assert sheet_words(setter.sheet(material, STANDARD_SIZE)) == sheet_words(
        setter.sheet(replace(material, standing=Standing.CURRENT), STANDARD_SIZE)
    )
    made = setter.sheet(replace(material, standing=Standing.OVERDUE), STANDARD_SIZE)
    first = made["blocks"][0]
    assert first["text"].startswith("This page was due for a check in ")
    assert len(made["blocks"]) == len(setter.sheet(material, STANDARD_SIZE)["blocks"]) + 1


@pytest.mark.parametrize("options", [STANDARD_SIZE, LARGE, SheetOptions(form=Form.SHORT)], ids=str)
def test_after_the_grace_time_only_the_notice_and_the_help_card_are_printed(
    setter: Typesetter, material: Material, options: SheetOptions
) -> None:
    expired = replace(material, standing=Standing.EXPIRED)
    made = setter.sheet(expired, options)
    assert [block["kind"] for block in made["blocks"]][:2] == ["notice", "heading"]
    kinds = {block["kind"] for block in made["blocks"]}
    assert "care" in kinds
    assert not kinds & {"figure", "key_points", "sources", "note", "steps", "words_to_know", "questions"}
    assert material.page.lead.text not in " ".join(sheet_words(made))
    assert made["blocks"][0]["text"].endswith("So this sheet only says when to get help.")


@pytest.mark.parametrize(
    ("days", "stands"),
    [(0, Standing.CURRENT), (1, Standing.OVERDUE), (90, Standing.OVERDUE), (91, Standing.EXPIRED)],
)
def test_the_grace_time_begins_after_the_day_of_the_review(page: Page, days: int, stands: Standing) -> None:
    assert standing(page, page.next_review + timedelta(days=days), 90) is stands


def test_an_older_translation_has_its_sources_words_below_it_on_paper(
    setter: Typesetter, material: Material, paper: Callable[[bytes], Any]
) -> None:
    at = next(n for n, block in enumerate(material.page.blocks) if isinstance(block, HelpCard))
    card = material.page.blocks[at]
    assert isinstance(card, HelpCard)
    older = replace(card.lines[0], original=replace(card.lines[0], words="A newer sign", home="Do this."))
    message = KeyMessage("K1", Line((Run("Older words."),), (), "Newer words."))
    blocks = list(material.page.blocks)
    blocks[at : at + 1] = [HelpCard(card.level, (older,)), message]
    aged = replace(material, page=replace(material.page, blocks=tuple(blocks)))
    lines = page_lines(aged.page, aged.phrases, aged.place)
    assert without_numbering(sheet_words(setter.sheet(aged, STANDARD_SIZE))) == without_numbering(
        words(lines)
    )
    printed = " ".join(" ".join(outside) for outside, _ in paper(setter.pdf(aged, STANDARD_SIZE)).pages())
    assert "Older words. Newer words." in printed
    assert "A newer sign. Do this." in printed
