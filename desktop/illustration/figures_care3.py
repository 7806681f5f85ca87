"""Figures about tests, treatment and care (3): calciphylaxis-places, baby-heel, supplement-load, skin-nodules."""
from .core import *
from .parts import *
from .parts_care import *
from .pieces import both, fade
from .figures_care2 import panel


# ---------------------------------------------------------------- places and early signs
def skin_patch(f, x, y, w, h, shade, sign, seed=1):
    """Close-up of skin from above in shade a, b or c with one sign: net | plate | sore."""
    win = rrect(x, y, w, h, 18)
    S, L, N = f"shade-{shade}", f"shade-{shade}-line", f"net-{shade}"
    f.path(win, S, None)
    seg = ""
    for px, py in poisson(win, 22, seed, 9):
        seg += f"M{n(px - 4)} {n(py)}q4 -2.5 8 0"
    f.path(seg, None, L, FINE)
    cx, cy = x + w / 2, y + h / 2
    area = affinity.scale(blob([(-50, -10), (-40, -42), (-4, -52), (36, -44), (54, -12), (46, 30), (14, 50), (-28, 46), (-52, 22)]), w / 130, h / 130, origin=(0, 0))
    area = affinity.rotate(affinity.translate(area, cx, cy), seed * 40, origin=(cx, cy)).intersection(win.buffer(-6))
    if sign == "net":
        cc = cells(area.buffer(16), 31, seed + 3, 2.6, 7, .3)
        net = area.difference(unary_union(cc))
        net = smooth_geom(net.buffer(.4), 1.2)
        g = unary_union([p for p in polys(net) if p.area > 60])
        f.path(g, N, None)
        part = g
    elif sign == "plate":
        g = affinity.scale(area, .92, .80, origin=(cx, cy))
        f.path(affinity.translate(g, 5, 7).buffer(2).intersection(win.buffer(-2)), L, None)
        f.path(g, S, None)
        f.path(g, N, None, extra=' fill-opacity=".42"')
        hi = g.buffer(-5).difference(affinity.translate(g.buffer(-5), 3.6, 5)).buffer(-1).buffer(.8)
        f.path(hi, "pad", None, extra=' fill-opacity=".3"')
        f.path(g, None, L, MAIN)
        seg = ""
        for px, py in poisson(g, 19, seed + 4, 13):
            seg += f"M{n(px - 5)} {n(py - 1)}q5 4 10 1"
        f.path(seg, None, N, MID)
        part = g
    else:
        f.path(affinity.scale(area, .98, .94, origin=(cx, cy)), N, None, extra=' fill-opacity=".45"')
        g = affinity.scale(area, .64, .58, origin=(cx, cy))
        f.path(g, "scab", "ink", MAIN)
        seg = ""
        for px, py in poisson(g, 13, seed + 2, 7):
            seg += f"M{n(px - 4)} {n(py)}l4 {n(2.5 if int(px) % 2 else -2.5)}l4 1"
        f.path(seg, None, "ink-soft", FINE)
        part = g
    f.path(win, None, "ink", MAIN)
    return part


def marked_place(f, g):
    """A place on the body: filled, outlined and hatched, so that it is seen without colour."""
    f.path(g, "select", "ink", MAIN)
    x0, a, x1, b = g.bounds
    hatch = unary_union([LineString([(t, b + 2), (t + (b - a), a - 2)]) for t in np.arange(x0 - (b - a), x1, 11)]).intersection(g.buffer(-3.5))
    f.path(hatch, None, "ink-soft", FINE)


def hips_inset(f, x, y, w, h):
    """Small card with the hips from behind and both buttocks marked. Returns the marked shapes."""
    win, s = rrect(x, y, w, h, 14), .9
    P = lambda g: place(g, x + w / 2, y - s * 258, s)
    f.path(win, "panel", "panel-line", MID)
    B = P(body_geom().intersection(box(-70, 200, 70, 500)))
    clip = win.buffer(-1.5)
    f.path(B.intersection(clip), "body", None)
    f.path(B.exterior.intersection(clip), None, "body-line", MAIN)
    out = [P(blob([(sg * 5, 304), (sg * 20, 294), (sg * 40, 300), (sg * 49, 322), (sg * 42, 344), (sg * 22, 350), (sg * 6, 342)])) for sg in (-1, 1)]
    for g in out:
        marked_place(f, g)
    f.path(P(unary_union([LineString([(0, 292), (0, 344)])] + [qcurve((sg * 12, 356), (sg * 30, 360), (sg * 46, 350)) for sg in (-1, 1)])), None, "body-line", MID)
    return out


def fig_places(f):
    cx, y0, s = 296, 18, 1.0
    B = place(body_geom(), cx, y0, s)
    P = lambda g: place(g, cx, y0, s)
    f.path(B, "body", "body-line", MAIN)
    Q = lambda a, b, c: f.path(P(qcurve(a, b, c)), None, "body-soft", MID)
    for sg in (-1, 1):
        Q((sg * 5, 41), (sg * 10, 45), (sg * 15, 41)); Q((sg * 8, 116), (sg * 26, 110), (sg * 46, 117)); Q((sg * 25, 456), (sg * 34, 474), (sg * 43, 456))
    Q((-8, 62), (0, 68), (8, 62)); Q((0, 45), (6, 55), (-2, 54))
    z = {"breasts": [ell(sg * 27, 164, 19, 16) for sg in (-1, 1)],
         "belly": [ell(0, 240, 36, 29)],
         "thigh": [ell(sg * 33, 380, 15.5, 44, sg * 2) for sg in (-1, 1)],
         "legs": [ell(sg * 36, 506, 12, 36, sg * 2) for sg in (-1, 1)]}
    for g in [g for gs in z.values() for g in gs]:
        marked_place(f, P(g))
    f.path(P(qcurve((-3, 241), (0, 245), (3, 241))), None, "ink", MID)
    f.mark("breasts", *map(P, z["breasts"])); f.mark("belly", *map(P, z["belly"])); f.mark("legs", *map(P, z["legs"]))
    f.mark("thighs", *map(P, z["thigh"]), *hips_inset(f, 96, 400, 128, 122))
    f.label("breasts", 134, 122, (cx - 33, y0 + 162), "end", 122)
    f.label("belly", 134, 214, (cx - 27, y0 + 236), "end", 122)
    f.label("thighs", 134, 330, [(cx - 34, y0 + 374), (148, 454)], "end", 122)
    f.label("legs", 134, 580, (cx - 37, y0 + 516), "end", 122)
    # close-ups: three signs in three skin shades
    X, w, h, gap = 504, 128, 136, 14
    pan = rrect(X - 20, 16, 3 * w + 2 * gap + 40, 608, 20)
    hx, hy, hr = cx + 36, y0 + 522, 25
    for ty in (452, 604):      # tangents from the ring to the foot of the close-up card, clear of the hand
        d = math.hypot(X - 20 - hx, ty - hy); th = math.atan2(ty - hy, X - 20 - hx); ph = math.acos(hr / d) if ty > hy else 0     # upper line leaves on the near side
        f.path(f"M{n(hx + hr * math.cos(th + ph))} {n(hy + hr * math.sin(th + ph))}L{X - 20} {ty}", None, "leader", MID, dash="6 6")
    f.path(Point(hx, hy).buffer(hr), None, "leader", MID, dash="6 6")
    f.path(pan, "panel", "frame", MAIN)
    for r, (k, sign) in enumerate((("sign-net", "net"), ("sign-plate", "plate"), ("sign-sore", "sore"))):
        y = 30 + r * 197
        f.text(k, X + 1.5 * w + gap, y, anchor="middle", bold=True, maxw=410)
        for i, sh in enumerate("abc"):
            skin_patch(f, X + i * (w + gap), y + 38, w, h, sh, sign, r * 3 + i + 1)


# ---------------------------------------------------------------- baby
def fig_baby(f):
    # sole of the left foot, leg going back
    M = mover(178, 276, 1.28)
    leg = M(limb([(8, 120, 50), (14, 200, 54), (16, 300, 58)]))
    f.path(leg.intersection(box(0, 0, W, 660)), "epidermis", "ink", MAIN)
    f.path(M(qcurve((-34, 196), (12, 214), (60, 196))), None, "epidermis-deep", MID)
    sole = blob([(-44, 148), (-54, 108), (-50, 60), (-56, 10), (-66, -40), (-62, -82), (-24, -104), (30, -110), (62, -90), (68, -50), (58, 0), (50, 50), (56, 108), (46, 148), (2, 168)])
    toes = [(43, -130, 25), (5, -134, 17.5), (-22, -124, 15.5), (-44, -109, 14), (-61, -88, 12.5)]
    G = fillet(unary_union([sole] + [Point(a, b).buffer(r) for a, b, r in toes]), 3)
    G = M(Polygon(max(polys(G), key=lambda p: p.area).exterior))
    f.path(G, f.grad([(0, "epidermis-lit"), (1, "epidermis")], 100, 120, 260, 480), None)
    f.path(G, "dermis", None, extra=' fill-opacity=".5"')      # soles are lighter than the leg, most of all on deep skin
    f.path(G, None, "ink", MAIN)
    for a, b, r in toes:
        f.path(M(LineString(arc_pts(a, b, r - .5, 28, 152, 16))), None, "epidermis-deep", MID)
    for c in ([(-52, -40), (-20, -62), (20, -54), (54, -66)], [(-40, 20), (-10, 8), (30, 18)], [(-34, 92), (0, 80), (36, 94)], [(40, -20), (34, 10), (36, 44)]):
        f.path(M(curve(c)), None, "epidermis-deep", MID)
    fade(f, 60, 580, 640, 280)
    spots = [lump(*M(q), r, i + 2) for i, (q, r) in enumerate((((38, 122), 6), ((28, 138), 5), ((45, 106), 5), ((30, 112), 4.4), ((-40, 118), 5.5), ((-32, 132), 4.6), ((-45, 102), 4.4)))]
    for i, q in enumerate(spots):
        f.path(q, "calcium", "calcium-line", MID)
        f.dots([(q.centroid.x, q.centroid.y)], 2.6, "calcium-line")
    hx, hy = M((37, 122))
    lens = magnify(f, hx, hy, 34, 412, 418, 108)
    # heel close up in the lens
    skin = blob([(238, 250), (458, 270), (496, 350), (502, 430), (480, 490), (428, 540), (318, 600), (188, 560)]).intersection(lens)
    f.path(skin, f.grad([(0, "epidermis-lit"), (1, "epidermis")], 330, 320, 500, 520), None)
    f.path(skin, "dermis", None, extra=' fill-opacity=".5"')
    f.path(skin, None, "ink", MAIN)
    seg = ""
    for px, py in poisson(skin, 25, 4, 10):
        seg += f"M{n(px - 6)} {n(py + 2)}q6 -5 12 -2"
    f.path(seg, None, "epidermis-deep", FINE)
    big = []
    for i, (a, b, r) in enumerate(((434, 424, 17), (396, 458, 14), (458, 378, 12.5), (408, 386, 12), (366, 424, 11), (436, 470, 10.5))):
        f.path(Point(a + 2, b + 3).buffer(r + 6), "epidermis-deep", None, extra=' fill-opacity=".45"')
        f.path(Point(a, b).buffer(r + 5), "epidermis-lit", None)
        big.append(lump(a, b, r, i + 4, 5))
        f.calcium(big[-1], 2.4, 6, MAIN, i, shade=False)
    lens_rim(f, lens)
    f.mark("bumps", *big); f.mark("heel", G)
    f.label("heel", 352, 236, M((-6, 112)), "start", 150)
    f.label("bumps", 412, 590, (398, 462), "middle", 330, side="top")
    baby_hand(f)


def baby_hand(f):
    """Back of a baby's right hand with a drip: the fine tube points up the arm, as the blood flows."""
    M = mover(716, 268, 1.5, -8)
    arm = limb([(0, 20, 42), (2, 58, 37), (4, 92, 42), (6, 150, 50), (9, 220, 54), (11, 320, 55)])
    fing = [limb(v) for v in ([(-31, -30, 16), (-41, -66, 14), (-45, -92, 12.4), (-46, -112, 10.4)], [(-10, -36, 16.4), (-13, -78, 14.6), (-13, -108, 13), (-12, -128, 11)],
                              [(14, -34, 16), (21, -74, 14.2), (25, -102, 12.4), (28, -121, 10.4)], [(35, -24, 14.4), (49, -56, 12.6), (57, -78, 11), (62, -94, 9.4)], [(-28, 44, 25), (-54, 14, 18), (-76, -16, 14), (-88, -36, 11.6)])]
    palm = blob([(-49, -20), (-42, -42), (-10, -52), (24, -48), (47, -30), (52, 6), (46, 42), (20, 64), (-20, 64), (-46, 40)])
    hand = fillet(unary_union([palm, arm, fing[4]]), 16)
    G = M(fillet(unary_union([hand] + fing), 2.6)).intersection(box(0, 0, W, 700))
    f.path(G, f.grad([(0, "epidermis-lit"), (1, "epidermis")], 620, 100, 800, 460), "ink", MAIN)
    for cx, k, e in ((2, 60, 34), (2, 67, 32), (6, 142, 45), (6, 150, 44)):      # a baby's arm has deep folds
        f.path(M(qcurve((cx - e, k), (cx, k + 12), (cx + e, k))), None, "epidermis-deep", MID)
    for v, u in (((-41, -66), -8), ((-13, -80), -2), ((21, -76), 8), ((49, -58), 14), ((-66, -4), -36)):      # finger creases
        for o in (0, 7):
            f.path(M(affinity.rotate(qcurve((v[0] - 8, v[1] + o), (v[0], v[1] + 4 + o), (v[0] + 8, v[1] + o)), u, origin=v)), None, "epidermis-deep", FINE)
    for v, u in (((-46, -113), -4), ((-12, -129), 2), ((28, -122), 10), ((62, -95), 18), ((-88, -37), -28)):
        f.path(M(affinity.rotate(rrect(v[0] - 6, v[1] - 7.5, 12, 14, 5), u, origin=v)), "nail", "epidermis-deep", FINE)
    fade(f, 640, 590, 640, 290)
    # the line comes from the bag to the fingers' side and turns there
    line = spline_pts([M((3, -24)), M((4, -40)), M((30, -48)), M((72, -6)), (846, 312), (872, 322), (892, 290), (893, 220), (884, 150)], False)
    for w, tok in ((11, "ink"), (6, "water")):
        f.path(LineString(line), None, tok, w)
    drip_bag(f, 884, 20)
    film = M(rrect(-26, -22, 54, 54, 10))
    f.path(film, "cloth-lit", "cloth-deep", MID, extra=' fill-opacity=".72"')
    f.path(M(LineString([(2, 2), (1, 26)])), None, "ink", MAIN)
    hub = M(fillet(unary_union([limb([(2, 6, 2.6), (2.4, -6, 4.6), (3, -27, 5.6)]), ell(-9, -10, 9.5, 5.4, 22), ell(14, -10, 9.5, 5.4, -22)]), 1.5))
    f.path(hub, "vein", "ink", MID)
    tape = M(affinity.rotate(rrect(-38, -32, 84, 13, 3), -3))
    f.path(tape, "pad", "pad-line", MID)
    pl = [lump(*M(q), r, i + 6, 6) for i, (q, r) in enumerate((((-14, 44), 17), ((18, 40), 12.4), ((6, 62), 11)))]
    for i, q in enumerate(pl):
        f.path(q.buffer(7), "blush", None)
    for i, q in enumerate(pl):
        f.calcium(q, 2.4, 6.2, MAIN, i, shade=False)
    f.mark("drip", hub, film, tape); f.mark("hard", *pl)
    f.label("drip", 530, 92, M((-18, -14)), "middle", 170, side="bottom")
    f.label("hard", 600, 508, M((-19, 46)), "middle", 112, side="right")


def drip_bag(f, x, y):
    """Bag of a drip that hangs at x, its top at y; the line begins 130 below."""
    f.path(LineString([(x, y + 120), (x, y + 98)]), None, "ink", 11)
    bag = fillet(unary_union([rrect(x - 34, y + 14, 68, 82, 14), rrect(x - 14, y, 28, 24, 8)]), 5)
    f.path(bag, "fluid", None)
    f.path(bag.buffer(-4).intersection(box(0, y + 40, 960, 640)), "water", None)
    f.path(unary_union([LineString([(x + 16, y + 42 + 11 * k), (x + 26, y + 42 + 11 * k)]) for k in range(4)]), None, "ink-soft", MID)
    f.path(Point(x, y + 11).buffer(4), "bg", "ink", MID)
    f.path(bag, None, "ink", MAIN)
    f.path(limb([(x, y + 96, 6), (x, y + 132, 5)]), "metal", "ink", MID)
    return bag


# ---------------------------------------------------------------- too many supplements
def gut(f, cx, cy, s=1.0):
    M = mover(cx, cy, s)
    way = spline_pts([(-52, 56), (-56, 10), (-54, -34), (-28, -48), (0, -41), (28, -48), (54, -36), (57, 8), (50, 46), (24, 62), (4, 66), (2, 82)], False, 2)
    line = LineString(way)
    step = 15.5      # the pouches of the large bowel; the last part is plain
    beads = [line.interpolate(d).buffer(12.6 - 3 * d / line.length) for d in np.arange(0, line.length - 30, step)]
    colon = smooth_geom(unary_union([line.buffer(9.4, cap_style=1)] + beads), 1.6)
    f.path(M(colon), "stomach", "ink", MAIN)
    band = LineString([p for p in line.coords if p[1] < 58])
    f.path(M(band), None, "bone-line", MID)
    co = spline_pts([(-36, -14), (-10, -22), (18, -18), (30, -10), (20, 0), (-6, -2), (-28, 4), (-32, 16), (-12, 20), (16, 16), (30, 24), (20, 36), (-4, 34), (-26, 38), (-28, 50), (-8, 52)], False)
    c = M(LineString(co))
    f.path(c, None, "ink", 17 * s); f.path(c, None, "gum", 17 * s - 5)
    f.path(affinity.translate(c, -1, -2), None, "muscle-lit", 2.4)
    return unary_union([M(colon), c.buffer(7 * s)])


def fig_supplement(f):
    panel(f, 24, 24, 266, 492)
    # tablets, antacids, drops
    pill_bottle(f, 48, 56, 70, 108)
    ca_label = lump(83, 124, 15, 4, 5); f.calcium(ca_label, 2.2, 5.6, MAIN, 2, shade=False)
    tablet(f, 134, 158, 16); tablet(f, 146, 136, 16)
    roll = rrect(46, 246, 92, 44, 12)
    f.path(roll, "cloth", "ink", MAIN)
    f.path(box(62, 246, 118, 290), "cloth-lit", "ink", MID)
    f.path("".join(f"M{126} {252 + 8 * k}l8 3" for k in range(5)), None, "cloth-deep", MID)
    f.path(ell(90, 268, 17, 12), "stomach", "ink", MID)
    tablet(f, 76, 318, 18); tablet(f, 118, 316, 18)
    pill_bottle(f, 56, 366, 60, 128, "drops")
    sx, sy = 86, 460
    f.path("".join(f"M{n(sx + 13 * math.cos(a))} {n(sy + 13 * math.sin(a))}L{n(sx + 18 * math.cos(a))} {n(sy + 18 * math.sin(a))}" for a in np.linspace(0, 2 * math.pi, 8, endpoint=False)), None, "bottle", 3.4)
    f.path(Point(sx, sy).buffer(8.5), "select", "ink", FINE)
    for a, b in ((136, 432), (148, 466)):
        f.path(drop(a, b, 8), "gland-small", "ink", MID)
    for k, y in (("tablets", 108), ("antacids", 278), ("drops", 440)):
        f.text(k, 168, y, maxw=116, valign="middle", size=T_MIN)
    cy = 240
    f.arrow([(295, cy), (320, cy)], w=8, head=18)
    f.path(Point(418, cy).buffer(93), "panel", "panel-line", MID)
    gut(f, 418, cy - 8, 1.04)
    f.arrow([(517, cy), (547, cy)], w=8, head=20)
    gauge(f, 654, cy + 36, 98, .88, 36)
    f.text("g-low", 574, cy + 46, T_MIN, "middle", maxw=90)
    f.text("g-high", 736, cy + 46, T_MIN, "middle", maxw=90)
    f.arrow([(762, cy), (796, cy)], w=8, head=20)
    K = kidney_geom(856, cy, 2.2)
    f.path(K, f.grad([(0, "kidney-lit"), (1, "kidney")], 830, 140, 920, 320), "ink", HEAVY)
    f.path(K.buffer(-9).difference(K.buffer(-12)), "kidney-lit", None)
    for i, (a, b, r) in enumerate(((866, 178, 15), (898, 214, 17), (896, 262, 15), (862, 292, 13))):
        f.calcium(lump(a, b, r, i + 4, 5), 2.4, 6.2, MAIN, i, shade=False)
    f.text("gut", 418, cy + 116, anchor="middle", maxw=190)
    f.text("blood", 654, cy + 116, anchor="middle", bold=True, fill="warn", maxw=246)
    f.text("kidney", 862, cy + 116, anchor="middle", maxw=150)
    # ask first
    f.path(rrect(24, 536, 912, 82, 20), "panel", "ok", HEAVY)
    bub = fillet(rrect(56, 550, 68, 44, 14).union(Polygon([(72, 590), (92, 590), (70, 608)])), 2)
    f.path(bub, "ok", None)
    f.sign("?", 90, 584, 34, "bg")
    f.text("ask", 148, 577, T_HEAD, bold=True, valign="middle", maxw=760)


# ---------------------------------------------------------------- nodules
def fig_nodules(f):
    cx, cy, R = 208, 330, 176
    lens = Point(cx, cy).buffer(R, 64)
    f.text("head-above", cx, 112, T_HEAD, "middle", True, maxw=330, valign="bottom")
    f.text("head-cut", 742, 112, T_HEAD, "middle", True, maxw=330, valign="bottom")
    f.path(lens, f.grad([(0, "epidermis-lit"), (1, "epidermis")], cx - 140, cy - 150, cx + 150, cy + 160), None)
    N = [(cx - 66, cy - 6, 34), (cx + 30, cy - 4, 40), (cx + 118, cy + 6, 26), (cx - 26, cy - 92, 25), (cx + 62, cy - 104, 22), (cx - 92, cy + 84, 27), (cx + 2, cy + 96, 31), (cx + 92, cy + 92, 22)]
    # fine wavy skin folds flow round the bumps
    seg = []
    hide = unary_union([Point(a, b).buffer(r + 9) for a, b, r in N])
    for k in range(-11, 12):
        ln = LineString([(cx + t, cy + k * 16 + 5 * math.sin(t / 27 + k) + 3 * math.sin(t / 11 + 2 * k)) for t in range(-180, 181, 6)])
        seg.append(ln.intersection(lens.buffer(-7)).difference(hide))
    f.path(unary_union(seg), None, "epidermis-deep", FINE)
    tops = []
    for i, (a, b, r) in enumerate(N):
        f.path(ell(a + 3, b + 4, r + 9, r + 8), f.grad([(0, "epidermis-deep"), (.72, "epidermis-deep", .8), (1, "epidermis-deep", 0)], a + 3, b + 4, r + 9, 0, "radial"), None)
        g = ell(a, b, r, r * .96)
        tops.append(g)
        f.path(g, f.grad([(0, "epidermis-lit"), (1, "epidermis")], a - r, b - r, a + r, b + r), "epidermis-deep", FINE)
        f.path(g, f.grad([(0, "calcium", .95), (.42, "calcium", .8), (.8, "calcium", .25), (1, "calcium", 0)], a - r * .1, b - r * .12, r, 0, "radial"), None)
        f.dots(poisson(affinity.translate(g, -r * .1, -r * .12), 8.5 if r > 26 else 6.4, i + 2, r * .42), 2.3 if r > 26 else 2, "calcium-line")
    y = N[0][1] + 4
    f.path(f"M{cx - R + 8} {y}H{cx + R - 8}", None, "leader", MID, dash="9 7")
    lens_rim(f, lens)
    # cut open
    bx, Y = 560, 216
    bumps = [(bx + 72, 26, 56), (bx + 172, 38, 66), (bx + 268, 22, 48)]
    K = Skin(bx, Y, 320, 284, dx=34, dy=28, epi=19, derm=.62, bumps=bumps, seed=4)
    K.fine = True
    K.draw(f, hairs=(), sweat=None, top_hairs=[])
    ca = [lump(bx + 72, Y + 36, 38, 5, 6, 1.1, .82), lump(bx + 172, Y + 38, 48, 9, 7, 1.08, .84), lump(bx + 268, Y + 34, 31, 7, 6, 1.1, .84), lump(bx + 116, Y + 106, 17, 3, 5, 1.1, .9)]
    for i, q in enumerate(ca):
        f.calcium(q, seed=i + 2, w=HEAVY if i < 3 else MAIN)
    K.outline(f)
    f.mark("bumps", *tops, *[Polygon([(c - hw, Y), (c - hw * .5, Y - hh * .6), (c, Y - hh - 14), (c + hw * .5, Y - hh * .6), (c + hw, Y), (c, Y + 20)]) for c, hh, hw in bumps])
    f.mark("outer", K.g_epi); f.mark("calcium", *ca); f.mark("fat", K.g_fat)
    both(f, "bumps", 470, 152, (N[4][0] + 12, N[4][1] - 8), (bx + 58, Y - 24), 150)
    f.label("outer", 470, 240, (bx + 8, Y + 10), "middle", 130, side="right")
    f.label("calcium", 470, 318, (bx + 50, Y + 42), "middle", 130, side="right")
    f.label("fat", 470, 452, (bx + 30, Y + 240), "middle", 130, side="right")
    f.text("cutline", cx, 548, T_MIN, "middle", fill="text-soft", maxw=340, valign="middle")


CARE3 = {"calciphylaxis-places": fig_places, "baby-heel": fig_baby, "supplement-load": fig_supplement, "skin-nodules": fig_nodules}
