"""Which parts of a figure are shown alone: small pictures without words, and steps one after another."""

import re
from collections.abc import Mapping
from pathlib import Path

from plainleaf.authoring.findings import Findings
from plainleaf.authoring.tables import Table, read_toml
from plainleaf.content.whole import Box, FigureCuts

FILE = "figures/cuts.toml"
_FOUR = 4
_WIDTH_OF_MIRRORED = re.compile(r'<svg [^>]*\bviewBox="0 0 ([\d.]+) [\d.]+"[^>]*\bdata-mirrored="yes"')


def read_cuts(folder: Path, findings: Findings) -> dict[str, FigureCuts]:
    """``figures/cuts.toml`` by figure; nothing where a library has none, and whole figures are shown."""
    if not (folder / FILE).is_file():
        return {}
    file = read_toml(folder, findings)
    if file is None:
        return {}
    found: dict[str, FigureCuts] = {}
    for figure in file.data:
        row = file.table(figure)
        row.refuse_others("square", "wide", "steps")
        steps = row.data.get("steps", [])
        boxes = [_box(step) for step in steps] if isinstance(steps, list) else [None]
        if None in boxes:
            _refuse(row, "steps")
        found[figure] = FigureCuts(
            square=_one(row, "square"), wide=_one(row, "wide"), steps=tuple(box for box in boxes if box)
        )
    return found


def missing_steps(cuts: FigureCuts, labels: Mapping[str, str]) -> list[str]:
    """The words that the steps of a figure need and its labels don't have."""
    return [name for name in step_names(cuts) if name not in labels]


def step_names(cuts: FigureCuts) -> list[str]:
    """The labels that say each step."""
    return [f"step-{number}" for number in range(1, len(cuts.steps) + 1)]


def cuts_in(svg: str, cuts: FigureCuts) -> FigureCuts:
    """The same parts in this drawing: one for a right-to-left language may be mirrored, and says so."""
    width = _WIDTH_OF_MIRRORED.search(svg)
    if width is None:
        return cuts

    def there(box: Box) -> Box:
        x, y, wide, high = box
        return (float(width[1]) - x - wide, y, wide, high)

    return FigureCuts(
        square=there(cuts.square) if cuts.square else None,
        wide=there(cuts.wide) if cuts.wide else None,
        steps=tuple(map(there, cuts.steps)),
    )


def _one(row: Table, key: str) -> Box | None:
    if key not in row.data:
        return None
    box = _box(row.data[key])
    if box is None:
        _refuse(row, key)
    return box


def _box(value: object) -> Box | None:
    if not isinstance(value, list) or len(value) != _FOUR:
        return None
    numbers = [float(one) for one in value if isinstance(one, (int, float)) and not isinstance(one, bool)]
    if len(numbers) != _FOUR or min(numbers) < 0 or min(numbers[2:]) <= 0:
        return None
    return (numbers[0], numbers[1], numbers[2], numbers[3])


def _refuse(row: Table, key: str) -> None:
    fix = "Write x, y, width and height in the figure's units: [600, 140, 345, 345]."
    row.findings.add(row.line_of(key), f"“{key}” isn't four numbers inside the figure.", fix)
