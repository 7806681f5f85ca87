"""The checklist on paper: two sides, valid, complete, with every danger sign that is always on view."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from plainleaf.content.place import Place
from plainleaf.handout.gathering import gather_form
from plainleaf.handout.numbers import company, listed
from plainleaf.handout.options import PAPERS, SheetOptions
from plainleaf.handout.paper_form import PaperForm
from plainleaf.handout.typesetter import Typesetter
from plainleaf.handout.words import foot_words, sheet_words
from plainleaf.library import Library

LANGS = ["en", "es", "ar"]
LABELS = {"comma": ", ", "or": "{most} or {last}", "with": "{one} with {other}"}


@pytest.fixture
def form(library: Library) -> Callable[[str], PaperForm]:
    """The shipped checklist, in a place with a number."""
    return lambda lang: gather_form(library, lang, Place(kiosk=True, emergency_number="911"))


@pytest.mark.parametrize("black", [False, True], ids=["colour", "black"])
@pytest.mark.parametrize("paper_size", PAPERS)
@pytest.mark.parametrize("lang", LANGS)
def test_the_form_is_valid_on_two_sides_and_no_letter_is_too_small(
    setter: Typesetter,
    form: Callable[[str], PaperForm],
    paper: Callable[[bytes], Any],
    lang: str,
    paper_size: str,
    *,
    black: bool,
) -> None:
    opened = paper(setter.pdf(form(lang), SheetOptions(paper=paper_size, black_only=black)))
    assert opened.faults() == []
    assert len(opened.boxes()) == 2
    assert opened.smallest_letter() >= 8.95


@pytest.mark.parametrize("paper_size", PAPERS)
@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_words_on_the_form_are_those_of_its_data(  # noqa: PLR0917 - fixtures
    setter: Typesetter,
    form: Callable[[str], PaperForm],
    paper: Callable[[bytes], Any],
    comparable: Callable[[list[str]], list[str]],
    lang: str,
    paper_size: str,
) -> None:
    options = SheetOptions(paper=paper_size)
    sheet = setter.sheet(form(lang), options)
    pages = paper(setter.pdf(form(lang), options)).pages()
    found = []
    for number, (outside, _inside) in enumerate(pages, 1):
        foot = comparable(foot_words(sheet, number, len(pages), roomy=False))
        assert outside[-len(foot) :] == foot
        found += outside[: -len(foot)]
    expected = comparable(sheet_words(sheet))
    title = comparable([sheet["title"]])
    assert found == [*title, "Plainleaf", *expected[len(title) :]]


@pytest.mark.parametrize("lang", LANGS)
def test_every_line_has_a_box_and_a_number_of_its_own(
    form: Callable[[str], PaperForm], setter: Typesetter, lang: str
) -> None:
    material = form(lang)
    sheet = setter.sheet(material, SheetOptions())
    boxes = [item for block in sheet["blocks"] if block["kind"] == "boxes" for item in block["items"]]
    assert {item["text"] for item in boxes} == {item.words for item in material.checklist.items}
    assert [item["number"] for item in boxes] == list(range(1, len(material.checklist.items) + 1))


@pytest.mark.parametrize("lang", LANGS)
def test_the_eight_danger_signs_stand_first_with_the_words_for_home_and_the_number(
    form: Callable[[str], PaperForm], setter: Typesetter, lang: str
) -> None:
    material = form(lang)
    blocks = setter.sheet(material, SheetOptions())["blocks"]
    first_box = next(n for n, block in enumerate(blocks) if block["kind"] == "boxes")
    cards = [line for block in blocks[:first_box] if block["kind"] == "care" for line in block["lines"]]
    flags = {flag.id: flag for flag in material.checklist.red_flags}
    on_view = [flags[flag] for flag in material.checklist.on_view]
    assert len(cards) == len(on_view) == 8
    assert {line["sign"] for line in cards} == {f"{flag.words}." for flag in on_view}
    assert {line["advice"] for line in cards} == {
        material.phrases.fill(flag.home, Place(emergency_number="911")) for flag in on_view
    }
    assert str(len(flags)) in blocks[first_box - 2]["text"]  # how many there are, and where


def test_a_form_that_cannot_fit_runs_on_and_leaves_nothing_out(
    form: Callable[[str], PaperForm],
    resources: Path,
    tmp_path: Path,
    paper: Callable[[bytes], Any],
) -> None:
    for folder in ("design", "fonts", "handout", "icons"):
        shutil.copytree(resources / folder, tmp_path / folder)
    tokens = tmp_path / "design" / "tokens.toml"
    text = tokens.read_text("utf-8")
    begin, end = text.index("form = ["), text.index("]\n", text.index("form = ["))
    rows = "form = [\n  { title = 24, section = 15, body = 14, small = 12 },\n"
    tokens.write_text(text[:begin] + rows + text[end:], "utf-8")
    pages = paper(Typesetter(tmp_path).pdf(form("en"), SheetOptions())).pages()
    assert len(pages) > 2
    assert "digoxin" in [word for outside, _inside in pages for word in outside]


def test_numbers_are_listed_as_people_write_them() -> None:
    numbers = {"a": 4, "b": 5, "c": 11, "d": 2}
    assert listed([9, 3, 5, 8, 7, 1], LABELS) == "1, 3, 5, 7–9"
    assert listed([1, 2, 4], LABELS) == "1, 2, 4"
    assert company((("b", "a"), ("c",)), numbers, LABELS) == "4 or 5 with 11"
    assert company((("a", "b", "d"), ("c",)), numbers, LABELS) == "2, 4 or 5 with 11"
