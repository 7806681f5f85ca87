"""Figures about tests, treatment and care (1): tests-blood, tests-pictures, biopsy, treatments, skin-care."""
from .core import *
from .parts import *
from .parts_care import *
from .parts_glands import thyroid_front
from .pieces import step_caption, between, fade, ca_ion, small_calcium


# ---------------------------------------------------------------- blood tests
def gland_icon(f, cx, cy, s):
    thyroid_front(f, cx, cy, s, MID)


def kidney_icon(f, cx, cy, s):
    k = kidney_geom(cx, cy, s)
    f.path(k, "kidney", "ink", MAIN)
    f.path(k.buffer(-6).difference(k.buffer(-10)), "kidney-lit", None)
    return k


def fig_tests_blood(f):
    y = 196
    g, F, _, M = hand_art(f, 694, y, .62, 90, palm=True, outline=False,
                          arm=[(2, 240, 50), (0, 330, 60), (-4, 440, 76), (-2, 560, 86), (2, 660, 83), (0, 760, 87), (0, 900, 96), (0, 1130, 104)])
    f.path(g, None, "ink", MAIN)
    for c in ([(262, y - 44), (272, y - 8), (266, y + 40)], [(280, y - 28), (286, y), (282, y + 24)]):
        f.path(curve(c), None, "epidermis-deep", MID)
    vein = limb([(196, y + 2, 2.2), (236, y + 6, 3.4), (300, y + 6, 3.8), (360, y - 4, 3.8), (430, y - 2, 3.4), (500, y - 8, 2.6), (560, y - 6, 1.2)]).union(limb([(390, y - 4, 2.6), (450, y + 16, 2.4), (510, y + 14, 1)]))
    f.path(smooth_geom(vein, .4), "vein-lit", None)
    band = g.intersection(box(128, 0, 172, 640)).buffer(5, join_style=2)
    f.path(band, "vein", "ink", MAIN)
    f.path(LineString([(143, y - 60), (143, y + 60)]).intersection(band.buffer(-5)), None, "vein-lit", MID)
    fade_side(f, 0, 74, 60, 330)
    # butterfly needle, pointing up the arm, and its thin line to the tube
    line = spline_pts([(330, y + 2), (366, y + 2), (384, y + 22), (366, y + 42), (332, y + 52), (318, y + 74), (340, y + 89), (386, y + 88)], False)
    f.path(LineString(line), None, "ink", 8)
    f.path(LineString(line), None, "artery", 4)
    f.path(LineString([(322, y + 2), (288, y + 6)]), None, "ink", MAIN)
    wing = [affinity.rotate(rrect(314, y + (4 if sg > 0 else -30), 24, 30, 7), 6, origin=(326, y + 2)) for sg in (-1, 1)]
    f.path(unary_union(wing), "cloth", "ink", MID)
    f.path(limb([(316, y + 3, 4.4), (340, y + 2, 5)]), "cloth-lit", "ink", MID)
    tube = blood_tube(f, 382, y + 88, 38, 178, -90, .80)
    f.mark("needle", *wing); f.mark("tube", tube)
    f.label("needle", 330, 62, (327, y - 15), "middle", 260, side="bottom")
    f.label("tube", 628, y + 92, (556, y + 88), "start", 240)
    # what the lab looks for
    f.path(rrect(24, 394, 912, 220, 20), "panel", "panel-line", MID)
    f.arrow([(474, y + 118), (474, 386)], w=8, head=22)
    xs = [24 + 91 + i * 182.5 for i in range(5)]
    cy = 478
    for x in xs:
        f.path(Point(x, cy).buffer(58), "bg", "panel-line", MID)
    for a, b in ((-20, -16), (14, -24), (26, 10), (-6, 20), (-32, 16), (0, -2)):
        ca_ion(f, xs[0] + a, cy + b, 10)
    for a, b in ((-22, -18), (10, -26), (26, 6), (-6, 6), (-30, 20), (6, 30)):     # phosphate: the blue square it is in every figure
        f.path(rrect(xs[1] + a - 9, cy + b - 9, 18, 18, 4.5), "vein", "ink", MID)
    gland_icon(f, xs[2], cy + 2, .62)
    x = xs[3]
    f.path("".join(f"M{n(x + 27 * math.cos(a))} {n(cy + 27 * math.sin(a))}L{n(x + 40 * math.cos(a))} {n(cy + 40 * math.sin(a))}" for a in np.linspace(0, 2 * math.pi, 12, endpoint=False)), None, "ink", 8)
    f.path("".join(f"M{n(x + 27 * math.cos(a))} {n(cy + 27 * math.sin(a))}L{n(x + 40 * math.cos(a))} {n(cy + 40 * math.sin(a))}" for a in np.linspace(0, 2 * math.pi, 12, endpoint=False)), None, "select", 4)
    f.path(Point(x, cy).buffer(20), "select", "ink", MID)
    kidney_icon(f, xs[4] - 6, cy, .88)
    for k, x in zip(("calcium", "phosphate", "pth", "vitd", "kidney"), xs):
        f.text(k, x, 549, anchor="middle", maxw=168)


# ---------------------------------------------------------------- pictures
def finger_bones(F):
    out = []
    for k, p in F.items():
        for i, (a, b) in enumerate(zip(p, p[1:])):
            a, b = np.array(a), np.array(b); u = (b - a) / np.linalg.norm(b - a); L = np.linalg.norm(b - a)
            w = (.155, .15, .155)[i] * L if k != "thumb" else .12 * L
            w = min(w, 9.5)
            if k == "thumb" and i == 0:
                w = 9.5
            a2, b2 = a + u * 4, b - u * (4 if i < 2 else -7)
            at = lambda t: a2 + (b2 - a2) * t
            tip = .62 if i == 2 else .92
            out.append(limb([tuple(at(0)) + (w,), tuple(at(.12)) + (w * .95,), tuple(at(.5)) + (w * .58,), tuple(at(.86)) + (w * .8 * (tip if i == 2 else 1),), tuple(at(1)) + (w * tip,)], 2))
    return out


def xray_hand(f, win, cx, cy, s):
    g, F, fing, P = hand_geom(0, 0, 1)
    M = mover(cx, cy, s)
    out = []
    for i, (k, j, r, dx, dy) in enumerate((("index", 3, 14, -6, 8), ("thumb", 3, 15, 6, 10), ("middle", 2, 15, 9, 0), ("little", 3, 12, 6, 8), ("ring", 1, 15, -6, 0), ("thumb", 0, 17, 92, 58))):
        p = F[k][j]
        q = M((p[0] + dx, p[1] + dy))
        out.append(lump(q[0], q[1], 12.6, i + 3, 6, r / 13 + .08 * (i % 2), r / 12.4))
    flesh = smooth_geom(unary_union([M(g)] + [q.buffer(7) for q in out]), 4)     # the lumps push the skin out
    f.path(flesh.intersection(win), "film-flesh", None)
    bones = finger_bones(F)
    for k, (wx, wy, r) in {"index": (-26, 62, 9.5), "middle": (-4, 58, 9.5), "ring": (16, 60, 9), "little": (34, 66, 8.5)}.items():
        b = np.array(F[k][0]); a = np.array((wx, wy)); m = (a + b) / 2; e = b + (a - b) / np.linalg.norm(a - b) * 9
        bones.append(limb([(wx, wy, r), tuple(m) + (r * .62,), tuple(e) + (r * 1.12,)], 3))
    for a, b, r in ((-34, 82, 12), (-12, 78, 11), (10, 80, 12), (31, 86, 11), (-24, 104, 12), (0, 104, 12), (22, 108, 11)):
        bones.append(lump(a, b, r, int(a + 60), 5))
    bones += [limb([(-20, 134, 21), (-18, 160, 15), (-18, 230, 14), (-18, 300, 14)]), limb([(24, 136, 12), (25, 160, 10), (26, 230, 10), (26, 300, 10)])]
    for b in bones:
        b = M(b).intersection(win)
        f.path(b, "film-bone", "film-line", MID)
    for i, q in enumerate(out):
        f.calcium(q, 1.9, 4.7, MAIN, i, shade=False)
    return out


def fig_tests_pictures(f):
    xs = (28, 340, 652); w, y0, h = 280, 76, 420
    for k, x in zip(("head-xray", "head-us", "head-ct"), xs):
        f.text(k, x + w / 2, 62, T_HEAD, "middle", True, maxw=w, valign="bottom")
    # 1 X-ray
    x = xs[0]; win = rrect(x, y0, w, h, 20)
    f.path(win, "film", None)
    lum = xray_hand(f, win, x + 146, y0 + 268, .98)
    f.path(win, None, "frame", HEAVY)
    f.mark("xray-lumps", *lum)
    c = lum[5].centroid
    f.label("xray-lumps", x + w / 2, 558, (c.x + 2, c.y + 4), "middle", 260, side="top")
    # 2 ultrasound: probe on the skin, picture below
    x = xs[1]; win = rrect(x, y0, w, h, 20)
    f.path(win, "panel", None)
    sk = blob([(x - 40, y0 + 150), (x + 60, y0 + 132), (x + 140, y0 + 130), (x + 220, y0 + 134), (x + 330, y0 + 152), (x + 330, y0 + 290), (x - 40, y0 + 290)])
    clipped(f, sk, box(x, y0, x + w, y0 + 190), f.grad([(0, "epidermis-lit"), (1, "epidermis")], 0, y0 + 130, 0, y0 + 190))
    f.path(ell(x + 124, y0 + 130, 54, 9), "water", "water-line", MID)
    M = mover(x + 124, y0 + 128, .94, 0)
    probe = fillet(unary_union([rrect(-40, -26, 80, 26, 8), limb([(0, -26, 36), (0, -44, 26), (0, -100, 17)]).intersection(box(-60, -106, 60, -18))]), 8)
    cab = M(curve([(0, -100), (14, -115), (44, -114), (84, -98), (136, -104)], 4)).intersection(win)
    f.path(cab, None, "ink", 11); f.path(cab, None, "metal-deep", 6)
    f.path(M(probe), "metal-lit", "ink", MAIN)
    f.path(M(rrect(-40, -12, 80, 12, 5)), "metal-deep", "ink", MID)
    f.path(M(unary_union([LineString([(-9, -82 + 8 * k), (9, -82 + 8 * k)]) for k in range(3)])), None, "metal-deep", MID)
    f.path(win, None, "panel-line", MID)
    sc = rrect(x, y0 + 190, w, h - 190, 20).union(box(x, y0 + 190, x + w, y0 + 220))
    f.path(sc, "film", None)
    cx, ty = x + w / 2, y0 + 206
    fan = Polygon([(cx + 104 * math.sin(t), ty - 88 + 104 * math.cos(t)) for t in np.linspace(-.56, .56, 16)] + [(cx + 288 * math.sin(t), ty - 88 + 288 * math.cos(t)) for t in np.linspace(.48, -.48, 30)])
    f.path(fan, "film-flesh", None)
    rnd = random.Random(4)
    seg = ""
    for px, py in poisson(fan, 15, 3, 6):
        seg += f"M{n(px - 4)} {n(py)}q4 {n(rnd.uniform(-2, 2))} 8 0"
    f.path(seg, None, "film-bone", MID)
    for k in (30, 62):
        band = LineString([(cx + (70 + k * .7) * t, ty + k + 10 * (1 - t * t)) for t in np.linspace(-1, 1, 30)]).intersection(fan.buffer(-3))
        f.path(band, None, "film-bone", HEAVY)
    shadow = Polygon([(cx - 24, ty + 104), (cx + 30, ty + 104), (cx + 48, ty + 240), (cx - 38, ty + 240)]).intersection(fan)
    f.path(shadow, "film", None)
    cal = fillet(limb([(cx - 26, ty + 106, 9), (cx + 2, ty + 95, 12), (cx + 30, ty + 105, 9)]), 2)
    f.calcium(cal, 2.4, 6.6, MAIN, 3, shade=False)
    f.path(f"M{n(x)} {n(y0 + 190)}h{n(w)}", None, "frame", HEAVY)
    f.path(win, None, "frame", HEAVY)
    f.mark("us-probe", M(probe)); f.mark("us-spot", cal)
    f.label("us-probe", x + 178, y0 + 64, (x + 136, y0 + 64), "start", 94, size=T_LABEL)
    f.label("us-spot", x + w / 2, 558, (cx + 4, ty + 100), "middle", 270, side="top")
    # 3 CT: ring and table, slice below
    x = xs[2]; win = rrect(x, y0, w, h, 20)
    f.path(win, "panel", None)
    rx, ry = x + 112, y0 + 96
    f.path(affinity.translate(rrect(rx - 84, ry - 82, 168, 172, 62), 22, -5), "metal-deep", "ink", MAIN)
    ring = rrect(rx - 84, ry - 82, 168, 172, 62)
    f.path(ring, "metal-lit", "ink", MAIN)
    f.path(ell(rx, ry, 54, 54), "metal", "ink", MAIN)
    f.path(ell(rx + 4, ry - 1, 46, 47), "film", "ink", MID)
    bed = Polygon([(rx - 30, ry + 18), (rx + 32, ry + 18), (rx + 142, ry + 56), (rx + 54, ry + 66)])
    bed = bed.buffer(6)
    f.path(affinity.translate(bed, 0, 8), "metal-deep", "ink", MID)
    f.path(bed, "cloth", "ink", MID)
    # person lying, head away in the ring, feet to us
    per = unary_union([limb([(rx + 2, ry + 4, 19), (rx + 36, ry + 16, 21), (rx + 66, ry + 30, 20)]), limb([(rx + 62, ry + 26, 13), (rx + 96, ry + 40, 11), (rx + 122, ry + 48, 9)]), limb([(rx + 54, ry + 36, 13), (rx + 84, ry + 50, 11), (rx + 108, ry + 58, 9)])])
    per = unary_union([per, limb([(rx + 120, ry + 48, 7), (rx + 130, ry + 26, 5.5)]), limb([(rx + 106, ry + 58, 7), (rx + 116, ry + 36, 5.5)])])
    per = unary_union([per, ell(rx - 22, ry - 9, 12, 13), limb([(rx - 18, ry - 6, 8), (rx + 2, ry + 4, 12)])])
    per = fillet(per, 4).intersection(Point(rx + 4, ry).buffer(47).union(box(rx + 6, ry + 2, rx + 300, ry + 100)))
    f.path(per, "body", "body-line", MAIN)
    f.path(curve([(rx + 66, ry + 30), (rx + 94, ry + 44)]), None, "body-line", MID)
    f.path(box(x, y0 + 190, x + w, y0 + h - 22).union(rrect(x, y0 + 220, w, h - 220, 20)), "film", None)
    cx, cy = x + w / 2, y0 + 306
    # a slice of the belly, seen from the feet: the liver is at the left of the picture
    wall = blob([(cx - 116, cy - 2), (cx - 100, cy - 54), (cx - 52, cy - 82), (cx, cy - 86), (cx + 52, cy - 82), (cx + 100, cy - 54), (cx + 116, cy - 2), (cx + 102, cy + 48), (cx + 46, cy + 76), (cx, cy + 70), (cx - 46, cy + 76), (cx - 102, cy + 48)])
    f.path(wall, "film-line", "film-bone", MAIN)
    f.path(wall.buffer(-16), "film-flesh", None)      # muscle under the dark fat
    deep = wall.buffer(-24)
    f.path(deep, "film", None)
    C = lambda g: g.intersection(deep.buffer(-2))
    flesh = [C(blob([(cx - 92, cy + 18), (cx - 96, cy - 24), (cx - 64, cy - 58), (cx - 22, cy - 62), (cx + 2, cy - 44), (cx - 18, cy - 22), (cx - 44, cy - 8), (cx - 60, cy + 22), (cx - 78, cy + 34)]))]
    flesh += [C(ell(cx + sg * 58, cy + 26, 15, 21, sg * -24)) for sg in (-1, 1)] + [C(ell(cx + sg * 28, cy + 44, 11, 14)) for sg in (-1, 1)]
    flesh += [C(blob([(cx + a - r, cy + b), (cx + a, cy + b - r * .8), (cx + a + r, cy + b), (cx + a, cy + b + r * .8)])) for a, b, r in ((26, -44, 15), (56, -36, 15), (76, -10, 13), (44, -10, 14), (18, -20, 11))]
    flesh += [ell(cx + 10, cy + 10, 8.5, 8.5), ell(cx - 12, cy + 10, 8, 6.5)]
    for g in flesh:
        f.path(g, "film-flesh", "film-bone", FINE)
    for sg in (-1, 1):      # the hollow of each kidney
        f.path(ell(cx + sg * 52, cy + 24, 4, 8, sg * -24), "film", None)
    sp = unary_union([ell(cx, cy + 34, 18, 14), limb([(cx, cy + 46, 6), (cx, cy + 60, 4)]), limb([(cx - 14, cy + 44, 5), (cx - 28, cy + 52, 3)]), limb([(cx + 14, cy + 44, 5), (cx + 28, cy + 52, 3)])])
    f.path(smooth_geom(sp, 2), "film-bone", "film-line", MID)
    f.path(ell(cx, cy + 48, 4.6, 3.6), "film", None)
    sp = [lump(cx - 92, cy + 44, 12, 5), lump(cx + 64, cy - 66, 12, 8, sx=1.25), lump(cx + 101, cy + 24, 12, 9, sy=1.2)]
    for i, q in enumerate(sp):
        small_calcium(f, q, i)
    f.path(f"M{n(x)} {n(y0 + 190)}h{n(w)}", None, "frame", HEAVY)
    f.path(win, None, "frame", HEAVY)
    f.mark("ct-spots", *sp)
    f.label("ct-spots", x + w / 2, 558, (cx - 90, cy + 46), "middle", 260, side="top")


# ---------------------------------------------------------------- biopsy
def microscope(f, x, y, s=1.0):
    """Base's middle at x, y."""
    M = mover(x, y, s)
    base = fillet(unary_union([rrect(-70, -22, 130, 22, 9), limb([(-44, -14, 14), (-58, -70, 14), (-52, -130, 14), (-20, -168, 13)])]), 10)
    f.path(M(base), "metal", "ink", MAIN)
    f.path(M(rrect(-34, -82, 92, 13, 4)), "metal-deep", "ink", MID)
    f.path(M(rrect(-4, -90, 50, 7, 2)), "fluid", "ink", MID)
    f.path(M(rrect(10, -92, 18, 7, 3)), "sore", None)
    T = lambda g: M(affinity.rotate(g, -8, origin=(16, -96)))
    f.path(T(rrect(6, -128, 20, 30, 4)), "metal-deep", "ink", MID)
    f.path(T(rrect(-4, -208, 40, 84, 8)), "metal-lit", "ink", MAIN)
    f.path(T(rrect(1, -240, 30, 36, 5)), "metal", "ink", MAIN)
    f.path(T(rrect(-4, -248, 40, 12, 5)), "harm", "ink", MID)
    f.path(M(Point(-56, -96).buffer(13)), "metal-deep", "ink", MID)
    return M(Point(19, -90).buffer(14))


def skin_small(f, x, y, w, h, **kw):
    K = Skin(x, y, w, h, dx=kw.pop("dx", 24), dy=kw.pop("dy", 22), epi=kw.pop("epi", 15), derm=kw.pop("derm", .46), bumps=kw.pop("bumps", ()), seed=kw.pop("seed", 3))
    K.draw(f, hairs=(), vessels=False, top_hairs=(), lobule=kw.pop("lobule", 30))
    return K


def fig_biopsy(f):
    xs = (28, 344, 660); Y = 306
    # 1 numb
    x = xs[0]
    K = skin_small(f, x, Y, 246, 186)
    numb = ell(x + 112, Y + 52, 66, 34).intersection(K.g_derm.buffer(-1))
    f.path(numb, "water", "water-line", MAIN, dash="7 6")
    f.calcium(lump(x + 108, Y + 66, 22, 4, 6, 1.2, .8), 2.6, 7.5, MAIN, 2, shade=False)
    K.outline(f)
    syringe(f, x + 142, Y + 36, 26, .92)
    f.mark("numb", numb)
    f.label("numb", x + 84, 90, (x + 84, Y + 36), "middle", 170, side="bottom")
    # 2 small sample
    x = xs[1]
    K = skin_small(f, x, Y, 246, 186)
    hx, hw = x + 116, 22
    f.calcium(lump(hx + 44, Y + 66, 17, 4, 5, 1.1, .9), 2.6, 7, MAIN, 2, shade=False)
    K.outline(f)
    # the round hole is cut through its middle: its far wall shows the same layers, bent
    arc = lambda y: [(hx + hw * math.cos(t), y - 9 * math.sin(t)) for t in np.linspace(0, math.pi, 24)]
    band = lambda y0, y1: Polygon(arc(y0) + arc(y1)[::-1])
    floor = Y + 84
    f.path(band(Y, floor), f.grad([(0, "blush"), (.5, "muscle-lit"), (1, "blush")], hx - hw, 0, hx + hw, 0), None)
    f.path(band(Y, Y + 14), "epidermis-deep", None)
    f.path(Polygon(arc(floor)), "fat-lit", "fat-line", MID)
    f.path(Polygon(arc(Y) + [(hx - hw, floor), (hx + hw, floor)]), None, "ink", MAIN)
    # the sample, held up
    sx, sy = hx, 176
    tweezers(f, sx + 1, sy + 18, 16, .92, 25)
    cyl = rrect(sx - 21, sy - 8, 42, 74, 8)
    f.path(cyl, "dermis", None)
    f.path(cyl.intersection(box(0, sy + 44, 960, 640)), "fat-lit", None)
    f.path(LineString([(sx - 20, sy + 44), (sx, sy + 47), (sx + 20, sy + 44)]), None, "fat-line", MID)
    f.path(cyl.intersection(box(0, 0, 960, sy + 9)).union(ell(sx, sy + 8, 21, 6).intersection(cyl)), "epidermis", None)
    f.path(ell(sx, sy - 5, 21, 7), "epidermis-lit", "ink", MID)
    f.calcium(lump(sx + 3, sy + 28, 11, 3), 2.3, 5.8, MAIN, 2, shade=False)
    f.path(cyl.union(ell(sx, sy - 5, 21, 7)), None, "ink", MAIN)
    f.mark("sample", cyl)
    f.arrow([(hx, Y - 18), (hx, sy + 78)], w=6, head=15)
    f.label("sample", x + 46, 110, (sx - 12, sy + 34), "middle", 112, side="bottom")
    # 3 under the microscope
    x = xs[2]
    hx, hy = x + 78 + 19 * .96, 494 - 90 * .96
    lens = magnify(f, hx, hy, 17, x + 186, 214, 88)
    microscope(f, x + 78, 494, .96)
    f.path(Point(hx, hy).buffer(17), None, "leader", MID, dash="6 6")
    cc = cells(lens, 30, 6, 1.6, 8)
    f.path(lens, "muscle-lit", None)
    f.path(unary_union(cc), "muscle", "ink-soft", FINE)
    f.dots([(q.centroid.x, q.centroid.y) for q in cc if q.area > 300], 7, "artery-deep")
    big = lump(x + 180, 228, 40, 7, 6, 1.15, .9)
    f.calcium(big, 2.8, 8.5, HEAVY, 3)
    sm = lump(x + 232, 174, 12, 5)
    f.calcium(sm, 2.3, 5.8, MAIN, 3, shade=False)
    lens_rim(f, lens)
    f.mark("calcium", big)
    f.label("calcium", x + 186, 78, (x + 186, 208), "middle", 220, side="bottom")
    for i, k in enumerate(("step-1", "step-2", "step-3")):
        step_caption(f, i + 1, k, xs[i], 526, 282)
    for i in (0, 1):
        between(f, xs, i, 278, 306, 420)


CARE = {"tests-blood": fig_tests_blood, "tests-pictures": fig_tests_pictures, "biopsy": fig_biopsy}
