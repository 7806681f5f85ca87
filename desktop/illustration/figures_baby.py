"""A figure about newborns: newborn-fat-lumps."""
from .core import *
from .parts import *
from .parts_care import *
from .figures_care2 import panel


def newborn_back(f, cx, cy, s):
    """A newborn seen from behind, head turned to its left, arms and legs bent; origin at the nape. Returns what places a shape."""
    P = lambda g: place(g, cx, cy, s)
    low = lambda g: affinity.translate(g, 0, 7)      # the head sits low on a newborn's neck
    pt = lambda p: (cx + p[0] * s, cy + p[1] * s)
    torso = blob([(0, -6), (34, 0), (60, 18), (66, 46), (58, 86), (55, 116), (64, 150), (66, 178), (52, 200), (24, 208), (0, 204), (-24, 208), (-52, 200), (-66, 178), (-64, 150), (-55, 116), (-58, 86), (-66, 46), (-60, 18), (-34, 0)])
    limbs, hands, soles = [], [], []
    for sg in (-1, 1):
        m = lambda v: [(sg * a, b, r) for a, b, r in v]
        limbs += [limb(m([(50, 30, 24), (76, 58, 22), (94, 84, 18)])), limb(m([(94, 84, 18), (108, 56, 17), (114, 28, 13.5)]))]
        limbs += [limb(m([(38, 178, 34), (66, 202, 34), (90, 232, 28)])), limb(m([(90, 232, 28), (76, 262, 23), (64, 292, 15.5)]))]
        soles.append(unary_union([limb(m([(66, 300, 14), (68, 322, 16.5)]))] + [Point(sg * a, b).buffer(r) for a, b, r in ((56, 338, 6.6), (64.5, 341.5, 5.2), (72, 340.5, 4.6), (78, 336.5, 4.2), (82.5, 331, 3.8))]))
        hands.append(unary_union([ell(sg * 117, 4, 14, 16)] + [Point(sg * a, b).buffer(5.4) for a, b in ((106, -10), (114, -14), (122, -13), (129, -8))]))
    body = fillet(unary_union([torso] + limbs), 7).union(fillet(unary_union(limbs + hands), 3)).union(fillet(unary_union(limbs + soles), 2))
    head = unary_union([ell(0, -66, 53, 57), ell(30, -42, 29, 28), ell(52, -50, 6.5, 5.5, 20)])     # cheek and the tip of the nose beyond it
    head = fillet(head, 8)
    skin = f.grad([(0, "epidermis-lit"), (1, "epidermis")], *pt((-80, -110)), *pt((80, 300)))
    f.path(P(body), skin, "ink", MAIN)
    f.path(P(low(head)), skin, "ink", MAIN)
    hair = head.intersection(blob([(-70, -60), (-56, -140), (20, -140), (46, -100), (34, -84), (30, -64), (16, -56), (12, -34), (-6, -24), (-34, -26)]))
    f.path(P(low(hair)), "hair", None, extra=' fill-opacity=".3"')
    f.path(P(low(unary_union([qcurve((-2, -84), (14, -92), (12, -74)), qcurve((12, -74), (-4, -58), (-16, -78)), qcurve((-16, -78), (-18, -104), (10, -104)), qcurve((-42, -70), (-40, -44), (-24, -34)), qcurve((22, -106), (30, -98), (30, -86))]))), None, "hair", FINE)
    ear = blob([(4, -58), (12, -68), (23, -64), (24, -50), (17, -38), (9, -38)], 2)
    f.path(P(low(ear)), "epidermis-lit", "ink", MID)
    f.path(P(low(qcurve((10, -56), (20, -62), (16, -46)))), None, "epidermis-deep", MID)
    fold = [curve([(0, 156), (1, 180), (0, 204)])]      # cleft
    for sg in (-1, 1):
        fold += [qcurve((sg * 12, 207), (sg * 34, 212), (sg * 52, 198)), qcurve((sg * 62, 224), (sg * 76, 216), (sg * 84, 206)), qcurve((sg * 62, 262), (sg * 74, 270), (sg * 92, 262)), qcurve((sg * 52, 296), (sg * 64, 302), (sg * 78, 296)), qcurve((sg * 54, 330), (sg * 66, 326), (sg * 80, 325)), qcurve((sg * 18, 60), (sg * 30, 72), (sg * 22, 88)), qcurve((sg * 102, 24), (sg * 114, 30), (sg * 126, 24))]
    f.path(P(unary_union(fold)), None, "epidermis-deep", MID)
    return P, pt, P(body.union(low(head)))


def raised(f, g):
    """A firm, dark red-purple patch that stands up from the skin: shade at its lower right, light at its upper left."""
    x0, y0, x1, y1 = g.bounds
    f.path(affinity.translate(g, 3, 4), "epidermis-deep", None, extra=' fill-opacity=".45"')
    f.path(g, "epidermis", None)
    f.path(g, "sore", None, extra=' fill-opacity=".42"')
    f.path(g, f.grad([(0, "sore-deep", .34), (.6, "sore-deep", .52), (1, "sore-deep", .3)], x0 + (x1 - x0) * .44, y0 + (y1 - y0) * .42, max(x1 - x0, y1 - y0) * .58, 0, "radial"), None)
    f.path(g.buffer(-5).exterior.intersection(box(x0, y0, x0 + (x1 - x0) * .5, y0 + (y1 - y0) * .5)), None, "epidermis-lit", MID, extra=' stroke-opacity=".7"')
    f.path(g, None, "sore-deep", FINE, extra=' stroke-opacity=".75"')


def hurt_fat(f, lens, cx, cy):
    """The lens: skin over fat, with one firm patch of hurt fat. Returns the fat, the patch and the skin."""
    xs = np.arange(cx - 160, cx + 161, 4)
    top = lambda X: cy - 66 - 26 * math.exp(-((X - cx) / 66) ** 2)
    line = lambda d, wob: [(X, top(X) + d + wob * math.sin(X / 8) + wob * .5 * math.sin(X / 3.7)) for X in xs]
    low = [(cx + 160, cy + 170), (cx - 160, cy + 170)]
    epi, der, fat = (Polygon(line(d, w) + low).buffer(0).intersection(lens) for d, w in ((0, 0), (20, 2.6), (64, 2)))
    f.path(epi, "epidermis", None)
    over = Polygon([(X, top(X)) for X in xs if abs(X - cx) < 76] + [(X, top(X) + 21) for X in reversed(xs) if abs(X - cx) < 76]).intersection(epi)
    f.path(over, f.grad([(0, "sore-deep", 0), (.3, "sore-deep", .6), (.7, "sore-deep", .6), (1, "sore-deep", 0)], cx - 76, 0, cx + 76, 0), None)
    f.path(der, "dermis", None)
    rnd = random.Random(5)
    f.path("".join(f"M{n(a - 6)} {n(b)}q4 {n(rnd.uniform(-3, 3))} 7 0t6 0" for a, b in poisson(der.difference(fat), 19, 6, 7)), None, "dermis-line", MID)
    f.path(fat, "fat", None)
    patch = blob([(cx - 72, cy + 34), (cx - 58, cy + 2), (cx - 14, cy - 12), (cx + 34, cy - 8), (cx + 70, cy + 22), (cx + 64, cy + 64), (cx + 26, cy + 88), (cx - 34, cy + 82), (cx - 66, cy + 64)])
    f.path(unary_union(cells(fat.difference(patch.buffer(3)).buffer(-1), 33, 8, 1.8, 7)), "fat-lit", "fat-line", FINE)
    f.path(patch, "blush", None)
    for i, q in enumerate(cells(patch.buffer(-2), 34, 11, 2, 7)):
        f.path(q, "harm", "ink-soft", FINE)
        c, r = q.centroid, math.sqrt(q.area / math.pi)
        if r > 9:      # the fine needles that hurt fat sets into
            f.path("".join(f"M{n(c.x + .22 * r * math.cos(a))} {n(c.y + .22 * r * math.sin(a))}L{n(c.x + .62 * r * math.cos(a))} {n(c.y + .62 * r * math.sin(a))}" for a in np.linspace(i, i + 2 * math.pi, 8, endpoint=False)), None, "pale", FINE)
    f.path(patch, None, "ink", MAIN)
    f.path(LineString(line(0, 0)).intersection(lens), None, "ink", MAIN)
    f.path(LineString(line(20, 2.6)).intersection(lens), None, "epidermis-deep", MID)
    return fat.difference(patch), patch, epi.difference(fat)


def fig_newborn(f):
    P, pt, whole = newborn_back(f, 258, 140, .9)
    one = lambda x, y, rx, ry, k: P(affinity.rotate(blob([(x - rx, y - ry * .1), (x - rx * .5, y - ry * .9), (x + rx * .4, y - ry), (x + rx, y - ry * .2), (x + rx * .7, y + ry * .8), (x - rx * .3, y + ry)], 2), k * 23)).intersection(whole.buffer(-3))
    back = [one(-27, 44, 27, 20, 1), one(29, 66, 19, 23, 2)]
    cheek, seat, thigh = one(38, -30, 15, 13, 1), one(-32, 178, 23, 17, 1), one(78, 214, 24, 20, 3)
    for g in (*back, cheek, seat, thigh):
        raised(f, g)
    hx, hy = pt((78, 214))
    cx, cy, R = 604, 236, 148
    lens = magnify(f, hx, hy, 32, cx, cy, R)
    fat, patch, skin = hurt_fat(f, lens, cx, cy)
    lens_rim(f, lens)
    f.mark("back", *back); f.mark("cheek", cheek); f.mark("seat", seat); f.mark("thigh", thigh)
    f.mark("hurt", patch); f.mark("fat", fat); f.mark("skin", skin)
    f.label("cheek", 392, 66, pt((42, -34)), "start", 130)
    f.label("back", 176, 52, pt((-34, 36)), "end", 130)
    f.label("seat", 126, 264, pt((-40, 176)), "end", 110)
    f.label("thigh", 392, 428, (hx + 6, hy + 8), "start", 130)
    f.label("skin", 776, 124, (cx + 118, cy - 40), "start", 168)
    f.label("hurt", 776, 236, (cx + 52, cy + 34), "start", 172, bold=True)
    f.label("fat", 776, 356, (cx + 84, cy + 92), "start", 168)
    panel(f, 24, 474, 912, 150, "warn", HEAVY)
    gauge(f, 148, 576, 82, .88, 30)
    f.text("g-low", 82, 582, T_MIN, "middle", maxw=110)
    f.text("g-high", 216, 582, T_MIN, "middle", maxw=110)
    rows = len(wrap(f.S["later"], T_LABEL, 530, False, f.script) + wrap(f.S["test"], T_LABEL, 530, True, f.script))
    b = f.text("later", 292, 545 - rows * T_LABEL * .57 * f.ts, maxw=530)
    f.text("test", 292, b[3] + 8, bold=True, fill="warn", maxw=530)
    blood_tube(f, 874, 494, 34, 112, 14, .64)


BABY = {"newborn-fat-lumps": fig_newborn}
