"""What the panel was told to show: the checklist, its words, and what the ticks lead to."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from plainleaf.checklist import shown_items, suggest
from plainleaf.checklist.suggestion import Card, Suggestion
from plainleaf.content.blocks import HelpLevel, HelpLine
from plainleaf.content.body import BodyArea
from plainleaf.content.checklist import Checklist, Item, Part
from plainleaf.content.place import Phrases, Place

AREA = "area"  # the question about the part of the body that the reader pointed to


@dataclass(frozen=True, slots=True)
class Told:
    """One checklist in one language at one place, with the ticks of this moment."""

    checklist: Checklist
    titles: dict[str, str]
    phrases: Phrases
    place: Place
    ticks: frozenset[str] = frozenset()
    area: BodyArea | None = None  # asked about first
    area_question: str = ""

    @property
    def suggestion(self) -> Suggestion:
        """What these ticks lead to."""
        return suggest(self.checklist, self.ticks)

    @property
    def questions(self) -> tuple[Part, ...]:
        """The parts that are asked one after another."""
        parts = tuple(part for part in self.checklist.parts if part.kind == "item")
        return (Part(AREA, self.area_question), *parts) if self.area else parts

    @property
    def flag_parts(self) -> tuple[Part, ...]:
        """The parts of the list of danger signs."""
        return tuple(part for part in self.checklist.parts if part.kind == "red_flag")

    def items(self, part: Part) -> tuple[Item, ...]:
        """The lines under one question that make sense to ask after these ticks. No tick is hidden."""
        asked = shown_items(self.checklist, self.ticks)
        if part.id == AREA and self.area:
            return tuple(item for item in asked if item.id in self.area.items)
        return tuple(item for item in asked if item.part == part.id)

    def flags(self, part: Part) -> tuple[HelpLine, ...]:
        """The danger signs of one part."""
        return tuple(flag for flag in self.checklist.red_flags if flag.part == part.id)

    def flag(self, flag_id: str) -> HelpLine:
        """One danger sign."""
        return next(flag for flag in self.checklist.red_flags if flag.id == flag_id)

    @property
    def words(self) -> dict[str, str]:
        """The words of everything that can be ticked, in the order of the list."""
        items = {item.id: item.words for item in self.checklist.items}
        return items | {flag.id: flag.words for flag in self.checklist.red_flags}

    def is_flag(self, tick: str) -> bool:
        """Whether a tick is a danger sign."""
        return any(flag.id == tick for flag in self.checklist.red_flags)

    def asked_by(self, tick: str) -> tuple[str, ...]:
        """The danger signs that are asked about because of this tick and no other."""
        if tick not in self.ticks:
            return ()
        without = suggest(self.checklist, self.ticks - {tick}).help.asks
        return tuple(ask for ask in self.suggestion.help.asks if ask not in without)

    @property
    def about_signs(self) -> tuple[str, ...]:
        """The pages that speak of the danger signs ticked, but for those the other ticks lead to."""
        led = {read.page for read in self.suggestion.read}
        told = [page for flag in sorted(self.ticks) for page in self.checklist.about.get(flag, ())]
        return tuple(page for page in dict.fromkeys(told) if page not in led and page in self.titles)

    def raised(self) -> frozenset[str]:
        """The cards that come to the front: help today or sooner, and each ticked danger sign."""
        return frozenset(card.line.id for card in self.suggestion.help.cards if self._is_raised(card))

    @property
    def is_pressing(self) -> bool:
        """Whether the cards are about help today or sooner."""
        return self.suggestion.help.level.rank >= HelpLevel.SAME_DAY.rank

    def _is_raised(self, card: Card) -> bool:
        return card.line.level.rank >= HelpLevel.SAME_DAY.rank or card.line.id in self.ticks


def joined(lines: Iterable[str]) -> str:
    """Lines that were ticked, one after another."""
    return QCoreApplication.translate("Ticked", "; ").join(lines)
