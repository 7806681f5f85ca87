"""The real window over the real library, with a press that prints into a list."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from plainleaf.app.press import LatePress
from plainleaf.app.start import make_window
from plainleaf.content.errors import PrinterError
from plainleaf.handout.options import Material, SheetOptions
from plainleaf.library import Library
from plainleaf.settings import Settings
from plainleaf.window.equipment import Choices, Equipment
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.main_window import MainWindow


class TestPress(LatePress):
    """The real press, but for the printer."""

    __test__ = False

    def __init__(self, resources: Path) -> None:
        super().__init__(resources)
        self.printed: list[SheetOptions] = []
        self.broken = False

    def send(self, material: Material, options: SheetOptions) -> str:
        """Take the job, or say that there's no printer."""
        if self.broken:
            raise PrinterError("no printer is set up on this computer: add one in the system's settings")
        assert self.pdf(material, options).startswith(b"%PDF")
        self.printed.append(options)
        return "Front desk"

    def printer(self) -> str:
        """Its name, or none."""
        return "" if self.broken else "Front desk"


@dataclass
class Seat:
    """A reader's place: the window, and what a test wants to know of it."""

    window: MainWindow
    press: TestPress
    kept: list[Choices] = field(default_factory=list)

    def button(self, name: str) -> QAbstractButton:
        """The visible button of that accessible name, as a screen reader finds it."""
        found = [
            button
            for button in self.window.findChildren(QAbstractButton)
            if button.isVisible() and button.accessibleName() == name
        ]
        assert len(found) == 1, f"{len(found)} buttons named {name!r}"
        return found[0]

    def on_show(self) -> QWidget:
        """The screen that fills the window."""
        widget = self.window.centralWidget().stack.currentWidget()  # type: ignore[attr-defined]
        assert isinstance(widget, QWidget)
        return widget


Sit = Callable[..., Seat]


@pytest.fixture
def sit(qtbot: QtBot, library: Library, look: Look, icons: Icons, resources: Path) -> Sit:
    """Sit down at a window, at home or at a page."""

    def sit_down(page: str = "", **settled: object) -> Seat:
        settings = replace(Settings.settled({}, {}), theme="light", **settled)  # type: ignore[arg-type]
        press, kept = TestPress(resources), []
        things = Equipment(
            library,
            look,
            icons,
            press,
            settings,
            "en",
            kept.append,
            lambda: False,
            body_drawings=resources / "body-map",
        )
        window = make_window(things, page)
        window.complete()
        window.resize(1366, 736)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return Seat(window, press, kept)

    return sit_down
