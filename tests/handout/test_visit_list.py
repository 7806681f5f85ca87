"""My list for the visit: help first, then ticks, pages and questions; in words for home."""

from collections.abc import Callable
from typing import Any

import pytest

from plainleaf.checklist import suggest
from plainleaf.content.blocks import Questions
from plainleaf.content.errors import UnknownTickError
from plainleaf.content.place import Place
from plainleaf.handout.gathering import gather_list
from plainleaf.handout.options import PAPERS, SheetOptions
from plainleaf.handout.typesetter import Typesetter
from plainleaf.handout.visit_list import VisitList
from plainleaf.handout.words import brand_words, foot_words, sheet_words
from plainleaf.library import Library

TICKS = frozenset({"C01", "C03", "C06", "C13", "C22", "R11"})
KIOSK = Place(kiosk=True, emergency_number="999")


@pytest.fixture
def of_ticks(library: Library) -> Callable[..., VisitList]:
    """The list for some ticks, asked for at a kiosk."""
    return lambda ticks, lang="en": gather_list(library, ticks, lang, KIOSK)


@pytest.mark.parametrize("paper_size", PAPERS)
@pytest.mark.parametrize("size", ["standard", "large"])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_list_is_valid_and_its_words_are_those_of_its_data(  # noqa: PLR0917 - fixtures
    setter: Typesetter,
    of_ticks: Callable[..., VisitList],
    paper: Callable[[bytes], Any],
    comparable: Callable[[list[str]], list[str]],
    lang: str,
    size: str,
    paper_size: str,
) -> None:
    material, options = of_ticks(TICKS, lang), SheetOptions(size, paper_size)
    sheet, opened = setter.sheet(material, options), paper(setter.pdf(material, options))
    assert opened.faults() == []
    pages, found = opened.pages(), []
    for number, (outside, _inside) in enumerate(pages, 1):
        foot = comparable(foot_words(sheet, number, len(pages), roomy=options.roomy))
        assert outside[-len(foot) :] == foot
        found += outside[: -len(foot)]
    assert found == comparable(brand_words(sheet) + sheet_words(sheet))


def test_a_list_in_arabic_is_valid(
    setter: Typesetter, of_ticks: Callable[..., VisitList], paper: Callable[[bytes], Any]
) -> None:
    opened = paper(setter.pdf(of_ticks(TICKS, "ar"), SheetOptions()))
    assert opened.faults() == []
    assert opened.language_and_title()[0] == "ar"


def test_what_a_kiosk_prints_has_the_words_for_home_and_the_number(
    setter: Typesetter, of_ticks: Callable[..., VisitList], library: Library
) -> None:
    material = of_ticks(frozenset({"R01", "C01"}))
    cards = [block for block in setter.sheet(material, SheetOptions())["blocks"] if block["kind"] == "care"]
    flag = next(flag for flag in library.checklist("en").red_flags if flag.id == "R01")
    assert [card["token"] for card in cards] == ["now", "soon"]
    assert cards[0]["lines"][0]["advice"] == flag.home.replace("{emergency_number}", "999")
    assert flag.kiosk not in str(cards)


def test_every_card_and_page_of_the_suggestion_is_on_the_list(
    setter: Typesetter, of_ticks: Callable[..., VisitList], library: Library
) -> None:
    said = suggest(library.checklist("en"), TICKS)
    lines = " ".join(sheet_words(setter.sheet(of_ticks(TICKS), SheetOptions())))
    assert len(said.read) > 3
    for card in said.help.cards:
        assert card.line.words in lines
    for read in said.read:
        page = library.page(read.page, "en")
        assert page.title in lines
        questions = [item.text for b in page.blocks if isinstance(b, Questions) for item in b.items]
        assert len(questions) > 2
        assert all(question in lines for question in questions[:2])


def test_a_list_that_fits_no_page_says_so_calmly(
    setter: Typesetter, of_ticks: Callable[..., VisitList], library: Library
) -> None:
    ticks = frozenset({"C35"})
    assert suggest(library.checklist("en"), ticks).nothing_fits
    text = " ".join(sheet_words(setter.sheet(of_ticks(ticks), SheetOptions())))
    assert "That does not mean it is nothing." in text
    assert "Tired, low mood, foggy thinking" in text


def test_a_tick_that_is_not_on_the_checklist_is_refused(of_ticks: Callable[..., VisitList]) -> None:
    with pytest.raises(UnknownTickError, match="C999"):
        of_ticks(frozenset({"C999"}))
