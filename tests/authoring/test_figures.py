"""Drawings: only what is harmless, and what every renderer draws right."""

from collections.abc import Callable
from pathlib import Path

import pytest

from plainleaf.authoring import check_library, read_library
from plainleaf.authoring.svg_checks import svg_faults
from plainleaf.content.problem import Problem

Change = Callable[[str, str, str], list[Problem]]
NAME = "figures/skin.en.svg"
RECT = '<rect fill="url(#g1)" width="9" height="9"/>'

HOSTILE = {
    "a script": "<script>alert(1)</script>",
    "a foreign page": "<foreignObject><p/></foreignObject>",
    "a picture": '<image href="x.png"/>',
    "a link": '<a href="#x"><rect/></a>',
    "an animation": '<set attributeName="fill" to="red"/>',
    "a handler": '<rect onclick="x()"/>',
    "a handler in capitals": '<rect ONLOAD="x()"/>',
    "an outside use": '<use href="https://example.org/x.svg#a"/>',
    "an outside use by its old name": '<use xmlns:x="http://www.w3.org/1999/xlink" x:href="x.svg#a"/>',
    "a script address": '<use href="javascript:x()"/>',
    "an outside paint": '<rect fill="url(https://example.org/x)"/>',
    "an outside paint in quotes": "<rect fill=\"url('x.svg#a')\"/>",
    "an outside paint in a style": '<rect style="fill:url(x.svg#a)"/>',
    "an imported style": "<style>@import url(x.css);</style>",
    "a style with a hidden word": "<style>.a{fill:u\\72l(x)}</style>",
    "a font from outside": "<style>@font-face{src:url(x)}</style>",
    "another base": '<g xml:base="https://example.org/"/>',
    "a clip": '<clipPath id="c"><rect/></clipPath>',
    "a clipped shape": '<rect clip-path="url(#c)"/>',
    "a moved word": '<text><tspan x="3">a</tspan></text>',
    "words on a path": '<text><textPath href="#p">a</textPath></text>',
    "a symbol": '<symbol id="s"/>',
    "a drawing in the drawing": "<svg/>",
    "a pattern": '<pattern patternTransform="scale(2)"/>',
    "a see-through colour": '<rect fill="#11223344"/>',
    "another see-through colour": '<rect style="fill:rgba(1,2,3,.5)"/>',
    "a colour wheel's colour": '<rect fill="hsl(1,2%,3%)"/>',
    "a variable": '<rect fill="var(--x)"/>',
    "a paint order": '<rect paint-order="stroke"/>',
    "letter spacing": '<text letter-spacing="2">a</text>',
    "a blend": '<g style="mix-blend-mode:multiply"/>',
    "a list of fonts": '<text font-family="Atkinson, Arial">a</text>',
    "an element of another language": '<p xmlns="http://www.w3.org/1999/xhtml"/>',
    "a mask": '<rect mask="url(#m)"/>',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_drawing_is_refused_on_its_line(name: str, after: Change) -> None:
    problems = after(NAME, RECT, f"{RECT}\n{HOSTILE[name]}")
    assert {(p.file, p.line) for p in problems} == {(NAME, 8)}, problems


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE svg [<!ENTITY a "aaaa">]>',
        '<!DOCTYPE svg SYSTEM "file:///etc/passwd">',
        "<?xml-stylesheet href='x.css'?>",
        "<!-- made by hand -->",
        '<?xml version="1.0" encoding="utf-7"?>',
    ],
)
def test_declarations_are_refused_before_anything_is_parsed(text: str, after: Change) -> None:
    problems = after(NAME, "<svg", f"\n{text}<svg")
    assert [(p.file, p.line) for p in problems] == [(NAME, 2)]


def test_a_use_of_a_use_is_refused(after: Change) -> None:
    assert not after(NAME, RECT, f'<g id="a">{RECT}</g>\n<use href="#a"/>')
    problems = after(NAME, '<use href="#a"/>', '<g id="b"><use href="#a"/></g>\n<use href="#b"/>')
    assert [(p.file, p.line) for p in problems] == [(NAME, 9)]


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("</svg>", "", 10),  # where the text ends
        ('viewBox="0 0 960 640"', "", 1),
        ('viewBox="0 0 960 640"', 'viewBox="-9 0 960 640"', 1),
        ('xmlns="http://www.w3.org/2000/svg"', "", 1),
        ('<style id="theme">', "<style>", 1),
    ],
)
def test_a_drawing_that_is_not_whole_is_refused(old: str, new: str, line: int, after: Change) -> None:
    assert (NAME, line) in {(p.file, p.line) for p in after(NAME, old, new)}


def test_a_drawing_above_a_megabyte_is_refused(folder: Path) -> None:
    path = folder / NAME
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(RECT, RECT + " " * 1_000_000), encoding="utf-8")
    assert [(p.file, p.line) for p in check_library(folder)] == [(NAME, 0)]


def test_a_harmless_drawing_has_no_fault(folder: Path) -> None:
    assert list(svg_faults((folder / NAME).read_text(encoding="utf-8"))) == []


def test_a_broken_drawing_that_no_page_names_stops_nothing(folder: Path) -> None:
    (folder / "figures/other.en.svg").write_text("<script/>", encoding="utf-8")
    assert {drawing.id for drawing in read_library(folder).figures} == {"skin"}


def test_the_key_is_in_the_order_of_its_numbers(folder: Path, after: Change) -> None:
    second = '<g id="label-vessel"><text class="numkey f-text">2</text></g>'
    assert not after("figures/words/en.toml", "lump = ", 'vessel = "Small vessel"\nlump = ')
    assert not after("figures/skin.en.numbers.svg", '<g id="label-lump">', f'{second}\n<g id="label-lump">')
    numbers = next(drawing for drawing in read_library(folder).figures if drawing.form == "numbers")
    assert numbers.key == ("Calcium lump", "Small vessel")
