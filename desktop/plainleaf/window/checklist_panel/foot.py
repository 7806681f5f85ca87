"""The foot of the checklist: what it is for, and the ways on and back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plainleaf.window.checklist_panel.purpose import Purpose
from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.controls.flow_layout import FlowLayout
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look


class Foot(QWidget):
    """Back, Next and "See the pages" while questions are asked; one way back from everything else."""

    back_asked = Signal()
    next_asked = Signal()
    pages_asked = Signal()
    help_asked = Signal()
    questions_asked = Signal()

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self._purpose = Purpose(look)
        self._back = PushButton("", look, icons, icon="back")
        self._next = PushButton("", look, icons, icon="forward", form="main", trailing=True)
        self._questions = PushButton("", look, icons, icon="checklist", form="main")
        self._pages = PushButton("", look, icons)
        self._help = PushButton("", look, icons)
        self._buttons = FlowLayout(spacing=12)
        for button in (self._back, self._next, self._questions, self._pages, self._help):
            self._buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 4)
        layout.setSpacing(8)
        layout.addWidget(self._purpose)
        layout.addLayout(self._buttons)
        self._back.clicked.connect(self.back_asked)
        self._next.clicked.connect(self.next_asked)
        self._pages.clicked.connect(self.pages_asked)
        self._help.clicked.connect(self.help_asked)
        self._questions.clicked.connect(self.questions_asked)

    def say(self) -> None:
        """Show the words of this language."""
        self._purpose.say()
        self._back.show_words(self.tr("Back"))
        self._next.show_words(self.tr("Next"))
        self._help.show_words(self.tr("Help cards"))
        self._questions.show_words(self.tr("Change my ticks"))

    def show_question(self, step: int, count: int) -> None:
        """Show the ways on from a question. The first and the last rest what leads nowhere."""
        self._show({self._back, self._next})
        self._back.setEnabled(step > 0)
        self._next.setEnabled(step + 1 < count)

    def show_way_back(self) -> None:
        """Show the way back to the questions."""
        self._show({self._questions})

    def show_ways(self, pages: int | None, *, cards: bool) -> None:
        """Show the way to the pages with how many there are (``None``: not from here), and to the cards."""
        self._pages.setVisible(pages is not None)
        self._pages.show_words(
            self.tr("See the pages ({0})").format(pages) if pages else self.tr("See the pages")
        )
        self._help.setVisible(cards)
        self._buttons.invalidate()

    def show_purpose(self, *, shown: bool) -> None:
        """Say what the checklist is for here, or leave that to what scrolls above."""
        self._purpose.setVisible(shown)

    def height_in_full(self, width: int) -> int:
        """The height with the purpose, in this width."""
        return self._purpose.heightForWidth(width) + self._buttons.heightForWidth(width) + 20

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._purpose.show_look(look)
        for button in (self._back, self._next, self._questions, self._pages, self._help):
            button.show_look(look)

    def _show(self, shown: set[PushButton]) -> None:
        for button in (self._back, self._next, self._questions):
            button.setVisible(button in shown)
