"""What a reader can choose about a handout, and what a handout is made of."""

from collections.abc import Mapping
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Material:
    """One page and all that goes on paper with it: a sheet is a function of this alone.

    Wherever ``place`` is, the sheet has the words for paper: see `Place.on_paper`.
    """

    page: Page
    phrases: Phrases
    place: Place
    figures: Mapping[tuple[str, str], FigureArt]  # by figure id and form: "words", "numbers"
    library: str = ""  # the library's title in the page's language
    standing: Standing = Standing.CURRENT
