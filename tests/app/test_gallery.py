"""The gallery: no drawing without its screen, no screen that isn't reached, every pair of looks."""

from collections.abc import Callable
from html import escape
from itertools import combinations, product
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from plainleaf.app.gallery.editions import Edition
from plainleaf.app.gallery.pairs import all_pairs
from plainleaf.app.gallery.pictures import own_pictures, pair_pictures
from plainleaf.app.gallery.pseudo import GROWTH, LONGER, MIRRORED, longer
from plainleaf.app.gallery.screens import LATER, SCREENS, shapes_of
from plainleaf.app.gallery.seat import Scene, seat
from plainleaf.visit import Screen
from plainleaf.window.controls.overlay import Overlay
from plainleaf.window.kiosk.sheet import Sheet
from plainleaf.window.look import TEXT_SIZES

DRAWINGS = [  # of the design, by number
    *("01", "02", "03", "04", "05", "05b", "05c", "05d", "06", "06b", "06c", "07", "07b"),
    *("08", "08b", "08c", "09", "10", "10b", "11", "12", "13", "13b", "14", "15", "16", "17"),
    *("18", "18b", "19", "20", "21", "22", "23"),
]
Call = Callable[..., CompletedProcess[str]]


def _subclasses(kind: type) -> set[type]:
    return {one for sub in kind.__subclasses__() for one in ({sub} | _subclasses(sub))}


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_every_drawing_has_its_screen_or_a_reason(drawing: str) -> None:
    shown = [one.name for one in SCREENS if one.drawing == drawing]
    assert bool(shown) != bool(LATER.get(drawing)), shown


def test_no_two_screens_have_one_name() -> None:
    names = [one.name for one in SCREENS]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.proof
def test_the_screens_reach_every_place_and_everything_that_lies_over_one(
    library_file: Path, fonts: None
) -> None:
    assert fonts is None
    places, over = set(), set()
    for picture in own_pictures(("en",)):
        if picture.screen.startswith(("page-200", "page-dark", "page-contrast")):
            continue  # the same screens in other colours
        with seat(library_file, picture.scene(("en",))) as sat:
            next(one for one in SCREENS if one.name == picture.screen).reach(sat)
            sat.settle()
            places.add(sat.window.visit.visit.spot.screen)
            over |= {type(one) for one in sat.window.findChildren(Overlay) if one.isVisible()}
    assert places == set(Screen)
    assert over == _subclasses(Overlay) - {Sheet}


@pytest.mark.parametrize("languages", [("en",), ("en", "es"), ("en", "es", "ar")])
def test_every_pair_of_looks_is_drawn(languages: tuple[str, ...]) -> None:
    pictures = pair_pictures(languages)
    rows = [(one.screen, one.theme, one.shape, one.text_size, one.lang) for one in pictures]
    screens = [one for one in SCREENS if not one.variant]
    factors = {
        0: [one.name for one in screens],
        1: ["light", "dark", "contrast"],
        2: [(1366, 768), (1920, 1080), (1080, 1920), (2560, 1440), (360, 740)],
        3: [*TEXT_SIZES],
        4: [*languages, LONGER, MIRRORED],
    }
    never = {(one.name, shape) for one in screens for shape in factors[2] if shape not in shapes_of(one)}
    for first, second in combinations(factors, 2):
        met = {(row[first], row[second]) for row in rows}
        assert met == set(product(factors[first], factors[second])) - never
    assert len(pictures) + len(own_pictures(languages)) <= 500


def test_pairs_need_few_rows() -> None:
    rows = list(all_pairs([range(4), range(4), range(4)], lambda _one, _other: True))
    assert 16 <= len(rows) <= 20
    assert rows == list(all_pairs([range(4), range(4), range(4)], lambda _one, _other: True))


@pytest.mark.parametrize(
    "words", ["Home", "Call {0}. Do not wait to read.", "x", "{0} %", "Tick all that fit."]
)
def test_test_words_are_longer_and_keep_what_is_filled_in(words: str) -> None:
    made = longer(words)
    assert len(made) >= round(len(words) * GROWTH)
    assert made.count("{0}") == words.count("{0}")


def test_a_test_language_has_every_word_longer_and_the_same_pages(library_file: Path) -> None:
    library = Edition(library_file, (LONGER,))
    plain, made = library.page("calciphylaxis", "en"), library.page("calciphylaxis", LONGER)
    assert made.title == longer(plain.title)
    assert [type(one) for one in made.blocks] == [type(one) for one in plain.blocks]
    assert library.phrases(LONGER)["your_emergency_number"].startswith("[")
    assert {one.id for one in library.checklist(LONGER).items} == {
        one.id for one in library.checklist("en").items
    }
    plain_body, made_body = library.body_map("en"), library.body_map(LONGER)
    assert [one.id for one in made_body.areas] == [one.id for one in plain_body.areas] != []
    assert made_body.areas[0].title == longer(plain_body.areas[0].title)
    library.close()


def test_a_seat_leaves_the_application_as_it_was(library_file: Path, fonts: None) -> None:
    assert fonts is None
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with seat(library_file, Scene(800, 600, lang=MIRRORED, languages=(MIRRORED,))) as sat:
        assert sat.window.isRightToLeft()
    with seat(library_file, Scene(800, 600, lang=LONGER, languages=(LONGER,))) as sat:
        assert sat.window.tr("Home").startswith("[")
    assert not app.isRightToLeft()
    assert app.translate("ToolBar", "Home") == "Home"


@pytest.mark.proof
def test_the_command_draws_every_screen_once_with_sheets_and_a_list(call: Call, tmp_path: Path) -> None:
    done = call("gallery", "--screens-only", "-o", str(tmp_path))
    assert done.returncode == 0, done.stderr
    drawn = {path.stem for path in (tmp_path / "screens").glob("*.png")}
    assert drawn | {"page-spanish"} == {one.name for one in SCREENS} | {"page-spanish"}
    listed = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert all(f"screens/{name}.png" in listed for name in drawn)
    assert all(escape(reason) in listed for reason in LATER.values())
    sheets = list(tmp_path.glob("screens-*.png"))
    with Image.open(sheets[0]) as sheet:
        assert sheet.width == 2000
    assert f"{len(drawn)} of {len(drawn)}" in done.stderr
