"""The tree of groups and pages."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from plainleaf.content.page import Group
from plainleaf.window.controls.flick import flickable
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.sidebar.rows import CURRENT, ICON, PAGE, ConditionRows


class ConditionList(QTreeView):
    """Groups, one open at a time, with their pages. Arrow keys move, open and close; Enter reads."""

    page_asked = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = ConditionRows(icons, self)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setItemDelegate(self._rows)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setMouseTracking(True)
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Conditions"))
        flickable(self)
        self.clicked.connect(self._choose)
        self.expanded.connect(self._close_others)
        self.entered.connect(self._hover)

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._rows.look = look
        palette = self.palette()
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.AlternateBase):
            palette.setColor(role, look.colour("canvas"))
        self.setPalette(palette)
        self.doItemsLayout()

    def show_groups(self, groups: tuple[Group, ...], titles: dict[str, str]) -> None:
        """Show these groups with their pages' titles, all closed but the first."""
        self._items.clear()
        for group in groups:
            head = QStandardItem(group.title)
            head.setData(group.icon, ICON)
            head.setData("", PAGE)
            head.setData(group.hint, Qt.ItemDataRole.AccessibleDescriptionRole)
            for page in group.pages:
                row = QStandardItem(titles[page])
                row.setData(page, PAGE)
                head.appendRow(row)
            self._items.appendRow(head)
        self.expand(self._items.index(0, 0))

    def show_current(self, page: str) -> None:
        """Mark the page on show, open its group, and bring it into sight."""
        for group in range(self._items.rowCount()):
            head = self._items.item(group)
            for number in range(head.rowCount()):
                row = head.child(number)
                on_show = row.data(PAGE) == page
                if bool(row.data(CURRENT)) != on_show:
                    row.setData(on_show, CURRENT)
                if on_show:
                    self.expand(head.index())
                    self.setCurrentIndex(row.index())

    def open_group(self, group_title: str) -> None:
        """Open one group."""
        for item in self._items.findItems(group_title):
            self.expand(item.index())
            self.setCurrentIndex(item.index())

    def _choose(self, index: QModelIndex) -> None:
        if page := index.data(PAGE):
            self.page_asked.emit(page)
        else:
            self.setExpanded(index, not self.isExpanded(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space read a page, or open and close a group; the other keys are Qt's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _close_others(self, opened: QModelIndex) -> None:
        for group in range(self._items.rowCount()):
            index = self._items.index(group, 0)
            if index != opened and self.isExpanded(index):
                self.collapse(index)

    def _hover(self, index: QModelIndex) -> None:
        self._rows.hovered = QPersistentModelIndex(index)
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the mouse any more."""
        self._hover(QModelIndex())
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles wrap anew at another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        """As wide as the drawing."""
        return QSize(276, 400)
