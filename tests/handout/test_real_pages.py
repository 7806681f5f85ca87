"""Every shipped page on paper."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from plainleaf.content.blocks import Heading, HelpCard
from plainleaf.content.forms import Form, form_of
from plainleaf.content.place import Place
from plainleaf.content.plain_text import block_lines
from plainleaf.handout.gathering import gather
from plainleaf.handout.options import PAPERS, SIZES, Material, SheetOptions
from plainleaf.handout.typesetter import Typesetter
from plainleaf.handout.words import brand_words, foot_words, picture_words, sheet_words
from plainleaf.library import Library

PAGES_FOLDER = Path(__file__).parents[2] / "resources" / "libraries" / "calcium-deposits" / "pages" / "en"
PAGES = sorted(path.stem for path in PAGES_FOLDER.glob("*.md"))
MOST_PAGES = {
    Form.FULL: {"standard": 8, "large": 20, "extra-large": 36},  # the overview cites 60 sources
    Form.SHORT: {"standard": 2, "large": 8, "extra-large": 13},
}
LEAST_LETTER = {"standard": 9.0, "large": 18.0, "extra-large": 24.0}
STANDARD = SheetOptions()
GRID = [SheetOptions(size, paper, black) for size, paper, black in product(SIZES, PAPERS, (False, True))]
SAMPLE = [(page, GRID[(3 * n) % len(GRID)]) for n, page in enumerate(PAGES)]  # each page, each option, once


@pytest.fixture
def of_page(library: Library) -> Callable[..., Material]:
    """Gathers a page for paper, in a place with a number."""
    return lambda page, lang="en": gather(library, page, lang, Place(emergency_number="911"))


@pytest.fixture
def first_page(setter: Typesetter, paper: Callable[[bytes], Any]) -> Callable[[Material, SheetOptions], str]:
    """The words of page 1."""
    return lambda material, options: " ".join(paper(setter.pdf(material, options)).pages()[0][0])


@pytest.fixture
def check(
    setter: Typesetter, paper: Callable[[bytes], Any], comparable: Callable[[list[str]], list[str]]
) -> Callable[[Material, SheetOptions], None]:
    """All that must hold of any sheet."""

    def all_holds(material: Material, options: SheetOptions) -> None:
        sheet = setter.sheet(material, options)
        opened = paper(setter.pdf(material, options))
        assert opened.faults() == []
        assert opened.smallest_letter() >= LEAST_LETTER[options.size] - 0.05
        shown = form_of(material.page, options.form)
        assert opened.alternatives() == [figure.description for figure in shown.figures]
        pages = opened.pages()
        assert len(pages) <= MOST_PAGES[options.form][options.size]
        found = []
        for number, (outside, _inside) in enumerate(pages, 1):
            foot = comparable(foot_words(sheet, number, len(pages), roomy=options.roomy))
            assert outside[-len(foot) :] == foot
            found += outside[: -len(foot)]
        expected = comparable(brand_words(sheet) + sheet_words(sheet))
        assert "".join(found) == "".join(expected)  # a long address may be broken at a slash
        inside = [word for _outside, words in pages for word in words]
        assert sorted(inside) == sorted(comparable(picture_words(sheet)))

    return all_holds


def help_section(material: Material) -> list[str]:
    """The words of the section that must be on page 1."""
    lines: list[str] = []
    inside = False
    for block in material.page.blocks:
        if isinstance(block, Heading) and block.level == 2:
            inside = block.id == "help"
        if inside:
            lines += block_lines(block, material.phrases, material.place)
    return lines


def test_there_are_pages_to_check() -> None:
    assert len(PAGES) >= 12


@pytest.mark.parametrize("page", PAGES)
def test_the_standard_sheet_is_whole_and_valid(
    page: str, of_page: Callable[..., Material], check: Callable[[Material, SheetOptions], None]
) -> None:
    check(of_page(page), STANDARD)


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("paper_size", PAPERS)
@pytest.mark.parametrize("page", PAGES)
def test_the_short_form_is_one_sheet_of_paper(
    page: str,
    paper_size: str,
    lang: str,
    of_page: Callable[..., Material],
    check: Callable[[Material, SheetOptions], None],
) -> None:
    check(of_page(page, lang), SheetOptions(paper=paper_size, form=Form.SHORT))


@pytest.mark.parametrize("paper_size", PAPERS)
@pytest.mark.parametrize("page", PAGES)
def test_help_stands_wholly_on_page_1(
    page: str,
    paper_size: str,
    of_page: Callable[..., Material],
    first_page: Callable[[Material, SheetOptions], str],
    comparable: Callable[[list[str]], list[str]],
) -> None:
    material = of_page(page)
    first = first_page(material, SheetOptions(paper=paper_size))
    assert any(isinstance(block, HelpCard) for block in material.page.blocks)
    assert " ".join(comparable(help_section(material))) in first


@pytest.mark.parametrize("size", ["large", "extra-large"])
@pytest.mark.parametrize("page", PAGES)
def test_in_large_print_the_first_card_begins_on_page_1(
    page: str,
    size: str,
    of_page: Callable[..., Material],
    first_page: Callable[[Material, SheetOptions], str],
    comparable: Callable[[list[str]], list[str]],
) -> None:
    material = of_page(page)
    first = first_page(material, SheetOptions(size, "letter"))
    card = next(block for block in material.page.blocks if isinstance(block, HelpCard))
    name, head, sign, *_rest = block_lines(card, material.phrases, material.place)
    begun = comparable([name, head, sign])
    assert " ".join(begun if size == "large" else begun[:12]) in first


@pytest.mark.parametrize(("page", "options"), SAMPLE, ids=str)
def test_each_page_also_holds_in_another_form(
    page: str,
    options: SheetOptions,
    of_page: Callable[..., Material],
    check: Callable[[Material, SheetOptions], None],
) -> None:
    check(of_page(page), options)
    check(of_page(page), replace(options, form=Form.SHORT))


@pytest.mark.proof
@pytest.mark.parametrize("options", GRID, ids=str)
@pytest.mark.parametrize("page", PAGES)
def test_every_page_holds_in_every_form(
    page: str,
    options: SheetOptions,
    of_page: Callable[..., Material],
    check: Callable[[Material, SheetOptions], None],
) -> None:
    check(of_page(page), options)


@pytest.mark.parametrize(("days", "stands"), [(0, "current"), (30, "overdue"), (31, "expired")])
def test_a_page_is_gathered_with_its_standing(library: Library, days: int, stands: str) -> None:
    due = library.page(PAGES[0], "en").next_review
    today = due + timedelta(days=days)
    assert gather(library, PAGES[0], "en", Place(), today=today, grace_days=30).standing == stands
