"""`plainleaf preview`: a window that follows an author's files."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from plainleaf.app.press import LatePress
from plainleaf.app.preview import Preview
from plainleaf.app.preview_board import ProblemBoard
from plainleaf.authoring.starting import begin_library
from plainleaf.library import Library
from plainleaf.settings import Settings
from plainleaf.visit import Screen
from plainleaf.window.equipment import Equipment
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.page_view.panel import PagePanel

Follow = Callable[[], Preview]
PAGE = "pages/en/using-these-pages.md"
LONG = 20_000  # ms, on a machine that does much else


@pytest.fixture
def folder(resources: Path, tmp_path: Path) -> Path:
    """A little library."""
    from datetime import date

    begin_library(resources / "templates", tmp_path / "asthma", "Asthma", "A clinic", date(2026, 12, 1))
    return tmp_path / "asthma"


@pytest.fixture
def follow(folder: Path, tmp_path: Path, resources: Path, look: Look, icons: Icons) -> Iterator[Follow]:
    """Open a preview of the library, at its page."""
    followed: list[Preview] = []

    def equip(library: Library) -> Equipment:
        press, settings = LatePress(resources), Settings.settled({}, {})
        return Equipment(library, look, icons, press, settings, "en", lambda _: None, lambda: False)

    def open_it() -> Preview:
        kept = tmp_path / "kept"
        kept.mkdir()
        preview = Preview(folder, kept, equip, ProblemBoard(look), "using-these-pages")
        followed.append(preview)
        preview.begin()
        return preview

    yield open_it
    for preview in followed:
        preview.end()
        for window in (preview.window, preview.board):
            if window is not None:
                window.close()
                window.deleteLater()


def save(folder: Path, old: str, new: str) -> None:
    """As an editor saves a file: another one is put in its place."""
    path = folder / PAGE
    text = path.read_text(encoding="utf-8")
    assert old in text
    beside = path.with_suffix(".new")
    beside.write_text(text.replace(old, new, 1), encoding="utf-8")
    beside.replace(path)


def shown(preview: Preview) -> str:
    """The words of the page on show."""
    if preview.window is None:
        return ""
    panel = preview.window.screens.made.get(Screen.PAGE)
    return panel.view.toPlainText() if isinstance(panel, PagePanel) else ""


def test_the_window_follows_what_is_saved(qtbot: QtBot, folder: Path, follow: Follow) -> None:
    preview = follow()
    qtbot.waitUntil(lambda: "in plain words" in shown(preview), timeout=LONG)
    assert preview.board.isHidden()
    window = preview.window
    save(folder, "in plain words", "in simple words")
    qtbot.waitUntil(lambda: "in simple words" in shown(preview), timeout=LONG)
    assert preview.window is window
    assert len(list((folder.parent / "kept").iterdir())) == 1  # the library before has gone


def test_a_problem_is_told_with_its_line_and_the_page_stays_as_it_was(
    qtbot: QtBot, folder: Path, follow: Follow
) -> None:
    preview = follow()
    qtbot.waitUntil(lambda: "care team" in shown(preview), timeout=LONG)
    before = shown(preview)
    save(folder, "term:care-team", "term:care-tem")
    qtbot.waitUntil(preview.board.isVisible, timeout=LONG)
    line = (folder / PAGE).read_text(encoding="utf-8").split("care-tem")[0].count("\n") + 1
    assert preview.board.words.startswith(
        "1 problem is in the way. Until that is mended, you see it as it was"
    )
    assert f"{PAGE}:{line}: The glossary has no word “care-tem”." in preview.board.words
    assert "Did you mean “care-team”?" in preview.board.words
    assert shown(preview) == before
    save(folder, "term:care-tem", "term:care-team")
    qtbot.waitUntil(preview.board.isHidden, timeout=LONG)


def test_a_page_that_is_not_finished_is_shown_with_what_is_left(
    qtbot: QtBot, folder: Path, follow: Follow
) -> None:
    preview = follow()
    qtbot.waitUntil(lambda: preview.window is not None, timeout=LONG)
    save(folder, "That takes a visit.", "[write] Say more.")
    qtbot.waitUntil(lambda: "[write] Say more." in shown(preview), timeout=LONG)
    assert preview.board.isVisible()
    assert preview.board.words.startswith("This is how it looks now. 1 problem is left")


def test_a_library_that_never_compiled_is_told_first_and_shown_once_it_is_mended(
    qtbot: QtBot, folder: Path, follow: Follow
) -> None:
    save(folder, "{#help}", "{#who}")
    preview = follow()
    qtbot.waitUntil(preview.board.isVisible, timeout=LONG)
    assert preview.window is None
    assert f"{PAGE}: The page doesn't say when to get help." in preview.board.words
    save(folder, "{#who}", "{#help}")
    qtbot.waitUntil(lambda: "in plain words" in shown(preview), timeout=LONG)
    assert preview.board.isHidden()


def test_the_author_stays_where_the_page_was_scrolled_to(qtbot: QtBot, folder: Path, follow: Follow) -> None:
    preview = follow()
    qtbot.waitUntil(lambda: "in plain words" in shown(preview), timeout=LONG)

    def bar() -> int:
        assert preview.window is not None
        panel = preview.window.screens.made[Screen.PAGE]
        assert isinstance(panel, PagePanel)
        return panel.view.verticalScrollBar().value()

    assert preview.window is not None
    panel = preview.window.screens.made[Screen.PAGE]
    assert isinstance(panel, PagePanel)
    panel.view.verticalScrollBar().setValue(300)
    assert bar() == 300
    save(folder, "in plain words", "in simple words")
    qtbot.waitUntil(lambda: "in simple words" in shown(preview), timeout=LONG)
    qtbot.waitUntil(lambda: bar() == 300, timeout=LONG)
