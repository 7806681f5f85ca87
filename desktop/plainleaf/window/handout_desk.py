"""Wires the handout screen: sheets are set and printed in the background, one after another."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from plainleaf.content.errors import PlainleafError, PrinterError
from plainleaf.content.forms import Form
from plainleaf.handout.options import Material, SheetOptions
from plainleaf.window.background import Background
from plainleaf.window.equipment import Equipment
from plainleaf.window.handout_dialog.choices import Offer
from plainleaf.window.handout_dialog.panel import HandoutPanel
from plainleaf.window.languages import own_names


class HandoutDesk(QObject):
    """Takes the panel's wishes to the press, and what comes of them back to the panel."""

    trouble = Signal(object)  # an error to be said in the reader's words
    paper_chosen = Signal(str, str)  # paper, and "colour" or "black": remembered on laptops

    def __init__(self, panel: HandoutPanel, equipment: Equipment, background: Background) -> None:
        super().__init__(panel)
        self._panel, self._equipment, self._background = panel, equipment, background
        self._is_gone = False
        settings = equipment.settings
        black = settings.picture == "black"
        self._options = SheetOptions(paper=settings.paper, black_only=black, form=Form.SHORT)
        self._lang = equipment.lang
        self._material: Material | None = None
        self._region = equipment.settings.region
        self._wish = 0
        panel.options_chosen.connect(self._choose)
        panel.language_chosen.connect(self._translate)
        panel.print_asked.connect(self._print)
        panel.save_asked.connect(self._save)

    def show_region(self, region: str) -> None:
        """Print this region's emergency number from now on."""
        self._region = region

    def show_tone(self, tone: str) -> None:
        """Print skin of this tone in colour pictures from now on."""
        self._options = replace(self._options, tone=tone)

    def show_page(self, page: str, lang: str) -> None:
        """Begin with a page, in the language it is shown in and with all its sections but the outlook."""
        self._lang = lang
        self._options = replace(self._options, without=frozenset(), outlook=False)
        self._prepare(page)
        self._background.run(self._equipment.press.printer, self._tell_printer, self._has_no_printer)

    def _translate(self, lang: str) -> None:
        """Have the same page in another language on paper; the screen stays as it is."""
        self._lang = lang
        if self._material is not None:
            self._prepare(self._material.page.id)

    def _prepare(self, page: str) -> None:
        equipment = self._equipment
        library, fixed = equipment.library, equipment.settings.fixed
        try:
            self._material = equipment.press.prepare(library, page, self._lang, self._region)
        except PlainleafError as error:
            self._failed(error)
            return
        languages = library.about.languages
        written = [lang for lang in languages if page in {one.id for one in library.pages(lang)}]
        names = own_names(written)
        self._panel.show_page(Offer(self._material.page, names, fixed), self._options)
        self._set()

    def _tell_printer(self, name: str) -> None:
        if not self._is_gone:
            self._panel.show_printer(name)

    def _has_no_printer(self, error: Exception) -> None:
        if not isinstance(error, PrinterError):
            raise error
        self._tell_printer("")

    def let_go(self) -> None:
        """The screen goes: what is still being set or printed ends without being told of there."""
        self._is_gone = True

    def _choose(self, options: SheetOptions) -> None:
        before, self._options = self._options, options
        if (before.paper, before.black_only) != (options.paper, options.black_only):
            self.paper_chosen.emit(options.paper, "black" if options.black_only else "colour")
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
