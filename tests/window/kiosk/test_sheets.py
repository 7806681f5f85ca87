"""The cards that lie over a kiosk's screen: where they lie, and what touches and keys do."""

from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.icons import Icons
from plainleaf.window.kiosk.attract import AttractScreen
from plainleaf.window.kiosk.idle_warning import IdleWarning
from plainleaf.window.kiosk.language_sheet import LanguageSheet
from plainleaf.window.kiosk.look_choice import ColourChoice, SizeChoice
from plainleaf.window.kiosk.look_sheet import LookSheet
from plainleaf.window.kiosk.printer_sheet import PrinterSheet
from plainleaf.window.look import Look

LYING, STANDING = (1920, 1080), (1080, 1920)
REACH = 700
LANGUAGES = {"en": "English", "es": "Español"}


@pytest.fixture
def kiosk_look(look: Look) -> Look:
    return look.at(kiosk=True)


@pytest.fixture
def screen(qtbot: QtBot) -> QWidget:
    """A screen that stands, with nothing on it."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*STANDING)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def _button(sheet: QWidget, name: str) -> QAbstractButton:
    return next(one for one in sheet.findChildren(QAbstractButton) if one.accessibleName() == name)


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("shape", [LYING, STANDING])
def test_every_button_is_large_whole_and_in_reach(
    screen: QWidget, kiosk_look: Look, icons: Icons, size: int, shape: tuple[int, int]
) -> None:
    look = kiosk_look.at(text_size=size)
    screen.resize(*shape)
    sheets = (
        IdleWarning(look, icons, screen),
        LanguageSheet(LANGUAGES, look, icons, screen, current="en"),
        LookSheet(look, icons, screen),
        PrinterSheet(look, icons, screen),
    )
    for sheet in sheets:
        sheet.show_trouble() if isinstance(sheet, PrinterSheet) else sheet.open()
        buttons = [one for one in sheet.findChildren(QAbstractButton) if one.isVisible()]
        assert buttons
        for button in buttons:
            place = QRect(button.mapTo(screen, QPoint()), button.size())
            assert sheet.card().toRect().contains(place), button.accessibleName()
            assert min(place.width(), place.height()) >= 72, button.accessibleName()
            assert shape == LYING or place.top() >= REACH, button.accessibleName()
        sheet.put_away()


def test_a_choice_is_told_and_its_state_is_shown(
    qtbot: QtBot, screen: QWidget, kiosk_look: Look, icons: Icons
) -> None:
    sheet = LookSheet(kiosk_look.at(text_size=125, theme="dark"), icons, screen)
    sheet.open()
    assert {one.size_shown for one in sheet.findChildren(SizeChoice) if one.isChecked()} == {125}
    assert {one.theme_shown for one in sheet.findChildren(ColourChoice) if one.isChecked()} == {"dark"}
    with qtbot.waitSignal(sheet.size_chosen) as told:
        next(one for one in sheet.findChildren(SizeChoice) if one.size_shown == 200).click()
    assert told.args == [200]
    with qtbot.waitSignal(sheet.theme_chosen) as coloured:
        next(one for one in sheet.findChildren(ColourChoice) if one.theme_shown == "contrast").click()
    assert coloured.args == ["contrast"]


def test_the_same_language_only_closes_the_sheet(
    qtbot: QtBot, screen: QWidget, kiosk_look: Look, icons: Icons
) -> None:
    sheet = LanguageSheet(LANGUAGES, kiosk_look, icons, screen, current="en")
    sheet.open()
    with qtbot.assertNotEmitted(sheet.language_chosen):
        _button(sheet, "English").click()
    assert not sheet.isVisible()
    sheet.open()
    with qtbot.waitSignal(sheet.language_chosen) as told:
        _button(sheet, "Español").click()
    assert told.args == ["es"]


def test_a_touch_beside_a_low_sheet_puts_it_away(
    qtbot: QtBot, screen: QWidget, kiosk_look: Look, icons: Icons
) -> None:
    sheet = LookSheet(kiosk_look, icons, screen)
    sheet.open()
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(540, 100))
    assert not sheet.isVisible()


@pytest.mark.parametrize(("key", "stays"), [(Qt.Key.Key_A, True), (Qt.Key.Key_Tab, False)])
def test_any_key_stays_but_for_walking_to_a_button(
    qtbot: QtBot, screen: QWidget, kiosk_look: Look, icons: Icons, key: Qt.Key, *, stays: bool
) -> None:
    sheet = IdleWarning(kiosk_look, icons, screen)
    told: list[bool] = []
    sheet.stayed.connect(lambda: told.append(True))
    sheet.show_seconds(30, 30)
    sheet.open()
    qtbot.keyClick(sheet, key)
    assert bool(told) is stays
    assert sheet.isVisible() is not stays


def test_enter_presses_clear(qtbot: QtBot, screen: QWidget, kiosk_look: Look, icons: Icons) -> None:
    sheet = IdleWarning(kiosk_look, icons, screen)
    sheet.show_seconds(30, 30)
    sheet.open()
    button = _button(sheet, "Clear it now")
    button.setFocus()
    with qtbot.waitSignal(sheet.cleared), qtbot.assertNotEmitted(sheet.stayed):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_no_paper_offers_another_try_and_a_limit_does_not(
    qtbot: QtBot, screen: QWidget, kiosk_look: Look, icons: Icons
) -> None:
    sheet = PrinterSheet(kiosk_look, icons, screen)
    sheet.show_limit(6)
    assert not _button(sheet, "Try again").isVisible()
    sheet.show_trouble()
    with qtbot.waitSignal(sheet.asked_again):
        _button(sheet, "Try again").click()
    assert not sheet.isVisible()


@pytest.mark.parametrize("given", [*product((100, 150, 200), (LYING, STANDING))])
def test_each_languages_name_stays_on_one_line(
    qtbot: QtBot, screen: QWidget, icons: Icons, kiosk_look: Look, given: tuple[int, tuple[int, int]]
) -> None:
    size, shape = given
    screen.resize(*shape)
    names = {"en": "English", "es": "Español", "fr": "Français", "vi": "Tiếng Việt"}
    attract = AttractScreen("Calcium deposits", names, kiosk_look.at(text_size=size), icons, screen)
    attract.open()
    buttons = attract.findChildren(PushButton)
    assert len(buttons) == len(names)

    def all_fit() -> None:
        for button in buttons:
            assert button.width() >= button.sizeHint().width(), button.text()
            assert button.height() >= button.heightForWidth(button.width())
            assert attract.rect().contains(QRect(button.mapTo(attract, QPoint()), button.size()))

    qtbot.waitUntil(all_fit)
