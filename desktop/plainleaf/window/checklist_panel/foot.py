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
        self._said: dict[PushButton, tuple[str, str]] = {}  # in full, and short
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
        self._said[self._next] = self.tr("Next"), self.tr("Next")
        self._said[self._help] = self.tr("Help cards"), self.tr("Help", "the cards about it, short")
        self._said[self._questions] = self.tr("Change my ticks"), self.tr("My ticks")

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
        short = self.tr("Pages ({0})").format(pages) if pages else self.tr("Pages")
        main = last or not question
        for button, shown in ((self._pages, not main), (self._read, main)):
            self._said[button] = words, short
            button.setVisible(shown and pages is not None)
        self._purpose.say()
        if help_first:
            self._purpose.show_words(self._wait_words(pages or 0))
            if self._look.kiosk:
                told = self.tr("I have told someone")
                self._said[self._read] = told, told

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

    def fit(self, width: int, most: float) -> bool:
        """Put words and buttons beside each other where there is room; whether all fits in ``most`` px.

        If not, what the checklist is for is said in what scrolls above, and the buttons give way too
        until they take one row: short words first, then icons for all but the main one.
        """
        self._say_buttons(short=False)
        words = width - self._buttons.sizeHint().width() - self._row.spacing()
        beside = words >= self._look.px(BESIDE) * self._look.bar_zoom
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        in_full = self._height(width, words if beside else 0) < most
        self._purpose.setVisible(in_full)
        if not in_full and self._rows_are_many(width):
            self._say_buttons(short=True)
            if self._rows_are_many(width):
                self._show_icons()
        self._buttons.invalidate()
        return in_full

    def _height(self, width: int, beside: int) -> int:
        """The height with everything in full; ``beside`` px are for words that stand beside buttons."""
        buttons = self._buttons.heightForWidth(width)
        if beside:
            return max(self._purpose.heightForWidth(beside), buttons) + 12
        return self._purpose.heightForWidth(width) + buttons + self._row.spacing() + 12

    def _rows_are_many(self, width: int) -> bool:
        return self._buttons.sizeHint().width() > width

    def _say_buttons(self, *, short: bool) -> None:
        for button, words in self._said.items():
            button.show_words(words[short], words[0])

    def _show_icons(self) -> None:
        self._help.show_bare("level-now")
        self._questions.show_bare("checklist")
        self._pages.show_bare("book")

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self._purpose.show_look(look)
        for button in self._ways:
            button.show_look(look)
