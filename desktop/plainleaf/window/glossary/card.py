"""The card that says what a word means. It never covers the sentence being read."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from plainleaf.content.blocks import Term
from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.controls.ground import UpDown
from plainleaf.window.controls.shapes import mirrored, rounded
from plainleaf.window.controls.tool_button import ToolButton
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

WIDTH, KIOSK_WIDTH = 316, 388  # px (design-spec 5, 12; 4)
POINTER, SHADE = 12, 24  # px: the tip towards the word, and the shadow round the card
HIGHEST = 0.6  # of the room: the sentence the word stands in stays in sight above a sheet
GAPS = 4 + 8  # px between its three parts
SHEET_FROM = 150  # text size from which it's a sheet, per cent


class MeaningCard(QWidget):
    """A word and its plain meaning, in the margin or as a sheet, until it's put away."""

    closed = Signal()
    all_words_asked = Signal()

    def __init__(self, look: Look, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._icons = look, icons
        self._body = QRect()  # the card, in here: the shadow is round it
        self._pointer = -1  # px from the body's top; -1 for none
        self._word = Words(look, "sub", bold=True, parent=self)
        self._meaning = Words(look)
        self._close = ToolButton("", "close", look, icons, name=self.tr("Close"), parent=self)
        self._scroll = UpDown(self._meaning, self)
        self._all = PushButton(
            self.tr("All words to know"), look, icons, icon="book", form="quiet", parent=self
        )
        self._close.clicked.connect(self.put_away)
        self._all.clicked.connect(self.all_words_asked)
        self.setTabOrder(self._close, self._all)
        self.show_look(look)
        self.hide()

    # -- what to show

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._look = look
        for part in (self._word, self._meaning, self._close, self._all):
            part.show_look(look)
        if look.kiosk:
            self._close.setIcon(self._icons.icon("close", 36, look.hex("text")))
            self._close.setIconSize(QSize(36, 36))
        self.update()

    def show_term(self, term: Term) -> None:
        """Say what ``term`` means, and take the focus."""
        self._word.show_words(term.word)
        self._meaning.show_words(term.meaning)
        self.setAccessibleName(term.word)
        self.setAccessibleDescription(term.meaning)
        self.show()
        self.raise_()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{term.word}: {term.meaning}"))

    @property
    def words(self) -> tuple[str, str]:
        """The word and its meaning, as shown."""
        return self._word.text(), self._meaning.text()

    def put_away(self) -> None:
        """Close, and say so, so that the focus goes back to the word."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return
        super().keyPressEvent(event)

    # -- where to stand

    @property
    def width_beside(self) -> int:
        """How wide it is in a margin, px."""
        return KIOSK_WIDTH if self._look.kiosk else WIDTH

    def fits_beside(self, margin: QRect) -> bool:
        """Whether the margin is wide enough, and the words small enough, to stand there."""
        return margin.width() >= self.width_beside and self._look.text_size < SHEET_FROM

    def place_beside(self, left: int, line: int, room: QRect) -> None:
        """Stand in the margin at ``left``, pointing at the height ``line``."""
        width = self.width_beside
        height = min(self._height(width), room.height() - 16)
        top = max(room.top() + 8, min(line - self._look.px(40), room.bottom() - height - 8))
        self._pointer = line - top
        self._place(QRect(left, top, width, height))

    def place_below(self, room: QRect) -> None:
        """Be a sheet along the bottom, for narrow windows, large text and screens that stand."""
        self._pointer = -1
        edge = self._look.px(12)
        width = room.width() - 2 * edge
        height = min(self._height(width), round(room.height() * HIGHEST))
        self._place(QRect(room.left() + edge, room.bottom() - height - edge, width, height))

    @property
    def top(self) -> int:
        """Where the card begins, in the px of what it lies on: nothing above it is covered."""
        return self.y() + self._body.top()

    def _pads(self) -> tuple[int, int]:
        return self._look.px(18), self._look.px(12)

    def _height(self, width: int) -> int:
        side, pad = self._pads()
        inner = width - 2 * side
        meaning = self._meaning.heightForWidth(inner)
        return self._head(inner) + meaning + self._foot(inner).height() + 2 * pad + GAPS

    def _foot(self, inner: int) -> QSize:
        """The way to all words, wrapped where there is no room."""
        width = min(self._all.sizeHint().width(), inner + 8)
        return QSize(width, self._all.heightForWidth(width))

    def _head(self, inner: int) -> int:
        word = inner - self._close.sizeHint().width() - 8
        return max(self._word.heightForWidth(word), self._close.sizeHint().height())

    def _place(self, around: QRect) -> None:
        """Lay everything out in a card that is ``around``, with room for the shadow."""
        self.setGeometry(around.adjusted(-SHADE, -SHADE, SHADE, SHADE))
        self._body = QRect(SHADE, SHADE, around.width(), around.height())
        side, pad = self._pads()
        inner = self._body.adjusted(side, pad, -side, -pad)
        close, all_words = self._close.sizeHint(), self._foot(inner.width())
        head, direction = self._head(inner.width()), self.layoutDirection()
        word = QRect(inner.left(), inner.top(), inner.width() - close.width() - 8, head)
        cross = QRect(
            inner.right() + 1 - close.width() + side // 2, inner.top(), close.width(), close.height()
        )
        top = inner.top() + head + 4
        meaning = QRect(inner.left(), top, inner.width(), inner.bottom() + 1 - all_words.height() - 8 - top)
        last = QRect(inner.left() - 8, meaning.bottom() + 9, all_words.width(), 0)
        last.setHeight(all_words.height())
        for part, place in (
            (self._word, word),
            (self._close, cross),
            (self._scroll, meaning),
            (self._all, last),
        ):
            part.setGeometry(mirrored(place, self._body, direction))
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        higher = self._meaning.heightForWidth(meaning.width()) > meaning.height()
        wide = meaning.width() - (bar if higher else 0)
        self._meaning.setMinimumHeight(self._meaning.heightForWidth(wide))  # or it takes the room it is given
        self._scroll.verticalScrollBar().setValue(0)
        self.update()

    # -- painting

    def _outline(self) -> QPainterPath:
        """The card with its tip towards the word."""
        radius = float(self._look.design.tokens["radius"]["sheet" if self._look.kiosk else "card"])
        card = rounded(QRectF(self._body).adjusted(0.5, 0.5, -0.5, -0.5), radius)
        if self._pointer < 0:
            return card
        tip, half = self._look.px(POINTER), self._look.px(POINTER)
        y = SHADE + max(radius + half, min(self._pointer, self._body.height() - radius - half))
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        edge, out = (self._body.right() + 0.5, tip) if right_to_left else (self._body.left() + 0.5, -tip)
        back = -2 if right_to_left else 2
        pointer = QPainterPath(QPointF(edge + out, y))
        pointer.lineTo(edge + back, y - half)
        pointer.lineTo(edge + back, y + half)
        pointer.closeSubpath()
        return card.united(pointer)

    def _paint_shadow(self, painter: QPainter) -> None:
        """The one shadow there is, for what floats (design-spec 8)."""
        form = self._look.design.tokens["shadow"]["pop"]
        steps = 12
        colour = QColor(self._look.colour("scrim"))
        colour.setAlphaF(form["alpha"] / steps)
        radius = float(self._look.design.tokens["radius"]["card"])
        for step in range(steps):
            out = (form["spread"] - form["y"]) * step / steps
            around = QRectF(self._body).adjusted(-out, -out, out, out).translated(0, form["y"])
            painter.fillPath(rounded(around, radius + out), colour)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole card is drawn
        """A rounded card with a pointer towards the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_shadow(painter)
        card = self._outline()
        painter.fillPath(card, self._look.colour("pop"))
        painter.setPen(QPen(self._look.colour("edge"), 1))
        painter.drawPath(card)
        painter.end()
