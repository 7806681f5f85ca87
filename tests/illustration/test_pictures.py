"""The checklist's small pictures: drawn as committed, without words or a fault, each named by an item."""

import tomllib
from itertools import product

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from illustration import palette
from illustration.canvas import Fig
from illustration.checks import picture_faults
from illustration.pictures import FOLDER, PICTURES, draw_picture
from plainleaf.authoring.svg_checks import svg_faults
from plainleaf.content.design import Design, themed_figure

LOOKS = list(product(palette.THEMES, palette.TONES))
UNTOUCHED = 0xFFFF00FF
LARGEST = 12_000  # bytes: a row of pictures is drawn while a reader waits


def _drawn(svg: str) -> QImage:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(UNTOUCHED)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    assert renderer.isValid()
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def test_every_committed_picture_is_what_the_code_draws() -> None:
    assert {path.stem for path in FOLDER.glob("*.svg")} == set(PICTURES)
    for name in PICTURES:
        assert (FOLDER / f"{name}.svg").read_text(encoding="utf-8") == draw_picture(name), name


def test_every_picture_is_named_by_an_item_of_the_checklist() -> None:
    items = tomllib.loads((FOLDER.parent / "checklist.toml").read_text(encoding="utf-8"))["item"]
    assert {item["picture"] for item in items if "picture" in item} == set(PICTURES)


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_has_no_fault_and_no_words(name: str) -> None:
    assert picture_faults(name) == []
    svg = draw_picture(name)
    assert list(svg_faults(svg)) == []
    assert len(svg) < LARGEST


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("theme", "tone"), LOOKS)
def test_every_picture_fills_its_tile_in_every_theme_and_skin_tone(
    design: Design, theme: str, tone: str
) -> None:
    for path in FOLDER.glob("*.svg"):
        svg = themed_figure(path.read_text(encoding="utf-8"), design.figure_colours(theme, tone))
        shown = set(memoryview(_drawn(svg).constBits()).cast("I"))
        assert UNTOUCHED not in shown, path.stem
        assert len(shown) > 20, path.stem


@pytest.mark.usefixtures("qapp")
def test_skin_follows_the_tone_and_the_body_of_the_map_does_not() -> None:
    for name, follows in (("open-sore", True), ("finger-lumps", True), ("side-pain", False)):
        light, deep = (_drawn(draw_picture(name, tone=tone)) for tone in ("light", "deep"))
        assert (light != deep) is follows, name


def test_faults_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def bad(f: Fig) -> None:
        f.body += ['<mask id="a"/>', '<path id="a" class="f-nothing"/>', "<text>Sore</text>"]

    monkeypatch.setitem(PICTURES, "bad", bad)
    assert picture_faults("bad") == [
        "bad (small): unsafe element mask",
        "bad (small): class without a colour: f-nothing",
        "bad (small): an id comes twice: a",
        "bad (small): it holds words",
    ]
