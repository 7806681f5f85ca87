"""The shipped body map: the drawings and the words have the same 47 parts, and each leads on."""

import pytest
from tests.conftest import RESOURCES

from plainleaf.content.body import CLOSER, VIEWS, WHOLE, regions_of
from plainleaf.library import Library
from plainleaf.window.controls.body_art import path_of, read_drawing

DRAWINGS = RESOURCES / "body-map"


def test_front_and_back_have_47_parts() -> None:
    assert len(regions_of(*WHOLE)) == 47


@pytest.mark.parametrize("view", VIEWS)
def test_a_drawing_has_just_the_parts_that_the_library_names(view: str) -> None:
    assert set(read_drawing(DRAWINGS, view).regions) == set(regions_of(view))


def test_every_part_leads_to_pages_and_lines_and_has_a_name_of_its_own(library: Library) -> None:
    for lang in library.about.languages:
        body = library.body_map(lang)
        checklist = {item.id for item in library.checklist(lang).items}
        pages = {page.id for page in library.pages(lang)}
        for region in regions_of(*VIEWS):
            area = body.area_of(region)
            assert area is not None, region
            assert area.pages or lang in library.about.partial, region
            assert set(area.pages) <= pages
            assert area.items, region
            assert set(area.items) <= checklist
        assert len(set(body.names.values())) == len(regions_of(*VIEWS))


def test_each_closer_look_is_opened_by_one_area(library: Library) -> None:
    opened = [area.closer for area in library.body_map("en").areas if area.closer]
    assert sorted(opened) == sorted(CLOSER)


def test_a_path_of_curves_is_refused() -> None:
    assert path_of("M0 0l4 0 0 4z").elementCount() == 4
    with pytest.raises(ValueError, match="isn't a path of lines"):
        path_of("M0 0c1 1 2 2 3 3z")
