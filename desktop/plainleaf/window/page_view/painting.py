"""Painting what stands behind the words: cards without seams, dots, numbers, icons."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPainterPath,
    QPen,
    QTextBlock,
    QTextDocument,
    QTextFrame,
)

from plainleaf.window.controls.shapes import leaf_path, plate, rounded_at
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.page_view.marks import Card, Mark, PageDocument, PaintedFrame
from plainleaf.window.page_view.measures import scaled


def card_rect(document: QTextDocument, frame: QTextFrame) -> QRectF:
    """A card's place in the page, from the blocks at its ends: asked for a frame's, Qt lays out all of it."""
    layout = document.documentLayout()
    first = layout.blockBoundingRect(frame.firstCursorPosition().block())
    below = layout.blockBoundingRect(document.findBlock(frame.lastPosition() + 1))  # every frame has one
    top = first.top() - frame.frameFormat().padding()
    return QRectF(below.left(), top, below.width(), below.top() - top)


class PagePainter:
    """Paints one page's cards and marks for the part of it that is in sight."""

    def __init__(self, made: PageDocument, look: Look, icons: Icons, *, mirrored: bool = False) -> None:
        self._made = made
        self._look = look
        self._icons = icons
        self._mirrored = mirrored
        self._layout: QAbstractTextDocumentLayout = made.document.documentLayout()
        self._cards: list[tuple[PaintedFrame, QRectF]] = []  # those placed so far, each with its place
        self._marks: list[tuple[Mark, QTextBlock, QRectF]] = []

    def paint(self, painter: QPainter, scrolled: float, height: float) -> None:
        """Paint behind the words; ``scrolled`` px of the page are above the window of ``height``."""
        below = scrolled + height
        self._place(below)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -scrolled)
        for framed, rect in self._cards:
            if rect.bottom() >= scrolled and rect.top() <= below:
                self._card(painter, framed, rect)
        for mark, block, rect in self._marks:
            if rect.bottom() >= scrolled and rect.top() <= below:
                self._mark(painter, mark, block, rect)

    def _place(self, below: float) -> None:
        """Find the place of whatever stands above ``below``: what lies under it needn't be laid out yet."""
        frames, marks = self._made.frames, self._made.marks
        while len(self._cards) < len(frames) and (not self._cards or self._cards[-1][1].top() <= below):
            framed = frames[len(self._cards)]
            self._cards.append((framed, card_rect(self._made.document, framed.frame)))
        while len(self._marks) < len(marks) and (not self._marks or self._marks[-1][2].top() <= below):
            self._marks.append(self._placed(marks[len(self._marks)]))

    def _placed(self, mark: Mark) -> tuple[Mark, QTextBlock, QRectF]:
        block = self._made.document.findBlockByNumber(mark.block)
        return mark, block, self._layout.blockBoundingRect(block)

    def _card(self, painter: QPainter, framed: PaintedFrame, rect: QRectF) -> None:
        look, radius = self._look, self._look.design.tokens["radius"]
        if framed.card is Card.HELP:
            self._care(painter, framed, rect)
        elif framed.card is Card.KEY_POINTS:
            sharp, soft = radius["leaf"]
            path = leaf_path(rect, look.px(soft), sharp, mirrored=self._mirrored)
            painter.fillPath(path, look.colour("tint"))
        elif framed.card is Card.NEXT:
            plate(painter, rect, radius["card"], look.colour("page"), edge=look.colour("edge"))
        else:
            fill = "canvas" if framed.card in {Card.MESSAGE, Card.NOTICE} else "page"
            round_ = radius["control" if framed.card is Card.NOTICE else "card"]
            path = rounded_at(rect.adjusted(0.5, 0.5, -0.5, -0.5), (round_,) * 4)
            painter.fillPath(path, look.colour(fill))
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawPath(path)
            self._dividers(painter, framed, rect)

    def _dividers(self, painter: QPainter, framed: PaintedFrame, rect: QRectF) -> None:
        gap = 10 if framed.card is Card.FIGURE else 12
        for number in framed.rows:
            block = self._made.document.findBlockByNumber(number)
            y = round(self._layout.blockBoundingRect(block).top() - scaled(self._look, gap)) + 0.5
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def _care(self, painter: QPainter, framed: PaintedFrame, rect: QRectF) -> None:
        """Three fills and no strokes, so that no seam shows: edge, head, body (design-spec 5, 8)."""
        look, level = self._look, framed.level
        care = look.design.tokens["care"][level]
        edge, radius = care["edge"], look.design.tokens["radius"]["card"]
        painter.fillPath(rounded_at(rect, (radius,) * 4), look.colour(level))
        inner = rounded_at(rect.adjusted(edge, edge, -edge, -edge), (radius - edge,) * 4)
        if care["head"] == "plain":
            painter.fillPath(inner, look.colour(f"{level}-fill"))
            return
        painter.fillPath(inner, look.colour(f"{level}-head"))
        head = self._made.document.findBlockByNumber(framed.rows[0])
        y = self._layout.blockBoundingRect(head).bottom() + scaled(look, 10)
        below = QPainterPath()
        below.addRect(QRectF(rect.left(), y, rect.width(), max(0.0, rect.bottom() - y)))
        painter.fillPath(inner.intersected(below), look.colour(f"{level}-fill"))

    def _mark(self, painter: QPainter, mark: Mark, block: QTextBlock, rect: QRectF) -> None:
        look = self._look
        line = block.layout().lineAt(0)
        middle = rect.top() + line.y() + line.height() / 2
        size = scaled(look, mark.size)
        far = rect.right() + block.blockFormat().rightMargin()  # Qt counts the near margin in, this one not
        left = far - size if self._mirrored != mark.at_end else rect.left()
        if mark.icon:
            colour = look.hex(mark.colour)
            pixmap = self._icons.pixmap(mark.icon, round(size), colour, painter.device().devicePixelRatio())
            top = rect.top() + line.y() + scaled(look, mark.drop) if mark.drop else middle - size / 2
            painter.drawPixmap(QPointF(left, top), pixmap)
        elif mark.number:
            self._disc(painter, mark, QRectF(left, middle - size / 2, size, size))
        else:
            inset = scaled(look, -4 if self._mirrored else 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(mark.colour))
            painter.drawEllipse(QRectF(left + inset, middle - size / 2, size, size))

    def _disc(self, painter: QPainter, mark: Mark, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(mark.colour))
        painter.drawEllipse(rect)
        painter.setPen(self._look.colour("on-brand" if mark.colour == "brand" else "page"))
        painter.setFont(self._look.font("label", bold=True, zoom=self._look.zoom))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, mark.number)
