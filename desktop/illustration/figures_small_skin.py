"""Small pictures of what is seen on the skin."""

from .parts_small import *
from .parts_body2 import tight_hand
from .parts_care import drop, hand_art


def pic_hard_lump(f):
    """Skin cut through: a hard lump lifts it from below."""
    ground(f, "bg")
    top = [(x, 44 - 20 * math.exp(-((x - 60) / 24) ** 2)) for x in range(-6, 127, 3)]
    f.path(Polygon([*top, (126, 126), (-6, 126)]), "fat-lit", None)
    low = [(x, y + 17) for x, y in top]
    f.path(Polygon([*top, *low[::-1]]), "dermis", None)
    f.path(Polygon([*top, *[(x, y + 8) for x, y in top][::-1]]), "epidermis", None)
    f.path(LineString(low), None, "dermis-line", MID)
    stone(f, lump(60, 66, 27, 4, 6, 1.15, .86))
    for x, y in ((14, 78), (22, 102), (44, 108), (78, 110), (100, 98), (108, 76)):
        f.path(Point(x, y).buffer(8), None, "fat-line", MID)
    f.path(LineString(top), None, "ink", HEAVY)


def pic_white_bump(f):
    stretch(f)
    over(f, ell(60, 60, 32, 28), "sore", .35)
    dome(f, 60, 58, 23, 20, "calcium", "ink")
    for x, y in ((50, 62), (63, 68), (72, 57), (62, 54)):
        f.path(ell(x, y, 5, 3.6), "calcium-shade", None)


def pic_chalky(f):
    """White paste and crumbs come out of a bump."""
    stretch(f)
    over(f, ell(50, 44, 34, 29), "sore", .35)
    dome(f, 50, 42, 26, 22)
    f.path(ell(55, 45, 11, 8), "sore-deep", None)
    paste = unary_union([limb([(55, 44, 6), (66, 52, 8), (60, 64, 8.5), (72, 72, 9.5), (84, 76, 10), (80, 88, 11), (92, 94, 8)]), Point(74, 86).buffer(9)])
    f.path(paste, "calcium", "ink", MAIN)
    f.path(unary_union([curve([(66, 58), (64, 66), (72, 74)]), curve([(86, 80), (84, 88), (90, 94)])]), None, "calcium-shade", MAIN)
    for x, y, r in ((54, 90, 4.4), (60, 104, 3.6), (104, 78, 4.2), (106, 102, 4.8), (44, 78, 3.4)):
        f.path(Point(x, y).buffer(r), "calcium", "ink", MID)


def pic_big_lump_ball(f):
    """A lump beside a golf ball: it is the bigger one."""
    ground(f, "bg")
    g = box(-20, 96, 140, 140).union(ell(42, 74, 35, 40))
    skin(f, fillet(g, 14))
    f.path(qcurve((18, 66), (22, 46), (40, 43)), None, "pale", HEAVY)
    ball = Point(100, 76).buffer(19)
    f.path(ball, "metal-lit", "ink", MAIN)
    for x, y in ((92, 70), (101, 66), (109, 72), (96, 80), (105, 82)):
        f.path(f"M{n(x - 2.4)} {n(y)}q2.4 3 4.8 0", None, "metal-deep", MID)


def net(f, clip, w=4.6):
    """The purple net of blood that stands still."""
    cells_ = unary_union(cells(box(-20, -20, 140, 140), 27, 5, w / 2, 7))
    mesh = box(-20, -20, 140, 140).difference(cells_).intersection(clip)
    over(f, mesh, "net-b", .92)
    f.path(mesh, None, "ink", FINE)  # tells it from deep skin, and from all skin in high contrast


def pic_net_skin(f):
    g = stretch(f)
    patch = blob([(8, 78), (24, 46), (58, 26), (96, 22), (112, 42), (98, 74), (64, 96), (28, 100)])
    over(f, patch.intersection(g), "net-a", .4)
    net(f, patch.intersection(g.buffer(-2)))
    over(f, blob([(44, 64), (58, 48), (78, 52), (74, 70), (54, 78)]), "net-c", .9)


def pic_dark_shin(f):
    """A lower leg with a dark, very painful patch."""
    ground(f)
    leg = blob([(22, -30), (86, -30), (92, 10), (98, 44), (88, 82), (80, 112), (80, 150), (42, 150), (42, 112), (32, 76), (20, 40), (22, 8)])
    skin(f, leg)
    f.path(qcurve((38, 4), (56, 14), (74, 4)), None, "epidermis-deep", MID)
    patch = blob([(42, 52), (58, 40), (76, 50), (80, 70), (70, 92), (52, 90), (42, 74)])
    over(f, patch.buffer(7), "net-a", .75)
    over(f, patch, "net-b", .95)
    f.path(blob([(52, 60), (64, 54), (70, 68), (62, 82), (52, 76)]), "scab", None)
    rays(f, 61, 68, 36, 48, (200, 165, -20, 15))


def pic_black_crust(f):
    stretch(f)
    wound = blob([(26, 66), (40, 42), (66, 34), (92, 46), (94, 66), (76, 84), (46, 88)])
    over(f, wound.buffer(9), "sore", .6)
    f.path(wound, "scab", "sore-deep", MAIN)
    for c in ([(42, 66), (54, 56), (62, 62), (78, 52)], [(54, 78), (62, 68), (76, 72)], [(50, 48), (58, 52)]):
        f.path(curve(c), None, "harm", MID)


def pic_open_sore(f):
    stretch(f)
    wound = blob([(28, 66), (38, 44), (62, 36), (88, 44), (94, 62), (80, 82), (50, 86)])
    over(f, wound.buffer(9), "sore", .5)
    f.path(wound, "sore-deep", "ink", MID)
    f.path(wound.buffer(-6), "blood-lit", None)
    f.path(blob([(48, 62), (58, 52), (74, 56), (72, 68), (56, 72)], 2), "fat-lit", None)
    for x, y in ((44, 60), (64, 47), (80, 66), (60, 76)):
        f.dots([(x, y)], 6, "blood")


def pic_finger_colours(f):
    """Three fingers: white, blue, red."""
    ground(f)
    for x, top, token in ((24, 22, "pale"), (60, 10, "vein"), (96, 22, "blood-lit")):
        finger = limb([(x, top + 15, 15), (x, 140, 17)])
        skin(f, finger, edge=None)
        f.path(finger.intersection(box(0, 0, SIDE, 74)), token, None)
        f.path(finger, None, "ink", MAIN)
        f.path(rrect(x - 8, top + 6, 16, 17, 6), "nail", "epidermis-deep", MID)
        f.path(qcurve((x - 9, 60), (x, 64), (x + 9, 60)), None, "epidermis-deep", MID)
        f.path(qcurve((x - 10, 98), (x, 102), (x + 10, 98)), None, "epidermis-deep", MID)


def pic_tight_skin(f):
    """A hand whose skin is tight and shiny, its fingers half bent."""
    ground(f)
    g, joints, _, _ = tight_hand(58, 78, .33)
    skin(f, g)
    for name in ("index", "middle", "ring", "little"):
        (x0, y0), (x1, y1) = joints[name][0], joints[name][2]
        f.path(LineString([(x0 * .7 + x1 * .3 - 1, y0 * .7 + y1 * .3), (x1 - 1, y1)]), None, "pale", MAIN)
    f.path(curve([(44, 66), (50, 78), (50, 92)]), None, "pale", HEAVY)
    f.path(curve([(62, 62), (66, 76), (64, 90)]), None, "pale", MAIN)


def pic_eyelid_rash(f):
    ground(f)
    at = face(f)
    for x in (148, 252):
        lid = at(blob([(x - 40, 220), (x - 30, 196), (x, 184), (x + 30, 196), (x + 40, 220), (x, 208)]))
        over(f, lid, "net-b", .9)
        f.path(at(ell(x, 222, 14, 12)), "hair", None)


def pic_eye(f):
    """An eye with red veins and a white band across."""
    ground(f)
    skin(f, box(-4, -4, 124, 124), edge=None)
    eye = blob([(8, 64), (34, 40), (64, 34), (94, 44), (112, 64), (92, 82), (62, 90), (32, 84)])
    f.path(eye, "pale", None)
    for c in ([(14, 62), (26, 60), (34, 54)], [(18, 70), (28, 70), (38, 76)], [(106, 62), (98, 58), (90, 60)], [(100, 72), (92, 74), (86, 70)]):
        f.path(curve(c), None, "blood", MID + .4)
    iris = Point(62, 62).buffer(25).intersection(eye)
    f.path(iris, "low-fill", "ink", MID)
    f.path(Point(62, 62).buffer(11), "hair", None)
    f.calcium(blob([(36, 60), (50, 57), (74, 57), (88, 60), (88, 69), (72, 72), (50, 72), (36, 69)], 2), 2.6, 8, MID, shade=False)
    f.path(eye, None, "ink", HEAVY)
    f.path(curve([(8, 36), (36, 16), (66, 11), (100, 24)]), None, "hair", 6)


def pic_press(f):
    """A finger presses on a lump, and it hurts."""
    ground(f, "bg")
    top = [(x, 92 - 26 * math.exp(-((x - 60) / 25) ** 2)) for x in range(-6, 127, 3)]
    skin(f, Polygon([*top, (126, 126), (-6, 126)]), edge=None)
    f.path(LineString(top), None, "ink", HEAVY)
    finger = limb([(60, 49, 13.5), (66, 18, 15), (74, -30, 17)])
    skin(f, finger)
    f.path(qcurve((55, 26), (65, 30), (76, 24)), None, "epidermis-deep", MID)
    rays(f, 60, 72, 31, 46, (198, 228, -48, -18))


def pic_scar_lump(f):
    stretch(f)
    for x, y in ((82, 40), (26, 76)):
        over(f, ell(x, y, 13, 11), "sore", .3)
    scar(f, curve([(14, 84), (40, 68), (70, 50), (106, 34)]), "".join(f"M{n(19 + 18 * t)} {n(66 - 9.6 * t)}l10 20" for t in range(5)))
    stone(f, lump(62, 55, 18, 4))


def pic_bruise(f):
    """A thigh with a deep bruise."""
    ground(f)
    leg = blob([(10, -30), (110, -30), (110, 20), (100, 66), (88, 100), (88, 150), (40, 150), (38, 100), (22, 60), (10, 16)])
    skin(f, leg)
    f.path(qcurve((46, 106), (62, 116), (80, 104)), None, "epidermis-deep", MID)
    patch = blob([(36, 30), (58, 16), (84, 28), (88, 52), (70, 72), (44, 64)])
    over(f, patch.buffer(7), "fat", .55)
    over(f, patch, "net-a", .8)
    over(f, patch.buffer(-11), "net-b", .95)


def pic_finger_lumps(f):
    ground(f)
    hand_art(f, 62, 92, .35, lumps=[("index", 3, 22), ("middle", 2, 20), ("ring", 3, 20), ("thumb", 3, 22), ("little", 2, 18)], detail=False)


def pic_elbow_lumps(f):
    """A bent arm with hard lumps at the elbow."""
    ground(f)
    arm = fillet(unary_union([limb([(128, 6, 22), (86, 40, 22), (40, 84, 20)]), limb([(40, 86, 20), (84, 96, 16), (134, 100, 14)])]), 10)
    spots = [(34, 94, 15), (56, 108, 10), (25, 73, 10)]
    arm = smooth_geom(arm.union(unary_union([Point(x, y).buffer(r * .9) for x, y, r in spots])), 3)
    skin(f, arm)
    for k, (x, y, r) in enumerate(spots):
        stone(f, lump(x, y, r * .9, k + 3))


def pic_shin_plates(f):
    """Hard plates under the skin of a lower leg."""
    ground(f)
    leg = blob([(22, -30), (86, -30), (92, 10), (98, 44), (88, 82), (80, 112), (80, 150), (42, 150), (42, 112), (32, 76), (20, 40), (22, 8)])
    skin(f, leg)
    f.path(qcurve((38, 4), (56, 14), (74, 4)), None, "epidermis-deep", MID)
    stone(f, blob([(36, 34), (52, 28), (60, 40), (56, 58), (58, 80), (48, 84), (42, 62), (34, 48)]))
    stone(f, blob([(72, 34), (84, 40), (82, 58), (74, 64), (68, 50)]))
    stone(f, blob([(66, 74), (76, 74), (76, 92), (68, 98)], 2))


SKIN = {
    "hard-lump": pic_hard_lump,
    "white-bump": pic_white_bump,
    "chalky": pic_chalky,
    "golf-ball": pic_big_lump_ball,
    "net-skin": pic_net_skin,
    "dark-shin": pic_dark_shin,
    "black-crust": pic_black_crust,
    "open-sore": pic_open_sore,
    "finger-colours": pic_finger_colours,
    "tight-skin": pic_tight_skin,
    "eyelid-rash": pic_eyelid_rash,
    "eye-band": pic_eye,
    "press": pic_press,
    "scar-lump": pic_scar_lump,
    "bruise": pic_bruise,
    "finger-lumps": pic_finger_lumps,
    "elbow-lumps": pic_elbow_lumps,
    "shin-plates": pic_shin_plates,
}
