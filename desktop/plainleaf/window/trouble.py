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
    return f"{_plain(error)} {for_helper(error)}"


def for_helper(error: PlainleafError | str) -> str:
    """The file's name and the fix, for whoever helps."""
    helper = QCoreApplication.translate("trouble", "For whoever helps you:")
    return f"{helper} {error}"


def page_words(error: PlainleafError) -> tuple[str, str, str]:
    """What stands in place of a page that can't be shown: its head, what to do, and the file's name."""
    translate = QCoreApplication.translate
    title = translate("trouble", "This page can't be shown")
    line = translate("trouble", "Other pages work. You can go on with one of them.")
    if isinstance(error, PageNotInLanguageError):
        line = f"{_plain(error)} {line}"
    return title, line, for_helper(error)


def start_words(words: str, *, kiosk: bool) -> tuple[str, str, str]:
    """What stands in the window where there is no library to read."""
    translate = QCoreApplication.translate
    if kiosk:
        title = translate("trouble", "Tell the front desk")
        line = translate("trouble", "This screen can't show its pages just now. The staff can put it right.")
    else:
        title = translate("trouble", "Plainleaf can't open its pages")
        line = translate(
            "trouble", "There is nothing to read until this is put right. You have lost nothing."
        )
    return title, line, for_helper(words)


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
