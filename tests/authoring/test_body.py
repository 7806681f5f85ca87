"""The body map: every drawn part leads somewhere, and every id is there."""

from collections.abc import Callable
from pathlib import Path

import pytest

from plainleaf.authoring import check_library
from plainleaf.authoring.library_reader import read_library
from plainleaf.content.body import VIEWS, WHOLE, regions_of
from plainleaf.content.problem import Problem


def _quoted(words: tuple[str, ...]) -> str:
    return ", ".join(f'"{word}"' for word in words)


def _area(name: str, regions: tuple[str, ...], more: str = "") -> str:
    return (
        f'\n[[area]]\nid = "{name}"\nregions = [{_quoted(regions)}]\n'
        f'items = ["C01"]\npages = ["skin-lumps"]\n{more}'
    )


@pytest.fixture
def body(folder: Path) -> Path:
    """The tiny library with a body map: one area for all of the body, one for a foot."""
    areas = _area("all-over", regions_of(*WHOLE), 'closer = "foot"\nred_flag = "R24"\n')
    areas += _area("foot-skin", regions_of("foot"), 'view = "foot"\n')
    (folder / "body.toml").write_text(areas, encoding="utf-8")
    names = "".join(f'{region} = "your {region}"\n' for region in regions_of(*VIEWS))
    titles = 'all-over = "All over"\nfoot-skin = "Skin of the foot"\n'
    (folder / "body").mkdir()
    (folder / "body" / "en.toml").write_text(f"[areas]\n{titles}\n[regions]\n{names}", encoding="utf-8")
    return folder


def test_a_library_may_do_without_a_body_map(folder: Path) -> None:
    assert read_library(folder).body == {}


def test_a_body_map_is_read_with_its_words(body: Path) -> None:
    read = read_library(body).body["en"]
    assert [area.title for area in read.listed("")] == ["All over"]
    assert [area.title for area in read.listed("foot")] == ["Skin of the foot"]
    found = read.area_of("back-knee-left")
    assert found is not None
    assert (found.id, found.pages, found.red_flag) == ("all-over", ("skin-lumps",), "R24")
    assert read.names["back-knee-left"] == "your back-knee-left"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("body.toml", '"front-head", ', ""), "The part “front-head” leads nowhere."),
        (("body.toml", '"front-head"', '"front-hat"'), "“front-hat” can't be in regions here."),
        (("body.toml", '"C01"', '"C99"'), "“C99” can't be in items here."),
        (("body.toml", '"skin-lumps"', '"no-page"'), "“no-page” can't be in pages here."),
        (("body.toml", '["skin-lumps"]', "[]"), "The area “all-over” has no items or no pages."),
        (("body.toml", '"R24"', '"R99"'), "There is no red flag “R99”."),
        (("body.toml", 'closer = "foot"\n', ""), "No area opens the closer look “foot”."),
        (("body.toml", 'id = "foot-skin"', 'id = "foot-heel"'), "“foot-heel” is a drawn part."),
        (("body.toml", 'id = "foot-skin"', 'id = "all-over"'), "“all-over” can't be the id of this area."),
        (("body/en.toml", "foot-heel = ", "foot-heal = "), "“foot-heel” is missing."),
    ],
)
def test_what_leads_nowhere_stops_the_compile(
    body: Path, after: Callable[[str, str, str], list[Problem]], change: tuple[str, str, str], said: str
) -> None:
    assert check_library(body) == []
    problems = after(*change)
    assert said in [problem.words for problem in problems]


def test_a_part_belongs_to_one_area(body: Path) -> None:
    path = body / "body.toml"
    path.write_text(path.read_text(encoding="utf-8") + _area("more", ("front-head",)), encoding="utf-8")
    said = [problem.words for problem in check_library(body)]
    assert "The part “front-head” belongs to “all-over” already." in said


def test_a_line_that_would_never_be_asked_is_found(
    body: Path, after: Callable[[str, str, str], list[Problem]]
) -> None:
    after("checklist.toml", 'id = "C22"\npart = "skin"', 'id = "C22"\nafter = ["C13"]\npart = "skin"')
    problems = after("body.toml", '"C01"', '"C01", "C22"')
    assert "The item “C22” would never be asked here." in [problem.words for problem in problems]
    assert body.is_dir()
