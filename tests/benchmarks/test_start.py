"""How fast the window is there: ratios within one run, never a time by itself."""

import os
import statistics
import subprocess
import sys
import time

from plainleaf.app.places import library_file

PAIRS = 15
FLOOR = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1366, 736)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""
# the page's own start, until its heading and figure are painted; then it leaves as the floor does
PAGE = """
from PySide6.QtCore import QTimer
from plainleaf.app.places import library_file
from plainleaf.app.settled import settled
from plainleaf.app.start import application, equipment, make_window
from plainleaf.library import Library
settings = settled()
library = Library(library_file())
app = application()
window = make_window(equipment(library, settings, "en"), "calcinosis-cutis")
window.resize(1366, 736)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
picture = window.grab().toImage()
page, ink = window.stack.mapTo(window, window.stack.rect().topLeft()), 0
def has(top, bottom):
    rows = range(page.y() + top, page.y() + bottom, 2)
    return len({picture.pixel(x, y) for y in rows for x in range(page.x() + 60, page.x() + 700, 3)}) > 8
assert has(60, 120), "no heading"
assert has(520, 670), "no figure"
"""


def _seconds(code: str) -> float:
    began = time.perf_counter()
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", code], check=True, env=env)
    return time.perf_counter() - began


def test_first_page_against_an_empty_window() -> None:
    assert library_file().exists(), "run `plainleaf pages` once, so that the library is compiled"
    _seconds(FLOOR), _seconds(PAGE)  # warm the disk
    ratios = []
    for _ in range(PAIRS):
        floor, page = _seconds(FLOOR), _seconds(PAGE)
        ratios.append(page / floor)
    ratio = statistics.median(ratios)
    span = f"{min(ratios):.2f} to {max(ratios):.2f}, {PAIRS} pairs"
    print(f"\nfirst page painted / empty window: {ratio:.2f} ({span})")
    assert ratio <= 2.0
