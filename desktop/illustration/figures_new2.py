"""Figures of care, food, kidneys and spine: food-or-tablets, lump-leaks, phosphate-dialysis, spine-strips."""
from .core import *
from .parts import *
from .parts_care import *
from .parts_organs import locator
from .pieces import step_caption, between, badge, fade, small_calcium
from .figures_care2 import panel, dressing, hand_lens
from .figures_organs2 import ion


# ---------------------------------------------------------------- food or tablets
def milk(f, x, y):
    """Carton and glass; foot of both at y."""
    front = Polygon([(x, y), (x + 76, y), (x + 76, y - 112), (x, y - 112)])
    roof = Polygon([(x, y - 112), (x + 76, y - 112), (x + 62, y - 150), (x + 14, y - 150)])
    f.path(front, "cloth-lit", "ink", MAIN)
    f.path(box(x + 1.5, y - 66, x + 74.5, y - 30), "cloth", None)
    f.path(drop(x + 38, y - 42, 11), "pale", "cloth-deep", FINE)
    f.path(roof, "cloth", "ink", MAIN)
    f.path(box(x + 12, y - 164, x + 64, y - 150), "cloth-lit", "ink", MAIN)
    g = Polygon([(x + 96, y - 92), (x + 152, y - 92), (x + 145, y), (x + 103, y)]).buffer(3)
    f.path(g, "fluid", None)
    f.path(g.buffer(-5).intersection(box(x, y - 70, x + 200, y)), "pale", None)
    f.path(ell(x + 124, y - 70, 23, 5), "pale", "cloth-deep", FINE)
    f.path(g, None, "ink", MAIN)
    return unary_union([front, roof, g])


def cheese(f, x, y):
    """Wedge with holes; its left foot at x, y."""
    top = Polygon([(x, y - 54), (x + 112, y - 92), (x + 150, y - 66), (x + 4, y - 50)])
    face = Polygon([(x, y - 52), (x + 150, y - 66), (x + 150, y - 4), (x, y)])
    f.path(top.buffer(2), "fat-lit", "ink", MAIN)
    f.path(face.buffer(2), "fat", "ink", MAIN)
    for a, b, r, q in ((34, -28, 11, 9), (82, -46, 9, 8), (112, -24, 13, 11), (62, -12, 7, 5)):
        f.path(ell(x + a, y + b, r, q), "fat-lit", "fat-line", MID)
    return top.union(face)


def yogurt(f, x, y):
    """Cup with a spoon; the middle of its foot at x, y."""
    f.path(limb([(x + 22, y - 84, 4), (x + 44, y - 134, 3.4), (x + 52, y - 152, 5)]), "metal", "ink", MID)
    cup = Polygon([(x - 46, y - 84), (x + 46, y - 84), (x + 34, y), (x - 34, y)]).buffer(4)
    f.path(cup, "cloth-lit", "ink", MAIN)
    f.path(Polygon([(x - 43, y - 58), (x + 43, y - 58), (x + 38, y - 24), (x - 38, y - 24)]), "gum", None)
    f.path(cup, None, "ink", MAIN)
    f.path(ell(x, y - 86, 50, 12), "pale", "ink", MAIN)
    f.path(qcurve((x - 22, y - 87), (x - 4, y - 94), (x + 14, y - 86)), None, "cloth-deep", MID)
    return cup


def note(f, key, x, w, tok, mark):
    """Foot of a card: a filled round sign and what to do, in bold."""
    cx = x + 44
    f.path(Point(cx, 552).buffer(27), tok, None)
    if mark == "tick":
        tick(f, cx - 2, 554, .92, "bg", 7)
    else:
        f.sign(mark, cx, 564, 36, "bg")
    f.text(key, x + 84, 552, T_LABEL, bold=True, valign="middle", maxw=w - 92)


def fig_food(f):
    xs = (24, 494)
    w, h = 442, 596
    x = xs[0]
    panel(f, x, 22, w, h)
    f.text("head-food", x + w / 2, 40, T_HEAD, "middle", True, maxw=w - 40)
    a = milk(f, x + 40, 266)
    b = cheese(f, x + 40, 424)
    c = yogurt(f, x + 324, 266)
    f.mark("milk", a); f.mark("cheese", b); f.mark("yogurt", c)
    f.text("milk", x + 116, 278, T_MIN, "middle", maxw=190)
    f.text("cheese", x + 116, 440, T_MIN, "middle", maxw=190)
    f.text("yogurt", x + 324, 278, T_MIN, "middle", maxw=170)
    # a plate of leafy greens stands for the other foods
    f.path(ell(x + 324, 412, 84, 24), "metal-lit", "ink", MAIN)
    f.path(ell(x + 324, 408, 58, 14), "metal", "metal-deep", FINE)
    for dx, dy, rot, k in ((-36, -14, -62, 1), (34, -14, 58, 1), (-16, -28, -26, 1.1), (18, -28, 24, 1.1), (0, -20, 0, 1.15)):
        M = mover(x + 324 + dx, 406 + dy * .4, k, rot)
        f.path(M(blob([(0, 6), (-17, -14), (-20, -40), (0, -62), (20, -40), (17, -14)])), "leaf", "ink", MID)
        f.path(M(unary_union([LineString([(0, 4), (0, -48)]), LineString([(0, -14), (-10, -26)]), LineString([(0, -14), (10, -26)]), LineString([(0, -30), (-8, -40)]), LineString([(0, -30), (8, -40)])])), None, "leaf-line", FINE)
    f.text("greens", x + 324, 440, T_MIN, "middle", maxw=180)
    f.path(f"M{x + 22} 486H{x + w - 22}", None, "panel-line", MID)
    note(f, "note-food", x, w, "ok", "tick")
    x = xs[1]
    panel(f, x, 22, w, h)
    f.text("head-tablets", x + w / 2, 40, T_HEAD, "middle", True, maxw=w - 40)
    _, lab = pill_bottle(f, x + 60, 90, 96, 146)
    q = lump(x + 108, 185, 20, 4, 5)
    f.calcium(q, 2.4, 6.4, MAIN, 2, shade=False)
    tablet(f, x + 190, 220, 21); tablet(f, x + 204, 190, 21)
    f.text("tablets", x + 130, 258, T_MIN, "middle", maxw=200)
    pill_bottle(f, x + 284, 86, 70, 150, "drops")
    sx, sy = x + 319, 192
    f.path("".join(f"M{n(sx + 15 * math.cos(t))} {n(sy + 15 * math.sin(t))}L{n(sx + 21 * math.cos(t))} {n(sy + 21 * math.sin(t))}" for t in np.linspace(0, 2 * math.pi, 8, endpoint=False)), None, "bottle", 3.8)
    f.path(Point(sx, sy).buffer(10), "select", "ink", FINE)
    for a_, b_ in ((376, 178), (390, 218)):
        f.path(drop(x + a_, b_, 9), "gland-small", "ink", MID)
    f.text("drops", x + 326, 258, T_MIN, "middle", maxw=180)
    roll = rrect(x + 92, 330, 150, 66, 18)
    f.path(roll, "cloth", "ink", MAIN)
    f.path(box(x + 118, 330, x + 206, 396), "cloth-lit", "ink", MID)
    f.path("".join(f"M{x + 222} {340 + 12 * k}l11 4" for k in range(5)), None, "cloth-deep", MID)
    f.path(ell(x + 162, 363, 26, 18), "stomach", "ink", MID)
    for a_, b_ in ((282, 378), (334, 376), (308, 348)):
        tablet(f, x + a_, b_, 24)
    f.text("antacids", x + w / 2, 414, T_MIN, "middle", maxw=300)
    f.path(f"M{x + 22} 486H{x + w - 22}", None, "panel-line", MID)
    note(f, "note-tablets", x, w, "warn", "?")


# ---------------------------------------------------------------- a lump that leaks chalk
def leaky_finger(f, x, y, c, red=False, chalk=True):
    """Fingertip from above, with a lump at its side from which chalk comes."""
    fin = limb([(x, y + 330, 62), (x, y + 110, 58), (x, y + 40, 55), (x + 2, y + 2, 45)])
    fin = smooth_geom(fin.union(Point(x - 46, y + 22).buffer(31)), 6)
    clipped(f, fin, c, f.grad([(0, "epidermis-lit"), (1, "epidermis")], x - 60, y - 40, x + 60, y + 170))
    for k in (0, 11):
        f.path(qcurve((x - 34, y + 108 + k), (x, y + 115 + k), (x + 36, y + 107 + k)).intersection(c), None, "epidermis-deep", MID)
    spot = Point(x - 46, y + 22)
    r = 58 if red else 34
    f.path(spot.buffer(r).intersection(fin.buffer(-1.5)), f.grad([(0, "sore"), (.55, "sore", .9), (1, "sore", 0)] if red else [(0, "blush"), (.6, "blush", .9), (1, "blush", 0)], x - 46, y + 22, r, 0, "radial"), None)
    f.path(rrect(x - 16, y - 32, 56, 66, 22), "nail", "epidermis-deep", MID)
    q = lump(x - 47, y + 22, 23, 4, 6)
    f.calcium(q, 2.7, 7.4, MAIN, 2, shade=False)
    if chalk:
        for i, (a, b, r) in enumerate(((-84, 6, 8), (-90, 30, 6.4), (-102, 14, 5))):
            small_calcium(f, lump(x + a, y + b, r, i + 5), i, 2.4)
    return fin


def tap(f, x, y, foot):
    """Tap from the left edge with its water down to `foot`; the water's middle is x + 128."""
    f.path(blob([(x + 46, y + 28), (x + 96, y + 26), (x + 132, y + 32), (x + 146, y + 56), (x + 146, y + 70), (x + 112, y + 70), (x + 110, y + 58), (x + 46, y + 58)]), "metal", "ink", MAIN)
    f.path(rrect(x + 28, y + 16, 24, 62, 7), "metal-lit", "ink", MAIN)
    f.path(rrect(x + 72, y + 8, 38, 13, 5), "metal-lit", "ink", MID)
    f.path(box(x + 86, y + 20, x + 97, y + 28), "metal", "ink", FINE)
    wat = Polygon([(x + 115, y + 70), (x + 142, y + 70), (x + 145, y + 130), (x + 150, foot), (x + 106, foot), (x + 111, y + 130)])
    f.path(wat, "water", None)
    f.path("".join(f"M{n(x + a)} {n(y + 80)}V{n(foot - 8)}" for a in (121, 129, 137)), None, "water-line", MID)


def fig_leaks(f):
    w, h = 444, 246
    X = (24, 492)
    pos = [(X[0], 16), (X[1], 16), (X[0], 326), (X[1], 326)]
    for i, (x, y) in enumerate(pos):
        win = panel(f, x, y, w, h)
        c = win.buffer(-1.5)
        if i == 0:      # two hands under the tap, with soap
            tap(f, x + 76, y + 6, y + h - 4)
            for sg in (-1, 1):
                hand_art(f, x + 206 + sg * 62, y + 150, .56, sg * -74, flip=sg > 0, arm=[(0, 250, 50), (0, 340, 56), (0, 620, 66)], clip=c)
            for a, b, r in ((176, 150, 14), (204, 132, 10), (238, 156, 16), (222, 184, 11), (188, 184, 9), (258, 128, 9), (158, 118, 8), (160, 196, 8), (266, 190, 7), (286, 102, 7)):
                f.path(Point(x + a, y + b).buffer(r), "cloth-lit", "water-line", MID)
                f.path(qcurve((x + a - r * .5, y + b - r * .1), (x + a - r * .4, y + b - r * .5), (x + a, y + b - r * .55), 6), None, "water-line", FINE)
        elif i == 1:    # the lump is rinsed
            tap(f, x + 66, y + 2, y + 118)
            leaky_finger(f, x + 236, y + 112, c, chalk=False)
            sheet = unary_union([Polygon([(x + 181, y + 100), (x + 207, y + 100), (x + 214, y + 116), (x + 216, y + 140), (x + 206, y + 160), (x + 178, y + 166), (x + 162, y + 150), (x + 163, y + 122), (x + 174, y + 112)]).buffer(3),
                                 Polygon([(x + 160, y + 140), (x + 196, y + 156), (x + 188, y + 190), (x + 186, y + h - 3), (x + 156, y + h - 3), (x + 157, y + 180)])])
            sheet = smooth_geom(sheet, 5).intersection(box(x, y + 98, x + w, y + h - 2))
            f.path(sheet, "water", None, extra=' fill-opacity=".5"')
            f.path(unary_union([qcurve((x + 176, y + 120), (x + 166, y + 136), (x + 174, y + 156)), LineString([(x + 165, y + 186), (x + 165, y + 236)]), LineString([(x + 178, y + 176), (x + 178, y + 228)])]), None, "water-line", MID)
            for k, (a, b, r) in enumerate(((172, 176, 6.5), (163, 204, 6), (177, 218, 5.5))):      # bits of chalk go with the water
                small_calcium(f, lump(x + a, y + b, r, k + 5), k, 2.4)
            for a, b in ((146, 122), (136, 158), (144, 196)):
                f.path(drop(x + a, y + b, 6.5), "water", "water-line", MID)
        elif i == 2:    # a clean dressing
            leaky_finger(f, x + 222, y + 92, c, chalk=False)
            M = mover(x + 208, y + 118, 1, -8)
            d = dressing(f, M, 158, 84)
            f.mark("cover", d)
        else:           # what to watch for
            leaky_finger(f, x + 128, y + 92, c, red=True, chalk=False)
            steam(f, x + 70, y + 62, 40, 3, 22, "warn", 5)
            f.path(drop(x + 50, y + 136, 9), "fat-lit", "ink", MID)
            f.path("".join(f"M{n(x + 128 - 47 + 58 * math.cos(t))} {n(y + 114 + 58 * math.sin(t))}L{n(x + 128 - 47 + 72 * math.cos(t))} {n(y + 114 + 72 * math.sin(t))}" for t in (2.0, 2.4, 3.5)), None, "warn", HEAVY)
            for k, key in enumerate(("w-red", "w-heat", "w-pus", "w-pain")):
                yy = y + 50 + k * 48
                f.path(Point(x + 222, yy).buffer(6), "warn", None)
                f.text(key, x + 242, yy, T_LABEL, valign="middle", maxw=190)
        f.path(win, None, "panel-line", MID)
        step_caption(f, i + 1, f"step-{i + 1}", x, y + h + 10, w)


# ---------------------------------------------------------------- phosphate, kidneys, dialysis
def phosphates(f, region, gap, seed, r=8.5):
    pts = poisson(region, gap, seed, r + 5)
    for a, b in pts:
        ion(f, a, b, "po", r)
    return pts


def blood_pipe(f, x, y0, y1, gap, seed, keep=None):
    """Upright vessel with phosphate in it."""
    f.path(box(x - 30, y0, x + 30, y1).buffer(4), "artery", "ink", MAIN)
    inner = box(x - 24, y0 + 2, x + 24, y1 - 2)
    f.path(inner, "blood", None)
    for k in range(3):
        blood_cell(f, x + (10, -12, 8)[k], y0 + 34 + (y1 - y0) * k / 3, 9, 12)
    phosphates(f, inner if keep is None else inner.difference(keep), gap, seed)
    return inner


def fig_phosphate(f):
    xs = (24, 340, 656)
    w, y, h = 280, 20, 330
    for i, x in enumerate(xs):
        panel(f, x, y, w, h)
        blood_pipe(f, x + 62, y + 22, y + h - 22, (56, 21, 40)[i], (4, 5, 7)[i], None if i < 2 else box(x + 40, y + 58, x + 100, y + 94).union(box(x + 40, y + 250, x + 100, y + 290)))
        if i < 2:
            K = kidney_geom(x + 186, y + 120, (1.62, 1.36)[i])
            tube = limb([(x + 168, y + 122, 14), (x + 150, y + 160, 9), (x + 152, y + 230, 7.5), (x + 152, y + 262, 7.5)])
            f.path(tube, "fat-lit", "ink", MAIN)
            f.path(K, f.grad([(0, "kidney-lit"), (1, "kidney")], x + 150, 0, x + 240, 0) if i == 0 else "harm", "ink", HEAVY)
            f.path(K.buffer(-8).difference(K.buffer(-11)), "kidney-lit" if i == 0 else "ink-soft", None)
            if i == 1:
                for p, q_, r_ in (((x + 198, y + 78), (x + 206, y + 92), (x + 196, y + 104)), ((x + 214, y + 120), (x + 202, y + 134), (x + 212, y + 150))):
                    f.path(qcurve(p, q_, r_), None, "ink", MID)
            cup = Polygon([(x + 112, y + 254), (x + 192, y + 254), (x + 184, y + 306), (x + 120, y + 306)]).buffer(4)
            f.path(cup, "fluid", None)
            f.path(cup.buffer(-4).intersection(box(x, y + 270, x + w, y + 320)), "select", None)
            f.path(cup, None, "ink", MAIN)
            for a, b in ((132, 282), (150, 294), (168, 284), (140, 300), (178, 300)) if i == 0 else ((152, 292),):
                ion(f, x + a, y + b, "po", 7)
            if i == 0:
                f.arrow([(x + 100, y + 116), (x + 140, y + 116)], w=7, head=18)
        else:           # dialysis: a filter takes some out
            fil = rrect(x + 158, y + 58, 66, 176, 16)
            into = curve([(x + 104, y + 62), (x + 122, y + 44), (x + 160, y + 30), (x + 188, y + 40), (x + 191, y + 58)])
            back = curve([(x + 191, y + 234), (x + 184, y + 262), (x + 150, y + 276), (x + 120, y + 270), (x + 104, y + 258)])
            for line in (into, back):
                f.path(line, None, "ink", 12); f.path(line, None, "blood", 7)
            for yy in (62, 258):      # the needle in the vessel
                f.path(LineString([(x + 96, y + yy + 2), (x + 66, y + yy + 12)]), None, "ink", 7)
                f.path(LineString([(x + 96, y + yy + 2), (x + 66, y + yy + 12)]), None, "metal-lit", 3)
                f.path(limb([(x + 94, y + yy + 3, 6), (x + 106, y + yy - 1, 7)]), "cloth", "ink", MID)
            f.arrow([(x + 112, y + 80), (x + 146, y + 66)], w=5, head=13)
            f.arrow([(x + 146, y + 246), (x + 112, y + 238)], w=5, head=13)
            f.path(fil, "fluid", None)
            f.path(box(x + 172, y + 82, x + 210, y + 212), "blood", None)
            f.path("".join(f"M{x + a} {y + 84}V{y + 210}" for a in (180, 191, 202)), None, "blood-lit", MAIN)
            f.path(fil, None, "ink", MAIN)
            f.path(unary_union([rrect(x + 152, y + 54, 78, 30, 8), rrect(x + 152, y + 208, 78, 30, 8)]), "metal", "ink", MAIN)
            f.arrow([(x + 214, y + 146), (x + 246, y + 146)], w=6, head=15)
            for a, b in ((254, 114), (244, 182), (260, 168)):
                ion(f, x + a, y + b, "po", 7.5)
    for i, k in enumerate(("step-1", "step-2", "step-3")):
        step_caption(f, i + 1, k, xs[i], y + h + 12, w)
    f.path(rrect(24, 470, 912, 148, 20), "panel", "panel-line", MID)
    ion(f, 66, 544, "po", 13)
    f.text("key-po", 90, 544, T_LABEL, valign="middle", maxw=136)
    f.path("M236 492V596", None, "panel-line", MID)
    # binders go with a meal
    f.path(Point(340, 544).buffer(56), "metal-lit", "ink", MAIN)
    f.path(Point(340, 544).buffer(41), "pale", "metal-deep", FINE)
    f.path(blob([(306, 530), (318, 514), (344, 512), (360, 524), (352, 540), (330, 546), (312, 544)]), "stomach", "ink", MID)
    f.path(unary_union([qcurve((320, 522), (330, 530), (326, 540)), qcurve((336, 517), (346, 526), (340, 538))]), None, "bone-line", MID)
    peas = [ell(a, b, 6, 6) for a, b in ((322, 562), (335, 558), (330, 570), (343, 568), (318, 553))]
    for q in peas:
        f.path(q, "ok-fill", "ink", FINE)
    f.path(blob([(352, 552), (366, 536), (377, 548), (374, 566), (358, 574), (349, 564)]), "fat-lit", "ink", MID)
    fork = unary_union([limb([(260, 548, 3), (260, 590, 4)])] + [limb([(260 + a, 500, 2), (260 + a, 530, 2)]) for a in (-9, 0, 9)] + [blob([(249, 526), (271, 526), (269, 542), (260, 552), (251, 542)], 2)])
    f.path(fork, "metal", "ink", MID)
    knife = limb([(420, 548, 3.4), (420, 590, 4)]).union(blob([(414, 552), (414, 506), (420, 496), (427, 512), (426, 552)], 2))
    f.path(knife, "metal", "ink", MID)
    tablet(f, 478, 562, 22); tablet(f, 492, 534, 22)
    f.text("binders", 546, 544, T_LABEL, valign="middle", maxw=368)


# ---------------------------------------------------------------- hard strips along the spine
def fig_spine(f):
    bx, top = 470, 20
    bow = lambda t: 36 * math.sin(math.pi * t) - 10        # the neck bows forwards (to the left)
    N = 5
    at = lambda t: (bx - bow(t), top + 46 + t * 508)
    # soft outline: front of the neck fades out, cord behind the bones
    chan = limb([(at(t)[0] + 92, at(t)[1], 27) for t in np.linspace(-.1, 1.12, 12)]).intersection(box(0, top, 960, 622))
    f.path(chan, "fluid", "ink", MID)
    cord = limb([(at(t)[0] + 94, at(t)[1], 16) for t in np.linspace(-.1, 1.12, 12)]).intersection(box(0, top, 960, 622))
    behind = limb([(at(t)[0] + 63 + 11 * math.sin(math.pi * (t - .36) / .42), at(t)[1], 5 + 13 * math.sin(math.pi * (t - .36) / .42)) for t in np.linspace(.37, .77, 14)], 3)
    cord = smooth_geom(cord.difference(behind.buffer(7)), 5)      # the strip presses on it
    f.path(cord, "brain-lit", "ink", MID)
    f.path(unary_union([curve([(at(t)[0] + 94 + o, at(t)[1]) for t in np.linspace(-.05, 1.06, 10)]) for o in (-6, 0, 6)]).intersection(cord.buffer(-2)), None, "brain-line", FINE)
    bones, discs, spines = [], [], []
    for k in range(N):
        t = (k + .5) / N
        x, y = at(t)
        rot = math.degrees(math.atan2(at(t + .05)[0] - at(t - .05)[0], at(t + .05)[1] - at(t - .05)[1]))
        body = blob([(-56, -33), (-30, -30), (0, -29), (30, -30), (54, -33), (51, -12), (51, 12), (55, 34), (28, 31), (0, 30), (-30, 31), (-57, 34), (-52, 12), (-52, -12)], 2)
        T = lambda g: affinity.translate(affinity.rotate(g, -rot, origin=(0, 0)), x, y)
        bones.append(T(body))
        spines.append(T(blob([(122, -20), (150, -16), (196, 2), (236, 22), (238, 38), (214, 40), (168, 32), (124, 24)], 3)))
        if k < N - 1:
            x2, y2 = at((k + 1) / N)
            discs.append(affinity.translate(affinity.rotate(rrect(-52, -14, 104, 28, 13), -math.degrees(math.atan2(at((k + 1) / N + .04)[0] - at((k + 1) / N - .04)[0], 41)), origin=(0, 0)), x2, y2))
    for g in discs:
        f.path(g, "cartilage", "ink", MID)
        f.path(g.buffer(-8), "fluid", None)
    for i, g in enumerate(bones + spines):
        f.path(g, "bone-lit", None)
        f.path(g.buffer(-6), "bone", None)
        f.path(unary_union(cells(g.buffer(-8), 15, 4 + i, 2, 3, .38)), "marrow", "bone-line", FINE)
        f.path(g, None, "ink", MAIN)
    # ligaments: a band in front, a band behind the bones
    edge = lambda o: [(at(t)[0] + o, at(t)[1]) for t in np.linspace(-.1, 1.14, 16)]
    for o in (-60, 59):
        lig = curve(edge(o)).buffer(5.5, cap_style=2).intersection(box(0, top, 960, 622))
        f.path(lig, "nail", "ink", MID)
    front = []
    for t in np.linspace(.04, .80, 26):
        x, y = at(t)
        front.append((x - 66 - 9 * abs(math.sin(math.pi * t * N)) ** 2, y, 10 + 8 * abs(math.cos(math.pi * t * N)) ** 2))
    fs = smooth_geom(limb(front, 3), 2)
    f.calcium(fs, 2.8, 8.4, HEAVY, 4, shade=False)
    f.calcium(behind, 2.6, 7.6, HEAVY, 6, shade=False)
    for y0, y1 in ((top - 2, top + 70), (624, 556)):
        f.path(box(bx - 170, min(y0, y1) - 3, bx + 250, max(y0, y1) + 3), f.grad([(0, "bg", 1), (1, "bg", 0)], 0, y0, 0, y1), None)
    locator(f, 846, 440, .27, (0, 86), 18)
    f.mark("bone", *bones); f.mark("disc", *discs); f.mark("front", fs); f.mark("behind", behind); f.mark("cord", cord)
    x, y = at(.5)
    f.label("front", 262, 150, (at(.26)[0] - 72, at(.26)[1]), "end", 220)
    f.label("bone", 262, 330, (at(.5)[0] - 24, at(.5)[1] - 4), "end", 220)
    f.label("disc", 262, 480, (discs[3].centroid.x - 28, discs[3].centroid.y), "end", 220)
    f.label("cord", 742, 130, (at(.17)[0] + 96, at(.17)[1]), "start", 196)
    f.label("behind", 742, 330, (at(.56)[0] + 74, at(.56)[1]), "start", 196)
    f.text("facing", 150, 40, T_MIN, "middle", fill="text-soft", maxw=220)


NEW2 = {"food-or-tablets": fig_food, "lump-leaks": fig_leaks, "phosphate-dialysis": fig_phosphate, "spine-strips": fig_spine}
