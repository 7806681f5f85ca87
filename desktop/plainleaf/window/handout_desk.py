"""Wires the handout screen: sheets are set and printed in the background, one after another."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from plainleaf.content.errors import PlainleafError
from plainleaf.handout.options import Material, SheetOptions
from plainleaf.window.background import Background
from plainleaf.window.equipment import Equipment
from plainleaf.window.handout_dialog.panel import HandoutPanel


class HandoutDesk(QObject):
    """Takes the panel's wishes to the press, and what comes of them back to the panel."""

    trouble = Signal(object)  # an error to be said in the reader's words

    def __init__(self, panel: HandoutPanel, equipment: Equipment, background: Background) -> None:
        super().__init__(panel)
        self._panel, self._equipment, self._background = panel, equipment, background
        self._is_gone = False
        self._options = SheetOptions(paper=equipment.settings.paper)
        self._material: Material | None = None
        self._title = ""
        self._region = equipment.settings.region
        self._wish = 0
        panel.options_chosen.connect(self._choose)
        panel.print_asked.connect(self._print)
        panel.save_asked.connect(self._save)

    def show_region(self, region: str) -> None:
        """Print this region's emergency number from now on."""
        self._region = region

    def show_page(self, page: str, title: str, lang: str) -> None:
        """Begin with a page, in the language it is shown in."""
        equipment = self._equipment
        self._material = equipment.press.prepare(equipment.library, page, lang, self._region)
        self._title = title
        self._panel.show_page(title, self._options)
        self._set()

    def let_go(self) -> None:
        """The screen goes: what is still being set or printed ends without being told of there."""
        self._is_gone = True

    def _choose(self, options: SheetOptions) -> None:
        self._options = options
        self._set()

    def _set(self) -> None:
        """Set the sheets; an answer that a later wish has overtaken is dropped."""
        if self._material is None:
            return
        self._wish += 1
        work = partial(self._equipment.press.pictures, self._material, self._options)
        wish = self._wish

        def show(sheets: list[bytes]) -> None:
            if wish == self._wish and not self._is_gone:
                self._panel.show_sheets(sheets)

        self._background.run(work, show, self._failed)

    def _print(self) -> None:
        if self._material is None:
            return
        self._panel.show_state(self.tr("Printing…"))
        work = partial(self._equipment.press.send, self._material, self._options)
        self._background.run(work, self._printed, self._failed)

    def _printed(self, printer: str) -> None:
        self._say(self.tr("Sent to the printer {0}.").format(printer))

    def _say(self, words: str) -> None:
        if not self._is_gone:
            self._panel.show_state(words)

    def _save(self) -> None:
        if self._material is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        page = self._material.page
        wanted = str(Path(folder) / f"{page.id}.{page.lang}.{self._options.size}.pdf")
        name, _kind = QFileDialog.getSaveFileName(
            self._panel, self.tr("Save the handout"), wanted, self.tr("PDF (*.pdf)")
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Write the handout to ``path``, and say so."""
        if self._material is None:
            return
        work = partial(self._equipment.press.save, self._material, self._options, path)

        def saved(_nothing: None) -> None:
            self._say(self.tr("Saved as {0}").format(path))

        self._background.run(work, saved, self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, PlainleafError):
            raise error
        if not self._is_gone:
            self._panel.show_state(self.tr("Nothing came out."))
            self.trouble.emit(error)
