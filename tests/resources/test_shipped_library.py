"""The shipped library: whole, honest, and safe, page by page."""

import re
import tomllib
from pathlib import Path

import pytest

from plainleaf.authoring import check_library
from plainleaf.content.blocks import Figure, HelpCard, HelpLevel, KeyMessage, KeyPoints, Questions, Steps
from plainleaf.content.page import Page
from plainleaf.content.place import Place
from plainleaf.content.plain_text import help_first, page_lines
from plainleaf.library import Library

PAGES = [
    "normal-calcification",
    "calcium-deposits-overview",
    "metastatic-calcification",
    "calcinosis-cutis",
    "calciphylaxis",
    "high-blood-calcium",
    "dystrophic-calcification",
    "after-injury",
    "after-infection",
    "after-insect-bite",
    "wear-and-tear",
    "deposits-in-tumours",
]
# which key messages are said on which page: the fact base's own list
SAID = {
    "normal-calcification": "K01 K02 K15",
    "calcium-deposits-overview": "K01 K02 K03 K05 K07 K09 K10 K15",
    "dystrophic-calcification": "K01 K02 K07 K09 K10 K15",
    "metastatic-calcification": "K01 K03 K04 K05 K11 K15",
    "calcinosis-cutis": "K01 K02 K03 K05 K07 K09 K10 K15",
    "calciphylaxis": "K01 K02 K05 K06 K15",
    "high-blood-calcium": "K01 K04 K11 K12 K13 K15",
    "after-injury": "K01 K02 K09 K15",
    "after-infection": "K01 K02 K15",
    "after-insect-bite": "K01 K02 K07 K15",
    "wear-and-tear": "K01 K02 K08 K15",
    "deposits-in-tumours": "K01 K02 K09 K11 K14 K15",
}


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest, library: Library) -> Page:
    return library.page(request.param, "en")


def test_it_compiles_without_a_single_problem(source: Path) -> None:
    assert check_library(source) == []


def test_it_is_whole(library: Library) -> None:
    assert library.broken() == []
    assert [entry.id for entry in library.pages("en")] == PAGES


def test_every_page_says_its_key_messages_word_for_word(page: Page, source: Path) -> None:
    agreed = tomllib.loads((source / "messages" / "en.toml").read_text(encoding="utf-8"))["messages"]
    said = {block.id: block.line.text for block in page.blocks if isinstance(block, KeyMessage)}
    assert sorted(said) == SAID[page.id].split()
    assert said == {name: agreed[name] for name in said}


def test_every_page_has_what_a_reader_needs(page: Page) -> None:
    kinds = {type(block) for block in page.blocks}
    assert {KeyPoints, Figure, HelpCard, Questions, Steps} <= kinds
    assert len(page.sources) >= 3
    assert page.sections[0].id == "help"
    assert page.review.state == "not_reviewed"


def test_key_points_are_short(page: Page) -> None:
    points = next(block for block in page.blocks if isinstance(block, KeyPoints))
    assert 3 <= len(points.items) <= 5
    assert max(len(item.text) for item in points.items) <= 60


def test_every_page_lists_emergencies_first(page: Page) -> None:
    levels = [block.level for block in page.blocks if isinstance(block, HelpCard)]
    assert levels[0] is HelpLevel.EMERGENCY
    assert levels == sorted(levels, key=lambda level: -level.rank)


def test_help_comes_straight_after_the_lead_in_text(page: Page) -> None:
    assert help_first(page)[0] == page.sections[0]
    assert sorted(map(repr, help_first(page))) == sorted(map(repr, page.blocks))


def test_no_number_stands_in_the_words(page: Page, library: Library) -> None:
    words = " ".join(page_lines(page, library.phrases("en"), Place()))
    assert not re.search(r"\b(911|999|112)\b", words)
    assert "{" not in words


def test_nothing_says_what_a_reader_has_or_how_likely_it_is(page: Page, library: Library) -> None:
    words = " ".join(page_lines(page, library.phrases("en"), Place())).lower()
    for banned in (
        "you probably",
        "you likely",
        "it is likely",
        "your diagnosis",
        "you may have cancer",
        "asap",
    ):
        assert banned not in words


def test_the_checklist_and_the_cards_hold_all_68_red_flags(library: Library) -> None:
    flags = library.checklist("en").red_flags
    assert [flag.id for flag in flags] == [f"R{number:02}" for number in range(1, 69)]
    assert all(flag.words and flag.home and flag.kiosk and flag.sources for flag in flags)
