"""The choices on the sheet for text size and colours: each shows what it does, and its name."""

from abc import abstractmethod

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from plainleaf.window.controls.lines import Lines, Type
from plainleaf.window.controls.shapes import mirrored, plate
from plainleaf.window.icons import Icons
from plainleaf.window.kiosk.painting import draw_icon, fitted, leaf
from plainleaf.window.look import Look

SAMPLES = {100: 46, 125: 60, 150: 76, 200: 96}  # text size in per cent: px of its sample
SAMPLE_ROOM = 120  # above the names, so that all of them stand on one line
LEAF = (72, 64)
SIDE, GAP, BELOW = 24, 20, 20
TICK = 28
TONE_PAD, TONE_GAP = 16, 8  # above and below a leaf and its name, and between them


class LookChoice(QAbstractButton):
    """The chosen one has a tick, a strong edge and bold words."""

    def __init__(self, words: str, look: Look, icons: Icons) -> None:
        super().__init__()
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

    def sizeHint(self) -> QSize:
        """As narrow as it may be: the row shares out its width."""
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        """Narrow: words wrap."""
        return QSize(120, self._look.target)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def _kind(self, *, bold: bool, centred: bool = True) -> Type:
        look = self._look
        font = look.font("label", bold=bold)
        return Type(font, look.line("label"), self.layoutDirection(), centred=centred)

    def _mirrors(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _tick_size(self) -> int:
        return round(TICK * self._look.bar_zoom)

    def _paint_plate(self, painter: QPainter) -> None:
        look, chosen = self._look, self.isChecked()
        fill = "tint" if chosen or self.isDown() else "page"
        radius = float(look.design.tokens["radius"]["card"])
        edge = look.colour("brand" if chosen else "edge")
        plate(painter, QRectF(self.rect()), radius, look.colour(fill), edge=edge, width=4 if chosen else 2)

    def _paint_name(self, painter: QPainter, lines: Lines, top: float) -> None:
        """The name in the middle, after its tick if it is the chosen one."""
        tick = self._tick_size() + 8 if self.isChecked() else 0
        left = (self.width() - lines.width - tick) / 2
        if tick:
            at = left + lines.width + 8 if self._mirrors() else left
            self._paint_tick(painter, at, top + lines.height / 2)
        lines.draw(painter, left if self._mirrors() else left + tick, top, self._look.colour("text"))

    def _paint_tick(self, painter: QPainter, left: float, middle: float) -> None:
        size = self._tick_size()
        place = QRect(round(left), round(middle - size / 2), size, size)
        draw_icon(painter, self._icons, "tick", place, self._look.hex("brand"), mirror=False)


class SizeChoice(LookChoice):
    """Letters of a size above its name."""

    def __init__(self, words: str, size: int, look: Look, icons: Icons) -> None:
        super().__init__(words, look, icons)
        self.size_shown = size

    def _words_room(self, width: int) -> int:
        return width - 2 * SIDE - self._tick_size() - 8

    def heightForWidth(self, width: int) -> int:
        """Sample and name: bold takes the most room, and choosing moves nothing."""
        lines = fitted(self.text(), self._kind(bold=True), self._words_room(width))
        return SAMPLE_ROOM + lines.height + BELOW

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole button is drawn
        """Sample and name, in the middle."""
        painter, look, chosen = QPainter(self), self._look, self.isChecked()
        self._paint_plate(painter)
        font = QFont(look.font("title", bold=True, zoom=1.0))  # a copy: looks keep their fonts
        font.setPixelSize(SAMPLES[self.size_shown])
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        above = QRect(0, 12, self.width(), SAMPLE_ROOM - 12)
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, self.tr("Aa"))
        lines = fitted(self.text(), self._kind(bold=chosen), self._words_room(self.width()))
        self._paint_name(painter, lines, SAMPLE_ROOM)
        painter.end()


class LeafChoice(LookChoice):
    """A leaf in the colours it stands for, beside its name."""

    def _words_room(self, width: int) -> int:
        return width - 2 * SIDE - LEAF[0] - GAP - self._tick_size() - 4

    def heightForWidth(self, width: int) -> int:
        """The leaf, or the words where they're higher."""
        lines = fitted(self.text(), self._kind(bold=True, centred=False), self._words_room(width))
        return max(LEAF[1] + 2 * SIDE, lines.height + 2 * BELOW)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole button is drawn
        """Leaf, name, tick; mirrored for right-to-left."""
        painter, chosen = QPainter(self), self.isChecked()
        self._paint_plate(painter)
        place = QRect(SIDE, (self.height() - LEAF[1]) // 2, *LEAF)
        self._paint_leaf(painter, QRectF(mirrored(place, self.rect(), self.layoutDirection())))
        lines = fitted(self.text(), self._kind(bold=chosen, centred=False), self._words_room(self.width()))
        beside = SIDE + LEAF[0] + GAP
        left = self.width() - beside - lines.width if self._mirrors() else beside
        lines.draw(painter, left, (self.height() - lines.height) / 2, self._look.colour("text"))
        if chosen:
            at = SIDE if self._mirrors() else self.width() - SIDE - self._tick_size()
            self._paint_tick(painter, at, self.height() / 2)
        painter.end()

    def _paint_leaf(self, painter: QPainter, around: QRectF) -> None:
        look, fill = self._look, self._fill()
        sharp, soft = (float(one) for one in look.design.tokens["radius"]["leaf"])
        painter.fillPath(leaf(around, soft, sharp, self.layoutDirection()), look.colour("edge"))
        inner = around.adjusted(2, 2, -2, -2)
        painter.fillPath(leaf(inner, soft - 2, sharp - 2, self.layoutDirection()), fill)

    @abstractmethod
    def _fill(self) -> QColor:
        """The leaf's colour."""


class ColourChoice(LeafChoice):
    """The page's colours in a theme, with letters on them."""

    def __init__(self, words: str, theme: str, look: Look, icons: Icons) -> None:
        super().__init__(words, look, icons)
        self.theme_shown = theme

    def _fill(self) -> QColor:
        return self._look.at(theme=self.theme_shown).colour("page")

    def _paint_leaf(self, painter: QPainter, around: QRectF) -> None:
        super()._paint_leaf(painter, around)
        look = self._look.at(theme=self.theme_shown)
        painter.setFont(look.font("sub", bold=True, zoom=1.0))
        painter.setPen(look.colour("brand" if look.theme == "contrast" else "text"))
        painter.drawText(around, Qt.AlignmentFlag.AlignCenter, self.tr("Aa"))


class ToneChoice(LeafChoice):
    """The skin that figures will have, above its name, so that three stand in a narrow row."""

    def __init__(self, words: str, tone: str, look: Look, icons: Icons) -> None:
        super().__init__(words, look, icons)
        self.tone_shown = tone

    def _fill(self) -> QColor:
        look = self._look
        return QColor(look.design.figure_colours(look.theme, self.tone_shown)["epidermis"])

    def heightForWidth(self, width: int) -> int:
        """Leaf and name."""
        return LEAF[1] + 2 * TONE_PAD + TONE_GAP + self._name(width, bold=True).height

    def _name(self, width: int, *, bold: bool) -> Lines:
        return fitted(self.text(), self._kind(bold=bold), width - 2 * BELOW)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole button is drawn
        """Leaf above name; a tick beside the leaf, where it takes no room from the name."""
        painter, chosen = QPainter(self), self.isChecked()
        self._paint_plate(painter)
        left = (self.width() - LEAF[0]) / 2
        self._paint_leaf(painter, QRectF(left, TONE_PAD, *LEAF))
        lines = self._name(self.width(), bold=chosen)
        top = TONE_PAD + LEAF[1] + TONE_GAP
        lines.draw(painter, (self.width() - lines.width) / 2, top, self._look.colour("text"))
        if chosen:
            at = left - GAP - self._tick_size() if self._mirrors() else left + LEAF[0] + GAP
            self._paint_tick(painter, at, TONE_PAD + LEAF[1] / 2)
        painter.end()
