"""The figures of the library: drawn as committed, and without a fault."""

import re
import tomllib
from itertools import product

import pytest

from illustration import palette
from illustration.build import FOLDER, FORMS, draw, key_of, languages, path_of, words_of
from illustration.canvas import SIDED, Fig
from illustration.checks import (
    body_faults,
    contrast,
    figure_faults,
    layout_faults,
    leader_faults,
    palette_faults,
    svg_faults,
)
from illustration.figures import FIGURES
from illustration.figures_bodymap import CLOSER, DRAWINGS
from illustration.figures_bodymap import FOLDER as BODY_MAP
from illustration.figures_seed2 import body_regions
from plainleaf.content.design import Design, themed_figure

SHIPPED = sorted(words_of("en"))
ALL = [(name, lang, form) for lang in languages() for name in sorted(words_of(lang)) for form in FORMS]
SAMPLE = ALL[::5]
STYLE = re.compile(r'<style id="theme">.*?</style>', re.DOTALL)


@pytest.mark.parametrize(("name", "lang", "form"), SAMPLE)
def test_a_figure_has_no_fault(name: str, lang: str, form: str) -> None:
    assert figure_faults(name, lang, form) == []


@pytest.mark.proof
@pytest.mark.parametrize(("name", "lang", "form"), ALL)
def test_no_figure_has_a_fault(name: str, lang: str, form: str) -> None:
    assert figure_faults(name, lang, form) == []


@pytest.mark.parametrize(("name", "lang", "form"), ALL[::11])
def test_a_committed_figure_is_what_the_code_draws(name: str, lang: str, form: str) -> None:
    assert path_of(name, lang, form).read_text(encoding="utf-8") == draw(name, lang, form).svg()


@pytest.mark.proof
@pytest.mark.parametrize(("name", "lang", "form"), ALL)
def test_every_committed_figure_is_what_the_code_draws(name: str, lang: str, form: str) -> None:
    assert path_of(name, lang, form).read_text(encoding="utf-8") == draw(name, lang, form).svg()


@pytest.mark.parametrize(("theme", "tone"), list(product(palette.THEMES, palette.TONES)))
def test_words_and_calcium_can_be_seen_in_every_theme_and_skin_tone(theme: str, tone: str) -> None:
    assert list(palette_faults(theme, tone)) == []


def test_every_theme_of_the_window_has_its_own_figures_palette(design: Design) -> None:
    assert set(palette.THEMES) == set(design.tokens["meta"]["themes"])
    for theme in palette.THEMES:
        assert set(palette.PALETTE[theme]) == set(palette.PALETTE["light"]), theme
        for tone in palette.TONES:
            assert design.figure_colours(theme, tone) == palette.colours(theme, tone)


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("back", [False, True])
def test_the_body_map_covers_the_body(back: bool) -> None:  # noqa: FBT001 - a parameter of the test
    body, regions = body_regions(back)
    assert len(regions) > 20
    assert list(body_faults(body, regions)) == []


@pytest.mark.parametrize("view", CLOSER)
def test_a_closer_look_is_covered_by_its_regions(view: str) -> None:
    whole, regions = CLOSER[view]()
    assert list(body_faults(whole, regions)) == []


@pytest.mark.parametrize("view", DRAWINGS)
def test_a_committed_drawing_of_the_body_map_is_what_the_code_draws(view: str) -> None:
    assert (BODY_MAP / f"{view}.svg").read_text(encoding="utf-8") == DRAWINGS[view]()


def test_a_missing_region_is_found() -> None:
    body, regions = body_regions(False)  # noqa: FBT003 - the drawing's own signature
    assert "the regions leave a gap" in list(body_faults(body, regions[1:]))
    assert "regions overlap" in list(body_faults(body, [*regions, regions[0]]))


@pytest.mark.parametrize("back", [False, True])
def test_a_gap_of_one_unit_round_any_region_is_found(back: bool) -> None:  # noqa: FBT001 - a parameter of the test
    body, regions = body_regions(back)
    for name, _shape in regions:
        shrunk = [(one, shape.buffer(-1) if one == name else shape) for one, shape in regions]
        assert "the regions leave a gap" in list(body_faults(body, shrunk)), name


def test_a_region_that_runs_over_the_body_is_found() -> None:
    body, regions = body_regions(False)  # noqa: FBT003 - the drawing's own signature
    (name, shape), *rest = regions
    assert "the regions leave a gap" in list(body_faults(body, [(name, shape.buffer(1)), *rest]))


def test_a_leader_to_no_marked_part_is_found() -> None:
    figure = draw("skin-calcinosis")
    assert list(leader_faults(figure)) == []
    del figure.parts["lump"]
    assert any("'lump' leads to no marked part" in fault for fault in leader_faults(figure))


def test_a_theme_is_one_style_block(design: Design) -> None:
    svg = draw("skin-calcinosis").svg()
    for theme in ("dark", "contrast", "print"):
        other = themed_figure(svg, design.figure_colours(theme))
        assert other != svg
        assert STYLE.sub("", other) == STYLE.sub("", svg)
        drawn = STYLE.search(draw("skin-calcinosis", theme=theme).svg())
        assert STYLE.search(other)[0] == drawn[0]  # type: ignore[index]


def test_faults_are_found() -> None:
    figure = draw("skin-calcinosis")
    figure.over.append('<text id="x" letter-spacing="2" fill="#123456">x</text>')
    assert {"unsafe attribute letter-spacing", "a colour outside the palette"} <= set(svg_faults(figure))
    figure.boxes.append(("far", 950, 10, 1000, 40))
    assert "label 'far' leaves the picture" in list(layout_faults(figure))
    figure.leads.append(("lump", (0, 0), (5, 5)))
    figure.mark("lump", *body_regions(False)[1][0][1:])  # noqa: FBT003 - the drawing's own signature
    assert "the leader of 'lump' misses its part" in list(leader_faults(figure))


def test_a_numbered_figure_has_its_key_in_order() -> None:
    svg = draw("skin-calcinosis", form="numbers").svg()
    assert key_of(svg)[:2] == ["Outer skin", "Deeper skin"]


def test_pairs_and_steps_begin_on_the_right_in_a_right_to_left_language() -> None:
    english, arabic = draw("skin-calcinosis"), draw("skin-calcinosis", "ar")
    assert _x_of(english.svg(), "head-healthy") < 480 < _x_of(arabic.svg(), "head-healthy")
    assert _x_of(arabic.svg(), "head-healthy") == 960 - _x_of(english.svg(), "head-healthy")
    assert 'data-mirrored="yes"' in arabic.svg()
    assert '<g id="art" transform="translate(960 0) scale(-1 1)">' in arabic.svg()
    assert "mirrored" not in english.svg()


def test_what_lies_on_one_side_of_the_body_stays_there_in_every_language() -> None:
    for name in sorted(SIDED & set(SHIPPED)):
        figure = Fig(name, words_of("en")[name], lang="he")
        figure.script = "latin"
        FIGURES[name](figure)
        assert "mirrored" not in figure.svg(), name


def test_a_figure_in_a_right_to_left_language_has_no_fault() -> None:
    for name in SHIPPED[::5]:
        assert _faults_right_to_left(name) == [], name


@pytest.mark.proof
@pytest.mark.parametrize("name", SHIPPED)
def test_no_figure_in_a_right_to_left_language_has_a_fault(name: str) -> None:
    assert _faults_right_to_left(name) == []


def _faults_right_to_left(name: str) -> list[str]:
    figure = Fig(name, words_of("en")[name], lang="he")
    figure.script = "latin"  # English words: the layout is what is tried
    FIGURES[name](figure)
    return [*svg_faults(figure), *layout_faults(figure), *leader_faults(figure)]


def _x_of(svg: str, label: str) -> float:
    found = re.search(rf'<text id="label-{label}-1" x="([\d.]+)"', svg)
    assert found is not None
    return float(found[1])


def test_every_figure_has_its_small_pictures() -> None:
    cuts = tomllib.loads((FOLDER / "cuts.toml").read_text(encoding="utf-8"))
    assert set(cuts) == set(SHIPPED)
    for name, cut in cuts.items():
        _x, _y, width, height = cut["square"]
        assert width == height, name
        _x, _y, width, height = cut["wide"]
        assert width / height == pytest.approx(16 / 9, rel=0.02), name


def test_every_shipped_figure_can_be_drawn() -> None:
    assert set(SHIPPED) <= set(FIGURES)
