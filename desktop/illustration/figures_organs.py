"""Organ figures, part 1: heart arteries, stone path, knee, shoulder."""
from .core import *
from .parts import *
from .parts_organs import *
from .parts_joints import *
from .pieces import badge, both, fade, ca_ion


# ---------------------------------------------------------------- heart scan score
def fig_artery_score(f):
    H_ = Heart(218, 322, 1.58)
    H_.draw(f)
    sp = H_.pt(53, 30)
    for i, (x, y, r, sx, sy) in enumerate([(53, 28, 4.6, .8, 1.7), (-56, 16, 4.4, .85, 1.6), (63, 70, 3.6, .9, 1.5)]):
        f.calcium(H_.P(lump(x, y, r, i + 4, 6, sx, sy)), 2, 5.2, MID + .4, i, shade=False)
    cx, cy, R = 640, 214, 146
    win = lens(f, *sp, 24, cx, cy, R)
    c = curve([(cx - 180, cy + 64), (cx - 80, cy + 16), (cx + 40, cy + 4), (cx + 190, cy - 56)])
    A = artery_long(f, c, 84, 50, [(.14, .50, -1, 17), (.34, .76, 1, 20), (.70, .92, -1, 13)], clip=win)
    f.path(win, None, "frame", HEAVY)
    art = unary_union(H_.arts)
    f.mark("artery", art); f.mark("calcium", *A["ca"]); f.mark("blood", A["lumen"]); f.mark("wall", A["wall"])
    f.text("lens", cx, 20, T_HEAD, "middle", True, maxw=420)
    f.label("wall", 826, 100, along(c, .60, -68), "start", 110)
    f.label("blood", 826, 196, along(c, .72, -14), "start", 126)
    f.label("calcium", 826, 300, along(c, .60, 62), "start", 126)
    f.label("artery", 150, 590, H_.pt(-40, 74), "middle", 300, side="top")
    # score bar: more deposits, higher score
    x, y, w, h = 420, 416, 512, 190
    f.path(rrect(x, y, w, h, 20), "panel", "panel-line", MID)
    f.text("score", x + w / 2, y + 14, T_HEAD, "middle", True, maxw=w - 30)
    bw, bx, by, bh = 152, x + 28, y + 66, 62
    full = rrect(bx, by, bw * 3, bh, 16)
    for i, tok in enumerate(("low-fill", "ok-fill", "warn-fill")):
        f.path(full.intersection(box(bx + i * bw, by, bx + (i + 1) * bw, by + bh)), tok, None)
    seg = "".join(f"M{bx + 2 * bw + k} {by + bh - 3}l{bh * .5:.1f} -{bh - 6}" for k in range(8, 116, 15))
    f.path(seg, None, "ink-soft", MID)
    for i in (1, 2):
        f.path(f"M{bx + i * bw} {by}v{bh}", None, "ink", MID)
    f.path(full, None, "ink", MAIN)
    # each zone shows an artery ring with its amount of calcium
    for i, ca in enumerate(([], [(200, 250)], [(20, 110), (150, 235), (270, 345)])):
        a, b = bx + bw * (i + .5), by + bh / 2
        f.path(Point(a, b).buffer(24), "artery", "ink", MID); f.path(Point(a, b).buffer(11 if i < 2 else 8), "blood", "ink", FINE)
        for a0, a1 in ca:
            g = Polygon(arc_pts(a, b, 22, a0, a1) + arc_pts(a, b, 12, a1, a0)).buffer(-2).buffer(2)
            f.calcium(g, 2, 5.4, MID, i, shade=False)
    for i, k in enumerate(("s-zero", "s-low", "s-high")):
        f.text(k, bx + bw * (i + .5), by + bh + 10, T_LABEL, "middle", maxw=bw + 6, bold=(i == 2), fill="warn" if i == 2 else "text")


# ---------------------------------------------------------------- stone path
def fig_stone_path(f):
    kx, ky, s = 352, 168, 3.1
    # crossing vessel (hip artery) behind the tube
    il = limb([(560, 262, 17), (530, 322, 17), (486, 370, 15), (430, 404, 13), (372, 428, 12)])
    f.path(il, "artery-lit", "artery-deep", FINE)
    f.path(box(486, 232, 590, 368), f.grad([(0, "bg", 1), (.30, "bg", 1), (1, "bg", 0)], 540, 300, 488, 366), None)
    f.path(box(356, 400, 412, 446), f.grad([(0, "bg", 1), (1, "bg", 0)], 366, 0, 412, 0), None)
    # bladder
    bl = blob([(520, 470), (574, 478), (602, 508), (604, 548), (580, 586), (528, 606), (520, 607), (512, 606), (460, 586), (436, 548), (438, 508), (466, 478)])
    f.path(bl.union(limb([(520, 590, 15), (520, 632, 13)])).difference(half_plane((520, 630), (0, 1))), "muscle", "ink", MAIN)
    f.path(bl.buffer(-13), f.grad([(0, "muscle-lit"), (1, "fat-lit")], 0, 480, 0, 600), "ink-soft", MID)
    # kidney, part cut away, and the tube
    K = kidney_geom(kx, ky, s, True)
    hub = (kx + 30, ky + 6)
    N = lambda *p: limb(p, 3)
    top = N((hub[0], hub[1], 22), (hub[0] + 34, hub[1] + 26, 19), (hub[0] + 52, hub[1] + 62, 11), (444, 300, 11.5), (450, 350, 12), (447, 392, 13))
    low = N((447, 392, 12), (441, 424, 7.6), (436, 450, 7.2), (434, 486, 7.2), (446, 520, 7), (462, 532, 6))
    for nodes, tok, deep in (([(kx + 20, ky - 8, 12), (kx + 76, ky - 22, 12.5), (kx + 128, ky - 30, 13)], "vein", "ink-soft"), ([(kx + 20, ky - 34, 8), (kx + 70, ky - 52, 8.5), (kx + 122, ky - 62, 9)], "artery", "artery-deep")):
        g, cap = tube(nodes)
        f.path(g, tok, "ink", MAIN)
        f.path(cap, deep, "ink", MID)
    f.path(K, f.grad([(0, "kidney-lit"), (1, "kidney")], kx - 110, 0, kx + 50, 0), "ink", HEAVY)
    f.path(K.buffer(-7), None, "kidney-lit", MID)
    arms = []
    for a in (-118, -168, 160, 108):
        u, v = math.cos(math.radians(a)), math.sin(math.radians(a))
        L = {-118: 84, -168: 62, 160: 62, 108: 84}[a]
        tip = (hub[0] + u * L, hub[1] + v * L)
        py = blob([(tip[0] - u * 6 - v * 8, tip[1] - v * 6 + u * 8), (tip[0] - u * 6 + v * 8, tip[1] - v * 6 - u * 8), (tip[0] + u * 16 + v * 15, tip[1] + v * 16 - u * 15), (tip[0] + u * 21, tip[1] + v * 21), (tip[0] + u * 16 - v * 15, tip[1] + v * 16 + u * 15)])
        f.path(py.intersection(K.buffer(-12)), "artery-deep", "ink", MID)
        arms.append(N((hub[0], hub[1], 18), (hub[0] + u * L * .6, hub[1] + v * L * .6, 9), (hub[0] + u * L, hub[1] + v * L, 10)))
    U = fillet(unary_union(arms + [top, low]), 5)
    f.path(U, "fat-lit", "ink", MAIN)
    f.path(U.buffer(-4.4).difference(U.buffer(-6.4)), "fat", None)
    f.path(ell(463, 533, 8, 6, 30), "fat", "ink", MID)
    # stone and the three narrow spots
    st = lump(447, 394, 18, 8, 6, .95, 1.15)
    f.calcium(st, 2.6, 7, HEAVY, 3)
    spots = [(hub[0] + 50, hub[1] + 64), (447, 394), (449, 524)]
    for (x, y), r in zip(spots, (27, 36, 27)):
        f.path(Point(x, y).buffer(r), None, "leader", MAIN, dash="7 7")
    # person with the pain area
    f.path(rrect(676, 24, 260, 592, 20), "panel", "panel-line", MID)
    bx, by, q = 806, 62, .92
    win = rrect(677, 25, 258, 590, 19)
    B = place(body_geom(), bx, by, q).intersection(box(680, 30, 932, 500))
    f.path(B, "body", None)
    f.path(B.exterior.intersection(box(680, 30, 932, 498)), None, "body-line", MAIN)
    pain = place(limb([(-40, 208, 13), (-41, 240, 14), (-37, 274, 13), (-28, 304, 12), (-18, 326, 9)]), bx, by, q).intersection(B.buffer(-2))
    f.path(pain, "warn-fill", "warn", MAIN)
    hat = unary_union([LineString([(bx - 90 + k, by + 330), (bx - 10 + k, by + 180)]) for k in range(-50, 90, 9)])
    f.path(hat.intersection(pain.buffer(-3)), None, "warn", MID)
    for sg in (-1, 1):
        kg = kidney_geom(bx + sg * 22, by + 204, .46, sg < 0)
        f.path(kg, "kidney", "ink", FINE + .6)
        f.path(LineString(spline_pts([(bx + sg * 17, by + 208), (bx + sg * 11, by + 236), (bx + sg * 12, by + 266), (bx + sg * 7, by + 284)], False)), None, "ink", MID)
    f.path(ell(bx, by + 290, 12, 10), "muscle", "ink", MID)
    f.path(box(680, 452, 932, 502), f.grad([(0, "panel", 0), (1, "panel", 1)], 0, 452, 0, 496), None)
    f.mark("kidney", K.difference(U)); f.mark("stone", st); f.mark("bladder", bl); f.mark("pain", pain); f.mark("tube", U)
    f.mark("spots", *[Point(*p).buffer(r + 1) for p, r in zip(spots, (27, 36, 27))])
    f.label("kidney", 206, 92, (kx - 82, ky - 52), "end", 180)
    f.label("stone", 206, 330, (st.bounds[0] + 1, 393), "end", 180, dot=False)
    f.label("tube", 206, 446, (430, 470), "end", 190, dot=False)
    f.label("bladder", 206, 560, (452, 562), "end", 180)
    f.label("spots", 604, 326, [(spots[0][0] + 24, spots[0][1] + 12), (spots[1][0] + 34, spots[1][1] - 12), (spots[2][0] + 21, spots[2][1] - 17)], "middle", 122, side="left", dot=False)
    f.label("pain", 806, 566, (pain.centroid.x - 2, pain.bounds[3] - 26), "middle", 236, side="top")


# ---------------------------------------------------------------- knee
def crystal_lens(f, sx, sy, sr, cx, cy, R):
    """Window on the fluid: small slanted crystals, far too small to see by eye."""
    win = lens(f, sx, sy, sr, cx, cy, R, "fluid")
    for i, (x, y, a, L) in enumerate([(-30, -22, 24, 30), (18, -36, -38, 26), (34, 6, 62, 30), (-4, 10, -14, 32), (-46, 24, 78, 24), (14, 42, 20, 27)]):
        g = affinity.rotate(Polygon([(x - L * .62, y + 7.5), (x - L * .34, y - 7.5), (x + L * .62, y - 7.5), (x + L * .34, y + 7.5)]).buffer(1.6), a)
        f.calcium(affinity.translate(g, cx, cy), 2.3, 6.4, MAIN, i, shade=False)
    f.path(win, None, "frame", HEAVY)


def fig_cppd(f):
    cy = 320
    f.text("head-calm", 184, 24, T_HEAD, "middle", True, maxw=340)
    f.text("head-attack", 756, 24, T_HEAD, "middle", True, maxw=340)
    A, B = knee(f, 184, cy, False), knee(f, 756, cy, True)
    crystal_lens(f, 652, 386, 15, 536, 550, 68)
    f.mark("cartilage", *A["cart"], *B["cart"])
    f.mark("crystals", *A["ca"], *B["ca"]); f.mark("fluid", *A["fluid"], *B["fluid"]); f.mark("swollen", B["leg"])
    both(f, "cartilage", 440, 216, A["aim-cart"], B["aim-cart"], 150)
    both(f, "crystals", 440, 312, A["aim-ca"], B["aim-ca"], 140)
    both(f, "fluid", 440, 402, A["aim-fluid"], B["aim-fluid"], 150)
    f.text("lens", 454, 550, T_MIN, "end", maxw=126, valign="middle")
    f.text("swollen", 756, 588, T_LABEL, "middle", True, "warn", 340)


# ---------------------------------------------------------------- shoulder
def fig_shoulder(f):
    S = shoulder(f)
    locator(f, 852, 506, .205, (63, 122), 15)
    for k in ("roof", "tendon", "calcium", "bursa", "arm", "muscle"):
        f.mark(k, S[k])
    f.label("muscle", 330, 56, S["aim-muscle"], "middle", 210, side="bottom")
    f.label("roof", 770, 74, S["aim-roof"], "start", 170)
    f.label("calcium", 770, 172, S["aim-calcium"], "start", 170)
    f.label("bursa", 770, 276, S["aim-bursa"], "start", 170)
    f.label("tendon", 770, 360, S["aim-tendon"], "start", 170)
    f.label("arm", 770, 452, S["aim-arm"], "start", 170)


ORGANS = {"artery-score": fig_artery_score, "kidney-stone-path": fig_stone_path, "cppd-joint": fig_cppd, "shoulder-tendon": fig_shoulder}
