"""What there is to mend, for the author of a library that is being previewed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plainleaf.content.problem import Problem
from plainleaf.window.controls.ground import UpDown
from plainleaf.window.controls.style_sheet import style_sheet
from plainleaf.window.controls.words import Words
from plainleaf.window.look import Look

MOST = 20  # problems that are told at once
SHARE = 0.3  # of the window, at the most, when it stands below a page
SIZE = (760, 420)  # px, where it is a window of its own


class ProblemBoard(QWidget):
    """A window of its own while there's no library to show; then a part along the window's bottom."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setWindowTitle("Preview – Plainleaf")
        self._look = look
        self.setStyleSheet(style_sheet(look))
        self._head = Words(look, "label", bold=True, zoomed=False)
        self._rows: list[Words] = []
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._scroll = UpDown(self._inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 10, 12, 10)
        outer.addWidget(self._head)
        outer.addWidget(self._scroll, 1)
        self.resize(*SIZE)

    @property
    def words(self) -> str:
        """All that it says, line by line."""
        return "\n".join(row.text() for row in (self._head, *self._rows))

    def join(self) -> None:
        """Be a part of the window from now on, which brings its own style."""
        self.setStyleSheet("")
        self._fit()

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        if look is not self._look:
            self._look = look
            for words in (self._head, *self._rows):
                words.show_look(look)
            self._fit()
            self.update()

    def show_problems(self, head: str, problems: Sequence[Problem]) -> None:
        """Say what there is to mend, aloud too."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        self._head.show_words(head)
        for problem in problems[:MOST]:
            at = f"{problem.file}:{problem.line}" if problem.line else problem.file
            self._add(f"{at}: {problem.words}", "text")
            self._add(problem.fix, "text-soft")
        if len(problems) > MOST:
            self._add(f"And {len(problems) - MOST} more: “plainleaf check” tells all.", "text")
        self._fit()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, head))

    def _add(self, words: str, colour: str) -> None:
        row = Words(self._look, "small", words, colour=colour, zoomed=False)
        self._rows.append(row)
        self._column.addWidget(row)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's spelling
        """The words need another height."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.isWindow():
            return
        needed = self._column.heightForWidth(max(1, self._scroll.width()))
        self._scroll.setFixedHeight(max(1, min(needed, round(self.window().height() * SHARE))))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's spelling
        """A quiet ground with a line above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("today-fill"))
        painter.fillRect(0, 0, self.width(), 2, self._look.colour("today"))
        painter.end()
        super().paintEvent(event)
