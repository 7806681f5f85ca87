"""Figures about tests, treatment and care (2): treatments, skin-care."""
from .core import *
from .parts import *
from .parts_care import *
from .pieces import badge, step_caption, fade
from .figures_care import skin_small, kidney_icon, gland_icon


def panel(f, x, y, w, h, tok="panel-line", lw=MID):
    g = rrect(x, y, w, h, 20)
    f.path(g, "panel", tok, lw)
    return g


def calendar(f, x, y, w, h):
    """Month sheet with ticks on check-up days."""
    g = rrect(x, y, w, h, 12)
    f.path(affinity.translate(g, 5, 6), "panel-line", None)
    f.path(g, "pad", None)
    f.path(g.intersection(box(x, y, x + w, y + h * .24)), "vein", None)
    f.path(g, None, "ink", MAIN)
    f.path(f"M{n(x)} {n(y + h * .24)}h{n(w)}", None, "ink", MID)
    for k in (.25, .75):
        f.path(limb([(x + w * k, y - 9, 5), (x + w * k, y + 13, 5)]), "metal", "ink", MID)
    cw, ch = (w - 16) / 4, (h * .76 - 14) / 3
    cells_ = [(x + 8 + cw * i, y + h * .24 + 7 + ch * j) for j in range(3) for i in range(4)]
    for i, (a, b) in enumerate(cells_):
        f.path(rrect(a + 3, b + 3, cw - 6, ch - 6, 4), "metal-lit", "pad-line", FINE)
        if i in (1, 6, 11):
            tick(f, a + cw / 2 - 3, b + ch / 2 + 2, .62, "film", 5)
    return g


def hand_lens(f, cx, cy, r, rot=45):
    """Reading glass with handle; draw what is seen first."""
    a = math.radians(rot); u = (math.cos(a), math.sin(a))
    f.path(limb([(cx + u[0] * (r + 8), cy + u[1] * (r + 8), 7), (cx + u[0] * (r + 62), cy + u[1] * (r + 62), 9)]), "bottle", "ink", MAIN)
    f.path(Point(cx, cy).buffer(r, 32), None, "ink", 11)
    f.path(Point(cx, cy).buffer(r, 32), None, "metal", 5)


def dressing(f, M, w, h, clip=None):
    """Soft wound pad with tape edges, drawn around (0, 0)."""
    out = M(rrect(-w / 2, -h / 2, w, h, 12)); pad = M(rrect(-w * .28, -h * .34, w * .56, h * .68, 8))
    f.path(out, "cloth-lit", "ink", MAIN)
    f.path(pad, "pad", "pad-line", MID)
    f.dots([q for q in poisson(M(rrect(-w * .28, -h * .34, w * .56, h * .68, 8)), 11, 3, 7)], 3, "pad-line")
    f.dots([q for sg in (-1, 1) for q in poisson(M(rrect(sg * w * .39 - w * .085, -h * .42, w * .17, h * .84, 4)), 12, 5, 3)], 3, "cloth-deep")
    return out


def fig_treatments(f):
    P = [(24, 20), (492, 20), (24, 330), (492, 330)]
    w, h = 444, 290
    for (x, y), k in zip(P, ("head-watch", "head-cause", "head-wound", "head-out")):
        panel(f, x, y, w, h)
        f.text(k, x + w / 2, y + 16, T_HEAD, "middle", True, maxw=w - 40)
    # watch: calendar, and a reading glass over a finger lump
    x, y = P[0]
    calendar(f, x + 26, y + 86, 150, 158)
    clip = rrect(x, y, w, h, 20).buffer(-1.5)
    c, lx, ly, r = x + 274, x + 266, y + 152, 64
    glass = Point(lx, ly).buffer(r, 48)

    def finger(k):      # the finger behind the glass at size k about the glass's middle
        z = lambda g: affinity.scale(g, k, k, origin=(lx, ly))
        g = limb([(c - 10, y + 400, 48), (c - 8, y + 230, 46), (c - 2, y + 176, 43), (c, y + 148, 37)])
        return z(smooth_geom(g.union(Point(c - 34, y + 164).buffer(25)), 5)), z
    for k, cut in ((.6, clip.difference(glass)), (1, glass)):
        fin, z = finger(k)
        if k == 1:
            f.path(glass, "fluid", None)
        clipped(f, fin, cut, f.grad([(0, "epidermis-lit"), (1, "epidermis")], c - 50, y + 100, c + 50, y + 300))
    for k in (0, 9):
        f.path(z(qcurve((c - 28, y + 204 + k), (c - 2, y + 210 + k), (c + 24, y + 203 + k))).intersection(glass), None, "epidermis-deep", MID)
        f.path(qcurve((c - 22, y + 238 + k * .7), (c - 11, y + 241 + k * .7), (c, y + 238 + k * .7)), None, "epidermis-deep", MID)
    f.path(box(c - 62, y + h - 46, c + 52, y + h - .5), f.grad([(0, "panel", 0), (1, "panel", 1)], 0, y + h - 46, 0, y + h - 8), None)
    f.path(clip.buffer(1.5), None, "panel-line", MID)
    f.path(rrect(c - 9, y + 121, 37, 44, 14), "nail", "epidermis-deep", MID)
    bump = (c - 34, y + 166)
    f.path(Point(*bump).buffer(23).intersection(fin), "blush", None)
    lp = lump(*bump, 20, 4, 6)
    f.calcium(lp, 2.6, 7, MAIN, 2, shade=False)
    hand_lens(f, lx, ly, r, 38)
    f.mark("lump", lp)
    f.label("lump", x + 432, y + 92, (bump[0] + 6, bump[1] - 4), "end", 104, side="left")
    # cause: medicine acts on kidney and glands
    x, y = P[1]
    pill_bottle(f, x + 36, y + 96, 92, 144)
    f.path(limb([(x + 82, y + 166, 6), (x + 82, y + 198, 6)]).union(limb([(x + 66, y + 182, 6), (x + 98, y + 182, 6)])), "film", None)
    tablet(f, x + 158, y + 226, 20); tablet(f, x + 158, y + 190, 13, -30, "cap")
    f.arrow([(x + 196, y + 168), (x + 246, y + 168)], w=8, head=22)
    for cx, cy in ((x + 312, y + 122), (x + 366, y + 218)):
        f.path(Point(cx, cy).buffer(56), "bg", "panel-line", MID)
    kidney_icon(f, x + 306, y + 122, .92)
    gland_icon(f, x + 366, y + 220, .62)
    # wound: clean dressing on a lower leg
    x, y = P[2]
    win = rrect(x, y, w, h, 20).buffer(-1.5)
    leg = unary_union([limb([(x - 60, y + 150, 62), (x + 40, y + 156, 66), (x + 120, y + 162, 62), (x + 210, y + 168, 46), (x + 280, y + 170, 34), (x + 322, y + 170, 33)]),
                       blob([(x + 306, y + 140), (x + 338, y + 142), (x + 362, y + 118), (x + 388, y + 84), (x + 408, y + 84), (x + 414, y + 104), (x + 404, y + 150), (x + 392, y + 190), (x + 372, y + 212), (x + 344, y + 214), (x + 312, y + 204)])])
    leg = fillet(smooth_geom(leg, 3), 12)
    clipped(f, leg, win, f.grad([(0, "epidermis-lit"), (1, "epidermis")], 0, y + 90, 0, y + 230))
    f.path(LineString(arc_pts(x + 330, y + 180, 12, 150, 320)), None, "epidermis-deep", MID)
    f.path(qcurve((x + 350, y + 206), (x + 372, y + 200), (x + 386, y + 178)), None, "epidermis-deep", MID)     # heel pad
    f.path(limb([(x + 391, y + 91, 4), (x + 396, y + 86, 4.6)]), "nail", "epidermis-deep", MID)
    f.path(qcurve((x + 384, y + 108), (x + 396, y + 110), (x + 404, y + 120)), None, "epidermis-deep", MID)
    f.path(box(x + 1.5, y + 70, x + 60, y + 250), f.grad([(0, "panel", 1), (1, "panel", 0)], x + 2, 0, x + 58, 0), None)
    f.path(win.buffer(1.5), None, "panel-line", MID)
    d = dressing(f, mover(x + 152, y + 163, 1, 3), 132, 84)
    f.mark("dressing", d)
    f.label("dressing", x + 236, y + 262, (x + 190, y + 192), "start", 190, side="left")
    # take it out: block of skin, lump lifted out, closed with stitches
    x, y = P[3]
    K = skin_small(f, x + 30, y + 172, 210, 96, dx=40, dy=36, derm=.5, lobule=26)
    K.outline(f)
    seg = curve([(x + 92, y + 156), (x + 140, y + 152), (x + 188, y + 156)])
    f.path(seg, None, "sore", MAIN)
    st = [LineString([(px - 3, y + 146), (px + 3, y + 164)]) for px in (x + 104, x + 124, x + 144, x + 164, x + 182)]
    f.path(unary_union(st), None, "ink", MAIN)
    tray = blob([(x + 282, y + 214), (x + 350, y + 208), (x + 418, y + 214), (x + 410, y + 240), (x + 350, y + 248), (x + 290, y + 240)])
    f.path(ell(x + 350, y + 232, 74, 30), "metal-deep", "ink", MAIN)
    f.path(ell(x + 350, y + 226, 74, 28), "metal", "ink", MAIN)
    f.path(ell(x + 350, y + 226, 60, 20), "metal-lit", "metal-deep", FINE)
    tweezers(f, x + 350, y + 170, 40, .62, 34)
    lo = lump(x + 348, y + 190, 33, 8, 6, 1.15, .9)
    f.calcium(lo, 2.8, 8.5, HEAVY, 3)
    f.arrow([(x + 206, y + 120), (x + 236, y + 102), (x + 270, y + 108), (x + 300, y + 142)], w=6, head=16)
    f.mark("stitches", unary_union(st).buffer(6))
    f.label("stitches", x + 112, y + 92, (x + 124, y + 148), "middle", 190, side="bottom", dot=False)


# ---------------------------------------------------------------- daily care
LUMPS = (("index", 3, 19), ("ring", 2, 19), ("thumb", 3, 20))


def fig_skin_care(f):
    T = (24, 338, 652); w, h = 284, 214
    cap = 50
    pos = [(T[0], 20), (T[1], 20), (T[2], 20)]
    yb = 338
    wide = (338, 598)
    pos += [(24, yb), (wide[0], yb)]
    arm = [(0, 250, 50), (0, 340, 56), (0, 520, 64)]
    for i, (x, y) in enumerate(pos):
        ww = w if i < 4 else wide[1]
        win = panel(f, x, y, ww, h, "panel-line" if i < 4 else "warn", MID if i < 4 else HEAVY)
        c = win.buffer(-1.5)
        if i == 0:      # wash under lukewarm water
            f.path(blob([(x + 176, y + 30), (x + 128, y + 30), (x + 110, y + 40), (x + 104, y + 62), (x + 132, y + 62), (x + 138, y + 54), (x + 180, y + 56), (x + 204, y + 56), (x + 204, y + 30)]), "metal", "ink", MAIN)
            f.path(rrect(x + 198, y + 14, 22, 60, 7), "metal-lit", "ink", MAIN)
            f.path(rrect(x + 146, y + 14, 34, 12, 5), "metal-lit", "ink", MID); f.path(box(x + 158, y + 24, x + 168, y + 32), "metal", "ink", FINE)
            wat = Polygon([(x + 107, y + 62), (x + 129, y + 62), (x + 134, y + 120), (x + 136, y + h - 4), (x + 100, y + h - 4), (x + 102, y + 120)])
            f.path(wat, "water", None)
            f.path("".join(f"M{n(x + a)} {n(y + 72)}v{n(h - 84)}" for a in (111, 119, 127)), None, "water-line", MID)
            hand_art(f, x + 126, y + 128, .52, -86, lumps=LUMPS, arm=arm, clip=c)
            for a, b, r in ((82, 84, 10), (64, 66, 7), (150, 96, 10), (170, 106, 14), (194, 92, 8), (120, 194, 12), (142, 196, 8), (46, 176, 8), (34, 196, 6)):
                f.path(Point(x + a, y + b).buffer(r), "cloth-lit", "water-line", MID)
                f.path(qcurve((x + a - r * .5, y + b - r * .1), (x + a - r * .4, y + b - r * .5), (x + a, y + b - r * .55), 6), None, "water-line", FINE)
        if i == 1:      # pat dry with a soft towel
            tow = fillet(Polygon([(x + 14, y + 142), (x + 250, y + 132), (x + 272, y + 196), (x + 24, y + 202)]).buffer(4), 4)
            f.path(tow, "cloth", "ink", MAIN)
            f.path("".join(f"M{n(x + 30 + 16 * k)} {n(y + 208 - .39 * k)}v5" for k in range(15)), None, "cloth-deep", MID)
            hand_art(f, x + 122, y + 122, .5, -88, lumps=LUMPS, arm=arm, clip=c)
            flap = blob([(x + 96, y + 60), (x + 150, y + 52), (x + 198, y + 58), (x + 206, y + 100), (x + 208, y + 150), (x + 216, y + 196), (x + 164, y + 201), (x + 112, y + 200), (x + 104, y + 150), (x + 92, y + 104)])
            f.path(flap, "cloth-lit", "ink", MAIN)
            for k in (0, 9):
                f.path(LineString([(x + 80, y + 168 + k), (x + 160, y + 172 + k), (x + 240, y + 166 + k)]).intersection(flap.buffer(-2)), None, "cloth-deep", MAIN)
            f.path(unary_union([qcurve((x + 122, y + 70), (x + 134, y + 106), (x + 124, y + 150)), qcurve((x + 176, y + 68), (x + 168, y + 106), (x + 180, y + 150))]), None, "cloth-deep", MID)
            for k in (-1, 1):
                f.arrow([(x + 151 + k * 20, y + 14), (x + 151 + k * 20, y + 46)], w=5, head=14)
        if i == 2:      # cushion: padded sleeve on the finger, hand on a pillow
            pil = blob([(x + 10, y + 140), (x + 26, y + 112), (x + 90, y + 122), (x + 190, y + 120), (x + 256, y + 110), (x + 274, y + 140), (x + 262, y + 172), (x + 272, y + 194), (x + 252, y + 206), (x + 140, y + 200), (x + 34, y + 206), (x + 14, y + 192), (x + 22, y + 172)])
            f.path(pil, "pad", "ink", MAIN)
            f.path(unary_union([qcurve((x + 252, y + 150), (x + 238, y + 160), (x + 222, y + 162)), qcurve((x + 36, y + 194), (x + 48, y + 188), (x + 62, y + 190))]), None, "pad-line", MID)
            g, F, sp, M = hand_art(f, x + 150, y + 96, .52, -86, lumps=LUMPS[1:], arm=arm, clip=c)
            sl = limb([(-53, -126, 25), (-58, -170, 24), (-62, -205, 21)])
            f.path(M(sl), "cloth-lit", "ink", MAIN)
            f.dots(poisson(M(sl), 9, 3, 6), 3, "cloth-deep")
        if i == 3:      # keep warm: mitten with knit cuff
            M = mover(x + 158, y + 118, .56, 62)
            g, F, fing, _ = hand_geom(0, 0, 1)
            mit = fillet(unary_union([blob([(-66, 20), (-76, -60), (-72, -140), (-44, -196), (0, -212), (48, -196), (82, -140), (92, -60), (84, 30), (64, 90), (-56, 90)]), limb([(-36, 50, 36), (-86, 6, 30), (-112, -40, 26)])]), 14)
            clipped(f, M(limb([(4, 100, 50), (4, 170, 52), (4, 460, 58)])), c, "epidermis")
            f.path(M(mit), "bottle", "ink", MAIN)
            f.path(M(unary_union([LineString([(a, b), (a + 9, b + 10), (a + 18, b)]) for b in range(-150, 60, 26) for a in range(-46, 60, 28)])), None, "pad", MID)
            f.path(M(rrect(-68, 84, 144, 52, 12)), "pad", "ink", MAIN)
            f.path(M(unary_union([LineString([(a, 92), (a, 128)]) for a in range(-54, 70, 15)])), None, "pad-line", MAIN)
            steam(f, x + 62, y + 82, 44, 3, 24, "warn", 5)
        f.path(win, None, "panel-line" if i < 4 else "warn", MID if i < 4 else HEAVY)
        if i < 4:
            step_caption(f, i + 1, ("step-wash", "step-dry", "step-cushion", "step-warm")[i], x, y + h + 12, w)
    # do not squeeze: two fingertips press a lump
    x, y = pos[4]
    c = rrect(x, y, wide[1], h, 20).buffer(-2.5)
    fx = x + 196
    fin = limb([(fx, y + 330, 44), (fx, y + 190, 42), (fx, y + 130, 39), (fx, y + 104, 33)])
    fin = smooth_geom(fin.union(Point(fx, y + 112).buffer(35)), 4)
    clipped(f, fin, c, f.grad([(0, "epidermis-lit"), (1, "epidermis")], fx - 40, y + 70, fx + 40, y + 220))
    f.path(Point(fx, y + 118).buffer(36).intersection(fin.buffer(-1.5)), f.grad([(0, "blush"), (.6, "blush", .9), (1, "blush", 0)], fx, y + 118, 36, 0, "radial"), None)
    f.calcium(lump(fx, y + 118, 23, 4, 6), 2.8, 7.5, MAIN, 2, shade=False)
    for k in (0, 9):
        f.path(qcurve((fx - 22, y + 176 + k), (fx, y + 181 + k), (fx + 22, y + 176 + k)), None, "epidermis-deep", MID)
    for sg in (-1, 1):
        fg = limb([(fx + sg * 54, y + 122, 19), (fx + sg * 82, y + 102, 23), (fx + sg * 112, y + 66, 26), (fx + sg * 150, y - 40, 30)])
        clipped(f, fg, c, f.grad([(0, "epidermis-lit"), (1, "epidermis")], 0, y + 50, 0, y + 150))
        nl = limb([(fx + sg * 44, y + 107, 5), (fx + sg * 60, y + 93, 6)])
        f.path(nl, "nail", "epidermis-deep", MID)
        f.path(qcurve((fx + sg * 84, y + 66), (fx + sg * 100, y + 84), (fx + sg * 122, y + 92)), None, "epidermis-deep", MID)
    f.path(rrect(x, y, wide[1], h, 20), None, "warn", HEAVY)
    no_sign(f, x + 474, y + 107, 70)
    step_caption(f, 5, "step-squeeze", x, y + h + 12, wide[1])


CARE2 = {"treatments": fig_treatments, "skin-care": fig_skin_care}
