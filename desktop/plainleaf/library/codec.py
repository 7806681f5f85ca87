"""Content as JSON values and back. Small plain functions: reading a page is on the start path."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from plainleaf.content.blocks import (
    Block,
    BulletList,
    Figure,
    Heading,
    HelpCard,
    HelpLevel,
    HelpLine,
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
from plainleaf.content.measures import Measures
from plainleaf.content.page import Code, Group, Page, PageEntry, Review, Source
from plainleaf.content.place import Phrases
from plainleaf.content.quality import State, Verdict
from plainleaf.content.whole import About, Box, FigureArt, FigureCuts

Value = dict[str, Any]

_LISTS: Mapping[str, type[BulletList | Steps | Kinds | KeyPoints | Questions]] = {
    "bullets": BulletList,
    "steps": Steps,
    "kinds": Kinds,
    "key_points": KeyPoints,
    "questions": Questions,
}
_LIST_NAMES = {made: name for name, made in _LISTS.items()}


def _run_value(run: Run) -> str | Value:
    """Plain words are just a string: most runs are plain."""
    looks = {"bold": run.bold, "term": run.term, "page": run.page}
    said = {name: look for name, look in looks.items() if look}
    return {"text": run.text, **said} if said else run.text


def _run(value: str | Value) -> Run:
    return Run(value) if isinstance(value, str) else Run(**value)


def line_value(line: Line) -> Value:
    """A line's runs and sources."""
    value = {"runs": [_run_value(run) for run in line.runs], "sources": list(line.sources)}
    return {**value, "original": line.original} if line.original else value


def line(value: Value) -> Line:
    """The line that ``line_value`` gave."""
    return Line(
        tuple([_run(run) for run in value["runs"]]), tuple(value["sources"]), value.get("original", "")
    )


def help_line_value(shown: HelpLine) -> Value:
    """A red flag with its level and both advices."""
    return {
        "id": shown.id,
        "level": shown.level.value,
        "part": shown.part,
        "words": shown.words,
        "home": shown.home,
        "kiosk": shown.kiosk,
        "sources": list(shown.sources),
        **({"original": help_line_value(shown.original)} if shown.original else {}),
    }


def help_line(value: Value) -> HelpLine:
    """The red flag that ``help_line_value`` gave."""
    return HelpLine(
        value["id"],
        HelpLevel(value["level"]),
        value["part"],
        value["words"],
        value["home"],
        value["kiosk"],
        tuple(value["sources"]),
        help_line(value["original"]) if "original" in value else None,
    )


def term_value(term: Term) -> Value:
    """A glossary entry."""
    return {"id": term.id, "word": term.word, "meaning": term.meaning, "also": list(term.also)}


def term(value: Value) -> Term:
    """The glossary entry that ``term_value`` gave."""
    return Term(value["id"], value["word"], value["meaning"], tuple(value["also"]))


def block_value(block: Block) -> Value:
    """A block, tagged by its kind."""
    value: Value
    match block:
        case Heading():
            value = {"kind": "heading", "level": block.level, "id": block.id, "line": line_value(block.line)}
            value |= {"short": True} if block.short else {}
        case Paragraph():
            value = {"kind": "paragraph", "line": line_value(block.line)}
        case KeyMessage():
            value = {"kind": "key_message", "id": block.id, "line": line_value(block.line)}
        case HelpCard():
            lines = [help_line_value(shown) for shown in block.lines]
            value = {"kind": "help_card", "level": block.level.value, "lines": lines}
        case Figure():
            value = {
                "kind": "figure",
                "id": block.id,
                "caption": line_value(block.caption),
                "title": block.title,
                "description": block.description,
            }
        case WordsToKnow():
            value = {"kind": "words_to_know", "terms": [term_value(word) for word in block.terms]}
        case BulletList() | Steps() | Kinds() | KeyPoints() | Questions():
            value = {"kind": _LIST_NAMES[type(block)], "items": [line_value(item) for item in block.items]}
    return value


def _help_card(value: Value) -> HelpCard:
    return HelpCard(HelpLevel(value["level"]), tuple([help_line(shown) for shown in value["lines"]]))


def _figure(value: Value) -> Figure:
    return Figure(value["id"], line(value["caption"]), value["title"], value["description"])


_BLOCKS: Mapping[str, Callable[[Value], Block]] = {
    "heading": lambda value: Heading(
        value["level"], value["id"], line(value["line"]), value.get("short", False)
    ),
    "paragraph": lambda value: Paragraph(line(value["line"])),
    "key_message": lambda value: KeyMessage(value["id"], line(value["line"])),
    "help_card": _help_card,
    "figure": _figure,
    "words_to_know": lambda value: WordsToKnow(tuple([term(word) for word in value["terms"]])),
}


def block(value: Value) -> Block:
    """The block that ``block_value`` gave."""
    kind = value["kind"]
    if made := _LISTS.get(kind):
        return made(tuple([line(item) for item in value["items"]]))
    return _BLOCKS[kind](value)


def _review_value(review: Review) -> Value:
    return {"name": review.name, "role": review.role, "on": review.on.isoformat() if review.on else ""}


def _review(value: Value) -> Review:
    on = date.fromisoformat(value["on"]) if value["on"] else None
    return Review(value["name"], value["role"], on)


def page_value(page: Page) -> Value:
    """A whole page."""
    return {
        "id": page.id,
        "lang": page.lang,
        "title": page.title,
        "medical_name": page.medical_name,
        "say_it": page.say_it,
        "group": page.group,
        "lead": line_value(page.lead),
        "blocks": [block_value(part) for part in page.blocks],
        "related": list(page.related),
        "sources": [[source.id, source.words, source.year, source.url] for source in page.sources],
        "codes": [[code.system, code.code, code.display] for code in page.codes],
        "written": page.written.isoformat(),
        "next_review": page.next_review.isoformat(),
        "review": _review_value(page.review),
        "version": page.version,
        "full_only": sorted(page.full_only),
    }


def page(value: Value) -> Page:
    """The page that ``page_value`` gave."""
    return Page(
        id=value["id"],
        lang=value["lang"],
        title=value["title"],
        medical_name=value["medical_name"],
        say_it=value["say_it"],
        group=value["group"],
        lead=line(value["lead"]),
        blocks=tuple([block(part) for part in value["blocks"]]),
        related=tuple(value["related"]),
        sources=tuple([Source(*source) for source in value["sources"]]),
        codes=tuple([Code(*code) for code in value["codes"]]),
        written=date.fromisoformat(value["written"]),
        next_review=date.fromisoformat(value["next_review"]),
        review=_review(value["review"]),
        version=value["version"],
        full_only=frozenset(value["full_only"]),
    )


def entry_value(entry: PageEntry) -> Value:
    """A page as a list shows it."""
    return {
        "id": entry.id,
        "title": entry.title,
        "group": entry.group,
        "lang": entry.lang,
        "review": entry.review,
        "summary": entry.summary,
        "figure": entry.figure,
    }


def entry(value: Value) -> PageEntry:
    """The entry that ``entry_value`` gave."""
    return PageEntry(**value)


def group_value(group: Group) -> Value:
    """A group of pages."""
    return {
        "id": group.id,
        "title": group.title,
        "hint": group.hint,
        "icon": group.icon,
        "pages": list(group.pages),
    }


def group(value: Value) -> Group:
    """The group that ``group_value`` gave."""
    return Group(value["id"], value["title"], value["hint"], value["icon"], tuple(value["pages"]))


def phrases_value(phrases: Phrases) -> Value:
    """The fixed words of a language."""
    return {"lang": phrases.lang, "labels": dict(phrases.labels)}


def phrases(value: Value) -> Phrases:
    """The phrases that ``phrases_value`` gave."""
    return Phrases(value["lang"], value["labels"])


def figure(figure_id: str, lang: str, form: str, value: Value) -> FigureArt:
    """The picture that the library file keeps."""

    def box(part: list[float] | None) -> Box | None:
        return None if part is None else (part[0], part[1], part[2], part[3])

    boxes = tuple((one[0], one[1], one[2], one[3]) for one in value["boxes"])
    cuts = FigureCuts(box(value["square"]), box(value["wide"]), boxes)
    return FigureArt(figure_id, lang, form, value["svg"], tuple(value["key"]), cuts, tuple(value["steps"]))


def about_value(about: About) -> Value:
    """What the library says of itself."""
    return {
        "id": about.id,
        "title": dict(about.title),
        "version": about.version,
        "languages": list(about.languages),
        "partial": list(about.partial),
        "licence": about.licence,
        "publisher": about.publisher,
        "intended_purpose": dict(about.intended_purpose),
    }


def about(value: Value) -> About:
    """The words that ``about_value`` gave."""
    return About(
        value["id"],
        value["title"],
        value["version"],
        tuple(value["languages"]),
        tuple(value["partial"]),
        value["licence"],
        value["publisher"],
        value["intended_purpose"],
    )


def measures_value(measures: Measures) -> Value:
    """A page's figures."""
    return asdict(measures)


def measures(value: Value) -> Measures:
    """The figures that ``measures_value`` gave."""
    return Measures(**value)


def verdict_value(verdict: Verdict) -> list[Any]:
    """What is known of one item of a yardstick."""
    on = verdict.on.isoformat() if verdict.on else ""
    return [verdict.item, verdict.state.value, verdict.score, verdict.by, verdict.role, on]


def verdict(value: list[Any]) -> Verdict:
    """What ``verdict_value`` gave."""
    item, state, score, by, role, on = value
    return Verdict(item, State(state), score, by, role, date.fromisoformat(on) if on else None)
