"""The words about getting help depend on the place, and no number is ever guessed."""

import pytest

from plainleaf.content.blocks import HelpCard, HelpLevel, HelpLine
from plainleaf.content.place import Phrases, Place
from plainleaf.content.plain_text import block_lines

LINE = HelpLine(
    "R99", HelpLevel.EMERGENCY, "p", "A sign", "Call {emergency_number} now.", "Tell any staff member now."
)
PHRASES = Phrases(
    "en",
    {
        "your_emergency_number": "your emergency number",
        "level_emergency": "Emergency",
        "head_emergency_home": "Get help now if:",
        "head_emergency_kiosk": "Tell the front desk now if:",
    },
)


@pytest.mark.parametrize(
    ("region", "words"),
    [
        ("", "Call your emergency number now."),
        ("US", "Call 911 now."),
        ("UK", "Call 999 now."),
        ("EU", "Call 112 now."),
        ("MX", "Call 911 now."),
        ("XX", "Call your emergency number now."),
    ],
)
def test_the_number_is_the_regions_or_none(region: str, words: str) -> None:
    assert PHRASES.advice(LINE, Place.for_region(region)) == words


def test_at_a_kiosk_staff_is_told_instead() -> None:
    place = Place.for_region("US", kiosk=True)
    assert PHRASES.advice(LINE, place) == "Tell any staff member now."
    assert PHRASES.card_head(HelpLevel.EMERGENCY, place) == "Tell the front desk now if:"


def test_paper_from_a_kiosk_has_the_words_for_home() -> None:
    place = Place.for_region("UK", kiosk=True).on_paper
    assert PHRASES.advice(LINE, place) == "Call 999 now."


def test_a_card_says_level_head_sign_and_what_to_do() -> None:
    card = HelpCard(HelpLevel.EMERGENCY, (LINE,))
    assert block_lines(card, PHRASES, Place()) == [
        "Emergency",
        "Get help now if:",
        "A sign. Call your emergency number now.",
    ]


def test_levels_are_in_order() -> None:
    levels = [HelpLevel.NONE, HelpLevel.SOON, HelpLevel.SAME_DAY, HelpLevel.EMERGENCY]
    assert [level.rank for level in levels] == [0, 1, 2, 3]
