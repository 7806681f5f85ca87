"""Printing sheets as pictures, for systems that take no PDF (Windows)."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from plainleaf.content.errors import PrinterError

_PAPER = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
DOTS = 300  # an inch; the default of 1200 would make each picture four times as wide


def usual_printer() -> str:
    """The usual printer's name; empty when there is none."""
    return QPrinterInfo.defaultPrinterName()


def print_pictures(sheets: list[bytes], paper: str) -> str:
    """Print PNG pictures, each on its own side, on the usual printer; the printer's name.

    Raises:
        PrinterError: there is no printer, or it takes nothing.

    """
    usual = QPrinterInfo.defaultPrinter()
    if usual.isNull():
        message = "no printer is set up on this computer: add one in the system's settings"
        raise PrinterError(message)
    printer = QPrinter(usual)
    printer.setResolution(DOTS)
    printer.setDocName("Plainleaf handout")  # names no page: a job list is read by others
    printer.setPageSize(QPageSize(_PAPER[paper]))
    printer.setPageMargins(QPageLayout().margins())
    printer.setFullPage(True)
    _paint(printer, sheets)
    return usual.printerName()


def _paint(printer: QPrinter, sheets: list[bytes]) -> None:
    painter = QPainter()
    if not painter.begin(printer):
        message = f"{printer.printerName()} takes no pages: see that it's on and has paper"
        raise PrinterError(message)
    whole = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    for number, sheet in enumerate(sheets):
        if number:
            printer.newPage()
        painter.drawImage(QRectF(0, 0, whole.width(), whole.height()), QImage.fromData(sheet))
    painter.end()
