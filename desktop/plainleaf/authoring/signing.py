"""Signing a page, and what waits for a clinician: nothing here ever invents a reviewer."""

import json
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from plainleaf.authoring.ids import WIDELY_TAUGHT
from plainleaf.authoring.leftovers import is_leftover
from plainleaf.authoring.library_reader import Proof, prove_library
from plainleaf.authoring.reviews_reader import FILE, content_hash
from plainleaf.content.blocks import HelpLine
from plainleaf.content.errors import AuthoringError, PageMissingError, PlainleafError
from plainleaf.content.page import Page, Review
from plainleaf.content.quality import State


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits, in library order: pages as (page, language), lines with their language."""

    unsigned: tuple[tuple[str, str], ...]
    void: tuple[tuple[str, str, Review], ...]  # signed, but changed since
    overdue: tuple[tuple[str, str, date], ...]
    unrated: tuple[tuple[str, str, int], ...]  # how many items of the yardsticks wait for a person
    widely_taught: tuple[tuple[str, HelpLine], ...]  # help lines that stand on general knowledge


def sign(folder: Path, page: str, lang: str, review: Review) -> str:
    """Record a signature over the page's present words in ``reviews.toml``; the hash that was signed.

    Raises:
        PageMissingError: there is no such page in that language.
        AuthoringError: the folder has problems, so it isn't clear what would be signed; or words on
            the page only hold a place.

    """
    proof = _whole(folder)
    whole = proof.whole
    if (page, lang) not in whole.pages:
        known = ", ".join(sorted(one for one, its in whole.pages if its == lang)) or "none"
        raise PageMissingError(f"{folder}: there is no page {page!r} in {lang!r}. There are: {known}.")
    if left := [one for one in proof.wants if one.file == f"pages/{lang}/{page}.md" and is_leftover(one)]:
        raise AuthoringError(left)
    signed = content_hash(whole.pages[page, lang], whole.phrases[lang])
    fields = {"page": page, "lang": lang, "hash": signed, "name": review.name, "role": review.role}
    rows = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in fields.items()]
    _append(folder / FILE, "\n".join(["[[review]]", *rows, f"on = {review.on}"]))
    return signed


def _whole(folder: Path) -> Proof:
    proof = prove_library(folder)
    if proof.faults:
        raise AuthoringError(proof.faults)
    return proof


def _append(path: Path, entry: str) -> None:
    """Add an entry, all of it or nothing."""
    try:
        before = path.read_text(encoding="utf-8").rstrip() if path.exists() else ""
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}")
        unfinished = Path(name)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(f"{before}\n\n{entry}\n".lstrip())
            unfinished.chmod(0o644)
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        message = f"{path}: can't be written ({error.strerror}). See that you may write there."
        raise PlainleafError(message) from error


def waiting(folder: Path, today: date) -> Waiting:
    """What waits for a clinician, or for somebody who rates.

    Raises:
        AuthoringError: the folder has problems that keep it from being read whole.

    """
    proof = _whole(folder)
    pages = _in_order(proof)
    last = {(one.page, one.lang): one for one in proof.signatures}
    quality = proof.whole.quality
    unrated = {key: sum(v.state is State.NOT_RATED for v in verdicts) for key, verdicts in quality.items()}
    return Waiting(
        unsigned=tuple((p.id, p.lang) for p in pages if p.review.on is None),
        void=tuple((*key, one.review) for key, one in last.items() if one.is_void),
        overdue=tuple((p.id, p.lang, p.next_review) for p in pages if p.next_review < today),
        unrated=tuple((p.id, p.lang, unrated[p.id, p.lang]) for p in pages if unrated[p.id, p.lang]),
        widely_taught=tuple(_widely_taught(proof)),
    )


def _in_order(proof: Proof) -> list[Page]:
    whole = proof.whole
    order = [page for groups in whole.groups.values() for group in groups for page in group.pages]
    return sorted(whole.pages.values(), key=lambda page: (page.lang, order.index(page.id)))


def _widely_taught(proof: Proof) -> Iterator[tuple[str, HelpLine]]:
    for lang, checklist in proof.whole.checklist.items():
        for line in (*checklist.red_flags, *checklist.general.values()):
            if WIDELY_TAUGHT in line.sources:
                yield lang, line
