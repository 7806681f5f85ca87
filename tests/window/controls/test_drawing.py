"""Lines, flow, columns, cards and the style sheet."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from plainleaf.content.blocks import HelpLevel, HelpLine, Run
from plainleaf.content.place import Phrases, Place
from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.controls.care_card import CareCard, care_words
from plainleaf.window.controls.columns import Columns
from plainleaf.window.controls.flow_layout import FlowLayout
from plainleaf.window.controls.lines import Lines, Type, natural_width
from plainleaf.window.controls.style_sheet import style_sheet
from plainleaf.window.controls.tab_order import tab_in_reading_order
from plainleaf.window.controls.tool_button import ToolButton
from plainleaf.window.controls.way_card import TopicCard, WayCard
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import TEXT_SIZES, Look

Show = Callable[..., QWidget]


@pytest.mark.usefixtures("qtbot")
def test_a_word_longer_than_the_line_breaks_instead_of_sticking_out(look: Look) -> None:
    kind = Type(look.font("title"), look.line("title"))
    lines = Lines("Pseudopseudohypoparathyroidism", kind, 200)
    assert lines.count > 1
    assert lines.width <= 200
    assert lines.height == lines.count * look.line("title")


@pytest.mark.usefixtures("qtbot")
def test_bold_runs_are_wider_than_plain_ones(look: Look) -> None:
    kind = Type(look.font("body"), look.line("body"))
    plain = Lines((Run("calcium"),), kind, 1000).width
    assert Lines((Run("calcium", bold=True),), kind, 1000).width > plain


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("size", TEXT_SIZES)
def test_qt_reads_the_whole_style_sheet(look: Look, icons: Icons, theme: str, size: int, shown: Show) -> None:
    look = look.at(theme=theme, text_size=size)
    sheet = style_sheet(look)
    assert "{" not in sheet.replace(" {", "")
    assert look.hex("brand") in sheet
    button, tool = PushButton("Next", look, icons, form="main"), ToolButton("Home", "home", look, icons)
    window = shown(button, tool)
    window.setStyleSheet(sheet)  # a warning from Qt fails the test
    window.layout().activate()
    assert min(button.height(), tool.height()) >= look.target


def test_a_button_without_words_still_has_a_name_and_a_hint(look: Look, icons: Icons, qtbot: QtBot) -> None:
    button = ToolButton("", "theme", look, icons, name="Colours")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("Colours", "Colours")


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_flow_wraps_and_starts_on_the_reading_side(shown: Show, direction: Qt.LayoutDirection) -> None:
    holder = QWidget()
    flow = FlowLayout(holder)
    buttons = [QPushButton(f"Number {number}") for number in range(8)]
    for button in buttons:
        flow.addWidget(button)
    holder.setLayoutDirection(direction)
    shown(holder, width=300)
    assert len({button.y() for button in buttons}) > 1
    if direction is Qt.LayoutDirection.RightToLeft:
        assert buttons[0].geometry().right() == holder.rect().right()
    else:
        assert buttons[0].x() == 0
    assert all(holder.rect().contains(button.geometry()) for button in buttons)


def test_columns_grow_fewer_where_it_is_narrow(qtbot: QtBot, shown: Show) -> None:
    columns = Columns(3, 200, (10, 10))
    labels: list[QWidget] = [QLabel(str(number)) for number in range(3)]
    columns.show_widgets(labels)
    window = shown(columns, width=800)
    assert len({label.y() for label in labels}) == 1
    window.resize(300, 400)
    qtbot.waitUntil(lambda: len({label.y() for label in labels}) == 3)


def test_enter_and_click_press_the_whole_card(qtbot: QtBot, look: Look, icons: Icons, shown: Show) -> None:
    card = WayCard(look, icons)
    card.show_card("Answer a few questions", "Tick what you notice.")
    shown(card)
    assert card.accessibleName() == "Answer a few questions. Tick what you notice"
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, Qt.Key.Key_Space)
    with qtbot.waitSignal(card.clicked):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().bottomRight() / 2)


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_a_card_is_high_enough_for_all_its_words(look: Look, icons: Icons, size: int, shown: Show) -> None:
    look = look.at(text_size=size)
    card = TopicCard(look, icons)
    card.show_card("Joints, heart, kidneys, brain", "Wear and tear, stones", icon="heart", aside="6")
    shown(card, width=300, height=900)
    assert card.height() >= card.heightForWidth(card.width()) > look.line("label", look.zoom)


def test_a_care_card_says_how_soon_what_and_what_to_do(look: Look, icons: Icons, qtbot: QtBot) -> None:
    labels = {"level_emergency": "Emergency", "head_emergency_home": "Get emergency help now if:"}
    labels["your_emergency_number"] = "your emergency number"
    line = HelpLine("R1", HelpLevel.EMERGENCY, "chest", "Chest pain", "Call {emergency_number} now.", "")
    words = care_words((line,), Phrases("en", labels), Place(emergency_number="911"))
    card = CareCard(words, look, icons)
    qtbot.addWidget(card)
    said = "Emergency. Get emergency help now if: Chest pain. Call 911 now."
    assert card.accessibleName() == said


def test_a_care_card_older_than_its_source_says_the_sources_words_too(
    look: Look, icons: Icons, qtbot: QtBot
) -> None:
    labels = {"level_emergency": "Urgencia", "head_emergency_home": "Pida ayuda ya si:"}
    labels["your_emergency_number"] = "su número de emergencias"
    newer = HelpLine("R1", HelpLevel.EMERGENCY, "chest", "New chest pain", "Call your emergency number.", "")
    line = HelpLine("R1", HelpLevel.EMERGENCY, "chest", "Dolor de pecho", "Llame al {emergency_number}.", "")
    cards = []
    for each in (line, replace(line, original=newer)):
        words = care_words((each,), Phrases("es", labels), Place(emergency_number="911"))
        card = CareCard(words, look, icons)
        qtbot.addWidget(card)
        cards.append(card)
    alone, both = cards
    said = "Urgencia. Pida ayuda ya si: Dolor de pecho. Llame al 911."
    assert alone.accessibleName() == said
    assert both.accessibleName() == f"{said} New chest pain. Call your emergency number."
    assert both.heightForWidth(480) >= alone.heightForWidth(480) + look.line("body", look.zoom)


def test_tab_goes_in_the_order_of_the_layout(qtbot: QtBot, shown: Show) -> None:
    late, early = QPushButton("late"), QPushButton("early")
    window = shown(early, late)
    QWidget.setTabOrder(late, early)
    late.setFocus()
    qtbot.keyClick(late, Qt.Key.Key_Tab)
    assert early.hasFocus()  # or the next lines would prove nothing
    tab_in_reading_order(window)
    qtbot.keyClick(early, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is late


def test_a_heading_stops_growing_where_it_is_large_already(look: Look, qtbot: QtBot) -> None:
    large, larger = Words(look.at(text_size=200), "title"), Words(look.at(text_size=300), "title")
    for words in (large, larger):
        qtbot.addWidget(words)
        words.show_words("What would you like to know?")
    assert large.sizeHint() == larger.sizeHint()


def test_a_paragraph_is_higher_where_it_is_narrower(look: Look, qtbot: QtBot) -> None:
    words = Words(look, "body", "It is not always clear what a lump is.")
    qtbot.addWidget(words)
    assert words.heightForWidth(2000) == look.line("body")
    assert words.heightForWidth(120) > 2 * look.line("body")


def test_a_heading_shrinks_before_it_breaks_a_word(look: Look, qtbot: QtBot) -> None:
    large = look.at(text_size=300)
    words = Words(large, "section", "Nothing fits", bold=True)
    qtbot.addWidget(words)
    assert words.heightForWidth(2000) == large.line("section", 3.0)
    narrow = words.heightForWidth(200)
    assert narrow < 2 * large.line("section", 3.0)  # two lines, and smaller ones
    assert Lines("Nothing fits", words._kind_in(200), 200).count == 2
    assert words._kind_in(20).font.pixelSize() == large.least_heading


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_last_words_do_not_stand_alone_where_lines_are_even(
    look: Look, direction: Qt.LayoutDirection, qtbot: QtBot
) -> None:
    assert qtbot
    kind = Type(look.font("sub", bold=True), look.line("sub"), direction)
    words = "Calcium lumps in the skin"
    room = natural_width("Calcium lumps in the", kind) + 4
    plain, even = Lines(words, kind, room), Lines(words, kind, room, even=True)
    assert plain.count == even.count == 2
    assert even.height == plain.height
    assert even.width < 0.8 * plain.width


def test_even_lines_never_break_a_word(look: Look, qtbot: QtBot) -> None:
    assert qtbot
    kind = Type(look.font("sub", bold=True), look.line("sub"))
    words = "Dermatomyositis in"
    room = natural_width("Dermatomyositis", kind) + 4
    assert Lines(words, kind, room, even=True).width >= natural_width("Dermatomyositis", kind) - 3
