"""The foot of the checklist: what it is for, and the ways on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from plainleaf.window.checklist_panel.purpose import Purpose
from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.controls.flow_layout import FlowLayout
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

BESIDE = 280  # px at 100 %: the words stand beside the buttons where they have this much room


class Foot(QWidget):
    """Next and "See the pages" while questions are asked; one way back from everything else.

    There is no Back: the bar's Back goes from question to question too.
    """

    next_asked = Signal()
    pages_asked = Signal()
    help_asked = Signal()
    questions_asked = Signal()

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self._look = look
        self._purpose = Purpose(look)
        self._help = PushButton("", look, icons)
        self._pages = PushButton("", look, icons)
        self._questions = PushButton("", look, icons)
        self._read = PushButton("", look, icons, icon="book", form="main")
        self._next = PushButton("", look, icons, icon="forward", form="main", trailing=True)
        self._ways = (self._help, self._questions, self._pages, self._read, self._next)
        self._buttons = FlowLayout(spacing=look.px(12))
        for button in self._ways:
            self._buttons.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 8, 0, 4)
        self._row.setSpacing(look.px(10))
        self._row.addWidget(self._purpose, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._buttons)
        self._next.clicked.connect(self.next_asked)
        for button in (self._pages, self._read):
            button.clicked.connect(self.pages_asked)
        self._help.clicked.connect(self.help_asked)
        self._questions.clicked.connect(self.questions_asked)

    def say(self) -> None:
        """Show the words of this language."""
        self._purpose.say()
        self._next.show_words(self.tr("Next"))
        self._help.show_words(self.tr("Help cards"))
        self._questions.show_words(self.tr("Change my ticks"))

    def show_ways(
        self, *, pages: int | None, cards: bool, question: bool, last: bool, help_first: bool
    ) -> None:
        """Show the ways on: to the pages (``None``: not from here), to the cards, to the next question.

        From the last question, and from everything that is no question, the pages are the main way.
        Under a card about help today or sooner (``help_first``), the words say that the pages can wait.
        """
        self._next.setVisible(question and not last)
        self._questions.setVisible(not question)
        self._help.setVisible(cards)
        words = self.tr("See the pages ({0})").format(pages) if pages else self.tr("See the pages")
        main = last or not question
        for button, shown in ((self._pages, not main), (self._read, main)):
            button.show_words(words)
            button.setVisible(shown and pages is not None)
        self._purpose.say()
        if help_first:
            self._purpose.show_words(self._wait_words(pages or 0))
            if self._look.kiosk:
                self._read.show_words(self.tr("I have told someone"))
        self._buttons.invalidate()

    def _wait_words(self, pages: int) -> str:
        stay = (
            self.tr("Your page stays here.")
            if pages == 1
            else self.tr("Your {0} pages stay here.").format(pages)
        )
        if self._look.kiosk:
            then = self.tr("Read after you have told someone.")
            return f"{stay} {then}" if pages else self.tr("Your ticks stay here.")
        then = self.tr("Get help first.")
        return f"{then} {stay}" if pages else then

    def show_purpose(self, *, shown: bool) -> None:
        """Say what the checklist is for here, or leave that to what scrolls above."""
        self._purpose.setVisible(shown)

    def fit(self, width: int) -> int:
        """Put words and buttons beside each other where there is room; the height with both."""
        words = width - self._buttons.sizeHint().width() - self._row.spacing()
        beside = words >= self._look.px(BESIDE) * self._look.bar_zoom
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        if beside:
            return max(self._purpose.heightForWidth(words), self._buttons.heightForWidth(width)) + 12
        heights = self._purpose.heightForWidth(width) + self._buttons.heightForWidth(width)
        return heights + self._row.spacing() + 12

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self._purpose.show_look(look)
        for button in self._ways:
            button.show_look(look)
