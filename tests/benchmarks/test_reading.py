"""Turning pages, suggesting, setting handouts: milliseconds, to be read on an idle machine."""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
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
from plainleaf.window.page_view.panel import PagePanel
from plainleaf.window.page_view.pictures import Pictures

SWITCHES, WARM = 240, 24
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


def test_page_switch(qtbot: QtBot, look: Look, icons: Icons, library: Library) -> None:
    panel = PagePanel(look, icons)
    panel.view.show_library(Pictures(lambda figure, form: library.figure(figure, "en", form)))
    panel.show_look(look)
    panel.resize(1066, 676)
    qtbot.addWidget(panel)
    panel.show()
    groups = {page: group for group in library.groups("en") for page in group.pages}
    pages, phrases = list(groups), library.phrases("en")

    def switch(page: str) -> None:
        panel.show_page(library.page(page, "en"), groups[page], phrases, Place())
        panel.view.viewport().repaint()

    times = []
    for number in range(SWITCHES + WARM):
        page = pages[number % len(pages)]
        times.append(_milliseconds(lambda page=page: switch(page)))
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
    times = sorted(times[WARM:])
    median = statistics.median(times)
    print(f"\npage switch, read and rebuilt: p50 {median:.1f} ms, p99 {times[int(0.99 * len(times))]:.1f} ms")
    assert median < 16


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
