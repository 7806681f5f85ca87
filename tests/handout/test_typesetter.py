"""A finished PDF: valid, tagged, complete, and the same every time."""

import shutil
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from plainleaf.content.blocks import Line, Paragraph, Run
from plainleaf.content.errors import HandoutError
from plainleaf.content.forms import Form
from plainleaf.handout.options import PAPERS, SIZES, Material, SheetOptions
from plainleaf.handout.typesetter import Typesetter
from plainleaf.handout.words import brand_words, foot_words, picture_words, sheet_words

STANDARD = SheetOptions()
EVERY = [SheetOptions(size, paper, black) for size in SIZES for paper in PAPERS for black in (False, True)]
LEAST_LETTER = {"standard": 9.0, "large": 18.0, "extra-large": 24.0}
HOSTILE = [
    '#panic("x")',
    '#read("/etc/passwd")',
    '#import "@preview/x:1.0.0": *',
    "$ x^2 $ *bold* _x_ `raw` \\ = heading",
    '"] #set page(width: 1pt)',
    "<b>&amp;</b> // comment /* more */",
]


def name(options: SheetOptions) -> str:
    """What was asked for, in a test's name."""
    return f"{options.size}-{options.paper}-{'black' if options.black_only else 'colour'}"


def with_text(material: Material, *texts: str) -> Material:
    """The page with more paragraphs."""
    more = tuple(Paragraph(Line((Run(text),))) for text in texts)
    return replace(material, page=replace(material.page, blocks=(*material.page.blocks, *more)))


@pytest.mark.parametrize("options", EVERY, ids=name)
def test_a_sheet_breaks_no_rule_of_either_standard(
    setter: Typesetter, material: Material, paper: Callable[[bytes], Any], options: SheetOptions
) -> None:
    assert paper(setter.pdf(material, options)).faults() == []


@pytest.fixture(params=["material", "crowded"])
def either(request: pytest.FixtureRequest) -> Material:
    """A page with room, and one without."""
    made = request.getfixturevalue(request.param)
    assert isinstance(made, Material)
    return made


@pytest.mark.parametrize("options", EVERY, ids=name)
def test_the_words_on_paper_are_those_of_the_sheet(
    setter: Typesetter,
    either: Material,
    paper: Callable[[bytes], Any],
    comparable: Callable[[list[str]], list[str]],
    options: SheetOptions,
) -> None:
    sheet = setter.sheet(either, options)
    pages = paper(setter.pdf(either, options)).pages()
    expected = brand_words(sheet) + sheet_words(sheet)
    found = []
    for number, (outside, _inside) in enumerate(pages, 1):
        foot = comparable(foot_words(sheet, number, len(pages), roomy=options.roomy))
        assert outside[-len(foot) :] == foot
        found += outside[: -len(foot)]
    assert found == comparable(expected)
    assert sorted(word for _outside, inside in pages for word in inside) == sorted(picture_words(sheet))


@pytest.mark.parametrize("options", EVERY, ids=name)
def test_no_letter_is_smaller_than_its_size_allows(
    setter: Typesetter, either: Material, paper: Callable[[bytes], Any], options: SheetOptions
) -> None:
    assert paper(setter.pdf(either, options)).smallest_letter() >= LEAST_LETTER[options.size] - 0.05


@pytest.mark.parametrize("options", EVERY, ids=name)
def test_help_begins_on_page_1(
    setter: Typesetter, material: Material, paper: Callable[[bytes], Any], options: SheetOptions
) -> None:
    first = " ".join(paper(setter.pdf(material, options)).pages()[0][0])
    assert "When to get help" in first
    assert "Get emergency help now if: Painful black skin and fever. Call 911 now." in first


def test_a_card_longer_than_the_rest_of_page_1_begins_there_all_the_same(
    setter: Typesetter, crowded: Material, paper: Callable[[bytes], Any]
) -> None:
    pages = paper(setter.pdf(crowded, SheetOptions("extra-large"))).pages()
    first, second = (" ".join(outside) for outside, _inside in pages[:2])
    assert "Get emergency help now if: Sign number 0" in first
    assert "Sign number 4" not in first
    assert "Sign number 4" in second


def test_cards_run_on_to_the_next_side_only_where_they_do_not_fit_on_page_1(
    setter: Typesetter, material: Material, paper: Callable[[bytes], Any]
) -> None:
    def sides(*, signs: int) -> list[str]:
        blocks = list(material.page.blocks)
        line = blocks[5].lines[0]
        blocks[5] = replace(blocks[5], lines=tuple(replace(line, words=f"Sign {n}") for n in range(signs)))
        crowded = replace(material, page=replace(material.page, blocks=tuple(blocks)))
        pages = paper(setter.pdf(crowded, SheetOptions(form=Form.SHORT))).pages()
        return [" ".join(outside) for outside, _inside in pages]

    assert "Sign 8." in sides(signs=9)[0]
    first, second, *_more = sides(signs=60)
    assert "Sign 0." in first
    assert "Sign 59." in second


def test_a_reader_of_tags_finds_the_structure_of_the_page(
    setter: Typesetter, material: Material, paper: Callable[[bytes], Any]
) -> None:
    opened = paper(setter.pdf(material, STANDARD))
    tags = opened.tags()
    headings = 4 + 3  # the page's own, and key points, words to know, sources
    items = 3 + 4 + 2 + 2 + 3 + 2 + 2 + 2  # points, cards, kinds, bullets, steps, questions, words, sources
    assert (tags["H1"], tags["H2"], tags["H3"]) == (1, headings, 1 + 3)
    assert (tags["L"], tags["LI"]) == (10, items)
    assert opened.alternatives() == ["A block of skin with two lumps in it."]
    assert opened.language_and_title() == ("en", "Calcium lumps in the skin")


@pytest.mark.parametrize(("size", "box"), [("a4", [595, 842]), ("letter", [612, 792])])
def test_the_paper_is_the_one_asked_for(
    setter: Typesetter, material: Material, paper: Callable[[bytes], Any], size: str, box: list[int]
) -> None:
    boxes = paper(setter.pdf(material, SheetOptions(paper=size))).boxes()
    assert boxes == [box] * len(boxes)


def test_hostile_words_stay_words(
    setter: Typesetter,
    material: Material,
    paper: Callable[[bytes], Any],
    comparable: Callable[[list[str]], list[str]],
) -> None:
    hostile = with_text(replace(material, library=HOSTILE[0]), *HOSTILE)
    hostile = replace(hostile, page=replace(hostile.page, title=HOSTILE[1], medical_name=HOSTILE[4]))
    sheet, opened = setter.sheet(hostile, STANDARD), paper(setter.pdf(hostile, STANDARD))
    text = " ".join(word for outside, _inside in opened.pages() for word in outside)
    for line in HOSTILE:
        assert " ".join(comparable([line])) in text
    assert len(sheet_words(sheet)) > 100


def test_the_same_page_gives_the_same_bytes_from_another_typesetter(
    setter: Typesetter, material: Material, resources: Path
) -> None:
    for options in (STANDARD, SheetOptions("large", black_only=True)):
        first = setter.pdf(material, options)
        assert setter.pdf(material, options) == first == Typesetter(resources).pdf(material, options)


def test_a_letter_that_no_font_has_is_named_with_its_word(setter: Typesetter, material: Material) -> None:
    with pytest.raises(HandoutError, match=r"'日' of '日本語'"):
        setter.pdf(with_text(material, "In Japan it is 日本語 here."), STANDARD)
    with pytest.raises(HandoutError, match="日本語"):
        setter.pictures(with_text(material, "In Japan it is 日本語 here."), STANDARD, 50)


@pytest.fixture
def own_resources(resources: Path, tmp_path: Path) -> Path:
    """A copy of the resources a sheet needs, to be broken."""
    for folder in ("design", "fonts", "handout", "icons"):
        shutil.copytree(resources / folder, tmp_path / folder)
    return tmp_path


def test_a_missing_font_is_an_error_and_not_a_blank_page(own_resources: Path, material: Material) -> None:
    assert Typesetter(own_resources).pdf(material, STANDARD).startswith(b"%PDF")
    for font in (own_resources / "fonts").glob("*.ttf"):
        font.unlink()
    with pytest.raises(HandoutError, match="Atkinson Hyperlegible Next"):
        Typesetter(own_resources).pdf(material, STANDARD)


def test_a_warning_of_the_typesetter_stops_the_sheet(own_resources: Path, material: Material) -> None:
    template = own_resources / "handout" / "sheet.typ"
    template.write_text(template.read_text("utf-8").replace("font: o.family", 'font: "Nowhere"'), "utf-8")
    with pytest.raises(HandoutError, match="unknown font family: nowhere"):
        Typesetter(own_resources).pdf(material, STANDARD)


def test_a_language_without_labels_is_named(setter: Typesetter, material: Material) -> None:
    with pytest.raises(HandoutError, match=r"qq\.toml"):
        setter.pdf(replace(material, page=replace(material.page, lang="qq")), STANDARD)


def test_a_broken_picture_stops_the_sheet_and_is_named(setter: Typesetter, material: Material) -> None:
    broken = {key: replace(art, svg=art.svg[:-9]) for key, art in material.figures.items()}
    with pytest.raises(HandoutError, match="picture lumps"):
        setter.pdf(replace(material, figures=broken), STANDARD)


def test_pictures_are_as_many_as_pages_and_as_fine_as_asked(
    setter: Typesetter, material: Material, paper: Callable[[bytes], Any]
) -> None:
    pages = len(paper(setter.pdf(material, STANDARD)).boxes())
    for ppi, wide in ((110, 909), (300, 2480)):
        pictures = setter.pictures(material, STANDARD, ppi)
        assert len(pictures) == pages
        for picture in pictures:
            assert picture.startswith(b"\x89PNG")
            assert abs(int.from_bytes(picture[16:20], "big") - wide) <= 1


def test_two_threads_may_ask_at_once(setter: Typesetter, material: Material) -> None:
    made: list[bytes] = []
    threads = [
        threading.Thread(target=lambda: made.append(setter.pdf(material, STANDARD))) for _n in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 3
    assert set(made) == {setter.pdf(material, STANDARD)}
