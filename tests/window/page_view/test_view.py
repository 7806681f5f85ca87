"""The reading pane: keyboard, links, sections, and no memory that grows."""

import resource
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plainleaf.content.whole import FigureArt
from plainleaf.library import Library
from plainleaf.window.look import Look
from plainleaf.window.page_view.accessible import AccessiblePage
from plainleaf.window.page_view.around import Around
from plainleaf.window.page_view.measures import figure_width
from plainleaf.window.page_view.panel import PagePanel
from plainleaf.window.page_view.pictures import Pictures

Show = Callable[[str], None]


def test_tab_and_enter_follow_a_link(qtbot: QtBot, panel: PagePanel, show: Show) -> None:
    show("calcinosis-cutis")
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Tab)
    assert panel.view.textCursor().hasSelection()
    with qtbot.waitSignal(panel.view.term_asked) as told:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert told.args


def test_the_rail_brings_its_section_to_the_top(qtbot: QtBot, panel: PagePanel, show: Show) -> None:
    show("calciphylaxis")
    assert panel.view.verticalScrollBar().value() == 0
    anchors = [anchor for anchor, _title in panel.sections]
    assert anchors[:2] == ["top", "help"]
    panel.rail.setCurrentRow(2)
    with qtbot.waitSignal(panel.view.section_reached) as told:
        qtbot.keyClick(panel.rail, Qt.Key.Key_Return)
    assert told.args == [anchors[2]]


def test_a_page_begins_at_its_top(panel: PagePanel, show: Show) -> None:
    show("calciphylaxis")
    panel.view.show_section("questions")
    assert panel.view.verticalScrollBar().value() > 0
    show("calcinosis-cutis")
    assert panel.view.verticalScrollBar().value() == 0


def test_larger_text_keeps_the_readers_place(panel: PagePanel, show: Show, look: Look) -> None:
    show("calciphylaxis")
    panel.view.show_section("questions")
    before = panel.view.cursorForPosition(QPoint(80, 20)).block().text()
    panel.show_look(look.at(text_size=125))
    after = panel.view.cursorForPosition(QPoint(80, 20)).block().text()
    assert before == after


def test_the_page_is_told_to_screen_readers_in_parts(panel: PagePanel, show: Show) -> None:
    show("calcinosis-cutis")
    told = AccessiblePage(panel.view)
    parts = [told.child(number) for number in range(told.childCount())]
    names = [part.text(part_name) for part in parts if part for part_name in _NAME]
    assert "Calcium lumps in the skin" in names
    assert len(names) > 40


def test_links_are_told_with_the_words_they_stand_in(panel: PagePanel, show: Show, library: Library) -> None:
    follows = list(library.pages("en"))[4]
    show("calcinosis-cutis", Around(follows))
    told = AccessiblePage(panel.view)
    links = []
    for number in range(told.childCount()):
        part = told.child(number)
        assert part is not None
        inside = [part.child(index) for index in range(part.childCount())]
        links += [one.text(_NAME[0]) for one in inside if one and one.role() == QAccessible.Role.Link]
    assert {"Larger", follows.title} <= set(links)


_NAME = [QAccessible.Text.Name]


def test_no_sideways_scroll_at_any_width_or_size(panel: PagePanel, show: Show, look: Look) -> None:
    show("calciphylaxis")
    for size in (100, 150, 300):
        panel.show_look(look.at(text_size=size))
        for width in (360, 700, 1066, 1900):
            panel.resize(width, 676)
            QApplication.processEvents()
            room = panel.view.viewport().width()
            assert panel.view.document().documentLayout().documentSize().width() <= room + 1


@pytest.mark.proof
def test_ten_thousand_page_switches_do_not_grow_memory(show: Show, library: Library) -> None:
    pages = [entry.id for entry in library.pages("en")]

    def switch(times: int) -> None:
        for number in range(times):
            show(pages[number % len(pages)])
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as Qt's own loop does
            QApplication.processEvents()

    switch(300)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    switch(10_000)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 24_000, f"{grown} KiB in 10,000 switches"


def test_a_figure_is_drawn_when_it_comes_into_sight(panel: PagePanel, show: Show, look: Look) -> None:
    show("calcinosis-cutis")
    panel.view.viewport().repaint()
    picture = panel.view.loadResource(2, "figure:skin-calcinosis")
    assert isinstance(picture, QImage)
    assert picture.width() == figure_width(640, look)
    assert len({picture.pixel(x, 200) for x in range(0, picture.width(), 5)}) > 8


def test_nothing_but_figures_is_loaded(panel: PagePanel, show: Show, tmp_path: Path) -> None:
    show("calcinosis-cutis")
    secret = tmp_path / "secret.txt"
    secret.write_text("x", encoding="utf-8")
    for name in (secret.as_uri(), str(secret), "https://example.org/x.png"):
        assert panel.view.loadResource(2, name) is None


def test_a_figure_that_cannot_be_drawn_is_told(
    qtbot: QtBot, panel: PagePanel, show: Show, library: Library
) -> None:
    show("calcinosis-cutis")

    def broken(figure: str, form: str) -> FigureArt:
        return replace(library.figure(figure, "en", form), svg='<svg viewBox="0 0 960 640">')

    panel.view.show_library(Pictures(broken))
    with qtbot.waitSignal(panel.view.trouble) as told:
        panel.view.loadResource(2, "figure:skin-calcinosis")
    assert "skin-calcinosis" in str(told.args[0])
