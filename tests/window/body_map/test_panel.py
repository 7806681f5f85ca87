"""Pointing to a part: by keyboard on the list, by keyboard on the drawing, by touch."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from plainleaf.window.body_map.area_list import AreaList
from plainleaf.window.body_map.map import BodyPicture
from plainleaf.window.body_map.panel import BodyPanel
from plainleaf.window.body_map.told import BodyTold
from plainleaf.window.controls.way_card import PageCard, UrgentStrip
from plainleaf.window.look import Look
from plainleaf.window.visit_model import VisitModel


def _list(panel: BodyPanel) -> AreaList:
    return panel.findChild(AreaList)


def _picked(panel: BodyPanel) -> list[str]:
    return [item.text() for item in _list(panel).selectedItems()]


def _touch(qtbot: QtBot, panel: BodyPanel, part: str) -> None:
    picture = panel.findChild(BodyPicture)
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=picture.place_of(part).center().toPoint())


def _button(panel: BodyPanel, name: str) -> QAbstractButton:
    found = [
        one
        for one in panel.findChildren(QAbstractButton)
        if one.isVisible() and one.accessibleName().startswith(name)
    ]
    assert len(found) == 1, [one.accessibleName() for one in panel.findChildren(QAbstractButton)]
    return found[0]


def test_the_list_is_walked_and_picked_from_by_keyboard(
    qtbot: QtBot, panel: BodyPanel, model: VisitModel
) -> None:
    panel.focus_first()
    assert QApplication.focusWidget() is _list(panel)
    assert _list(panel).accessibleName() == "Parts of the body"
    for _ in range(5):
        qtbot.keyClick(_list(panel), Qt.Key.Key_Down)
    assert model.visit.part == ""  # walking picks nothing
    assert _picked(panel) == []
    qtbot.keyClick(_list(panel), Qt.Key.Key_Return)
    assert model.visit.part == "hands"
    assert _picked(panel) == ["Hands and fingers"]


def test_the_picture_is_walked_and_picked_from_by_keyboard(
    qtbot: QtBot, panel: BodyPanel, model: VisitModel
) -> None:
    picture = panel.findChild(BodyPicture)
    picture.setFocus()
    assert picture.accessibleName() == "Picture of the body: your face and head"
    qtbot.keyClick(picture, Qt.Key.Key_Down)
    assert picture.accessibleName() == "Picture of the body: your neck"
    qtbot.keyClick(picture, Qt.Key.Key_Space)
    assert model.visit.part == "front-neck"
    assert _picked(panel) == ["Neck"]  # the list keeps in step


def test_a_touched_part_offers_its_pages_and_its_lines(
    qtbot: QtBot, panel: BodyPanel, model: VisitModel
) -> None:
    _touch(qtbot, panel, "front-hand-left")
    assert model.visit.part == "front-hand-left"
    assert _picked(panel) == ["Hands and fingers"]
    titles = [card.text() for card in panel.findChildren(PageCard) if card.isVisible()]
    assert titles[0] == "Calcium lumps in the skin"
    with qtbot.waitSignal(panel.page_asked) as asked:
        qtbot.keyClick(_button(panel, "Calcium lumps in the skin"), Qt.Key.Key_Space)
    assert asked.args == ["calcinosis-cutis"]
    with qtbot.waitSignal(panel.lines_asked) as lines:
        qtbot.keyClick(_button(panel, "Tick what you notice"), Qt.Key.Key_Space)
    assert lines.args == ["hands"]


def test_a_finger_that_slips_off_picks_nothing(qtbot: QtBot, panel: BodyPanel, model: VisitModel) -> None:
    picture = panel.findChild(BodyPicture)
    qtbot.mousePress(
        picture, Qt.MouseButton.LeftButton, pos=picture.place_of("front-belly").center().toPoint()
    )
    qtbot.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert model.visit.part == ""


def test_what_is_not_drawn_is_offered_where_it_is(qtbot: QtBot, panel: BodyPanel, model: VisitModel) -> None:
    _touch(qtbot, panel, "front-hips")
    assert _picked(panel) == ["Hips and buttocks"]
    qtbot.keyClick(_button(panel, "Private parts"), Qt.Key.Key_Space)
    assert model.visit.part == "private-parts"
    assert _picked(panel) == ["Private parts"]


def test_a_hand_can_be_looked_at_closer_and_left_again(
    qtbot: QtBot, panel: BodyPanel, model: VisitModel
) -> None:
    closer = _button(panel, "Look closer")
    assert not closer.isEnabled()
    assert "pick one" in closer.accessibleDescription()
    _touch(qtbot, panel, "back-hand-right")
    assert closer.isEnabled()
    with qtbot.waitSignal(panel.closer_asked) as asked:
        qtbot.keyClick(closer, Qt.Key.Key_Space)
    assert asked.args == ["hand"]
    panel.show_closer("hand")
    assert _list(panel).item(0).text() == "Fingertips"
    _touch(qtbot, panel, "hand-tip-index")
    assert model.visit.part == "hand-tip-index"
    assert _picked(panel) == ["Fingertips"]
    with qtbot.waitSignal(panel.closer_asked) as left:
        qtbot.keyClick(_button(panel, "Show the whole body"), Qt.Key.Key_Space)
    assert left.args == [""]


def test_the_danger_sign_of_the_part_is_in_view_and_leads_to_all(qtbot: QtBot, panel: BodyPanel) -> None:
    strip = panel.findChild(UrgentStrip)
    assert strip.text().startswith("Feel very ill right now?")
    _touch(qtbot, panel, "front-chest")
    assert strip.text().startswith("Chest pressure or pain")
    assert strip.text().endswith("Tell any staff member now. Do not wait your turn.")
    with qtbot.waitSignal(panel.danger_signs_asked):
        qtbot.keyClick(strip, Qt.Key.Key_Space)


def test_an_older_danger_sign_has_what_its_source_says_now_behind_it(
    qtbot: QtBot, panel: BodyPanel, told: BodyTold
) -> None:
    newer = {"words": "Newer words for it", "home": "Newer advice.", "kiosk": "Newer advice."}
    aged = {name: replace(flag, original=replace(flag, **newer)) for name, flag in told.red_flags.items()}
    panel.show_body(replace(told, red_flags=aged))
    panel.resize(1920, 960)
    _touch(qtbot, panel, "front-chest")
    words = panel.findChild(UrgentStrip).text()
    assert words.startswith("Chest pressure or pain")
    assert words.endswith("Do not wait your turn. Newer words for it. Newer advice.")


def test_forgetting_leaves_nothing_picked(qtbot: QtBot, panel: BodyPanel, model: VisitModel) -> None:
    _touch(qtbot, panel, "front-hand-left")
    assert _picked(panel)
    model.forget()
    assert _picked(panel) == []
    assert not [row for row in panel.findChildren(PageCard) if row.isVisible()]


@pytest.mark.parametrize("shape", [(360, 680), (700, 900), (1366, 676), (2560, 1380)])
def test_help_stands_in_view_in_every_shape(qtbot: QtBot, panel: BodyPanel, shape: tuple[int, int]) -> None:
    panel.resize(*shape)
    panel.show_part("front-hand-left")
    strip = panel.findChild(UrgentStrip)
    place = strip.mapTo(panel, QPoint(0, 0))
    qtbot.waitUntil(lambda: strip.mapTo(panel, QPoint(0, strip.height())).y() <= panel.height())
    assert place.y() > 0


def test_on_a_kiosk_that_stands_nothing_is_pressed_above_reach(
    qtbot: QtBot, panel: BodyPanel, look: Look
) -> None:
    panel.show_look(look.at(kiosk=True))
    panel.resize(1080, 1800)
    panel.show_part("front-hand-left")
    pressed = [panel.findChild(BodyPicture), _list(panel), *panel.findChildren(QAbstractButton)]
    shown = [widget for widget in pressed if widget.isVisible()]
    assert len(shown) > 5
    qtbot.waitUntil(lambda: all(w.mapTo(panel, QPoint(0, 0)).y() >= 700 for w in shown))


def test_the_lists_model_is_sound(panel: BodyPanel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(_list(panel).model())
