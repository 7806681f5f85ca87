"""Painting the list of conditions: groups with an icon, pages under the open one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

Index = QModelIndex | QPersistentModelIndex
PAGE = Qt.ItemDataRole.UserRole  # a page's id, empty for a group
ICON = Qt.ItemDataRole.UserRole + 1  # a group's icon
CURRENT = Qt.ItemDataRole.UserRole + 2  # whether the page is on show
TEXT_LEFT, GROUP_LEFT, CHEVRON = 44, 42, 18  # px from the list's own edge at 100 %
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter


class ConditionRows(QStyledItemDelegate):
    """Draws rows of 40 (pages) and 44 px (groups), higher where a title wraps."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self.look: Look | None = None
        self.hovered = QPersistentModelIndex()  # the row under the mouse

    def _room(self, option: QStyleOptionViewItem, index: Index) -> tuple[int, int]:
        """Where the words begin, and how wide they may be, px."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QTreeView) else option.rect.width()
        zoom = self.look.bar_zoom if self.look else 1
        is_page = bool(index.data(PAGE))
        left = round((TEXT_LEFT if is_page else GROUP_LEFT) * zoom)
        right = 8 if is_page else round(CHEVRON * zoom) + 16
        return left, width - left - right

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words need."""
        if self.look is None:
            return QSize(0, 40)
        is_page = bool(index.data(PAGE))
        zoom = self.look.bar_zoom
        words = _words_height(index, self.look, self._room(option, index)[1], bold=not is_page)
        least = round((40 if is_page else 44) * zoom)
        return QSize(0, max(least, words + round((18 if is_page else 8) * zoom)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row: tinted and with a bar when its page is on show."""
        look = self.look
        if look is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        rect.setLeft(0)
        self._ground(painter, rect, option, index)
        is_page, current = bool(index.data(PAGE)), bool(index.data(CURRENT))
        left, width = self._room(option, index)
        words = QRect(left, rect.top(), width, rect.height())
        if not is_page:
            view = option.widget
            is_open = isinstance(view, QTreeView) and view.isExpanded(index)
            self._chevron(painter, rect, "chevron-down" if is_open else "chevron-right", option)
            self._icon(painter, (str(index.data(ICON)), "brand"), QRect(10, 0, 22, 22), rect, option)
        painter.setPen(look.colour("text"))
        painter.setFont(look.font("label", bold=not is_page or (current and _stays_bold(index, look, width))))
        painter.drawText(_turned(words, option), WRAPPED, str(index.data()))
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        look = self.look
        if look is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        if index.data(CURRENT):
            painter.setBrush(look.colour("tint"))
            painter.drawRoundedRect(rect, 10, 10)
            painter.setBrush(look.colour("brand"))
            bar = QRect(round(26 * look.bar_zoom), rect.center().y() - 10, 4, 22)
            painter.drawRoundedRect(_turned(bar, option), 2, 2)
        elif self.hovered == index:
            painter.setBrush(look.colour("tint"))
            painter.setOpacity(0.5)
            painter.drawRoundedRect(rect, 10, 10)
            painter.setOpacity(1)

    def _chevron(self, painter: QPainter, rect: QRect, name: str, option: QStyleOptionViewItem) -> None:
        zoom = self.look.bar_zoom if self.look else 1
        left = round((rect.right() - round((CHEVRON + 8) * zoom)) / zoom)
        self._icon(painter, (name, "text-soft"), QRect(left, 0, CHEVRON, CHEVRON), rect, option)

    def _icon(
        self,
        painter: QPainter,
        icon: tuple[str, str],
        room: QRect,
        rect: QRect,
        option: QStyleOptionViewItem,
    ) -> None:
        """An icon at its place at 100 %, ``room``, half-way down the row."""
        look = self.look
        if look is None:
            return
        name, colour = icon
        pixels = round(room.width() * look.bar_zoom)
        ratio = painter.device().devicePixelRatio()
        pixmap = self._icons.pixmap(name, pixels, look.hex(colour), ratio, option.direction)
        top = rect.center().y() - pixels // 2 + 1
        painter.drawPixmap(
            _turned(QRect(round(room.left() * look.bar_zoom), top, pixels, pixels), option), pixmap
        )


def _stays_bold(index: Index, look: Look, width: int) -> bool:
    """Whether the page on show has room for bold words: its row is as high as before it was."""
    plain, bold = (_words_height(index, look, width, bold=bold) for bold in (False, True))
    return plain == bold


def _words_height(index: Index, look: Look, width: int, *, bold: bool) -> int:
    layout = QTextLayout(str(index.data()), look.font("label", bold=bold))
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(40, width))
        height += line.height()
    layout.endLayout()
    return round(height)


def _turned(rect: QRect, option: QStyleOptionViewItem) -> QRect:
    """The rectangle mirrored for right-to-left."""
    if option.direction != Qt.LayoutDirection.RightToLeft or option.widget is None:
        return rect
    view = option.widget
    width = view.viewport().width() if isinstance(view, QTreeView) else option.rect.width()
    return QRect(width - rect.right() - 1, rect.top(), rect.width(), rect.height())
