"""A key or a table that nobody reads is a problem: a slip of the pen must not pass in silence."""

from collections.abc import Callable
from pathlib import Path

import pytest

from plainleaf.content.problem import Problem

Change = Callable[[str, str, str], list[Problem]]

ODD_KEYS = [
    ("library.toml", 'id = "little"'),
    ("library.toml", 'en = "A little library"'),
    ("library.toml", 'icon = "skin"'),
    ("checklist.toml", "read_along = []"),
    ("checklist.toml", 'kind = "item"'),
    ("checklist.toml", 'id = "C01"'),
    ("checklist.toml", 'id = "R19"'),
    ("checklist.toml", 'cards = ["R24"]'),
    ("checklist/en.toml", 'skin = "What do you see?"'),
    ("checklist/en.toml", 'kiosk = "Show it today."'),
    ("checklist/en.toml", 'kiosk = "Tell staff."'),
    ("glossary/en.toml", 'word = "Vessel"'),
    ("search/en.toml", 'synonyms = [["lump", "bump"]]'),
]


@pytest.mark.parametrize(("file", "line_before"), ODD_KEYS)
def test_a_key_that_nobody_reads_is_found(file: str, line_before: str, folder: Path, after: Change) -> None:
    at = (folder / file).read_text(encoding="utf-8").split("\n").index(line_before) + 2
    problems = after(file, line_before, f"{line_before}\nodd = 'x'")
    assert [(p.file, p.line, p.words) for p in problems] == [(file, at, "“odd” isn't known here.")]


@pytest.mark.parametrize("file", ["messages/en.toml", "checklist/en.toml", "reviews.toml"])
def test_a_table_that_nobody_reads_is_found(file: str, folder: Path, after: Change) -> None:
    path = folder / file
    path.write_text(path.read_text(encoding="utf-8") + "\n[end]\n", encoding="utf-8")
    problems = after(file, "[end]", "[odd]")
    assert [(p.file, p.words) for p in problems] == [(file, "“odd” isn't known here.")]
    assert problems[0].line == path.read_text(encoding="utf-8").split("\n").index("[odd]") + 1
