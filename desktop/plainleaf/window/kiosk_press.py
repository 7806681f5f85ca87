"""Printing at a kiosk: a page's one sheet, straight to the usual printer, up to a limit for each visit."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from plainleaf.content.errors import HandoutError, PlainleafError
from plainleaf.content.forms import Form
from plainleaf.handout.options import SheetOptions
from plainleaf.window.background import Background
from plainleaf.window.equipment import Equipment
from plainleaf.window.kiosk.printer_sheet import PrinterSheet
from plainleaf.window.look import Look
from plainleaf.window.page_desk import language_of

LARGE_FROM = 150  # who reads at this text size gets large print


class KioskPress(QObject):
    """Sets and sends a page in the background, and says what becomes of it."""

    def __init__(self, equipment: Equipment, background: Background, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._equipment, self._background, self._look = equipment, background, look
        self.sheet = PrinterSheet(look, equipment.icons, window)
        self.sheet.asked_again.connect(self._print_again)
        self._page = ""
        self._printed = 0  # pages in this visit
        self._is_gone = self._is_busy = False

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._look = look
        self.sheet.show_look(look)

    def clear(self) -> None:
        """The visit ends: what is on its way to the printer goes on, but is told of no more."""
        self._is_gone = True
        self.sheet.hide()
        self.sheet.deleteLater()
        self.deleteLater()

    def print_page(self, page: str) -> None:
        """Print this page, unless one is being printed already."""
        if self._is_busy:
            return
        self._page, self._is_busy = page, True
        equipment = self._equipment
        settings, size = equipment.settings, "large" if self._look.text_size >= LARGE_FROM else "standard"
        try:
            lang = language_of(equipment.library, page, equipment.lang)
            material = equipment.press.prepare(equipment.library, page, lang, settings.region)
        except PlainleafError as error:
            self._failed(error)
            return
        black = settings.picture == "black"
        paper, tone = settings.paper, self._look.tone
        options = SheetOptions(paper=paper, size=size, black_only=black, tone=tone, form=Form.SHORT)
        self.sheet.show_printing(one_sheet=not options.roomy)
        left = settings.page_limit - self._printed

        def work() -> int:
            pages = len(equipment.press.pictures(material, options))
            if pages > left:
                raise _LimitError
            equipment.press.send(material, options)
            return pages

        self._background.run(work, self._done, self._failed)

    def _print_again(self) -> None:
        self.print_page(self._page)

    def _done(self, pages: int) -> None:
        self._is_busy = False
        self._printed += pages
        if not self._is_gone:
            self.sheet.show_done()

    def _failed(self, error: Exception) -> None:
        self._is_busy = False
        if not isinstance(error, PlainleafError):
            raise error
        if self._is_gone:
            return
        if isinstance(error, _LimitError):
            self.sheet.show_limit(self._equipment.settings.page_limit)
        else:
            self.sheet.show_trouble()


class _LimitError(HandoutError):
    """More pages than one visit may print."""
