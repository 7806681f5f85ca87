"""The keyboard's place: two rings round whatever has focus, drawn by one overlay."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from plainleaf.window.look import Look

MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})
RING_PROPERTY = "ring"  # on a control: "none" (it shows its own place) or "parent" (ring round its frame)


class FocusRing(QWidget):
    """Two rings outside the focused control (design-spec 5), for keyboard and keypad only.

    It lies on the window above all else, so that no layout leaves room for it or clips it.
    """

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._window, self._look = window, look
        self._by_mouse = look.kiosk  # at a kiosk nobody has a keyboard, until a key is pressed
        self._control: QWidget | None = None
        self._watched: list[QObject] = []
        self._around = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - no widget is made before it
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def show_look(self, look: Look) -> None:
        """Take another theme."""
        self._look = look
        self.update()

    def let_go(self) -> None:
        """Follow nothing any more, and go: another ring takes over."""
        self._unwatch()
        self._control = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - no widget is made before it
        app.focusChanged.disconnect(self._follow)
        self.hide()
        self.deleteLater()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._unwatch()
        inside = new is not None and self._window.isAncestorOf(new)
        self._control = new if inside and new is not None else None
        if self._control is not None:
            self._watch(self._control)
        self._place()

    def _watch(self, control: QWidget) -> None:
        chain: QWidget | None = control
        while chain is not None and chain is not self._window:
            self._watched.append(chain)
            chain = chain.parentWidget()
        if isinstance(control, QAbstractItemView):
            self._watched.append(control.viewport())
            control.verticalScrollBar().valueChanged.connect(self._place)
            if control.selectionModel() is not None:
                control.selectionModel().currentChanged.connect(self._place)
        for watched in self._watched:
            watched.installEventFilter(self)
            watched.destroyed.connect(self._lose)

    def _unwatch(self) -> None:
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
                watched.destroyed.disconnect(self._lose)
        if isinstance(self._control, QAbstractItemView) and isValid(self._control):
            self._control.verticalScrollBar().valueChanged.disconnect(self._place)
            if self._control.selectionModel() is not None:
                self._control.selectionModel().currentChanged.disconnect(self._place)
        self._watched.clear()

    def _lose(self) -> None:
        """Let go of what is being deleted; Python still holds its shell."""
        self._watched = [watched for watched in self._watched if isValid(watched)]
        if self._control is not None and not isValid(self._control):
            self._control = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go where the control goes, and note whether hand or keys lead."""
        kind = event.type()
        if kind in MOVES:
            self._place()
        elif kind == QEvent.Type.MouseButtonPress:
            self._by_mouse = True
            self._place()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.text().isalnum():
            self._by_mouse = False
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        control = self._control
        if (
            control is None
            or not isValid(control)
            or self._by_mouse
            or not control.isVisible()
            or _rule(control) == "none"
        ):
            self.hide()
            return
        reach = self._reach()
        self._around = self._outline(control)
        seen = self._around.adjusted(-reach, -reach, reach, reach)
        self.setGeometry(seen.intersected(self._in_sight(control, reach)))
        self.show()
        self.raise_()
        self.update()

    def _outline(self, control: QWidget) -> QRect:
        if _rule(control) == "parent":
            control = control.parentWidget() or control
        rect, on = control.rect(), control
        if isinstance(control, QAbstractItemView) and control.currentIndex().isValid():
            rect, on = control.visualRect(control.currentIndex()), control.viewport()
        return QRect(on.mapTo(self._window, rect.topLeft()), rect.size())

    def _in_sight(self, control: QWidget, reach: int) -> QRect:
        """The part of the window in which scrolled controls can be seen."""
        sight = self._window.rect()
        inner: QWidget | None = control
        while inner is not None and inner is not self._window:
            outer = inner.parentWidget()
            if isinstance(outer, QAbstractScrollArea) and outer.viewport() is inner and inner is not control:
                corner = inner.mapTo(self._window, QPoint(0, 0))
                sight &= QRect(corner, inner.size()).adjusted(-reach, -reach, reach, reach)
            inner = outer
        return sight

    def _reach(self) -> int:
        return 2 * int(self._look.design.tokens["stroke"]["focus"])

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole ring is drawn
        """Draw the inner ring, then the outer one, outside the control."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = int(self._look.design.tokens["stroke"]["focus"])
        radius = float(self._look.design.tokens["radius"]["control"])
        around = QRectF(self._around.translated(-self.pos()))
        for token, out in (("focus-inner", width / 2), ("focus", width * 1.5)):
            painter.setPen(QPen(self._look.colour(token), width))
            painter.drawRoundedRect(around.adjusted(-out, -out, out, out), radius + out, radius + out)
        painter.end()


def _rule(control: QWidget) -> str:
    return str(control.property(RING_PROPERTY) or "")
