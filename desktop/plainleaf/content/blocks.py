"""What a page is made of, once its Markdown has been read.

Past the compiled library there are only these blocks: the window, the handout and the
plain-text writer each turn them into what they show, and none of them parses anything.
"""

from dataclasses import dataclass
from enum import StrEnum


class HelpLevel(StrEnum):
    """How soon help is needed: the four levels of the fact base, lowest first."""

    NONE = "none"
    SOON = "soon"
    SAME_DAY = "same_day"
    EMERGENCY = "emergency"

    @property
    def rank(self) -> int:
        """0 for none to 3 for emergency, so that levels can be compared."""
        return list(HelpLevel).index(self)


@dataclass(frozen=True, slots=True)
class Run:
    """Some words of one look: plain, bold, a glossary word, or a link to a page."""

    text: str
    bold: bool = False
    term: str = ""  # id of the glossary term these words name
    page: str = ""  # id of the page these words lead to


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph or list item: its words, and the ids of the sources behind them.

    ``original`` holds the first language's words where these are an older translation of them.
    """

    runs: Runs
    sources: tuple[str, ...] = ()
    original: str = ""

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs)

    @property
    def shown(self) -> str:
        """The words, and the newer ones of the first language after them."""
        return f"{self.text} {self.original}".rstrip()


@dataclass(frozen=True, slots=True)
class Heading:
    """A section's (level 2) or sub-section's (level 3) heading; ``id`` is its anchor.

    ``short`` says that the section is in the short form too: see `forms`.
    """

    level: int
    id: str
    line: Line
    short: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Up to three sentences."""

    line: Line


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list whose order doesn't matter."""

    items: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Steps:
    """Things to do, or things that happen, in order."""

    items: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Kinds:
    """Numbered kinds of one thing. Each line starts with a bold plain name."""

    items: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class KeyPoints:
    """What to remember, three to five lines, at the top of each page."""

    items: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Questions:
    """Questions to take to a visit."""

    items: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class KeyMessage:
    """An agreed statement (K01 to K15), said word for word wherever it is said."""

    id: str
    line: Line


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A red flag as everybody is shown it, with what to do at home and in the clinic.

    ``home`` and ``kiosk`` may hold ``{emergency_number}``: see `place.advice`.
    """

    id: str
    level: HelpLevel
    part: str
    words: str
    home: str
    kiosk: str
    sources: tuple[str, ...] = ()
    original: "HelpLine | None" = None  # the first language's line, where this is an older translation of it


@dataclass(frozen=True, slots=True)
class HelpCard:
    """A care card: the red flags of one level that belong to a page."""

    level: HelpLevel
    lines: tuple[HelpLine, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture. ``title`` says what it is, ``description`` what it shows (its alt text)."""

    id: str
    caption: Line
    title: str
    description: str


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary entry: the word, its plain meaning, and other words for the same thing."""

    id: str
    word: str
    meaning: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WordsToKnow:
    """The glossary words a page uses, in the order in which it first uses them."""

    terms: tuple[Term, ...]


Block = (
    Heading
    | Paragraph
    | BulletList
    | Steps
    | Kinds
    | KeyPoints
    | Questions
    | KeyMessage
    | HelpCard
    | Figure
    | WordsToKnow
)


def lines_of(block: Block) -> tuple[Line, ...]:
    """The lines of a block that may have glossary words or sources in them."""
    match block:
        case Heading(line=line) | Paragraph(line=line) | KeyMessage(line=line) | Figure(caption=line):
            return (line,)
        case (
            BulletList(items=items)
            | Steps(items=items)
            | Kinds(items=items)
            | KeyPoints(items=items)
            | Questions(items=items)
        ):
            return items
        case HelpCard(lines=lines):
            return tuple(Line((), line.sources) for line in lines)
        case WordsToKnow():
            return ()
