"""What one reader has done since they sat down. Forgetting it is replacing it."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

TRAIL = 50  # steps that "Back" can undo


class Screen(StrEnum):
    """What fills the window."""

    HOME = "home"
    PAGE = "page"
    CHECKLIST = "checklist"
    SEARCH = "search"
    HANDOUT = "handout"
    HELP = "help"
    TOPICS = "topics"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a reader is: a screen; which page and section of it.

    Of the topics the section is a group, of the body a closer look, of the checklist an area of the body.
    """

    screen: Screen = Screen.HOME
    page: str = ""
    section: str = ""


HOME = Spot()


@dataclass(frozen=True, slots=True)
class Visit:
    """A value, never changed in place: ``Visit()`` is a reader who has just sat down."""

    spot: Spot = HOME
    trail: tuple[Spot, ...] = ()  # where Back leads, the latest last
    ticks: frozenset[str] = frozenset()
    words: str = ""  # what is being searched for
    part: str = ""  # of the body: an area or a drawn region

    def go(self, spot: Spot) -> Self:
        """Be somewhere else, with a way back. Going where one is changes nothing."""
        if spot == self.spot:
            return self
        return replace(self, spot=spot, trail=(*self.trail, self.spot)[-TRAIL:])

    def back(self) -> Self:
        """Be where one was before; at the start of the trail, stay."""
        if not self.trail:
            return self
        return replace(self, spot=self.trail[-1], trail=self.trail[:-1])

    def tick(self, ticks: frozenset[str]) -> Self:
        """Have just these items and red flags ticked."""
        return replace(self, ticks=ticks)

    def point(self, part: str) -> Self:
        """Have pointed to this part of the body, and to no other."""
        return replace(self, part=part)

    def search(self, words: str) -> Self:
        """Look for ``words``, on the search screen; an empty field stays there."""
        return replace(self.go(Spot(Screen.SEARCH)), words=words)
