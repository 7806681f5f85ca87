"""The shipped library in the states in which a reader may find one."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from plainleaf.app.gallery.pseudo import LONGER, MIRRORED, lengthened, longer
from plainleaf.content.blocks import Term
from plainleaf.content.errors import LibraryBrokenError
from plainleaf.content.page import Group, Page, PageEntry
from plainleaf.content.place import Phrases
from plainleaf.content.whole import FigureArt
from plainleaf.library import Answer, Library

if TYPE_CHECKING:
    from plainleaf.content.body import BodyMap
    from plainleaf.content.checklist import Checklist

LONG_AGO, DUE = date(2024, 11, 24), date(2025, 3, 1)


class State(StrEnum):
    """What is the matter with the pages."""

    SOUND = "sound"
    OVERDUE = "overdue"  # the day of the next review has passed
    OLDER = "older"  # another language has a younger edition
    BROKEN = "broken"  # a page was changed after the library was written


class Edition(Library):
    """The library, in the test languages too if they are ``extra``, in one of these states."""

    def __init__(self, path: Path, extra: tuple[str, ...] = (), state: State = State.SOUND) -> None:
        super().__init__(path)
        self._file_name, self._state, self._real = path.name, state, self.about.languages
        title = {**self.about.title}
        for lang in extra:
            title[lang] = self._said(title[self.real(lang)], lang)
        self.about = replace(self.about, languages=(*self.about.languages, *extra), title=title)

    def real(self, lang: str) -> str:
        """The language that is really read: the library's first for a test language."""
        return self._real[0] if lang in {LONGER, MIRRORED} else lang

    def _said(self, words: str, lang: str) -> str:
        return longer(words) if lang == LONGER else words

    def groups(self, lang: str) -> tuple[Group, ...]:
        """The groups of pages."""
        found = super().groups(self.real(lang))
        return lengthened(found) if lang == LONGER else found

    def pages(self, lang: str) -> tuple[PageEntry, ...]:
        """The pages there are."""
        found = tuple(replace(one, lang=lang) for one in super().pages(self.real(lang)))
        return lengthened(found) if lang == LONGER else found

    def page(self, page_id: str, lang: str) -> Page:
        """One page, in this edition's state."""
        if self._state is State.BROKEN:
            message = f"{self._file_name}: page {page_id} was changed. Install Plainleaf again."
            raise LibraryBrokenError(message)
        page = replace(super().page(page_id, self.real(lang)), lang=lang)
        if self._state is State.OVERDUE:
            page = replace(page, next_review=DUE)
        elif self._state is State.OLDER and lang != self.about.languages[-1]:
            page = replace(page, written=LONG_AGO)
        return lengthened(page) if lang == LONGER else page

    def figure(self, figure_id: str, lang: str, form: str = "words") -> FigureArt:
        """A picture; what is written in it stays as it is drawn."""
        art = super().figure(figure_id, self.real(lang), form)
        if lang != LONGER:
            return art
        return replace(art, key=tuple(map(longer, art.key)), steps=tuple(map(longer, art.steps)))

    def glossary(self, lang: str) -> Mapping[str, Term]:
        """The words explained."""
        found = super().glossary(self.real(lang))
        return lengthened(found) if lang == LONGER else found

    def checklist(self, lang: str) -> "Checklist":
        """The checklist."""
        found = super().checklist(self.real(lang))
        return lengthened(found) if lang == LONGER else found

    def body_map(self, lang: str) -> "BodyMap":
        """The parts of the body."""
        found = super().body_map(self.real(lang))
        return lengthened(found) if lang == LONGER else found

    def phrases(self, lang: str) -> Phrases:
        """The fixed words."""
        found = super().phrases(self.real(lang))
        return replace(found, labels=lengthened(found.labels)) if lang == LONGER else found

    def answer(self, words: str, lang: str, limit: int = 20) -> Answer:
        """Everything that ``words`` lead to."""
        found = super().answer(words, self.real(lang), limit)
        return replace(found, hits=lengthened(found.hits)) if lang == LONGER else found
