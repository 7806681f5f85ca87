"""What lies over the whole window for a while: a dialog, a sheet, a larger picture."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from plainleaf.window.controls.enter_key import pressed_by_enter
from plainleaf.window.look import Look

SCRIM = 0.62  # how much of what lies below the scrim hides (design-spec 5, 27)


class Overlay(QWidget):
    """A child over all of ``window``, never a second window: a scrim that keeps the focus inside it.

    A subclass lays its card out in here. ``opened`` and ``put_away`` move the focus in and back.
    """

    closed = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self.hide()

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self.update()

    def open(self) -> None:
        """Lie over everything, with the focus on the first control."""
        window = self.parentWidget()
        if self.isVisible() or window is None:
            return
        self._before = QApplication.focusWidget()
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        first = next(iter(self._stops()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def put_away(self) -> None:
        """Go, give the focus back, and say so."""
        if not self.isVisible():
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def _stops(self) -> list[QWidget]:
        """What the Tab key goes round in here, in order."""
        tab = Qt.FocusPolicy.TabFocus
        return [
            one
            for one in self.findChildren(QWidget)
            if one.focusPolicy() & tab and one.isEnabled() and one.isVisibleTo(self)
        ]

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Tab goes round inside."""
        stops = self._stops()
        at = QApplication.focusWidget()
        if not stops:
            return True
        step = 1 if forwards else -1
        index = stops.index(at) + step if at in stops else 0
        stops[index % len(stops)].setFocus(
            Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def event(self, event: QEvent) -> bool:
        """Take every key before the window's shortcuts do: what lies below isn't worked from here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away, Enter presses; no key reaches what lies below."""
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        else:
            pressed_by_enter(event)
        event.accept()

    def escape(self) -> None:
        """What Esc does here."""
        self.put_away()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        window = self.parentWidget()
        if event.type() == QEvent.Type.Resize and window is not None and watched is window:
            self.setGeometry(window.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """The scrim."""
        colour = QColor(self._look.colour("scrim"))
        colour.setAlphaF(SCRIM)
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour)
        painter.end()
