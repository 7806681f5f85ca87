"""The one way to run slow work off the window's thread."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal


class _Task(QObject):
    """Carries the answer back: it lives on the window's thread, so its slots run there."""

    done = Signal(object)
    failed = Signal(object)
    over = Signal(object)

    def __init__(self, done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        super().__init__()
        self._done, self._failed = done, failed
        self.done.connect(self._finish)
        self.failed.connect(self._fail)

    def _finish(self, answer: object) -> None:
        self.over.emit(self)
        self._done(answer)

    def _fail(self, error: Exception) -> None:
        self.over.emit(self)
        self._failed(error)


class _Work(QRunnable):
    def __init__(self, work: Callable[[], Any], task: _Task) -> None:
        super().__init__()
        self._work, self._task = work, task

    def run(self) -> None:
        """Do the work; what goes wrong is told, not lost."""
        try:
            answer = self._work()
        except Exception as error:  # noqa: BLE001 - handed to the window, which knows what was expected
            self._task.failed.emit(error)
        else:
            self._task.done.emit(answer)


class Background(QObject):
    """Runs one thing after another on one thread of its own, so that a kept compiler is never shared."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._tasks: set[_Task] = set()

    def run(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        """Run ``work`` (given plain values only), then call ``done`` or ``failed`` on the window's thread."""
        task = _Task(done, failed)
        task.over.connect(self._tasks.discard)
        self._tasks.add(task)
        self._pool.start(_Work(work, task))

    def finish(self) -> None:
        """Wait until all is done, as when the window closes."""
        self._pool.waitForDone()
