"""Turning pages, suggesting, setting handouts: milliseconds, to be read on an idle machine."""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plainleaf.checklist import suggest
from plainleaf.content.place import Place
from plainleaf.handout.gathering import gather
from plainleaf.handout.options import SheetOptions
from plainleaf.handout.typesetter import Typesetter
from plainleaf.library import Library
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.page_desk import around
from plainleaf.window.page_view.panel import PagePanel
from plainleaf.window.page_view.pictures import Pictures

SWITCHES, WARM = 240, 24
STEP = 54  # px: a notch of the wheel
FIRST = """
import sys, time
from pathlib import Path
began = time.perf_counter()
from plainleaf.content.place import Place
from plainleaf.handout.gathering import gather
from plainleaf.handout.options import SheetOptions
from plainleaf.handout.typesetter import Typesetter
from plainleaf.library import Library
library = Library(Path(sys.argv[1]))
Typesetter(Path(sys.argv[2])).pdf(gather(library, "calciphylaxis", "en", Place()), SheetOptions())
print(time.perf_counter() - began)
"""


def _milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - began)


@pytest.fixture
def panel(qtbot: QtBot, look: Look, icons: Icons, library: Library) -> PagePanel:
    """The reading pane of a laptop."""
    panel = PagePanel(look, icons)
    panel.view.show_library(Pictures(lambda figure, form: library.figure(figure, "en", form)))
    panel.show_look(look)
    panel.resize(1066, 676)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def _told(what: str, times: list[float]) -> float:
    """Print the median and the 99th percentile; return the median."""
    times = sorted(times)
    median = statistics.median(times)
    print(f"\n{what}: p50 {median:.1f} ms, p99 {times[int(0.99 * len(times))]:.1f} ms")
    return median


def test_page_switch(panel: PagePanel, library: Library) -> None:
    groups = {page: group for group in library.groups("en") for page in group.pages}
    pages, phrases = list(groups), library.phrases("en")
    today = date(2026, 12, 1)

    def switch(name: str) -> None:
        page = library.page(name, "en")
        panel.show_page(page, groups[name], phrases, Place(), around(library, page, today))
        panel.view.viewport().repaint()

    times = []
    for number in range(SWITCHES + WARM):
        page = pages[number % len(pages)]
        times.append(_milliseconds(lambda page=page: switch(page)))
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
    assert _told("page switch, read and rebuilt", times[WARM:]) < 16


def test_scroll_step(panel: PagePanel, library: Library) -> None:
    group = next(group for group in library.groups("en") if "calcinosis-cutis" in group.pages)
    panel.show_page(library.page("calcinosis-cutis", "en"), group, library.phrases("en"), Place())
    panel.view.viewport().repaint()
    bar = panel.view.verticalScrollBar()
    assert bar.maximum() > 100 * STEP

    def step() -> None:
        bar.setValue((bar.value() + STEP) % bar.maximum())
        panel.view.viewport().repaint()
        panel.rail.viewport().repaint()

    times = [_milliseconds(step) for _ in range(400 + WARM)]
    assert _told("scroll step", times[WARM:]) < 8


@pytest.mark.parametrize("ticks", [2, 40])
def test_suggest(library: Library, ticks: int) -> None:
    checklist = library.checklist("en")
    chosen = frozenset(item.id for item in checklist.items[:ticks])
    median = statistics.median(_milliseconds(lambda: suggest(checklist, chosen)) for _ in range(500))
    print(f"\nsuggest with {ticks} ticks: {median:.3f} ms")
    assert median < 1


def test_first_handout_in_a_fresh_process(library_file: Path, resources: Path) -> None:
    command = [sys.executable, "-c", FIRST, str(library_file), str(resources)]
    times = [float(subprocess.check_output(command)) for _ in range(6)][1:]
    print(f"\nfirst handout in a fresh process: {statistics.median(times):.3f} s")
    assert statistics.median(times) < 0.3


def test_handout_again(library: Library, resources: Path) -> None:
    setter, place = Typesetter(resources), Place()
    pages = [entry.id for entry in library.pages("en")]
    again, other = [], []
    for page in pages:
        material = gather(library, page, "en", place)
        other.append(_milliseconds(lambda m=material: setter.pdf(m, SheetOptions())))
        again += [_milliseconds(lambda m=material: setter.pdf(m, SheetOptions())) for _ in range(3)]
    median = statistics.median(again)
    print(f"\nthe same handout again: {median:.1f} ms; another page's: {statistics.median(other):.1f} ms")
    assert median < 30
