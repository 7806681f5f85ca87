"""Body figures: where and why calcium deposits form. Adds its figures to FIGS."""
from .core import *
from .parts import *
from .parts_body import *
from .parts_care import hand_art
from .pieces import step_caption, between, fade, both, ca_ion, badge, small_calcium


# ---------------------------------------------------------------- 1
def fig_two_ways(f):
    W_, X = 424, (28, 508)
    ends = []
    for i, x in enumerate(X):
        f.path(rrect(x, 24, W_, 312, 22), "panel", "panel-line", MID)
        f.text(f"way-{i + 1}", x + W_ / 2, 40, T_HEAD, "middle", True, maxw=W_ - 40)
        win = rrect(x + 24, 92, 164, 148, 18)
        cx, cy = x + 106, 166
        ok, bad = tissue(f, win, cx, cy, 0 if i else 54, 38, 7)
        f.path(win, None, "ink", MAIN)
        px = x + 212
        f.path(f"M{px - 11} 166h22M{px} 155v22", None, "text", 5)
        gx = x + 322
        gauge(f, gx, 206, 82, .9 if i else .5, 27)
        f.mark(f"tissue-{i + 1}", win); f.mark(f"blood-{i + 1}", Point(gx, 206).buffer(90))
        f.text(f"tissue-{i + 1}", x + 106, 286, T_LABEL, "middle", maxw=184, valign="middle")
        f.text(f"blood-{i + 1}", gx, 286, T_LABEL, "middle", bold=True, maxw=196, valign="middle", fill="warn" if i else "ok")
    mx, my, R = 480, 494, 122
    f.arrow([(240, 348), (252, 440), (mx - R - 14, my + 6)], w=9, head=26)
    f.arrow([(720, 348), (708, 440), (mx + R + 14, my + 6)], w=9, head=26)
    g = lens(f, mx, my, R)
    tissue(f, g, mx, my, 0, 42, 31)
    dep = lump(mx, my, 74, 21, 7, 1.12, .92)
    f.calcium(dep, dot=3.4, gap=10.5, seed=4)
    lens_close(f, g)
    f.mark("deposit", dep)
    f.label("deposit", 716, 580, (mx + 48, my + 38), "start", 220)


# ---------------------------------------------------------------- 2
def mini_skin(f, g, x, y, R):
    yt = lambda px: y - 22 - 13 * math.exp(-((px - x + 4) / 22) ** 2)
    xs = np.arange(x - R, x + R + 1, 2)
    band = lambda a, b: Polygon([(p, yt(p) + a) for p in xs] + [(p, yt(p) + b) for p in xs[::-1]]).intersection(g)
    f.path(band(0, 200), "dermis", None)
    low = Polygon([(p, y + 24 + 3 * math.sin(p / 9)) for p in xs] + [(x + R, y + R), (x - R, y + R)]).intersection(g)
    f.path(low, "fat", None)
    f.path(unary_union(cells(low, 20, 4, 1.4, 5)), "fat-lit", "fat-line", FINE)
    f.path(band(0, 9), "epidermis", None)
    f.path(LineString([(p, yt(p)) for p in xs]).intersection(g), None, "ink", MAIN)
    d = lump(x - 4, y + 2, 20, 4, 5, 1.1, .9)
    f.calcium(d, 2.5, 7, MAIN, 3, shade=False)
    return band(0, 200)


def mini_joint(f, g, x, y, R):
    up = blob([(x - 26, y - 90), (x - 26, y - 40), (x - 38, y - 24), (x - 34, y - 8), (x - 16, y - 5), (x, y - 9), (x + 16, y - 5), (x + 34, y - 8), (x + 38, y - 24), (x + 26, y - 40), (x + 26, y - 90)]).intersection(g)
    lo = blob([(x - 26, y + 90), (x - 26, y + 46), (x - 38, y + 32), (x - 37, y + 17), (x - 18, y + 12), (x, y + 9), (x + 18, y + 12), (x + 37, y + 17), (x + 38, y + 32), (x + 26, y + 46), (x + 26, y + 90)]).intersection(g)
    for b in (up, lo):
        f.path(b.buffer(4).intersection(box(x - R, y - 22, x + R, y + 28)).intersection(g), "cartilage", "ink", MID)
        f.path(b, "bone", "ink", MID)
        f.path(unary_union(cells(b.buffer(-6), 13, 3, 2, 3)), "marrow", None)
    for i, (dx, dy) in enumerate(((-20, -3), (24, -3), (16, 14))):
        small_calcium(f, lump(x + dx, y + dy, 8, i + 3, 5, 1.5, .75), i)
    return up


def mini_artery(f, g, x, y, R):
    cx, cy, r = x - 10, y + 8, 36
    tube = unary_union([Point(cx, cy).buffer(r), Point(cx + 130, cy - 84).buffer(r)]).convex_hull.intersection(g)
    f.path(tube, f.grad([(0, "artery-lit"), (.4, "artery"), (1, "artery-deep")], cx - 16, cy - 30, cx + 24, cy + 32), "ink", MID)
    f.path(Point(cx, cy).buffer(r), "artery-lit", "ink", MID)
    lum = Point(cx, cy).buffer(r * .52)
    for i, (a0, a1) in enumerate(((-.3, 1.5), (1.9, 3.2), (3.6, 5.6))):
        w = Polygon([(cx, cy)] + [(cx + 80 * math.cos(t), cy + 80 * math.sin(t)) for t in np.linspace(a0, a1, 24)])
        f.calcium(smooth_geom(Point(cx, cy).buffer(r * .88).difference(Point(cx, cy).buffer(r * .56)).intersection(w), 2), 2.2, 5, 2.6, i, shade=False)
    f.path(lum, "blood", "ink", MID)
    blood_cell(f, cx - 5, cy - 4, 6, 20); blood_cell(f, cx + 7, cy + 7, 5.4, -20)
    return tube.union(Point(cx, cy).buffer(r))


def mini_tendon(f, g, x, y, R):
    bone = blob([(x + 2, y + 90), (x - 2, y + 30), (x + 4, y + 2), (x + 22, y - 14), (x + 44, y - 12), (x + 70, y + 6), (x + 90, y + 40), (x + 80, y + 90)]).intersection(g)
    mus = blob([(x - 100, y - 50), (x - 70, y - 44), (x - 36, y - 36), (x - 14, y - 24), (x - 20, y - 12), (x - 44, y - 6), (x - 74, y + 4), (x - 100, y + 8)]).intersection(g)
    ten = limb([(x - 36, y - 22, 11), (x - 8, y - 22, 13), (x + 22, y - 14, 13), (x + 42, y - 2, 9)]).intersection(g)
    f.path(bone, "bone", "ink", MID)
    f.path(unary_union(cells(bone.buffer(-7), 13, 3, 2, 3)), "marrow", None)
    f.path(mus, "muscle", "ink", MID)
    f.path(unary_union([curve([(x - 90, y - 36 + k), (x - 50, y - 27 + k * .6), (x - 24, y - 20 + k * .3)]) for k in (0, 12, 24)]).intersection(g), None, "ink-soft", FINE)
    f.path(ten, "bone-lit", "ink", MID)
    f.path(unary_union([curve([(x - 38, y - 28 + k), (x - 8, y - 29 + k), (x + 24, y - 20 + k), (x + 40, y - 8 + k)]) for k in (2, 9)]).intersection(ten.buffer(-2)), None, "bone-line", FINE)
    d = lump(x + 6, y - 20, 14, 5, 5, 1.25, .8)
    f.calcium(d, 2.4, 6, MAIN, 2, shade=False)
    return ten


def mini_lung(f, g, x, y, R):
    L = place(blob(LUNG_R), x + 32, y + 2, .42)
    f.path(L, "lung", "ink", MAIN)
    f.path(place(unary_union([curve([(-24, -46), (-60, -16), (-92, 44)]), curve([(-34, -44), (-60, -80)]), curve([(-58, -20), (-94, -30)]), curve([(-66, -6), (-54, 50)])]), x + 32, y + 2, .42), None, "ink-soft", MID)
    small_calcium(f, lump(x + 5, y - 26, 9, 3), 3)
    small_calcium(f, lump(x + 2, y + 28, 7.5, 8), 4)
    return L


def mini_kidney(f, g, x, y, R):
    K = kidney_geom(x - 8, y, 1.02)
    f.path(K, "kidney", "ink", MAIN)
    f.path(K.buffer(-7).difference(K.buffer(-11)), "kidney-lit", None)
    for i, (dx, dy, r) in enumerate(((6, -18, 8), (12, 4, 9), (2, 22, 7))):
        small_calcium(f, lump(x - 3 + dx, y + dy, r, i + 4), i)
    return K


def mini_breast(f, g, x, y, R):
    b = breast_geom(x - 40, y - 2, .5)
    f.path(b.intersection(g), "body", None)
    f.path(b.exterior.intersection(g), None, "body-line", MAIN)
    f.path(place(unary_union([curve([(18, -40), (70, -18), (120, 6)]), curve([(14, 12), (66, 12), (118, 12)]), curve([(18, 70), (66, 46), (118, 18)])]), x - 40, y - 2, .5).intersection(b), None, "body-soft", MID)
    for i, (dx, dy, r) in enumerate(((-14, -12, 6.5), (4, 12, 6), (-22, 16, 5.6))):
        small_calcium(f, lump(x + dx, y + dy, r, i + 4), i)
    return b.intersection(g)


def mini_brain(f, g, x, y, R):
    brain = brain_section(f, x, y + 6, .36, mini=True, deposits=False)["brain"]
    for sg in (-1, 1):
        small_calcium(f, lump(x + sg * 18.7, y + 6, 7.6, 3), 3 + sg)
    return brain


def fig_where(f):
    bx, by, s, R = 480, 22, .985, 62
    B = place(body_geom(), bx, by, s)
    f.path(B, "body", "body-line", MAIN, id="body")
    spots = [("brain", 0, 268, 84, (-6, 20), mini_brain), ("lung", 0, 268, 238, (-26, 162), mini_lung), ("skin", 0, 268, 392, (-95, 268), mini_skin), ("joint", 0, 268, 546, (-34, 458), mini_joint),
             ("tendon", 1, 692, 84, (58, 120), mini_tendon), ("breast", 1, 692, 238, (31, 170), mini_breast), ("kidney", 1, 692, 392, (24, 252), mini_kidney), ("artery", 1, 692, 546, (34, 380), mini_artery)]
    f.path(place(unary_union([qcurve((sg * 9, 168), (sg * 30, 182), (sg * 45, 162)) for sg in (-1, 1)] + [qcurve((sg * 25, 454), (sg * 34, 472), (sg * 43, 454)) for sg in (-1, 1)]), bx, by, s), None, "body-soft", MID)
    for k, side, mx, my, (a, b), fn in spots:
        p = (bx + s * a, by + s * b)
        d = math.hypot(mx - p[0], my - p[1])
        u = ((mx - p[0]) / d, (my - p[1]) / d)
        f.path(f"M{n(p[0] + u[0] * 10)} {n(p[1] + u[1] * 10)}L{n(mx - u[0] * R)} {n(my - u[1] * R)}", None, "leader", MID, dash="6 6")
        f.path(Point(*p).buffer(10), "bg", "leader", MID)
        f.dots([p], 7, "leader")
        g = lens(f, mx, my, R)
        part = fn(f, g, mx, my, R)
        lens_close(f, g)
        f.mark(k, part.intersection(g) if hasattr(part, "intersection") else part)
    T = {"brain": (-38, 8), "lung": (-12, 6), "skin": (-40, 2), "joint": (-12, -36), "tendon": (35, -9), "breast": (16, -2), "kidney": (20, 16), "artery": (34, -22)}
    for k, side, mx, my, _, fn in spots:
        dx, dy = T[k]
        f.label(k, mx + (84 if side else -84), my, (mx + dx, my + dy), "start" if side else "end", 150)


# ---------------------------------------------------------------- 3
def fig_after_injury(f):
    xs = (28, 340, 652)
    cy = 290
    for i, x in enumerate(xs):
        cx = x + 146
        t = Thigh(cx, cy, 1.0, -206, 206, bulge=(12, 2, 7)[i])
        t.draw(f, 3)
        soft = t.muscle.difference(t.femur.buffer(4)).intersection(box(0, 0, cx, 640))
        bx, by = cx - 66, cy - 52
        if i == 0:
            out = smooth_geom(blob([(bx - 4, by - 66), (bx + 16, by - 58), (bx + 24, by - 30), (bx + 36, by - 4), (bx + 30, by + 34), (bx + 18, by + 62), (bx - 2, by + 70), (bx - 16, by + 44), (bx - 32, by + 14), (bx - 30, by - 20), (bx - 20, by - 46)]).intersection(soft.buffer(-3)), 8)
            f.path(out, f.grad([(0, "sore-deep"), (.55, "sore"), (1, "blush")], bx + 2, by, 66, 0, "radial"), "sore-deep", MID)
            f.path(t.skin.difference(t.muscle).intersection(box(0, 0, cx - 40, H)), f.grad([(0, "sore", .75), (.5, "blush", .7), (1, "blush", 0)], cx - 112, by, 100, 0, "radial"), None)
            f.path("".join(f"M{n(cx - 130 + d)} {n(by + a)}l{n(-18 + abs(a) * .06)} {n(a * .22)}" for a, d in ((-34, 3), (0, 0), (34, 5))), None, "text", HEAVY)
            bruise = out
        if i == 1:
            out = blob([(bx + 2, by - 58), (bx + 22, by - 36), (bx + 29, by + 2), (bx + 20, by + 40), (bx + 4, by + 60), (bx - 14, by + 36), (bx - 23, by + 4), (bx - 16, by - 30)])
            f.path(out, "blush", "sore", MID, dash="7 6")
            for k, (dx, dy) in enumerate(((2, -36), (13, -14), (-8, -12), (6, 8), (-10, 18), (15, 30), (1, 44))):
                ca_ion(f, bx + dx, by + dy - 2, 6.6)
        if i == 2:
            L = lump(0, 0, 30, 11, 6, 1.0, 2.15)
            L = affinity.translate(affinity.rotate(L, -3), bx + 4, by).intersection(soft.buffer(3))
            f.calcium(L, 2.9, 9, HEAVY, 5)
            f.mark("lump", L)
        t.finish(f)
        if i == 0:
            f.mark("bone", t.femur); f.mark("bruise", bruise)
    for i in (0, 1):
        between(f, xs, i, 280, 312, 250)
    x = xs[0]
    f.label("bruise", x + 60, 52, (x + 84, 208), "middle", 200, side="bottom")
    f.label("bone", x + 216, 52, (x + 152, 232), "middle", 150, side="bottom")
    f.label("lump", xs[2] + 110, 52, (xs[2] + 90, 200), "middle", 260, side="bottom")
    for i, k in enumerate(("step-1", "step-2", "step-3")):
        step_caption(f, i + 1, k, xs[i], 510, 284)


# ---------------------------------------------------------------- 4
def fig_after_infection(f):
    f.text("head-lung", 238, 26, T_HEAD, "middle", True, maxw=400)
    f.text("head-muscle", 690, 26, T_HEAD, "middle", True, maxw=400)
    cx, cy, s = 238, 330, 1.02
    pan = rrect(30, 80, 416, 424, 22)
    f.path(pan, "panel", None)
    hx = [(52, 40), (50, 110), (60, 146), (108, 170), (166, 190), (208, 226), (222, 300), (230, 560)]
    chest = Polygon(spline_pts([(cx + a, b) for a, b in hx], False) + spline_pts([(cx - a, b) for a, b in hx[::-1]], False)).buffer(0)
    f.path(chest.intersection(pan), "body", None)
    f.path(chest.exterior.intersection(pan.buffer(-1)), None, "body-line", MAIN)
    f.path(unary_union([curve([(cx + sg * 176, 318), (cx + sg * 170, 350), (cx + sg * 168, 400), (cx + sg * 166, 520)]) for sg in (-1, 1)] + [curve([(cx + sg * 20, 178), (cx + sg * 70, 168), (cx + sg * 132, 178)]) for sg in (-1, 1)]).intersection(pan), None, "body-line", MID)
    R, L, wind = lungs(f, cx, cy, s, top=82)
    f.path(pan, None, "panel-line", MID)
    sx, sy = cx + 72, cy - 62
    f.path(lump(sx, sy, 9, 4), "harm", "ink-soft", FINE)
    f.path(lump(sx, sy, 5, 7), "calcium", "calcium-line", MID)
    mx, my = 462, 178
    g = lens_open(f, sx, sy, 17, mx, my, 76, fill="lung")
    airy = cells(g, 25, 6, 1.4, 8)
    f.path(unary_union(airy), "muscle-lit", "artery", FINE)
    ring = lump(mx, my, 46, 4, 6)
    f.path(ring, "harm", "ink-soft", MID)
    f.calcium(lump(mx, my, 29, 7, 5), 2.8, 8.4, MAIN, 3, shade=False)
    lens_close(f, g)
    f.mark("scar", ring); f.mark("lung", R, L)
    f.label("scar", 504, 326, (mx + 6, my + 32), "middle", 106, side="top", dot=False)
    f.label("lung", cx, 570, (cx - 62, cy + 78), "middle", 180, side="top")
    tx, ty = 690, 316
    t = Thigh(tx, ty, 1.12, -205, 218)
    t.draw(f, 7)
    small = ((-74, -128, 84), (-46, -92, 96), (-82, -58, 88), (-50, -22, 94), (-72, 16, 82), (-44, 52, 88), (60, -130, 86), (84, -92, 96), (56, -58, 84), (82, -22, 100), (54, 16, 94), (62, 60, 98), (-62, -104, 90), (-64, -44, 84), (70, -40, 92), (66, -108, 96), (-58, 34, 90), (72, 30, 86))
    for dx, dy, a in small:      # as long as a grain of rice is beside a thigh
        f.path(rice(tx + dx * 1.12, ty + dy * 1.12, 15, 3.6, a), "calcium", "calcium-line", MID)
    t.finish(f)
    mx, my = 868, 168
    g = lens_open(f, tx + 78 * 1.12, ty - 99 * 1.12, 24, mx, my, 76, fill="muscle")
    fibres(f, g, 11, 5)
    grains = [rice(mx + dx, my + dy, 46, 10.5, a) for dx, dy, a in ((-30, -16, 84), (22, -30, 98), (-4, 32, 90), (42, 22, 82))]
    for k, q in enumerate(grains):
        f.calcium(q, 2.4, 6, MAIN, k, shade=False)
    lens_close(f, g)
    f.mark("grains", *grains); f.mark("muscle", t.muscle.difference(t.femur))
    f.label("grains", 886, 318, (mx - 4, my + 44), "middle", 128, side="top", dot=False)
    f.label("muscle", 838, 452, (tx + 62, ty + 84), "start", 112)


# ---------------------------------------------------------------- 5
def fig_after_sting(f):
    xs = (36, 606)
    Y, w, h = 248, 276, 330
    f.text("head-sting", xs[0] + 160, 104, T_HEAD, "middle", True, maxw=330, valign="bottom")
    f.text("head-later", xs[1] + 160, 104, T_HEAD, "middle", True, maxw=346, valign="bottom")
    x = xs[0]
    A = Skin(x, Y, w, h, epi=19, derm=.45, seed=4, bumps=[(x + 138, 38, 108)])
    A.draw(f, hairs=(), top_hairs=[(.93, .6, 28)])
    swell = ell(x + 138, Y + 34, 84, 56).intersection(A.g_derm)
    f.path(swell, f.grad([(0, "blush"), (1, "blush", 0)], x + 138, Y + 24, 84, 0, "radial"), None)
    f.path(A.region(lambda q: A.y_top(q) + 1.5, lambda q: A.y_top(q) + 1.5 + 9 * max(0, 1 - ((q - x - 138) / 74) ** 2) ** .7, x + 64, x + 212), "blush", None)
    yt = A.y_top(x + 138)
    f.path(limb([(x + 138, yt + 1, 4.2), (x + 140, yt + 24, 3), (x + 142, yt + 50, 1)]), "sore-deep", None)
    A.outline(f)
    x2 = xs[1]
    # where on the body: forearm with the bee, dashed lines to both blocks
    pan = rrect(372, 34, 206, 138, 18)
    f.path(pan, "panel", None)
    hand_art(f, 494, 114, .30, 80, arm=[(0, 250, 52), (0, 340, 62), (0, 460, 74), (0, 620, 84)], clip=pan, w=MID + .4)
    f.path(pan, None, "panel-line", MID)
    bee(f, 430, 78, .78, -8)
    sx, sy = 420, 130
    f.path(ell(sx, sy, 6.5, 4), "blush", None)
    f.path(Point(sx, sy).buffer(17), None, "leader", MID, dash="6 6")
    for ex in (x + w + 38, x2 + 38):
        d = math.hypot(ex - sx, Y - 32 - sy)
        f.path(f"M{n(sx + (ex - sx) / d * 17)} {n(sy + (Y - 32 - sy) / d * 17)}L{n(ex)} {n(Y - 32)}", None, "leader", MID, dash="6 6")
    B = Skin(x2, Y, w, h, epi=19, derm=.45, seed=4)
    B.draw(f, hairs=(), top_hairs=[(.3, .6, 28), (.93, .6, 28)])
    spot = lump(x2 + 132, Y + 58, 12.5, 6)
    f.path(Point(x2 + 132, Y + 58).buffer(20), "blush", None)
    f.calcium(spot, 2.2, 5, MAIN, 2, shade=False)
    B.outline(f)
    f.mark("sting", limb([(x + 138, yt + 1, 6), (x + 140, yt + 24, 5), (x + 142, yt + 50, 3)])); f.mark("swelling", swell)
    f.mark("spot", Point(x2 + 132, Y + 58).buffer(20)); f.mark("skin", A.g_derm, B.g_derm)
    f.label("sting", x + 12, 170, (x + 136, yt + 3), "start", 130, side="bottom", dot=False)
    f.label("swelling", x + 334, Y - 16, (x + 186, Y + 44), "start", 150)
    both(f, "skin", 474, Y + 158, (x + 254, Y + 108), (x2 + 16, Y + 108), 150)
    f.label("spot", x2 - 18, Y + 66, (x2 + 112, Y + 58), "end", 150, dot=False)


from .figures_body2 import fig_scleroderma, fig_tumoral, fig_brain, fig_breast, brain_section, breast_geom  # noqa: E402

BODY = {"overview-two-ways": fig_two_ways, "where-deposits-form": fig_where, "after-injury": fig_after_injury, "after-infection": fig_after_infection, "after-sting": fig_after_sting,
             "scleroderma-hand": fig_scleroderma, "tumoral-calcinosis": fig_tumoral, "brain-calcium": fig_brain, "breast-calcium": fig_breast}
NAMES = list(BODY)
