"""The card that says what a word means. It never covers the sentence being read."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from plainleaf.content.blocks import Term
from plainleaf.window.controls.tool_button import ToolButton
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

WIDTH, POINTER = 316, 12  # px (design-spec 5, 12)


class MeaningCard(QFrame):
    """A word and its plain meaning, in the margin or as a sheet, until it's put away."""

    closed = Signal()
    all_words_asked = Signal()

    def __init__(self, look: Look, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._pointer = -1  # px from the top; -1 for none
        self._word, self._meaning = QLabel(), QLabel()
        self._close = ToolButton("", "close", look, icons, name=self.tr("Close"))
        self._all = ToolButton(self.tr("All words to know"), "book", look, icons)
        for label in (self._word, self._meaning):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._close.clicked.connect(self.put_away)
        self._all.clicked.connect(self.all_words_asked)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._word, 1)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(18 + POINTER, 10, 12, 12)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._meaning)
        column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._look = look
        self._word.setFont(look.font("sub", bold=True))
        self._meaning.setFont(look.font("body", zoom=look.zoom))
        for label in (self._word, self._meaning):
            label.setStyleSheet(f"color: {look.hex('text')}; background: transparent")
        self._all.show_look(look)
        self._close.show_look(look)
        self.update()

    def show_term(self, term: Term) -> None:
        """Say what ``term`` means, and take the focus so that it is read aloud."""
        self._word.setText(term.word)
        self._meaning.setText(term.meaning)
        self.setAccessibleName(term.word)
        self.setAccessibleDescription(term.meaning)
        self.show()
        self.raise_()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_beside(self, left: int, line: int, room: QRect) -> None:
        """Stand in the margin at ``left``, pointing at the height ``line``."""
        height = self._column.heightForWidth(WIDTH)
        top = max(room.top() + 8, min(line - 40, room.bottom() - height - 8))
        self._pointer = line - top
        self.setGeometry(left, top, WIDTH, height)

    def place_below(self, room: QRect) -> None:
        """Be a sheet along the bottom, for narrow windows and large text."""
        self._pointer = -1
        width = room.width() - 24
        height = min(self._column.heightForWidth(width), room.height() - 40)
        self.setGeometry(room.left() + 12, room.bottom() - height - 12, width, height)

    def put_away(self) -> None:
        """Close, and say so, so that the focus goes back to the word."""
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded card with a pointer towards the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QPainterPath()
        card.addRoundedRect(QRectF(self.rect()).adjusted(POINTER + 0.5, 0.5, -0.5, -0.5), 16, 16)
        if self._pointer >= 0:
            y = max(28.0, min(self._pointer, self.height() - 28.0))
            tip = QPainterPath(QPointF(0.5, y))
            tip.lineTo(POINTER + 2, y - POINTER)
            tip.lineTo(POINTER + 2, y + POINTER)
            tip.closeSubpath()
            card = card.united(tip)
        painter.fillPath(card, self._look.colour("pop"))
        painter.setPen(QPen(self._look.colour("edge"), 1))
        painter.drawPath(card)
        painter.end()
        super().paintEvent(event)
