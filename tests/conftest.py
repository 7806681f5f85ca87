"""What every test stands on: no screen, the bundled fonts, the real library compiled once."""

import os
from pathlib import Path

# a screen that nobody sees; checks that need a display bring their own
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plainleaf.authoring import compile_library
from plainleaf.content.design import Design, read_design
from plainleaf.library import Library
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

ROOT = Path(__file__).parents[1]
RESOURCES = ROOT / "resources"
SOURCE = RESOURCES / "libraries" / "calcium-deposits"


@pytest.fixture(scope="session")
def resources() -> Path:
    """The shipped resources."""
    return RESOURCES


@pytest.fixture(scope="session")
def source() -> Path:
    """The shipped library as its authors write it."""
    return SOURCE


@pytest.fixture(scope="session")
def library_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped library, compiled once for the whole run."""
    path = tmp_path_factory.mktemp("library") / "calcium-deposits.plainleaf"
    compile_library(SOURCE, path)
    return path


@pytest.fixture
def library(library_file: Path) -> Iterator[Library]:
    """The shipped library, open."""
    opened = Library(library_file)
    yield opened
    for window in QApplication.topLevelWidgets():
        window.hide()  # whatever is still on show may be painted once more, and asks the library then
    opened.close()


@pytest.fixture(scope="session")
def design() -> Design:
    """The tokens."""
    return read_design(RESOURCES / "design")


@pytest.fixture
def look(design: Design) -> Look:
    """The light theme at 100 %."""
    return Look(design)


@pytest.fixture(scope="session")
def icons() -> Icons:
    """The icon set."""
    return Icons(RESOURCES / "icons")


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    """The bundled fonts, and Fusion, as the program has them."""
    qapp.setStyle("Fusion")
    for font in sorted((RESOURCES / "fonts").glob("*.ttf")):
        assert QFontDatabase.addApplicationFont(str(font)) >= 0


@pytest.fixture(autouse=True)
def _no_window_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test that leaves a window open would disturb the next one."""
    yield
    if "qtbot" in request.fixturenames:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        left = [w for w in app.topLevelWidgets() if w.isVisible()]
        assert not left, f"windows left open: {left}"


@pytest.fixture
def qtbot(qtbot: QtBot, fonts: None) -> QtBot:  # noqa: ARG001 - fonts first
    """pytest-qt's, with our fonts loaded."""
    return qtbot
