"""The questions as bars: where the reader is, and one press to any other question."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from plainleaf.content.checklist import Part
from plainleaf.window.controls.shapes import plate
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

BAR_WIDTH, BAR_HEIGHT, TICK = 40, 8, 20  # px on a laptop
TICK_SHARE = 0.7  # of a disc: the tick in it


class StepBar(QAbstractButton):
    """One question's bar: filled up to the one asked, which is taller; upon it a tick, if it has any."""

    def __init__(self, number: int, part: Part, look: Look, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._icons = look, icons
        self._reached = self._ticked = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(str(number))
        self.setAccessibleName(self.tr("Question {0}: {1}").format(number, part.title))
        self.setToolTip(part.title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(max(look.px(BAR_WIDTH) + 8, look.target))

    def show_state(self, *, reached: bool, ticked: bool) -> None:
        """Show whether the reader has come this far, and whether something is ticked here."""
        self._reached, self._ticked = reached, ticked
        self.setAccessibleDescription(self.tr("Has ticks.") if ticked else "")
        self.update()

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The least target: bars give way so that all stand in one row."""
        return QSize(self._look.target, self._look.target)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole bar is drawn
        """The bar in the middle; its tick upon it."""
        look, painter = self._look, QPainter(self)
        height = look.px(BAR_HEIGHT) * (2 if self.isChecked() else 1)
        if self.isChecked() and self._ticked:
            height = look.px(TICK)
        width = self.width() - 8
        place = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        token = "brand" if self._reached else "edge" if self.underMouse() else "line"
        plate(painter, place, height / 2, look.colour(token), edge=look.colour(token), width=0)
        if self._ticked:
            self._paint_tick(painter)
        painter.end()

    def _paint_tick(self, painter: QPainter) -> None:
        """A disc as wide as a tick needs, and the tick."""
        look, size = self._look, self._look.px(TICK)
        middle, ink = QRectF(self.rect()).center(), look.colour("brand")
        disc = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
        plate(painter, disc, size / 2, ink, edge=ink, width=0)
        size = round(size * TICK_SHARE)
        tick = self._icons.pixmap("tick", size, look.hex("on-brand"), self.devicePixelRatioF())
        painter.drawPixmap(
            QRect(round(middle.x() - size / 2), round(middle.y() - size / 2), size, size), tick
        )


class Steps(QWidget):
    """A bar for each question, in order, all in one row."""

    step_asked = Signal(int)

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self._look, self._icons = look, icons
        self._bars: list[StepBar] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.step_asked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addStretch(1)

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Show one bar for each question."""
        for old in self._bars:
            self._group.removeButton(old)
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._bars = []
        for number, part in enumerate(parts, 1):
            bar = StepBar(number, part, self._look, self._icons, self)
            self._group.addButton(bar, number - 1)
            self._row.insertWidget(number - 1, bar, 100)
            bar.show()
            self._bars.append(bar)

    def show_step(self, step: int, ticked: set[int]) -> None:
        """Show which question is asked, and which have ticks."""
        for number, bar in enumerate(self._bars):
            bar.setChecked(number == step)
            bar.show_state(reached=number <= step, ticked=number in ticked)

    def width_of_all(self) -> int:
        """The width of all bars on one line, px."""
        return sum(bar.maximumWidth() for bar in self._bars)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        for bar in self._bars:
            bar.show_look(look)
