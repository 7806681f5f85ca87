"""The body map: front and back, and a closer look at a face, a hand and a foot.

The window paints these drawings itself and knows their parts by id (``region-front-hand-left``), so
they hold no words and no colour but the palette's classes.
"""

from pathlib import Path

from shapely.geometry.base import BaseGeometry

from illustration.canvas import Fig
from illustration.figures_seed2 import body_regions
from illustration.geometry import *
from illustration.parts import hand_geom, place, qcurve

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "body-map"
Zones = list[tuple[str, BaseGeometry]]


def split(whole: BaseGeometry, zones: Zones) -> Zones:
    """``whole`` cut into its zones, each in one piece, without a gap: slivers join a neighbour."""
    rest, out = whole, []
    for name, zone in zones:
        pieces = polys(rest.intersection(zone))
        largest = max(pieces, key=lambda piece: piece.area)
        out.append([name, largest])
        rest = rest.difference(largest)
    for sliver in polys(rest):
        if sliver.area >= 0.01:
            near = max(range(len(out)), key=lambda i: out[i][1].buffer(0.05).intersection(sliver).area)
            out[near][1] = out[near][1].union(sliver.buffer(0.02))
    return [(name, shape) for name, shape in out]


def _draw(view: str, whole: BaseGeometry, regions: Zones, marks: list, size: tuple[int, int], under=()) -> str:
    """One drawing: what lies under it, its regions, its outline, its quiet landmarks."""
    f = Fig(view, {}, w=size[0], h=size[1])
    for shape in under:
        f.path(shape, "body-region", "body-line", MAIN)
    for name, shape in regions:
        f.path(shape, "body-region", "region-line", MID, id=f"region-{view}-{name}", tol=0.15)
    f.path(whole, None, "body-line", MAIN)
    for mark in marks:
        f.path(mark, None, "body-soft", MID)
    colours = palette.css("light", "medium", f.used)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size[0]}" height="{size[1]}" '
        f'viewBox="0 0 {size[0]} {size[1]}">\n<style id="theme">\n{colours}\n</style>\n<g id="art">\n'
        + "\n".join(f.body)
        + "\n</g>\n</svg>\n"
    )


# ---------------------------------------------------------------- front and back
FACE_MARKS = (((-15, 41), (-10, 45), (-5, 41)), ((15, 41), (10, 45), (5, 41)), ((-8, 62), (0, 68), (8, 62)), ((0, 45), (6, 55), (-2, 54)), ((-2.5, 240), (0, 244), (2.5, 240)))
FRONT_PAIRS = (((8, 116), (26, 110), (46, 117)), ((9, 170), (30, 182), (44, 164)), ((25, 456), (34, 474), (43, 456)))
BACK_MARKS = (((0, 122), (0, 180), (0, 252)), ((0, 272), (0, 300), (0, 326)))
BACK_PAIRS = (((20, 140), (46, 150), (24, 184)), ((5, 328), (28, 348), (48, 326)), ((26, 462), (35, 466), (44, 462)), ((31, 498), (37, 520), (34, 544)))


def _body(view: str) -> str:
    put = lambda shape: place(shape, 150, 8)
    single, pairs = (FACE_MARKS, FRONT_PAIRS) if view == "front" else (BACK_MARKS, BACK_PAIRS)
    marks = [qcurve(*points) for points in single]
    marks += [qcurve(*[(side * x, y) for x, y in points]) for side in (-1, 1) for points in pairs]
    whole, regions = body_regions(view == "back")
    return _draw(view, put(whole), [(name, put(shape)) for name, shape in regions], [put(m) for m in marks], (300, 622))


# ---------------------------------------------------------------- a closer look
def face_regions() -> tuple[BaseGeometry, Zones]:
    """A face from the front; its right side is on the left of the picture."""
    head = unary_union([ell(200, 178, 122, 158), ell(200, 262, 104, 112), ell(200, 310, 76, 96)]).convex_hull
    ears = [ell(200 + side * 124, 228, 17, 40, side * -8) for side in (-1, 1)]
    whole = unary_union([head, *ears]).buffer(3).buffer(-3)
    zones: Zones = [("ear-right", box(0, 150, 79, 300)), ("ear-left", box(321, 150, 400, 300))]
    zones += [("eye-right", ell(148, 212, 44, 27)), ("eye-left", ell(252, 212, 44, 27))]
    zones += [("nose", blob([(188, 196), (212, 196), (232, 282), (200, 296), (168, 282)]))]
    zones += [("forehead", box(0, 0, 400, 190)), ("mouth", box(0, 306, 400, 460))]
    zones += [("cheek-right", box(0, 150, 200, 306)), ("cheek-left", box(200, 150, 400, 306))]
    return whole, split(whole, zones)


def _face() -> str:
    whole, regions = face_regions()
    neck = blob([(138, 350), (262, 350), (262, 420), (286, 470), (114, 470), (138, 420)]).intersection(box(0, 0, 400, 458))
    marks = [qcurve((118 + x, 212), (148 + x, 232), (178 + x, 212)) for x in (0, 104)]
    marks += [qcurve((114 + x, 178), (146 + x, 164), (178 + x, 178)) for x in (0, 108)]
    marks += [qcurve((200, 222), (216, 268), (188, 272)), qcurve((160, 332), (200, 352), (240, 332))]
    return _draw("face", whole, regions, marks, (400, 460), (neck,))


def hand_regions() -> tuple[BaseGeometry, Zones]:
    """The back of a hand, fingers up: five tips, five fingers, the hand and the wrist."""
    outline, joints, _fingers, _place = hand_geom(170, 246)
    whole = max(polys(outline.intersection(box(0, 0, 340, 452))), key=lambda piece: piece.area)
    zones: Zones = []
    for name, points in joints.items():
        base, knuckle, last, tip = (np.array(point) for point in points)
        start = knuckle if name == "thumb" else base + (knuckle - base) * 0.45
        reach = 30 if name == "thumb" else 26
        beyond = tip + (tip - last) * 1.2
        zones.append((f"tip-{name}", LineString([last + (tip - last) * 0.35, beyond]).buffer(reach, cap_style="flat")))
        zones.append((f"finger-{name}", LineString([start, last + (tip - last) * 0.4]).buffer(reach, cap_style="flat")))
    zones += [("wrist", box(0, 372, 340, 460)), ("hand", box(0, 0, 340, 380))]
    return whole, split(whole, zones)


def _hand() -> str:
    whole, regions = hand_regions()
    _outline, joints, _fingers, _place = hand_geom(170, 246)
    marks = []
    for name, points in joints.items():
        last, tip = np.array(points[2]), np.array(points[3])
        along = (tip - last) / np.linalg.norm(tip - last)
        across, centre = np.array([-along[1], along[0]]), tip + along * 5
        wide = 9 if name == "little" else 11
        nail = [centre - across * wide - along * 8, centre + along * wide * 1.9, centre + across * wide - along * 8]
        marks.append(qcurve(*[tuple(point) for point in nail]))
    return _draw("hand", whole, regions, marks, (340, 452))


def foot_regions() -> tuple[BaseGeometry, Zones]:
    """A foot from its inner side, the toes to the right."""
    whole = blob([(96, -60), (172, -60), (176, 40), (180, 120), (196, 168), (250, 206), (320, 236), (384, 254), (424, 272), (434, 296), (416, 316), (370, 324), (300, 318), (230, 306), (160, 320), (104, 328), (64, 316), (54, 282), (66, 236), (82, 180), (90, 110), (92, 40)])
    whole = whole.intersection(box(0, 6, 460, 340))
    zones: Zones = [("toes", Polygon([(352, 200), (460, 200), (460, 340), (342, 340)]))]
    zones += [("ankle", Polygon([(0, 0), (300, 0), (196, 190), (122, 228), (0, 214)])), ("heel", Polygon([(0, 200), (122, 226), (164, 340), (0, 340)]))]
    zones += [("middle", box(0, 0, 460, 340))]
    return whole, split(whole, zones)


def _foot() -> str:
    whole, regions = foot_regions()
    marks = [qcurve((410, 274), (424, 270), (430, 284)), qcurve((124, 176), (142, 158), (160, 176)), qcurve((216, 300), (262, 282), (312, 306))]
    return _draw("foot", whole, regions, marks, (460, 340))


DRAWINGS = {
    "front": lambda: _body("front"),
    "back": lambda: _body("back"),
    "face": _face,
    "hand": _hand,
    "foot": _foot,
}
CLOSER = {"face": face_regions, "hand": hand_regions, "foot": foot_regions}


def build_body_map() -> list[Path]:
    """Draw all five and write them where the window looks for them."""
    written = []
    for view, drawing in DRAWINGS.items():
        path = FOLDER / f"{view}.svg"
        path.write_text(drawing(), encoding="utf-8")
        written.append(path)
    return written
