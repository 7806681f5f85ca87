"""`plainleaf review`: signatures of clinicians, and what waits for one."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from plainleaf.authoring.signing import Waiting, sign, waiting
from plainleaf.content.page import Review


def sign_page(source: Path, page: str, lang: str, review: Review) -> None:
    """Sign a page, and say over what."""
    signed = sign(source, page, lang, review)
    print(f"{page} ({lang}): signed by {review.name}, {review.role}, {review.on}, over {signed[:12]}…")  # noqa: T201


def show_status(source: Path, today: date, *, as_json: bool) -> None:
    """Say what waits."""
    wait = waiting(source, today)
    if as_json:
        print(json.dumps(_value(wait), ensure_ascii=False))  # noqa: T201
    else:
        for line in _lines(wait):
            print(line)  # noqa: T201


def _value(wait: Waiting) -> dict[str, Any]:
    return {
        "unsigned": [{"page": page, "lang": lang} for page, lang in wait.unsigned],
        "void": [
            {"page": page, "lang": lang, "name": review.name, "role": review.role, "on": str(review.on)}
            for page, lang, review in wait.void
        ],
        "overdue": [
            {"page": page, "lang": lang, "next_review": str(day)} for page, lang, day in wait.overdue
        ],
        "not_rated": [{"page": page, "lang": lang, "items": count} for page, lang, count in wait.unrated],
        "widely_taught": [
            {"id": line.id, "lang": lang, "level": line.level.value, "words": line.words}
            for lang, line in wait.widely_taught
        ],
    }


def _lines(wait: Waiting) -> list[str]:
    parts = (
        ("Pages that nobody has signed", [f"{page}\t{lang}" for page, lang in wait.unsigned]),
        (
            "Signatures that are void, since the page has changed",
            [f"{page}\t{lang}\t{r.name}, {r.role}, {r.on}" for page, lang, r in wait.void],
        ),
        ("Pages whose review is overdue", [f"{page}\t{lang}\t{day}" for page, lang, day in wait.overdue]),
        (
            "Items of the yardsticks that wait for a person's rating, by page",
            [f"{page}\t{lang}\t{count}" for page, lang, count in wait.unrated],
        ),
        (
            "Help lines that are widely taught and await a clinician's sign-off",
            [f"{line.id}\t{lang}\t{line.level}\t{line.words}" for lang, line in wait.widely_taught],
        ),
    )
    return [row for head, rows in parts for row in (f"{head}: {len(rows)}", *(f"  {one}" for one in rows))]
