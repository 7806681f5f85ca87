"""Notes when a kiosk was last touched, and says when it has stood still for too long."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from plainleaf.visit.quiet import HIDDEN_FOR, Quiet, Stillness

TOUCHES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)
EVERY = 500  # ms


class Watch(QObject):
    """Looks at the window's own touches, before any widget gets them, and at the clock."""

    asked = Signal(int)  # seconds left to answer
    answered = Signal()  # a touch came while the question stood
    over = Signal()

    def __init__(self, window: QWidget, quiet: Quiet, clock: Callable[[], float]) -> None:
        super().__init__(window)
        self._quiet, self._clock = quiet, clock
        self._last, self._hidden_since = clock(), 0.0
        self._is_asking = self._is_hidden = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        window.winId()  # makes the handle, if there's none yet
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def begin(self) -> None:
        """A reader is there: watch from now on."""
        self.touch()
        self._is_hidden = False
        self._timer.start(EVERY)

    def rest(self) -> None:
        """Nobody is there: nothing to watch."""
        self._timer.stop()
        self._is_asking = self._is_hidden = False

    def hide(self) -> None:
        """The screen is hidden: from now on only the clock counts, whoever touches it."""
        self._is_hidden, self._hidden_since = True, self._clock()

    def touch(self) -> None:
        """Somebody touched."""
        self._last = self._clock()
        if self._is_asking:
            self._is_asking = False
            self.answered.emit()

    def look(self) -> None:
        """Look at the clock."""
        now = self._clock()
        if self._is_hidden:
            if now - self._hidden_since >= HIDDEN_FOR:
                self._end()
            return
        still = now - self._last
        state = self._quiet.after(still)
        if state is Stillness.ASKED:
            self._is_asking = True
            self.asked.emit(self._quiet.left(still))
        elif state is Stillness.OVER:
            self._end()

    def _end(self) -> None:
        self.rest()
        self.over.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note touches, and let them pass; a long press or a key asks for a menu, and a kiosk has none."""
        if event.type() in TOUCHES:
            self.touch()
        return event.type() is QEvent.Type.ContextMenu or super().eventFilter(watched, event)
