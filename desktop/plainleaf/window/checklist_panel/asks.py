"""A question that a tick brings up: do you also have one of these danger signs?"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from plainleaf.content.blocks import HelpLine
from plainleaf.window.checklist_panel.ticks import Ticks
from plainleaf.window.controls.shapes import plate
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look


class Asks(QFrame):
    """The question and one row for each sign. It raises nothing until a sign is ticked."""

    def __init__(self, flags: tuple[HelpLine, ...], look: Look, icons: Icons) -> None:
        super().__init__()
        self._look = look
        self.flags = flags
        self.ticks = Ticks(look, icons, self)
        words = self.tr("Do you also have one of these?")
        self._head = Words(look, "body", words, bold=True, colour="now")
        self.setAccessibleName(words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 16)
        layout.setSpacing(8)
        layout.addWidget(self._head)
        for flag in flags:
            layout.addWidget(self.ticks.danger_row(flag))

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self._head.show_look(look)
        self.ticks.show_look(look)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole frame is drawn
        """The plate behind the question."""
        painter = QPainter(self)
        look = self._look
        radius = float(look.design.tokens["radius"]["card"])
        fill, edge = look.colour("now-fill"), look.colour("now")
        plate(painter, QRectF(self.rect()), radius, fill, edge=edge, width=1)
        painter.end()
