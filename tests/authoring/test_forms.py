"""What an author marks for the short form, and the outlook, which readers ask for."""

from collections.abc import Callable
from pathlib import Path

import pytest

from plainleaf.authoring import read_library
from plainleaf.authoring.reviews_reader import content_hash
from plainleaf.content.blocks import BulletList, Heading
from plainleaf.content.page import Page
from plainleaf.content.problem import Problem

Change = Callable[[str, str, str], list[Problem]]
PAGE = "pages/en/skin-lumps.md"
WHAT = "## Calcium settles in the skin {#what-it-is}"
SHORT = "## Calcium settles in the skin {#what-it-is .short}"
LIST = "- fingers [@11]\n- elbows"


def read(folder: Path) -> Page:
    return read_library(folder).pages["skin-lumps", "en"]


def test_a_heading_says_that_its_section_is_in_the_short_form(folder: Path, after: Change) -> None:
    assert after(PAGE, WHAT, SHORT) == []
    headings = {block.id: block for block in read(folder).blocks if isinstance(block, Heading)}
    assert headings["what-it-is"].short
    assert headings["what-it-is"].line.text == "Calcium settles in the skin"
    assert not headings["questions"].short


@pytest.mark.parametrize("mark", ["{.full}\n", "{.full}\n\n", "{.full}  \n"])
def test_a_mark_keeps_a_block_out_of_the_short_form(mark: str, folder: Path, after: Change) -> None:
    after(PAGE, WHAT, SHORT)
    assert after(PAGE, LIST, mark + LIST) == []
    page = read(folder)
    assert [type(page.blocks[place]) for place in page.full_only] == [BulletList]


def test_a_mark_ends_the_paragraph_or_list_before_it(folder: Path, after: Change) -> None:
    after(PAGE, WHAT, SHORT)
    assert after(PAGE, LIST, f"{LIST}\n{{.full}}\n- knees [@11]") == []
    page = read(folder)
    lists = [place for place, block in enumerate(page.blocks) if isinstance(block, BulletList)]
    assert len(lists) == 2
    assert page.full_only == {lists[1]}


MISTAKES = {
    "an unknown mark of a heading": (WHAT, WHAT.replace("}", " .brief}"), 39, "There is no mark “.brief”"),
    "a sub-section as the short form": ("{#where}", "{#where .short}", 44, "Only a whole section can be"),
    "the outlook in the short form": (
        "{#what-it-is}",
        "{#outlook .short}",
        39,
        "The outlook is never in the short form",
    ),
    "an outlook that is no section": ("{#where}", "{#outlook}", 44, "The outlook isn't a section"),
    "an unknown mark of a block": (LIST, "{.short}\n" + LIST, 46, "There is no mark “{.short}” for a block"),
    "a mark in a section that is not short": (LIST, "{.full}\n" + LIST, 46, "This mark {.full} does nothing"),
    "a mark before a heading": (
        "### Where",
        "{.full}\n### Where",
        44,
        "A heading can't be left out by itself",
    ),
    "a mark in the section on help": ("K05", "{.full}\nK05", 37, "Nothing of the section on getting help"),
    "a mark above the first section": (
        "::: figure",
        "{.full}\n::: figure",
        21,
        "This mark {.full} does noth",
    ),
    "a mark before another": (LIST, "{.full}\n{.full}\n" + LIST, 46, "This mark {.full} stands before no"),
    "a mark at the end": (
        "may show it. [@gk]\n",
        "may show it. [@gk]\n\n{.full}\n",
        69,
        "This mark {.full} stands before no",
    ),
    "a red flag in the outlook": ("{#help}", "{#outlook}", 29, "This stands in the outlook"),
    "a key message in the outlook": ("{#help}", "{#outlook}", 37, "This stands in the outlook"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mark_that_does_nothing_or_hides_too_much_is_found_on_its_line(name: str, after: Change) -> None:
    old, new, line, words = MISTAKES[name]
    found = [(p.line, p.words) for p in after(PAGE, old, new) if p.file == PAGE]
    assert any(at == line and said.startswith(words) for at, said in found), found


def test_a_signature_covers_what_the_short_form_has(folder: Path, after: Change) -> None:
    def signed() -> str:
        whole = read_library(folder)
        return content_hash(whole.pages["skin-lumps", "en"], whole.phrases["en"])

    before = signed()
    after(PAGE, WHAT, SHORT)
    assert signed() != before
