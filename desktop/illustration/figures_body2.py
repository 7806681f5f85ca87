"""Body figures, part two: hand, hip, brain, breast."""
from .core import *
from .parts import *
from .parts_body import *
from .parts_body2 import *
from .pieces import fade, small_calcium


# ---------------------------------------------------------------- 6
def fig_scleroderma(f):
    s = 1.26
    g, F, fin, raw = tight_hand(262, 396, s)
    tip = F["ring"][3]
    lumps = {"ring": (tip[0] - 13, tip[1] + 10, 13), "index": (F["index"][2][0] - 6, F["index"][2][1] - 14, 13), "thumb": (F["thumb"][3][0] + 15, F["thumb"][3][1] + 17, 12)}
    g = smooth_geom(g.union(unary_union([Point(a, b).buffer(r * 1.2) for a, b, r in lumps.values()])), 3).intersection(box(0, 0, W, 616))
    f.path(g, f.grad([(0, "epidermis-lit"), (1, "epidermis")], 120, 120, 440, 640), "ink", MAIN)
    # white finger: pale from the middle joint to the tip
    m = F["middle"]
    pale = fin["middle"].buffer(-1.5).intersection(box(0, 0, W, m[1][1] - 2)).intersection(g)
    f.path(pale, f.grad([(0, "pale", .94), (.78, "pale", .94), (1, "pale", 0)], 0, m[3][1] - 20, 0, m[1][1] - 2), None)
    # shine: long light streaks; few creases left
    for k in F:
        pts = F[k]
        off = -6.5 if k != "thumb" else -7
        st = [(p[0] + off, p[1] + 4) for p in pts[(0 if k != "thumb" else 1):]]
        f.path(curve(st[:-1] + [((st[-2][0] + st[-1][0]) / 2, (st[-2][1] + st[-1][1]) / 2)]), None, "pale", 5) if k != "middle" else f.path(curve([st[0], ((st[0][0] + st[1][0]) / 2, (st[0][1] + st[1][1]) / 2), st[1]]), None, "pale", 5)
    f.path(unary_union([curve([(206, 396), (214, 440), (226, 480)]), curve([(338, 402), (332, 446), (320, 486)])]), None, "pale", 5)
    for k in F:
        a, b = np.array(F[k][2]), np.array(F[k][3])
        u = (b - a) / np.linalg.norm(b - a)
        c = b + u * 5
        rr = {"index": 9, "middle": 9.6, "ring": 8.8, "little": 8, "thumb": 10.5}[k]
        nail = affinity.rotate(rrect(c[0] - rr, c[1] - rr * 1.2, rr * 2, rr * 2.2, rr * .8), math.degrees(math.atan2(u[1], u[0])) + 90, origin=tuple(c))
        f.path(nail.intersection(g.buffer(-2)), "nail", "epidermis-deep", MID)
    dep = {}
    for i, (k, (a, b, r)) in enumerate(lumps.items()):
        f.path(Point(a, b).buffer(r * 1.35).intersection(g), "blush", None)
        dep[k] = lump(a, b, r, i + 11, 5)
        f.calcium(dep[k], 2.4, 6, MAIN, i, shade=False)
    f.path(g, None, "ink", MAIN)
    fade(f, 120, 566, 616, 300)
    # magnifier: fingertip with chalk
    mx, my, R = 688, 142, 116
    a, b, r = lumps["ring"]
    L = lens_open(f, a, b, 27, mx, my, R)
    fb = limb([(mx - 102, my + 162, 78), (mx - 40, my + 60, 70), (mx - 8, my - 2, 57), (mx + 2, my - 26, 50)])
    fb = smooth_geom(fb.union(ell(mx + 14, my + 6, 50, 48)), 12)
    fbi = fb.intersection(L)
    f.path(fbi, f.grad([(0, "epidermis-lit"), (1, "epidermis")], mx - 76, my - 50, mx + 68, my + 102), None)
    f.path(curve([(mx - 80, my + 76), (mx - 62, my + 32), (mx - 42, my - 10)]).intersection(L), None, "pale", 7)
    f.path(ell(mx + 16, my + 4, 58, 54).intersection(fbi), f.grad([(0, "blush"), (.62, "blush", .9), (1, "blush", 0)], mx + 16, my + 4, 58, 0, "radial"), None)
    # chalk under the skin shows through it; where the skin has opened, it comes out
    under = lump(mx + 2, my + 10, 40, 11, 6, 1.04, .96)
    f.path(under, "calcium", None, extra=' fill-opacity=".5"')
    f.dots(poisson(under, 9.2, 4, 6), 2.6, "calcium-line")
    f.path(blob([(mx - 4, my - 14), (mx + 14, my - 40), (mx + 48, my - 44), (mx + 62, my - 22), (mx + 46, my + 10), (mx + 18, my + 16)]).intersection(fbi), "sore", "sore-deep", MID)
    f.path(fb.exterior.intersection(L), None, "ink", MAIN)
    big = fillet(unary_union([lump(mx + 26, my - 14, 24, 4, 6), lump(mx + 48, my - 30, 23, 9, 6), lump(mx + 68, my - 48, 17, 6, 5)]), 5)
    f.calcium(big, 2.8, 8, MAIN, 4)
    crumbs = []
    for i, (dx, dy, rr) in enumerate(((84, -22, 8), (74, -2, 6.5), (92, -4, 6), (104, -26, 5.5), (60, -76, 7))):
        c = lump(mx + dx, my + dy, rr, i + 5)
        small_calcium(f, c, i, 2.4)
        crumbs.append(c)
    lens_close(f, L)
    # elbow inset
    px, py, pw, ph = 560, 418, 220, 192
    pan = rrect(px, py, pw, ph, 20)
    f.path(pan, "panel", None)
    arm = fillet(unary_union([limb([(px + 66, py - 60, 38), (px + 74, py + 60, 36), (px + 84, py + 118, 33)]), limb([(px + 84, py + 122, 33), (px + 160, py + 106, 30), (px + 300, py + 70, 25)])]), 22)
    arm = smooth_geom(arm.union(Point(px + 62, py + 128).buffer(25)), 5)
    ai = arm.intersection(pan)
    f.path(ai, f.grad([(0, "epidermis-lit"), (1, "epidermis")], px, py, px + pw, py + ph), None)
    f.path(ell(px + 68, py + 124, 46, 42).intersection(ai), f.grad([(0, "blush"), (.5, "blush", .9), (1, "blush", 0)], px + 68, py + 124, 46, 0, "radial"), None)
    f.path(arm.exterior.intersection(pan), None, "ink", MAIN)
    f.path(unary_union([qcurve((px + 104, py + 76), (px + 96, py + 88), (px + 108, py + 96))]), None, "epidermis-deep", MID)
    el = [lump(px + 62, py + 130, 17, 4, 5, 1, 1.1), lump(px + 92, py + 136, 10, 6), lump(px + 48, py + 98, 9, 8)]
    for i, e in enumerate(el):
        small_calcium(f, e, i, MAIN)
    f.path(pan, None, "panel-line", MID)
    f.mark("tight", fin["little"].union(g)); f.mark("white", pale); f.mark("lump", Point(a, b).buffer(r * 1.35), dep["index"]); f.mark("chalk", *crumbs, big); f.mark("elbow", *el)
    f.label("white", 250, 46, (m[2][0] + 2, m[2][1] - 4), "middle", 260, side="bottom")
    f.label("lump", 92, 132, (dep["index"].bounds[0] + 3, dep["index"].centroid.y), "middle", 140, side="bottom", dot=False)
    f.label("tight", 470, 560, (346, 462), "middle", 150, side="top")
    f.label("chalk", 826, 84, (mx + 66, my - 50), "start", 122)
    f.label("elbow", 800, 500, (el[1].bounds[2] - 3, el[1].centroid.y), "start", 150, dot=False)


# ---------------------------------------------------------------- 7
def fig_tumoral(f):
    cx = 400
    h = hips_back(cx)
    mx, my = cx + 262, 262
    lobes = [Point(mx + a, my + b).buffer(r) for a, b, r in ((-16, -46, 42), (36, -52, 32), (54, 2, 42), (20, 54, 44), (-32, 46, 30), (-34, 0, 36), (8, 2, 54))]
    mass = unary_union(lobes).buffer(7).buffer(-12).buffer(5)
    side = fillet(unary_union([h["body"], mass.buffer(12)]), 96).intersection(box(cx + 110, 0, W, 660))
    body = h["body"].union(side).intersection(box(0, 18, W, 660))
    f.path(body, "body", "body-line", MAIN)
    P = lambda a, c, b: qcurve((cx + a[0], a[1]), (cx + c[0], c[1]), (cx + b[0], b[1]))
    f.path(unary_union([P((0, 250), (0, 330), (0, 396))] + [P((sg * 8, 404), (sg * 76, 440), (sg * 156, 392)) for sg in (-1, 1)]), None, "body-soft", MID)
    for g in h["spine"]:
        f.path(g, "bone", "ink-soft", MID)
    for g in h["pelvis"]:
        f.path(g, "bone", "ink", MID)
    f.path(h["sacrum"], "bone", "ink", MID)
    f.path("".join(f"M{n(cx + sg * 16)} {n(112 + 26 * k)}h.01" for k in range(3) for sg in (-1, 1)), None, "bone-line", 6)
    f.path("".join(f"M{n(cx)} {n(96 + 30 * k)}v12" for k in range(4)), None, "bone-line", MID)
    for i, g in enumerate(h["femur"]):
        f.path(g.intersection(box(0, 0, W, 650)), "bone", "ink", MID)
        f.path(h["socket"][i], None, "ink", MAIN)
        hd = h["head"][i]
        f.path(hd.buffer(-6).difference(affinity.translate(hd.buffer(-6), 4, 4)), "bone-lit", None)
    f.calcium(mass, dot=3.3, gap=10.5, seed=4)
    ctr = [(mx - 22, my + 30), (mx + 18, my - 14)]
    f.path(unary_union([qcurve((mx + 14, my - 72), (mx + 10, my - 50), (mx + 20, my - 32)), qcurve((mx + 74, my - 36), (mx + 54, my - 32), (mx + 40, my - 22)), qcurve((mx + 66, my + 42), (mx + 48, my + 30), (mx + 34, my + 14)),
                        qcurve((mx - 18, my + 70), (mx - 12, my + 52), (mx - 14, my + 34)), qcurve((mx - 64, my + 22), (mx - 46, my + 22), (mx - 32, my + 14))]), None, "calcium-line", MID)
    for sg in (-1, 1):
        f.path(unary_union([P((sg * 64, 74), (sg * 84, 100), (sg * 72, 156)), P((sg * 118, 82), (sg * 116, 120), (sg * 100, 158))]), None, "bone-line", MID)
    fade(f, cx - 240, 590, 640, 480)
    f.path(box(cx - 200, 0, cx + 200, 52), f.grad([(0, "bg", 1), (.3, "bg", 1), (1, "bg", 0)], 0, 0, 0, 52), None)
    # size hint: an orange at the same scale
    ox, oy, r = 800, 474, 42      # 8 cm, where the hip bones are 28 cm across
    f.path(Point(ox, oy).buffer(r, 48), f.grad([(0, "fat-lit"), (1, "fat")], ox - 30, oy - 40, ox + 40, oy + 44), "ink", MAIN)
    f.dots(poisson(Point(ox, oy).buffer(r), 13, 3, 8), 2.2, "fat-line")
    f.path(blob([(ox + 2, oy - r + 6), (ox + 12, oy - r - 12), (ox + 36, oy - r - 16), (ox + 26, oy - r + 2)]), "ok-fill", "ink", MID)
    f.path(limb([(ox, oy - r + 8, 3.4), (ox + 3, oy - r - 5, 2.6)]), "hair", None)
    f.mark("mass", mass); f.mark("hip", h["head"][1].buffer(6)); f.mark("thigh-bone", h["femur"][1]); f.mark("pelvis", h["pelvis"][1])
    f.label("pelvis", 158, 122, (cx - 106, 118), "end", 150)
    f.label("hip", 158, 258, (cx - 132, 238), "end", 150)
    f.label("thigh-bone", 158, 430, (cx - 147, 430), "end", 150)
    f.label("mass", 764, 150, (mx + 50, my - 44), "start", 180)
    f.text("view", 104, 530, T_MIN, "middle", maxw=180, fill="text-soft")
    f.text("size", ox, 556, T_MIN, "middle", maxw=260, fill="text-soft")


# ---------------------------------------------------------------- 8
def fig_brain(f):
    hd = head_side(f, 24, 56, .95, 596)
    T = hd["T"]
    fade(f, 130, 574, 626, 260)
    c = T(Point(206, 186))
    mx, my, R = 640, 300, 184
    L = lens_open(f, c.x, c.y, 44, mx, my, R)
    f.path(Point(c.x, c.y).buffer(44), "brain-lit", "leader", MID, dash="6 6")
    for dx, dy, r in ((-6, -3, 13), (19, 14, 9)):
        f.calcium(lump(c.x + dx, c.y + dy, r, 4), 2, 4.6, 2.6, 3, shade=False)
    b = brain_section(f, mx, my - 4, 1.24)
    lens_close(f, L)
    f.mark("brain", hd["brain"]); f.mark("spots", *b["deposits"]); f.mark("deep", *b["deep"])
    f.text("lens", mx, 44, T_HEAD, "middle", True, maxw=480)
    f.label("brain", 92, 84, (T(Point(136, 104)).x, T(Point(136, 104)).y), "middle", 130, side="bottom")
    d = b["deposits"]
    f.label("spots", mx, 566, [(q.centroid.x, q.bounds[3] - 1) for q in d[4:6]], "middle", 200, side="top", dot=False)
    f.label("deep", 844, 300, (mx + 90, my + 8), "start", 100)


# ---------------------------------------------------------------- 9
def fig_breast(f):
    xs = (28, 500)
    for i, x in enumerate(xs):
        k = "ab"[i]
        f.text(f"head-{k}", x + 216, 24, T_HEAD, "middle", True, maxw=420)
        pan = rrect(x, 74, 432, 388, 20)
        f.path(pan, "mammogram", None)
        bx, by, s = x, 272, 1.26
        b = breast_geom(bx, by, s).intersection(pan)
        f.path(b, f.grad([(0, "mammogram-tissue"), (1, "mammogram-lit")], bx, 0, bx + 200, 0), None)
        P = lambda g: place(g, bx, by, s)
        for c in ([(8, -74), (60, -34), (116, -4), (156, 12)], [(6, -20), (64, -6), (118, 8), (154, 15)], [(6, 34), (70, 32), (122, 24), (154, 18)], [(8, 84), (66, 72), (120, 44), (156, 22)], [(40, -88), (84, -42), (128, -6)], [(40, 106), (88, 80), (134, 42)]):
            f.path(P(curve(c)).intersection(b), None, "mammogram-lit", 5)
        f.path(b.exterior.intersection(pan.buffer(-1)), None, "mammogram-lit", MID)
        mx, my, R = x + 324, 336, 98
        sx, sy = x + 96, 250
        L = lens_open(f, sx, sy, (54, 26)[i], mx, my, R, fill="mammogram-tissue", line="calcium")
        specks = []
        if i == 0:
            pts = [(-34, -22), (4, -34), (30, -8), (-12, 6), (18, 28), (-30, 28)]
            for j, (dx, dy) in enumerate(pts):
                f.calcium(Point(sx + dx, sy + dy).buffer(4.4), 2, 9, 2, j, shade=False)
                c = Point(mx + dx * 1.9, my + dy * 1.9).buffer((13, 11, 12.5, 11.5, 12, 10.5)[j])
                f.calcium(c, 2.5, 6.4, MAIN, j, shade=False)
                specks.append(c)
        else:
            rnd = random.Random(4)
            for j, (dx, dy, r) in enumerate(((-30, -18, 9), (-10, -30, 7), (10, -16, 11), (-16, 0, 7), (-36, 10, 8), (4, 12, 9), (26, 4, 6.5), (-14, 26, 9), (16, 34, 7), (32, 22, 8.5), (30, -36, 6))):
                f.path(Point(sx + dx * .42, sy + dy * .42).buffer(2.6), "calcium", "calcium-line", 1.4)
                m = 5
                q = Polygon([(mx + dx + r * rnd.uniform(.55, 1.25) * math.cos(t), my + dy + r * rnd.uniform(.55, 1.25) * math.sin(t)) for t in np.linspace(0, 2 * math.pi, m, endpoint=False) + rnd.uniform(0, 2)])
                q = affinity.rotate(affinity.scale(q, 1.25, .8), rnd.uniform(0, 180)).buffer(1.6)
                f.calcium(q, 2, 5, 2.6, j, shade=False)
                specks.append(q)
        f.path(L, None, "calcium", HEAVY + 4)
        lens_close(f, L)
        f.path(pan, None, "frame", MAIN)
        f.mark(f"specks-{k}", *[q.buffer(2) for q in specks])
        t = specks[4 if i == 0 else 8]
        f.label(f"specks-{k}", x + 216, 512, (t.centroid.x, t.bounds[3] - 2), "middle", 330, side="top", dot=False)
        f.text(f"note-{k}", x + 216, 550, T_LABEL, "middle", True, maxw=440)
