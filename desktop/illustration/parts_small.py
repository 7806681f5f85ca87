"""What the checklist's small pictures share: a tile of 120 units, read at 64 px; skin, a calm body, signs of pain.

Strokes are those of the large figures, so one unit of theirs is about half a pixel here: few parts, nothing fine.
"""

from .core import *
from .figures_bodymap import face_regions, foot_regions
from .parts import *
from .parts_care import mover

SIDE = 120


def ground(f, fill="panel"):
    """The tile itself."""
    f.path(box(0, 0, SIDE, SIDE), fill, None)


def skin(f, g, w=MAIN, edge="ink"):
    """Skin in the reader's tone, lit from the upper left."""
    x0, y0, x1, y1 = g.intersection(box(-20, -20, SIDE + 20, SIDE + 20)).bounds
    f.path(g, f.grad([(0, "epidermis-lit"), (1, "epidermis")], x0, y0, x1, y1), None)
    if edge:
        f.path(g, None, edge, w)


def stretch(f):
    """A stretch of an arm or a leg across the tile; what is seen on skin stands on it."""
    ground(f)
    g = limb([(-24, 96, 46), (60, 60, 45), (144, 24, 46)])
    skin(f, g)
    return g


def dome(f, x, y, rx, ry, fill="epidermis-lit", edge="epidermis-deep"):
    """A bump seen from above: its shadow, itself, its light."""
    f.path(ell(x + rx * .12, y + ry * .2, rx * 1.1, ry * 1.06), "epidermis-deep", None, extra=' fill-opacity=".55"')
    f.path(ell(x, y, rx, ry), fill, edge, MID + .4)
    f.path(ell(x, y, rx, ry).intersection(ell(x - rx * .3, y - ry * .36, rx * .5, ry * .36)), "pale", None, extra=' fill-opacity=".5"')


def over(f, g, token, share):
    """A colour upon skin that lets the tone show through."""
    f.path(g, token, None, extra=f' fill-opacity="{share}"')


def scar(f, line, stitches):
    """A scar and where it was stitched, seen on every tone of skin."""
    f.path(line, None, "blush", 8)
    f.path(stitches, None, "blush", 4.6)
    f.path(line, None, "sore-deep", MAIN)
    f.path(stitches, None, "sore-deep", MID)


def burst(f, x, y, r=19, points=9):
    """Pain: a star of short rays."""
    star = [(x + (r if k % 2 == 0 else r * .5) * math.cos(math.pi * k / points - 1.57), y + (r if k % 2 == 0 else r * .5) * math.sin(math.pi * k / points - 1.57)) for k in range(2 * points)]
    g = Polygon(star)
    f.path(g, None, "bg", 6)
    f.path(g, "warn-fill", "warn", MAIN)
    return g


def rays(f, x, y, r0, r1, angles, tok="warn"):
    """Short lines round a place that hurts or is hot."""
    for a in angles:
        c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
        d = f"M{n(x + r0 * c)} {n(y + r0 * s)}L{n(x + r1 * c)} {n(y + r1 * s)}"
        f.path(d, None, "bg", 8)
        f.path(d, None, tok, 4.6)


def stone(f, g, dot=3.2, gap=9.5):
    """Calcium, as everywhere: white, dotted, dark edge."""
    f.calcium(g, dot, gap, MAIN, shade=False)


def person(f, s, x, y, mark=None):
    """The body of the body map, cut by the tile; ``mark`` is painted as picked. Gives the way to place things on it."""
    ground(f, "bg")
    at = lambda g: place(g, x, y, s)
    g = at(body_geom())
    f.path(g, "body", None)
    if mark is not None:
        picked = at(mark).intersection(g)
        f.path(picked, "select", "frame", MAIN)
    f.path(g, None, "body-line", MAIN)
    return at, g


def quiet(f, at, *curves):
    """Quiet lines upon a body: breasts, navel, spine, knees."""
    for c in curves:
        f.path(at(qcurve(*c)), None, "body-soft", MID)


FRONT = (((8, 160), (28, 186), (46, 158)), ((-8, 160), (-28, 186), (-46, 158)), ((-2.5, 240), (0, 244), (2.5, 240)))
BACK = (((0, 122), (0, 190), (0, 262)), ((20, 140), (46, 150), (24, 184)), ((-20, 140), (-46, 150), (-24, 184)))


def face(f, s=.27, x=6, y=-4, eyes=True):
    """A face in the reader's skin tone. Gives the way to place things on it."""
    whole, _ = face_regions()
    at = lambda g: affinity.translate(affinity.scale(g, s, s, origin=(0, 0)), x, y)
    neck = blob([(138, 330), (262, 330), (266, 420), (330, 470), (330, 560), (70, 560), (70, 470), (134, 420)])
    skin(f, at(neck))
    skin(f, at(whole))
    f.path(at(blob([(74, 170), (84, 80), (140, 22), (200, 10), (260, 22), (316, 80), (326, 170), (300, 128), (250, 96), (180, 100), (110, 116)])), "hair", "ink", MID)
    f.path(at(qcurve((200, 236), (214, 276), (190, 278))), None, "epidermis-deep", MID)
    f.path(at(qcurve((162, 330), (200, 348), (238, 330))), None, "sore", MAIN)
    for side in (0, 104):
        if eyes:
            f.path(at(ell(148 + side, 214, 13, 15)), "hair", None)
        f.path(at(qcurve((118 + side, 174), (148 + side, 160), (178 + side, 174))), None, "hair", MAIN)
    return at


def foot(f, s=.27, x=-4, y=16, flip=False):
    """A foot from its inner side. Gives its outline and the way to place things on it."""
    whole = blob([(96, -160), (172, -160), (176, 40), (180, 120), (196, 168), (250, 206), (320, 236), (384, 254), (424, 272), (434, 296), (416, 316), (370, 324), (300, 318), (230, 306), (160, 320), (104, 328), (64, 316), (54, 282), (66, 236), (82, 180), (90, 110), (92, 40)])

    def at(g):
        g = affinity.scale(g, -s if flip else s, s, origin=(0, 0))
        return affinity.translate(g, SIDE - x if flip else x, y)

    g = at(whole)
    skin(f, g)
    f.path(at(qcurve((404, 276), (422, 270), (430, 288))), None, "epidermis-deep", MID)
    f.path(at(qcurve((126, 180), (144, 160), (162, 180))), None, "epidermis-deep", MID)
    return g, at


def baby_foot(f, x=60, y=62, s=1.0, rot=0):
    """The sole of a small foot: heel below, five round toes on top."""
    M = mover(x, y, s, rot)
    sole = blob([(-24, -30), (0, -36), (24, -30), (30, -6), (22, 22), (20, 40), (0, 52), (-20, 40), (-20, 18), (-28, -6)])
    toes = [ell(-22, -42, 10, 12), ell(-5, -47, 8, 10), ell(9, -45, 7, 9), ell(21, -39, 6.4, 8), ell(30, -30, 5.6, 7)]
    for toe in toes:
        skin(f, M(toe), MID)
    skin(f, M(sole))
    f.path(M(qcurve((-16, -14), (0, -6), (18, -12))), None, "epidermis-deep", MID)
    return M
