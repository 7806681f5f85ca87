"""A page in its forms: full or short, with the outlook or without it."""

from datetime import date

import pytest

from plainleaf.content.blocks import (
    Block,
    Figure,
    Heading,
    HelpCard,
    HelpLevel,
    HelpLine,
    KeyPoints,
    Line,
    Paragraph,
    Run,
    Term,
    WordsToKnow,
)
from plainleaf.content.forms import Form, form_of, outlook_places
from plainleaf.content.page import Page, Source


def line(text: str, source: str = "", term: str = "") -> Line:
    return Line((Run(text, term=term),), (source,) if source else ())


def section(anchor: str, *, short: bool = False, level: int = 2) -> Heading:
    return Heading(level, anchor, line(anchor), short=short)


FLAG = HelpLine("R24", HelpLevel.EMERGENCY, "skin", "Black skin", "Call.", "Tell us.", ("2",))
VESSEL, SORE = Term("vessel", "Vessel", "A tube."), Term("sore", "Sore", "An open place.")


@pytest.fixture
def page() -> Page:
    blocks: tuple[Block, ...] = (
        KeyPoints((line("One."),)),
        Figure("first", line("The first picture."), "", ""),
        Figure("second", line("The second picture."), "", ""),
        section("help"),
        HelpCard(HelpLevel.EMERGENCY, (FLAG,)),
        section("what", short=True),
        Paragraph(line("In both forms.", "1", "vessel")),
        section("where", level=3),
        Paragraph(line("Only in the full form.", "3")),
        section("who"),
        Paragraph(line("Who gets it.", "4", "sore")),
        section("outlook"),
        Paragraph(line("About half die.", "5")),
        section("deaths", level=3),
        section("questions", short=True),
        WordsToKnow((VESSEL, SORE)),
    )
    sources = tuple(Source(number, f"Source {number}", 2020, "") for number in "12345")
    day = date(2026, 1, 1)
    said = ("p", "en", "Title", "", "", "g")
    return Page(*said, line("The lead."), blocks, (), sources, (), day, day, full_only=frozenset({8}))


def words(page: Page) -> list[str]:
    return [b.line.text for b in page.blocks if isinstance(b, Heading | Paragraph)]


def test_the_full_form_leaves_out_the_outlook_and_its_sub_sections(page: Page) -> None:
    assert "About half die." in words(page)
    full = form_of(page)
    assert words(full) == [
        *("help", "what", "In both forms.", "where", "Only in the full form.", "who", "Who gets it."),
        "questions",
    ]
    assert [source.id for source in full.sources] == ["1", "2", "3", "4"]


def test_a_reader_who_asks_gets_the_outlook_in_its_place(page: Page) -> None:
    assert form_of(page, outlook=True) is page


def test_the_short_form_is_help_and_the_sections_that_say_so(page: Page) -> None:
    short = form_of(page, Form.SHORT)
    assert words(short) == ["help", "what", "In both forms.", "where", "questions"]
    assert isinstance(short.blocks[0], KeyPoints)
    assert [figure.id for figure in short.figures] == ["first"]
    assert any(isinstance(block, HelpCard) for block in short.blocks)


def test_the_short_form_has_the_words_and_sources_of_its_own_lines_only(page: Page) -> None:
    short = form_of(page, Form.SHORT)
    assert short.blocks[-1] == WordsToKnow((VESSEL,))
    assert [source.id for source in short.sources] == ["1", "2"]


def test_the_short_form_never_has_the_outlook(page: Page) -> None:
    assert form_of(page, Form.SHORT, outlook=True) == form_of(page, Form.SHORT)


def test_a_form_of_a_form_is_the_same(page: Page) -> None:
    for form in Form:
        once = form_of(page, form)
        assert form_of(once, form) == once


def test_the_outlook_is_its_heading_and_all_below_it(page: Page) -> None:
    assert outlook_places(page) == {11, 12, 13}
