"""`plainleaf checklist` and `suggest`: ticks to pages and help, as text and JSON."""

from collections.abc import Iterable
from typing import Any, TextIO

from plainleaf.app.reading import answer_lines
from plainleaf.checklist import Card, Suggestion, suggest
from plainleaf.content.checklist import Checklist
from plainleaf.content.errors import UnknownTickError
from plainleaf.content.place import Phrases, Place
from plainleaf.library import Library


def checklist_value(checklist: Checklist) -> dict[str, Any]:
    """Every line that can be ticked, as `plainleaf checklist --json` gives it."""
    items = [{"id": i.id, "words": i.words, "part": i.part} for i in checklist.items]
    flags = [{"id": f.id, "words": f.words, "part": f.part, "level": f.level} for f in checklist.red_flags]
    return {"items": items, "red_flags": flags}


def suggestion_value(suggestion: Suggestion, phrases: Phrases, place: Place) -> dict[str, Any]:
    """A suggestion as `plainleaf suggest --json` gives it."""
    told = suggestion.help
    return {
        "read": [{"page": r.page, "group": r.group, "because": list(r.because)} for r in suggestion.read],
        "help": {
            "level": told.level,
            "because": list(told.because),
            "words": phrases.card_head(told.level, place) if told.cards else phrases.level_name(told.level),
            "cards": [_card_value(card, phrases, place) for card in told.cards],
        },
        "nothing_fits": suggestion.nothing_fits,
    }


def _card_value(card: Card, phrases: Phrases, place: Place) -> dict[str, Any]:
    line = card.line
    words = f"{line.words}. {phrases.advice(line, place)}"
    return {"id": line.id, "level": line.level, "because": list(card.because), "words": words}


def suggestion_lines(
    suggestion: Suggestion, titles: dict[str, str], phrases: Phrases, place: Place
) -> list[str]:
    """The same for a person: help first, then what to read."""
    lines = []
    for card in suggestion.help.cards:
        value = _card_value(card, phrases, place)
        lines.append(f"{phrases.level_name(card.line.level)}: {value['words']} ({card.line.id})")
    for read in suggestion.read:
        group = "Read first" if read.group == "first" else "Also read"
        lines.append(f"{group}: {titles[read.page]} ({read.page}; you ticked {', '.join(read.because)})")
    if suggestion.nothing_fits:
        lines.append("Nothing here fits well. Show this list to your clinic.")
    return lines or ["Nothing is ticked."]


def suggest_lines(library: Library, lang: str, lines: TextIO) -> int:
    """Answer each JSON line ``{"id","ticks"}`` with its pages and help level; 1 if a line was bad."""
    checklist = library.checklist(lang)

    def answer(asked: dict[str, Any]) -> dict[str, Any]:
        try:
            suggestion = suggest(checklist, frozenset(_names(asked["ticks"])))
        except UnknownTickError as error:
            raise ValueError(str(error)) from error
        return {"topics": [r.page for r in suggestion.read], "red_flag": suggestion.help.level}

    return answer_lines(lines, answer)


def _names(ticks: object) -> Iterable[str]:
    if not isinstance(ticks, list) or not all(isinstance(tick, str) for tick in ticks):
        message = "ticks is no list of ids"
        raise TypeError(message)
    return ticks
