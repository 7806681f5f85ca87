"""`plainleaf snapshot` and `first-look`: pictures of the real window, where there's no screen."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPixmap

from plainleaf.app.paper import Order, write_handouts
from plainleaf.app.places import resources
from plainleaf.app.start import application, equipment, make_window
from plainleaf.content.errors import HandoutError, PageMissingError
from plainleaf.content.place import Place
from plainleaf.handout.files import write_pdf
from plainleaf.library import Library
from plainleaf.settings import Settings

FIRST_PAGE = "calcinosis-cutis"
SCREENS = frozenset({"home", "checklist", "body"})
FIRST_TICKS = frozenset({"C01", "C02", "C13", "C22"})


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: of a page, ``home``, ``checklist`` or ``body``."""

    what: str
    width: int = 1366
    height: int = 768
    theme: str = "light"
    text_size: int = 100
    lang: str = "en"
    kiosk: bool = False
    ticks: frozenset[str] = frozenset()
    part: str = ""  # of the body: what is picked
    suggestion: bool = False  # of the checklist: what the ticks lead to, instead of the question


def snapshot(library: Library, shot: Shot, out: Path) -> None:
    """Draw the window as ``shot`` says and write it to ``out``.

    Raises:
        PageMissingError: no such page or screen.
        HandoutError: the picture can't be written.

    """
    if shot.what not in SCREENS and shot.what not in {p.id for p in library.pages(shot.lang)}:
        message = f"no page or screen {shot.what!r}: there is home, checklist, body, and every page"
        raise PageMissingError(message)
    app = application()
    settings = replace(Settings.settled({}, {}), theme=shot.theme, text_size=shot.text_size, kiosk=shot.kiosk)
    things = replace(equipment(library, settings, shot.lang), keep=lambda _choices: None)
    window = make_window(things, "" if shot.what in SCREENS else shot.what)
    window.complete()
    window.resize(shot.width, shot.height)
    window.visit.tick(shot.ticks)
    if shot.what == "checklist":
        window.visit.open_checklist()
        if shot.suggestion:
            window.show_suggestion()
    if shot.what == "body":
        window.visit.point(shot.part)
        window.visit.open_body()
    window.show()
    for _ in range(3):
        app.processEvents()
    picture = window.grab()
    window.hide()
    window.deleteLater()
    app.processEvents()
    _write(picture, out)


def _write(picture: QPixmap, out: Path) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"{out.parent}: can't be made a folder ({error.strerror}). Choose another place."
        raise HandoutError(message) from error
    write_pdf(bytes(buffer.data().data()), out)


def first_look(library: Library, folder: Path, place: Place) -> Iterator[Path]:
    """Home, a page, the checklist with ticks, its suggestion, and a handout, in ``folder``."""
    lang = library.about.languages[0]
    shots = {
        "home": Shot("home", lang=lang),
        "page": Shot(FIRST_PAGE, lang=lang),
        "checklist": Shot("checklist", lang=lang, ticks=FIRST_TICKS),
        "suggestion": Shot("checklist", lang=lang, ticks=FIRST_TICKS, suggestion=True),
    }
    for name, shot in shots.items():
        out = folder / f"{name}.png"
        snapshot(library, shot, out)
        yield out
    handout = folder / f"{FIRST_PAGE}.{lang}.standard.pdf"
    order = Order((FIRST_PAGE,), False, (lang,), ("standard",), "letter", False, handout)  # noqa: FBT003 - a value
    yield from write_handouts(library, order, place, resources())
