"""Text size and colours at a kiosk (component 34). They go back when the reader finishes."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from plainleaf.window.controls.columns import Columns
from plainleaf.window.controls.lines import Lines, Type, natural_width
from plainleaf.window.controls.shapes import plate
from plainleaf.window.controls.tool_button import ToolButton
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.kiosk.sheet import Sheet
from plainleaf.window.look import Look

SIZES = {100: 42, 125: 54, 150: 68, 200: 88}  # text size in per cent: px of its sample
SWATCH = 72
TICK = 28


class LookChoice(QAbstractButton):
    """One choice: a sample of it and its name; the chosen one has a tick, a strong edge and bold words."""

    def __init__(self, words: str, value: object, look: Look, icons: Icons) -> None:
        super().__init__()
        self.value = value
        self._look, self._icons = look, icons
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def _kind(self) -> Type:
        look = self._look
        return Type(look.font("label", bold=self.isChecked()), look.line("label"), self.layoutDirection())

    def _plate(self, painter: QPainter) -> None:
        look, chosen = self._look, self.isChecked()
        fill = "tint" if chosen or self.isDown() else "page"
        radius = float(look.design.tokens["radius"]["card"])
        edge = look.colour("brand" if chosen else "edge")
        plate(painter, QRectF(self.rect()), radius, look.colour(fill), edge=edge, width=4 if chosen else 2)

    def _tick(self, painter: QPainter, left: int, top: int) -> None:
        hue = self._look.hex("brand")
        painter.drawPixmap(QRect(left, top, TICK, TICK), self._icons.pixmap("tick", TICK, hue, 2.0))

    def sizeHint(self) -> QSize:
        """One line of words, if there's room."""
        return QSize(natural_width(self.text(), self._kind()) + 60, self.heightForWidth(220))

    def minimumSizeHint(self) -> QSize:
        """Narrow: words wrap."""
        return QSize(120, self._look.target)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True


class SizeChoice(LookChoice):
    """Letters of a size above its name."""

    def heightForWidth(self, width: int) -> int:
        """The largest sample, so that all stand on one line, and the name."""
        return 116 + Lines(self.text(), self._kind(), width - 40 - TICK).height + 16

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole button is drawn
        """Sample and name, in the middle."""
        painter = QPainter(self)
        self._plate(painter)
        font = QFont(self._look.font("title", bold=True, zoom=1.0))  # a copy: looks keep their fonts
        font.setPixelSize(SIZES[int(str(self.value))])
        painter.setFont(font)
        painter.setPen(self._look.colour("text"))
        painter.drawText(QRect(0, 12, self.width(), 104), Qt.AlignmentFlag.AlignCenter, self.tr("Aa"))
        lines = Lines(self.text(), self._kind(), self.width() - 40 - TICK)
        tick = TICK + 8 if self.isChecked() else 0
        left = round((self.width() - lines.width - tick) / 2)
        if tick:
            self._tick(painter, left, 116 + (self._look.line("label") - TICK) // 2)
        lines.draw(painter, left + tick, 116, self._look.colour("text"))
        painter.end()


class ColourChoice(LookChoice):
    """A leaf in the colours of a theme, beside its name."""

    def heightForWidth(self, width: int) -> int:
        """The leaf, or the words where they're higher."""
        return max(SWATCH + 40, Lines(self.text(), self._kind(), self._room(width)).height + 32)

    def _room(self, width: int) -> int:
        return width - 28 - SWATCH - 20 - TICK - 28

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole button is drawn
        """Leaf, name, tick; mirrored for right to left."""
        painter = QPainter(self)
        self._plate(painter)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - 28 - SWATCH if mirrored else 28
        self._paint_leaf(painter, QRectF(left, (self.height() - SWATCH) / 2, SWATCH, SWATCH))
        lines = Lines(self.text(), self._kind(), self._room(self.width()))
        words = 28 + TICK + 20 if mirrored else 28 + SWATCH + 20
        lines.draw(painter, words, (self.height() - lines.height) / 2, self._look.colour("text"))
        if self.isChecked():
            at = 28 if mirrored else self.width() - 28 - TICK
            self._tick(painter, at, (self.height() - TICK) // 2)
        painter.end()

    def _paint_leaf(self, painter: QPainter, around: QRectF) -> None:
        look = self._look.at(theme=str(self.value))
        soft, leaf = 20.0, QPainterPath(QPointF(around.left(), around.top()))
        leaf.lineTo(around.right() - soft, around.top())
        leaf.quadTo(around.topRight(), QPointF(around.right(), around.top() + soft))
        leaf.lineTo(around.bottomRight())
        leaf.lineTo(around.left() + soft, around.bottom())
        leaf.quadTo(around.bottomLeft(), QPointF(around.left(), around.bottom() - soft))
        leaf.closeSubpath()
        painter.fillPath(leaf, look.colour("page"))
        painter.setPen(self._look.colour("edge"))
        painter.drawPath(leaf)
        font = look.font("sub", bold=True, zoom=1.0)
        painter.setFont(font)
        painter.setPen(look.colour("brand" if look.theme == "contrast" else "text"))
        painter.drawText(around, Qt.AlignmentFlag.AlignCenter, self.tr("Aa"))


class LookSheet(Sheet):
    """Four sizes and three sets of colours; each shows at once what it does to the page behind."""

    size_chosen = Signal(int)
    theme_chosen = Signal(str)

    def __init__(self, look: Look, icons: Icons, window: QWidget) -> None:
        super().__init__(look, window, width=1400)
        self._title = Words(look, "section", self.tr("Text size"), bold=True)
        self._colours = Words(look, "section", self.tr("Colours"), bold=True)
        back = self.tr("This goes back to normal when you finish.")
        self._note = Words(look, "small", back, colour="text-soft")
        self._close = ToolButton(self.tr("Close"), "close", look, icons)
        self._sizes = self._choices(SizeChoice, self._size_names(), look, icons)
        self._themes = self._choices(ColourChoice, self._theme_names(), look, icons)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._close)
        self._size_row, self._theme_row = Columns(4, 200, (20, 16)), Columns(3, 300, (20, 16))
        self._size_row.show_widgets(list(self._sizes.buttons()))
        self._theme_row.show_widgets(list(self._themes.buttons()))
        self.column.addLayout(top)
        for part in (self._size_row, self._colours, self._theme_row, self._note):
            self.column.addWidget(part)
        self._close.clicked.connect(self.put_away)
        self._sizes.buttonClicked.connect(self._choose_size)
        self._themes.buttonClicked.connect(self._choose_theme)
        self.show_look(look)

    def _size_names(self) -> dict[object, str]:
        return {
            100: self.tr("Normal"),
            125: self.tr("Large"),
            150: self.tr("Larger"),
            200: self.tr("Largest"),
        }

    def _theme_names(self) -> dict[object, str]:
        return {"light": self.tr("Light"), "dark": self.tr("Dark"), "contrast": self.tr("High contrast")}

    def _choices(
        self, kind: type[LookChoice], names: dict[object, str], look: Look, icons: Icons
    ) -> QButtonGroup:
        group = QButtonGroup(self)
        for value, words in names.items():
            group.addButton(kind(words, value, look, icons))
        return group

    def show_look(self, look: Look) -> None:
        """Redraw in this look, and show which one it is."""
        for words in (self._title, self._colours, self._note):
            words.show_look(look)
        self._close.show_look(look)
        for group, value in ((self._sizes, look.text_size), (self._themes, look.theme)):
            for button in group.buttons():
                if isinstance(button, LookChoice):
                    button.setChecked(button.value == value)
                    button.show_look(look)
        self._size_row.show_least_width(round(200 * look.bar_zoom))
        self._theme_row.show_least_width(round(300 * look.bar_zoom))
        super().show_look(look)

    def _choose_size(self, button: QAbstractButton) -> None:
        if isinstance(button, LookChoice):
            self.size_chosen.emit(int(str(button.value)))

    def _choose_theme(self, button: QAbstractButton) -> None:
        if isinstance(button, LookChoice):
            self.theme_chosen.emit(str(button.value))
