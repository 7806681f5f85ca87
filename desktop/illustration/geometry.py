"""Measuring text with the bundled fonts; paths and shapes, cut with shapely before they are written."""
import math, random, re, unicodedata
from functools import lru_cache
from html import escape
from pathlib import Path
import numpy as np
from fontTools.ttLib import TTFont
from shapely.geometry import Polygon, Point, LineString, MultiPolygon, box, MultiPoint
from shapely.ops import unary_union, voronoi_diagram
from shapely import affinity
from . import palette

ROOT = Path(__file__).resolve().parents[2]
FONTS = {  # family, regular file, bold file
    "latin": ("Atkinson Hyperlegible Next", "AtkinsonHyperlegibleNext_400Regular.ttf", "AtkinsonHyperlegibleNext_700Bold.ttf"),
    "arabic": ("Vazirmatn", "Vazirmatn-Regular.ttf", "Vazirmatn-Bold.ttf"),
    "hebrew": ("Noto Sans Hebrew", "NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Bold.ttf"),
}
SCRIPTS = {"ar": "arabic", "fa": "arabic", "ur": "arabic", "he": "hebrew"}
RIGHT_TO_LEFT = frozenset(SCRIPTS)
LETTER = .55  # of the size: how wide a letter is taken to be while its font isn't among resources/fonts
W, H = 960, 640
# stroke scale
HEAVY, MAIN, MID, FINE = 4.0, 3.0, 2.0, 1.4
# type scale (units of the viewBox)
T_HEAD, T_LABEL, T_MIN = 30, 26, 24


# ---------------------------------------------------------------- fonts
@lru_cache(None)
def _font(script, bold):
    file = ROOT / "resources" / "fonts" / FONTS[script][2 if bold else 1]
    if not file.is_file():
        return None
    t = TTFont(file)
    return t.getBestCmap(), t["hmtx"], t["head"].unitsPerEm, t["hhea"].ascent, t["hhea"].descent


def text_width(s, size, bold=False, script="latin"):
    font = _font(script, bold)
    if font is None:
        return LETTER * size * sum(not unicodedata.combining(ch) for ch in s)
    cmap, hmtx, upm, *_ = font
    w = 0
    for ch in s:
        g = cmap.get(ord(ch))
        w += hmtx[g][0] if g else upm * 0.6
    return w * size / upm


def wrap(s, size, maxw, bold=False, script="latin"):
    lines, cur = [], ""
    for part in s.split("\n"):
        for word in part.split():
            t = f"{cur} {word}".strip()
            if cur and text_width(t, size, bold, script) > maxw:
                lines.append(cur); cur = word
            else:
                cur = t
        lines.append(cur); cur = ""
    # balance two-line labels
    if len(lines) == 2 and "\n" not in s:
        words = s.split()
        best = min(range(1, len(words)), key=lambda i: max(
            text_width(" ".join(words[:i]), size, bold, script),
            text_width(" ".join(words[i:]), size, bold, script)))
        a, b = " ".join(words[:best]), " ".join(words[best:])
        if max(text_width(a, size, bold, script), text_width(b, size, bold, script)) <= maxw:
            lines = [a, b]
    return lines


# ---------------------------------------------------------------- geometry
def n(v):
    s = f"{v:.1f}"
    return s[:-2] if s.endswith(".0") else s


def spline_pts(pts, closed=True, step=8, alpha=0.5):
    """Centripetal-like Catmull-Rom through pts, sampled; gives a point list."""
    P = [np.array(p[:2], float) for p in pts]
    k = len(P)
    out = []
    rng = range(k if closed else k - 1)
    for i in rng:
        if closed:
            p0, p1, p2, p3 = P[i - 1], P[i], P[(i + 1) % k], P[(i + 2) % k]
        else:
            p1, p2 = P[i], P[i + 1]
            p0 = P[i - 1] if i else p1 * 2 - p2
            p3 = P[i + 2] if i + 2 < k else p2 * 2 - p1
        d1 = max(np.linalg.norm(p1 - p0), 1e-6) ** alpha
        d2 = max(np.linalg.norm(p2 - p1), 1e-6) ** alpha
        d3 = max(np.linalg.norm(p3 - p2), 1e-6) ** alpha
        b1 = (d1 * d1 * p2 - d2 * d2 * p0 + (2 * d1 * d1 + 3 * d1 * d2 + d2 * d2) * p1) / (3 * d1 * (d1 + d2))
        b2 = (d3 * d3 * p1 - d2 * d2 * p3 + (2 * d3 * d3 + 3 * d3 * d2 + d2 * d2) * p2) / (3 * d3 * (d3 + d2))
        m = max(3, int(np.linalg.norm(p2 - p1) / step) + 1)
        for j in range(m):
            t = j / m
            out.append(tuple((1 - t) ** 3 * p1 + 3 * (1 - t) ** 2 * t * b1 + 3 * (1 - t) * t * t * b2 + t ** 3 * p2))
    if not closed:
        out.append(tuple(P[-1]))
    return out


def blob(pts, step=4):
    g = Polygon(spline_pts(pts, True, step))
    return g if g.is_valid else g.buffer(0)


def curve(pts, step=5):
    return LineString(spline_pts(pts, False, step))


def limb(nodes, step=4):
    """Tapered tube: nodes (x, y, radius); spline through them; union of hulls."""
    P = np.array(nodes, float)
    k = len(P)
    c = spline_pts([tuple(p[:2]) for p in P], False, step) if k > 2 else [tuple(P[0][:2]), tuple(P[-1][:2])]
    if k <= 2:
        rs = [P[0][2], P[-1][2]]
    else:
        # radius by arclength, smooth
        c = np.array(c)
        s = np.r_[0, np.cumsum(np.linalg.norm(np.diff(c, axis=0), axis=1))]
        idx = [int(np.argmin(((c - p[:2]) ** 2).sum(1))) for p in P]
        sk = s[idx]
        rs = np.interp(s, sk, P[:, 2])
        ker = np.ones(5) / 5
        rs2 = np.convolve(np.pad(rs, 2, mode="edge"), ker, "valid")
        rs = rs2
    disks = [Point(*p).buffer(r, 16) for p, r in zip(c, rs)]
    return unary_union([unary_union([a, b]).convex_hull for a, b in zip(disks, disks[1:])])


def ell(cx, cy, rx, ry, rot=0):
    g = affinity.scale(Point(0, 0).buffer(1, 48), rx, ry)
    return affinity.translate(affinity.rotate(g, rot, origin=(0, 0)), cx, cy)


def rrect(x, y, w, h, r):
    return box(x + r, y + r, x + w - r, y + h - r).buffer(r, 12)


def smooth_geom(g, r):
    return g.buffer(-r).buffer(2 * r).buffer(-r)


def polys(g):
    if g.is_empty:
        return []
    if g.geom_type == "Polygon":
        return [g]
    return [p for p in getattr(g, "geoms", []) for p in polys(p)]


def lines(g):
    if g.is_empty:
        return []
    if g.geom_type == "LineString":
        return [g]
    return [p for p in getattr(g, "geoms", []) for p in lines(p)]


def d_ring(co, close=True, tol=0.12):
    ls = LineString(co).simplify(tol)
    c = list(ls.coords)
    if close and c[0] == c[-1]:
        c = c[:-1]
    s = "M" + f"{n(c[0][0])} {n(c[0][1])}"
    px, py = round(c[0][0], 1), round(c[0][1], 1)
    s += "l"
    rel = []
    for x, y in c[1:]:
        x, y = round(x, 1), round(y, 1)
        rel.append(f"{n(x - px)} {n(y - py)}")
        px, py = x, y
    return s + " ".join(rel) + ("z" if close else "")


def d_geom(g, tol=0.12):
    """Path data of any shapely geometry."""
    if isinstance(g, str):
        return g
    out = []
    for p in polys(g):
        out.append(d_ring(p.exterior.coords, True, tol))
        out += [d_ring(i.coords, True, tol) for i in p.interiors]
    for l in lines(g):
        out.append(d_ring(l.coords, False, tol))
    return "".join(out)


def poisson(g, r, seed=1, inset=0):
    """Evenly spread random points inside polygon g, at least r apart."""
    rnd = random.Random(seed)
    g2 = g.buffer(-inset) if inset else g
    if g2.is_empty:
        return []
    x0, y0, x1, y1 = g2.bounds
    pts = []
    from shapely.prepared import prep
    pg = prep(g2)
    for _ in range(int(30 * g2.area / (r * r)) + 60):
        x, y = rnd.uniform(x0, x1), rnd.uniform(y0, y1)
        if all((x - a) ** 2 + (y - b) ** 2 >= r * r for a, b in pts) and pg.contains(Point(x, y)):
            pts.append((x, y))
    return pts


def cells(region, size, seed=1, gap=2.2, rnd_r=5, jitter=0.32):
    """Rounded packed cells (Voronoi) clipped to region."""
    rnd = random.Random(seed)
    x0, y0, x1, y1 = region.bounds
    pts = []
    row = 0
    y = y0 - size
    while y < y1 + size:
        x = x0 - size + (size / 2 if row % 2 else 0)
        while x < x1 + size:
            pts.append((x + rnd.uniform(-jitter, jitter) * size, y + rnd.uniform(-jitter, jitter) * size))
            x += size
        y += size * 0.88
        row += 1
    vd = voronoi_diagram(MultiPoint(pts))
    out = []
    for c in vd.geoms:
        c = c.intersection(region)
        for p in polys(c):
            q = p.buffer(-gap - rnd_r).buffer(rnd_r, 6)
            out += [k for k in polys(q) if k.area > size * size * 0.02]
    return out
