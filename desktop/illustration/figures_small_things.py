"""Small pictures of tests, treatments, and what happened before."""

from .parts_body import bee, rice
from .parts_care import drop, hand_art, pill_bottle, syringe, tablet
from .parts_small import *


def film(f):
    """The dark ground of an X-ray or a scan."""
    ground(f, "film")


def pic_xray(f):
    """An X-ray of a hand."""
    film(f)
    g, joints, _, _ = hand_geom(62, 92, .4)
    f.path(g, "film-flesh", None)
    for points in joints.values():
        for p, q in zip(points, points[1:]):
            p, q = np.array(p), np.array(q)
            a, b = p + (q - p) * .16, p + (q - p) * .86
            f.path(limb([(*a, 4), (*((a + b) / 2), 2.8), (*b, 3.6)], 2), "film-bone", None)
    for x, y, r in ((50, 96, 6), (62, 94, 6.4), (73, 97, 6), (56, 107, 6), (69, 108, 6)):
        f.path(Point(x, y).buffer(r), "film-bone", "film", MID)
    f.path(box(48, 116, 60, 130), "film-bone", None)
    f.path(box(64, 116, 74, 130), "film-bone", None)
    for x, y, r in ((36, 15, 5), (83, 20, 5)):
        stone(f, lump(x, y, r, 3), 0)


def pic_chest_spot(f):
    """One white spot on an X-ray of the chest."""
    film(f)
    for side in (-1, 1):
        lung = blob([(60 + side * a, b) for a, b in ((10, 26), (26, 12), (42, 30), (52, 66), (54, 104), (30, 100), (12, 92))])
        f.path(lung, "film-line", "film-flesh", MID)
        for y in (30, 48, 66, 84):
            f.path(qcurve((60 + side * 8, y - 8), (60 + side * 34, y - 12), (60 + side * 52, y + 12)), None, "film-flesh", MAIN)
    f.path(limb([(60, -10, 7), (60, 130, 8)]), "film-flesh", None)
    f.path(blob([(54, 64), (74, 66), (86, 92), (72, 108), (50, 102)]), "film-flesh", None)
    stone(f, lump(31, 55, 8.6, 4), 0)


def pic_mammogram(f):
    """White specks on a picture of a breast."""
    film(f)
    g = blob([(-10, 4), (30, 8), (74, 30), (98, 58), (104, 66), (98, 76), (70, 102), (30, 112), (-10, 116)])
    f.path(g, "film-flesh", "film-bone", MAIN)
    f.path(unary_union([curve([(96, 66), (70, 62), (44, 40), (14, 34)]), curve([(96, 67), (66, 70), (30, 68)]), curve([(96, 68), (68, 80), (40, 96), (14, 98)])]), None, "film-bone", MID)
    for x, y, r in ((40, 56, 5), (52, 50, 3.8), (54, 62, 4.6), (66, 54, 3.8), (40, 80, 4.4)):
        f.path(Point(x, y).buffer(r), "calcium", "calcium-line", FINE)


def pic_brain_scan(f):
    """White spots on a scan of the head."""
    film(f)
    f.path(ell(60, 60, 44, 52), "film-line", "film-bone", 6)
    f.path(ell(60, 60, 35, 43), "film-flesh", None)
    f.path("M60 18v34M60 74v28", None, "film-line", MAIN)
    for side in (-1, 1):
        f.path(blob([(60 + side * a, b) for a, b in ((4, 50), (16, 38), (14, 54), (6, 60), (14, 78), (4, 70))], 2), "film-line", None)
        stone(f, lump(60 + side * 21, 62, 7.6, 4 + side), 0)


def pic_calcium_tablets(f):
    """Many chewable tablets."""
    ground(f)
    for x, y in ((34, 44), (66, 34), (92, 54), (48, 68), (78, 78), (32, 92), (62, 98)):
        tablet(f, x, y, 17)


def pic_supplements(f):
    ground(f)
    pill_bottle(f, 20, 14, 52, 92)
    f.path("M32 62h28M32 72h18", None, "pad-line", MAIN)
    tablet(f, 92, 76, 11, 24, "capsule")
    tablet(f, 92, 100, 11, -14, "capsule")


def pic_drops(f):
    """Drops from a small bottle, and the sun for vitamin D."""
    ground(f)
    f.path(Point(92, 30).buffer(13), "fat", "ink", MID)
    rays_ = "".join(f"M{n(92 + 18 * math.cos(a))} {n(30 + 18 * math.sin(a))}L{n(92 + 25 * math.cos(a))} {n(30 + 25 * math.sin(a))}" for a in np.linspace(0, 2 * math.pi, 8, endpoint=False))
    f.path(rays_, None, "fat-line", MAIN)
    pill_bottle(f, 14, 6, 54, 108, "drops")
    f.path(drop(41, 83, 9), "fat", "ink", MID)
    for x, y in ((84, 74), (96, 98)):
        f.path(drop(x, y, 8), "fat", "ink", MID)


def pic_with_meal(f):
    """A plate with food, fork and knife, and a tablet beside it."""
    ground(f)
    f.path(Point(58, 76).buffer(36), "pale", "ink", MAIN)
    f.path(Point(58, 76).buffer(25), None, "panel-line", MID)
    f.path(rrect(40, 66, 20, 20, 6), "bone", "bone-line", MID)
    for x, y in ((66, 66), (75, 72), (67, 77), (76, 82), (66, 88)):
        f.path(Point(x, y).buffer(5), "ok-fill", "ok", MID)
    f.path("M12 48v14q0 6 5 6v40M7 48v12M17 48v12M7 60q0 8 5 8", None, "text", MAIN)
    f.path(blob([(104, 46), (112, 52), (113, 70), (107, 76), (105, 60)], 2).union(box(104, 46, 108, 108)), "metal", "ink", MID)
    tablet(f, 30, 25, 15)
    tablet(f, 66, 22, 10, -18, "capsule")


def pic_blood_thinner(f):
    """A tablet and a drop of blood."""
    ground(f)
    f.path(drop(44, 70, 27), "blood", "ink", MAIN)
    f.path(qcurve((28, 70), (28, 86), (42, 89)), None, "blood-lit", HEAVY)
    tablet(f, 86, 88, 22)


def pic_water(f):
    """One full glass after another."""
    ground(f)
    for x, y, s in ((80, 22, .92), (16, 16, 1.0), (48, 32, 1.05)):
        M = mover(x, y, s)
        glass = Polygon([(0, 0), (38, 0), (33, 76), (5, 76)])
        f.path(M(glass), "fluid", None)
        f.path(M(Polygon([(1.4, 14), (36.6, 14), (33, 76), (5, 76)])), "water", None)
        f.path(M(LineString([(1.4, 14), (36.6, 14)])), None, "water-line", MAIN)
        f.path(M(glass), None, "ink", MAIN)


def pic_red_urine(f):
    """A cup of red urine."""
    ground(f)
    cup = Polygon([(22, 34), (98, 34), (88, 108), (32, 108)]).buffer(3)
    f.path(cup, "fluid", None)
    f.path(Polygon([(25, 58), (95, 58), (88, 108), (32, 108)]).buffer(1), "blood-lit", None)
    f.path(ell(60, 58, 36, 7), "blood", None)
    f.path(cup, None, "ink", MAIN)
    f.path(rrect(14, 18, 92, 16, 6), "metal-lit", "ink", MAIN)


def pic_injection(f):
    """A needle in the skin."""
    ground(f, "bg")
    f.path(box(-4, 88, 124, 124), f.grad([(0, "epidermis-lit"), (1, "epidermis")], 0, 88, 0, 124), None)
    over(f, ell(46, 94, 25, 9).intersection(box(0, 88, 120, 124)), "sore", .5)
    syringe(f, 46, 96, 42, .62)
    f.path("M-4 88h128", None, "ink", HEAVY)


def pic_drip(f):
    """A drip in the back of a hand that swells."""
    ground(f)
    skin(f, limb([(44, 104, 10), (72, 117, 8.5), (84, 118, 7)]))
    skin(f, fillet(unary_union([limb([(-24, 94, 19), (22, 91, 20), (58, 88, 22)]), limb([(62, 94, 9), (100, 104, 8), (110, 110, 7)])]), 5))
    for points in ([(62, 86, 9), (104, 92, 8), (114, 96, 7)], [(60, 76, 8.6), (102, 78, 7.6), (112, 80, 7)]):
        skin(f, limb(points))
    f.path(ell(50, 88, 24, 19), "epidermis", None)
    over(f, ell(42, 84, 21, 15), "sore", .45)
    dome(f, 42, 84, 15, 10)
    f.path(curve([(46, 82), (66, 62), (84, 66), (90, 50), (90, 40)]), None, "ink", 7)
    f.path(curve([(46, 82), (66, 62), (84, 66), (90, 50), (90, 40)]), None, "water", 3.4)
    bag = rrect(74, -8, 32, 42, 7)
    f.path(bag, "fluid", None)
    f.path(bag.intersection(box(0, 10, SIDE, 60)), "water", None)
    f.path(bag, None, "ink", MAIN)
    f.path("M84 34h12v8h-12z", "metal-lit", "ink", MID)


def pic_sting(f):
    """A bee upon a red, swollen place."""
    g = stretch(f)
    over(f, ell(52, 72, 36, 29).intersection(g), "sore", .55)
    bee(f, 66, 50, .98)


def pic_bed(f):
    """Somebody lies in bed."""
    ground(f)
    f.path("M12 30v78M108 62v46", None, "text", 6)
    f.path(rrect(10, 80, 100, 14, 4), "pad", "ink", MAIN)
    f.path(rrect(16, 60, 32, 21, 8), "pale", "ink", MAIN)
    skin(f, Point(36, 56).buffer(14))
    f.path(blob([(22, 56), (26, 44), (38, 41), (40, 47), (30, 50)], 2), "hair", None)
    f.path(blob([(46, 82), (48, 62), (64, 54), (90, 56), (108, 70), (108, 86), (46, 86)]), "cloth", "ink", MAIN)
    f.path(qcurve((56, 62), (60, 74), (56, 84)), None, "cloth-deep", MAIN)


def pic_dialysis(f):
    """A machine that cleans the blood, joined to an arm by two lines."""
    ground(f)
    f.path(rrect(8, 8, 52, 90, 8), "metal-lit", "ink", MAIN)
    f.path(rrect(16, 16, 36, 24, 4), "film", "ink", MID)
    f.path("M20 30l6 0 4-7 5 12 4-5h8", None, "ok-fill", MID)
    f.path(Point(34, 62).buffer(13), "metal", "ink", MAIN)
    f.path("M34 62l9-8", None, "ink", MAIN)
    for x in (20, 34, 48):
        f.dots([(x, 86)], 6, "metal-deep")
    skin(f, limb([(52, 130, 17), (86, 112, 17), (140, 84, 18)]))
    for token, points in (("blood", [(60, 52), (80, 44), (92, 66), (86, 104)]), ("blood-lit", [(60, 70), (72, 66), (74, 86), (72, 110)])):
        f.path(curve(points), None, "ink", 7.4)
        f.path(curve(points), None, token, 4)
    rect = affinity.rotate(rrect(66, 100, 26, 12, 3), -24)
    f.path(rect, "pad", "ink", MID)


def pic_kidneys(f):
    """Both kidneys with their tubes."""
    ground(f)
    for side in (-1, 1):
        line = curve([(60 + side * 14, 54), (60 + side * 8, 74), (60 + side * 8, 130)])
        f.path(line, None, "ink", 8)
        f.path(line, None, "fat", 4)
    for flip in (False, True):
        g = kidney_geom(34 if flip else 86, 54, .78, flip)
        f.path(g, f.grad([(0, "kidney-lit"), (1, "kidney")], *g.bounds), "ink", MAIN)


def pic_kidney_stone(f):
    """A stone in a kidney."""
    ground(f)
    line = curve([(38, 68), (26, 88), (26, 140)])
    f.path(line, None, "ink", 13)
    f.path(line, None, "fat", 8)
    g = kidney_geom(62, 56, 1.22)
    f.path(g, f.grad([(0, "kidney-lit"), (1, "kidney")], *g.bounds), "ink", MAIN)
    f.path(blob([(36, 58), (52, 40), (72, 32), (66, 50), (84, 58), (66, 68), (70, 88), (50, 76)], 2), "fat-lit", "ink", MID)
    stone(f, lump(56, 60, 13, 8), 3)


def pic_muscle_rice(f):
    """Many small white marks, like grains of rice, in the muscles of a thigh."""
    film(f)
    f.path(blob([(14, -20), (106, -20), (104, 40), (90, 84), (86, 140), (40, 140), (34, 84), (18, 40)]), "film-flesh", None)
    f.path(limb([(66, -10, 9), (64, 130, 8)]), "film-bone", None)
    for x, y, rot in ((30, 18, 80), (44, 32, 96), (32, 48, 84), (46, 66, 92), (88, 20, 100), (98, 38, 96), (86, 54, 88), (44, 98, 90), (82, 84, 94), (42, 8, 86)):
        f.path(rice(x, y, 15, 4.6, rot), "calcium", "calcium-line", FINE)


THINGS = {
    "xray": pic_xray,
    "chest-spot": pic_chest_spot,
    "mammogram": pic_mammogram,
    "brain-scan": pic_brain_scan,
    "muscle-rice": pic_muscle_rice,
    "calcium-tablets": pic_calcium_tablets,
    "supplements": pic_supplements,
    "vitamin-drops": pic_drops,
    "with-meal": pic_with_meal,
    "blood-thinner": pic_blood_thinner,
    "water": pic_water,
    "red-urine": pic_red_urine,
    "injection": pic_injection,
    "drip": pic_drip,
    "sting": pic_sting,
    "bed": pic_bed,
    "dialysis": pic_dialysis,
    "kidneys": pic_kidneys,
    "kidney-stone": pic_kidney_stone,
}
