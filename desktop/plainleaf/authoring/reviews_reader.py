"""``reviews.toml``: who signed which page, and over which words."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from plainleaf.authoring.findings import Findings
from plainleaf.authoring.tables import Table, read_toml
from plainleaf.content.forms import Form, form_of
from plainleaf.content.page import Page, Review
from plainleaf.content.place import Phrases, Place
from plainleaf.content.plain_text import page_lines

_Pages = Mapping[tuple[str, str], Page]


def content_hash(page: Page, phrases: Phrases) -> str:
    """What a signature covers: every word a reader can meet, at home and in the clinic, in both forms."""
    unsigned = replace(page, review=Review())
    forms = (unsigned, form_of(unsigned, Form.SHORT))
    lines = [
        line for form in forms for kiosk in (False, True) for line in page_lines(form, phrases, Place(kiosk))
    ]
    lines += [words for figure in page.figures for words in (figure.title, figure.description)]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def with_reviews(
    folder: Path, pages: _Pages, phrases: Mapping[str, Phrases], findings: Findings
) -> dict[tuple[str, str], Page]:
    """The pages with their signatures; the last stands where there are several.

    A signature over other words is a problem, never a page that claims to be reviewed.
    """
    signed = dict(pages)
    for key, review in _reviews(folder, pages, phrases, findings):
        signed[key] = replace(pages[key], review=review)
    return signed


def _reviews(
    folder: Path, pages: _Pages, phrases: Mapping[str, Phrases], findings: Findings
) -> Iterator[tuple[tuple[str, str], Review]]:
    file = read_toml(folder, findings) if (folder / findings.file).exists() else None
    if file is None:
        return
    file.refuse_others("review")
    for row in file.tables("review", optional=True):
        row.refuse_others("page", "lang", "hash", "name", "role", "on")
        key = row.words("page"), row.words("lang")
        review = Review(row.words("name"), row.words("role"), row.day("on"))
        signed_hash = row.words("hash", may_be_empty=True)
        if key not in pages:
            row.findings.add(row.line_of("page"), "There is no such page in that language.", "Name one.")
        elif _covers(row, signed_hash, content_hash(pages[key], phrases[key[1]])):
            yield key, review


def _covers(row: Table, signed: str, present: str) -> bool:
    if signed == present:
        return True
    fix = f"Have the page signed again and write hash = “{present}”, or take the entry out."
    row.findings.add(row.line_of("hash"), "This signature is over other words than the page now has.", fix)
    return False
