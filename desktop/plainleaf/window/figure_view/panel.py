"""A figure over the whole window, with its words beside or below it (component 11, "Larger")."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plainleaf.content.blocks import Figure
from plainleaf.content.errors import FigureError
from plainleaf.content.whole import Box, FigureArt
from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.controls.flow_layout import FlowLayout
from plainleaf.window.controls.ground import UpDown
from plainleaf.window.controls.overlay import Overlay
from plainleaf.window.controls.shapes import mirrored, plate
from plainleaf.window.controls.words import Words
from plainleaf.window.figure_view.canvas import MOST, FigureCanvas
from plainleaf.window.figure_view.key_list import KeyList
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

MARGIN, PAD, GAP = 16, 18, 14  # px
FOOT_SHARE = 0.3  # of the height, at most, for buttons with words: else those for the size go without
BESIDE = 300  # px at 100 % of words beside the figure; below it where the window is narrow
BESIDE_LINES = 7  # or where that is fewer lines' heights than this: words that large go below
BESIDE_FROM = 1.2  # width to height of the window


class FigureSource(Protocol):
    """Where figures come from."""

    def art(self, figure_id: str, look: Look) -> FigureArt:
        """What there is of a figure: its words, its number key, its steps."""

    def part(self, figure_id: str, box: Box | None, size: QSize, look: Look, ratio: float) -> QImage:
        """A part of it, drawn as large as ``size`` allows."""


class FigureView(Overlay):
    """Shows one figure, to be made larger, moved, and gone through step by step where it has steps."""

    trouble = Signal(object)  # an error to be said in the reader's words

    def __init__(self, source: FigureSource, look: Look, icons: Icons, window: QWidget) -> None:
        super().__init__(look, window)
        self._source, self._icons = source, icons
        self._figure: Figure | None = None
        self._art: FigureArt | None = None
        self._step = 0  # 0 for the whole figure
        self._card = QRect()
        self.canvas = FigureCanvas(look, self)
        self._make_words(look)
        self._make_buttons(look, icons)

    def _make_words(self, look: Look) -> None:
        large = look.kiosk  # read standing, from further away
        self._title = Words(look, "section" if large else "sub", bold=True)
        self._counted = Words(look, "sub" if large else "label", colour="brand", bold=True)
        self._step_words = Words(look, "sub" if large else "body", bold=True)
        self._about = Words(look, "lead" if large else "body")
        self._key = KeyList(look)
        inside = QWidget()
        column = self._column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        for part in (self._title, self._counted, self._step_words, self._about, self._key):
            column.addWidget(part)
        column.addStretch(1)
        self._words = UpDown(inside, self)

    def _make_buttons(self, look: Look, icons: Icons) -> None:
        self._foot = QWidget(self)
        flow = self._flow = FlowLayout(self._foot, spacing=GAP)

        role = "body" if look.kiosk else "label"

        def button(words: str, icon: str, form: str = "outline") -> PushButton:
            made = PushButton(words, look, icons, icon=icon, form=form, role=role)
            flow.addWidget(made)
            return made

        self.smaller = button(self.tr("Smaller"), "minus")
        self.larger = button(self.tr("Larger"), "plus")
        self.fit = button(self.tr("All of it"), "zoom-out-body")
        self.back = button(self.tr("Step back"), "back")
        self.onward = button("", "forward")
        self.close_button = button(self.tr("Close"), "close", "main")
        self._bare = {self.smaller: "minus", self.larger: "plus", self.fit: "zoom-out-body"}
        self.smaller.clicked.connect(self.canvas.smaller)
        self.larger.clicked.connect(self.canvas.larger)
        self.fit.clicked.connect(partial(self.canvas.zoom_to, 1))
        self.back.clicked.connect(partial(self._go, -1))
        self.onward.clicked.connect(partial(self._go, 1))
        self.close_button.clicked.connect(self.put_away)
        self.canvas.zoom_changed.connect(self._show_zoom)

    # -- what to show

    def show_figure(self, figure: Figure) -> None:
        """Show this figure, whole."""
        self._figure, self._step = figure, 0
        self._show()

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        super().show_look(look)
        for part in (self.canvas, self._title, self._counted, self._step_words, self._about, self._key):
            part.show_look(look)
        for button in self._foot.findChildren(PushButton):
            button.show_look(look)
        if self._figure is not None:
            self._show()

    def _show(self) -> None:
        figure = self._figure
        if figure is None:
            return
        try:
            art = self._art = self._source.art(figure.id, self._look)
        except FigureError as error:
            self.trouble.emit(error)
            return
        self._title.show_words(figure.title)
        self._about.show_words(figure.description)
        self._key.show_words(art.key if art.form == "numbers" else ())
        self.canvas.setAccessibleName(figure.title)
        self.canvas.setAccessibleDescription(figure.description)
        self._show_step()

    def _show_step(self) -> None:
        art = self._art
        if art is None or self._figure is None:
            return
        count, step = min(len(art.cuts.steps), len(art.steps)), self._step
        words = " ".join(art.steps[step - 1].split()) if step else ""
        counted = self.tr("Step {0} of {1}").format(step, count) if step else ""
        self._counted.show_words(counted)
        self._step_words.show_words(words)
        for part, shown in ((self._counted, step > 0), (self._step_words, step > 0), (self.back, step > 0)):
            part.setVisible(shown)
        self.onward.setVisible(count > 0)
        if step == 0:
            self.onward.show_words(self.tr("Step by step"))
        else:
            self.onward.show_words(self.tr("Next step") if step < count else self.tr("Whole picture"))
        box = art.cuts.steps[step - 1] if step else _whole(art)
        self.canvas.show_figure(self._draw, box)
        self._arrange()
        if words:
            said = QAccessibleAnnouncementEvent(self, f"{counted}: {words}")
            QAccessible.updateAccessibility(said)

    def _draw(self, box: Box, size: QSize) -> QImage:
        if self._figure is None:
            return QImage()
        try:
            return self._source.part(self._figure.id, box, size, self._look, self.devicePixelRatioF())
        except FigureError as error:
            self.trouble.emit(error)
            return QImage()

    def _go(self, by: int) -> None:
        """One step on or back; after the last step comes the whole figure."""
        count = len(self._art.cuts.steps) if self._art is not None else 0
        self._step = (self._step + by) % (count + 1)
        self._show_step()
        if not self.back.isVisible() and self.focusWidget() is None:
            self.onward.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_zoom(self, zoom: float) -> None:
        """Buttons that would change nothing rest."""
        self.smaller.setEnabled(zoom > 1)
        self.fit.setEnabled(zoom > 1)
        self.larger.setEnabled(zoom < MOST)

    @property
    def step_words(self) -> str:
        """What the step on show is about; empty for the whole figure."""
        return self._step_words.text()

    @property
    def key_words(self) -> tuple[str, ...]:
        """What the numbers in the figure stand for."""
        return self._key.words

    # -- room

    def open(self) -> None:
        """Lie over the window, with the focus on the picture, so that the arrow keys move it."""
        super().open()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep to the window's shape."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Buttons along the bottom, in reach of all; words beside the figure, or below it."""
        margin = MARGIN if self.width() > 600 else 0
        self._card = self.rect().adjusted(margin, margin, -margin, -margin)
        pad = self._look.px(PAD)
        inside = self._card.adjusted(pad, pad, -pad, -pad)
        look, direction = self._look, self.layoutDirection()
        for button in self._bare:
            button.show_words(button.accessibleName())
        words = min(round(look.px(BESIDE) * look.bar_zoom), inside.width() // 3)
        if look.kiosk and self._fits_beside(inside, words):
            self._arrange_column(inside, words)
            return
        foot = self._fit_buttons(inside)
        self._foot.setGeometry(inside.left(), inside.bottom() + 1 - foot, inside.width(), foot)
        room = inside.adjusted(0, 0, 0, -foot - GAP)
        large = words < BESIDE_LINES * look.line("body", look.zoom)
        if room.width() >= room.height() * BESIDE_FROM and not large:
            picture = room.adjusted(0, 0, -words - GAP, 0)
            beside = QRect(picture.right() + GAP + 1, room.top(), words, room.height())
        else:
            needed = self._needed(room.width())
            least = min(round(room.width() * 2 / 3), room.height() * 3 // 5)
            high = max(least, room.height() - GAP - needed)  # room to move a figure that was made larger
            picture = QRect(room.left(), room.top(), room.width(), high)
            beside = room.adjusted(0, high + GAP, 0, 0)
        self._place(mirrored(picture, room, direction), mirrored(beside, room, direction))

    def _fit_buttons(self, inside: QRect) -> int:
        """Their height; where it's too much, those for the size show their icons alone."""
        foot = self._flow.heightForWidth(inside.width())
        if foot > FOOT_SHARE * inside.height():
            for button, icon in self._bare.items():
                button.show_bare(icon)
            foot = self._flow.heightForWidth(inside.width())
        return foot

    def _needed(self, width: int) -> int:
        """The height of all words in this width, as they are now.

        Beside a scroll bar: Qt keeps one that it once had as long as it would be needed with it.
        """
        self._column.invalidate()
        return self._column.totalHeightForWidth(width - self._words.verticalScrollBar().sizeHint().width())

    def _fits_beside(self, inside: QRect, width: int) -> bool:
        """Whether words and buttons fit into a column beside the figure, which then has all the height."""
        high = self._needed(width) + GAP + self._flow.heightForWidth(width)
        return inside.width() - width > inside.height() and high <= inside.height()

    def _arrange_column(self, inside: QRect, width: int) -> None:
        direction = self.layoutDirection()
        column = inside.adjusted(inside.width() - width, 0, 0, 0)
        foot = self._flow.heightForWidth(width)
        words = column.adjusted(0, 0, 0, -foot - GAP)
        buttons = column.adjusted(0, column.height() - foot, 0, 0)
        picture = inside.adjusted(0, 0, -width - GAP, 0)
        self._foot.setGeometry(mirrored(buttons, inside, direction))
        self._place(mirrored(picture, inside, direction), mirrored(words, inside, direction))

    def _place(self, picture: QRect, words: QRect) -> None:
        self.canvas.setGeometry(picture)
        self._words.setGeometry(words)
        overflows = self._words.verticalScrollBar().maximum() > 0
        tab, none = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.NoFocus
        self._words.setFocusPolicy(tab if overflows else none)
        self.update()

    # -- keys and paint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus and nought; Esc closes."""
        keys: dict[str, Callable[[], None]] = {
            "+": self.canvas.larger,
            "=": self.canvas.larger,
            "-": self.canvas.smaller,
            "0": partial(self.canvas.zoom_to, 1),
        }
        if event.text() in keys:
            keys[event.text()]()
            event.accept()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The scrim, and the card upon it."""
        super().paintEvent(event)
        painter, look = QPainter(self), self._look
        radius = float(look.design.tokens["radius"]["sheet"]) if self._card.left() else 0.0
        plate(painter, QRectF(self._card), radius, look.colour("page"), edge=look.colour("edge"), width=1)
        painter.end()


def _whole(art: FigureArt) -> Box:
    """All of the figure, in its own units."""
    words = art.svg[art.svg.find('viewBox="') + len('viewBox="') :].split('"', 1)[0].split()
    left, top, width, height = (float(word) for word in words)
    return left, top, width, height
