"""The tokens: readable in every theme, one source for window, figures and paper."""

import itertools
import re

import pytest

from plainleaf.content.design import THEMES, Design, themed_figure

MUCH, TEXT, CONTROL = 7.0, 4.5, 3.0  # words read at length, all other words, controls and rings
ON_PAPER = ("canvas", "page", "pop", "tint")
LEVELS = ("soon", "today", "now")
PAIRS = [  # word or edge, ground, the least contrast
    *(("text", ground, MUCH) for ground in (*ON_PAPER, *(f"{level}-fill" for level in LEVELS))),
    *((word, ground, TEXT) for word in ("text-soft", "link") for ground in ON_PAPER),
    ("text", "find", TEXT),
    *(("brand", ground, TEXT) for ground in ("canvas", "page", "tint")),
    *(("on-brand", ground, TEXT) for ground in ("brand", "brand-pressed")),
    *((level, ground, TEXT) for level in LEVELS for ground in ("page", "canvas", f"{level}-fill")),
    *((f"on-{level}", f"{level}-head", TEXT) for level in LEVELS),
    *(("link", f"{level}-fill", TEXT) for level in LEVELS),
    *(("edge", ground, CONTROL) for ground in ("canvas", "page", "pop")),
    *(("focus", ground, CONTROL) for ground in (*ON_PAPER, "focus-inner")),
    *(("disabled", ground, CONTROL) for ground in ("canvas", "page")),
    ("brand", "pop", CONTROL),
]
FILLED = ("brand", "select", *(f"{level}-head" for level in LEVELS))


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("theme", "pair"), list(itertools.product(THEMES, PAIRS)), ids=str)
def test_every_pair_can_be_read(design: Design, theme: str, pair: tuple[str, str, float]) -> None:
    word, ground, least = pair
    colours = design.colours(theme)
    assert contrast(colours[word], colours[ground]) >= least


@pytest.mark.parametrize(("theme", "ground"), list(itertools.product(THEMES, FILLED)), ids=str)
def test_one_of_the_two_rings_is_seen_on_what_is_filled(design: Design, theme: str, ground: str) -> None:
    colours = design.colours(theme)
    rings = (contrast(colours[ring], colours[ground]) for ring in ("focus", "focus-inner"))
    assert max(rings) >= CONTROL


@pytest.mark.parametrize("theme", THEMES)
def test_window_and_figures_share_their_colours(design: Design, theme: str) -> None:
    window, figures = design.colours(theme), design.figure_colours(theme)
    for token, figure_token in design.tokens["figure"]["same"].items():
        assert window[token] == figures[figure_token], token


def test_a_figure_changes_in_its_style_block_alone() -> None:
    style = '<style id="theme">\n.f-bg{fill:#000000}\n.s-ink{stroke:#111111}\n</style>'
    svg = f'<svg>{style}<path class="f-bg"/></svg>'
    made = themed_figure(svg, {"bg": "#ABCDEF", "ink": "#123456"})
    assert ".f-bg{fill:#ABCDEF}" in made
    assert ".s-ink{stroke:#123456}" in made
    assert re.sub("<style.*?</style>", "", made, flags=re.DOTALL) == '<svg><path class="f-bg"/></svg>'


def test_skin_follows_the_tone_but_not_on_grey_paper(design: Design) -> None:
    light, deep = design.figure_colours("light", "light"), design.figure_colours("light", "deep")
    assert light["epidermis"] != deep["epidermis"]
    assert light["bone"] == deep["bone"]
    assert design.figure_colours("contrast", "light") != design.figure_colours("contrast", "deep")
    assert design.figure_colours("print", "light") == design.figure_colours("print", "deep")
