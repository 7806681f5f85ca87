"""Open the first page and end once it is painted: how `make test-packages` times the start. Never shipped."""

import os
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from plainleaf.app.cli import main


def _painted() -> int:
    """Stand in for waiting for the reader."""
    QTimer.singleShot = lambda *_: None  # type: ignore[method-assign, assignment]
    app = QApplication.instance()
    if app is None:
        sys.exit("there is no window")
    app.processEvents()
    sys.stdout.write("painted\n")
    sys.stdout.flush()
    os._exit(0)


QApplication.exec = staticmethod(_painted)  # type: ignore[method-assign]
main(["--page", "calcinosis-cutis"])
