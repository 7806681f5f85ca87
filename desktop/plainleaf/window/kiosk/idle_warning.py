"""The question whether anybody is still there, with the time that is left (component 28)."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.kiosk.sheet import Sheet
from plainleaf.window.look import Look

RING, STROKE, NUMBER = 248, 16, 76  # px
SAID_AT = (30, 20, 10)  # seconds left


class SecondsRing(QWidget):
    """The seconds left, as a number in a ring that empties."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._left = self._whole = 1
        self._unit = ""
        self.setFixedSize(RING, RING)

    def show_look(self, look: Look) -> None:
        """Take another theme."""
        self._look = look
        self.update()

    def show_seconds(self, left: int, whole: int, unit: str) -> None:
        """Show ``left`` of ``whole`` seconds."""
        self._left, self._whole, self._unit = left, max(1, whole), unit
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole ring is drawn
        """Track, arc, number."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        around = QRectF(self.rect()).adjusted(STROKE, STROKE, -STROKE, -STROKE)
        painter.setPen(QPen(look.colour("line"), STROKE))
        painter.drawEllipse(around)
        painter.setPen(QPen(look.colour("brand"), STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(around, 90 * 16, -round(360 * 16 * self._left / self._whole))
        painter.setPen(look.colour("text"))
        font = QFont(look.font("title", bold=True, zoom=1.0))  # a copy: looks keep their fonts
        font.setPixelSize(NUMBER)
        painter.setFont(font)
        middle = QRectF(self.rect())
        painter.drawText(middle.adjusted(0, -26, 0, -26), Qt.AlignmentFlag.AlignCenter, str(self._left))
        small = look.font("small", zoom=1.0)
        painter.setFont(small)
        painter.setPen(look.colour("text-soft"))
        painter.drawText(middle.adjusted(0, 72, 0, 72), Qt.AlignmentFlag.AlignCenter, self._unit)
        painter.end()


class IdleWarning(Sheet):
    """Any touch and any key stays; only the button clears before the time is up."""

    stayed = Signal()
    cleared = Signal()

    def __init__(self, look: Look, icons: Icons, window: QWidget) -> None:
        super().__init__(look, window)
        self._ring = SecondsRing(look)
        self._said = -1
        self._title = Words(look, "title", self.tr("Are you still there?"), bold=True)
        self._why = Words(
            look,
            "body",
            self.tr("This screen clears when the time is up, so the next person cannot see what you read."),
        )
        self._how = Words(look, "small", self.tr("Touch anywhere to stay."), colour="text-soft")
        self._stay = PushButton(self.tr("I am still here"), look, icons, icon="tick", form="main")
        self._clear = PushButton(self.tr("Clear it now"), look, icons, icon="finished")
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(56)
        self._top.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignCenter)
        words = QVBoxLayout()
        words.setSpacing(12)
        words.addStretch(1)
        for one in (self._title, self._why, self._how):
            words.addWidget(one)
        words.addStretch(1)
        self._top.addLayout(words, 1)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(24)
        self._buttons.addWidget(self._stay, 2)
        self._buttons.addWidget(self._clear, 1)
        self.column.addLayout(self._top)
        self.column.addSpacing(12)
        self.column.addLayout(self._buttons)
        self._stay.clicked.connect(self._remain)
        self._clear.clicked.connect(self.cleared)

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        for part in (self._ring, self._title, self._why, self._how, self._stay, self._clear):
            part.show_look(look)
        super().show_look(look)

    def arrange(self) -> None:
        """Beside each other where there is room, else below each other."""
        stacked = self.width() < 900 or self._look.text_size > 150
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._top.setDirection(down if stacked else across)
        self._buttons.setDirection(down if stacked else across)
        super().arrange()

    def show_seconds(self, left: int, whole: int) -> None:
        """Show the time that is left, and say it aloud at 30, 20 and 10."""
        self._ring.show_seconds(left, whole, self.tr("seconds"))
        if left in SAID_AT and left != self._said:
            self._said = left
            words = self.tr("{0} {1} seconds left.").format(self._title.text(), left)
            said = QAccessibleAnnouncementEvent(self, words)
            said.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(said)

    def _remain(self) -> None:
        self._said = -1
        self.put_away()
        self.stayed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A touch beside the card stays too; it must not press what lies below."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay."""
        event.accept()
        self._remain()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key stays, but for going from button to button."""
        event.accept()
        if event.key() not in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Shift}:
            self._remain()
