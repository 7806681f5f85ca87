"""From Home to a part of the body, to a page, to the checklist's lines about it, and back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.journeys.conftest import Seat, Sit

from plainleaf.visit import Screen, Visit
from plainleaf.window.body_map.area_list import AreaList
from plainleaf.window.body_map.map import BodyPicture
from plainleaf.window.controls.care_card import CareCard
from plainleaf.window.controls.tick_row import TickRow


def _point(qtbot: QtBot, seat: Seat, title: str) -> None:
    """Pick a row of the list with the keyboard."""
    listed = seat.on_show().findChild(AreaList)
    assert QApplication.focusWidget() is listed
    for _ in range(30):
        if listed.currentItem() and listed.currentItem().text() == title:
            break
        qtbot.keyClick(listed, Qt.Key.Key_Down)
    qtbot.keyClick(listed, Qt.Key.Key_Return)


def _open(qtbot: QtBot, seat: Seat) -> None:
    name = "Point to a part of the body. Touch the place. See the pages about it"
    qtbot.keyClick(seat.button(name), Qt.Key.Key_Space)
    assert seat.window.visit.visit.spot.screen is Screen.BODY


def test_a_part_of_the_body_leads_to_a_page_and_back(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    _open(qtbot, seat)
    _point(qtbot, seat, "Hands and fingers")
    qtbot.keyClick(seat.button("Calcium lumps in the skin"), Qt.Key.Key_Space)
    assert seat.window.visit.visit.spot.page == "calcinosis-cutis"
    qtbot.keyClick(seat.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert seat.window.visit.visit.spot.screen is Screen.BODY
    assert seat.window.visit.visit.part == "hands"


def test_a_part_filters_the_checklist_and_a_tick_there_raises_its_card(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    _open(qtbot, seat)
    _point(qtbot, seat, "Legs and knees")
    qtbot.keyClick(seat.button("Tick what you notice. Lines about this part of the body"), Qt.Key.Key_Space)
    assert seat.window.visit.visit.spot.screen is Screen.CHECKLIST
    checklist = seat.window.screens.made[Screen.CHECKLIST]
    shown = [str(row.property("tick")) for row in checklist.findChildren(TickRow) if row.isVisible()]
    asked = [tick for tick in shown if tick.startswith("C")]
    area = seat.window.screens.body_map.area_of("legs")
    assert area is not None
    assert set(asked) <= set(area.items)
    assert "C75" in asked
    row = next(
        row for row in checklist.findChildren(TickRow) if row.isVisible() and row.property("tick") == "C75"
    )
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert seat.window.visit.visit.ticks == {"C75"}
    assert [card for card in checklist.findChildren(CareCard) if card.isVisible()]
    qtbot.keyClick(seat.window, Qt.Key.Key_Escape)  # from the card to the lines
    qtbot.keyClick(seat.window, Qt.Key.Key_Escape)  # and to the body
    assert seat.window.visit.visit.spot.screen is Screen.BODY


def test_the_closer_look_is_left_with_back(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    _open(qtbot, seat)
    _point(qtbot, seat, "Feet")
    qtbot.keyClick(seat.button("Look closer: Feet"), Qt.Key.Key_Space)
    assert seat.window.visit.visit.spot.section == "foot"
    assert seat.on_show().findChild(AreaList).item(0).text() == "Toes"
    qtbot.keyClick(seat.window, Qt.Key.Key_Escape)
    assert seat.window.visit.visit.spot.section == ""
    assert seat.on_show().findChild(AreaList).selectedItems()[0].text() == "Feet"


def test_nothing_that_was_pointed_to_outlives_the_visit(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    _open(qtbot, seat)
    picture = seat.on_show().findChild(BodyPicture)
    place = picture.place_of("front-knee-left").center().toPoint()
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=place)
    assert seat.window.visit.visit.part == "front-knee-left"
    seat.window.forget()
    assert seat.window.visit.visit == Visit()
    seat.window.visit.open_body()
    assert seat.on_show().findChild(AreaList).selectedItems() == []


def test_the_search_offers_the_body_when_it_finds_nothing(qtbot: QtBot, sit: Sit) -> None:
    seat = sit()
    seat.window.visit.search("asthma")
    _open(qtbot, seat)
