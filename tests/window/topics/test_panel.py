"""All topics: from the groups to the pages of one, and to a page."""

from typing import NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from plainleaf.content.errors import FigureError
from plainleaf.content.page import Group, PageEntry
from plainleaf.content.place import Phrases, Place
from plainleaf.window.controls.way_card import GroupCard, UrgentStrip
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.topics.panel import TopicsPanel

GROUPS = (
    Group("skin", "Calcium in the skin", "Lumps, sores", "skin", ("lumps", "sores")),
    Group("blood", "Calcium in the blood", "Too much calcium", "drop", ("high",)),
)
ENTRIES = {
    page: PageEntry(page, title, group, "en", "", figure=figure)
    for page, title, group, figure in (
        ("lumps", "Lumps under the skin", "skin", "lumps-figure"),
        ("sores", "Sores over lumps", "skin", ""),
        ("high", "High blood calcium", "blood", "blood-figure"),
    )
}


def _undrawn(figure: str, *_shape: object) -> NoReturn:
    """The card stays in use when its picture is broken."""
    raise FigureError(f"{figure} can't be drawn")


@pytest.fixture
def topics(qtbot: QtBot, look: Look, icons: Icons) -> TopicsPanel:
    panel = TopicsPanel(look, icons, _undrawn)
    qtbot.addWidget(panel)
    phrases = Phrases("en", {"your_emergency_number": "your emergency number"})
    panel.show_library(GROUPS, ENTRIES, phrases, Place())
    panel.resize(1366, 676)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def _cards(topics: TopicsPanel) -> dict[str, GroupCard]:
    cards = [card for card in topics.findChildren(GroupCard) if card.isVisible()]
    return {card.accessibleName().split(".")[0].split("\u2028")[0]: card for card in cards}


def _all(topics: TopicsPanel) -> QAbstractButton:
    return next(b for b in topics.findChildren(QAbstractButton) if b.accessibleName() == "All topics")


def test_a_group_is_asked_for_from_the_keyboard(qtbot: QtBot, topics: TopicsPanel) -> None:
    topics.focus_first()
    assert topics.focusWidget() is _cards(topics)["Calcium in the skin"]
    with qtbot.waitSignal(topics.group_asked) as asked:
        qtbot.keyClick(topics.focusWidget(), Qt.Key.Key_Space)
    assert asked.args == ["skin"]
    assert not _all(topics).isVisible()


def test_a_groups_pages_can_be_read_and_left_again(qtbot: QtBot, topics: TopicsPanel) -> None:
    topics.show_group("skin")
    cards = _cards(topics)
    assert list(cards) == ["Lumps under the skin", "Sores over lumps"]
    with qtbot.waitSignal(topics.page_asked) as asked:
        qtbot.mouseClick(cards["Sores over lumps"], Qt.MouseButton.LeftButton)
    assert asked.args == ["sores"]
    with qtbot.waitSignal(topics.group_asked) as left:
        qtbot.mouseClick(_all(topics), Qt.MouseButton.LeftButton)
    assert left.args == [""]


@pytest.mark.parametrize("group", ["", "skin"])
def test_the_way_to_help_is_in_both_views(qtbot: QtBot, topics: TopicsPanel, group: str) -> None:
    topics.show_group(group)
    strip = topics.findChild(UrgentStrip)
    assert strip.isVisible()
    with qtbot.waitSignal(topics.danger_signs_asked):
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("size", "shown"), [(100, True), (150, True), (200, False), (300, False)])
def test_a_cut_picture_goes_rather_than_be_a_slice_of_itself(
    qtbot: QtBot, look: Look, icons: Icons, size: int, *, shown: bool
) -> None:
    card = GroupCard(look.at(text_size=size), icons)
    qtbot.addWidget(card)
    card.show_card("Calcium in the skin", "Lumps, sores", foot="6 pages")
    assert bool(card._plan(328).picture.width()) == shown
    assert card._plan(1600).picture.width() > 0
    assert card.accessibleName() == "Calcium in the skin. Lumps, sores. 6 pages"
