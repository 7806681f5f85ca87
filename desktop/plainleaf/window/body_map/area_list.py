"""The list beside the drawing: the same parts in words, and the screen reader's way."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from plainleaf.content.body import BodyArea
from plainleaf.window.controls.lines import Lines, Type
from plainleaf.window.controls.shapes import mirrored, plate
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

Index = QModelIndex | QPersistentModelIndex
PAD, TICK = 16, 20  # px on a laptop
EDGE = 3
AREA = Qt.ItemDataRole.UserRole
PRESSES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class _Rows(QStyledItemDelegate):
    """Draws a row: the picked one on ``tint`` with an edge, bold and ticked."""

    def __init__(self, look: Look, icons: Icons, view: "AreaList") -> None:
        super().__init__(view)
        self.look, self._icons, self._view = look, icons, view

    def _lines(self, words: str, *, bold: bool) -> Lines:
        look = self.look
        width = self._view.viewport().width() - 2 * look.px(PAD) - self._tick() - 8
        kind = Type(look.font("label", bold=bold), look.line("label"), self._view.layoutDirection())
        return Lines(words, kind, width)

    def _tick(self) -> int:
        return round(self.look.px(TICK) * self.look.bar_zoom)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - the view's width
        """As high as its bold words, so that picking moves nothing."""
        height = self._lines(str(index.data()), bold=True).height + self.look.px(12)
        return QSize(0, max(self.look.target, height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Plate, words, tick."""
        look = self.look
        rect = QRect(option.rect)
        picked = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        radius = float(look.design.tokens["radius"]["control"])
        painter.save()
        if picked:
            inner = QRectF(rect).adjusted(1, 1, -1, -1)
            plate(painter, inner, radius, look.colour("tint"), edge=look.colour("brand"), width=EDGE)
        elif hovered:
            inner = QRectF(rect).adjusted(1, 1, -1, -1)
            plate(painter, inner, radius, look.colour("tint"), edge=look.colour("tint"), width=0)
        lines = self._lines(str(index.data()), bold=picked)
        turned = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = rect.left() + look.px(PAD) + (self._tick() + 8 if turned else 0)
        lines.draw(painter, left, rect.top() + (rect.height() - lines.height) // 2, look.colour("text"))
        if picked:
            size = self._tick()
            at = rect.right() - look.px(PAD) - size
            place = mirrored(
                QRect(at, rect.center().y() - size // 2, size, size), rect, self._view.layoutDirection()
            )
            ratio = self._view.devicePixelRatioF()
            painter.drawPixmap(place, self._icons.pixmap("tick", size, look.hex("text"), ratio))
        painter.restore()


class AreaList(QListWidget):
    """Arrows go from row to row; Enter, Space and a touch pick one. It keeps no pick of its own."""

    area_chosen = Signal(str)  # the reader's doing

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self._rows = _Rows(look, icons, self)
        self.setItemDelegate(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Parts of the body"))
        self.itemClicked.connect(self._choose)

    def show_areas(self, areas: tuple[BodyArea, ...]) -> None:
        """Show these."""
        self.clear()
        for area in areas:
            item = QListWidgetItem(area.title)
            item.setData(AREA, area.id)
            self.addItem(item)

    def show_picked(self, area: str) -> None:
        """Show which one is picked; none for an empty id."""
        self.selectionModel().clearSelection()
        for row in range(self.count()):
            if area and self.item(row).data(AREA) == area:
                index = self.model().index(row, 0)
                self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
                self.scrollToItem(self.item(row))

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._rows.look = look
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, look.colour("canvas"))
        self.setPalette(palette)
        self.scheduleDelayedItemsLayout()

    def height_of_all(self) -> int:
        """The height of all rows, px."""
        rows = range(self.count())
        return sum(self.sizeHintForIndex(self.model().index(row, 0)).height() for row in rows)

    def sizeHint(self) -> QSize:
        """No more than it must: it takes what room there is."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Three rows: it scrolls."""
        return QSize(120, 3 * self._rows.look.target)

    def selectionCommand(
        self,
        index: Index,  # noqa: ARG002 - as Qt calls it
        event: QEvent | None = None,  # noqa: ARG002
    ) -> QItemSelectionModel.SelectionFlag:
        """Walking over rows picks none: the panel says which is picked."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space pick the current row."""
        if Qt.Key(event.key()) in PRESSES:
            self._choose(self.currentItem())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows wrap anew in another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.area_chosen.emit(str(item.data(AREA)))
