"""The outlook is closed until the reader asks for it, and closed again for the next reader."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from plainleaf.content.blocks import Heading, Line, Paragraph, Run
from plainleaf.content.page import Page
from plainleaf.content.place import Place
from plainleaf.library import Library
from plainleaf.window.page_view.panel import PagePanel

DEATHS = "About half of people with it die within a year."
SHOW, HIDE = "Show the outlook", "Hide the outlook"


@pytest.fixture
def page(library: Library) -> Page:
    """A shipped page with an outlook of the test's own in its middle."""
    page = library.page("calcinosis-cutis", "en")
    middle = next(n for n, block in enumerate(page.blocks) if isinstance(block, Heading) and n > 20)
    told = (
        Heading(2, "outlook", Line((Run("What to expect"),))),
        Paragraph(Line((Run(DEATHS),))),
        Heading(3, "later", Line((Run("Later on"),))),
        Paragraph(Line((Run("Few live on."),))),
    )
    return replace(page, blocks=(*page.blocks[:middle], *told, *page.blocks[middle:]))


@pytest.fixture
def show(panel: PagePanel, library: Library, page: Page) -> Callable[[], None]:
    """Show that page in the reading pane, as each visit does."""
    group = library.groups("en")[1]
    return lambda: panel.show_page(page, group, library.phrases("en"), Place())


def words(panel: PagePanel) -> str:
    return panel.view.toPlainText()


def press(panel: PagePanel, link: str) -> None:
    """Step to a link by keyboard and press Enter."""
    panel.view.setFocus()
    for _ in range(60):
        cursor = panel.view.textCursor()
        if cursor.hasSelection() and cursor.selectedText() == link:
            QTest.keyClick(panel.view, Qt.Key.Key_Return)
            return
        QTest.keyClick(panel.view, Qt.Key.Key_Tab)
    pytest.fail(f"no key leads to {link!r}")


def test_the_outlook_is_closed_until_it_is_asked_for(panel: PagePanel, show: Callable[[], None]) -> None:
    show()
    assert "What to expect" in words(panel)
    assert SHOW in words(panel)
    for hidden in (DEATHS, "Later on", "Few live on."):
        assert hidden not in words(panel)


def test_it_opens_in_its_place_by_keyboard_and_closes_again(
    panel: PagePanel, show: Callable[[], None]
) -> None:
    show()
    press(panel, SHOW)
    order = [
        words(panel).index(part) for part in ("What to expect", DEATHS, "Later on", "Few live on.", HIDE)
    ]
    assert order == sorted(order)
    assert SHOW not in words(panel)
    assert panel.view.textCursor().block().text() == "What to expect"
    press(panel, HIDE)
    assert DEATHS not in words(panel)
    assert SHOW in words(panel)


def test_it_stays_open_when_the_look_changes(panel: PagePanel, show: Callable[[], None]) -> None:
    show()
    press(panel, SHOW)
    assert panel.view._look is not None
    panel.show_look(panel.view._look.at(theme="dark"))
    assert DEATHS in words(panel)


def test_the_next_reader_finds_it_closed(panel: PagePanel, show: Callable[[], None]) -> None:
    show()
    press(panel, SHOW)
    assert DEATHS in words(panel)
    show()
    assert DEATHS not in words(panel)


def test_a_page_without_an_outlook_offers_none(panel: PagePanel, show_plain: Callable[[str], None]) -> None:
    show_plain("after-injury")
    assert SHOW not in words(panel)


@pytest.fixture
def show_plain(panel: PagePanel, open_page: Callable[..., None]) -> Callable[[str], None]:
    return lambda page: open_page(panel, page)
