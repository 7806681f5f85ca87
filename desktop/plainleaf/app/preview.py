"""`plainleaf preview`: the window on a source folder, drawn anew when a file is saved."""

import signal
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from plainleaf.app.places import resources
from plainleaf.app.preview_board import ProblemBoard
from plainleaf.app.preview_build import Built, build, in_order, stamp
from plainleaf.app.start import FIRST_SIZE, application, equipment, language, last_resort, make_window
from plainleaf.content.design import read_design
from plainleaf.content.errors import PlainleafError
from plainleaf.library import Library
from plainleaf.settings import Settings
from plainleaf.visit import Screen
from plainleaf.window.background import Background
from plainleaf.window.equipment import Equipment
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.main_window import MainWindow
from plainleaf.window.page_view.panel import PagePanel

EVERY = 400  # ms between two looks at the folder
Equip = Callable[[Library], Equipment]


class Preview(QObject):
    """Keeps a window on the last version of a folder that compiled, and says what there is to mend."""

    opened = Signal(object)  # the window, when there is first something to show

    def __init__(self, source: Path, kept: Path, equip: Equip, board: ProblemBoard, page: str = "") -> None:
        super().__init__()
        self._source, self._kept, self._equip, self._page = source, kept, equip, page
        self.board = board
        self.window: MainWindow | None = None
        self._library: Library | None = None
        self._file: Path | None = None
        self._seen = stamp(source)
        self._count, self._is_busy = 0, False
        self._work = Background(self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Show the folder as it is now, and follow it."""
        self._build()
        self._timer.start(EVERY)

    def look(self) -> None:
        """See whether a file has been saved."""
        if self.window is not None:
            self.board.show_look(self.window.look)
        if not self._is_busy and stamp(self._source) != self._seen:
            self._build()

    def end(self) -> None:
        """Follow it no more."""
        self._timer.stop()
        self._work.finish()
        if self._library is not None:
            self._library.close()

    def _build(self) -> None:
        self._is_busy, self._seen = True, stamp(self._source)
        self._count += 1
        out = self._kept / f"{self._count}.plainleaf"
        self._work.run(partial(build, self._source, out), self._show, self._fail)

    def _fail(self, error: Exception) -> None:
        self._is_busy = False
        if not isinstance(error, PlainleafError):
            raise error
        self.board.show_problems(str(error), ())
        self.board.show()

    def _show(self, built: Built) -> None:
        self._is_busy = False
        if built.path is not None:
            self._show_library(built.path)
        on_show = self.window.visit.visit.spot.page if self.window else self._page
        self.board.show_problems(self._head(built), in_order(built.problems, on_show))
        self.board.setVisible(bool(built.problems))

    def _head(self, built: Built) -> str:
        count = len(built.problems)
        counted = "1 problem is" if count == 1 else f"{count} problems are"
        if built.path is not None:
            return f"This is how it looks now. {counted} left before it is finished."
        if self.window is not None:
            return f"{counted} in the way. Until that is mended, you see it as it was before."
        return f"{counted} in the way. Mend the first and save: it is shown as soon as it can be."

    def _show_library(self, path: Path) -> None:
        library, before, file = Library(path), self._library, self._file
        self._library, self._file = library, path
        if self.window is None:
            self._open(library)
        else:
            _show_anew(self.window, library)
        if before is not None and file is not None:
            before.close()
            file.unlink()

    def _open(self, library: Library) -> None:
        known = {page.id for lang in library.about.languages for page in library.pages(lang)}
        self.window = make_window(self._equip(library), self._page if self._page in known else "")
        self.window.resize(*FIRST_SIZE)
        self.window.show()
        self.window.add_below(self.board)
        self.board.join()
        self.opened.emit(self.window)


def _show_anew(window: MainWindow, library: Library) -> None:
    """The new edition where the author was: at the same page, as far down."""
    known = {item.id for item in library.checklist(window.look.lang).items}
    window.visit.tick(window.visit.visit.ticks & known)
    before = _page_panel(window)
    height = before.view.verticalScrollBar().value() if before is not None else 0
    window.show_library(library)
    after = _page_panel(window)
    if after is not None:
        QTimer.singleShot(0, after, lambda: after.view.verticalScrollBar().setValue(height))


def _page_panel(window: MainWindow) -> PagePanel | None:
    panel = window.screens.made.get(Screen.PAGE)
    return panel if isinstance(panel, PagePanel) and panel.isVisible() else None


def _catch_bugs(window: MainWindow) -> None:
    window.setWindowIcon(Icons(resources() / "icons").app_icon())
    sys.excepthook = last_resort(window)


def run_preview(source: Path, settings: Settings, page: str, lang: str) -> int:
    """Open the window on a folder and follow it until the window is closed."""
    app = application()
    design = read_design(resources() / "design")

    def equip(library: Library) -> Equipment:
        return equipment(library, settings, language(library, settings, lang), design)

    with tempfile.TemporaryDirectory(prefix="plainleaf-") as kept:
        theme = settings.theme if settings.theme in {"dark", "contrast"} else "light"
        preview = Preview(source, Path(kept), equip, ProblemBoard(Look(design, theme)), page)
        preview.opened.connect(_catch_bugs)
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        preview.begin()
        status = int(app.exec())
        preview.end()
    return status
