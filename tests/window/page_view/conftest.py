"""A reading pane over the real library."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from plainleaf.content.place import Place
from plainleaf.library import Library
from plainleaf.window.controls.style_sheet import style_sheet
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.page_view.around import NOTHING, Around
from plainleaf.window.page_view.panel import PagePanel
from plainleaf.window.page_view.pictures import Pictures

Show = Callable[..., None]
Make = Callable[[Look, int, int], PagePanel]


@pytest.fixture
def make(qtbot: QtBot, icons: Icons, library: Library) -> Make:
    """Make a reading pane in this look, so wide and so high."""

    kept = []  # qtbot doesn't keep them

    def make_panel(look: Look, width: int, height: int) -> PagePanel:
        panel = PagePanel(look, icons)
        panel.view.show_library(Pictures(lambda figure, form: library.figure(figure, "en", form)))
        panel.setStyleSheet(style_sheet(look))
        panel.show_look(look)
        panel.resize(width, height)
        qtbot.addWidget(panel)
        kept.append(panel)
        panel.show()
        return panel

    return make_panel


@pytest.fixture
def panel(make: Make, look: Look) -> PagePanel:
    """The reading pane of a laptop, beside the list of conditions."""
    return make(look, 1066, 676)


@pytest.fixture
def open_page(library: Library) -> Show:
    """Show a page in a reading pane."""
    groups = {page: group for group in library.groups("en") for page in group.pages}

    def show_page(panel: PagePanel, page: str, around: Around = NOTHING) -> None:
        panel.show_page(library.page(page, "en"), groups[page], library.phrases("en"), Place(), around)

    return show_page


@pytest.fixture
def show(panel: PagePanel, open_page: Show) -> Show:
    """Show a page in the laptop's reading pane."""
    return lambda page, around=NOTHING: open_page(panel, page, around)
