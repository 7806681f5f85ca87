"""The danger signs that are always in view: the same corner, the same eight, for everyone."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from plainleaf.window.checklist_panel.ticks import Ticks, put
from plainleaf.window.checklist_panel.told import Told
from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.controls.shapes import plate, rounded
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

EDGE = 4


class DangerList(QFrame):
    """Component 21: a head and rows to tick, in the colours of "now"."""

    ticked = Signal(str, bool)
    all_asked = Signal()

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self._look, self._icons = look, icons
        self._ticks = Ticks(look, icons, self)
        self._icon = QLabel()
        self._head = Words(look, "body", bold=True, colour="now", zoomed=False)
        self._all = PushButton("", look, icons, form="quiet")
        self._head_row = head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._icon)
        head.addWidget(self._head, 1)
        head.addWidget(self._all)
        self._top = QWidget()
        self._top.setLayout(head)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(EDGE, EDGE, EDGE, EDGE + 6)
        self._column.setSpacing(1)
        self._column.addWidget(self._top)
        self._ticks.ticked.connect(self.ticked)
        self._all.clicked.connect(self.all_asked)

    def show_told(self, told: Told) -> None:
        """Show this checklist's signs."""
        self._head.show_words(self.tr("Danger signs"))
        self._all.show_words(self.tr("All danger signs"))
        for row in self._ticks.rows:
            self._column.removeWidget(row)
        self._ticks.forget(self._ticks.rows)
        for flag in told.checklist.on_view:
            put(self._column, self._column.count(), self._ticks.danger_row(told.flag(flag), flat=True))
        self.show_ticks(told)

    def show_ticks(self, told: Told) -> None:
        """Show which signs are ticked."""
        self._ticks.show_ticks(told.ticks)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        for widget in (self._head, self._all, self._ticks):
            widget.show_look(look)
        near, far = 14, 4  # px; the button at the far end has room of its own
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            near, far = far, near
        self._head_row.setContentsMargins(near, 2, far, 2)
        size = round(look.px(24) * look.bar_zoom)
        icon = self._icons.pixmap("level-now", size, look.hex("now"), self.devicePixelRatioF())
        self._icon.setPixmap(icon)
        self.update()

    def height_for(self, width: int) -> int:
        """The height of the whole list in this width."""
        return self._column.heightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole frame is drawn
        """Edge, head, and the lines between rows."""
        painter = QPainter(self)
        look = self._look
        radius = float(look.design.tokens["radius"]["card"])
        whole = QRectF(self.rect())
        plate(painter, whole, radius, look.colour("page"), edge=look.colour("now"), width=EDGE)
        painter.setClipPath(rounded(whole.adjusted(EDGE, EDGE, -EDGE, -EDGE), radius - EDGE))
        painter.fillRect(self._top.geometry(), look.colour("now-fill"))
        for row in self._ticks.rows:
            line = QRectF(row.geometry().left(), row.geometry().top() - 1, row.width(), 1)
            painter.fillRect(line, look.colour("line"))
        painter.end()
