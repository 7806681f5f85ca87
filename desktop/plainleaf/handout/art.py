"""Pictures made fit for paper: known to be harmless, and in the sheet's colours."""

import re
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

from plainleaf.content.design import Design, themed_figure
from plainleaf.content.errors import HandoutError
from plainleaf.content.whole import FigureArt

_MOST_BYTES = 2_000_000
_PAINTS = ("style", "defs", "linearGradient", "radialGradient", "stop")
_SHAPES = ("g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "use")
_DRAWING = frozenset(("svg", "title", "desc", *_PAINTS, *_SHAPES))
_VIEW_BOX = re.compile(r"0 0 [\d.]+ [\d.]+")
_LEFTWARDS = re.compile(r"(<text [^>]*>)([^<]*[\u0590-\u08ff][^<]*)(?=</text>)")
_TINTED = ("level-now", "level-today", "level-soon", "leaf")
_MARK = "app-icon-small"


def printed(art: FigureArt, colours: Mapping[str, str]) -> str:
    """The drawing's SVG in the sheet's colours, once it is known to be whole and harmless.

    Raises:
        HandoutError: it is broken, too large, or holds what a drawing has no need of.

    """
    name = f"picture {art.id} ({art.lang}, {art.form})"
    if fault := _fault(art.svg):
        raise HandoutError(f"{name}: {fault}. Build the picture anew.")
    try:
        return themed_figure(art.svg, colours)
    except KeyError as missing:
        raise HandoutError(f"{name}: the palette has no colour {missing}. Add it there.") from missing


def embedded(svg: str) -> str:
    """The same with its right-to-left words kept in their order: in a picture typst begins on the left."""
    return _LEFTWARDS.sub("\\1\u202b\\2\u202c", svg)


def _fault(svg: str) -> str:
    """What is wrong with a drawing; nothing if it may be printed."""
    if len(svg) > _MOST_BYTES:
        return f"is longer than {_MOST_BYTES} letters"
    if "<!" in svg:  # comments too: ours have none, and entities begin like this
        return "holds a declaration (<!), which no drawing needs"
    try:
        root = ElementTree.fromstring(svg)  # noqa: S314 - entities were refused just above
    except ElementTree.ParseError as error:
        return f"isn't whole SVG ({error})"
    if not _VIEW_BOX.fullmatch(root.get("viewBox", "")):
        return "has no viewBox of the form 0 0 960 640"
    return next((f"holds {odd}, which no drawing needs" for odd in map(_oddity, root.iter()) if odd), "")


def _oddity(element: ElementTree.Element) -> str:
    """What in this element could act, or reach for a file or an address."""
    name = element.tag.rpartition("}")[2]
    if name not in _DRAWING:
        return f"<{name}>"
    for attribute, value in element.items():
        if attribute.startswith("on") or (attribute.endswith("href") and not value.startswith("#")):
            return f"{attribute}={value!r}"
    return ""


def figure_colours(design: Design, *, black_only: bool, tone: str) -> Mapping[str, str]:
    """The figures' colours on paper: light ones on white, or the greys for black-only printers."""
    if black_only:
        return design.figure_colours("print")
    paper = design.colours("print")["page"]
    return {**design.figure_colours("light", tone), "bg": paper, "panel": paper}


def icons(folder: Path, design: Design, *, black_only: bool) -> dict[str, str]:
    """The few drawings of the sheet itself, tinted, by name.

    Raises:
        HandoutError: one of them isn't there.

    """
    light, grey = design.colours("light"), design.colours("print")
    colours = grey if black_only else light
    tints = {
        "level-now": colours["on-now"],
        "level-today": colours["today"] if black_only else colours["on-today"],
        "level-soon": colours["soon"],
        "leaf": colours["brand"],
    }
    drawn = {name: _icon(folder, name).replace("#000000", tints[name]) for name in _TINTED}
    mark = _icon(folder, _MARK)
    if black_only:
        mark = mark.replace(light["brand"], grey["brand"]).replace(light["select"], grey["line"])
    drawn[_MARK] = mark
    return drawn


def _icon(folder: Path, name: str) -> str:
    path = folder / f"{name}.svg"
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise HandoutError(f"{path}: can't be read ({error.strerror}). Install Plainleaf again.") from error
