"""Painting what stands behind the words: cards without seams, dots, numbers, icons."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPainterPath, QPen, QTextBlock

from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.page_view.marks import Card, Mark, PageDocument, PaintedFrame


def leaf_path(rect: QRectF, soft: float, sharp: float, *, mirrored: bool = False) -> QPainterPath:
    """The leaf shape of "what to remember": two soft corners, two sharp (design-spec 2)."""
    left_top, right_top = (soft, sharp) if mirrored else (sharp, soft)
    corners = (left_top, right_top, left_top, right_top)  # opposite corners are alike
    return _rounded(rect, corners)


def _rounded(r: QRectF, corners: tuple[float, float, float, float]) -> QPainterPath:
    """A rectangle with its own radius at each corner, clockwise from the top left."""
    a, b, c, d = corners
    path = QPainterPath(QPointF(r.left() + a, r.top()))
    path.lineTo(r.right() - b, r.top())
    path.arcTo(r.right() - 2 * b, r.top(), 2 * b, 2 * b, 90, -90)
    path.lineTo(r.right(), r.bottom() - c)
    path.arcTo(r.right() - 2 * c, r.bottom() - 2 * c, 2 * c, 2 * c, 0, -90)
    path.lineTo(r.left() + d, r.bottom())
    path.arcTo(r.left(), r.bottom() - 2 * d, 2 * d, 2 * d, 270, -90)
    path.lineTo(r.left(), r.top() + a)
    path.arcTo(r.left(), r.top(), 2 * a, 2 * a, 180, -90)
    path.closeSubpath()
    return path


class PagePainter:
    """Paints one page's cards and marks for the part of it that is in sight."""

    def __init__(self, made: PageDocument, look: Look, icons: Icons) -> None:
        self._made = made
        self._look = look
        self._icons = icons
        self._layout: QAbstractTextDocumentLayout = made.document.documentLayout()

    def paint(self, painter: QPainter, scrolled: float, height: float) -> None:
        """Paint behind the words; ``scrolled`` px of the page are above the window of ``height``."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for framed in self._made.frames:
            rect = self._card_rect(framed, scrolled)
            if rect.bottom() >= 0 and rect.top() <= height:
                self._card(painter, framed, rect, scrolled)
        for mark in self._made.marks:
            block = self._made.document.findBlockByNumber(mark.block)
            rect = self._layout.blockBoundingRect(block).translated(0, -scrolled)
            if rect.bottom() >= 0 and rect.top() <= height:
                self._mark(painter, mark, block, rect)

    def _card_rect(self, framed: PaintedFrame, scrolled: float) -> QRectF:
        form = framed.frame.frameFormat()
        rect = self._layout.frameBoundingRect(framed.frame).translated(0, -scrolled)
        return rect.adjusted(0, form.topMargin(), 0, -form.bottomMargin())

    def _card(self, painter: QPainter, framed: PaintedFrame, rect: QRectF, scrolled: float) -> None:
        radius = self._look.design.tokens["radius"]
        if framed.card is Card.HELP:
            self._care(painter, framed, rect, scrolled)
        elif framed.card is Card.KEY_POINTS:
            sharp, soft = radius["leaf"]
            mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
            painter.fillPath(leaf_path(rect, soft, sharp, mirrored=mirrored), self._look.colour("tint"))
        else:
            fill = "canvas" if framed.card in {Card.MESSAGE, Card.NOTICE} else "page"
            path = _rounded(rect.adjusted(0.5, 0.5, -0.5, -0.5), (radius["card"],) * 4)
            painter.fillPath(path, self._look.colour(fill))
            painter.setPen(QPen(self._look.colour("line"), 1))
            painter.drawPath(path)
            self._dividers(painter, framed, rect, scrolled)

    def _dividers(self, painter: QPainter, framed: PaintedFrame, rect: QRectF, scrolled: float) -> None:
        gap = 10 if framed.card is Card.FIGURE else 12
        for number in framed.rows:
            block = self._made.document.findBlockByNumber(number)
            top = self._layout.blockBoundingRect(block).top() - scrolled
            y = round(top - gap * self._look.zoom) + 0.5
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def _care(self, painter: QPainter, framed: PaintedFrame, rect: QRectF, scrolled: float) -> None:
        """Three fills and no strokes, so that no seam shows: edge, head, body (design-spec 5, 8)."""
        look, level = self._look, framed.level
        care = look.design.tokens["care"][level]
        edge, radius = care["edge"], look.design.tokens["radius"]["card"]
        painter.fillPath(_rounded(rect, (radius,) * 4), look.colour(level))
        inner = _rounded(rect.adjusted(edge, edge, -edge, -edge), (radius - edge,) * 4)
        if care["head"] == "plain":
            painter.fillPath(inner, look.colour(f"{level}-fill"))
            return
        painter.fillPath(inner, look.colour(f"{level}-head"))
        head = framed.frame.firstCursorPosition().block().next()
        y = self._layout.blockBoundingRect(head).bottom() - scrolled + 10 * look.zoom
        below = QPainterPath()
        below.addRect(QRectF(rect.left(), y, rect.width(), max(0.0, rect.bottom() - y)))
        painter.fillPath(inner.intersected(below), look.colour(f"{level}-fill"))

    def _mark(self, painter: QPainter, mark: Mark, block: QTextBlock, rect: QRectF) -> None:
        zoom = self._look.zoom
        line = block.layout().lineAt(0)
        middle = rect.top() + line.y() + line.height() / 2
        size = mark.size * zoom
        left = rect.left()
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = rect.right() - size
        if mark.icon:
            colour = self._look.hex(mark.colour)
            pixmap = self._icons.pixmap(mark.icon, round(size), colour, painter.device().devicePixelRatio())
            top = rect.top() + line.y() + mark.drop * zoom if mark.drop else middle - size / 2
            painter.drawPixmap(QPointF(left, top), pixmap)
        elif mark.number:
            self._disc(painter, mark, QRectF(left, middle - size / 2, size, size))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour(mark.colour))
            painter.drawEllipse(QRectF(left + 4 * zoom, middle - size / 2, size, size))

    def _disc(self, painter: QPainter, mark: Mark, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(mark.colour))
        painter.drawEllipse(rect)
        painter.setPen(self._look.colour("on-brand" if mark.colour == "brand" else "page"))
        painter.setFont(self._look.font("label", bold=True, zoom=self._look.zoom))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, mark.number)
