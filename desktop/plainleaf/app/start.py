"""Starting Qt: the application, its fonts, the last-resort error hook, the window."""

import gc
import os
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QLocale, QRect, Qt, QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from plainleaf.app.places import resources
from plainleaf.app.press import LatePress
from plainleaf.content.design import Design, read_design
from plainleaf.library import Library
from plainleaf.settings import Settings, choices_path, keep_choices
from plainleaf.window.equipment import Choices, Equipment
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.main_window import MainWindow
from plainleaf.window.page_view.accessible import describe_pages
from plainleaf.window.stopped import StoppedWindow

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]
# the style is named here, since setStyle gives it back, and Python would learn all of QStyle to hold it
_ARGUMENTS = ["plainleaf", "-style", "fusion"]
WRITTEN_IN = "en"  # the language of the words in the code
FIRST_SIZE = (1366, 736)  # px, the drawing's window


def application() -> QApplication:
    """The one application, with our style and fonts, made if there's none yet."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(_ARGUMENTS)
    app.setApplicationName("plainleaf")
    app.setApplicationDisplayName("Plainleaf")
    app.setDesktopFileName("plainleaf")
    load_fonts(resources() / "fonts")
    describe_pages()
    return app


def load_fonts(folder: Path) -> None:
    """Load the bundled fonts: the machine's own must never decide how a page looks."""
    for font in sorted(folder.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(font)) < 0:
            print(f"plainleaf: {font} is no font: install Plainleaf again", file=sys.stderr)  # noqa: T201


def system_is_dark() -> bool:
    """Whether the system asks for dark colours."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def equipment(library: Library, settings: Settings, lang: str, design: Design | None = None) -> Equipment:
    """All that a window is handed."""
    return Equipment(
        library=library,
        look=_look(settings, design, lang),
        icons=Icons(resources() / "icons"),
        press=LatePress(resources(), settings.overdue_grace_days),
        settings=settings,
        lang=lang,
        keep=_keep,
        system_is_dark=system_is_dark,
        speak=_speak,
        body_drawings=resources() / "body-map",
    )


def _look(settings: Settings, design: Design | None = None, lang: str = WRITTEN_IN) -> Look:
    theme = settings.theme
    if theme == "system":
        theme = "dark" if system_is_dark() else "light"
    tokens = design or read_design(resources() / "design")
    return Look(tokens, theme, settings.text_size, settings.kiosk, lang=lang)


def _keep(choices: Choices) -> None:
    keep_choices(choices_path(), choices)


def _speak(lang: str) -> None:
    """Have the window's words in this language; until one but English is asked for, nothing is loaded."""
    if lang != WRITTEN_IN or "plainleaf.window.translation" in sys.modules:
        from plainleaf.window.translation import speak  # noqa: PLC0415 - an English start needs none of it

        speak(lang, resources() / "translations")


def language(library: Library, settings: Settings, asked: str = "") -> str:
    """The language asked for, else the one settled, else this computer's, else the library's first.

    A kiosk is nobody's computer: there, the library's first stands until a reader chooses.
    """
    system = () if settings.kiosk else (one.partition("-")[0] for one in QLocale.system().uiLanguages())
    wanted = asked or settings.language
    known = library.about.languages
    return next((one for one in (wanted, *system) if one in known), known[0])


def run_window(library: Library, settings: Settings, page: str = "", lang: str = "") -> int:
    """Open the window and stay until it's closed."""
    app = application()
    window = make_window(equipment(library, settings, language(library, settings, lang)), page)
    window.setWindowIcon(Icons(resources() / "icons").app_icon())
    sys.excepthook = last_resort(window)
    _place(window, settings)
    if settings.kiosk:
        window.showFullScreen()
        window.finish()  # nobody is there yet: the waiting screen
    else:
        window.show()
    QTimer.singleShot(0, _tidy)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a terminal ends it
    return int(app.exec())


def _tidy() -> None:
    """From now on look for garbage, but not among what was made at the start."""
    gc.freeze()
    gc.enable()


def make_window(things: Equipment, page: str = "") -> MainWindow:
    """The window at its first screen, not yet shown."""
    window = MainWindow(things)
    window.open(page)
    return window


def _place(window: MainWindow, settings: Settings) -> None:
    """Where it was last time, if that is still on a screen."""
    if settings.window is None:
        window.resize(*FIRST_SIZE)
        return
    place = QRect(*settings.window)
    window.setGeometry(place)
    if not any(screen.availableGeometry().intersects(place) for screen in QGuiApplication.screens()):
        window.setGeometry(QRect(0, 0, *FIRST_SIZE))


def last_resort(window: MainWindow) -> Hook:
    """A bug is logged and said calmly; the program goes on, and a kiosk goes home."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace, file=sys.stderr)
        words = QCoreApplication.translate(
            "start", "Something went wrong here. You can go on, or go back to Home."
        )
        window.say_words(words)
        window.visit.go_home()

    return hook


def stopped(words: str, settings: Settings) -> StoppedWindow:
    """The window that says that there is no library to show, in the reader's look; not yet shown."""
    application()
    known = () if settings.kiosk else (one.partition("-")[0] for one in QLocale.system().uiLanguages())
    lang = settings.language or next(iter(known), WRITTEN_IN)
    _speak(lang)
    window = StoppedWindow(words, _look(settings, lang=lang), Icons(resources() / "icons"))
    window.setWindowIcon(Icons(resources() / "icons").app_icon())
    return window


def say_calmly(words: str, settings: Settings) -> int:
    """Say that Plainleaf can't start, on the screen where there is one, and always on stderr; 1."""
    print(f"plainleaf: {words}", file=sys.stderr)  # noqa: T201
    if os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
        return 1  # nobody could see or close it
    window = stopped(words, settings)
    if settings.kiosk:
        window.showFullScreen()
    else:
        window.show()
    application().exec()
    return 1
