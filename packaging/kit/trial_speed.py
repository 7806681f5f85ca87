"""How soon the first page is painted: as installed against from source, taking turns in one run."""

import os
import shutil
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from common import HERE, ROOT, WORK, run
from freeze import TIMED
from trials import wanted

PAIRS = 11
MOST = 1.1


def starts_soon(program: Path) -> Iterator[str]:
    """The program's very tree, with a beginning that ends at the first page."""
    timed = program / TIMED
    shutil.copy2(WORK / "frozen" / TIMED, timed)
    script = HERE / "linux" / "timed.py"
    try:
        _seconds(timed), _seconds(sys.executable, script)  # warms the disk, and compiles a checkout's library
        pairs = [(_seconds(timed), _seconds(sys.executable, script)) for _ in range(PAIRS)]
    finally:
        timed.unlink()
    ratio = statistics.median(installed / source for installed, source in pairs)
    wanted(ratio <= MOST, f"the first page takes {ratio:.2f} times as long as from source, more than {MOST}")
    yield f"first page in {ratio:.2f} of the time from source ({PAIRS} pairs)"


def _seconds(*command: str | Path) -> float:
    began = time.perf_counter()
    said = run(*command, cwd=ROOT, env={"QT_QPA_PLATFORM": "offscreen", "HOME": os.fspath(WORK)})
    took = time.perf_counter() - began
    wanted("painted" in said, f"no page was painted: {said}")
    return took
