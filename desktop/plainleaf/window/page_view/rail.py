"""The rail "On this page": the page's sections, the one being read marked."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from plainleaf.window.look import Look

ANCHOR = Qt.ItemDataRole.UserRole
HELP_ANCHOR = "help"
WIDTH, GAP = 216, 48  # px (design-spec 4)
_LEFT = 14


class _Rows(QStyledItemDelegate):
    """A 2 px line beside all rows, 4 px and bold beside the part being read; help in its colour."""

    look: Look | None = None
    reached = ""  # the anchor of the section being read

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        if self.look is None:
            return QSize(WIDTH, 40)
        metrics = QFontMetrics(self.look.font("small", bold=True))
        width = (option.widget.width() if option.widget else WIDTH) - _LEFT - 4
        wrap = int(Qt.TextFlag.TextWordWrap.value)
        height = metrics.boundingRect(QRect(0, 0, width, 999), wrap, str(index.data())).height()
        return QSize(width, max(round(40 * self.look.bar_zoom), height + 18))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = self.look
        if look is None:
            return
        anchor = index.data(ANCHOR)
        reading, is_help = anchor == self.reached, anchor == HELP_ANCHOR
        rect = option.rect
        edge = rect.topLeft()
        painter.fillRect(QRect(edge, QSize(2, rect.height())), look.colour("line"))
        if reading:
            painter.fillRect(QRect(edge, QSize(4, rect.height())), look.colour("now" if is_help else "brand"))
        quiet = "text" if reading else "text-soft"
        painter.setPen(look.colour("now" if is_help else quiet))
        painter.setFont(look.font("small", bold=reading or is_help))
        words = rect.adjusted(_LEFT, 0, -4, 0)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(flags), str(index.data()))


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
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setAccessibleName(self.tr("On this page"))
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._rows.look = look
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, look.colour("page"))
        self.setPalette(palette)
        self.doItemsLayout()

    def show_sections(self, sections: list[tuple[str, str]]) -> None:
        """Show these sections: anchor and title of each."""
        self.clear()
        for anchor, title in sections:
            item = QListWidgetItem(title, self)
            item.setData(ANCHOR, anchor)

    def show_reached(self, anchor: str) -> None:
        """Mark the section the reader has come to."""
        self._rows.reached = anchor
        for row in range(self.count()):
            if self.item(row).data(ANCHOR) == anchor:
                self.scrollToItem(self.item(row))
        self.viewport().update()

    def _choose(self, item: QListWidgetItem) -> None:
        self.section_asked.emit(item.data(ANCHOR))

    def needed_height(self) -> int:
        """How high it is with all its rows, px."""
        return sum(self.sizeHintForRow(row) for row in range(self.count()))

    def place(self, corner: QPoint, room: int) -> None:
        """Stand at ``corner``, no higher than ``room`` px."""
        self.setGeometry(QRect(corner, QSize(WIDTH, min(room, self.needed_height() + 2))))
