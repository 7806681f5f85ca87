"""Pictures made fit for paper: their colours, and letters that can be read in print."""

import re
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

from plainleaf.content.design import Design, themed_figure
from plainleaf.content.errors import HandoutError
from plainleaf.content.whole import FigureArt

MOST_BYTES = 2_000_000
_FORBIDDEN = re.compile(r"<!DOCTYPE|<!ENTITY|<script|<foreignObject|<image|\bon\w+\s*=", re.IGNORECASE)
_VIEW_BOX = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')
_ICON_NAMES = ("level-now", "level-today", "level-soon", "leaf", "app-icon-small")


def checked(art: FigureArt) -> str:
    """The drawing's SVG, once it is known to be whole and to ask for nothing from outside.

    Raises:
        HandoutError: it is broken, too large, or holds what a drawing has no need of.

    """
    name = f"picture {art.id} ({art.lang}, {art.form})"
    if len(art.svg.encode()) > MOST_BYTES:
        raise HandoutError(f"{name}: larger than {MOST_BYTES} bytes. Draw it with fewer paths.")
    if found := _FORBIDDEN.search(art.svg):
        raise HandoutError(f"{name}: holds {found[0]!r}, which no drawing needs. Take it out of the SVG file.")
    try:
        ElementTree.fromstring(art.svg)  # noqa: S314 - entities were refused two lines above
    except ElementTree.ParseError as error:
        raise HandoutError(f"{name}: isn't whole SVG ({error}). Build the picture anew.") from error
    if not _VIEW_BOX.search(art.svg):
        raise HandoutError(f"{name}: has no viewBox that starts at 0 0. Build the picture anew.")
    return art.svg


def printed(art: FigureArt, colours: Mapping[str, str]) -> str:
    """The drawing in the sheet's colours, checked."""
    try:
        return themed_figure(checked(art), colours)
    except KeyError as missing:
        raise HandoutError(f"picture {art.id}: the palette has no colour {missing}. Add it to the palette.") from missing


def figure_colours(design: Design, *, black_only: bool, tone: str) -> Mapping[str, str]:
    """The figures' colours on paper: light ones on white, or the greys for black-only printers."""
    if black_only:
        return design.figure_colours("print")
    white = {"bg": "#FFFFFF", "panel": "#FFFFFF"}
    return {**design.figure_colours("light", tone), **white}


def icons(folder: Path, colours: Mapping[str, str], *, black_only: bool) -> dict[str, str]:
    """The few drawings of the sheet itself, tinted, by name."""
    tint = {
        "level-now": colours["on-now"],
        "level-today": colours["today"] if black_only else colours["on-today"],
        "level-soon": colours["soon"],
        "leaf": colours["brand"],
    }
    drawn = {}
    for name in _ICON_NAMES:
        svg = (folder / f"{name}.svg").read_text(encoding="utf-8")
        drawn[name] = svg.replace("#000000", tint[name]) if name in tint else _mark(svg, colours, black_only=black_only)
    return drawn


def _mark(svg: str, colours: Mapping[str, str], *, black_only: bool) -> str:
    """Plainleaf's mark; on a black-only sheet without its two colours."""
    if not black_only:
        return svg
    return svg.replace("#1B6E6A", colours["brand"]).replace("#F2C14E", colours["line"])
