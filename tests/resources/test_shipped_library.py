"""The shipped library: whole, honest, and safe, page by page."""

import re
import tomllib
from pathlib import Path

import pytest

from plainleaf.authoring import check_library
from plainleaf.content.blocks import (
    Figure,
    Heading,
    HelpCard,
    HelpLevel,
    KeyMessage,
    KeyPoints,
    Questions,
    Steps,
)
from plainleaf.content.page import Page
from plainleaf.content.place import Place
from plainleaf.content.plain_text import help_first, page_lines
from plainleaf.library import Library

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
    "scleroderma-and-dermatomyositis": "K01 K02 K05 K07 K10 K15",
    "tumoral-calcinosis": "K01 K02 K03 K07 K09 K10 K15",
    "artery-calcification": "K01 K02 K14 K15",
    "kidney-stones": "K01 K02 K15",
    "cppd-pseudogout": "K01 K02 K08 K15",
    "overactive-parathyroid": "K01 K04 K11 K12 K13 K15",
    "kidney-failure-and-minerals": "K01 K03 K04 K05 K06 K12 K13 K15",
    "vitamin-d-and-supplements": "K01 K11 K12 K15",
    "brain-calcification": "K01 K02 K04 K12 K13 K15",
    "scrotal-and-other-nodules": "K01 K02 K07 K15",
    "heel-stick-and-iv-site": "K01 K02 K15",
    "tests": "K01 K02 K15",
    "treatments": "K01 K02 K06 K10 K12 K13 K15",
    "living-with": "K01 K02 K05 K06 K07 K15",
}
LANGUAGES = ["en", "es"]


@pytest.fixture(params=LANGUAGES)
def lang(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=SAID)
def page(request: pytest.FixtureRequest, library: Library, lang: str) -> Page:
    return library.page(request.param, lang)


def test_it_compiles_without_a_single_problem(source: Path) -> None:
    assert check_library(source) == []


def test_it_is_whole(library: Library, lang: str) -> None:
    assert library.broken() == []
    assert {entry.id for entry in library.pages(lang)} == set(SAID)


def test_every_page_says_its_key_messages_word_for_word(page: Page, source: Path) -> None:
    agreed = tomllib.loads((source / "messages" / f"{page.lang}.toml").read_text(encoding="utf-8"))[
        "messages"
    ]
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
    words = " ".join(page_lines(page, library.phrases(page.lang), Place()))
    assert not re.search(r"\b(911|999|112)\b", words)
    assert "{" not in words


def test_nothing_says_what_a_reader_has_or_how_likely_it_is(page: Page, library: Library) -> None:
    words = " ".join(page_lines(page, library.phrases(page.lang), Place())).lower()
    for banned in (
        "you probably",
        "you likely",
        "it is likely",
        "your diagnosis",
        "you may have cancer",
        "asap",
    ):
        assert banned not in words


def test_both_languages_say_the_same_of_each_page(library: Library) -> None:
    for entry in library.pages("en"):
        english, spanish = (library.page(entry.id, lang) for lang in LANGUAGES)
        assert [type(block) for block in english.blocks] == [type(block) for block in spanish.blocks]
        assert [source.id for source in english.sources] == [source.id for source in spanish.sources]
        assert english.codes == spanish.codes
        for block, other in zip(english.blocks, spanish.blocks, strict=True):
            if isinstance(block, HelpCard | KeyMessage | Figure | Heading):
                assert _ids(block) == _ids(other)


def _ids(block: object) -> list[str]:
    if isinstance(block, HelpCard):
        return [line.id for line in block.lines]
    return [str(getattr(block, "id", ""))]


def test_the_checklist_and_the_cards_hold_all_68_red_flags_and_ours(library: Library, lang: str) -> None:
    flags = library.checklist(lang).red_flags
    assert {flag.id for flag in flags} == {f"R{number:02}" for number in range(1, 69)} | {"R101", "R102"}
    assert all(flag.words and flag.home and flag.kiosk and flag.sources for flag in flags)


def test_the_checklist_holds_all_89_items_of_the_fact_base(library: Library, lang: str) -> None:
    items = library.checklist(lang).items
    assert {f"C{number:02}" for number in range(1, 90)} <= {item.id for item in items}
    assert all(item.words and item.meaning and item.sources for item in items)
