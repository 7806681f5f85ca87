"""The list "On this page": the page's sections, the one being read marked."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from plainleaf.window.controls.flick import flickable
from plainleaf.window.controls.lines import Lines, Type
from plainleaf.window.controls.shapes import mirrored, rounded
from plainleaf.window.look import Look
from plainleaf.window.page_view.scroll_bar import PaintedBar

ANCHOR = Qt.ItemDataRole.UserRole
HELP_ANCHOR = "help"
WIDTH, WIDEST, GAP = 216, 280, 48  # px (design-spec 4): the rail, and what is between it and the column
KIOSK_WIDTH = 400
BAR = 10  # px: thinner than the page's, which is the one to pull at
_KEPT = 600  # lines of words: those of all pages, bold and not


@dataclass(frozen=True, slots=True)
class RowForm:
    """How rows look at one place: type role, room round the words, and how the current one is marked."""

    role: str
    left: int
    right: int
    above: int  # and below
    bar: int  # px wide, beside the row being read
    filled: bool  # with ``tint``, as at a kiosk; else a thin line runs beside all rows


LAPTOP = RowForm("small", 14, 4, 10, 4, filled=False)
CLOSE = RowForm("small", 14, 4, 5, 4, filled=False)  # where not all rows would be seen otherwise
KIOSK = RowForm("label", 28, 12, 12, 6, filled=True)


class _Rows(QStyledItemDelegate):
    """A 2 px line beside all rows, 4 px and bold beside the part being read; help in its colour."""

    look: Look | None = None
    form = LAPTOP
    width = WIDTH
    reached = ""  # the anchor of the section being read

    def __init__(self, rail: QWidget) -> None:
        super().__init__(rail)
        self._kept: dict[tuple[object, ...], Lines] = {}

    def _direction(self) -> Qt.LayoutDirection:
        rail = self.parent()
        return rail.layoutDirection() if isinstance(rail, QWidget) else Qt.LayoutDirection.LeftToRight

    def height(self, words: str) -> int:
        """The height of a row with these words."""
        if self.look is None:
            return 40
        lines = self._lines(words, bold=False)
        return max(self.look.target, lines.height + 2 * self.form.above)

    def _lines(self, words: str, *, bold: bool) -> Lines:
        """The words in lines, kept: a rail is drawn again at each step of the page beneath it."""
        look, form = self.look, self.form
        room = self.width - form.left - form.right
        name = (words, bold, form.role, room, self._direction())
        if name not in self._kept:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            assert look is not None  # noqa: S101 - asked only once there's a look
            kind = Type(look.font(form.role, bold=bold), look.line(form.role), self._direction())
            self._kept[name] = Lines(words, kind, room)
        return self._kept[name]

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self.look = look
        self._kept.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002 - the row's width is the rail's
        return QSize(self.width, self.height(str(index.data())))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, form = self.look, self.form
        if look is None:
            return
        anchor = index.data(ANCHOR)
        reading, is_help = anchor == self.reached, anchor == HELP_ANCHOR
        rect: QRect = option.rect
        self._paint_mark(painter, rect, "now" if is_help else "brand", reading=reading)
        quiet = "text" if reading else "text-soft"
        strong = reading or (is_help and form.filled)  # where the reader is, and at a kiosk where help is
        lines = self._lines(str(index.data()), bold=strong)
        if 2 * form.above + lines.height > max(rect.height(), look.target):
            lines = self._lines(str(index.data()), bold=False)  # rows keep their height and never move
        room = mirrored(rect.adjusted(form.left, 0, -form.right, 0), rect, option.direction)
        top = rect.top() + (rect.height() - lines.height) // 2
        lines.draw(painter, room.left(), top, look.colour("now" if is_help else quiet))

    def _paint_mark(self, painter: QPainter, rect: QRect, token: str, *, reading: bool) -> None:
        look, form = self.look, self.form
        assert look is not None  # noqa: S101 - asked only once there's a look
        parent = self.parent()
        direction = (
            parent.layoutDirection() if isinstance(parent, QWidget) else Qt.LayoutDirection.LeftToRight
        )
        if not form.filled:
            thin = QRect(rect.topLeft(), QSize(2, rect.height()))
            painter.fillRect(mirrored(thin, rect, direction), look.colour("line"))
        if not reading:
            return
        bar = mirrored(QRect(rect.topLeft(), QSize(form.bar, rect.height())), rect, direction)
        if not form.filled:
            painter.fillRect(bar, look.colour(token))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plate = rounded(QRectF(rect), 12)
        edge = QPainterPath()
        edge.addRect(QRectF(bar))
        painter.fillPath(plate, look.colour("now-fill" if token == "now" else "tint"))  # noqa: S105 - a colour
        painter.fillPath(plate.intersected(edge), look.colour(token))


class Rail(QListWidget):
    """Lists the sections. It tells which one the reader chose."""

    section_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self.setItemDelegate(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = PaintedBar(BAR)
        self.setVerticalScrollBar(self._bar)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("On this page"))
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        flickable(self)

    def show_look(self, look: Look, ground: str = "page") -> None:
        """Redraw in this look, on this colour."""
        self._rows.show_look(look)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, look.colour(ground))
        self.setPalette(palette)
        self._bar.show_look(look)
        self.doItemsLayout()

    def show_sections(self, sections: list[tuple[str, str]]) -> None:
        """Show these sections: anchor and title of each."""
        self.clear()
        for anchor, title in sections:
            item = QListWidgetItem(title, self)
            item.setData(ANCHOR, anchor)

    def show_reached(self, anchor: str) -> None:
        """Mark the section the reader has come to, and keep it in sight."""
        self._rows.reached = anchor
        for row in range(self.count()):
            if self.item(row).data(ANCHOR) == anchor:
                self.scrollToItem(self.item(row))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the list's own: Qt chooses the line, but leaves the key to what lies round the list."""
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()

    def _choose(self, item: QListWidgetItem) -> None:
        self.section_asked.emit(item.data(ANCHOR))

    def show_form(self, form: RowForm, width: int) -> None:
        """Have rows of this form in this width."""
        self._rows.form, self._rows.width = form, width

    def needed_height(self) -> int:
        """How high it is with all its rows, px."""
        return sum(self._rows.height(self.item(row).text()) for row in range(self.count()))

    def place(self, room: QRect, form: RowForm) -> None:
        """Fill the top of ``room``; where not all rows fit they scroll."""
        self.show_form(form, room.width())
        if self.needed_height() > room.height() and form is LAPTOP:
            self.show_form(CLOSE, room.width())
        if self.needed_height() > room.height():
            self.show_form(self._rows.form, room.width() - BAR)
        self.setGeometry(QRect(room.topLeft(), QSize(room.width(), min(room.height(), self.needed_height()))))
        self.doItemsLayout()
        self.show_reached(self._rows.reached)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; a rail that shows all leaves the wheel to the page."""
        if self.verticalScrollBar().maximum() == 0:
            event.ignore()
            return
        super().wheelEvent(event)
