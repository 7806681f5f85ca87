"""Writing a compiled library: all of it or nothing, the same bytes for the same library."""

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from zlib import compress

from plainleaf.content.blocks import Figure
from plainleaf.content.errors import LibraryError
from plainleaf.content.page import Group, Page, PageEntry
from plainleaf.content.whole import FigureArt, WholeLibrary
from plainleaf.library import body_codec, checklist_codec, codec
from plainleaf.library.codec import Value
from plainleaf.library.file_format import APPLICATION_ID, THINGS_TABLE, VERSION, seal
from plainleaf.library.index import fill_index
from plainleaf.library.index_tables import INDEX_TABLES, index_digest

_Thing = tuple[str, str, str, bytes]  # kind, id, language, body


def _json(value: Value | list[Value] | list[list[Any]]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def pages_in_order(groups: Iterable[Group], pages: Iterable[Page]) -> list[Page]:
    """Pages in the order of their groups, those of no group last."""
    order = {page: place for place, page in enumerate(page for group in groups for page in group.pages)}
    return sorted(pages, key=lambda page: (order.get(page.id, len(order)), page.id))


def _entry(page: Page) -> PageEntry:
    figure = next((block.id for block in page.blocks if isinstance(block, Figure)), "")
    return PageEntry(page.id, page.title, page.group, page.lang, page.review.state, page.lead.text, figure)


def _figure(art: FigureArt) -> _Thing:
    cuts = art.cuts
    value = {
        "svg": art.svg,
        "key": list(art.key),
        "square": cuts.square,
        "wide": cuts.wide,
        "boxes": cuts.steps,
        "steps": art.steps,
    }
    return f"figure with {art.form}", art.id, art.lang, compress(_json(value), 9)


def _things(whole: WholeLibrary) -> Iterator[_Thing]:
    """Everything but the search index, as rows of the one table."""
    yield "about", "", "", _json(codec.about_value(whole.about))
    for lang, groups in whole.groups.items():
        yield "groups", "", lang, _json([codec.group_value(group) for group in groups])
    yield from _pages(whole)
    for lang, pages in _by_language(whole).items():
        yield "pages", "", lang, _json([codec.entry_value(_entry(page)) for page in pages])
    for art in whole.figures:
        yield _figure(art)
    for lang, terms in whole.glossary.items():
        yield "glossary", "", lang, _json([codec.term_value(term) for term in terms])
    for lang, checklist in whole.checklist.items():
        yield "checklist", "", lang, _json(checklist_codec.checklist_value(checklist))
    for lang, body in whole.body.items():
        yield "body map", "", lang, _json(body_codec.body_value(body))
    for lang, phrases in whole.phrases.items():
        yield "phrases", "", lang, _json(codec.phrases_value(phrases))


def _pages(whole: WholeLibrary) -> Iterator[_Thing]:
    """Each page, how it reads, and what was found of its quality."""
    for (page_id, lang), page in whole.pages.items():
        yield "page", page_id, lang, _json(codec.page_value(page))
    for (page_id, lang), measures in whole.measures.items():
        yield "measures", page_id, lang, _json(codec.measures_value(measures))
    for (page_id, lang), verdicts in whole.quality.items():
        yield "quality", page_id, lang, _json([codec.verdict_value(verdict) for verdict in verdicts])


def _by_language(whole: WholeLibrary) -> dict[str, list[Page]]:
    languages = sorted({lang for _, lang in whole.pages})
    return {
        lang: pages_in_order(
            whole.groups.get(lang, ()), [page for (_, its), page in whole.pages.items() if its == lang]
        )
        for lang in languages
    }


def _fill(file: sqlite3.Connection, whole: WholeLibrary) -> None:
    file.executescript(THINGS_TABLE + INDEX_TABLES)
    for lang, pages in _by_language(whole).items():
        fill_index(file, lang, pages, whole.synonyms.get(lang, ()), whole.checklist.get(lang))
    rows = [*_things(whole), ("search index", "", "", index_digest(file).encode())]
    file.executemany("INSERT INTO things VALUES (?,?,?,?,?)", [(*row, seal(*row)) for row in sorted(rows)])
    file.commit()
    file.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    file.execute(f"PRAGMA user_version = {VERSION}")
    file.execute("VACUUM")  # the same bytes whatever way the rows came in


def _settle(path: Path) -> None:
    """Have what was written reach the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_library(whole: WholeLibrary, path: Path) -> None:
    """Write ``whole`` as the library file ``path``.

    It is written beside its place and moved there when it is whole: whatever fails, an
    older file stays as it was.

    Raises:
        LibraryError: the file can't be written there.

    """
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.unfinished")
    try:
        unfinished.unlink(missing_ok=True)
        with closing(sqlite3.connect(unfinished)) as file:
            file.execute("PRAGMA journal_mode = OFF")  # it is thrown away if anything fails
            file.execute("PRAGMA page_size = 4096")
            _fill(file, whole)
        _settle(unfinished)
        unfinished.replace(path)
    except (OSError, sqlite3.Error) as error:
        raise LibraryError(
            f"{path}: can't be written ({error}). Check that the folder exists, may be written to and has "
            "room, and that no running Plainleaf uses the file."
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)
