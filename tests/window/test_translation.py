"""The window speaks the reader's language, from the translators' own files."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from plainleaf.app.gallery.pseudo import PseudoTranslator, longer
from plainleaf.app.press import LatePress
from plainleaf.app.start import make_window
from plainleaf.content.design import Design
from plainleaf.library import Library
from plainleaf.settings import Settings
from plainleaf.window.controls.tool_button import ToolButton
from plainleaf.window.equipment import Equipment
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.main_window import MainWindow
from plainleaf.window.translation import read_words, speak

UNFINISHED = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="xx"><context><name>Bar</name>
<message><source>Back</source><translation>Atras</translation></message>
<message><source>Next</source><translation type="unfinished">Luego</translation></message>
<message><source>Home</source><translation></translation></message>
</context></TS>
"""


class Bar(QObject):
    """Stands for a part of the window."""


class SpecialBar(Bar):
    """Says what its class says."""


@pytest.fixture
def translations(resources: Path) -> Path:
    return resources / "translations"


@pytest.fixture(autouse=True)
def _back_to_english(qapp: QApplication, translations: Path) -> Iterator[None]:
    yield
    speak("en", translations)
    assert qapp.translate("ToolBar", "Back") == "Back"


def test_only_finished_words_are_read(tmp_path: Path) -> None:
    (tmp_path / "plainleaf_xx.ts").write_text(UNFINISHED, encoding="utf-8")
    assert read_words(tmp_path / "plainleaf_xx.ts") == {("Bar", "Back", ""): "Atras"}


def test_what_is_not_translated_stays_as_the_code_has_it(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "plainleaf_xx.ts").write_text(UNFINISHED, encoding="utf-8")
    assert qapp.translate("Bar", "Back") == "Back"
    speak("xx", tmp_path)
    assert qapp.translate("Bar", "Back") == "Atras"
    assert qapp.translate("Bar", "Next") == "Next"
    assert qapp.translate("Rail", "Back") == "Back"


@pytest.mark.usefixtures("qapp")
def test_a_class_says_what_its_base_says(tmp_path: Path) -> None:
    (tmp_path / "plainleaf_xx.ts").write_text(UNFINISHED, encoding="utf-8")
    speak("xx", tmp_path)
    assert SpecialBar().tr("Back") == "Atras"


def test_each_language_takes_the_place_of_the_last(qapp: QApplication, translations: Path) -> None:
    speak("es", translations)
    assert qapp.translate("ToolBar", "Back") == "Atrás"
    speak("en", translations)
    assert qapp.translate("ToolBar", "Back") == "Back"


def test_qts_own_words_are_translated_too(qapp: QApplication, translations: Path) -> None:
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"
    speak("es", translations)
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancelar"


@pytest.fixture
def equipment(library: Library, look: Look, icons: Icons, resources: Path) -> Equipment:
    """All that a window is handed, with the shipped library."""
    settings = replace(Settings.settled({}, {}), theme="light")
    press = LatePress(resources)
    return Equipment(library, look, icons, press, settings, "en", lambda _choices: None, lambda: False)


def open_window(qtbot: QtBot, equipment: Equipment) -> MainWindow:
    """The whole window at home, in the order in which the program makes it."""
    window = make_window(equipment)
    qtbot.addWidget(window)
    window.complete()
    return window


def names(window: MainWindow) -> set[str]:
    """What a screen reader calls the buttons there are."""
    return {button.accessibleName() or button.text() for button in window.findChildren(QAbstractButton)}


def test_a_window_opened_in_spanish_has_spanish_bars(
    qtbot: QtBot, equipment: Equipment, translations: Path
) -> None:
    assert {"Back", "Home", "Print", "Help"} <= names(open_window(qtbot, equipment))
    spoken = replace(equipment, speak=lambda _lang: speak("es", translations))
    found = names(open_window(qtbot, spoken))
    assert {"Atrás", "Inicio", "Imprimir", "Ayuda"} <= found
    assert not {"Back", "Home", "Print", "Help"} & found


def test_a_kiosk_opened_in_spanish_has_a_spanish_bar(
    qtbot: QtBot, equipment: Equipment, design: Design, translations: Path
) -> None:
    kiosk = replace(
        equipment,
        look=Look(design, kiosk=True),
        settings=replace(equipment.settings, kiosk=True),
        speak=lambda _lang: speak("es", translations),
    )
    assert {"Inicio", "Ocultar", "Terminar"} <= names(open_window(qtbot, kiosk))


def test_another_language_is_spoken_before_its_screens_are_made(qtbot: QtBot, equipment: Equipment) -> None:
    asked: list[str] = []
    window = open_window(qtbot, replace(equipment, speak=asked.append))
    assert asked == ["en"]
    old = window.screens
    window.choose_language("en")
    assert asked == ["en", "en"]
    assert window.screens is not old


def test_a_message_goes_with_the_language_it_was_said_in(qtbot: QtBot, equipment: Equipment) -> None:
    window = open_window(qtbot, equipment)
    window.say_words("Nothing came out.")
    assert window.message is not None
    window.choose_language("en")
    assert window.message is None


@pytest.fixture
def longer_words(qapp: QApplication) -> Iterator[None]:
    """All words of the window's are two fifths longer, as in the gallery's test language."""
    translator = PseudoTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("longer_words")
def test_longer_words_leave_qts_own_alone(qapp: QApplication) -> None:
    assert qapp.translate("ToolBar", "Help").startswith("[")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize("width", [700, 1366])
@pytest.mark.usefixtures("longer_words")
def test_the_tool_bar_has_room_for_words_that_are_longer_by_two_fifths(
    qtbot: QtBot, equipment: Equipment, width: int
) -> None:
    window = open_window(qtbot, equipment)
    window.resize(width, 736)
    window.show()
    buttons = [button for button in window.findChildren(ToolButton) if button.isVisible()]
    assert any(button.accessibleName() == longer("Help") for button in buttons)

    def all_fit() -> None:
        for button in buttons:
            assert button.width() >= button.minimumSizeHint().width(), button.accessibleName()
            assert window.rect().contains(button.mapTo(window, button.rect().bottomRight()))

    qtbot.waitUntil(all_fit)
    window.close()
