"""Touching a page: a finger near a link means the link."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QInputDevice, QMouseEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from plainleaf.window.look import Look
from plainleaf.window.page_view.marks import PageDocument, Target


class Touch:
    """Finds what a touch on a page means, where it isn't on a link's very letters."""

    def __init__(self, made: PageDocument, look: Look) -> None:
        self._made, self._look = made, look
        self._areas: list[tuple[QRectF, str]] | None = None

    def target(self, at: QPointF) -> str:
        """The link whose area is at a point of the page; empty for none."""
        if self._areas is None:
            self._areas = [(self._area(target), target.link) for target in self._made.targets]
        return next((link for area, link in self._areas if area.contains(at)), "")

    def _area(self, target: Target) -> QRectF:
        layout = self._made.document.documentLayout()
        if target.frame is not None:
            form = target.frame.frameFormat()
            rect = layout.frameBoundingRect(target.frame)
            return rect.adjusted(0, form.topMargin(), 0, -form.bottomMargin())
        rect = layout.blockBoundingRect(self._made.document.findBlockByNumber(target.block))
        more = max(0.0, (self._look.target - rect.height()) / 2)
        return rect.adjusted(0, -more, 0, more)


def by_finger(event: QMouseEvent) -> bool:
    """Whether a touch screen stands behind this."""
    return event.device().type() is QInputDevice.DeviceType.TouchScreen


def link_near(document: QTextDocument, position: int, link: str) -> tuple[int, int] | None:
    """Where the words of ``link`` begin and end, the nearest to a position of several."""
    found: list[tuple[int, int]] = []
    block = document.begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            if fragment.charFormat().anchorHref() == link:
                found.append((fragment.position(), fragment.position() + fragment.length()))
            fragments += 1
        block = block.next()
    return min(found, key=lambda place: abs(sum(place) / 2 - position), default=None)


def mark_of(document: QTextDocument, word: tuple[int, int], look: Look) -> QTextEdit.ExtraSelection:
    """The mark on a word whose meaning is open."""
    cursor, form = QTextCursor(document), QTextCharFormat()
    cursor.setPosition(word[0])
    cursor.setPosition(word[1], QTextCursor.MoveMode.KeepAnchor)
    form.setBackground(look.colour("tint"))
    mark = QTextEdit.ExtraSelection()
    mark.cursor, mark.format = cursor, form
    return mark
