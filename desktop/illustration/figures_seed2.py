"""The first figures, continued: hand, parathyroid loop, body map, joint, kidney."""
from .core import *
from .parts import *
from .parts_glands import thyroid_front
from .parts_organs import tube
from .pieces import *


def fig_hand(f):
    g, F, fing, P = hand_geom(252, 392, 1.26)
    low = g.union(Polygon([P((-44, 150)), P((48, 150)), P((48, 400)), P((-45, 400))])).intersection(box(0, P((0, 36))[1], W, 900))
    low = fillet(low.buffer(-20).buffer(20), 80).intersection(box(0, P((0, 74))[1], W, 660))      # a wrist without a corner
    g = g.intersection(box(0, 0, W, P((0, 74))[1] + .1)).union(low)
    bumps = {"index": (F["index"][3], 19), "thumb": (F["thumb"][3], 19), "middle": (F["middle"][2], 22), "little": (F["little"][3], 17), "ring": (F["ring"][1], 21)}
    joint = ("middle", "ring")
    def across(k, i, half, off=0):
        a, b = np.array(F[k][i]), np.array(F[k][i + 1] if i < 3 else F[k][i])
        if i == 3:
            a0 = np.array(F[k][2]); u = a - a0
        else:
            u = b - np.array(F[k][i - 1])
        u = u / np.linalg.norm(u); v = np.array([-u[1], u[0]])
        c = a + u * off
        return c, u, v
    for k, (p, r) in bumps.items():      # fingertip lumps sit beside the nail
        c, u, v = across(k, {"middle": 2, "ring": 1}.get(k, 3), 0)
        bumps[k] = (tuple(c if k in joint else c + v * {"index": -9, "thumb": 9, "little": 9}[k] - u * 13), r)
    # swellings widen the outline
    sw = unary_union([Point(*p).buffer(r * (1.2 if k in joint else .98)) for k, (p, r) in bumps.items()])
    g = smooth_geom(g.union(sw), 4)
    f.path(g, f.grad([(0, "epidermis-lit"), (1, "epidermis")], 120, 120, 440, 640), "ink", MAIN)
    s = 1.26
    # tendons, knuckles
    for k, (dx, dy) in {"index": (8, 96), "middle": (2, 104), "ring": (-6, 100), "little": (-16, 84)}.items():
        b = F[k][0]
        f.path(curve([(b[0] + dx * .3, b[1] + 30), (b[0] + dx * .7, b[1] + 30 + dy * .5), (b[0] + dx * 1.2, b[1] + 30 + dy)]), None, "epidermis-deep", MID)
        f.path(qcurve((b[0] - 15, b[1] + 8), (b[0], b[1] - 8), (b[0] + 15, b[1] + 8)), None, "epidermis-deep", MID)
    for k in F:
        for i in ((1, 2) if k != "thumb" else (2,)):
            for off in (-5, 4):
                c, u, v = across(k, i, 10, off)
                hw = 11 if k != "little" else 9
                if (k, i) in (("middle", 2), ("ring", 1)):
                    continue
                f.path(qcurve(tuple(c - v * hw), tuple(c + u * (5 if off > 0 else -5)), tuple(c + v * hw)), None, "epidermis-deep", MID)
    # nails
    for k in F:
        c, u, v = across(k, 3, 0)
        rr = {"index": 11.5, "middle": 12, "ring": 11, "little": 9.5, "thumb": 13.5}[k]
        c = c + u * 5
        ang = math.degrees(math.atan2(u[1], u[0])) + 90
        nail = affinity.rotate(rrect(c[0] - rr, c[1] - rr * 1.25, rr * 2, rr * 2.3, rr * .8), ang, origin=tuple(c))
        f.path(nail, "nail", "epidermis-deep", MID)
    # deposits: fingertips beside the nail, and over two joints
    for i, (k, (p, r)) in enumerate(bumps.items()):
        f.path(Point(*p).buffer(r * .92).intersection(g), "blush", None)
        f.calcium(lump(p[0], p[1], r * .68, i + 11, 6), 2.5, 7, MAIN, i, shade=False)
    f.path(g, None, "ink", MAIN)
    fade(f, 120, 596, 640, 280)
    # magnifier
    mx, my, R = 680, 268, 168
    hub = bumps["little"][0]
    lens = Point(mx, my).buffer(R, 64)
    src = Point(hub[0] - 4, hub[1]).buffer(40)
    f.path(src, None, "leader", MID, dash="6 6")
    for sg in (-1, 1):
        a = math.atan2(my - hub[1], mx - hub[0])
        p = (hub[0] - 4 + 40 * math.cos(a + sg * 1.45), hub[1] + 40 * math.sin(a + sg * 1.45))
        q = (mx + R * math.cos(math.pi + a - sg * 1.32), my + R * math.sin(math.pi + a - sg * 1.32))
        f.path(f"M{n(p[0])} {n(p[1])}L{n(q[0])} {n(q[1])}", None, "leader", MID, dash="6 6")
    f.path(lens, "panel", None)
    # fingertip cut lengthwise, pointing left-up inside the lens
    fin = blob([(mx + 260, my - 62), (mx + 120, my - 64), (mx + 20, my - 66), (mx - 60, my - 60), (mx - 112, my - 26), (mx - 120, my + 18), (mx - 96, my + 62), (mx - 30, my + 88), (mx + 60, my + 84), (mx + 160, my + 72), (mx + 260, my + 70)])
    fin2 = fin.intersection(lens)
    f.path(fin2, "epidermis", "ink", MAIN)
    der = fin.buffer(-9).intersection(lens)
    f.path(der, "dermis", None)
    fatg = smooth_geom(fin.buffer(-24), 8).intersection(lens)
    f.path(fatg, "fat", None)
    bonep = blob([(mx - 58, my - 8), (mx - 64, my - 24), (mx - 40, my - 30), (mx - 8, my - 22), (mx + 50, my - 24), (mx + 92, my - 38), (mx + 108, my - 20), (mx + 108, my + 14), (mx + 92, my + 26), (mx + 46, my + 10), (mx - 8, my + 6), (mx - 44, my + 8)])
    b2 = blob([(mx + 118, my - 30), (mx + 140, my - 36), (mx + 200, my - 26), (mx + 260, my - 26), (mx + 260, my + 18), (mx + 200, my + 16), (mx + 140, my + 24), (mx + 118, my + 14)])
    f.path(unary_union(cells(fatg.difference(bonep.buffer(4)).difference(b2.buffer(4)), 22, 3, 1.4, 5)), "fat-lit", "fat-line", FINE)
    for bb in (bonep, b2.intersection(lens)):
        f.path(bb, "bone", "ink", MID)
    f.path(unary_union(cells(bonep.buffer(-6), 13, 3, 1.8, 2.6)), "marrow", None)
    f.path(unary_union(cells(b2.buffer(-6).intersection(lens), 13, 4, 1.8, 2.6)), "marrow", None)
    # the nail grows out of a fold of skin, lies on its bed and ends just past the tip
    nail = limb([(mx + 34, my - 44, 2.6), (mx + 6, my - 57, 4.4), (mx - 40, my - 63, 5), (mx - 84, my - 50, 5), (mx - 116, my - 26, 4.4), (mx - 134, my - 4, 3)]).difference(fatg)
    f.path(nail.buffer(5).intersection(fin).difference(fatg), "blush", None)
    f.path(nail, "nail", "ink", MID)
    fold = limb([(mx + 74, my - 60, 4.4), (mx + 30, my - 61, 5), (mx + 2, my - 66, 3.4)])
    f.path(fold, "epidermis", None)
    f.path(fold.exterior.intersection(box(mx - 20, my - 90, mx + 22, my - 30)), None, "ink", MID)
    f.path(fin.exterior.intersection(lens).intersection(box(mx + 16, my - 90, mx + 90, my - 30)), None, "ink", MAIN)
    f.calcium(lump(mx - 52, my + 46, 34, 4, 6, 1.25, .82), 3, 9, HEAVY, 2)
    f.calcium(lump(mx + 32, my + 50, 21, 8, 6, 1.3, .9), 3, 9, HEAVY, 5)
    f.path(lens, None, "frame", HEAVY)
    # labels
    f.mark("nail", nail); f.mark("bone", bonep); f.mark("lump", lump(mx - 52, my + 46, 34, 4, 6, 1.25, .82)); f.mark("joint", Point(*bumps["middle"][0]).buffer(16))
    f.text("lens", mx, 52, T_HEAD, "middle", True, maxw=360, valign="middle")
    f.label("nail", 872, 176, (mx - 54, my - 62), "start", 84)
    f.label("bone", 872, 290, (mx + 62, my - 8), "start", 84)
    f.label("lump", mx - 6, 520, (mx - 46, my + 58), "middle", 400, side="top")
    f.label("joint", 150, 50, (bumps["middle"][0][0] - 5, bumps["middle"][0][1] - 8), "middle", 250, side="bottom")


# ---------------------------------------------------------------- (g)


def fig_parathyroid(f):
    x, y = 205, 116
    clip = rrect(20, 28, 370, 424, 22)
    half = [(70, -30), (72, 40), (70, 110), (74, 170), (98, 208), (152, 236), (196, 262), (230, 340), (230, 480)]
    neck = blob([(x - a, y + b) for a, b in half] + [(x + a, y + b) for a, b in reversed(half)])
    face = ell(x, y - 70, 90, 110).union(ell(x, y + 18, 46, 46)).convex_hull
    f.path(clip, "panel", None)
    for g in (neck, face):
        f.path(g.intersection(clip), "body", None)
        f.path(g.exterior.intersection(clip.buffer(-1)), None, "body-line", MAIN)
    f.path(unary_union([qcurve((x - 26, y + 12), (x, y + 26), (x + 26, y + 12)), qcurve((x - 10, y + 36), (x, y + 39), (x + 10, y + 36)), qcurve((x - 10, y - 22), (x, y - 14), (x + 10, y - 22))]), None, "body-line", MID)
    for sg in (-1, 1):
        f.path(qcurve((x + sg * 22, y + 270), (x + sg * 80, y + 250), (x + sg * 165, y + 262)), None, "body-line", MID)
    # windpipe
    tr = box(x - 17, y + 92, x + 17, y + 268).buffer(5)
    f.path(tr, "cartilage", "ink", MID)
    f.path("".join(f"M{x - 19} {y + 106 + k * 17}q19 8 38 0" for k in range(10)), None, "body-soft", MID)
    # muscles at the sides of the neck, then the thyroid, well inside it
    for sg in (-1, 1):
        f.path(qcurve((x + sg * 62, y + 104), (x + sg * 52, y + 200), (x + sg * 18, y + 262)), None, "body-soft", MID)
    th, gl = thyroid_front(f, x, y + 172, .86)
    f.path(clip, None, "panel-line", MID)
    f.mark("thyroid", th); f.mark("para", gl)
    f.label("thyroid", 112, 502, (x - 24, y + 186), "middle", 180, side="top")
    f.label("para", 296, 502, (x + 56, y + 207), "middle", 190, side="top", dot=False)
    f.label("hint", 205, 590, None, "middle", 370, size=T_MIN, fill="text-soft")
    # loop: four steps in reading order
    X0, X1, Y0, Y1, r = 540, 812, 104, 432, 70
    ctr = {"low": (X0, Y0), "pth": (X1, Y0), "bone": (X1, Y1), "ok": (X0, Y1)}
    f.arrow([(X0 + r + 14, Y0), (X1 - r - 14, Y0)], w=8, head=22)
    f.arrow([(X1, Y0 + 166), (X1, Y1 - r - 12)], w=8, head=22)
    f.arrow([(X1 - r - 14, Y1), (X0 + r + 14, Y1)], w=8, head=22)
    f.arrow([(X0, Y1 - r - 12), (X0, Y0 + 166)], w=8, head=22)
    for k, (a, b) in ctr.items():
        f.path(Point(a, b).buffer(r), "panel", "panel-line", MID)
    a, b = ctr["low"]; gauge(f, a, b + 20, 48, .10, 18)
    a, b = ctr["ok"]; gauge(f, a, b + 20, 48, .5, 18)
    a, b = ctr["pth"]
    thyroid_front(f, a, b + 3, .74, MID)
    a, b = ctr["bone"]
    bl = bone_long(a - 26, b, 98, rot=16)
    f.path(bl, "bone-lit", "ink", MID)
    f.dots(poisson(bl, 7, 2, 3.4), 2.4, "calcium-line")
    kd = kidney_geom(a + 28, b + 2, .74)
    f.path(kd, "kidney", "ink", MID)
    f.path(kd.buffer(-6).difference(kd.buffer(-10)), "kidney-lit", None)
    for i, (k, v) in enumerate(ctr.items()):
        badge(f, i + 1, v[0] - r * .76, v[1] - r * .76, 18)
        f.text(f"loop-{i + 1}", v[0], v[1] + r + 12, T_LABEL, "middle", maxw=(250, 250, 270, 250)[i])


# ---------------------------------------------------------------- (h)


def body_regions(back=False):
    B = body_geom()
    S = lambda pts, sg: Polygon([(sg * a, b) for a, b in pts])
    zones = [("head", blob([(-34, -4), (34, -4), (37, 40), (30, 66), (16, 81), (0, 86), (-16, 81), (-30, 66), (-37, 40)])),
             ("neck", Polygon([(-30, 50), (30, 50), (24, 101), (0, 112), (-24, 101)]))]
    for side, sg in (("right", -1), ("left", 1)):
        if back:
            sg = -sg
        zones += [(f"shoulder-{side}", blob([(sg * a, b) for a, b in [(36, 92), (70, 100), (110, 130), (106, 172), (60, 166), (50, 134), (40, 112)]])),
                  (f"hand-{side}", S([(84, 306), (140, 294), (150, 400), (84, 400)], sg)),
                  (f"forearm-{side}", S([(66, 243), (118, 232), (150, 300), (84, 310)], sg)),
                  (f"elbow-{side}", S([(66, 215), (118, 206), (122, 236), (66, 247)], sg)),
                  (f"upper-arm-{side}", S([(59.5, 162), (110, 162), (118, 210), (64, 220)], sg)),
                  (f"foot-{side}", S([(0, 572), (80, 572), (80, 640), (0, 640)], sg)),
                  (f"lower-leg-{side}", S([(0, 482), (80, 482), (80, 580), (0, 580)], sg)),
                  (f"knee-{side}", S([(0, 434), (80, 434), (80, 486), (0, 486)], sg)),
                  (f"thigh-{side}", S([(0, 345), (40, 334), (70, 316), (90, 330), (80, 440), (0, 440)], sg))]
    if back:
        zones += [("upper-back", box(-80, 80, 80, 196)), ("lower-back", box(-80, 190, 80, 264)),
                  ("buttock-left", box(-90, 260, 0, 360)), ("buttock-right", box(0, 260, 90, 360))]
    else:
        zones += [("chest", box(-80, 80, 80, 194)), ("belly", box(-80, 190, 80, 268)), ("hips", box(-90, 260, 90, 360))]
    rest, out = B, []
    for k, z in zones:
        r = rest.intersection(z)
        p = polys(r)
        if not p:
            continue
        m = max(p, key=lambda q: q.area)
        out.append([k, m])
        rest = rest.difference(m)
    for p in polys(rest):            # slivers join the neighbour with the longest shared border
        if p.area < .01:
            continue
        j = max(range(len(out)), key=lambda i: out[i][1].buffer(.05).intersection(p).area)
        out[j][1] = out[j][1].union(p.buffer(.02))
    return B, out


def fig_bodymap(f, selected=("front-hand-left",)):
    s, y0 = .93, 62
    for view, cx in (("front", 250), ("back", 710)):
        B, regs = body_regions(view == "back")
        f.text(f"view-{view}", cx, 14, T_HEAD, "middle", True)
        f.begin(id=view)
        for k, g in regs:
            key = f"{view}-{k}"
            sel = key in selected
            f.path(place(g, cx, y0, s), "select" if sel else "body-region", "region-line", MID, id=f"region-{key}", title=f.S["regions"][k], tol=.15)
        f.end()
        f.path(place(B, cx, y0, s), None, "body-line", MAIN)
        for k, g in regs:
            if f"{view}-{k}" in selected:
                f.path(place(g, cx, y0, s), None, "text", HEAVY)
        # quiet landmarks, no events
        Q = lambda p, c, q: place(qcurve(p, c, q), cx, y0, s)
        L = []
        if view == "front":
            L += [Q((-15, 41), (-10, 45), (-5, 41)), Q((15, 41), (10, 45), (5, 41)), Q((-8, 62), (0, 68), (8, 62)), Q((0, 45), (6, 55), (-2, 54)), Q((-2.5, 240), (0, 244), (2.5, 240))]
            for sg in (-1, 1):
                L += [Q((sg * 8, 116), (sg * 26, 110), (sg * 46, 117)), Q((sg * 9, 170), (sg * 30, 182), (sg * 44, 164)), Q((sg * 25, 456), (sg * 34, 474), (sg * 43, 456))]
        else:
            L += [Q((0, 122), (0, 180), (0, 252)), Q((0, 272), (0, 300), (0, 326))]
            for sg in (-1, 1):
                L += [Q((sg * 20, 140), (sg * 46, 150), (sg * 24, 184)), Q((sg * 5, 328), (sg * 28, 348), (sg * 48, 326)), Q((sg * 26, 462), (sg * 35, 466), (sg * 44, 462)), Q((sg * 31, 498), (sg * 37, 520), (sg * 34, 544))]
        for l in L:
            f.path(l, None, "body-soft", MID)
    # sides: patient's own left and right
    f.text("right-f", 92, 250, T_MIN, "middle", fill="text-soft", maxw=80)
    f.text("left-f", 408, 250, T_MIN, "middle", fill="text-soft", maxw=80)
    f.text("left-b", 552, 250, T_MIN, "middle", fill="text-soft", maxw=80)
    f.text("right-b", 868, 250, T_MIN, "middle", fill="text-soft", maxw=80)


# ---------------------------------------------------------------- (i)


def joint(f, cx, cy, ca):
    up = blob([(-46, -300), (-46, -170), (-58, -130), (-92, -92), (-102, -56), (-88, -22), (-56, -11), (-22, -18), (0, -26), (22, -18), (56, -11), (88, -22), (102, -56), (92, -92), (58, -130), (46, -170), (46, -300)])
    lo = blob([(-48, 300), (-46, 170), (-56, 130), (-90, 96), (-103, 62), (-96, 26), (-60, 15), (-22, 19), (0, 10), (22, 19), (60, 15), (96, 26), (103, 62), (90, 96), (56, 130), (46, 170), (48, 300)])
    T = lambda g: affinity.translate(g, cx, cy)
    win = box(cx - 180, cy - 220, cx + 180, cy + 218)
    cart = [b.difference(affinity.translate(affinity.scale(b, 1.12, 1, origin=(0, 0)), 0, sg * 19)).intersection(box(-120, -60, 120, 62)) for b, sg in ((up, -1), (lo, 1))]
    cart = [max(polys(c.buffer(-1.5).buffer(3).buffer(-1.5)), key=lambda p: p.area) for c in cart]
    cap = blob([(-96, -120), (-122, -60), (-130, 0), (-122, 64), (-96, 122), (0, 130), (96, 122), (122, 64), (130, 0), (122, -60), (96, -120), (0, -128)])
    f.path(T(cap), "muscle", "ink", MAIN)
    f.path(T(cap.buffer(-9)), "fluid", "ink-soft", FINE)
    for b in (up, lo):
        g = T(b).intersection(win)
        f.path(g, "bone-lit", None)
        inner = T(b.buffer(-9)).intersection(win)
        f.path(inner, "bone", None)
        f.path(unary_union(cells(inner.buffer(-2), 20, 7, 2.4, 4, .38)), "marrow", "bone-line", FINE)
        f.path(T(b).exterior.intersection(win.buffer(-1)), None, "ink", MAIN)
    for c in cart:
        f.path(T(c), "cartilage", "ink", MID)
    plates = []
    if ca:
        for i, (x0, x1, k) in enumerate([(-68, -20, 0), (28, 78, 0), (-70, -24, 1), (34, 80, 1)]):
            g = cart[k].buffer(-3.2).intersection(box(x0, -80, x1, 80))
            g = max(polys(smooth_geom(g, 4)), key=lambda p: p.area)
            f.calcium(T(g), 2.4, 6.4, MAIN, i, shade=False)
            plates.append(T(g))
        f.calcium(T(lump(118, 58, 29, 5, 6, .85, 1.3)), 2.8, 8.5, HEAVY, 4, shade=False)
    out = {"bone": [T(b) for b in (up, lo)], "cartilage": [T(c) for c in cart], "fluid": [T(cap.buffer(-9).difference(up).difference(lo))], "ca": plates}
    for y0, y1 in ((cy + 218, cy + 170), (cy - 220, cy - 172)):
        f.path(box(cx - 60, min(y0, y1) - (4 if y0 < y1 else 0), cx + 60, max(y0, y1) + (4 if y0 > y1 else 0)), f.grad([(0, "bg", 1), (1, "bg", 0)], 0, y0, 0, y1), None)
    return out


def fig_joint(f):
    cy = 304
    f.text("head-healthy", 180, 72, T_HEAD, "middle", True, maxw=300, valign="bottom")
    f.text("head-calcium", 768, 72, T_HEAD, "middle", True, maxw=330, valign="bottom")
    A, B = joint(f, 180, cy, False), joint(f, 768, cy, True)
    f.mark("bone", *A["bone"], *B["bone"]); f.mark("fluid", *A["fluid"], *B["fluid"]); f.mark("ca-cartilage", *B["ca"]); f.mark("ca-near", place(lump(118, 58, 29, 5, 6, .85, 1.3), 768, cy))
    f.mark("cartilage", unary_union(A["cartilage"] + B["cartilage"]).difference(unary_union(B["ca"]).buffer(5)))
    both(f, "bone", 474, 196, (236, 214), (712, 214), 150)
    both(f, "cartilage", 474, 270, (256, 282), (688, 279), 190)
    both(f, "fluid", 474, 358, (264, 308), (684, 308), 190)
    f.label("ca-cartilage", 640, 572, (720, cy + 26), "middle", 190, side="top")
    f.label("ca-near", 856, 572, (884, cy + 70), "middle", 170, side="top")


def fig_kidney(f):
    cx, cy, s = 450, 300, 6.3
    K = kidney_geom(cx, cy, s, True)
    hub = (cx + 66, cy + 4)
    # vessels and ureter leave at the hilum
    for nodes, tok, deep in (([(cx + 20, cy - 30, 15), (cx + 130, cy - 52, 16), (cx + 214, cy - 60, 17)], "vein", "ink-soft"), ([(cx + 20, cy - 6, 10), (cx + 130, cy - 8, 11), (cx + 214, cy - 12, 12)], "artery", "artery-deep")):
        g, cap = tube(nodes)
        f.path(g, tok, "ink", MAIN)
        f.path(cap, deep, "ink", MID)
    f.path(K, f.grad([(0, "kidney-lit"), (1, "kidney")], cx - 200, 0, cx + 90, 0), "ink", HEAVY)
    f.path(K.buffer(-9), None, "kidney-lit", MID)
    tips, pyr = [], []
    edge = K.buffer(-44).exterior
    for a in (-100, -128, -156, 176, 148, 120, 94):
        u = (math.cos(math.radians(a)), math.sin(math.radians(a)))
        hit = LineString([hub, (hub[0] + 900 * u[0], hub[1] + 900 * u[1])]).intersection(edge)
        pts = [hit] if hit.geom_type == "Point" else list(hit.geoms)
        o = max(pts, key=lambda q: q.distance(Point(hub)))
        L = o.distance(Point(hub)); v = (-u[1], u[0]); hw = min(42, L * .24)
        at = lambda k, w_, u=u, v=v, L=L: (hub[0] + u[0] * L * k + v[0] * w_, hub[1] + u[1] * L * k + v[1] * w_)
        py = blob([at(.50, -7), at(.50, 7), at(.80, hw * .75), at(.95, hw), at(1.0, hw * .5), at(1.02, 0), at(1.0, -hw * .5), at(.95, -hw), at(.80, -hw * .75)])
        f.path(py, "artery-deep", "ink", MID)
        pyr.append(py)
        seg = "".join(f"M{n(at(.60, k * 5)[0])} {n(at(.60, k * 5)[1])}L{n(at(.93, k * hw * .5)[0])} {n(at(.93, k * hw * .5)[1])}" for k in (-1, 0, 1))
        f.path(seg, None, "artery", MID)
        tips.append((at, L, hw))
    pel = [limb([hub + (30,), at(.30, 0) + (13,), at(.47, 0) + (15,)]) for at, L, hw in tips]
    ure = limb([(hub[0] - 6, hub[1], 34), (hub[0] + 34, hub[1] + 40, 24), (hub[0] + 62, hub[1] + 110, 13), (hub[0] + 66, hub[1] + 200, 11), (hub[0] + 60, hub[1] + 360, 11)]).intersection(box(0, 0, 960, 660))
    P = fillet(unary_union(pel + [ure]), 9)
    f.path(P, "fat-lit", "ink", MAIN)
    f.path(P.buffer(-7).difference(P.buffer(-10)), "fat", None)
    spots = []
    for i in (1, 3, 5):
        at, L, hw = tips[i]
        for j, (k, w_, r) in enumerate(((.62, -5, 10), (.77, 10, 14), (.88, -15, 12))):
            x, y = at(k, w_)
            spots.append(lump(x, y, r, i * 3 + j))
            f.calcium(spots[-1], 2.3, 6.2, MAIN, i + j, shade=False)
    stone = lump(hub[0] - 4, hub[1] + 14, 27, 8, 6, 1.1, .9)
    f.calcium(stone, 2.8, 8.5, HEAVY, 3)
    fade(f, hub[0] + 20, 590, 640, 90)
    f.mark("outer", K.difference(P)); f.mark("ureter", P); f.mark("vessels", box(cx + 150, cy - 80, cx + 214, cy))
    f.mark("inner", *pyr); f.mark("spots", *spots); f.mark("stone", stone)
    f.label("outer", 186, 210, (cx - 178, cy - 50), "end", 170)
    f.label("spots", 186, 330, (spots[5].centroid.x - 11, spots[5].centroid.y), "end", 170, dot=False)
    f.label("inner", 186, 452, (tips[4][0](.86, 8)), "end", 170)
    f.label("vessels", 712, 232, [(cx + 186, cy - 14), (cx + 186, cy - 58)], "start", 200)
    f.label("stone", 712, 360, (hub[0] + 12, hub[1] + 18), "start", 220)
    f.label("ureter", 712, 470, (hub[0] + 64, hub[1] + 190), "start", 220)


SEED2 = {
    "hand-calcinosis": fig_hand,
    "parathyroid-loop": fig_parathyroid,
    "body-map": fig_bodymap,
    "joint": fig_joint,
    "kidney": fig_kidney,
}
