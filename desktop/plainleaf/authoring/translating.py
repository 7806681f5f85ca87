"""Recording that a language's words are all translated from what the first language says now."""

from pathlib import Path

from plainleaf.authoring.library_reader import prove_library
from plainleaf.authoring.translation import Record, hash_of, help_hash, source_text, write_record
from plainleaf.content.errors import AuthoringError


def mark_translated(folder: Path, lang: str) -> Path:
    """Write the record of ``lang``; the file that was written.

    Raises:
        AuthoringError: the folder has problems that keep it from being read whole.
        ValueError: there is no such further language.

    """
    proof = prove_library(folder)
    if proof.faults:
        raise AuthoringError(proof.faults)
    whole = proof.whole
    first, *further = whole.about.languages
    if lang not in further:
        raise ValueError(
            f"{lang!r} is no language that is translated here: {', '.join(further) or 'none is'}"
        )
    checklist = whole.checklist[first]
    lines = (*checklist.red_flags, *checklist.general.values())
    pages = [page for page, its in whole.pages if its == lang]
    record = Record(
        lang,
        help={line.id: help_hash(line) for line in lines},
        messages={name: hash_of(words) for name, words in proof.messages.items()},
        pages={page: hash_of(source_text(folder, page, first)) for page in sorted(pages)},
    )
    return write_record(folder, record)
