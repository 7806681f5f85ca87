"""No words clipped, nothing over anything else, nothing too small or too high to press: in every look.

The pictures of the gallery are the looks: here a sample of its pairs, and all of them in `make proof`.
"""

import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from plainleaf.app.gallery.pictures import Picture, own_pictures, pair_pictures
from plainleaf.app.gallery.screens import SCREENS, screen_called
from plainleaf.app.gallery.seat import Seat, seat
from plainleaf.visit import Screen
from plainleaf.window.controls.care_card import CareCard
from plainleaf.window.controls.ground import UpDown
from plainleaf.window.controls.search_field import SearchField
from plainleaf.window.controls.way_card import UrgentStrip, WayCard
from plainleaf.window.controls.words import Words

from .geometry import flaws

SOURCE = Path(__file__).parents[2] / "resources" / "libraries" / "calcium-deposits" / "library.toml"
LANGUAGES = tuple(tomllib.loads(SOURCE.read_text(encoding="utf-8"))["languages"])
PAIRS = pair_pictures(LANGUAGES)
SAMPLE = PAIRS[:: max(1, -(-len(PAIRS) // 40))]
REST = [one for one in (*own_pictures(LANGUAGES), *PAIRS) if one not in SAMPLE and one.screen != "page-whole"]
DANGER = [  # every shape, size and language in which lines of help stand over what a search finds
    Picture("search-danger", "light", (1366, 768), 200, "es", own=False),
    Picture("search-danger", "dark", (360, 740), 100, "ar", own=False),
    Picture("search-danger", "light", (360, 740), 200, "en", own=False),
    Picture("search-danger", "contrast", (360, 740), 300, "es", own=False),
    Picture("kiosk-search-danger", "light", (1920, 1080), 100, "es", own=False),
    Picture("kiosk-search-danger", "dark", (1920, 1080), 300, "ar", own=False),
    Picture("kiosk-search-danger", "light", (1080, 1920), 100, "en", own=False),
    Picture("kiosk-search-danger", "light", (1080, 1920), 200, "en", own=False),
    Picture("kiosk-search-danger", "contrast", (1080, 1920), 300, "es", own=False),
]
# screens that clinics have, besides those the kiosk was drawn for
SMALL = [
    Picture(one.name, "light", shape, 100, lang, own=False)
    for shape, lang in (((1366, 768), "es"), ((1280, 1024), "es"), ((1024, 768), "en"), ((1366, 768), "ar"))
    for one in SCREENS
    if one.kiosk
]
WHOLE_PAGE = next(one for one in own_pictures(LANGUAGES) if one.screen == "page-whole")


def _name(picture: Picture) -> str:
    return picture.name.removesuffix(".png")


@contextmanager
def _sitting(picture: Picture, library_file: Path) -> Iterator[Seat]:
    with seat(library_file, picture.scene(LANGUAGES)) as sat:
        screen_called(picture.screen).reach(sat)
        sat.settle()
        yield sat


def _flaws(picture: Picture, library_file: Path, asked: QSize | None = None) -> str:
    with _sitting(picture, library_file) as sat:
        return "\n".join(map(str, flaws(sat.window, asked)))


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("picture", SAMPLE, ids=_name)
def test_nothing_is_cut_covered_or_too_small(picture: Picture, library_file: Path) -> None:
    assert not _flaws(picture, library_file, QSize(*picture.shape))


@pytest.mark.proof
@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("picture", REST, ids=_name)
def test_nothing_is_cut_covered_or_too_small_in_any_look(picture: Picture, library_file: Path) -> None:
    assert not _flaws(picture, library_file, QSize(*picture.shape))


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("picture", SMALL[::13], ids=_name)
def test_nothing_is_cut_on_a_small_kiosk(picture: Picture, library_file: Path) -> None:
    assert not _flaws(picture, library_file, QSize(*picture.shape))


@pytest.mark.proof
@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("picture", [one for one in SMALL if one not in SMALL[::13]], ids=_name)
def test_nothing_is_cut_on_any_screen_of_a_small_kiosk(picture: Picture, library_file: Path) -> None:
    assert not _flaws(picture, library_file, QSize(*picture.shape))


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("large", [100, 150])
@pytest.mark.parametrize("shape", [(1366, 768), (1280, 1024), (1024, 768)])
def test_a_small_kiosk_that_waits_has_all_its_words(
    library_file: Path, shape: tuple[int, int], large: int
) -> None:
    assert not _flaws(Picture("kiosk-attract", "light", shape, large, "es", own=False), library_file)


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("large", [150, 200, 300])
def test_a_low_kiosk_keeps_the_danger_sign_of_a_picked_part_in_view(library_file: Path, large: int) -> None:
    with _sitting(
        Picture("kiosk-body-picked", "light", (1366, 768), large, "es", own=False), library_file
    ) as sat:
        assert not list(map(str, flaws(sat.window)))
        strip = _first(UrgentStrip, sat.window)
        assert strip.visibleRegion().boundingRect() == strip.rect()


@pytest.mark.usefixtures("qtbot")
def test_a_low_kiosk_has_all_three_ways_and_the_first_order_in_view(library_file: Path) -> None:
    home = Picture("kiosk-home", "light", (1366, 768), 100, "en", own=False)
    with _sitting(home, library_file) as sat:
        ways = [one for one in sat.window.findChildren(WayCard) if one.isVisible()]
        assert len(ways) == 3
        assert all(one.visibleRegion().boundingRect().height() >= one.height() - 12 for one in ways)
    card = Picture("kiosk-emergency", "light", (1366, 768), 100, "en", own=False)
    with _sitting(card, library_file) as sat:
        order = next(one for one in sat.window.findChildren(CareCard) if one.isVisible())
        assert order.visibleRegion().boundingRect().height() >= 260  # px: its head, a sign and what to do


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("picture", DANGER, ids=_name)
def test_the_first_line_of_help_over_what_is_found_is_whole_and_in_view(
    picture: Picture, library_file: Path
) -> None:
    with _sitting(picture, library_file) as sat:
        assert not list(map(str, flaws(sat.window, QSize(*picture.shape))))
        strip = _first(UrgentStrip, sat.window.screens.made[Screen.SEARCH])
        assert strip.visibleRegion().boundingRect() == strip.rect()
        assert strip.height() >= strip.heightForWidth(strip.width())


@pytest.mark.usefixtures("qtbot")
def test_a_page_in_its_whole_length_has_no_flaw(library_file: Path) -> None:
    assert not _flaws(WHOLE_PAGE, library_file)


def _first(kind: type[QWidget], window: QWidget) -> QWidget:
    return next(one for one in window.findChildren(kind) if one.isVisible())


def _press_flat(window: QWidget) -> None:
    _first(UrgentStrip, window).setFixedHeight(30)


def _cut_words(window: QWidget) -> None:
    words = max(
        (one for one in window.findChildren(Words) if one.isVisible()), key=lambda one: len(one.text())
    )
    words.setFixedSize(80, 20)


def _lay_over(window: QWidget) -> None:
    first, second, *_ = (one for one in window.findChildren(WayCard) if one.isVisible())
    second.setGeometry(first.geometry().adjusted(20, 0, 20, 0))


def _push_out(window: QWidget) -> None:
    card = _first(WayCard, window)
    card.move(card.x() - 200, card.y())


def _stretch(window: QWidget) -> None:
    area = _first(UpDown, window)
    assert isinstance(area, UpDown)
    area.widget().setMinimumWidth(3000)


def _shrink(window: QWidget) -> None:
    _first(QAbstractButton, window).setFixedSize(20, 20)


def _lift(window: QWidget) -> None:
    strip = _first(UrgentStrip, window)
    strip.move(strip.x(), 10)
    strip.raise_()


@pytest.mark.parametrize(
    ("spoil", "kind", "screen"),
    [
        (_press_flat, "clipped", "home"),
        (_cut_words, "clipped", "home"),
        (_lay_over, "overlap", "home"),
        (_push_out, "sticking out", "home"),
        (_stretch, "sideways", "home"),
        (_shrink, "too small", "home"),
        (_lift, "too high", "kiosk-home-portrait"),
    ],
)
def test_a_spoilt_window_is_found_out(
    qtbot: QtBot, library_file: Path, spoil: Callable[[QWidget], None], kind: str, screen: str
) -> None:
    picture = next(one for one in own_pictures(LANGUAGES) if one.screen == screen)
    with _sitting(picture, library_file) as sat:
        assert kind not in {flaw.kind for flaw in flaws(sat.window)}
        spoil(sat.window)
        if spoil is _stretch:
            qtbot.wait(20)  # for the layout to follow
        assert kind in {flaw.kind for flaw in flaws(sat.window)}


@pytest.mark.usefixtures("qtbot")
def test_a_hint_that_does_not_fit_is_found_out(library_file: Path) -> None:
    picture = next(one for one in own_pictures(LANGUAGES) if one.screen == "search-empty")
    with _sitting(picture, library_file) as sat:
        field = next(one for one in sat.window.findChildren(SearchField) if one.isVisible())
        field._edit.setPlaceholderText("a long hint " * 40)
        assert "clipped" in {flaw.kind for flaw in flaws(sat.window)}
