"""A page turned into the data of a sheet: everything that will be on paper, in the order of
`content.plain_text.page_lines`.
"""

import base64
import hashlib
from collections.abc import Iterable, Mapping
from datetime import date
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
from plainleaf.content.forms import Form, form_of, help_alone
from plainleaf.content.notices import Standing
from plainleaf.content.page import Page
from plainleaf.content.place import Phrases, Place
from plainleaf.content.plain_text import help_first, help_words, medical_name_line, page_lines, review_line
from plainleaf.handout.options import Material, SheetOptions

Json = dict[str, Any]

_TOKENS = {
    HelpLevel.EMERGENCY: "now",
    HelpLevel.SAME_DAY: "today",
    HelpLevel.SOON: "soon",
    HelpLevel.NONE: "soon",
}
_LISTS: dict[type, str] = {BulletList: "bullets", Steps: "steps", Kinds: "kinds", Questions: "questions"}


# of the text's width, for a picture with its words in it; wider if they'd be too small
_SHARES = {Form.FULL: 0.66, Form.SHORT: 0.36}


def check_code(page: Page, phrases: Phrases) -> str:
    """Eight characters that change when a word of the page does, the same on every paper and size."""
    words = "\n".join([*page_lines(page, phrases, Place()), str(page.version)])
    code = base64.b32encode(hashlib.sha256(words.encode()).digest()).decode()[:8]
    return f"{code[:4]}-{code[4:]}"


def sheet(material: Material, options: SheetOptions, labels: Mapping[str, Any]) -> Json:
    """The sheet as JSON data: a pure function of what it is given.

    Pictures hold no drawing yet, only which one it is: see `typesetter`.
    """
    phrases = material.phrases
    expired = material.standing is Standing.EXPIRED
    page = help_alone(material.page) if expired else _shown(material, options)
    blocks = [_block(block, material, options) for block in help_first(page)]
    if options.roomy:
        blocks = _begun_at_once(blocks)
    blocks = [*_overdue(material, labels), *blocks, *_end(material, options, labels, expired=expired)]
    day = material.day
    return {
        "template": "page",
        "lang": page.lang,
        "title": page.title,
        "description": page.lead.text,
        "date": [day.year, day.month, day.day],
        "programme": labels["programme"],
        "library": "" if options.roomy else material.library,  # large print has no room for it
        "name": medical_name_line(page, phrases) if page.medical_name else "",
        "lead": [] if expired else _runs(page.lead.runs),
        "blocks": blocks,
        "footer": _footer(material, options, labels),
    }


def _shown(material: Material, options: SheetOptions) -> Page:
    return form_of(material.page, options.form, outlook=options.outlook, without=options.without)


def _overdue(material: Material, labels: Mapping[str, Any]) -> list[Json]:
    """What an overdue page says of itself before anything else."""
    if material.standing is Standing.CURRENT:
        return []
    date = month(material.page.next_review, labels)
    return [{"kind": "notice", "text": labels[material.standing.value].format(date=date)}]


def _footer(material: Material, options: SheetOptions, labels: Mapping[str, Any]) -> Json:
    """What every sheet of paper says of itself; ``{page}`` and ``{pages}`` are filled in when set.

    The check code is the whole page's, so that it is the same on both forms.
    """
    page, phrases = material.page, material.phrases
    date, code = month(page.written, labels), check_code(page, phrases)
    form = f"{labels['short']}. " if options.form is Form.SHORT else ""
    return {
        "title": page.title,
        "status": _status(page, phrases),
        "written": form + labels["written"].format(date=date, version=page.version),
        "edition": form + labels["edition"].format(date=date, version=page.version),
        "code": code if options.roomy else labels["check_code"].format(code=code),
        "page_of": labels["page_of"],
    }


def _end(
    material: Material, options: SheetOptions, labels: Mapping[str, Any], *, expired: bool
) -> list[Json]:
    """Whether the page was reviewed, and every source of what is on paper.

    The short form says both in one line, and only where the sources are.
    """
    page, phrases = material.page, material.phrases
    status = _status(page, phrases)
    if expired:
        return [{"kind": "status", "text": status}]
    if options.form is Form.SHORT:
        elsewhere = labels["sources_elsewhere"].format(count=len(page.sources))
        return [{"kind": "note", "text": f"{status} · {elsewhere}"}]
    items = [source.words for source in _shown(material, options).sources]
    return [
        {"kind": "status", "text": status},
        {"kind": "sources", "title": phrases["sources"], "items": items},
    ]


def _status(page: Page, phrases: Phrases) -> str:
    return phrases["not_reviewed"] if page.review.on is None else review_line(page, phrases)


def month(day: date, labels: Mapping[str, Any]) -> str:
    """The month and year of ``day``."""
    return f"{labels['months'][day.month - 1]} {day.year}"


def _begun_at_once(blocks: list[Json]) -> list[Json]:
    """In large print the first card stands before what leads up to it, and may run on to page 2.

    So it always begins on page 1.
    """
    first = next((n for n, block in enumerate(blocks) if block["kind"] == "care"), None)
    if first is None:
        return blocks
    card = {**blocks[first], "breaks": True}
    return [*blocks[:1], card, *blocks[1:first], *blocks[first + 1 :]]


def _block(block: Block, material: Material, options: SheetOptions) -> Json:
    phrases = material.phrases
    match block:
        case Heading(level=level, line=line):
            made: Json = {"kind": "heading", "level": level, "text": line.text}
        case Paragraph(line=line):
            made = {"kind": "paragraph", "runs": _runs(line.runs)}
        case KeyMessage(line=line):
            made = {"kind": "message", "runs": _line(line)}
        case KeyPoints(items=items):
            made = {"kind": "key_points", "title": phrases["key_points"], "items": _items(items)}
        case BulletList(items=items) | Steps(items=items) | Kinds(items=items) | Questions(items=items):
            made = {"kind": _LISTS[type(block)], "items": _items(items)}
        case HelpCard():
            made = care_card(block, phrases, material.place.on_paper)
        case Figure():
            made = _figure(block, options)
        case WordsToKnow(terms=terms):
            words = [{"word": term.word, "meaning": term.meaning} for term in terms]
            made = {"kind": "words_to_know", "title": phrases["words_to_know"], "terms": words}
    return made


def care_card(card: HelpCard, phrases: Phrases, place: Place) -> Json:
    """A care card with the words of this place."""
    lines = [
        {
            "sign": f"{line.words}.",
            "advice": phrases.advice(line, place),
            "below": " ".join(help_words(line.original, phrases, place)) if line.original else "",
        }
        for line in card.lines
    ]
    name, head = phrases.level_name(card.level), phrases.card_head(card.level, place)
    return {
        "kind": "care",
        "token": _TOKENS[card.level],
        "level": name,
        "head": head,
        "lines": lines,
        "breaks": False,
    }


def _figure(figure: Figure, options: SheetOptions) -> Json:
    """A picture with its words in it; in large print with numbers, and the words below.

    In the short form it may stand beside the key points.
    """
    return {
        "kind": "figure",
        "id": figure.id,
        "form": "numbers" if options.roomy else "words",
        "share": 0.86 if options.roomy else _SHARES[options.form],
        "beside": options.form is Form.SHORT and not options.roomy,
        "alt": figure.description,
        "caption": _runs(figure.caption.runs),
    }


def _items(items: Iterable[Line]) -> list[list[Json]]:
    return [_line(item) for item in items]


def _line(line: Line) -> list[Json]:
    """A line; where it's an older translation, the first language's words stand below it."""
    below = [{"t": f" {line.original}", "b": False, "below": True}] if line.original else []
    return _runs(line.runs) + below


def _runs(runs: Runs) -> list[Json]:
    return [{"t": run.text, "b": run.bold} for run in runs]
