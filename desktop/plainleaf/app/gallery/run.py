"""The gallery as a whole: drawn by two processes, then put onto contact sheets and listed."""

import sys
from collections.abc import Callable, Sequence
from html import escape
from multiprocessing import get_context
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from plainleaf.app.gallery.pictures import Picture, draw, own_pictures, pair_pictures
from plainleaf.app.gallery.screens import LATER, SCREENS, screen_called
from plainleaf.app.gallery.sheets import contact_sheets
from plainleaf.app.places import resources
from plainleaf.app.start import application
from plainleaf.content.design import read_design
from plainleaf.content.errors import HandoutError
from plainleaf.library import Library

PROCESSES = 2
# the offscreen platform says this of each window, and it means nothing there
_QUIET = "This plugin does not support propagateSizeHints()"

Progress = Callable[[str], None]


class _Work:
    """What a process that draws keeps from one picture to the next."""

    library_file: Path
    languages: tuple[str, ...]
    out: Path


def _begin(library_file: Path, languages: tuple[str, ...], out: Path) -> None:
    _Work.library_file, _Work.languages, _Work.out = library_file, languages, out
    qInstallMessageHandler(_tell)
    application()


def _tell(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    if words != _QUIET:
        print(words, file=sys.stderr)  # noqa: T201 - Qt's own warnings


def _draw(picture: Picture) -> str:
    return draw(picture, _Work.library_file, _Work.languages, _Work.out).name


def make_gallery(library_file: Path, out: Path, tell: Progress, *, pairs: bool = True) -> list[Path]:
    """Draw every screen as it was drawn, with ``pairs`` in every pair of looks too; the sheets, the list.

    Raises:
        HandoutError: a picture can't be written there.

    """
    library = Library(library_file)
    languages = library.about.languages
    library.close()
    own = own_pictures(languages)
    sets = {"screens": own, "pairs": pair_pictures(languages) if pairs else []}
    for one in SCREENS:
        if one.name not in {picture.screen for picture in own}:
            tell(f"not in this library's languages: {one.name} ({one.lang})")
    for drawing, why in LATER.items():
        tell(f"later: drawing {drawing}: {why}")
    _make_folders(out, sets)
    everything = [picture for pictures in sets.values() for picture in pictures]
    _draw_all(everything, library_file, languages, out, tell)
    application()
    design = read_design(resources() / "design")
    made = [path for name, some in sets.items() for path in contact_sheets(some, out, name, design)]
    index = out / "index.html"
    index.write_text(_index(sets, [path.name for path in made]), encoding="utf-8")
    return [*made, index]


def _make_folders(out: Path, sets: dict[str, list[Picture]]) -> None:
    """Have a folder for each set, without pictures of an earlier gallery."""
    try:
        for old in out.glob("*.png"):
            old.unlink()
        for name, pictures in sets.items():
            if pictures:
                (out / name).mkdir(parents=True, exist_ok=True)
                for old in (out / name).glob("*.png"):
                    old.unlink()
    except OSError as error:
        message = f"{out}: can't be made a folder ({error.strerror}). Choose another place."
        raise HandoutError(message) from error


def _draw_all(
    pictures: Sequence[Picture],
    library_file: Path,
    languages: tuple[str, ...],
    out: Path,
    tell: Progress,
) -> None:
    with get_context("spawn").Pool(PROCESSES, _begin, (library_file, languages, out)) as pool:
        for number, _name in enumerate(pool.imap_unordered(_draw, pictures), 1):
            if number % 20 == 0 or number == len(pictures):
                tell(f"{number} of {len(pictures)}")
        pool.close()
        pool.join()


def _index(sets: dict[str, list[Picture]], sheets: Sequence[str]) -> str:
    """A page that lists the sheets and every picture with what it shows."""
    rows = []
    for picture in (one for pictures in sets.values() for one in pictures):
        link = f'<a href="{escape(picture.folder)}/{escape(picture.name)}">{escape(picture.screen)}</a>'
        width, height = picture.shape
        drawing = screen_called(picture.screen).drawing if picture.own else ""
        cells = (link, drawing, picture.theme, f"{width} × {height}", f"{picture.text_size} %", picture.lang)
        rows.append(f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>")
    heads = ("screen", "drawing", "theme", "shape", "text size", "language")
    listed = "".join(f'<li><a href="{escape(name)}">{escape(name)}</a></li>' for name in sheets)
    later = "".join(f"<li>{number}: {escape(why)}</li>" for number, why in LATER.items())
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Plainleaf: gallery</title>\n'
        f"<h1>Gallery</h1><h2>Contact sheets</h2><ul>{listed}</ul>\n"
        f"<h2>Drawings that are for later</h2><ul>{later}</ul>\n"
        f"<h2>{len(rows)} pictures</h2><table><tr>{''.join(f'<th>{head}</th>' for head in heads)}</tr>\n"
        + "\n".join(rows)
        + "</table></html>\n"
    )
