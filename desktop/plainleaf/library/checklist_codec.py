"""The checklist as JSON values and back."""

from collections.abc import Mapping

from plainleaf.content.blocks import HelpLevel
from plainleaf.content.checklist import Checklist, Item, LookAlike, Part, Rule, Strength
from plainleaf.library.codec import Value, help_line, help_line_value

_Evidence = tuple[tuple[str, Strength], ...]


def _evidence_value(evidence: _Evidence) -> list[list[str]]:
    return [[page, strength.value] for page, strength in evidence]


def _evidence(value: list[list[str]]) -> _Evidence:
    return tuple((page, Strength(strength)) for page, strength in value)


def _item_value(item: Item) -> Value:
    return {
        "id": item.id,
        "part": item.part,
        "words": item.words,
        "level": item.level.value,
        "evidence": _evidence_value(item.evidence),
        "sources": list(item.sources),
        "meaning": item.meaning,
        "after": list(item.after),
        **({"picture": item.picture} if item.picture else {}),
    }


def _item(value: Value) -> Item:
    return Item(
        value["id"],
        value["part"],
        value["words"],
        HelpLevel(value["level"]),
        _evidence(value["evidence"]),
        tuple(value["sources"]),
        value["meaning"],
        tuple(value["after"]),
        value.get("picture", ""),
    )


def _rule_value(rule: Rule) -> Value:
    return {
        "when": [sorted(ticks) for ticks in rule.when],
        "cards": list(rule.cards),
        "asks": list(rule.asks),
        "pages": _evidence_value(rule.pages),
        "sources": list(rule.sources),
    }


def _rule(value: Value) -> Rule:
    return Rule(
        tuple(frozenset(ticks) for ticks in value["when"]),
        tuple(value["cards"]),
        tuple(value["asks"]),
        _evidence(value["pages"]),
        tuple(value["sources"]),
    )


def _look_alike_value(one: LookAlike) -> Value:
    return {
        "signs": sorted(one.signs),
        "pages": sorted(one.pages),
        "unless": sorted(one.unless),
        "sources": list(one.sources),
    }


def _look_alike(value: Value) -> LookAlike:
    signs, pages, unless = (frozenset(value[key]) for key in ("signs", "pages", "unless"))
    return LookAlike(signs, pages, unless, tuple(value["sources"]))


def _needs_value(needs: Mapping[str, frozenset[str]]) -> Value:
    return {page: sorted(ticks) for page, ticks in sorted(needs.items())}


def _needs(value: Value) -> dict[str, frozenset[str]]:
    return {page: frozenset(ticks) for page, ticks in value.items()}


def checklist_value(checklist: Checklist) -> Value:
    """Everything that can be ticked, and what it leads to."""
    return {
        "items": [_item_value(item) for item in checklist.items],
        "red_flags": [help_line_value(flag) for flag in checklist.red_flags],
        "rules": [_rule_value(rule) for rule in checklist.rules],
        "parts": [[part.id, part.title, part.kind] for part in checklist.parts],
        "on_view": list(checklist.on_view),
        "general": {level.value: help_line_value(flag) for level, flag in sorted(checklist.general.items())},
        "pages": list(checklist.pages),
        "first_needs": _needs_value(checklist.first_needs),
        "only_with": _needs_value(checklist.only_with),
        "look_alikes": [_look_alike_value(one) for one in checklist.look_alikes],
        "read_along": list(checklist.read_along),
        "circumstances": sorted(checklist.circumstances),
        "about": {flag: list(pages) for flag, pages in sorted(checklist.about.items())},
    }


def checklist(value: Value) -> Checklist:
    """The checklist that ``checklist_value`` gave."""
    return Checklist(
        items=tuple(_item(item) for item in value["items"]),
        red_flags=tuple(help_line(flag) for flag in value["red_flags"]),
        rules=tuple(_rule(rule) for rule in value["rules"]),
        parts=tuple(Part(*part) for part in value["parts"]),
        on_view=tuple(value["on_view"]),
        general={HelpLevel(level): help_line(flag) for level, flag in value["general"].items()},
        pages=tuple(value["pages"]),
        first_needs=_needs(value["first_needs"]),
        only_with=_needs(value["only_with"]),
        look_alikes=tuple(_look_alike(one) for one in value["look_alikes"]),
        read_along=tuple(value["read_along"]),
        circumstances=frozenset(value["circumstances"]),
        about={flag: tuple(pages) for flag, pages in value["about"].items()},
    )
