"""A small checklist, and the panel wired to show what it reports, as the window does."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from plainleaf.content.blocks import HelpLevel, HelpLine
from plainleaf.content.checklist import Checklist, Item, Part, Rule, Strength
from plainleaf.content.place import Phrases, Place
from plainleaf.window.checklist_panel.panel import ChecklistPanel
from plainleaf.window.controls.style_sheet import style_sheet
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

LABELS = {"your_emergency_number": "your emergency number"}
for level, home, kiosk in (
    ("emergency", "Get emergency help now if:", "Tell the front desk now if:"),
    ("same_day", "Get medical help today if:", "Tell staff today if:"),
    ("soon", "Book a visit if:", "Tell staff at this visit if:"),
):
    LABELS[f"head_{level}_home"], LABELS[f"head_{level}_kiosk"] = home, kiosk
    LABELS[f"level_{level}"] = level.replace("_", " ").capitalize()
LABELS["level_none"] = "No visit needed for this alone"


def _flag(flag: str, level: HelpLevel, words: str, part: str = "flag-body") -> HelpLine:
    return HelpLine(flag, level, part, words, "Call {emergency_number} now.", "Tell any staff member now.")


def _general(level: HelpLevel) -> HelpLine:
    return HelpLine(
        f"general-{level}", level, "", "A line you ticked is a reason", "Book a visit.", "Tell staff."
    )


@pytest.fixture
def checklist() -> Checklist:
    """Three questions, four danger signs in two groups, one rule that shows and one that asks."""
    strong = (("lumps", Strength.STRONG),)
    return Checklist(
        items=(
            Item("hard", "feel", "A hard lump", HelpLevel.NONE, strong, picture="lump"),
            Item("white", "feel", "It looks white", HelpLevel.SOON, strong),
            Item("purple", "feel", "Very painful purple skin", HelpLevel.SAME_DAY, ()),
            Item("worse", "feel", "Pain far worse than it looks", HelpLevel.NONE, ()),
            Item("tired", "body", "Tired", HelpLevel.NONE, ()),
            Item("dialysis", "care", "I get dialysis", HelpLevel.NONE, ()),
        ),
        red_flags=(
            _flag("chest", HelpLevel.EMERGENCY, "Chest pain"),
            _flag("skin", HelpLevel.SAME_DAY, "New, very painful skin"),
            _flag("spreads", HelpLevel.EMERGENCY, "Redness that spreads within hours"),
            _flag("grows", HelpLevel.SOON, "A lump that grows", "flag-lump"),
        ),
        rules=(
            Rule((frozenset({"purple"}),), cards=("skin",)),
            Rule((frozenset({"worse"}),), asks=("spreads",)),
        ),
        parts=(
            Part("feel", "How does it look and feel?"),
            Part("body", "How do you feel?"),
            Part("care", "What care do you get?"),
            Part("flag-body", "The whole body", "red_flag"),
            Part("flag-lump", "Lumps", "red_flag"),
        ),
        on_view=("chest", "skin"),
        general={level: _general(level) for level in HelpLevel if level is not HelpLevel.NONE},
        pages=("lumps", "basics"),
        first_needs={},
        read_along=("basics",),
    )


@pytest.fixture
def phrases() -> Phrases:
    """The library's fixed words that cards need."""
    return Phrases("en", LABELS)


@pytest.fixture
def asked() -> list[tuple[str, str]]:
    """The pictures that were asked for, each with the skin tone it was wanted in."""
    return []


@pytest.fixture
def bare(look: Look, icons: Icons, asked: list[tuple[str, str]]) -> ChecklistPanel:
    """The panel before it is told anything; its pictures are plain."""

    def thumbnail(name: str, size: QSize, at: Look, ratio: float) -> QImage:
        asked.append((name, at.tone))
        image = QImage(size * ratio, QImage.Format.Format_RGB32)
        image.fill(at.colour("brand"))
        return image

    return ChecklistPanel(look, icons, thumbnail)


@pytest.fixture
def panel(
    qtbot: QtBot, bare: ChecklistPanel, look: Look, checklist: Checklist, phrases: Phrases
) -> ChecklistPanel:
    """The panel on a laptop, at home in a region without a number, nothing ticked."""
    panel = bare
    panel.setStyleSheet(style_sheet(look))
    qtbot.addWidget(panel)
    panel.ticks_chosen.connect(panel.show_ticks)
    panel.show_checklist(checklist, {"lumps": "Calcium lumps", "basics": "The basics"}, phrases, Place())
    panel.resize(1366, 900)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    return panel
