"""A paragraph or heading: a label that wraps anywhere it must and keeps the design's line height."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from plainleaf.content.blocks import Run
from plainleaf.window.controls.lines import Lines, Type, fitted, natural_width
from plainleaf.window.look import Look

LEAST_WIDTH = 40
LARGEST = {
    "display": 2.0,
    "title": 2.0,
    "greeting": 1.0,
}  # words that are large already stop growing at 200 %
HEADINGS = {"display", "title", "greeting", "section", "sub"}  # they shrink rather than break a word


class Words(QLabel):
    """Words of one role (``title``, ``body``…) in one colour token.

    ``zoomed`` words follow the reader's text size to 300 %; others stop at 150 %, as bars do.
    """

    def __init__(
        self,
        look: Look,
        role: str = "body",
        words: str = "",
        *,
        colour: str = "text",
        bold: bool = False,
        zoomed: bool = True,
        centred: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._role, self._colour = look, role, colour
        self._bold, self._zoomed, self._centred = bold, zoomed, centred
        self._runs: tuple[Run, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.show_words(words)

    def show_words(self, words: str | Sequence[Run]) -> None:
        """Show other words; bold runs stay bold."""
        self._runs = (Run(words),) if isinstance(words, str) else tuple(words)
        self.setText("".join(run.text for run in self._runs))
        self.updateGeometry()

    def show_role(self, role: str) -> None:
        """Be set in another role, where there's less room."""
        if role != self._role:
            self._role = role
            self.updateGeometry()

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def _kind(self) -> Type:
        zoom = self._look.zoom if self._zoomed else self._look.bar_zoom
        zoom = min(zoom, LARGEST.get(self._role, zoom))
        font = self._look.font(self._role, bold=self._bold, zoom=zoom)
        return Type(font, self._look.line(self._role, zoom), self.layoutDirection(), self._centred)

    def _kind_in(self, width: int) -> Type:
        """The type that fits this width."""
        kind = self._kind()
        return fitted(self._runs, kind, width, self._look.least_heading) if self._role in HEADINGS else kind

    def hasHeightForWidth(self) -> bool:
        """Wrapped words are higher where they are narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return Lines(self._runs, self._kind_in(width), width).height if self.text() else 0

    def sizeHint(self) -> QSize:
        """One line, if there is room."""
        kind = self._kind()
        return QSize(natural_width(self._runs, kind), kind.line)

    def minimumSizeHint(self) -> QSize:
        """Narrow: words wrap."""
        return QSize(LEAST_WIDTH, self._kind().line)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole label is drawn
        """Draw the lines."""
        painter = QPainter(self)
        lines = Lines(self._runs, self._kind_in(self.width()), self.width(), even=True)
        lines.draw(painter, 0, max(0, (self.height() - lines.height) // 2), self._look.colour(self._colour))
        painter.end()
