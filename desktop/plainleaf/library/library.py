"""The compiled library, opened for reading."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from zlib import decompress

from plainleaf.content.blocks import Term
from plainleaf.content.errors import (
    FigureError,
    LibraryBrokenError,
    LibraryError,
    PageMissingError,
    PageNotInLanguageError,
)
from plainleaf.content.measures import Measures
from plainleaf.content.page import Group, Page, PageEntry
from plainleaf.content.place import Phrases
from plainleaf.content.quality import Verdict
from plainleaf.content.whole import About, FigureArt
from plainleaf.library import codec
from plainleaf.library.file_format import FIX, is_sealed, name_of, no_sqlite_errors, open_to_read
from plainleaf.library.hit import Answer, Hit
from plainleaf.library.index_tables import index_digest

if TYPE_CHECKING:
    from plainleaf.content.body import BodyMap
    from plainleaf.content.checklist import Checklist
    from plainleaf.library.search import Search

__all__ = ["Answer", "Hit", "Library"]


class Library:
    """One library file. Each thing's SHA-256 is checked when that thing is read.

    Raises:
        LibraryMissingError: there is no such file.
        LibraryTooNewError: a newer Plainleaf wrote it.
        LibraryBrokenError: it is cut short, changed, or no library at all.

    """

    about: About

    def __init__(self, path: Path) -> None:
        self._path = path
        self._searches: dict[str, Search] = {}
        self._groups: dict[str, tuple[Group, ...]] = {}  # lists are asked for at every page: read once
        self._entries: dict[str, tuple[PageEntry, ...]] = {}
        self._written: dict[tuple[str, str], date] = {}
        self._file = open_to_read(path)
        try:
            self.about = codec.about(self._must_read("about", "", ""))
        except LibraryError:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def groups(self, lang: str) -> tuple[Group, ...]:
        """The groups of pages, in library order; none in a language it isn't written in."""
        if lang not in self._groups:
            self._groups[lang] = tuple(codec.group(value) for value in self._read("groups", "", lang) or ())
        return self._groups[lang]

    def pages(self, lang: str) -> tuple[PageEntry, ...]:
        """The pages written in ``lang``, in the order of their groups."""
        if lang not in self._entries:
            self._entries[lang] = tuple(codec.entry(value) for value in self._read("pages", "", lang) or ())
        return self._entries[lang]

    def written(self, page_id: str, lang: str) -> date:
        """The day on which a page was written; the page is read for it only once."""
        if (page_id, lang) not in self._written:
            self._written[page_id, lang] = self.page(page_id, lang).written
        return self._written[page_id, lang]

    def page(self, page_id: str, lang: str) -> Page:
        """One page, whole."""
        value = self._read("page", page_id, lang)
        if value is None:
            raise self._no_page(page_id, lang)
        return codec.page(value)

    def measures(self, page_id: str, lang: str) -> Measures | None:
        """How well a page can be read, for staff; ``None`` if the library doesn't say."""
        value = self._read("measures", page_id, lang)
        return None if value is None else codec.measures(value)

    def quality(self, page_id: str, lang: str) -> tuple[Verdict, ...]:
        """What is known of each item of the published yardsticks, for staff; none if it doesn't say."""
        return tuple(codec.verdict(value) for value in self._read("quality", page_id, lang) or ())

    def figure(self, figure_id: str, lang: str, form: str = "words") -> FigureArt:
        """A picture with its labels, as ``words`` or as ``numbers`` with a key."""
        value = self._read(f"figure with {form}", figure_id, lang)
        if value is None:
            raise FigureError(
                f"{self._path}: no figure {figure_id!r} with {form} in {lang!r}. "
                "Draw it, then compile the library again."
            )
        return codec.figure(figure_id, lang, form, value)

    def glossary(self, lang: str) -> Mapping[str, Term]:
        """The words explained in ``lang``, by id, in the glossary's order."""
        terms = [codec.term(value) for value in self._read("glossary", "", lang) or ()]
        return MappingProxyType({term.id: term for term in terms})

    def checklist(self, lang: str) -> "Checklist":
        """The checklist in ``lang``."""
        from plainleaf.library import checklist_codec  # noqa: PLC0415 - the first page doesn't wait for it

        return checklist_codec.checklist(self._must_read("checklist", "", lang))

    def body_map(self, lang: str) -> "BodyMap":
        """The parts of the body in ``lang``; none in a library that has no body map."""
        from plainleaf.library import body_codec  # noqa: PLC0415 - the first page doesn't wait for it

        return body_codec.body(self._read("body map", "", lang))

    def phrases(self, lang: str) -> Phrases:
        """The fixed words in ``lang``."""
        return codec.phrases(self._must_read("phrases", "", lang))

    def search(self, words: str, lang: str, limit: int = 20) -> tuple[Hit, ...]:
        """The pages that speak of ``words``, best first, one row a page; none is no failure."""
        return self.answer(words, lang, limit).hits

    def answer(self, words: str, lang: str, limit: int = 20) -> Answer:
        """Everything that ``words`` lead to: pages, red flags in any language, other words to try."""
        from plainleaf.library.answering import answer  # noqa: PLC0415 - the first page doesn't wait for it

        with no_sqlite_errors(self._path):
            try:
                return answer(self._searches, self._file, words, (lang, self.about.languages), limit)
            except (KeyError, TypeError) as error:
                if changed := self.broken():  # the index isn't checked before each search: that is slow
                    raise LibraryBrokenError(changed[0]) from error
                raise

    def broken(self) -> list[str]:
        """What in this file isn't as it was written, in words; empty when all of it is."""
        try:
            with no_sqlite_errors(self._path):
                return self._changed()
        except LibraryBrokenError as error:
            return [str(error)]

    def _changed(self) -> list[str]:
        found = []
        for kind, thing, lang, body, sealed in self._file.execute("SELECT * FROM things"):
            named = name_of(kind, thing, lang)
            index_changed = kind == "search index" and body != index_digest(self._file).encode()
            if index_changed or not is_sealed(kind, thing, lang, body, sealed):
                found.append(self._was_changed(named))
        (state,) = self._file.execute("PRAGMA integrity_check(1)").fetchone()
        if state != "ok":
            found.append(f"{self._path}: the file is damaged ({state}). {FIX}")
        return found

    def _was_changed(self, named: str) -> str:
        return f"{self._path}: {named} was changed after the library was written. {FIX}"

    def _read(self, kind: str, thing: str, lang: str) -> Any:  # noqa: ANN401 - JSON, as the codec takes it
        """What is kept under that name, checked against its seal; ``None`` if nothing is."""
        with no_sqlite_errors(self._path):
            query = "SELECT body, sha256 FROM things WHERE kind = ? AND id = ? AND lang = ?"
            row = self._file.execute(query, (kind, thing, lang)).fetchone()
        if row is None:
            return None
        body, sealed = row
        if not is_sealed(kind, thing, lang, body, sealed):
            raise LibraryBrokenError(self._was_changed(name_of(kind, thing, lang)))
        return json.loads(decompress(body) if kind.startswith("figure") else body)

    def _must_read(self, kind: str, thing: str, lang: str) -> Any:  # noqa: ANN401
        value = self._read(kind, thing, lang)
        if value is None:
            named = name_of(kind, thing, lang)
            raise LibraryError(f"{self._path}: it has no {named}. Write it, then compile the library again.")
        return value

    def _no_page(self, page_id: str, lang: str) -> LibraryError:
        with no_sqlite_errors(self._path):
            query = "SELECT lang FROM things WHERE kind = 'page' AND id = ? ORDER BY lang"
            others = [row[0] for row in self._file.execute(query, (page_id,))]
        if others:
            written = f"page {page_id!r} is written in {', '.join(others)}, not in {lang!r}"
            return PageNotInLanguageError(f"{self._path}: {written}. Ask for it there.")
        return PageMissingError(f"{self._path}: there is no page {page_id!r}. List the pages to see the ids.")
