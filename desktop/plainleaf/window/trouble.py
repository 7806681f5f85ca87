"""Every expected failure in the reader's words: the one place where that is done."""

from PySide6.QtCore import QCoreApplication

from plainleaf.content.errors import (
    FigureError,
    HandoutError,
    LibraryError,
    PageNotInLanguageError,
    PlainleafError,
    PrinterError,
    SettingsError,
)


def words_for(error: PlainleafError) -> str:
    """What happened and what to do, without blame; the file's name is added for whoever helps."""
    helper = QCoreApplication.translate("trouble", "For whoever helps you:")
    return f"{_plain(error)} {helper} {error}"


def _plain(error: PlainleafError) -> str:
    """The words of the nearest class that has some."""
    translate = QCoreApplication.translate
    words = {
        PrinterError: translate(
            "trouble", "This can't be printed here. Save it as a PDF and print it somewhere else."
        ),
        HandoutError: translate(
            "trouble", "The handout could not be made. The page itself can still be read."
        ),
        PageNotInLanguageError: translate("trouble", "This page isn't written in this language yet."),
        FigureError: translate(
            "trouble", "A picture on this page can't be shown. Other pages may still be readable."
        ),
        LibraryError: translate("trouble", "This page can't be shown. Other pages may still be readable."),
        SettingsError: translate(
            "trouble", "Your choices can't be remembered. They last until you close Plainleaf."
        ),
    }
    unknown = translate("trouble", "This can't be done.")
    return next((words[kind] for kind in type(error).__mro__ if kind in words), unknown)
