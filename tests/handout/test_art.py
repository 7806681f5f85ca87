"""Only whole, harmless drawings reach the paper, in the colours of paper."""

from dataclasses import replace
from pathlib import Path

import pytest

from plainleaf.content.design import Design, read_design
from plainleaf.content.errors import HandoutError
from plainleaf.content.whole import FigureArt
from plainleaf.handout.art import figure_colours, icons, printed

Figures = dict[tuple[str, str], FigureArt]


@pytest.fixture(scope="module")
def tokens(resources: Path) -> Design:
    return read_design(resources / "design")


@pytest.mark.parametrize(
    "fault",
    [
        "<script>1</script>",
        '<image href="https://example.org/a.png"/>',
        "<foreignObject/>",
        '<use href="file:///etc/passwd"/>',
        '<rect onload="x()"/>',
        "<!-- a comment -->",
        "<g>",
    ],
)
def test_a_hostile_or_broken_drawing_is_refused_by_name(figures: Figures, tokens: Design, fault: str) -> None:
    colours = figure_colours(tokens, black_only=False, tone="medium")
    good = figures["lumps", "words"]
    assert "Calcium lump" in printed(good, colours)
    with pytest.raises(HandoutError, match=r"picture lumps \(en, words\)"):
        printed(replace(good, svg=good.svg.replace("</svg>", fault + "</svg>")), colours)


def test_an_entity_bomb_is_refused_before_it_is_read(figures: Figures, tokens: Design) -> None:
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + figures["lumps", "words"].svg
    with pytest.raises(HandoutError, match="declaration"):
        printed(
            replace(figures["lumps", "words"], svg=bomb), figure_colours(tokens, black_only=True, tone="")
        )


def test_colour_pictures_stand_on_white(tokens: Design) -> None:
    colours = figure_colours(tokens, black_only=False, tone="medium")
    assert tokens.figure_colours("light")["bg"] != "#FFFFFF"
    assert colours["bg"] == colours["panel"] == "#FFFFFF"


def test_black_only_pictures_have_no_colour(tokens: Design) -> None:
    for name, value in figure_colours(tokens, black_only=True, tone="deep").items():
        assert value[1:3] == value[3:5] == value[5:7], name


def test_the_readers_tone_is_the_tone_on_paper(tokens: Design) -> None:
    light, deep = (figure_colours(tokens, black_only=False, tone=tone) for tone in ("light", "deep"))
    assert light["epidermis"] != deep["epidermis"]


def test_a_missing_icon_is_named(tokens: Design, tmp_path: Path) -> None:
    with pytest.raises(HandoutError, match=r"level-now\.svg"):
        icons(tmp_path, tokens, black_only=True)


def test_black_only_icons_have_no_colour(tokens: Design, resources: Path) -> None:
    drawn = icons(resources / "icons", tokens, black_only=True)
    assert "#1B6E6A" not in "".join(drawn.values())
    assert "#F2C14E" not in "".join(drawn.values())
