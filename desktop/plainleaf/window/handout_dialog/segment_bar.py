"""One choice out of a few in one bar: the chosen part is filled, bold and ticked (component 25)."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from plainleaf.window.controls.lines import Lines, Type, natural_width
from plainleaf.window.controls.shapes import plate, rounded
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

EDGE, SIDE, TICK, GAP = 2, 10, 18, 6  # px


class SegmentBar(QWidget):
    """A heading and its bar; where words are too long for one line, its parts stand in a column."""

    value_chosen = Signal(str)

    def __init__(self, title: str, values: dict[str, str], look: Look, icons: Icons) -> None:
        super().__init__()
        self._values = list(values)
        self._title = Words(look, "label", title, bold=True, zoomed=False)
        self._bar = _Bar([_Segment(title, words, look, icons) for words in values.values()], look)
        self._group = QButtonGroup(self)
        for number, part in enumerate(self._bar.parts):
            self._group.addButton(part, number)
        self._group.buttonClicked.connect(self._report)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._bar)

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._title.show_look(look)
        self._bar.show_look(look)

    @property
    def wanted_width(self) -> int:
        """How wide it must be for its parts to stand on one line, px."""
        return self._bar.sizeHint().width()

    def show_value(self, value: str) -> None:
        """Show which one is chosen."""
        self._bar.parts[self._values.index(value)].setChecked(True)

    def _report(self, button: QAbstractButton) -> None:
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.value_chosen.emit(self._values[self._group.id(button)])


class _Bar(QWidget):
    """The edge around the parts, and where they stand."""

    def __init__(self, parts: list["_Segment"], look: Look) -> None:
        super().__init__()
        self.parts, self._look = parts, look
        for part in parts:
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        for part in self.parts:
            part.show_look(look)
        self.updateGeometry()
        self._arrange()
        self.update()

    def _widths(self, width: int) -> list[int]:
        """Each part's width beside the others; none when they don't fit on one line."""
        inside, wanted = width - 2 * EDGE, [part.sizeHint().width() for part in self.parts]
        if max(wanted) * len(wanted) <= inside:
            wanted = [inside // len(wanted)] * len(wanted)
        if sum(wanted) > inside:
            return []
        slack = inside - sum(wanted)
        return [one + slack // len(wanted) + (n < slack % len(wanted)) for n, one in enumerate(wanted)]

    def hasHeightForWidth(self) -> bool:
        """In a narrow place the parts stand in a column."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One line, or as many as there are parts."""
        if self._widths(width):
            return max(part.sizeHint().height() for part in self.parts) + 2 * EDGE
        return sum(part.heightForWidth(width - 2 * EDGE) for part in self.parts) + 2 * EDGE

    def sizeHint(self) -> QSize:
        """All on one line."""
        width = sum(part.sizeHint().width() for part in self.parts) + 2 * EDGE
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow: the parts go below each other."""
        return QSize(120, self._look.target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts in their places."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        widths = self._widths(self.width())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = top = EDGE
        for number, part in enumerate(self.parts):
            if widths:
                at = self.width() - left - widths[number] if mirrored else left
                part.setGeometry(at, EDGE, widths[number], self.height() - 2 * EDGE)
                left += widths[number]
            else:
                height = part.heightForWidth(self.width() - 2 * EDGE)
                part.setGeometry(EDGE, top, self.width() - 2 * EDGE, height)
                top += height

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all is drawn
        """The plate all parts lie in."""
        painter = QPainter(self)
        radius = float(self._look.design.tokens["radius"]["control"])
        ink, page = self._look.colour("edge"), self._look.colour("page")
        plate(painter, QRectF(self.rect()), radius, page, edge=ink, width=EDGE)
        painter.end()


class _Segment(QAbstractButton):
    """One part of a bar."""

    def __init__(self, title: str, words: str, look: Look, icons: Icons) -> None:
        super().__init__()
        self._look, self._icons = look, icons
        self.setText(words)
        self.setAccessibleName(f"{title}: {words}")
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def _type(self, *, bold: bool) -> Type:
        return Type(self._look.font("label", bold=bold), self._look.line("label"), self.layoutDirection())

    def _room(self) -> int:
        return round(TICK * self._look.bar_zoom) + GAP

    def sizeHint(self) -> QSize:
        """The bold words with their tick, so that a choice moves nothing."""
        width = natural_width(self.text(), self._type(bold=True)) + 2 * SIDE + self._room()
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """The words' lines, never under the least target."""
        lines = Lines(self.text(), self._type(bold=True), width - 2 * SIDE - self._room())
        return max(self._look.target, lines.height + 16)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole part is drawn
        """The fill of the chosen part within the bar's round corners, then tick and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, on = self._look, self.isChecked()
        self._paint_ground(painter)
        kind, room = self._type(bold=on), self._room() if on else 0
        lines = Lines(self.text(), kind, self.width() - 2 * SIDE - room)
        left = round((self.width() - room - lines.width) / 2)
        top = (self.height() - lines.height) // 2
        ink = "on-brand" if on else "text"
        right_to_left = kind.direction is Qt.LayoutDirection.RightToLeft
        slack = (self.width() - 2 * SIDE - room) - lines.width if right_to_left else 0
        lines.draw(painter, left + (0 if right_to_left else room) - slack, top, look.colour(ink))
        if on:
            size = room - GAP
            at = round(left + lines.width + GAP) if right_to_left else left
            place = QRect(at, (self.height() - size) // 2, size, size)
            tick = self._icons.pixmap("tick", size, look.hex(ink), self.devicePixelRatioF())
            painter.drawPixmap(place, tick)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        bar = self.parentWidget()
        around = self.rect() if bar is None else bar.rect()
        inside = QRectF(around).adjusted(EDGE, EDGE, -EDGE, -EDGE).translated(-self.x(), -self.y())
        radius = float(self._look.design.tokens["radius"]["control"]) - EDGE
        painter.setClipPath(rounded(inside, radius))
        if self.isChecked():
            painter.fillRect(self.rect(), self._look.colour("brand"))
        elif self.isDown() or self.underMouse():
            painter.fillRect(self.rect(), self._look.colour("tint"))
        line = self._look.colour("line")
        if self.x() > EDGE:
            painter.fillRect(0, 0, 1, self.height(), line)
        if self.y() > EDGE:
            painter.fillRect(0, 0, self.width(), 1, line)
        painter.setClipping(False)
