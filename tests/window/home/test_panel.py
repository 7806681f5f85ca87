"""Home, by keyboard first."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from plainleaf.content.page import Group
from plainleaf.content.place import Phrases, Place
from plainleaf.window.controls.way_card import UrgentStrip
from plainleaf.window.home.panel import WIDEST, HomePanel
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

GROUPS = (
    Group("skin", "Calcium in the skin", "Lumps, sores", "skin", ("lumps", "sores")),
    Group("blood", "Calcium in the blood", "Too much calcium", "drop", ("high",)),
)
PHRASES = Phrases("en", {"your_emergency_number": "your emergency number"})


@pytest.fixture
def home(qtbot: QtBot, look: Look, icons: Icons) -> HomePanel:
    panel = HomePanel(look, icons)
    qtbot.addWidget(panel)
    panel.show_library("Calcium deposits", GROUPS, (), PHRASES, Place())
    panel.resize(1366, 676)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def button(home: HomePanel, start: str) -> QAbstractButton:
    found = [b for b in home.findChildren(QAbstractButton) if b.accessibleName().startswith(start)]
    assert len(found) == 1, [b.accessibleName() for b in home.findChildren(QAbstractButton)]
    return found[0]


def test_typing_reports_the_words_and_showing_them_does_not(qtbot: QtBot, home: HomePanel) -> None:
    field = home.findChild(QLineEdit)
    assert field.accessibleName() == "Search"
    with qtbot.assertNotEmitted(home.words_typed):
        home.show_words("lum")
    with qtbot.waitSignal(home.words_typed) as typed:
        qtbot.keyClick(field, "p")
    assert typed.args == ["lump"]


def test_what_was_typed_is_gone_when_home_comes_back(qtbot: QtBot, home: HomePanel) -> None:
    field = home.findChild(QLineEdit)
    qtbot.keyClick(field, "l")
    assert field.text() == "l"
    with qtbot.assertNotEmitted(home.words_typed):
        home.hide()
        home.show()
    assert field.text() == ""


def test_the_two_ways_in_and_the_warning_signs_can_be_pressed(qtbot: QtBot, home: HomePanel) -> None:
    for start, signal in (
        ("Answer a few questions", home.checklist_asked),
        ("Look through the topics", home.topics_asked),
        ("Feel very ill right now?", home.danger_signs_asked),
    ):
        with qtbot.waitSignal(signal):
            qtbot.keyClick(button(home, start), Qt.Key.Key_Space)


def test_the_body_is_a_way_in_where_it_can_be_drawn(
    qtbot: QtBot, look: Look, icons: Icons, resources: Path, home: HomePanel
) -> None:
    point = "Point to a part of the body"
    assert not [b for b in home.findChildren(QAbstractButton) if b.accessibleName().startswith(point)]
    panel = HomePanel(look, icons, None, resources / "body-map")
    qtbot.addWidget(panel)
    panel.show_library("Calcium deposits", GROUPS, (), PHRASES, Place())
    panel.resize(1366, 676)
    panel.grab()
    with qtbot.waitSignal(panel.body_asked):
        qtbot.keyClick(button(panel, point), Qt.Key.Key_Space)


def test_a_group_opens_its_pages_and_a_group_of_one_opens_the_page(qtbot: QtBot, home: HomePanel) -> None:
    with qtbot.waitSignal(home.group_asked) as group:
        qtbot.keyClick(button(home, "Calcium in the skin"), Qt.Key.Key_Space)
    assert group.args == ["skin"]
    with qtbot.waitSignal(home.page_asked) as page:
        qtbot.keyClick(button(home, "Calcium in the blood"), Qt.Key.Key_Space)
    assert page.args == ["high"]


def test_the_ways_in_say_how_many_pages_there_are(home: HomePanel) -> None:
    assert "3 short pages" in button(home, "Look through").accessibleName()


@pytest.mark.parametrize(
    ("place", "order"),
    [
        (Place(), "Call your emergency number."),
        (Place(emergency_number="999"), "Call 999."),
        (Place(kiosk=True, emergency_number="999"), "Tell the front desk."),
    ],
)
def test_the_urgent_strip_knows_the_place(home: HomePanel, place: Place, order: str) -> None:
    home.show_library("Calcium deposits", GROUPS, (), PHRASES, place)
    assert order in button(home, "Feel very ill").accessibleName()


def test_the_urgent_strip_is_always_in_view(qtbot: QtBot, home: HomePanel, look: Look) -> None:
    strip = button(home, "Feel very ill")
    for size, width in ((100, 1366), (300, 1366), (100, 360), (300, 360)):
        home.show_look(look.at(text_size=size))
        home.resize(width, 700)
        qtbot.waitUntil(lambda: strip.height() == strip.heightForWidth(strip.width()))
        qtbot.waitUntil(lambda: home.rect().contains(strip.geometry()))


def test_tab_goes_in_reading_order(qtbot: QtBot, home: HomePanel) -> None:
    home.focus_field()
    home.activateWindow()
    reached = []
    for _ in range(6):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(focus.accessibleName().split(".")[0])
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert [name.split("?")[0] for name in reached] == [
        "Search",
        "Answer a few questions",
        "Look through the topics",
        "Calcium in the skin",
        "Calcium in the blood",
        "Feel very ill right now",
    ]


@pytest.mark.parametrize("size", [100, 150, 300])
@pytest.mark.parametrize("width", [360, 800, 1366])
def test_no_words_are_clipped(qtbot: QtBot, home: HomePanel, look: Look, size: int, width: int) -> None:
    home.show_look(look.at(text_size=size))
    home.resize(width, 676)
    home.grab()
    shown = [
        w for w in home.findChildren(QWidget) if w.isVisible() and isinstance(w, QAbstractButton | QLabel)
    ]
    assert len(shown) > 6
    qtbot.waitUntil(lambda: all(w.height() >= w.heightForWidth(w.width()) for w in shown))


def test_each_control_has_a_name_and_can_be_hit(home: HomePanel, look: Look) -> None:
    for each in home.findChildren(QAbstractButton):
        assert each.accessibleName()
        if each.isVisible():
            assert each.height() >= look.target


def test_on_a_very_wide_window_the_content_stays_in_the_middle(qtbot: QtBot, home: HomePanel) -> None:
    home.resize(2560, 1380)
    (strip,) = home.findChildren(UrgentStrip)
    qtbot.waitUntil(lambda: strip.width() == WIDEST)
    left = strip.mapTo(home, QPoint(0, 0)).x()
    assert abs(left - (home.width() - left - strip.width())) <= 1
