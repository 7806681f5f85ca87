"""The handout screen: what can be chosen, what is told of the sheets, and what always is printed."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from plainleaf.content.forms import Form
from plainleaf.handout.options import SheetOptions
from plainleaf.library import Library
from plainleaf.window.controls.tick_row import TickRow
from plainleaf.window.handout_dialog.choices import Offer
from plainleaf.window.handout_dialog.panel import HandoutPanel
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

SHORT = SheetOptions(paper="letter", form=Form.SHORT)
LANGUAGES = {"en": "English", "es": "Español"}


def sheet(width: int) -> bytes:
    """A picture of a sheet."""
    image, buffer = QImage(width, round(width * 1.3), QImage.Format.Format_RGB32), QBuffer()
    image.fill(Qt.GlobalColor.white)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes
    return bytes(buffer.data().data())


@pytest.fixture
def panel(qtbot: QtBot, fonts: None, library: Library, look: Look, icons: Icons) -> HandoutPanel:  # noqa: ARG001
    """The screen for a page, in two languages."""
    made = HandoutPanel(look, icons)
    qtbot.addWidget(made)
    made.resize(1366, 708)
    made.show_page(Offer(library.page("calciphylaxis", "en"), LANGUAGES), SHORT)
    made.show()
    return made


def button(panel: HandoutPanel, name: str) -> QAbstractButton:
    """The one visible button of that name."""
    found = [b for b in panel.findChildren(QAbstractButton) if b.isVisible() and b.accessibleName() == name]
    assert len(found) == 1, f"{len(found)} buttons named {name!r}"
    return found[0]


def rows(panel: HandoutPanel) -> dict[str, TickRow]:
    """The list of sections, by their headings."""
    return {row.text(): row for row in panel.findChildren(TickRow) if row.isVisible()}


def state(panel: HandoutPanel) -> str:
    """What the screen says above Print."""
    return str(panel._state.text())


def test_a_press_on_a_segment_tells_what_is_wanted(panel: HandoutPanel) -> None:
    told: list[Any] = []
    panel.options_chosen.connect(told.append)
    button(panel, "Length: Whole page").click()
    button(panel, "Picture: Black").click()
    button(panel, "Paper: A4").click()
    assert told[-1] == SheetOptions(paper="a4", black_only=True)


def test_the_handout_can_have_another_language_than_the_screen(panel: HandoutPanel) -> None:
    told: list[str] = []
    panel.language_chosen.connect(told.append)
    assert button(panel, "Language: English").isChecked()
    button(panel, "Language: Español").click()
    assert told == ["es"]


def test_with_one_language_none_is_asked_for(
    qtbot: QtBot, library: Library, look: Look, icons: Icons
) -> None:
    alone = HandoutPanel(look, icons)
    qtbot.addWidget(alone)
    alone.show_page(Offer(library.page("calciphylaxis", "en"), {"en": "English"}), SHORT)
    names = {one.accessibleName() for one in alone.findChildren(QAbstractButton)}
    assert not any(name.startswith("Language") for name in names)


def test_a_paper_that_the_site_has_settled_is_not_offered(panel: HandoutPanel, library: Library) -> None:
    page = library.page("calciphylaxis", "en")
    panel.show_page(Offer(page, LANGUAGES, frozenset({"paper"})), SHORT)
    shown = {one.accessibleName() for one in panel.findChildren(QAbstractButton) if one.isVisible()}
    assert "Paper: A4" not in shown
    assert "Picture: Black" in shown


def test_getting_help_is_always_printed_and_the_outlook_only_when_it_is_chosen(
    qtbot: QtBot, panel: HandoutPanel
) -> None:
    told: list[Any] = []
    panel.options_chosen.connect(told.append)
    short = rows(panel)
    assert not short["When to get help"].isEnabled()
    assert short["When to get help"].isChecked()
    button(panel, "Length: Whole page").click()
    qtbot.waitUntil(lambda: len(rows(panel)) > len(short))
    whole = rows(panel)
    assert set(short) < set(whole)
    off = [words for words, row in whole.items() if not row.isChecked()]
    assert len(off) == 1
    whole[off[0]].click()
    assert told[-1].outlook
    assert told[-1].without == frozenset()


def test_a_section_can_be_left_out_and_put_back(panel: HandoutPanel) -> None:
    told: list[Any] = []
    panel.options_chosen.connect(told.append)
    row = rows(panel)["What you can do today"]
    row.click()
    assert told[-1].without == {"do-today"}
    row.click()
    assert told[-1].without == frozenset()


def test_the_screen_counts_sheets_and_names_the_printer(panel: HandoutPanel) -> None:
    assert state(panel) == "Setting the pages…"
    panel.show_printer("Front desk")
    assert state(panel) == "Setting the pages…"
    panel.show_sheets([sheet(400)] * 2)
    assert state(panel) == "2 pages on Letter paper: one sheet, both sides. Printer: Front desk."
    panel.show_sheets([sheet(400)] * 5)
    assert "5 pages on Letter paper: 3 sheets, both sides." in state(panel)


def test_without_a_printer_it_says_what_to_do_instead(panel: HandoutPanel) -> None:
    panel.show_sheets([sheet(400)])
    panel.show_printer("")
    assert (
        state(panel) == "1 page on Letter paper. No printer was found. Save the PDF and print it elsewhere."
    )


def test_a_small_sheet_that_is_pressed_is_the_one_to_read(panel: HandoutPanel) -> None:
    panel.show_sheets([sheet(400), sheet(400)])
    button(panel, "Page 2 of 2").click()
    assert button(panel, "Page 1 of 2").isVisible()


@pytest.mark.parametrize(
    ("width", "text_size"), [(1366, 100), (1366, 200), (700, 150), (360, 100), (360, 300)]
)
def test_everything_stands_within_the_window(
    qtbot: QtBot, panel: HandoutPanel, look: Look, width: int, text_size: int
) -> None:
    panel.show_sheets([sheet(400), sheet(400)])
    panel.resize(width, 708)
    panel.show_look(replace(look, text_size=text_size))
    qtbot.wait(50)
    assert panel.width() == width
    for one in panel.findChildren(QAbstractButton):
        if one.isVisible():
            left = one.mapTo(panel, one.rect().topLeft()).x()
            assert left >= 0, one.accessibleName()
            assert left + one.width() <= width, one.accessibleName()
            assert one.height() >= look.target, one.accessibleName()
