"""What must hold of every figure: the automated checks of the illustration guide.

Each check gives the faults it found as lines; none means that all is well.
"""

import itertools
import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from shapely.geometry import LineString, Point, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from illustration import palette
from illustration.build import FORMS, draw, languages, words_of
from illustration.canvas import Fig
from illustration.figures_bodymap import CLOSER
from illustration.figures_seed2 import body_regions
from illustration.pictures import PICTURES, draw_picture

SVG = "{http://www.w3.org/2000/svg}"
LEAST_WIDTH = 480  # px: the smallest a figure is ever shown at
LEAST_LABEL = 12  # px at that width
LEAST_GAP = 20  # of the body map's units squared: one unit along the shortest border of a region
# QtSvg ignores or breaks these without a word
UNSAFE_ELEMENTS = frozenset(
    (
        *("clipPath", "symbol", "tspan", "textPath", "textArea", "foreignObject", "image"),
        *("marker", "pattern", "mask", "filter", "script", "switch"),
    )
)
UNSAFE_ATTRIBUTE = re.compile(
    r"clip-path=|vector-effect|paint-order|letter-spacing|dominant-baseline|patternTransform|mix-blend"
    r"|var\(|rgba\(|hsl\(|#[0-9a-fA-F]{8}\b|direction="
)
TISSUES = (
    *("epidermis", "dermis", "fat", "fat-lit", "muscle", "muscle-lit", "artery-lit", "lung"),
    *("kidney", "stomach", "bone", "harm", "blush", "body"),
)
NEIGHBOURS = (
    ("epidermis", "dermis", 1.25),
    ("dermis", "fat", 1.08),
    ("artery-deep", "vein", 1.25),
    ("gland-small", "muscle", 1.25),
    ("bone", "marrow", 1.25),
)
Region = tuple[str, BaseGeometry]


def contrast(one: str, other: str) -> float:
    """WCAG's contrast of two colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def palette_faults(theme: str, tone: str = "medium") -> Iterator[str]:
    """Words can be read, and calcium can be told from every tissue, in this theme and skin tone."""
    colours = palette.colours(theme, tone)

    def need(one: str, other: str, least: float) -> Iterator[str]:
        found = contrast(colours[one], colours[other])
        if found < least:
            yield f"{theme}, {tone} skin: {one} on {other} has {found:.2f}, not {least}"

    for word, ground in itertools.product(("text", "text-soft", "ok", "warn", "leader"), ("bg", "panel")):
        yield from need(word, ground, 4.5)
    yield from need("calcium", "calcium-line", 7)
    for tissue in TISSUES:
        if theme == "contrast":  # white edges on dark fills: the edge tells parts apart, brightness calcium
            yield from need("ink", tissue, 4.5)
            yield from need("calcium", tissue, 4.5)
            continue
        yield from need("calcium", tissue, 1.2)
        if contrast(colours["calcium"], colours[tissue]) < 4.5:  # on deep skin the fill says it alone
            yield from need("calcium-line", tissue, 3)
    for one, other, least in NEIGHBOURS:
        yield from need(one, other, least)


def figure_faults(name: str, lang: str, form: str) -> list[str]:
    """All that is wrong with one figure in one language and form."""
    figure = draw(name, lang, form)
    found = [*svg_faults(figure), *layout_faults(figure), *leader_faults(figure)]
    return [f"{name} ({lang}, {form}): {fault}" for fault in found]


def svg_faults(figure: Fig) -> Iterator[str]:
    """The SVG holds only what both engines draw alike, and every class has a colour."""
    svg = figure.svg()
    root = ET.fromstring(svg)  # noqa: S314 - our own drawing
    for part in ("title", "desc"):
        if not (root.findtext(SVG + part) or "").strip():
            yield f"no {part}"
    yield from _drawing_faults(svg, root)
    for size in map(float, re.findall(r'font-size="([\d.]+)"', svg)):
        if figure.mode == "words" and size * LEAST_WIDTH / figure.w < LEAST_LABEL - 0.01:
            yield f"a label of {size} is under {LEAST_LABEL} px at {LEAST_WIDTH} px"


def picture_faults(name: str) -> list[str]:
    """All that is wrong with one small picture."""
    svg = draw_picture(name)
    found = list(_drawing_faults(svg, ET.fromstring(svg)))  # noqa: S314 - our own drawing
    if "<text" in svg:
        found.append("it holds words")
    return [f"{name} (small): {fault}" for fault in found]


def _drawing_faults(svg: str, root: ET.Element) -> Iterator[str]:
    """Both engines draw it alike, in colours of the palette, and every id is there once."""
    for element in root.iter():
        if element.tag.removeprefix(SVG) in UNSAFE_ELEMENTS:
            yield f"unsafe element {element.tag.removeprefix(SVG)}"
    if unsafe := UNSAFE_ATTRIBUTE.search(svg):
        yield f"unsafe attribute {unsafe[0]}"
    yield from _class_faults(svg)
    ids = re.findall(r'\bid="([^"]+)"', svg)
    if len(ids) != len(set(ids)):
        yield f"an id comes twice: {next(one for one in ids if ids.count(one) > 1)}"


def _class_faults(svg: str) -> Iterator[str]:
    """Colours come from the palette alone."""
    coloured = set(re.findall(r"\.([fsc]-[a-z-]+)\{", svg))
    used = {name for classes in re.findall(r'class="([^"]+)"', svg) for name in classes.split()} - {"numkey"}
    if used - coloured:
        yield f"class without a colour: {sorted(used - coloured)[0]}"
    if re.search(r'(fill|stroke)="#', svg):
        yield "a colour outside the palette"


def layout_faults(figure: Fig) -> Iterator[str]:
    """Every label stands inside the picture, and no two overlap."""
    for key, left, top, right, bottom in figure.boxes:
        if left < 8 or top < 6 or right > figure.w - 8 or bottom > figure.h - 4:
            yield f"label {key!r} leaves the picture"
    for (one, *a), (other, *b) in itertools.combinations(figure.boxes, 2):
        if a[0] < b[2] + 4 and b[0] < a[2] + 4 and a[1] < b[3] and b[1] < a[3]:
            yield f"labels {one!r} and {other!r} overlap"


def leader_faults(figure: Fig) -> Iterator[str]:
    """Every leader ends on the part it names, crosses no other, and runs through no label."""
    for key, start, end in figure.leads:
        if key not in figure.parts:
            yield f"the leader of {key!r} leads to no marked part: say which with mark()"
        elif not figure.parts[key].buffer(1.5).contains(Point(*end)):
            yield f"the leader of {key!r} misses its part"
        for other, *corners in figure.boxes:
            if figure.mode == "words" and other != key and LineString([start, end]).intersects(box(*corners)):
                yield f"the leader of {key!r} runs through {other!r}"
    if figure.mode == "words":
        for (one, *a), (other, *b) in itertools.combinations(figure.leads, 2):
            if one != other and LineString(a).intersects(LineString(b)):
                yield f"the leaders of {one!r} and {other!r} cross"


def body_faults(body: BaseGeometry, regions: list[Region]) -> Iterator[str]:
    """The regions of the body map cover the body, don't overlap, and are each in one piece."""
    covered = unary_union([shape for _name, shape in regions])
    if body.difference(covered).area > LEAST_GAP or covered.difference(body).area > LEAST_GAP:
        yield "the regions leave a gap"
    pairs = itertools.combinations((shape for _name, shape in regions), 2)
    if sum(one.intersection(other).area for one, other in pairs) > LEAST_GAP:
        yield "regions overlap"
    yield from (f"region {name} is in pieces" for name, shape in regions if shape.geom_type != "Polygon")


def faults_of_all() -> list[str]:
    """Every check on every figure that has words."""
    every = itertools.product(palette.THEMES, palette.TONES)
    found = [fault for theme, tone in every for fault in palette_faults(theme, tone)]
    for lang in languages():
        for name, form in itertools.product(words_of(lang), FORMS):
            found += figure_faults(name, lang, form)
    for name in PICTURES:
        found += picture_faults(name)
    for back in (False, True):
        found += body_faults(*body_regions(back))
    for regions in CLOSER.values():
        found += body_faults(*regions())
    return found
