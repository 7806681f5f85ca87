"""Small pictures of places on the body, and of babies and children."""

from .parts_small import *


def swaddled(f, x, y, r):
    """A baby's head from the front, at rest."""
    for side in (-1, 1):
        skin(f, ell(x + side * r, y + r * .1, r * .2, r * .26), MID)
    skin(f, ell(x, y, r, r * .96))
    f.path(curve([(x - r * .18, y - r * .62), (x + r * .1, y - r * .78), (x + r * .2, y - r * .5), (x, y - r * .42)]), None, "hair", MAIN)
    for side in (-1, 1):
        f.path(qcurve((x + side * r * .56, y), (x + side * r * .38, y + r * .2), (x + side * r * .2, y)), None, "ink", MAIN)
    f.path(qcurve((x - r * .22, y + r * .46), (x, y + r * .62), (x + r * .22, y + r * .46)), None, "sore", MAIN)


def pic_baby(f):
    ground(f)
    f.path(blob([(10, 126), (16, 92), (40, 78), (80, 78), (104, 92), (110, 126), (60, 140)]), "cloth", "ink", MAIN)
    swaddled(f, 60, 52, 33)
    f.path(qcurve((26, 96), (60, 116), (94, 96)), None, "cloth-deep", MAIN)


def pic_baby_back(f):
    """A newborn on its tummy, firm red and purple lumps on its back."""
    ground(f)
    for limb_ in ([(44, 54, 11), (22, 72, 10), (14, 90, 8)], [(92, 74, 14), (112, 92, 12), (100, 106, 9)]):
        skin(f, limb(limb_))
    skin(f, blob([(34, 54), (50, 36), (78, 34), (102, 46), (110, 70), (98, 92), (66, 92), (40, 78)]))
    skin(f, Point(28, 38).buffer(22))
    f.path(curve([(20, 26), (28, 22), (34, 28), (28, 34)]), None, "hair", MAIN)
    for x, y, a, b in ((62, 52, 11, 8), (84, 62, 12, 9), (66, 74, 9, 7)):
        over(f, ell(x, y, a + 3, b + 3), "sore", .45)
        over(f, ell(x, y, a, b), "net-b", .85)


def pic_baby_heel(f):
    """White dots on a baby's heel."""
    ground(f)
    M = baby_foot(f, 60, 58, 1.16)
    for x, y in ((-9, 36), (3, 43), (8, 32), (-2, 28)):
        f.path(Point(M((x, y))).buffer(4.2), "calcium", "ink", MID)


def pic_heel_prick(f):
    """A drop of blood at a baby's heel, where it was pricked."""
    ground(f)
    M = baby_foot(f, 52, 50, 1.02, 12)
    x, y = M((0, 44))
    f.path(unary_union([Point(x + 2, y + 12).buffer(9, 24), Point(x, y - 7).buffer(.6)]).convex_hull, "blood", "ink", MAIN)
    f.path(rrect(76, 92, 52, 17, 5), "ok-fill", "ink", MAIN)
    f.path(Polygon([(76, 95), (62, 100.5), (76, 106)]), "metal", "ink", MID)


def pic_child_face(f):
    """White bumps on a child's ear, eyelid and cheek."""
    ground(f)
    skin(f, limb([(60, 90, 15), (60, 140, 17)]))
    f.path(blob([(4, 132), (24, 108), (60, 116), (96, 108), (116, 132), (60, 150)]), "cloth", "ink", MAIN)
    for side in (-1, 1):
        skin(f, ell(60 + side * 42, 62, 9, 12))
    skin(f, ell(60, 58, 42, 43))
    f.path(blob([(18, 52), (24, 24), (60, 11), (96, 24), (102, 52), (88, 38), (66, 34), (40, 42)], 2), "hair", "ink", MID)
    for x in (44, 76):
        f.path(ell(x, 62, 4.4, 5.6), "hair", None)
    f.path(qcurve((48, 84), (60, 92), (72, 84)), None, "sore", MAIN)
    for x, y, r in ((86, 80, 7), (103, 55, 7), (43, 54, 5.4)):
        f.path(Point(x, y).buffer(r), "calcium", "ink", MID + .6)


def pic_short_toe(f):
    """A foot from above: the big toe is short and bends towards the others."""
    ground(f)
    toes = [limb([(102, 46, 6.6), (98, 58, 8)]), limb([(91, 35, 7), (88, 52, 8.6)]), limb([(78, 27, 7.6), (76, 48, 9)]), limb([(63, 21, 8.2), (61, 46, 9.6)])]
    big = limb([(45, 37, 9.5), (31, 53, 14)])
    body = blob([(17, 66), (22, 48), (46, 44), (80, 46), (104, 56), (108, 74), (98, 100), (92, 128), (90, 150), (38, 150), (36, 124), (28, 96)])
    skin(f, unary_union([body, big, *toes]).buffer(1.2).buffer(-1.2))
    for x, y in ((54, 50), (70, 47), (83, 51), (94, 57)):
        f.path(f"M{x} {y - 10}l-1 14", None, "ink", MID)
    f.path(affinity.rotate(rrect(40, 31, 10, 7, 3), 40), "nail", "epidermis-deep", MID)
    for x, y in ((63, 17), (78, 23), (91, 31), (103, 43)):
        f.path(rrect(x - 4.2, y - 2, 8.4, 6.6, 3), "nail", "epidermis-deep", FINE)
    f.arrow([(8, 22), (26, 33)], "warn", 6, 14)


# ---------------------------------------------------------------- places, on the body of the body map
def pic_big_joint_lump(f):
    """A big swelling beside the shoulder."""
    ground(f, "bg")
    at = lambda g: place(g, 14, -84, .92)
    bump = at(Point(84, 142).buffer(25))
    g = smooth_geom(at(body_geom()).union(bump), 3)
    f.path(g, "body", "body-line", MAIN)
    f.path(bump, "select", "frame", MAIN)
    stone(f, at(lump(82, 144, 17, 5)))


def pic_soft_places(f):
    """Breasts, belly, buttocks and thighs: the places with more fat."""
    zones = [ell(-27, 166, 21, 19), ell(27, 166, 21, 19), ell(0, 246, 38, 28), ell(-33, 372, 21, 42), ell(33, 372, 21, 42)]
    at, _ = person(f, .4, 60, -48, unary_union(zones))
    quiet(f, at, FRONT[2])


def pic_groin(f):
    """The private parts, as a place on a calm body."""
    at, _ = person(f, .86, 60, -218, ell(0, 334, 15, 21))
    quiet(f, at, FRONT[2], ((-44, 296), (-30, 318), (-18, 326)), ((44, 296), (30, 318), (18, 326)))


def pic_heel_back(f):
    ground(f)
    foot(f, .3, 2, 14)
    burst(f, 24, 76, 19)


def pic_hot_knee(f):
    """A swollen, hot, red knee."""
    ground(f)
    g = fillet(unary_union([limb([(-30, 24, 26), (10, 40, 25), (56, 52, 27)]), Point(62, 56).buffer(33), limb([(64, 60, 24), (56, 100, 20), (52, 144, 17)])]), 12)
    skin(f, g)
    over(f, Point(64, 54).buffer(26).intersection(g), "blood", .45)
    over(f, Point(66, 52).buffer(15).intersection(g), "blood", .5)
    f.path(g, None, "ink", MAIN)
    rays(f, 62, 56, 40, 51, (-75, -45, -15, 15))


def _hurts(f, s, x, y, at_x, at_y, back=False, r=21):
    at, _ = person(f, s, x, y)
    quiet(f, at, *(BACK if back else FRONT))
    spot = at(Point(at_x, at_y))
    burst(f, spot.x, spot.y, r)


def pic_shoulder_pain(f):
    _hurts(f, .84, 28, -70, 62, 132)


def pic_neck_pain(f):
    _hurts(f, .94, 60, -14, 0, 92, back=True, r=23)


def pic_side_pain(f):
    """The back, below the ribs, at one side."""
    _hurts(f, .58, 60, -68, 31, 236, back=True, r=18)


def pic_calf_pain(f):
    at, _ = person(f, .72, 60, -300)
    quiet(f, at, ((26, 462), (35, 466), (44, 462)), ((-26, 462), (-35, 466), (-44, 462)))
    spot = at(Point(-34, 512))
    burst(f, spot.x, spot.y, 20)


def pic_groin_waves(f):
    """Pain that runs in waves from the side to the groin."""
    at, _ = person(f, .66, 60, -106)
    quiet(f, at, FRONT[2], ((-44, 296), (-30, 318), (-18, 326)), ((44, 296), (30, 318), (18, 326)))
    line = at(curve([(44, 210), (28, 226), (46, 244), (28, 262), (40, 280), (20, 294), (24, 312), (8, 326)]))
    f.path(line, None, "bg", 11)
    f.path(line, None, "warn", 6)


def pic_chest_tight(f):
    """A band round the chest, drawn in from both sides."""
    at, _ = person(f, .56, 60, -34)
    quiet(f, at, FRONT[2])
    band = at(box(-51, 142, 51, 182).buffer(4))
    f.path(band, "warn-fill", "warn", MAIN)
    f.path(at(unary_union([LineString([(x, 138), (x, 186)]) for x in (-26, 0, 26)])), None, "warn", MID)
    for side in (-1, 1):
        f.arrow([(60 + side * 62, 56.7), (60 + side * 33, 56.7)], "warn", 8, 19)


def pic_neck_scar(f):
    """A scar across the front of the neck."""
    ground(f)
    g = blob([(34, -30), (86, -30), (86, 50), (96, 76), (140, 96), (140, 150), (-20, 150), (-20, 96), (24, 76), (34, 50)])
    skin(f, g)
    f.path(qcurve((34, 14), (60, 38), (86, 14)), None, "ink", MAIN)
    f.path(unary_union([qcurve((14, 98), (40, 92), (52, 102)), qcurve((106, 98), (80, 92), (68, 102))]), None, "epidermis-deep", MAIN)
    scar(f, qcurve((36, 68), (60, 78), (84, 68)), "".join(f"M{x} {y}v13" for x, y in ((45, 65), (55, 67), (65, 67), (75, 65))))


BODY = {
    "baby": pic_baby,
    "baby-back": pic_baby_back,
    "baby-heel": pic_baby_heel,
    "heel-prick": pic_heel_prick,
    "child-face": pic_child_face,
    "short-toe": pic_short_toe,
    "big-joint-lump": pic_big_joint_lump,
    "soft-places": pic_soft_places,
    "groin": pic_groin,
    "heel-back": pic_heel_back,
    "hot-knee": pic_hot_knee,
    "shoulder-pain": pic_shoulder_pain,
    "neck-pain": pic_neck_pain,
    "side-pain": pic_side_pain,
    "calf-pain": pic_calf_pain,
    "groin-waves": pic_groin_waves,
    "chest-tight": pic_chest_tight,
    "neck-scar": pic_neck_scar,
}
