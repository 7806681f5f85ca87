"""Where the reader is, which decides how the words about getting help are put."""

from dataclasses import dataclass

from plainleaf.content.blocks import HelpLevel, HelpLine
from plainleaf.content.direction import is_right_to_left, isolated

EMERGENCY_NUMBERS = {"US": "911", "UK": "999", "EU": "112", "MX": "911"}


@dataclass(frozen=True, slots=True)
class Place:
    """At a clinic's kiosk, or anywhere else; and the emergency number, once one is settled.

    No number is ever guessed: until the site or the reader has chosen a region,
    the words are the library's own for "your emergency number".
    """

    kiosk: bool = False
    emergency_number: str = ""

    @staticmethod
    def for_region(region: str, *, kiosk: bool = False) -> "Place":
        """The place for a region's code (``US``, ``UK``, ``EU``, ``MX``; empty for none)."""
        return Place(kiosk, EMERGENCY_NUMBERS.get(region, ""))

    @property
    def on_paper(self) -> "Place":
        """Paper leaves the building, so it always has the words for home."""
        return Place(kiosk=False, emergency_number=self.emergency_number)


@dataclass(frozen=True, slots=True)
class Phrases:
    """The library's fixed words of one language, by key (``messages/<lang>.toml``)."""

    lang: str
    labels: dict[str, str]

    def __getitem__(self, key: str) -> str:
        return self.labels[key]

    def fill(self, words: str, place: Place) -> str:
        """Put the place's number, or "your emergency number", into ``words``."""
        number = place.emergency_number or self.labels["your_emergency_number"]
        if is_right_to_left(self.lang):
            number = isolated(number)
        return words.replace("{emergency_number}", number)

    def advice(self, line: HelpLine, place: Place) -> str:
        """What to do about ``line`` at this place."""
        return self.fill(line.kiosk if place.kiosk else line.home, place)

    def level_name(self, level: HelpLevel) -> str:
        """The level in one or two words, as each card shows it: "Emergency"."""
        return self.labels[f"level_{level}"]

    def card_head(self, level: HelpLevel, place: Place) -> str:
        """The one call to action above a care card's lines."""
        return self.fill(self.labels[f"head_{level}_{'kiosk' if place.kiosk else 'home'}"], place)
