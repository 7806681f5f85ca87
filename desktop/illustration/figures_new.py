"""Figures of how deposits form and which kinds there are: metastatic-steps, calcinosis-types, iv-leak, lump-size."""
from .core import *
from .parts import *
from .parts_care import *
from .pieces import step_caption, between, ca_ion, badge
from .figures_care import skin_small
from .figures_care2 import panel
from .figures_care3 import drip_bag
from .figures_organs2 import ion
from .figures_seed import tissue_panel


# ---------------------------------------------------------------- high minerals, cell by cell
def mineral_vessel(f, x, y, w, win, full):
    """Small vessel along the foot of a tissue window, full of minerals or with few left."""
    pts = [(x - 10, y, 42), (x + w * .33, y - 5, 40), (x + w * .66, y + 5, 40), (x + w + 10, y - 2, 42)]
    g = limb(pts).intersection(win)
    f.path(g, "artery", "ink", MID)
    f.path(limb([(a, b, r - 6) for a, b, r in pts]).intersection(win), "blood", None)
    for t, o in ((.17, 12), (.55, -12), (.86, 10)):
        blood_cell(f, x + w * t, y + o - 6, 11, 12)
    many = ((.07, -14, 0), (.28, -13, 1), (.36, 12, 0), (.45, -6, 0), (.47, 19, 1), (.66, 16, 0), (.72, -14, 1), (.80, -16, 0), (.94, -11, 1), (.06, 14, 1))
    for t, o, kind in many if full else many[::3]:
        ion(f, x + w * t, y + o - 6, "po" if kind else "ca", 8.5)
    return g


def fig_metastatic_steps(f):
    xs = (28, 340, 652)
    w, h, y = 280, 290, 28
    for i, x in enumerate(xs):
        win, cx, cy = tissue_panel(f, x, y, w, h, False)
        mineral_vessel(f, x, y + h - 34, w, win, i < 2)
        if i == 1:
            for a, b, kind in ((-96, 52, "ca"), (-70, 6, "po"), (-22, 46, "ca"), (14, -8, "ca"), (58, 40, "po"), (92, 0, "ca"), (-30, -44, "ca"), (66, -56, "ca"), (-88, -60, "po")):
                ion(f, cx + a, cy + b, kind)
            for a, b in ((-84, 98), (8, 94), (88, 98)):
                f.arrow([(cx + a, cy + b), (cx + a * .9, cy + b - 42)], w=5, head=15)
        if i == 2:
            for a, b, r, k in ((-72, -34, 44, 21), (56, -8, 52, 9), (-30, 68, 27, 5), (88, -84, 22, 8)):
                f.calcium(lump(cx + a, cy + b, r, k, 6, 1.1, .92), dot=3, gap=9.5, seed=k, shade=r > 30)
        f.path(win, None, "ink", MAIN)
    for i in (0, 1):
        between(f, xs, i, w + 4, w + 29, 150)
    for i, k in enumerate(("step-1", "step-2", "step-3")):
        step_caption(f, i + 1, k, xs[i], 334, w)
    f.path(rrect(28, 438, 904, 178, 20), "panel", "panel-line", MID)
    gauge(f, 162, 566, 100, .88)
    f.text("g-low", 78, 574, T_MIN, "middle", maxw=120)
    f.text("g-high", 248, 574, T_MIN, "middle", maxw=120)
    b = f.text("gauge-title", 306, 470, maxw=286)
    f.text("gauge-value", 306, b[3] + 8, T_HEAD, bold=True, fill="warn", maxw=286)
    f.path("M622 460V594", None, "panel-line", MID)
    cell = place(blob([(-20, -14), (-2, -22), (18, -14), (22, 8), (6, 20), (-16, 16)]), 668, 478)
    f.path(cell, "muscle", "ink-soft", FINE)
    f.dots([(668, 478)], 9, "artery-deep")
    ion(f, 668, 528, "ca", 11)
    ion(f, 668, 578, "po", 11)
    for k, yy in (("key-cell", 478), ("key-ca", 528), ("key-po", 578)):
        f.text(k, 706, yy, T_MIN, valign="middle", maxw=214)


# ---------------------------------------------------------------- five kinds in the skin
def cue_damage(f, x, y, K):
    """An old scar: closed wound on top, hurt cells below it."""
    seam = curve([(x + 42, y - 15), (x + 82, y - 18), (x + 126, y - 15)])
    f.path(seam, None, "sore", MAIN)
    f.path(unary_union([LineString([(px - 3, y - 24), (px + 3, y - 8)]) for px in (x + 54, x + 72, x + 90, x + 108)]), None, "ink", MID + .4)
    for a, b in ((54, 40), (76, 26), (104, 30), (118, 50)):
        q = ell(x + a, y + b, 11, 8, a)
        f.path(q, "harm", "ink", MID, dash="5 4")
    return [lump(x + 86, y + 50, 21, 5, 6, 1.2, .9)]


def cue_unknown(f, cx, cy):
    f.path(Point(cx, cy).buffer(42), "bg", "panel-line", MID)
    f.sign("?", cx, cy + 21, 62, "text")


def cue_drip(f, sx, sy, cx, cy):
    """A drip bag whose line ends in the skin at sx, sy."""
    line = curve([(cx, cy + 4), (cx, cy + 34), (cx - 20, cy + 38), (sx + 26, sy - 46), (sx + 14, sy - 25)])
    f.path(line, None, "ink", 7.4)
    f.path(line, None, "water", 3.4)
    f.path(LineString([(sx + 14, sy - 25), (sx, sy)]), None, "ink", 6)
    f.path(LineString([(sx + 14, sy - 25), (sx, sy)]), None, "metal-lit", 2.4)
    bag = fillet(unary_union([rrect(cx - 29, cy - 56, 58, 58, 12), rrect(cx - 9, cy - 67, 18, 20, 6)]), 4)
    f.path(bag, "fluid", None)
    f.path(bag.buffer(-3.5).intersection(box(0, cy - 36, 960, 640)), "water", None)
    f.path(bag, None, "ink", MAIN)


def cue_artery(f, sx, sy, cx, cy):
    """The small artery up close, cut across: blocked by calcium."""
    lens = magnify(f, sx, sy, 13, cx, cy, 46, "fat")
    f.path(unary_union(cells(lens, 24, 6, 1.4, 6)), "fat-lit", "fat-line", FINE)
    artery_end(f, cx - 8, cy + 6, 29, .24, 1, True, tube=(18, -14), seed=5, cellsn=0)
    lens_rim(f, lens)


def kind_card(f, i, x, y, w, h):
    """One kind: a block of skin with calcium, and beside it what lies behind."""
    panel(f, x, y, w, h)
    bx, by, cx, cy = x + 18, y + 62, x + 238, y + 96
    kw = dict(dx=18, dy=18, derm=.52, lobule=26, seed=3 + i)
    if i == 4:
        kw["bumps"] = [(bx + 80, -18, 46)]
    if i == 2:
        kw["bumps"] = [(bx + 48, 16, 36), (bx + 108, 20, 40)]
    K = skin_small(f, bx, by, 152, 126, **kw)
    dep = {0: lambda: cue_damage(f, bx, by, K), 1: lambda: [lump(bx + 50, by + 52, 17, 4, 5), lump(bx + 110, by + 62, 22, 8, 6, 1.1, .9), lump(bx + 84, by + 104, 14, 3, 5)],
           2: lambda: [lump(bx + 48, by + 20, 20, 5, 5, 1.1, .85), lump(bx + 108, by + 20, 25, 9, 6, 1.1, .8)],
           3: lambda: [lump(bx + 94, by + 50, 22, 7, 6, 1.2, .8), lump(bx + 52, by + 42, 13, 4, 5)], 4: lambda: []}[i]()
    if i == 4:
        g = fillet(unary_union([limb([(bx + 6, by + 92, 4), (bx + 80, by + 88, 4), (bx + 148, by + 92, 4)]), limb([(bx + 74, by + 87, 3.4), (bx + 82, by + 62, 2.6), (bx + 76, by + 38, 1.4)])]), 3)
        f.path(g.intersection(box(bx + 1.5, 0, bx + 150.5, 640)), "harm", "ink", FINE)
    for k, q in enumerate(dep):
        f.calcium(q, 2.4, 6.4, MAIN, k + 2, shade=False)
    K.outline(f)
    if i == 0:
        gauge(f, cx, cy + 20, 45, .5, 17)
    elif i == 1:
        gauge(f, cx, cy + 20, 45, .88, 17)
    elif i == 2:
        cue_unknown(f, cx, cy)
    elif i == 3:
        cue_drip(f, bx + 118, by + 24, cx + 6, cy - 8)
    else:
        cue_artery(f, bx + 122, by + 91, cx, cy)
    step_caption(f, i + 1, f"kind-{i + 1}", x + 16, y + h - 84, w - 24)


def fig_types(f):
    w, h = 296, 296
    top, low = (24, 332, 640), (178, 486)
    for i, (x, y) in enumerate([(x, 18) for x in top] + [(x, 326) for x in low]):
        kind_card(f, i, x, y, w, h)


# ---------------------------------------------------------------- a drip that leaks
def fig_iv_leak(f):
    xs = (28, 344, 660)
    Y = 270
    for i, x in enumerate(xs):
        K = skin_small(f, x, Y, 246, 226, dx=26, dy=24, epi=16, derm=.36, lobule=34, seed=3, bumps=[(x + 128, 26, 86)] if i == 1 else [(x + 140, 10, 60)] if i == 2 else [])
        vein = limb([(x - 8, Y + 124, 17), (x + 90, Y + 118, 17), (x + 170, Y + 124, 17), (x + 256, Y + 118, 17)]).intersection(box(x + 1.5, 0, x + 244.5, 640))
        if i == 1:
            leak = blob([(x + 84, Y + 30), (x + 128, Y + 14), (x + 180, Y + 30), (x + 204, Y + 66), (x + 186, Y + 96), (x + 130, Y + 102), (x + 82, Y + 92), (x + 66, Y + 62)])
            f.path(leak, "water", "water-line", MID, dash="7 6")
        f.path(vein, "vein", "ink", MID)
        f.path(vein.buffer(-6), "vein-lit", None)
        if i < 2:
            tip = (x + 150, Y + 118) if i == 0 else (x + 132, Y + 66)
            a = np.array((x + 64, Y - 66)); q = np.array(tip); u = (q - a) / np.linalg.norm(q - a)
            f.path(LineString([tuple(a), tuple(q)]), None, "ink", 9)
            f.path(LineString([tuple(a), tuple(q)]), None, "metal-lit", 4.4)
            line = curve([(x + 34, 138), (x + 33, 156), (x + 38, 170), tuple(a - u * 26)])
            f.path(line, None, "ink", 11); f.path(line, None, "water", 6)
            bag = drip_bag(f, x + 34, 10)
            hub = limb([tuple(a - u * 34) + (9,), tuple(a + u * 10) + (6,)])
            f.path(hub, "cloth", "ink", MID)
            f.dots([(x + 34 + a_, 10 + b_) for a_, b_ in ((-20, 56), (-2, 50), (-12, 74), (8, 72))], 4.2, "calcium-line")
            for a_, b_ in ((120, 124), (196, 120), (226, 122)) if i == 0 else ((108, 48), (150, 40), (172, 72), (104, 78), (140, 86)):
                ca_ion(f, x + a_, Y + b_, 7.5)
        spots = []
        if i == 2:
            spots = [lump(x + 140, Y + 46, 36, 5, 6, 1.3, .78), lump(x + 84, Y + 62, 16, 8, 5, 1.2, .9), lump(x + 200, Y + 66, 15, 4, 5)]
            for k, g in enumerate(spots):
                f.calcium(g, 2.7, 8, HEAVY if k == 0 else MAIN, k + 2, shade=k == 0)
            f.mark("spots", *spots)
        K.outline(f)
        if i == 0:
            f.mark("drip", bag); f.mark("vein", vein)
        if i == 1:
            f.mark("leak", leak)
    for i in (0, 1):
        between(f, xs, i, 279, 309, 376)
    f.label("drip", xs[0] + 104, 74, (xs[0] + 58, 80), "start", 150)
    f.label("vein", xs[0] + 206, 196, (xs[0] + 212, Y + 112), "middle", 100, side="bottom")
    f.label("leak", xs[1] + 186, 186, (xs[1] + 178, Y + 46), "middle", 180, side="bottom")
    f.label("spots", xs[2] + 136, 178, (xs[2] + 140, Y + 36), "middle", 230, side="bottom")
    for i, k in enumerate(("step-1", "step-2", "step-3")):
        step_caption(f, i + 1, k, xs[i], 526, 290)


# ---------------------------------------------------------------- how large is large
CM = 46      # units a centimetre


def ruler(f, x, y, n_cm):
    """Ruler from 0 to n_cm; its numbers are part of the drawing."""
    f.path(rrect(x - 20, y, n_cm * CM + 40, 62, 8), "pad", "ink", MAIN)
    f.path("".join(f"M{n(x + CM * k / 2)} {y}v{22 if k % 2 == 0 else 13}" for k in range(2 * n_cm + 1)), None, "ink", MID)
    for k in range(n_cm + 1):
        f.sign(str(k), x + CM * k, y + 50, 24, "ink", bold=False)


def golf_ball(f, cx, cy, r):
    g = Point(cx, cy).buffer(r, 64)
    f.path(g, f.grad([(0, "metal-lit"), (.6, "metal-lit"), (1, "metal")], cx - r * .3, cy - r * .35, r * 1.5, 0, "radial"), None)
    rows = []
    for j in range(-7, 8):
        for k in range(-7, 8):
            a, b = (k + (.5 if j % 2 else 0)) * r * .2, j * r * .175
            q = math.hypot(a, b) / r
            if q < .93:
                s = math.cos(q * 1.25)
                rows.append(ell(cx + a, cy + b, r * .075 * (.45 + .55 * s), r * .075 * (.6 + .4 * s)))
    f.path(unary_union(rows), "metal", "metal-deep", FINE)
    f.path(g, None, "ink", MAIN)
    return g


def fig_lump_size(f):
    xs = (24, 494)
    w, h, base = 442, 452, 372
    x = xs[0]
    panel(f, x, 20, w, h)
    f.text("head-ball", x + w / 2, 36, T_HEAD, "middle", True, maxw=w - 40)
    x0 = x + 60
    r = 2.1 * CM
    golf_ball(f, x0 + r, base - r - 2, r)
    ruler(f, x0, base, 7)
    f.text("ball-size", x + w / 2, 82, T_LABEL, "middle", maxw=w - 40)
    x = xs[1]
    win = panel(f, x, 20, w, h)
    f.text("head-lump", x + w / 2, 36, T_HEAD, "middle", True, maxw=w - 40)
    x0, c = x + 60, win.buffer(-1.5)
    mid, half = x0 + 3.1 * CM, 3.1 * CM
    up = [(px, base - 66 - 92 * max(0, 1 - ((px - mid) / half) ** 2) ** .72) for px in np.arange(x0, x0 + 6.2 * CM + 1, 3)]
    arm = Polygon([(x - 20, base - 60), (x0 - 14, base - 66)] + up + [(x0 + 6.2 * CM + 14, base - 66), (x + w + 20, base - 60), (x + w + 20, base + 160), (x - 20, base + 160)]).buffer(7).buffer(-14).buffer(7)
    clipped(f, arm, c, f.grad([(0, "epidermis-lit"), (1, "epidermis")], 0, base - 150, 0, base + 100))
    f.path(qcurve((mid - 96, base - 92), (mid - 84, base - 128), (mid - 34, base - 142)).intersection(c), None, "epidermis-deep", MID)
    f.path(unary_union([qcurve((x0 - 26, base - 34), (x0 - 8, base - 30), (x0 + 12, base - 34)), qcurve((mid + 60, base - 30), (mid + 84, base - 26), (mid + 112, base - 31))]), None, "epidermis-deep", MID)
    for q in (x0, x0 + 6.2 * CM):
        f.path(f"M{n(q)} {base - 2}V{base - 182}", None, "leader", MID, dash="6 6")
    f.arrow([(mid, base - 176), (x0 + 6, base - 176)], "warn", w=5, head=15)
    f.arrow([(mid, base - 176), (x0 + 6.2 * CM - 6, base - 176)], "warn", w=5, head=15)
    f.path(win, None, "panel-line", MID)
    ruler(f, x0, base, 7)
    f.text("lump-size", x + w / 2, 82, T_LABEL, "middle", bold=True, fill="warn", maxw=w - 40)
    f.path(rrect(24, 492, 912, 126, 20), "panel", "warn", HEAVY)
    q = hand_lens_icon(f, 92, 548)
    f.text("advice", 160, 555, T_LABEL, bold=True, valign="middle", maxw=750)


def hand_lens_icon(f, cx, cy):
    """Reading glass over a bump: to look closely."""
    f.path(limb([(cx + 20, cy + 24, 5), (cx + 40, cy + 46, 7)]), "bottle", "ink", MID)
    f.path(Point(cx - 4, cy).buffer(32, 32), "fluid", "frame", HEAVY)
    f.path(Polygon([(cx - 28, cy + 12)] + [(cx - 28 + k * 4, cy + 12 - 22 * math.sin(math.pi * k / 12)) for k in range(13)] + [(cx + 20, cy + 12), (cx + 18, cy + 19), (cx - 26, cy + 19)]), "epidermis", "ink", MID)


NEW = {"metastatic-steps": fig_metastatic_steps, "calcinosis-types": fig_types, "iv-leak": fig_iv_leak, "lump-size": fig_lump_size}
