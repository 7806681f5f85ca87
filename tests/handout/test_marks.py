"""Labels too small for paper become marks with their words beside the picture."""

import re

from plainleaf.content.whole import FigureArt
from plainleaf.handout.marks import drawn_words, label_width, marked

Figures = dict[tuple[str, str], FigureArt]

ON_PAPER = ("#000000", "#FFFFFF")


def sizes(svg: str) -> list[float]:
    """The size of each text in the drawing's own units, grown as its group is."""
    found = []
    for group in re.findall(r'<g transform="[^"]*scale\(([\d.]+)\)">(.*?)</g>', svg, re.DOTALL):
        found += [float(group[0]) * float(size) for size in re.findall(r'font-size="([\d.]+)"', group[1])]
    return found


def test_at_full_width_the_headings_stay_words(figures: Figures) -> None:
    drawing = marked(figures["lumps", "numbers"].svg, width=510, points=18, colours=ON_PAPER)
    assert drawing.key == (("1", "Outer skin"), ("2", "Calcium lump"))
    assert drawn_words(drawing.svg) == ["Skin", "with", "lumps", "1", "2"]


def test_in_a_small_picture_the_headings_become_letters(figures: Figures) -> None:
    drawing = marked(figures["lumps", "numbers"].svg, width=215, points=9, colours=ON_PAPER)
    assert drawing.key == (("A", "Skin with lumps"), ("1", "Outer skin"), ("2", "Calcium lump"))
    assert drawn_words(drawing.svg) == ["A", "1", "2"]


def test_marks_grow_until_they_can_be_read(figures: Figures) -> None:
    for width, points in ((215, 9.0), (510, 18.0), (510, 24.0)):
        drawing = marked(figures["lumps", "numbers"].svg, width, points, ON_PAPER)
        need = points * 960 / width
        assert len(sizes(drawing.svg)) >= 3
        assert min(sizes(drawing.svg)) >= need - 0.1


def test_steps_keep_their_numbers_and_parts_get_letters(figures: Figures) -> None:
    disc = '<path d="M0 0z" class="f-ok"/>'
    badge = f'{disc}\n<text x="47" y="552" font-weight="700" font-size="26" class="f-bg">1</text>\n'
    text = '<text x="78" y="548" font-size="26">Blood flows.</text>'
    step = f'<g id="label-step-1"><title>Blood\nflows.</title>{text}</g>'
    svg = figures["lumps", "numbers"].svg.replace("</svg>", badge + step + "</svg>")
    key = dict(marked(svg, width=215, points=9, colours=ON_PAPER).key)
    assert key == {"A": "Skin with lumps", "B": "Outer skin", "C": "Calcium lump", "1": "Blood flows."}


def test_a_dial_and_its_value_share_one_mark(figures: Figures) -> None:
    words = '<text x="9" y="9" font-size="24">Calcium</text>'
    title = f'<g id="label-g"><title>Calcium in the blood:</title>{words}</g>'
    value = '<g id="label-v"><title>Too high</title><text x="9" y="40" font-size="24">Too high</text></g>'
    svg = figures["lumps", "numbers"].svg.replace("</svg>", title + value + "</svg>")
    assert ("B", "Calcium in the blood: Too high") in marked(svg, width=215, points=9, colours=ON_PAPER).key


def test_a_sign_that_is_no_label_grows_too(figures: Figures) -> None:
    sign = '<text x="40" y="600" text-anchor="middle" font-size="26" class="f-bg">?</text>'
    svg = figures["lumps", "numbers"].svg.replace("</svg>", sign + "</svg>")
    drawing = marked(svg, width=215, points=9, colours=ON_PAPER)
    assert drawn_words(drawing.svg) == ["A", "1", "2", "?"]
    assert min(sizes(drawing.svg)) >= 9 * 960 / 215 - 0.1


def test_a_mark_never_leaves_the_picture(figures: Figures) -> None:
    svg = figures["lumps", "numbers"].svg.replace('cx="319" cy="220"', 'cx="5" cy="220"')
    drawing = marked(svg, width=215, points=9, colours=ON_PAPER)
    centres = [float(x) for x in re.findall(r'<circle cx="([\d.]+)"', drawing.svg)]
    assert len(centres) == 3
    assert min(centres) > 25


def test_a_picture_with_words_is_wide_enough_for_its_smallest_letters(figures: Figures) -> None:
    assert label_width(figures["lumps", "words"].svg, 9) == 9 * 960 / 26
