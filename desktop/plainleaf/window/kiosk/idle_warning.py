"""The question whether anybody is still there, with the time that is left (component 28)."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from plainleaf.window.controls.enter_key import pressed_by_enter
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.kiosk.big_button import TALL, BigButton, fit_row
from plainleaf.window.kiosk.sheet import Sheet
from plainleaf.window.look import Look

RING, STROKE, INSET = 248, 16, 20  # px: the whole ring, its line, and the line's middle from the edge
NUMBER, NUMBER_LINE, UNIT_LINE = 76, 78, 26  # px
LEAST_LINES = 9  # words narrower than so many lines' heights go below the ring
SAID_AT = (20, 10)  # seconds left, besides the first time
WALKS = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Shift})


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

    def show_seconds(self, left: int, whole: int) -> None:
        """Show ``left`` of ``whole`` seconds."""
        self._left, self._whole = left, max(1, whole)
        self._unit = self.tr("second") if left == 1 else self.tr("seconds")
        self.setAccessibleName(f"{left} {self._unit}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole ring is drawn
        """Track, arc, number."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        around = QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
        track = "tint" if look.theme == "contrast" else "line"  # white beside yellow would be one ring
        painter.setPen(QPen(look.colour(track), STROKE))
        painter.drawEllipse(around)
        painter.setPen(QPen(look.colour("brand"), STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(around, 90 * 16, -round(360 * 16 * self._left / self._whole))
        font = QFont(look.font("title", bold=True, zoom=1.0))  # a copy: looks keep their fonts
        font.setPixelSize(NUMBER)
        top = (RING - NUMBER_LINE - UNIT_LINE) / 2
        middle = Qt.AlignmentFlag.AlignCenter
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        painter.drawText(QRectF(0, top, RING, NUMBER_LINE), middle, str(self._left))
        painter.setFont(look.font("small", zoom=1.0))
        painter.setPen(look.colour("text-soft"))
        painter.drawText(QRectF(0, top + NUMBER_LINE, RING, UNIT_LINE), middle, self._unit)
        painter.end()


class IdleWarning(Sheet):
    """Any touch and any key stays; only the button clears before the time is up."""

    stayed = Signal()
    cleared = Signal()

    def __init__(self, look: Look, icons: Icons, window: QWidget) -> None:
        super().__init__(look, window)
        self._ring = SecondsRing(look)
        self._left = self._said = -1
        self._title = Words(look, "title", self.tr("Are you still there?"), bold=True)
        self._why = Words(
            look,
            "body",
            self.tr("This screen clears when the time is up, so the next person cannot see what you read."),
        )
        self._how = Words(look, "small", self.tr("Touch anywhere to stay."), colour="text-soft")
        self._stay = BigButton(self.tr("I am still here"), look, icons, icon="tick", form="main", height=TALL)
        self._clear = BigButton(self.tr("Clear it now"), look, icons, icon="finished", height=TALL)
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
        self._buttons.addWidget(self._stay)
        self._buttons.addWidget(self._clear)
        self.column.addLayout(self._top)
        self.foot.addLayout(self._buttons)
        self._stay.clicked.connect(self._remain)
        self._clear.clicked.connect(self.cleared)
        self.show_look(look)

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        for part in (self._ring, self._title, self._why, self._how, self._stay, self._clear):
            part.show_look(look)
        super().show_look(look)

    def arrange(self) -> None:
        """Beside each other where there is room, else below each other."""
        beside = self.room - RING - self._top.spacing()
        stacked = beside < LEAST_LINES * self._look.line("body", self._look.zoom)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._top.setDirection(down if stacked else across)
        fit_row(self._buttons, self.room)
        super().arrange()

    def open(self) -> None:
        """Ask, and say aloud how much time there is."""
        was_open = self.isVisible()
        super().open()
        if not was_open:
            self._say_left()

    def show_seconds(self, left: int, whole: int) -> None:
        """Show the time that is left; while the question stands, say it aloud at 20 and 10."""
        self._left = left
        self._ring.show_seconds(left, whole)
        if self.isVisible() and left in SAID_AT and left != self._said:
            self._say_left()

    def _say_left(self) -> None:
        self._said = self._left
        question, how = self._title.text(), self._how.text()
        self.say(self.tr("{0} {1} seconds left. {2}").format(question, self._left, how))

    def _remain(self) -> None:
        self.put_away()
        self.stayed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A touch of the card, or beside it, stays too; it mustn't press what lies below."""
        event.accept()
        self._remain()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Somebody is there."""
        event.accept()
        self._remain()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key stays, but for going from button to button and pressing one."""
        event.accept()
        if event.key() not in WALKS and not pressed_by_enter(event):
            self._remain()
