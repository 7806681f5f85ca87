"""What the checklist is for, in the words that stand beside its buttons."""

from plainleaf.window.controls.words import Words
from plainleaf.window.look import Look


class Purpose(Words):
    """The same words wherever there is room for them: in the foot, or under what scrolls."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "label", colour="text-soft", zoomed=False)

    def say(self) -> None:
        """Say it in the window's language."""
        self.show_words(
            self.tr(
                "This helps you pick what to read. It cannot tell you what you have. "
                "If you are worried, talk to a nurse or doctor."
            )
        )
