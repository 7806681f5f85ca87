"""``reviews.toml``: who signed which page, and over which words."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from plainleaf.authoring.findings import Findings
from plainleaf.authoring.tables import Table, read_toml
from plainleaf.content.forms import Form, form_of
from plainleaf.content.page import Page, Review
from plainleaf.content.place import Phrases, Place
from plainleaf.content.plain_text import page_lines

FILE = "reviews.toml"
Key = tuple[str, str]  # page and language
Pages = Mapping[Key, Page]


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature as the file has it; ``is_void`` once the page has other words than those signed."""

    page: str
    lang: str
    review: Review
    is_void: bool


def content_hash(page: Page, phrases: Phrases) -> str:
    """What a signature covers: every word a reader can meet, at home and in the clinic, in both forms."""
    unsigned = replace(page, review=Review())
    forms = (unsigned, form_of(unsigned, Form.SHORT))
    lines = [
        line for form in forms for kiosk in (False, True) for line in page_lines(form, phrases, Place(kiosk))
    ]
    lines += [words for figure in page.figures for words in (figure.title, figure.description)]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def with_reviews(pages: Pages, signatures: tuple[Signature, ...]) -> dict[Key, Page]:
    """The pages with their signatures; the last stands where there are several.

    A void one leaves its page as nobody's: no page claims to be reviewed over words nobody signed.
    """
    signed = dict(pages)
    for one in signatures:
        review = Review() if one.is_void else one.review
        signed[one.page, one.lang] = replace(pages[one.page, one.lang], review=review)
    return signed


def read_signatures(
    folder: Path, pages: Pages, phrases: Mapping[str, Phrases], findings: Findings
) -> tuple[Signature, ...]:
    """The signatures of pages that there are, in the order of the file."""
    file = read_toml(folder, findings) if (folder / findings.file).exists() else None
    if file is None:
        return ()
    file.refuse_others("review")
    return tuple(_signatures(file, pages, phrases))


def _signatures(file: Table, pages: Pages, phrases: Mapping[str, Phrases]) -> Iterator[Signature]:
    for row in file.tables("review", optional=True):
        row.refuse_others("page", "lang", "hash", "name", "role", "on")
        key = row.words("page"), row.words("lang")
        review = Review(row.words("name"), row.words("role"), row.day("on"))
        signed = row.words("hash")
        if key not in pages:
            row.findings.add(row.line_of("page"), "There is no such page in that language.", "Name one.")
        else:
            yield Signature(*key, review, signed != content_hash(pages[key], phrases[key[1]]))
