"""`plainleaf selftest`: is this installation whole? The installers' tests run it."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QFontInfo

from plainleaf.app.paper import Order, write_handouts
from plainleaf.app.pictures import Shot, snapshot
from plainleaf.app.start import application
from plainleaf.app.voices import ask_apart
from plainleaf.checklist import suggest
from plainleaf.content.design import read_design
from plainleaf.content.errors import PlainleafError
from plainleaf.content.place import Place
from plainleaf.library import Library
from plainleaf.window.look import Look

Check = Callable[[], str]  # words of what is wrong; empty when all is well


def run(library: Library, resources: Path) -> int:
    """Run each check and say what came of it; 1 if one failed. The last line is the verdict."""
    with tempfile.TemporaryDirectory() as folder:
        checks: dict[str, Check] = {
            "library whole": lambda: "; ".join(library.broken()),
            "pages open": lambda: _pages(library),
            "search finds": lambda: (
                "" if library.search("calcium", library.about.languages[0]) else "nothing"
            ),
            "checklist answers": lambda: _checklist(library),
            "fonts load": lambda: _fonts(resources),
            "window draws": lambda: _window(library, Path(folder)),
            "handout sets": lambda: _handout(library, Path(folder), resources),
        }
        failed = sum(not _passed(name, check) for name, check in checks.items())
    print(f"note voice: {ask_apart()}")  # noqa: T201
    print(f"selftest: {len(checks) - failed} passed, {failed} failed")  # noqa: T201
    return 1 if failed else 0


def _passed(name: str, check: Check) -> bool:
    try:
        wrong = check()
    except PlainleafError as error:
        wrong = str(error)
    print(f"{'ok  ' if not wrong else 'FAIL'} {name}{': ' + wrong if wrong else ''}")  # noqa: T201
    sys.stdout.flush()
    return not wrong


def _pages(library: Library) -> str:
    """Every page of every language, with its pictures."""
    for lang in library.about.languages:
        for entry in library.pages(lang):
            for figure in library.page(entry.id, lang).figures:
                library.figure(figure.id, lang)
    return ""


def _checklist(library: Library) -> str:
    """Every red flag raises its card."""
    checklist = library.checklist(library.about.languages[0])
    silent = [
        flag.id
        for flag in checklist.red_flags
        if flag.id not in {card.line.id for card in suggest(checklist, frozenset({flag.id})).help.cards}
    ]
    return f"no card for {', '.join(silent)}" if silent else ""


def _fonts(resources: Path) -> str:
    application()
    font = Look(read_design(resources / "design")).font("body")
    found = QFontInfo(font).family()
    return "" if found == font.family() else f"{font.family()} is missing, {found} stands in for it"


def _window(library: Library, folder: Path) -> str:
    out = folder / "home.png"
    snapshot(library, Shot("home", lang=library.about.languages[0]), out)
    return "" if out.stat().st_size > 10_000 else "the picture is empty"


def _handout(library: Library, folder: Path, resources: Path) -> str:
    lang = library.about.languages[0]
    page = library.pages(lang)[0].id
    out = folder / "page.pdf"
    order = Order((page,), False, (lang,), ("standard",), "a4", False, out)  # noqa: FBT003 - a value
    list(write_handouts(library, order, Place(), resources))
    return "" if out.read_bytes().startswith(b"%PDF") else "that is no PDF"
