"""A page turned into the data of a sheet: everything that will be on paper, in order.

The words are those of `content.plain_text.page_lines`. In the standard size they also come
in that order; in large print the help section comes straight after the lead.
"""

import base64
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from plainleaf.content.blocks import (
    Block,
    BulletList,
    Figure,
    Heading,
    HelpCard,
    HelpLevel,
    KeyMessage,
    KeyPoints,
    Kinds,
    Line,
    Paragraph,
    Questions,
    Runs,
    Steps,
    WordsToKnow,
)
from plainleaf.content.page import Page
from plainleaf.content.place import Phrases, Place
from plainleaf.content.plain_text import medical_name_line, page_lines, review_line
from plainleaf.handout.options import Material, SheetOptions

Json = dict[str, Any]

_TOKENS = {
    HelpLevel.EMERGENCY: "now",
    HelpLevel.SAME_DAY: "today",
    HelpLevel.SOON: "soon",
    HelpLevel.NONE: "soon",
}
_LISTS: dict[type, str] = {BulletList: "bullets", Steps: "steps", Kinds: "kinds", Questions: "questions"}


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How the first picture stands, and what comes before it.

    ``place`` is ``below`` (under the key points, caption under it), ``beside`` (caption and
    key beside it) or ``pair`` (next to the key points). ``share`` is its part of the width.
    ``tight`` leaves less air, never smaller type.
    """

    form: str
    place: str
    share: float
    tight: bool = False
    help_first: bool = False


STANDARD = (
    Arrangement("words", "below", 0.86),
    Arrangement("words", "beside", 0.72),
    Arrangement("numbers", "pair", 0.5),
    Arrangement("numbers", "pair", 0.43),
    Arrangement("numbers", "pair", 0.43, tight=True),
    Arrangement("words", "below", 0.86, help_first=True),  # a page too full: help comes first
)
ROOMY = (Arrangement("numbers", "below", 1.0, help_first=True),)


def check_code(page: Page, phrases: Phrases) -> str:
    """Eight characters that change when a word of the page does, the same on every paper and size."""
    words = "\n".join([*page_lines(page, phrases, Place()), str(page.version)])
    code = base64.b32encode(hashlib.sha256(words.encode()).digest()).decode()[:8]
    return f"{code[:4]}-{code[4:]}"


def sheet(
    material: Material, options: SheetOptions, labels: Mapping[str, Any], arrangement: Arrangement
) -> Json:
    """The sheet as JSON data: a pure function of what it is given.

    Pictures hold no drawing yet, only which one it is: see `typesetter`.
    """
    page, phrases = material.page, material.phrases
    blocks = [_block(block, material, options, arrangement) for block in page.blocks]
    front, rest = _in_order(page, blocks, arrangement)
    rest += [
        {"kind": "status", "text": _status(page, phrases)},
        {"kind": "sources", "title": phrases["sources"], "items": [source.words for source in page.sources]},
    ]
    day = page.review.on or page.written
    return {
        "lang": page.lang,
        "title": page.title,
        "description": page.lead.text,
        "date": [day.year, day.month, day.day],
        "programme": labels["programme"],
        "library": material.library,
        "name": medical_name_line(page, phrases) if page.medical_name else "",
        "lead": _runs(page.lead.runs),
        "front": front,
        "tight": arrangement.tight,
        "front_must_fit": not arrangement.help_first,
        "rest": rest,
        "footer": _footer(page, phrases, labels, roomy=options.roomy),
    }


def _footer(page: Page, phrases: Phrases, labels: Mapping[str, Any], *, roomy: bool) -> Json:
    """What every sheet of paper says of itself; ``{page}`` and ``{pages}`` are filled in when set."""
    date, code = _month(page.written, labels), check_code(page, phrases)
    return {
        "title": page.title,
        "status": _status(page, phrases),
        "written": labels["written"].format(date=date, version=page.version),
        "edition": labels["edition"].format(date=date, version=page.version),
        "code": code if roomy else labels["check_code"].format(code=code),
        "page_of": labels["page_of"],
    }


def _status(page: Page, phrases: Phrases) -> str:
    return phrases["not_reviewed"] if page.review.on is None else review_line(page, phrases)


def _month(day: date, labels: Mapping[str, Any]) -> str:
    return f"{labels['months'][day.month - 1]} {day.year}"


def _in_order(page: Page, blocks: list[Json], arrangement: Arrangement) -> tuple[list[Json], list[Json]]:
    """The blocks that must be on page 1, and the others."""
    start, end = _help_span(page)
    if arrangement.help_first:
        return _begun_at_once(blocks[start:end]), blocks[:start] + blocks[end:]
    front = blocks[:end]
    if arrangement.place == "pair":
        front = _paired(front)
    return front, blocks[end:]


def _begun_at_once(section: list[Json]) -> list[Json]:
    """The first card may run on to page 2, so that it always begins on page 1."""
    first = next((n for n, block in enumerate(section) if block["kind"] == "care"), None)
    return [{**block, "breaks": True} if n == first else block for n, block in enumerate(section)]


def _help_span(page: Page) -> tuple[int, int]:
    """Where the help section starts and ends; a page without one ends its front at the first heading."""
    tops = [n for n, block in enumerate(page.blocks) if isinstance(block, Heading) and block.level == 2]
    after = [*tops[1:], len(page.blocks)]
    for start, end in zip(tops, after, strict=False):
        heading = page.blocks[start]
        if isinstance(heading, Heading) and heading.id == "help":
            return start, end
    first = tops[0] if tops else len(page.blocks)
    return first, first


def _paired(front: list[Json]) -> list[Json]:
    """Key points and the picture that follows them become one row of two."""
    for n, (points, figure) in enumerate(pairwise(front)):
        if points["kind"] == "key_points" and figure["kind"] == "figure":
            return [*front[:n], {"kind": "pair", "points": points, "figure": figure}, *front[n + 2 :]]
    return front


def _block(block: Block, material: Material, options: SheetOptions, arrangement: Arrangement) -> Json:
    phrases = material.phrases
    match block:
        case Heading(level=level, line=line):
            made: Json = {"kind": "heading", "level": level, "text": line.text}
        case Paragraph(line=line):
            made = {"kind": "paragraph", "runs": _runs(line.runs)}
        case KeyMessage(line=line):
            made = {"kind": "message", "runs": _runs(line.runs)}
        case KeyPoints(items=items):
            made = {"kind": "key_points", "title": phrases["key_points"], "items": _items(items)}
        case BulletList(items=items) | Steps(items=items) | Kinds(items=items) | Questions(items=items):
            made = {"kind": _LISTS[type(block)], "items": _items(items)}
        case HelpCard():
            made = _card(block, phrases, material.place.on_paper)
        case Figure():
            made = _figure(block, material, options, arrangement)
        case WordsToKnow(terms=terms):
            words = [{"word": term.word, "meaning": term.meaning} for term in terms]
            made = {"kind": "words_to_know", "title": phrases["words_to_know"], "terms": words}
    return made


def _card(card: HelpCard, phrases: Phrases, place: Place) -> Json:
    lines = [{"sign": f"{line.words}.", "advice": phrases.advice(line, place)} for line in card.lines]
    name, head = phrases.level_name(card.level), phrases.card_head(card.level, place)
    return {
        "kind": "care",
        "token": _TOKENS[card.level],
        "level": name,
        "head": head,
        "lines": lines,
        "breaks": False,
    }


def _figure(figure: Figure, material: Material, options: SheetOptions, arrangement: Arrangement) -> Json:
    """The page's first picture follows the arrangement; a later one has all the room it needs."""
    first = figure == material.page.figures[0]
    way = arrangement if first or options.roomy else STANDARD[0]
    return {
        "kind": "figure",
        "id": figure.id,
        "form": way.form,
        "place": way.place,
        "share": way.share,
        "alt": figure.description,
        "caption": _runs(figure.caption.runs),
    }


def _items(items: Iterable[Line]) -> list[list[Json]]:
    return [_runs(item.runs) for item in items]


def _runs(runs: Runs) -> list[Json]:
    return [{"t": run.text, "b": run.bold} for run in runs]
