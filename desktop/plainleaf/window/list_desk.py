"""A reader's list for the visit on a laptop: straight to the printer, or into a file where there is none."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from plainleaf.content.errors import PlainleafError, PrinterError
from plainleaf.handout.options import SheetOptions
from plainleaf.handout.visit_list import VisitList
from plainleaf.window.background import Background
from plainleaf.window.equipment import Equipment, Press

AskFile = Callable[[str], str]  # a file's name to begin with -> the one chosen; nothing: not saved


class ListDesk(QObject):
    """Takes one list to the press, says what comes of it, and goes: no list is kept."""

    said = Signal(str)
    trouble = Signal(object)  # an error to be said in the reader's words

    def __init__(
        self, equipment: Equipment, background: Background, window: QWidget, ask_file: AskFile | None = None
    ) -> None:
        super().__init__(window)
        self._press: Press = equipment.press
        settings = equipment.settings
        self._options = SheetOptions(paper=settings.paper, black_only=settings.picture == "black")
        self._background, self._window = background, window
        self._ask_file = ask_file or self._file_chosen

    def print_list(self, listed: VisitList) -> None:
        """Print it on the usual printer."""
        self.said.emit(self.tr("Printing…"))
        work = partial(self._press.send, listed, self._options)
        self._background.run(work, self._printed, partial(self._not_printed, listed))

    def _printed(self, printer: str) -> None:
        self.said.emit(self.tr("Sent to the printer {0}.").format(printer))
        self.deleteLater()

    def _not_printed(self, listed: VisitList, error: Exception) -> None:
        """Without a printer, offer to save it, as the words about that say."""
        if not isinstance(error, PrinterError):
            self._failed(error)
            return
        self.trouble.emit(error)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self._ask_file(str(Path(folder) / self.tr("my-list.pdf")))
        if name:
            self._save(listed, Path(name))
        else:
            self.deleteLater()

    def _save(self, listed: VisitList, path: Path) -> None:
        def saved(_nothing: None) -> None:
            self.said.emit(self.tr("Saved as {0}").format(path))
            self.deleteLater()

        self._background.run(partial(self._press.save, listed, self._options, path), saved, self._failed)

    def _file_chosen(self, wanted: str) -> str:
        name, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save my list"), wanted, self.tr("PDF (*.pdf)")
        )
        return name

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, PlainleafError):
            raise error
        self.trouble.emit(error)
        self.deleteLater()
