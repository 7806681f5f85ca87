"""``quality.toml``: what people found who rated a page by the published yardsticks.

    [[rating]]
    page = "calciphylaxis"
    lang = "en"
    item = "D16"          # an item that a person has to judge: see content/quality.py
    score = 4             # 0 or 1; for DISCERN 1 to 5
    hash = "…"            # of the page that was rated, as `plainleaf review status --json` says it
    by = "…"              # anybody but the page's author
    role = "…"
    on = 2027-01-31

A rating of other words than the page now has counts no more: the item is "not rated" again.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from plainleaf.authoring.findings import Findings, nearest
from plainleaf.authoring.reviews_reader import Key
from plainleaf.authoring.tables import Table, read_toml
from plainleaf.content.quality import ITEMS, State, Verdict

FILE = "quality.toml"
Verdicts = Mapping[Key, tuple[Verdict, ...]]
_JUDGED = {item.id: item for item in ITEMS if item.judged}


def with_ratings(
    folder: Path, found: Verdicts, hash_of: Callable[[Key], str], author: str, findings: Findings
) -> dict[Key, tuple[Verdict, ...]]:
    """What a machine found, with what people found put to it; ``author`` may not rate."""
    file = read_toml(folder, findings) if (folder / findings.file).exists() else None
    rated: dict[Key, dict[str, Verdict]] = {}
    if file is not None:
        file.refuse_others("rating")
        for row in file.tables("rating", optional=True):
            key, verdict = _rating(row, author)
            if key not in found:
                row.findings.add(row.line_of("page"), "There is no such page in that language.", "Name one.")
            elif verdict is not None and row.words("hash") == hash_of(key):
                rated.setdefault(key, {})[verdict.item] = verdict
    return {
        key: tuple(rated.get(key, {}).get(verdict.item, verdict) for verdict in verdicts)
        for key, verdicts in found.items()
    }


def _rating(row: Table, author: str) -> tuple[Key, Verdict | None]:
    row.refuse_others("page", "lang", "item", "score", "hash", "by", "role", "on")
    key = row.words("page"), row.words("lang")
    name, by, role, on = row.words("item"), row.words("by"), row.words("role"), row.day("on")
    item, score = _JUDGED.get(name), row.data.get("score")
    if item is None:
        fix = "Name an item that a person has to judge." + nearest(name, _JUDGED)
        row.findings.add(row.line_of("item"), f"“{name}” isn't an item to rate.", fix)
        return key, None
    if type(score) is not int or not item.scheme.lowest <= score <= item.scheme.highest:
        words = f"“score” isn't a whole number from {item.scheme.lowest} to {item.scheme.highest}."
        row.findings.add(row.line_of("score"), words, "Write score = 1.")
        return key, None
    if by.casefold() == author.casefold():
        words = "The author can't rate the page."
        row.findings.add(row.line_of("by"), words, "Have it rated by somebody else, or take it out.")
        return key, None
    return key, Verdict(name, State.RATED, score, by, role, on)
