"""What stands above a page's words, between ``+++`` lines."""

from dataclasses import dataclass
from datetime import date

from plainleaf.authoring.findings import Findings, nearest
from plainleaf.authoring.shelf import Shelf
from plainleaf.authoring.tables import Table, decode
from plainleaf.content.page import Code

_FENCE = "+++"
_LONGEST_TITLE = 65  # characters: the health service's own limit for a first heading
_KNOWN = (
    "title",
    "medical_name",
    "say_it",
    "related",
    "written",
    "next_review",
    "audience",
    "objective",
    "main_message",
    "codes",
)


@dataclass(frozen=True, slots=True)
class Front:
    """The fields of a page. Who reads it and why are only checked to be there."""

    title: str = ""
    medical_name: str = ""
    say_it: str = ""
    related: tuple[str, ...] = ()
    written: date = date.min
    next_review: date = date.min
    codes: tuple[Code, ...] = ()
    main_message: str = ""


def read_front(text: str, shelf: Shelf, findings: Findings) -> tuple[Front, str]:
    """The front matter, and the text with blank lines in its place, so that line numbers stay true."""
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        findings.add(1, "The page has no front matter.", "Begin with a line +++, the fields, and a line +++.")
        return Front(), text
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE), 0)
    if not end:
        findings.add(1, "The front matter has no end.", "Write a line +++ below its last field.")
        return Front(), ""
    body = "\n".join([""] * (end + 1) + lines[end + 1 :])
    table = decode("\n".join(lines[1:end]), findings, first_line=2)
    return (_front(table, shelf) if table else Front()), body


def _front(table: Table, shelf: Shelf) -> Front:
    table.refuse_others(*_KNOWN)
    for field in ("audience", "objective"):
        table.words(field)
    front = Front(
        title=table.words("title"),
        medical_name=table.words("medical_name", may_be_empty=True),
        say_it=table.words("say_it", may_be_empty=True),
        related=_related(table, shelf),
        written=table.day("written"),
        next_review=table.day("next_review"),
        codes=tuple(_code(code) for code in table.tables("codes")),
        main_message=table.words("main_message"),
    )
    _check_title(front.title, table)
    if date.min < front.next_review <= front.written:
        words = "The next review isn't after the day the page was written."
        table.findings.add(table.line_of("next_review"), words, "Give it a later day.")
    return front


def _related(table: Table, shelf: Shelf) -> tuple[str, ...]:
    related = table.word_list("related")
    for page in related:
        if page not in shelf.pages:
            line = table.line_of_word("related", page)
            fix = "Name a page that is in library.toml." + nearest(page, shelf.pages)
            table.findings.add(line, f"There is no page “{page}” to relate to.", fix)
    return tuple(page for page in related if page in shelf.written)


def _code(table: Table) -> Code:
    table.refuse_others("system", "code", "display")
    return Code(table.words("system"), table.words("code"), table.words("display"))


def _check_title(title: str, table: Table) -> None:
    line = table.line_of("title")
    if len(title) > _LONGEST_TITLE:
        words = f"The title has {len(title)} characters; {_LONGEST_TITLE} are the most."
        table.findings.add(line, words, "Shorten it.")
    if title.rstrip().endswith(("?", "؟")):
        table.findings.add(line, "The title is a question.", "Say what the page is about.")
