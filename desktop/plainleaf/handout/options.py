"""What a reader can choose about a handout, and what a handout is made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from plainleaf.content.forms import Form
from plainleaf.content.notices import Standing
from plainleaf.content.page import Page
from plainleaf.content.place import Phrases, Place
from plainleaf.content.whole import FigureArt

SIZES = ("standard", "large", "extra-large")
PAPERS = ("a4", "letter")


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """Text size, paper, whether the sheet is for a black-only printer, and how much of the page it holds."""

    size: str = "standard"
    paper: str = "a4"
    black_only: bool = False
    tone: str = "medium"  # of the skin in colour pictures, as the reader has it on the screen
    form: Form = Form.FULL
    outlook: bool = False  # only a reader who has chosen that section gets it, and only in the full form
    without: frozenset[str] = frozenset()  # ids of sections left out; getting help is never left out

    @property
    def roomy(self) -> bool:
        """Large print: one column, help straight after the lead, numbers in the pictures."""
        return self.size != "standard"


class Printable(Protocol):
    """What a sheet is made of, whichever sheet: `typesetter` knows how each is put on paper."""

    @property
    def lang(self) -> str:
        """The language of its words."""

    @property
    def subject(self) -> str:
        """What it is, for an error."""

    @property
    def day(self) -> date:
        """The day its words are of: the file says this one, never the day on which it was made."""

    @property
    def figures(self) -> Mapping[tuple[str, str], FigureArt]:
        """Its drawings, by figure id and form: "words", "numbers"."""


@dataclass(frozen=True, slots=True)
class Material:
    """One page and all that goes on paper with it: a sheet is a function of this alone.

    Wherever ``place`` is, the sheet has the words for paper: see `Place.on_paper`.
    """

    page: Page
    phrases: Phrases
    place: Place
    figures: Mapping[tuple[str, str], FigureArt]
    library: str = ""  # the library's title in the page's language
    standing: Standing = Standing.CURRENT

    @property
    def lang(self) -> str:
        """The page's language."""
        return self.page.lang

    @property
    def subject(self) -> str:
        """Which page."""
        return f"page {self.page.id}"

    @property
    def day(self) -> date:
        """The day of its review, or the one it was written on."""
        return self.page.review.on or self.page.written
