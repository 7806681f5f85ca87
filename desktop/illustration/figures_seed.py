"""The first figures: skin, calciphylaxis, damaged tissue, high minerals, bone and tooth."""
from .core import *
from .parts import *
from .parts_care import magnify, lens_rim
from .pieces import *


def fig_skin_calcinosis(f):
    f.text("head-healthy", 186, 112, T_HEAD, "middle", True, maxw=330, valign="bottom")
    f.text("head-lumps", 766, 112, T_HEAD, "middle", True, maxw=290, valign="bottom")
    A = Skin(40, 188, 270, 340, seed=4)
    A.fine = True
    A.draw(f, hairs=(.24,), sweat=.78, top_hairs=[(.55, .5, 34), (.8, .7, 30)])
    A.outline(f)
    bx = 626
    B = Skin(bx, 188, 270, 340, seed=4, bumps=[(bx + 104, 42, 86), (bx + 216, 22, 50)])
    B.fine = True
    B.draw(f, hairs=(), sweat=None, top_hairs=[])
    f.calcium(lump(bx + 106, 248, 58, 5, 7, 1.14, .84), seed=2)
    f.calcium(lump(bx + 215, 242, 29, 9, 6, 1.05, .86), seed=5)
    low = lump(bx + 186, 424, 36, 12, 6, 1.25, .9)
    f.calcium(low, seed=6)
    f.mark("outer-skin", A.g_epi, B.g_epi); f.mark("deeper-skin", A.g_derm, B.g_derm)
    f.mark("fat", A.g_fat, B.g_fat); f.mark("lump", low); f.mark("vessel", A.g_vessel, B.g_vessel)
    f.calcium(lump(bx + 62, 372, 18, 14, 5), seed=7)
    B.outline(f)
    cx = 486
    for k, y, ta, tb in (("outer-skin", 182, (297, 197), (650, 206)), ("deeper-skin", 252, (290, 256), (644, 292)), ("vessel", 338, (296, 330), (654, 329)), ("fat", 446, (288, 452), (652, 452))):
        both(f, k, cx, y, ta, tb, 160)
    f.label("lump", 780, 590, (bx + 186, 436), "middle", 330, side="top")


# ---------------------------------------------------------------- (b)


def skin_artery(f, x, Y, i):
    """Small artery in the fat and the branch that feeds the skin above, in step i; the place of the magnifier."""
    tok = ("artery-deep", "artery-deep", "harm")[i]
    y = Y + 130
    main = limb([(x + 6, y + 6, 7), (x + 70, y - 2, 7), (x + 140, y + 5, 7), (x + 240, y - 3, 7)]).intersection(box(x + 1.5, 0, x + 244.5, 640))
    up = limb([(x + 104, y, 6), (x + 118, y - 34, 5), (x + 132, y - 62, 4.4), (x + 128, y - 92, 2.4)])
    twigs = unary_union([limb([(x + 124, y - 46, 4), (x + 150, y - 66, 3), (x + 168, y - 92, 1.6)]), limb([(x + 122, y - 40, 3.6), (x + 96, y - 62, 2.8), (x + 80, y - 90, 1.6)])])
    g = fillet(unary_union([main, up, twigs]), 4)
    f.path(g, tok, "ink", FINE)
    return g, (x + 64, y - 1)


def fig_calciphylaxis(f):
    xs = (28, 344, 660)
    Y, R = 304, 96
    for i, x in enumerate(xs):
        bumps = [(x + 128, -22, 70)] if i == 2 else []
        K = Skin(x, Y, 246, 186, dx=26, dy=24, epi=15, derm=.36, bumps=bumps, seed=3)
        K.draw(f, hairs=(), vessels=False, top_hairs=[(.2, .5, 22), (.84, .6, 22)] if i == 0 else [(.86, .6, 22)], lobule=34)
        if i == 1:   # blotchy skin before it breaks
            for px, py, rx in ((86, -14, 34), (146, -8, 27), (190, -16, 17)):
                f.path(ell(x + px, Y + py, rx, 5.5), "blush", None)
            f.path(K.region(lambda q: K.y_top(q) + 1, lambda q: K.y_top(q) + 1 + 9 * math.sin(math.pi * (q - x - 50) / 140) ** .6, x + 51, x + 189), "blush", None)
        vessel, at = skin_artery(f, x, Y, i)
        K.outline(f)
        # the artery is as thin as a thread: a magnifier shows it cut across
        cx, cy = x + 104, 166
        lens = magnify(f, *at, 19, cx, cy, R, "fat")
        f.path(unary_union(cells(lens, 36, 5 + i, 1.6, 8)), "fat-lit", "fat-line", FINE)
        ax, ay, r, to = cx - 20, cy + 15, 57, (42, -32)
        artery_end(f, ax, ay, r, (.62, .45, .22)[i], (0, .5, 1)[i], i == 2, tube=to, seed=5 + i, cellsn=(8, 4, 0)[i])
        lens_rim(f, lens)
        if i == 0:
            tube = unary_union([ell(ax, ay, r, r), ell(ax + to[0], ay + to[1], r, r)]).convex_hull
            f.mark("artery", tube.difference(ell(ax, ay, r, r)))
        if i == 1:
            f.mark("calcium", ell(ax, ay, r * .88, r * .88).difference(ell(ax, ay, r * .48, r * .48)))
        if i == 2:
            f.mark("sore", ell(x + 134, Y + 2, 62, 14))
    for i in (0, 1):
        between(f, xs, i, 279, 309, 400)
    f.label("artery", xs[0] + 128, 36, (xs[0] + 148, 118), "middle", 240, side="bottom")
    f.label("calcium", xs[1] + 128, 36, (xs[1] + 92, 140), "middle", 240, side="bottom")
    f.label("sore", xs[2] + 248, 206, (xs[2] + 172, Y + 2), "middle", 82, side="bottom")
    for i, k in enumerate(("step-1", "step-2", "step-3")):
        step_caption(f, i + 1, k, xs[i], 526, 290)


# ---------------------------------------------------------------- (c)


def tissue_panel(f, x, y, w, h, harm, seed=8):
    """Window on soft tissue; cells near the centre are hurt."""
    win = rrect(x, y, w, h, 22)
    f.path(win, "muscle-lit", None)
    cx, cy = x + w / 2, y + h * .42
    cc = cells(win, 50, seed, 2.0, 13)
    ok = [c for c in cc if c.centroid.distance(Point(cx, cy)) > 72]
    bad = [c for c in cc if c.centroid.distance(Point(cx, cy)) <= 72]
    f.path(unary_union(ok), "muscle", "ink-soft", FINE)
    f.dots([(c.centroid.x, c.centroid.y) for c in ok if c.area > 900], 9, "artery-deep")
    if harm:
        rnd = random.Random(seed)
        for c in bad:
            q = affinity.rotate(affinity.scale(c, .86, .80), rnd.uniform(-14, 14))
            f.path(q.intersection(win), "harm", "ink", MID, dash="7 6")
            a = q.centroid
            f.path(f"M{n(a.x - 8)} {n(a.y - 6)}l6 4l-2 5l8 4", None, "ink", MID)
    else:
        f.path(unary_union(bad), "muscle", "ink-soft", FINE)
        f.dots([(c.centroid.x, c.centroid.y) for c in bad if c.area > 900], 9, "artery-deep")
    return win, cx, cy


def capillary(f, x, y, w, win):
    pts = [(x - 10, y, 19), (x + w * .33, y - 5, 18), (x + w * .66, y + 5, 18), (x + w + 10, y - 2, 19)]
    g = limb(pts).intersection(win)
    f.path(g, "artery", "ink", MID)
    f.path(limb([(a, b, r - 5) for a, b, r in pts]).intersection(win), "blood", None)
    for t, o in ((.16, -2), (.44, 1), (.78, 1)):
        blood_cell(f, x + w * t, y + o, 10, 12)


def fig_dystrophic(f):
    xs = (28, 340, 652)
    w, h, y = 280, 290, 28
    for i, x in enumerate(xs):
        win, cx, cy = tissue_panel(f, x, y, w, h, True)
        capillary(f, x, y + h - 36, w, win)
        if i == 1:
            for px, py in ((-30, -18), (16, -34), (34, 10), (-8, 14), (-44, 22)):
                ca_ion(f, cx + px, cy + py)
            for px, py in ((-92, 108), (-10, 106), (76, 110), (-52, 70), (40, 66)):
                ca_ion(f, cx + px, cy + py)
            for a in (([(cx - 84, cy + 92), (cx - 62, cy + 46)]), ([(cx - 4, cy + 92), (cx - 2, cy + 44)]), ([(cx + 70, cy + 94), (cx + 54, cy + 46)])):
                f.arrow(a, w=5, head=15)
        if i == 2:
            f.calcium(lump(cx, cy, 78, 21, 7, 1.12, .92), dot=3.4, gap=10.5, seed=4)
        f.path(win, None, "ink", MAIN)
    for i in (0, 1):
        between(f, xs, i, w + 4, w + 29, 150)
    for i, k in enumerate(("step-1", "step-2", "step-3")):
        step_caption(f, i + 1, k, xs[i], 338, w)
    f.path(rrect(28, 420, 904, 192, 20), "panel", "panel-line", MID)
    gauge(f, 170, 562, 108, .5)
    f.text("g-low", 80, 570, T_MIN, "middle", maxw=120)
    f.text("g-high", 262, 570, T_MIN, "middle", maxw=120)
    b = f.text("gauge-title", 318, 468, maxw=260)
    f.text("gauge-value", 318, b[3] + 8, T_HEAD, bold=True, fill="ok", maxw=260)
    f.path("M604 444V588", None, "panel-line", MID)
    q = cells(box(0, 0, 60, 60), 50, 8, 2, 12)
    cell = affinity.translate(place(blob([(-20, -14), (-2, -22), (18, -14), (22, 8), (6, 20), (-16, 16)]), 0, 0), 656, 468)
    f.path(cell, "harm", "ink", MID, dash="7 6")
    f.path("M648 460l6 5l-2 6l9 5", None, "ink", MID)
    ca_ion(f, 645, 522, 9); ca_ion(f, 667, 514, 9)
    f.calcium(lump(656, 570, 22, 3, 5, 1.15, .85), 2.6, 7.5, MAIN, 2, shade=False)
    for k, yy in (("key-cell", 468), ("key-ca", 518), ("key-hard", 570)):
        f.text(k, 698, yy, T_MIN, valign="middle", maxw=220)


# ---------------------------------------------------------------- (d)


def fig_metastatic(f):
    s, bx, by = 1.55, 520, 16
    B = place(body_geom(), bx, by, s)
    B = B.intersection(box(0, 0, W, 660))
    f.path(B, "body", "body-line", MAIN, id="body")
    P = lambda g: place(g, bx, by, s)
    pt = lambda x, y: (bx + s * x, by + s * y)
    # vessels (behind organs)
    ves = unary_union([limb([(0, 112, 4.6), (1, 160, 5), (0, 230, 4.8), (0, 286, 4.4)]),
                       limb([(0, 284, 3.8), (14, 304, 3.6), (28, 326, 3.4), (33, 372, 3), (34, 420, 3)]), limb([(0, 284, 3.8), (-14, 304, 3.6), (-28, 326, 3.4), (-33, 372, 3), (-34, 420, 3)]),
                       limb([(0, 122, 3.4), (26, 119, 3.2), (53, 131, 3), (69, 170, 2.8), (82, 220, 2.4), (96, 280, 1.6), (101, 304, .6)]),
                       limb([(0, 122, 3.4), (-26, 119, 3.2), (-53, 131, 3), (-69, 170, 2.8), (-82, 220, 2.4), (-96, 280, 1.6), (-101, 304, .6)]),
                       limb([(0, 122, 3), (-7, 100, 2.6), (-9, 60, .8)]), limb([(0, 122, 3), (7, 100, 2.6), (9, 60, .8)]),
                       limb([(0, 246, 2.6), (20, 246, 2.4)]), limb([(0, 246, 2.6), (-20, 246, 2.4)])])
    f.path(P(smooth_geom(ves, .6)), "artery", "artery-deep", FINE)
    # lungs
    lr = blob([(-9, 128), (-16, 120), (-27, 122), (-38, 140), (-44, 166), (-46, 192), (-38, 198), (-24, 192), (-12, 194), (-9, 170)])
    ll = blob([(9, 128), (16, 120), (27, 122), (38, 140), (44, 166), (46, 192), (38, 198), (26, 192), (18, 186), (20, 172), (11, 160)])
    for g in (lr, ll):
        f.path(P(g), "lung", "ink", MAIN)
    for sg in (-1, 1):
        f.path(P(unary_union([curve([(sg * 8, 142), (sg * 18, 150), (sg * 28, 166), (sg * 34, 184)]), curve([(sg * 18, 150), (sg * 28, 146)]), curve([(sg * 24, 159), (sg * 23, 176)])])), None, "ink-soft", MID)
    f.path(P(limb([(0, 92, 4.2), (0, 132, 4.2)])), "cartilage", "ink", MID)
    f.path(P(limb([(0, 132, 3.4), (-11, 143, 3)])).union(P(limb([(0, 132, 3.4), (11, 143, 3)]))), "cartilage", "ink", MID)
    # kidneys
    kl, kr = kidney_geom(*pt(30, 262), .82), kidney_geom(*pt(-30, 266), .82, True)
    for g in (kl, kr):
        f.path(g, "kidney", "ink", MAIN)
        f.path(g.buffer(-6).difference(g.buffer(-10)), "kidney-lit", None)
    # stomach
    st = blob([(3, 192), (8, 193), (11, 202), (20, 199), (32, 201), (40, 212), (40, 226), (31, 238), (16, 244), (0, 243), (-13, 240), (-16, 234), (-11, 229), (2, 231), (13, 228), (16, 220), (9, 213), (4, 205)])
    f.path(P(st), "stomach", "ink", MAIN)
    f.path(P(unary_union([qcurve((22, 208), (30, 220), (22, 234)), qcurve((31, 209), (37, 220), (30, 232))])), None, "ink-soft", MID)
    # deposits
    for i, (x, y, r, sx, sy) in enumerate([(-32, 160, 9, 1, 1.2), (-25, 184, 7, 1.25, .9), (28, 150, 7.5, 1, 1.2), (36, 182, 7.5, 1, 1.1), (23, 222, 8.5, 1.0, 1), (-2, 237, 4.6, 1.5, .8),
                                           (37, 268, 7, .9, 1.3), (-38, 268, 7, .9, 1.3), (16, 305, 4.6, .9, 1.7), (-27, 326, 4.6, .9, 1.7), (-76, 190, 4.4, .9, 1.8), (0, 276, 4.8, .9, 1.8), (-108, 326, 6.5, 1, 1.1), (107, 322, 6, 1, 1.1), (92, 252, 4.4, .8, 1.8)]):
        small_calcium(f, P(lump(x, y, r, i + 3, 6, sx, sy)), i, MAIN if r > 5 else 2.6)
    fade(f, bx - 120, 596, 640, 240)
    f.mark("lungs", P(lr), P(ll)); f.mark("stomach", P(st)); f.mark("kidneys", kl, kr); f.mark("vessels", P(ves)); f.mark("skin", B)
    # labels
    f.label("lungs", 756, 186, pt(36, 166), "start", 190)
    f.label("stomach", 756, 278, pt(33, 210), "start", 190)
    f.label("kidneys", 756, 370, pt(33, 250), "start", 190)
    f.label("skin", 756, 470, pt(114, 330), "start", 190)
    f.label("vessels", 290, 480, pt(-21, 312), "end", 240)
    f.text("scale", 40, 588, T_MIN, fill="text-soft", maxw=250, valign="middle")
    f.path(rrect(24, 28, 268, 274, 20), "panel", "panel-line", MID)
    gauge(f, 158, 168, 104, .88)
    f.text("g-low", 76, 176, T_MIN, "middle", maxw=110)
    f.text("g-high", 240, 176, T_MIN, "middle", maxw=110)
    b = f.text("gauge-title", 158, 216, anchor="middle", maxw=250)
    f.text("gauge-value", 158, b[3] + 6, T_HEAD, "middle", True, "warn", 250)


# ---------------------------------------------------------------- (e)


def fig_normal(f):
    f.text("head-bone", 190, 24, T_HEAD, "middle", True)
    f.text("head-tooth", 636, 24, T_HEAD, "middle", True)
    x, y, L = 130, 354, 520
    B = bone_long(x, y, L)
    f.path(B, "bone-lit", None)
    inner = B.buffer(-20).buffer(6)
    f.path(inner, "bone", None)
    f.dots(poisson(B.difference(inner), 8.5, 3, 3.6), 2.8, "calcium-line")
    # marrow cavity
    cav = inner.buffer(-3.5).intersection(ell(x, y + 6, 32, 168))
    # spongy ends: open cells
    cc = cells(inner.difference(cav.buffer(3)), 18, 5, 2.1, 4, .38)
    f.path(unary_union(cc), "marrow", "bone-line", FINE)
    r = 18
    f.path(cav, f.grad([(0, "marrow"), (.5, "muscle-lit"), (1, "marrow")], x - r, 0, x + r, 0), "bone-line", MID)
    f.path(fillet(unary_union([limb([(x + 1, y - 112, 1.6), (x - 3, y - 40, 3.2), (x + 3, y + 40, 3.2), (x - 1, y + 118, 1.6)]), limb([(x - 3, y - 40, 2.2), (x - 9, y - 74, 1)]), limb([(x + 2, y + 30, 2.2), (x + 9, y + 2, 1)])]), 2), "artery-deep", None)
    f.path(inner, None, "ink-soft", MID)
    f.path(B, None, "ink", HEAVY)
    f.mark("spongy", inner.difference(cav)); f.mark("hard-bone", B.difference(inner)); f.mark("marrow", cav)
    f.label("spongy", 268, 200, (x + 62, y - 196), "start", 170)
    f.label("hard-bone", 240, 330, (x + 26, 340), "start", 170)
    f.label("marrow", 240, 450, (x + 8, 430), "start", 180)
    f.text("scale", 348, 596, T_MIN, "middle", fill="text-soft", maxw=236, valign="middle")
    # tooth
    tx = 636
    x0, x1 = tx - 152, tx + 152
    jt = lambda px: 406 - 12 * math.cos((px - tx) / 30)
    gt = lambda px: 362 - 36 * math.exp(-((abs(px - tx) - 80) / 34) ** 2)
    block = rrect(x0, 250, x1 - x0, 366, 24)
    jaw = Polygon([(x0, 640)] + [(px, jt(px)) for px in np.arange(x0, x1 + 1, 4)] + [(x1, 640)]).intersection(block)
    gum = Polygon([(px, gt(px)) for px in np.arange(x0, x1 + 1, 3)] + [(px, jt(px)) for px in np.arange(x1, x0 - 1, -4)]).buffer(0)
    tissue = unary_union([jaw.buffer(.2), gum.buffer(.2)]).buffer(-9).buffer(9)
    f.path(jaw, "bone", None)
    f.path(unary_union(cells(jaw.buffer(-10), 21, 9, 2.4, 4, .38)), "marrow", "bone-line", FINE)
    tooth = blob([(tx - 84, 250), (tx - 92, 200), (tx - 84, 150), (tx - 60, 128), (tx - 34, 134), (tx, 146), (tx + 34, 134), (tx + 60, 128), (tx + 84, 150), (tx + 92, 200), (tx + 84, 250), (tx + 74, 310), (tx + 74, 370), (tx + 72, 440), (tx + 66, 510), (tx + 54, 552), (tx + 40, 548), (tx + 31, 490), (tx + 20, 430), (tx, 404), (tx - 20, 430), (tx - 31, 490), (tx - 40, 548), (tx - 54, 552), (tx - 66, 510), (tx - 72, 440), (tx - 74, 370), (tx - 74, 310)])
    f.path(tooth.buffer(7).intersection(box(0, 360, 960, 640)), "muscle-lit", "ink-soft", FINE)
    f.path(gum.intersection(tissue), "gum", None)
    f.path(LineString([(px, jt(px)) for px in np.arange(x0, x1 + 1, 4)]), None, "ink", MID)
    f.path(tissue, None, "ink", MAIN)
    f.path(tooth, "dentin", None)
    dent = blob([(tx - 58, 250), (tx - 64, 205), (tx - 54, 172), (tx - 32, 168), (tx, 180), (tx + 32, 168), (tx + 54, 172), (tx + 64, 205), (tx + 58, 250), (tx + 72, 318), (tx + 60, 330), (tx, 335), (tx - 60, 330), (tx - 72, 318)])
    en = tooth.intersection(box(0, 0, 960, 306)).difference(dent)
    en = max(polys(en.buffer(-2.5).buffer(2.5)), key=lambda p: p.area)
    pulp = blob([(tx - 34, 240), (tx - 22, 230), (tx, 244), (tx + 22, 230), (tx + 34, 240), (tx + 36, 290), (tx + 46, 380), (tx + 52, 460), (tx + 53, 530), (tx + 48, 530), (tx + 40, 450), (tx + 24, 372), (tx, 344), (tx - 24, 372), (tx - 40, 450), (tx - 48, 530), (tx - 53, 530), (tx - 52, 460), (tx - 46, 380), (tx - 36, 290)])
    f.path(pulp, "marrow", "bone-line", MID)
    f.path(unary_union([limb([(sg * 49 + tx, 520, 1.4), (sg * 41 + tx, 420, 2.6), (sg * 24 + tx, 330, 3.2), (sg * 13 + tx, 268, 1.2)]) for sg in (-1, 1)]), "artery-deep", None)
    f.calcium(en, 2.8, 9, MAIN, 5, shade=False)
    f.path(tooth, None, "ink", HEAVY)
    f.mark("enamel", en); f.mark("dentin", tooth.difference(en).difference(pulp)); f.mark("gum", gum); f.mark("jaw", jaw)
    f.label("enamel", 806, 170, (tx + 78, 196), "start", 130)
    f.label("dentin", 806, 280, (tx + 56, 300), "start", 130)
    f.label("gum", 806, 388, (tx + 116, 382), "start", 130)
    f.label("jaw", 806, 510, (tx + 122, 510), "start", 146)


# ---------------------------------------------------------------- (f)


SEED = {
    "skin-calcinosis": fig_skin_calcinosis,
    "calciphylaxis": fig_calciphylaxis,
    "dystrophic": fig_dystrophic,
    "metastatic": fig_metastatic,
    "normal-bone-tooth": fig_normal,
}
