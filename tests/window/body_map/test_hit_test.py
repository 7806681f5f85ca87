"""Touching the drawing: the shape decides, a small part has room for a finger, arrows reach all."""

import pytest
from PySide6.QtCore import QPointF
from tests.conftest import RESOURCES

from plainleaf.content.body import WHOLE, regions_of
from plainleaf.window.body_map.hit_test import Parts
from plainleaf.window.body_map.map import ARROWS, FINGER, BodyPicture, beside
from plainleaf.window.body_map.panel import BodyPanel
from plainleaf.window.controls.body_art import path_of, read_drawing

LARGE = path_of("M0 0l100 0 0 100 -100 0z")
SMALL = path_of("M100 0l20 0 0 20 -20 0z")
PARTS = Parts({"large": LARGE, "small": SMALL})


@pytest.mark.parametrize(
    ("x", "y", "least", "meant"),
    [
        (50, 50, 0, "large"),
        (95, 10, 0, "large"),  # a mouse is exact
        (95, 10, 48, "small"),  # a finger may reach over a large neighbour
        (80, 10, 48, "large"),
        (110, 10, 48, "small"),
        (125, 40, 48, "small"),  # and beside the body
        (50, 120, 48, "large"),
        (50, 130, 48, ""),
        (50, 101, 0, ""),
    ],
)
def test_a_point_means_a_part(x: float, y: float, least: float, meant: str) -> None:
    assert PARTS.at(QPointF(x, y), least) == meant


def test_the_middle_of_every_part_means_that_part_to_a_finger_too(panel: BodyPanel) -> None:
    picture = panel.findChild(BodyPicture)
    for view in WHOLE:
        regions = read_drawing(RESOURCES / "body-map", view).regions
        for part, path in regions.items():
            place = picture.place_of(part)
            middle = path.boundingRect().center()
            assert path.contains(middle), part  # or the test would ask for too much
            assert picture.part_at(place.center()) == part
            assert picture.part_at(place.center(), FINGER) == part


@pytest.mark.parametrize("shape", [(1366, 676), (1000, 620), (400, 700)])
def test_a_finger_beside_a_hand_or_foot_means_it(panel: BodyPanel, shape: tuple[int, int]) -> None:
    panel.resize(*shape)
    picture = panel.findChild(BodyPicture)
    for part in ("front-hand-right", "front-foot-right", "back-hand-left", "back-foot-left"):
        place = picture.place_of(part)
        beside_it = QPointF(place.left() - 12, place.bottom() - 4)
        assert picture.part_at(beside_it) == ""
        assert picture.part_at(beside_it, FINGER) == part


def test_arrows_lead_from_any_part_to_every_other(panel: BodyPanel) -> None:
    picture = panel.findChild(BodyPicture)
    centres = {part: picture.place_of(part).center() for part in regions_of(*WHOLE)}
    reached, edge = {"front-head"}, ["front-head"]
    while edge:
        here = edge.pop()
        for arrow in ARROWS.values():
            there = beside(centres, here, *arrow)
            if there not in reached:
                reached.add(there)
                edge.append(there)
    assert reached == set(centres)
