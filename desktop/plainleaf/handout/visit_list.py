"""My list for the visit: what was ticked, what to do and to read, what to ask. It names nobody."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from plainleaf.checklist import suggest
from plainleaf.checklist.suggestion import FIRST, Suggestion
from plainleaf.content.blocks import HelpCard
from plainleaf.content.checklist import Checklist
from plainleaf.content.place import Phrases, Place
from plainleaf.content.whole import FigureArt
from plainleaf.handout.options import SheetOptions
from plainleaf.handout.sheet import care_card, month
from plainleaf.handout.words import Json

Labels = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ListedPage:
    """A page that the ticks lead to: its title and the questions to take along."""

    title: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VisitList:
    """One reader's ticks in one language, and what the list says about them."""

    lang: str
    checklist: Checklist
    ticks: AbstractSet[str]
    pages: Mapping[str, ListedPage]  # those that the ticks lead to, by id
    phrases: Phrases
    place: Place
    day: date
    library: str = ""
    version: str = ""
    figures: Mapping[tuple[str, str], FigureArt] = field(default_factory=dict)

    @property
    def subject(self) -> str:
        """What it is."""
        return "the list for the visit"


def list_sheet(material: VisitList, options: SheetOptions, labels: Labels) -> Json:
    """The list as JSON data: a pure function of what it is given.

    Cards about help come first, with the words for home: paper leaves the building.

    Raises:
        UnknownTickError: a tick isn't on the checklist.

    """
    words, day = labels["list"], material.day
    said = suggest(material.checklist, material.ticks)
    edition = labels["edition"].format(date=month(day, labels), version=material.version)
    return {
        "template": "list",
        "lang": material.lang,
        "title": words["title"],
        "description": words["purpose"],
        "date": [day.year, day.month, day.day],
        "programme": labels["programme"],
        "library": "" if options.roomy else material.library,
        "name": "",
        "lead": [_run(words["purpose"])],
        "blocks": [
            *_cards(said, material, words),
            *_ticked(material, words),
            *_reading(said, material, words),
            *_questions(said, material, words),
        ],
        "footer": {
            "title": words["title"],
            "status": material.phrases["not_reviewed"],
            "written": words["kept"],
            "edition": edition,
            "code": "" if options.roomy else edition,
            "page_of": labels["page_of"],
        },
    }


def _cards(said: Suggestion, material: VisitList, words: Labels) -> Iterator[Json]:
    lines = [card.line for card in said.help.cards]
    if lines:
        yield _heading(words["help"])
    for level in dict.fromkeys(line.level for line in lines):  # most urgent first already
        card = HelpCard(level, tuple(line for line in lines if line.level is level))
        yield {**care_card(card, material.phrases, material.place.on_paper), "breaks": True}


def _ticked(material: VisitList, words: Labels) -> Iterator[Json]:
    checklist = material.checklist
    ticked = [flag.words for flag in checklist.red_flags if flag.id in material.ticks]
    ticked += [item.words for item in checklist.items if item.id in material.ticks]
    yield _heading(words["ticked"])
    yield {"kind": "bullets", "items": [[_run(line)] for line in ticked]}


def _reading(said: Suggestion, material: VisitList, words: Labels) -> Iterator[Json]:
    yield _heading(words["read"])
    if said.nothing_fits:
        yield {"kind": "message", "runs": [_run(words["nothing_fits"])]}
    for name, reads in (
        ("first", [read for read in said.read if read.group == FIRST]),
        ("also", [read for read in said.read if read.group != FIRST]),
    ):
        if reads:
            yield {"kind": "heading", "level": 3, "text": words[name]}
            yield {"kind": "bullets", "items": [[_run(material.pages[read.page].title)] for read in reads]}


def _questions(said: Suggestion, material: VisitList, words: Labels) -> Iterator[Json]:
    """The first questions of each page, none twice, with a line to write on; and room for others."""
    asked = [question for read in said.read for question in material.pages[read.page].questions]
    yield _heading(words["ask"])
    yield {
        "kind": "questions",
        "items": [[_run(question)] for question in dict.fromkeys((*asked, words["own_question"]))],
    }


def _heading(words: str) -> Json:
    return {"kind": "heading", "level": 2, "text": words}


def _run(words: str) -> Json:
    return {"t": words, "b": False}
