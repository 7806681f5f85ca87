"""The shipped checklist, read from its authors' own files."""

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from plainleaf.content.blocks import HelpLevel, HelpLine
from plainleaf.content.checklist import Checklist, Item, LookAlike, Part, Rule, Strength

SOURCE = Path(__file__).parents[2] / "resources" / "libraries" / "calcium-deposits"


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads((SOURCE / name).read_text(encoding="utf-8"))


def _evidence(row: dict[str, Any], pages: tuple[str, ...]) -> tuple[tuple[str, Strength], ...]:
    found = [(page, strength) for strength in Strength for page in row.get(strength, [])]
    return tuple(sorted(found, key=lambda pair: pages.index(pair[0])))


def _rule(row: dict[str, Any], pages: tuple[str, ...]) -> Rule:
    return Rule(
        when=tuple(frozenset(ticks) for ticks in row["when"]),
        cards=tuple(row.get("cards", ())),
        asks=tuple(row.get("asks", ())),
        pages=_evidence(row, pages),
        sources=tuple(row["sources"]),
    )


def _needs(table: dict[str, list[str]]) -> dict[str, frozenset[str]]:
    return {page: frozenset(ticks) for page, ticks in table.items()}


def _item(row: dict[str, Any], words: dict[str, Any], pages: tuple[str, ...]) -> Item:
    return Item(
        row["id"],
        row["part"],
        words["items"][row["id"]],
        HelpLevel(row["level"]),
        _evidence(row, pages),
        tuple(row["sources"]),
        words["meanings"][row["id"]],
        tuple(row.get("after", ())),
    )


def _look_alike(row: dict[str, Any]) -> LookAlike:
    return LookAlike(*(frozenset(row[key]) for key in ("signs", "pages", "unless")), tuple(row["sources"]))


@pytest.fixture(scope="session")
def checklist() -> Checklist:
    """The shipped checklist in English, from its two files alone."""
    rules, words = _toml("checklist.toml"), _toml("checklist/en.toml")
    pages = tuple(page for group in _toml("library.toml")["group"] for page in group["pages"])

    def line(id_: str, level: str, part: str, said: dict[str, str], sources: list[str]) -> HelpLine:
        return HelpLine(
            id_, HelpLevel(level), part, said["words"], said["home"], said["kiosk"], tuple(sources)
        )

    return Checklist(
        items=tuple(_item(row, words, pages) for row in rules["item"]),
        red_flags=tuple(
            line(row["id"], row["level"], row["part"], words["red_flags"][row["id"]], row["sources"])
            for row in rules["red_flag"]
        ),
        rules=tuple(_rule(row, pages) for row in rules["rule"]),
        parts=tuple(Part(row["id"], words["parts"][row["id"]], row["kind"]) for row in rules["part"]),
        on_view=tuple(rules["on_view"]),
        general={
            HelpLevel(level): line(f"general-{level}", level, "", said, ["gk"])
            for level, said in words["general"].items()
        },
        pages=pages,
        first_needs=_needs(rules["first_needs"]),
        only_with=_needs(rules["only_with"]),
        look_alikes=tuple(_look_alike(row) for row in rules["look_alike"]),
        read_along=tuple(rules["read_along"]),
        circumstances=frozenset(rules["circumstances"]),
    )


@pytest.fixture(scope="session")
def sources() -> frozenset[str]:
    """The ids that may be cited: those of ``sources.json``, and ``gk``."""
    rows = json.loads((SOURCE / "sources.json").read_text(encoding="utf-8"))
    return frozenset(row["id"] for row in rows) | {"gk"}
