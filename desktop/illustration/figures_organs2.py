"""Organ figures, part 2: valve, kidney loop, parathyroid, whole body."""
from .core import *
from .parts import *
from .parts_organs import *
from .parts_glands import *
from .pieces import badge, both, fade, ca_ion


# ---------------------------------------------------------------- valve
def fig_valve(f):
    R = 158
    ax, bx, vy = 186, 774, 246
    f.text("head-healthy", ax, 22, T_HEAD, "middle", True, maxw=350)
    f.text("head-stiff", bx, 22, T_HEAD, "middle", True, maxw=350)
    f.text("view", 480, 76, T_MIN, "middle", fill="text-soft", maxw=160)
    hx, hy, hs = 480, 526, .74
    H_ = Heart(hx, hy, hs)
    f.unmirrored(hx)
    H_.draw(f, w=MID, fine=False)
    f.end()
    A, B = valve(f, ax, vy, R), valve(f, bx, vy, R, True)
    spots = []
    for i, (a, d, r, sx, sy) in enumerate([(90, .60, 25, 1.35, .8), (72, .30, 12, 1.1, .9), (118, .40, 12, 1.1, .9), (-38, .60, 22, 1, 1.2), (2, .42, 12, 1, 1), (-68, .42, 11.5, 1, 1), (212, .62, 25, .95, 1.2), (190, .36, 12, 1, 1), (238, .42, 11, 1, 1.1)]):
        x, y = bx + R * .86 * d * math.cos(math.radians(a)), vy + R * .86 * d * math.sin(math.radians(a))
        g = affinity.rotate(lump(x, y, r, i + 3, 6, sx, sy), a - 90)
        f.calcium(g, 2.8, 8.4, HEAVY if r > 15 else MAIN, i, shade=r > 15)
        spots.append(g)
    src = H_.pt(4 if f.flip else -4, -52)
    ring = ell(src[0], src[1], 22, 22)
    f.path(ring, None, "leader", MAIN, dash="6 6")
    for x, sg in ((ax, -1), (bx, 1)):
        for a, o in ((20, -15), (78, 9)):
            p, q = (src[0] + sg * 20, src[1] + o), (x - sg * R * math.cos(math.radians(a)), vy + R * math.sin(math.radians(a)))
            f.path(f"M{n(p[0])} {n(p[1])}L{n(q[0])} {n(q[1])}", None, "leader", MID, dash="6 6")
    f.mark("flap", A["flaps"], B["flaps"]); f.mark("opening", A["open"], B["open"]); f.mark("calcium", *spots); f.mark("place", ring.buffer(3))
    both(f, "flap", 480, 184, (ax + 118, 190), (bx - 112, 208), 150)
    both(f, "opening", 480, 290, (ax + 50, 262), (bx - 16, 256), 150)
    f.label("calcium", 800, 470, (spots[0].centroid.x + 6, spots[0].bounds[3] - 10), "middle", 260, side="top")
    f.label("place", 318, 560, (src[0] - 18, src[1] + 14), "end", 250, dot=False)


# ---------------------------------------------------------------- kidneys and minerals
def ion(f, x, y, kind, r=9):
    """Bit of mineral in the blood: calcium = ring with a dot, phosphate = filled square."""
    if kind == "ca":
        return ca_ion(f, x, y, r)
    f.path(rrect(x - r * .82, y - r * .82, r * 1.64, r * 1.64, 3), "vein", "ink", MID)


def fig_mineral_loop(f):
    Y0, Y1, r, k0 = 194, 444, 80, 1.17       # pictures are drawn for radius r, then enlarged by k0
    R = r * k0
    X = [(148, Y0), (480, Y0), (812, Y0), (646, Y1), (268, Y1)]

    def arr(i, j, **k):
        (a, b), (c, d) = X[i], X[j]
        L = math.hypot(c - a, d - b); u = ((c - a) / L, (d - b) / L)
        f.arrow([(a + u[0] * (R + 12), b + u[1] * (R + 12)), (c - u[0] * (R + 12), d - u[1] * (R + 12))], w=8, head=22, **k)
    for i, j in ((0, 1), (1, 2), (2, 3), (3, 4), (3, 1)):
        arr(i, j)
    wins = [Point(*p).buffer(r, 48) for p in X]
    for p in X:
        f.path(Point(*p).buffer(R, 48), "panel", None)

    def node(i):
        (a, b), o = X[i], (1 - k0)
        f.cur.append(f'<g transform="matrix({k0} 0 0 {k0} {n(a * o)} {n(b * o)})">')
        return a, b
    # 1 two small, uneven kidneys
    a, b = node(0)
    for sg in (-1, 1):
        k = kidney_geom(a + sg * 32, b - 8, .86, sg < 0)
        bumps = unary_union([Point(a + sg * x, b + o).buffer(6) for x, o in ((58, -40), (68, -14), (64, 14))])      # weak kidneys get small and scarred
        k = smooth_geom(k.difference(bumps), 2.4)
        f.path(k, "kidney", "ink", MAIN)
        f.path(k.buffer(-7).difference(k.buffer(-11)), "kidney-lit", None)
        f.path(limb([(a + sg * 22, b, 7), (a + sg * 14, b + 18, 5), (a + sg * 13, b + 58, 4)]).intersection(wins[0].buffer(-3)), "fat-lit", "ink", MID)
    # 2 blood full of phosphate
    f.end()
    a, b = node(1)
    v = limb([(a - 110, b + 22, 44), (a, b, 42), (a + 110, b - 20, 44)])
    f.path(v.intersection(wins[1]), "artery", "ink", MAIN)
    vi = limb([(a - 110, b + 22, 35), (a, b, 33), (a + 110, b - 20, 35)]).intersection(wins[1])
    f.path(vi, "blood-lit", "artery-deep", FINE)
    for x, y in poisson(vi.buffer(-12), 24, 6):
        ion(f, x, y, "po", 8)
    # 3 thyroid from behind with four enlarged glands
    f.end()
    a, b = node(2)
    thyroid_back(f, a, b + 2, .72, big=(0, 1, 2, 3), k=1.35)
    # 4 bone that loses calcium and phosphate
    f.end()
    a, b = node(3)
    bl = bone_long(a - 14, b - 4, 110, rot=18)
    f.path(bl, "bone-lit", "ink", MAIN)
    f.path(unary_union(cells(bl.buffer(-6), 11, 4, 1.4, 3)), "marrow", None)
    f.dots([p for p in poisson(bl.buffer(-1), 8, 2, 2.5)][::4], 2.4, "calcium-line")
    for k, (x, y) in (("ca", (28, -34)), ("po", (46, -12)), ("ca", (34, 10)), ("po", (22, 34)), ("ca", (52, 26))):
        ion(f, a + x, b + y, k, 8)
    # 5 vessel in skin with calcium in its wall, lump beside it
    f.end()
    a, b = node(4)
    w5 = wins[4]
    f.path(box(a - r, b - r, a + r, b + r).intersection(w5), "fat", None)
    f.path(unary_union(cells(box(a - r, b - 20, a + r, b + r).intersection(w5.buffer(-1)), 24, 5, 1.6, 5)), "fat-lit", "fat-line", FINE)
    f.path(box(a - r, b - r, a + r, b - 22).intersection(w5), "dermis", None)
    f.path(box(a - r, b - r, a + r, b - 52).intersection(w5), "epidermis", "epidermis-deep", MID)
    f.path(f"M{a - 74} {b - 22}h148", None, "fat-line", MID)
    artery_end(f, a - 13, b + 28, 41, .44, .5, tube=(36, -10), seed=5, cellsn=3)
    f.calcium(lump(a - 14, b - 36, 14, 4, 5, 1.5, .8), 2.3, 6, MAIN, 3, shade=False)
    f.calcium(lump(a + 46, b - 32, 13, 7, 5, 1.2, .8), 2.3, 6, MAIN, 3, shade=False)
    f.end()
    for p in X:
        f.path(Point(*p).buffer(R, 48), None, "frame", MAIN)
    for i, (a, b) in enumerate(X):
        badge(f, i + 1, a - R * .80, b - R * .72 if i < 3 else b + R * .66, 18)
        if i < 3:
            f.text(f"loop-{i + 1}", a, b - R - 11, T_LABEL, "middle", maxw=(270, 290, 270)[i], valign="bottom")
        else:
            f.text(f"loop-{i + 1}", a, b + R + 10, T_LABEL, "middle", maxw=308)
    # key
    for k, y, nm in (("po", 400, "key-po"), ("ca", 460, "key-ca")):
        x = 792
        ion(f, x, y, k, 10)
        f.text(nm, x + 20, y, T_MIN, valign="middle", maxw=140)


# ---------------------------------------------------------------- overactive parathyroid
def fig_adenoma(f):
    # head, neck and shoulders from behind: where the window is
    x, y = 118, 62
    f.text("view", x, 18, T_MIN, "middle", maxw=190)
    card = rrect(24, 56, 188, 172, 18)
    f.path(card, "panel", None)
    nape = fillet(unary_union([ell(x, y + 44, 30, 38), limb([(x, y + 60, 19), (x, y + 104, 20)]), ell(x, y + 172, 82, 58), ell(x - 31, y + 52, 4, 8), ell(x + 31, y + 52, 4, 8)]), 8)
    f.path(nape.intersection(card), "body", None)
    f.path(nape.exterior.intersection(card.buffer(-1)), None, "body-line", MAIN)
    f.path(unary_union([qcurve((x - 14, y + 76), (x, y + 82), (x + 14, y + 76)), LineString([(x, y + 128), (x, y + 168)])]), None, "body-soft", MID)
    f.path(card, None, "panel-line", MID)
    cx, cy, R = 404, 384, 222
    cut = lens(f, x, y + 98, 25, cx, cy, R, "muscle-lit")
    G = neck_back(f, cx, cy - 20, 1.86, cut)
    f.path(cut, None, "frame", HEAVY)
    g = G["glands"]
    f.mark("thyroid", G["thyroid"]); f.mark("big", g[3]); f.mark("normal", *g[:3]); f.mark("food", G["food"])
    dial_card(f, 656, 24, 276, 282, .90)
    f.label("normal", 664, 356, (g[1].centroid.x, g[1].centroid.y), "start", 268)
    f.label("thyroid", 664, 424, (G["thyroid"].bounds[2] - 26, cy - 16), "start", 268)
    f.label("big", 664, 500, (g[3].bounds[2] - 16, g[3].centroid.y), "start", 268, bold=True)
    f.label("food", 664, 582, (cx + 4, cy + 172), "start", 268)


# ---------------------------------------------------------------- too much calcium in the blood
def fig_high_body(f):
    s, bx, by = 1.55, 500, 14
    B = place(body_geom(), bx, by, s).intersection(box(0, 0, W, 660))
    f.path(B, "body", "body-line", MAIN)
    P = lambda g: place(g, bx, by, s)
    pt = lambda x, y: (bx + s * x, by + s * y)
    O = inner_organs(f, P, pt, s)
    fade(f, bx - 210, 590, 640, 420)
    for k in ("brain", "heart", "kidneys", "gut", "bones"):
        f.mark(k, O[k])
    dial_card(f, 24, 24, 272, 292, .88)
    f.label("brain", 740, 66, O["aim-brain"], "start", 210)
    f.label("heart", 740, 190, O["aim-heart"], "start", 210)
    f.label("kidneys", 740, 300, O["aim-kidneys"], "start", 210)
    f.label("gut", 740, 424, O["aim-gut"], "start", 210)
    f.label("bones", 254, 478, O["aim-bones"], "end", 226)


ORGANS2 = {"heart-valve": fig_valve, "kidney-minerals-loop": fig_mineral_loop, "parathyroid-adenoma": fig_adenoma, "high-calcium-body": fig_high_body}
