"""Gives a sheet's data its look: type, colours, icons, and pictures at their size on paper."""

from pathlib import Path
from typing import Any

from plainleaf.content.design import Design
from plainleaf.handout.art import figure_colours, icons, printed
from plainleaf.handout.marks import Marked, drawn_words, label_width, marked
from plainleaf.handout.options import Material, SheetOptions
from plainleaf.handout.words import Json, sheet_figures

_SMALLEST_LABEL = 9.2  # points at the standard size: a little over 9, since layout rounds
_PAPERS = {"a4": ("a4", 595.28, 841.89), "letter": ("us-letter", 612.0, 792.0)}  # typst's name, points
_MARGINS = {False: 48.0, True: 42.5}  # points; narrower in large print, so that lines hold enough words


def dress(data: Json, material: Material, options: SheetOptions, design: Design, icon_folder: Path) -> None:
    """Add to ``data`` all that isn't words.

    Raises:
        HandoutError: a picture is broken or asks for what it must not.

    """
    paper, width, height = _PAPERS[options.paper]
    margin = _MARGINS[options.roomy]
    colours = {**design.colours("print" if options.black_only else "light"), "page": "#FFFFFF"}
    sizes = design.tokens["type"]["paper"][options.size]
    data["icons"] = icons(icon_folder, colours, black_only=options.black_only)
    data["look"] = {
        "paper": paper,
        "width": width,
        "height": height,
        "margin": margin,
        "roomy": options.roomy,
        "family": design.tokens["type"]["family"],
        "type": {**sizes, "sub": sizes["body"] + (2 if options.roomy else 1)},
        "colours": colours,
        "care": {level: _care(level, row, options) for level, row in design.tokens["care"].items()},
    }
    shades = figure_colours(design, black_only=options.black_only, tone=options.tone)
    for figure in sheet_figures(data):
        svg = printed(material.figures[figure["id"], figure["form"]], shades)
        _draw(figure, svg, width - 2 * margin, sizes["body"] if options.roomy else _SMALLEST_LABEL)


def _draw(figure: Json, svg: str, across: float, points: float) -> None:
    """Put the drawing into ``figure`` so that its smallest letters have ``points`` on paper."""
    wide = figure["share"] * across
    if figure["form"] == "words":
        wide = min(across, max(wide, label_width(svg, points)))
        drawing = Marked(svg, ())
    else:
        drawing = marked(svg, wide, points)
    figure |= {"width": wide, "svg": drawing.svg, "key": drawing.key, "drawn": drawn_words(drawing.svg)}


def _care(level: str, row: Json, options: SheetOptions) -> dict[str, Any]:
    """Edge, icon and head of a care card. Greys are close, so there only an emergency has a dark head."""
    filled = level == "now" if options.black_only else row["head"] == "filled"
    return {"edge": row["edge"], "icon": row["icon"], "filled": filled}
