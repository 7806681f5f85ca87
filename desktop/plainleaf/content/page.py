"""A page about one condition, and what is known about it besides its words."""

from dataclasses import dataclass
from datetime import date

from plainleaf.content.blocks import Block, Figure, Heading, Line


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement comes from: one line to print, its year (0 if none), its address."""

    id: str
    words: str
    year: int
    url: str


@dataclass(frozen=True, slots=True)
class Code:
    """A code of the condition in a public system (ICD-10-CM, SNOMED CT, MeSH)."""

    system: str
    code: str
    display: str


@dataclass(frozen=True, slots=True)
class Review:
    """Who signed this page, if anybody has. The default is the honest one: nobody."""

    name: str = ""
    role: str = ""
    on: date | None = None

    @property
    def state(self) -> str:
        """``reviewed`` or ``not_reviewed``."""
        return "reviewed" if self.on else "not_reviewed"


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page as a list shows it."""

    id: str
    title: str
    group: str
    lang: str
    review: str
    summary: str = ""
    figure: str = ""  # the first picture on it


@dataclass(frozen=True, slots=True)
class Group:
    """Pages that stand together in the list, with the icon and the words above them."""

    id: str
    title: str
    hint: str
    icon: str
    pages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One page in one language, whole: nothing in it has to be looked up elsewhere."""

    id: str
    lang: str
    title: str
    medical_name: str
    say_it: str
    group: str
    lead: Line
    blocks: tuple[Block, ...]
    related: tuple[str, ...]
    sources: tuple[Source, ...]
    codes: tuple[Code, ...]
    written: date
    next_review: date
    review: Review = Review()
    version: int = 1
    full_only: frozenset[int] = frozenset()  # places of blocks that a short section leaves out: see `forms`

    @property
    def sections(self) -> tuple[Heading, ...]:
        """The headings that the rail "On this page" lists."""
        return tuple(b for b in self.blocks if isinstance(b, Heading) and b.level == 2)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The page's pictures, in order."""
        return tuple(block for block in self.blocks if isinstance(block, Figure))
