"""What the panel is told to show: the areas, the pages and danger signs they lead to, the place."""

from collections.abc import Mapping
from dataclasses import dataclass

from plainleaf.content.blocks import HelpLine
from plainleaf.content.body import BodyArea, BodyMap
from plainleaf.content.page import PageEntry
from plainleaf.content.place import Phrases, Place


@dataclass(frozen=True, slots=True)
class BodyTold:
    """One body map in one language at one place."""

    body: BodyMap
    entries: Mapping[str, PageEntry]
    red_flags: Mapping[str, HelpLine]
    phrases: Phrases
    place: Place

    def pages(self, area: BodyArea) -> tuple[PageEntry, ...]:
        """The pages that an area leads to."""
        return tuple(self.entries[page] for page in area.pages if page in self.entries)
