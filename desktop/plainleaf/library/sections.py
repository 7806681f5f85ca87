"""A page cut into the pieces that a search can lead to."""

from dataclasses import dataclass, field

from plainleaf.content.blocks import (
    Block,
    BulletList,
    Figure,
    Heading,
    HelpCard,
    KeyMessage,
    KeyPoints,
    Kinds,
    Line,
    Paragraph,
    Questions,
    Run,
    Steps,
    Term,
    WordsToKnow,
)
from plainleaf.content.forms import OUTLOOK
from plainleaf.content.page import Page


@dataclass(slots=True)
class Section:
    """One heading's words; the first section, without an id, is the top of the page."""

    id: str
    heading: str
    lines: list[str] = field(default_factory=list)
    terms: list[str] = field(default_factory=list)  # ids of the glossary words it uses
    names: list[str] = field(default_factory=list)  # other words that should find it
    shared: list[str] = field(default_factory=list)  # lines that stand on many pages: red flags, key messages
    is_outlook: bool = False  # found by its words, but none of them is shown in a result


def _lines(block: Block) -> tuple[Line, ...]:
    match block:
        case Paragraph(line=line) | KeyMessage(line=line) | Figure(caption=line):
            return (line,)
        case BulletList() | Steps() | Kinds() | KeyPoints() | Questions():
            return block.items
        case HelpCard(lines=shown):
            return tuple(Line((Run(line.words),)) for line in shown)
        case Heading() | WordsToKnow():
            return ()


def _add(section: Section, block: Block) -> None:
    lines = section.shared if isinstance(block, HelpCard | KeyMessage) else section.lines
    for line in _lines(block):
        lines.append(line.text)
        section.terms += [run.term for run in line.runs if run.term]


def _term_names(term: Term) -> list[str]:
    return [term.word, *term.also]


def sections_of(page: Page) -> list[Section]:
    """The page's sections in order, each with the words of the blocks under its heading."""
    top = Section("", "", [page.lead.text], [run.term for run in page.lead.runs if run.term])
    top.names += [code.code for code in page.codes]
    known: dict[str, list[str]] = {}
    found = [top]
    for block in page.blocks:
        if isinstance(block, Heading) and block.level > 2 and found[-1].is_outlook:
            found[-1].lines.append(block.line.text)
        elif isinstance(block, Heading):
            found.append(Section(block.id, block.line.text, is_outlook=block.id == OUTLOOK))
        elif isinstance(block, WordsToKnow):
            known |= {term.id: _term_names(term) for term in block.terms}
        else:
            _add(found[-1], block)
    for section in found:
        for term in dict.fromkeys(section.terms):
            section.names += known.get(term, [])
    return [section for section in found if section.lines or section.shared or section.heading]
