"""A reader's seat at the real window: nothing but the clock and the printer is made up."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from plainleaf.app.gallery.editions import Edition, State
from plainleaf.app.gallery.pseudo import LONGER, MIRRORED, PseudoTranslator
from plainleaf.app.places import resources
from plainleaf.app.press import LatePress
from plainleaf.app.start import application, equipment, make_window
from plainleaf.content.errors import PrinterError
from plainleaf.handout.options import Material, SheetOptions
from plainleaf.library import Library
from plainleaf.settings import Settings
from plainleaf.window.background import Background
from plainleaf.window.main_window import MainWindow

PATIENCE = 30.0  # s a job waits for a busy printer


class Printer(LatePress):
    """The real press with a printer that is there, busy or gone."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.is_there = True
        self.free = Event()  # it takes no job until it's free
        self.free.set()

    def prepare(self, library: Library, page: str, lang: str, region: str) -> Material:
        """A test language's handout is set in the language it stands for."""
        real = library.real(lang) if isinstance(library, Edition) else lang
        return super().prepare(library, page, real, region)

    def send(self, material: Material, options: SheetOptions) -> str:  # noqa: ARG002 - as the press has it
        """Take the job, or have no printer."""
        self.free.wait(PATIENCE)
        if not self.is_there:
            message = "no printer is set up on this computer: add one in the system's settings"
            raise PrinterError(message)
        return "Front desk"

    def printer(self) -> str:
        """Its name, or none."""
        return "Front desk" if self.is_there else ""


class Clock:
    """A kiosk's clock, moved by hand."""

    now = 1000.0

    def __call__(self) -> float:
        """Seconds."""
        return self.now


@dataclass(frozen=True, slots=True)
class Scene:
    """How a window stands: its size, its look, its language, and the library's state."""

    width: int
    height: int
    theme: str = "light"
    text_size: int = 100
    lang: str = "en"
    kiosk: bool = False
    region: str = ""
    page_limit: int = 20
    state: State = State.SOUND
    languages: tuple[str, ...] = ()  # test languages that the library has besides its own


@dataclass(frozen=True, slots=True)
class Seat:
    """The window, and what moves its clock and printer."""

    window: MainWindow
    library: Edition
    printer: Printer
    clock: Clock
    scene: Scene

    def settle(self) -> None:
        """Let everything that was asked for be laid out and painted."""
        for _ in range(4):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def finish_work(self) -> None:
        """Wait until what runs in the background is done, and has been told of."""
        for work in self.window.findChildren(Background):
            work.finish()
        self.settle()

    def press(self, key: Qt.Key, widget: QWidget) -> None:
        """Press and let go of a key."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


@contextmanager
def seat(library_file: Path, scene: Scene) -> Iterator[Seat]:
    """Sit down at a window, and leave nothing of it behind."""
    app = application()
    translator = PseudoTranslator() if scene.lang == LONGER else None
    if translator is not None:
        app.installTranslator(translator)
    leftwards = scene.lang == MIRRORED or _runs_leftwards(scene.lang)
    rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(rtl if leftwards else ltr)
    library = Edition(library_file, scene.languages, scene.state)
    made = _seat(library, scene)
    try:
        yield made
    finally:
        made.printer.free.set()
        made.window.hide()
        made.finish_work()  # what comes of it is told while the window is still there
        made.window.deleteLater()
        made.settle()
        library.close()
        app.setLayoutDirection(ltr)
        if translator is not None:
            app.removeTranslator(translator)


def _runs_leftwards(lang: str) -> bool:
    return QLocale(lang).textDirection() is Qt.LayoutDirection.RightToLeft


def _seat(library: Edition, scene: Scene) -> Seat:
    settings = replace(
        Settings.settled({}, {}),
        theme=scene.theme,
        text_size=scene.text_size,
        kiosk=scene.kiosk,
        region=scene.region,
        page_limit=scene.page_limit,
    )
    printer, clock = Printer(resources()), Clock()
    things = replace(
        equipment(library, settings, scene.lang),
        keep=lambda _choices: None,
        press=printer,
        clock=clock,
        system_is_dark=lambda: False,
    )
    window = make_window(things)
    window.complete()
    window.resize(scene.width, scene.height)
    window.show()
    window.activateWindow()
    made = Seat(window, library, printer, clock, scene)
    made.settle()
    return made
