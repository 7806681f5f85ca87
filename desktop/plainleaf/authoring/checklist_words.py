"""``checklist/<language>.toml``: the checklist's words, put to what ``checklist.toml`` holds."""

from collections.abc import Container
from dataclasses import replace
from pathlib import Path

from plainleaf.authoring.findings import Findings
from plainleaf.authoring.ids import WIDELY_TAUGHT
from plainleaf.authoring.tables import Table, read_toml
from plainleaf.authoring.words_reader import check_number
from plainleaf.content.blocks import HelpLevel, HelpLine
from plainleaf.content.checklist import Checklist, Item, Strength

_GENERAL = tuple(level for level in HelpLevel if level is not HelpLevel.NONE)
_Evidence = tuple[tuple[str, Strength], ...]


def read_checklist_words(
    folder: Path, checklist: Checklist, written: Container[str], findings: Findings
) -> Checklist:
    """The checklist in the words of one language, leading only to pages ``written`` in it."""
    file = read_toml(folder, findings)
    if file is None:
        return checklist
    file.refuse_others("items", "meanings", "parts", "red_flags", "general")
    items, parts = file.table("items"), file.table("parts")
    meanings = file.table("meanings", optional=True)
    flags, general = file.table("red_flags"), file.table("general")
    items.refuse_others(*(item.id for item in checklist.items))
    meanings.refuse_others(*(item.id for item in checklist.items))
    parts.refuse_others(*(part.id for part in checklist.parts))
    flags.refuse_others(*(flag.id for flag in checklist.red_flags))
    general.refuse_others(*_GENERAL)
    spoken = replace(
        checklist,
        items=tuple(_said(item, items, meanings) for item in checklist.items),
        parts=tuple(replace(part, title=parts.words(part.id)) for part in checklist.parts),
        red_flags=tuple(_spoken(flag, flags) for flag in checklist.red_flags),
        general={level: _general(level, general) for level in _GENERAL},
    )
    return _only(spoken, written)


def _said(item: Item, items: Table, meanings: Table) -> Item:
    """The item with its words, and its meaning where one is written."""
    meaning = meanings.words(item.id) if item.id in meanings.data else ""
    return replace(item, words=items.words(item.id), meaning=meaning)


def _general(level: HelpLevel, table: Table) -> HelpLine:
    line = HelpLine(f"general-{level}", level, "", "", "", "", (WIDELY_TAUGHT,))
    return _spoken(line, table, level)


def _spoken(line: HelpLine, table: Table, key: str = "") -> HelpLine:
    row = table.table(key or line.id)
    row.refuse_others("words", "home", "kiosk")
    for field in ("words", "home", "kiosk"):
        check_number(str(row.data.get(field, "")), row.line_of(field), row.findings)
    return replace(line, words=row.words("words"), home=row.words("home"), kiosk=row.words("kiosk"))


def _only(checklist: Checklist, written: Container[str]) -> Checklist:
    """The checklist without the pages that a language doesn't have."""

    def kept(evidence: _Evidence) -> _Evidence:
        return tuple(pair for pair in evidence if pair[0] in written)

    return replace(
        checklist,
        items=tuple(replace(item, evidence=kept(item.evidence)) for item in checklist.items),
        rules=tuple(replace(rule, pages=kept(rule.pages)) for rule in checklist.rules),
        pages=tuple(page for page in checklist.pages if page in written),
        first_needs={page: needs for page, needs in checklist.first_needs.items() if page in written},
        read_along=tuple(page for page in checklist.read_along if page in written),
    )
