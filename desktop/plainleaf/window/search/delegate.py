"""How a found page is drawn: its group, its title as a link, its words with the found ones marked."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from plainleaf.content.page import Group
from plainleaf.library import Hit
from plainleaf.window.controls.lines import Lines, Type
from plainleaf.window.controls.shapes import mirrored, plate, rounded
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.search.model import GROUP_ROLE, HIT_ROLE

PAD, GAP, CHEVRON = 16, 4, 20
APART = 8  # px round each page when they stand as cards


@dataclass(frozen=True, slots=True)
class _Row:
    group: Lines
    title: Lines
    section: Lines | None
    text: Lines

    @property
    def height(self) -> int:
        section = self.section.height if self.section else 0
        return self.group.height + self.title.height + section + self.text.height + 2 * GAP - 8


class HitDelegate(QStyledItemDelegate):
    """Component 24. Its rows are as high as their words need in the list's width."""

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self._look, self._icons = look, icons
        self._width, self._apart = 600, 0

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look

    def _chevron(self) -> int:
        return self._look.px(CHEVRON)

    def fit(self, width: int, *, cards: bool = False) -> None:
        """Rows are this wide; or each is a card of its own, beside others (drawing 19)."""
        self._width, self._apart = width, APART if cards else 0

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """The list's width, and the height of all words."""
        direction: Qt.LayoutDirection = option.direction
        row = self._row(index, self._width, direction)
        return QSize(self._width, row.height + 2 * (self._apart + PAD) if row else 0)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one page."""
        whole: QRect = option.rect
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        row = self._row(index, whole.width(), direction)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        apart = self._apart
        place = mirrored(whole.adjusted(0, apart, -2 * apart, -apart), whole, direction)
        lit = bool(state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        if apart:
            radius = float(self._look.design.tokens["radius"]["card"])
            fill, edge = ("tint", "brand") if lit else ("page", "edge")
            plate(painter, QRectF(place), radius, self._look.colour(fill), edge=self._look.colour(edge))
        elif lit:
            painter.fillPath(rounded(QRectF(place), 12), self._look.colour("tint"))
        elif index.row():
            painter.fillRect(place.left(), place.top(), place.width(), 1, self._look.colour("line"))
        self._paint_words(painter, place, row, direction)
        self._paint_icons(painter, place, index.data(GROUP_ROLE), direction)
        painter.restore()

    def _kind(self, role: str, direction: Qt.LayoutDirection, *, link: bool = False) -> Type:
        zoom = self._look.zoom
        font = QFont(self._look.font(role, bold=link, zoom=zoom))
        font.setUnderline(link)
        return Type(font, self._look.line(role, zoom), direction)

    def _icon(self) -> int:
        return round(self._look.px(18) * min(self._look.zoom, 2.0))

    def _row(
        self, index: QModelIndex | QPersistentModelIndex, width: int, direction: Qt.LayoutDirection
    ) -> _Row | None:
        hit, group = index.data(HIT_ROLE), index.data(GROUP_ROLE)
        if not isinstance(hit, Hit):
            return None
        room = width - 2 * (PAD + self._apart) - self._chevron() - GAP
        name = group.title if isinstance(group, Group) else ""
        found: QColor = self._look.colour("find")
        shown = bool(hit.section_title) and hit.section_title != hit.title
        return _Row(
            Lines(name, self._kind("small", direction), room - self._icon() - 8),
            Lines(hit.title, self._kind("sub", direction, link=True), room),
            Lines(hit.section_title, self._kind("label", direction), room) if shown else None,
            Lines(hit.text, self._kind("body", direction), room, found),
        )

    def _paint_words(self, painter: QPainter, place: QRect, row: _Row, direction: Qt.LayoutDirection) -> None:
        look = self._look
        right_to_left = direction is Qt.LayoutDirection.RightToLeft
        left = place.left() + PAD + (self._chevron() + GAP if right_to_left else 0)
        beside = 0 if right_to_left else self._icon() + 8
        top = place.top() + PAD - 4
        row.group.draw(painter, left + beside, top, look.colour("text-soft"))
        top += row.group.height + GAP
        row.title.draw(painter, left, top, look.colour("link"))
        top += row.title.height
        if row.section:
            row.section.draw(painter, left, top, look.colour("text-soft"))
            top += row.section.height
        row.text.draw(painter, left, top + GAP, look.colour("text"))

    def _paint_icons(
        self, painter: QPainter, place: QRect, group: object, direction: Qt.LayoutDirection
    ) -> None:
        size, look, wide = self._icon(), self._look, self._chevron()
        ratio = painter.device().devicePixelRatioF()
        if isinstance(group, Group):
            line = look.line("small", look.zoom)
            at = QRect(place.left() + PAD, place.top() + PAD - 4 + (line - size) // 2, size, size)
            icon = self._icons.pixmap(group.icon, size, look.hex("text-soft"), ratio)
            painter.drawPixmap(mirrored(at, place, direction), icon)
        right_to_left = direction is Qt.LayoutDirection.RightToLeft
        name = "chevron-left" if right_to_left else "chevron-right"
        at = QRect(place.right() - PAD - wide, place.center().y() - wide // 2, wide, wide)
        chevron = self._icons.pixmap(name, wide, look.hex("brand"), ratio)
        painter.drawPixmap(mirrored(at, place, direction), chevron)
