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
    return f"{_plain(error)} {_tr('For whoever helps you:')} {error}"


def _plain(error: PlainleafError) -> str:
    """The words of the nearest class that has some."""
    words = {
        PrinterError: _tr("This can't be printed here. Save it as a PDF and print it somewhere else."),
        HandoutError: _tr("The handout could not be made. The page itself can still be read."),
        PageNotInLanguageError: _tr("This page isn't written in this language yet."),
        FigureError: _tr("A picture on this page can't be shown. Other pages may still be readable."),
        LibraryError: _tr("This page can't be shown. Other pages may still be readable."),
        SettingsError: _tr("Your choices can't be remembered. They last until you close Plainleaf."),
    }
    return next((words[kind] for kind in type(error).__mro__ if kind in words), _tr("This can't be done."))


def _tr(words: str) -> str:
    return QCoreApplication.translate("trouble", words)
