"""The checklist as a form of two sides, with the same rules, for those who don't use a screen."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import Any

from plainleaf.checklist.on_paper import LevelRow, PaperRules, ReadRow, paper_rules
from plainleaf.content.blocks import HelpCard, HelpLevel
from plainleaf.content.checklist import Checklist, Item
from plainleaf.content.place import Phrases, Place
from plainleaf.content.whole import FigureArt
from plainleaf.handout.numbers import company, listed
from plainleaf.handout.sheet import care_card, month
from plainleaf.handout.words import Json

Labels = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class PaperForm:
    """The checklist in one language, and the titles of the pages it leads to."""

    lang: str
    checklist: Checklist
    titles: Mapping[str, str]  # page id -> title
    phrases: Phrases
    place: Place
    day: date
    library: str = ""
    version: str = ""
    figures: Mapping[tuple[str, str], FigureArt] = field(default_factory=dict)

    @property
    def subject(self) -> str:
        """What it is."""
        return "the checklist's form"


def form_sheet(material: PaperForm, labels: Labels) -> Json:
    """The form as JSON data: a pure function of what it is given.

    The eight danger signs that are always in sight come first; then every line that can be ticked, and
    what follows from the ticks by their numbers.
    """
    words, day = labels["form"], material.day
    numbers = {item.id: number for number, item in enumerate(_in_order(material.checklist), 1)}
    return {
        "template": "form",
        "lang": material.lang,
        "title": words["title"],
        "description": words["purpose"],
        "date": [day.year, day.month, day.day],
        "programme": labels["programme"],
        "library": "",
        "name": "",
        "lead": [_run(words["how"], bold=True), _run(f" {words['purpose']}")],
        "blocks": [
            *_danger(material, words),
            *_questions(material, words, numbers),
            *_outcome(material, words, numbers),
        ],
        "footer": {
            "title": material.library,
            "code": labels["edition"].format(date=month(day, labels), version=material.version),
            "page_of": labels["page_of"],
            "status": material.phrases["not_reviewed"],
            "written": words["short"],
        },
    }


def _in_order(checklist: Checklist) -> list[Item]:
    """The lines by the part they are asked in."""
    parts = [part.id for part in checklist.parts]
    return sorted(checklist.items, key=lambda item: parts.index(item.part))


def _danger(material: PaperForm, words: Labels) -> Iterator[Json]:
    """The danger signs that are always on view, each with what to do, and where all of them are."""
    flags = {flag.id: flag for flag in material.checklist.red_flags}
    shown = [flags[flag] for flag in material.checklist.on_view]
    yield {"kind": "heading", "level": 2, "text": words["danger"]}
    for level in sorted({flag.level for flag in shown}, key=lambda level: -level.rank):
        card = HelpCard(level, tuple(flag for flag in shown if flag.level is level))
        yield care_card(card, material.phrases, material.place.on_paper)
    yield {"kind": "note", "text": words["all_signs"].format(shown=len(shown), count=len(flags))}


def _questions(material: PaperForm, words: Labels, numbers: Mapping[str, int]) -> Iterator[Json]:
    """Each part's question, with a box for each line."""
    for part in material.checklist.parts:
        items = [item for item in material.checklist.items if item.part == part.id]
        if items:
            yield {"kind": "heading", "level": 2, "text": part.title}
        for after, run in groupby(items, key=lambda item: item.after if len(item.after) == 1 else ()):
            if after:
                yield {"kind": "gate", "text": words["only_after"].format(number=numbers[after[0]])}
            lines = [
                {"number": numbers[item.id], "text": item.words, "mark": _mark(item.level, words)}
                for item in run
            ]
            yield {"kind": "boxes", "items": lines, "gated": bool(after)}


def _mark(level: HelpLevel, words: Labels) -> str:
    """What stands after a line that calls for help today or now, so that nobody has to look it up."""
    mark: str = words[f"mark_{level}"] if level.rank >= HelpLevel.SAME_DAY.rank else ""
    return mark


def _outcome(material: PaperForm, words: Labels, numbers: Mapping[str, int]) -> Iterator[Json]:
    """What to do and what to read, by number."""
    rules: PaperRules = paper_rules(material.checklist)
    yield {"kind": "heading", "level": 2, "text": words["help"]}
    yield {"kind": "note", "text": words["find"]}
    yield {
        "kind": "lookup",
        "rows": [_level_row(row, material, words, numbers) for row in rules.levels],
    }
    yield {"kind": "heading", "level": 2, "text": words["read"]}
    yield {"kind": "note", "text": words["bold"]}
    yield {
        "kind": "lookup",
        "rows": [_read_row(row, material, words, numbers) for row in rules.reads],
    }
    yield {"kind": "note", "text": words["nothing_fits"]}


def _level_row(row: LevelRow, material: PaperForm, words: Labels, numbers: Mapping[str, int]) -> Json:
    phrases = material.phrases
    advice = phrases.advice(material.checklist.general[row.level], material.place.on_paper)
    parts = [listed((numbers[tick] for tick in row.alone), words)] if row.alone else []
    parts += [company(sets, numbers, words) for sets in row.together]
    return {
        "name": _sentence(phrases.level_name(row.level), advice),
        "runs": [_run(words["semicolon"].join(parts))],
    }


def _read_row(row: ReadRow, material: PaperForm, words: Labels, numbers: Mapping[str, int]) -> Json:
    first, also, two_of = (listed((numbers[tick] for tick in ticks), words) for ticks in _ticks(row))
    more = [words["two_of"].format(numbers=two_of)] if two_of else []
    more += [company(sets, numbers, words) for sets in row.together]
    runs: list[Json] = [_run(first, bold=True)] if first else []
    if also:
        runs.append(_run(words["comma"] * bool(runs) + also))
    if more:
        runs.append(_run(words["semicolon"] * bool(runs) + words["semicolon"].join(more)))
    return {"name": material.titles[row.page], "runs": runs}


def _ticks(row: ReadRow) -> Iterable[tuple[str, ...]]:
    return row.first, row.also, row.two_of


def _sentence(name: str, words: str) -> str:
    """Both as one sentence, without its full stop: a colon follows."""
    return f"{name}. {words}".rstrip(".")


def _run(words: str, *, bold: bool = False) -> Json:
    return {"t": words, "b": bold}
