"""The checklist's small pictures: drawn as committed, without words or a fault, each named by an item."""

import tomllib
from itertools import product

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from illustration import palette
from illustration.pictures import FOLDER, PICTURES, draw_picture
from plainleaf.authoring.svg_checks import svg_faults
from plainleaf.content.design import Design, themed_figure

LOOKS = list(product(palette.THEMES, palette.TONES))
LARGEST = 12_000  # bytes: a row of pictures is drawn while a reader waits


def _drawn(svg: str) -> QImage:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
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
    svg = draw_picture(name)
    assert list(svg_faults(svg)) == []
    assert "<text" not in svg
    assert len(svg) < LARGEST


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("theme", "tone"), LOOKS)
def test_every_picture_fills_its_tile_in_every_theme_and_skin_tone(
    design: Design, theme: str, tone: str
) -> None:
    for name in PICTURES:
        image = _drawn(themed_figure(draw_picture(name), design.figure_colours(theme, tone)))
        shown = {image.pixelColor(x, y).name() for x in range(64) for y in range(64)}
        assert "#ff00ff" not in shown, name
        assert len(shown) > 20, name


@pytest.mark.usefixtures("qapp")
def test_skin_follows_the_tone_and_the_body_of_the_map_does_not() -> None:
    for name, follows in (("open-sore", True), ("finger-lumps", True), ("side-pain", False)):
        light, deep = (_drawn(draw_picture(name, tone=tone)) for tone in ("light", "deep"))
        assert (light != deep) is follows, name
