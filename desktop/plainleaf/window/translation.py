"""The window's own words in the reader's language, read straight from Qt Linguist's files."""

from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from plainleaf.content.direction import is_right_to_left

Words = Mapping[tuple[str, str, str], str]  # (context, words in the code, comment) to the translation


def read_words(path: Path) -> dict[tuple[str, str, str], str]:
    """What the translators have finished; a message that isn't finished stays as the code has it."""
    words = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - shipped with the program
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                key = (name, message.findtext("source", ""), message.findtext("comment", ""))
                words[key] = translation.text
    return words


class Translation(QTranslator):
    """Answers Qt from a table of words, so that no ``.qm`` has to be built beside each ``.ts``."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def translate(
        self,
        context: str,
        source: str,
        comment: str | None = None,
        n: int = -1,  # noqa: ARG002 - Qt's; no words of ours go by number
    ) -> str | None:
        """The words for ``source``; ``None`` lets Qt ask the next translator, and then keep ``source``."""
        return self._words.get((context, source, comment or ""))

    def isEmpty(self) -> bool:
        """Never: Qt would pass an empty one over."""
        return False


def speak(lang: str, folder: Path) -> None:
    """Have everything that's made from now on speak ``lang``, from ``folder/plainleaf_<lang>.ts``.

    A language without a file has the words of the code. Qt's own words (in the dialog for saving) come
    from Qt's translations, where this installation has them. The window begins on the side where the
    language's lines begin.
    """
    app = QCoreApplication.instance()
    assert app is not None  # noqa: S101 - widgets are about to be made
    for old in app.findChildren(QTranslator):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    _install(lang, folder / f"plainleaf_{lang}.ts", app)
    leftwards = is_right_to_left(lang)
    QGuiApplication.setLayoutDirection(  # after the words: with its own, Qt sets a direction as well
        Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight
    )


def _install(lang: str, path: Path, app: QCoreApplication) -> None:
    if not path.exists():
        return
    qt = QTranslator(app)
    if qt.load(f"qtbase_{lang}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(qt)
    QCoreApplication.installTranslator(Translation(read_words(path), app))
