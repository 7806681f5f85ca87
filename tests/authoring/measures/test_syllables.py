"""Syllables, counted as they are spoken."""

import pytest

from plainleaf.authoring.measures import syllables
from plainleaf.authoring.measures.syllables import by_rule, english, spanish


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *(("the", 1), ("skin", 1), ("vein", 1), ("hurt", 1), ("don't", 1), ("treated", 2), ("needles", 2)),
        *(("calcium", 3), ("dialysis", 4), ("area", 3), ("medicine", 3), ("doctor's", 2), ("operated", 4)),
        *(("X-ray", 2), ("net-like", 2), ("PTH", 3), ("MRI", 3), ("2,000", 1), ("14", 1)),
        ("calciphylaxis", 5),
    ],
)
def test_english_words_have_the_syllables_one_hears(word: str, count: int) -> None:
    assert english(word) == count


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *(("calcio", 2), ("hueso", 2), ("médico", 3), ("guía", 2), ("agua", 2), ("quiere", 2), ("piel", 1)),
        *(("hay", 1), ("día", 2), ("cuidado", 3), ("ahí", 2), ("oír", 2), ("construir", 2), ("aéreo", 4)),
        *(("vergüenza", 3), ("muy", 1), ("energía", 4), ("país", 2), ("2.000", 1)),
    ],
)
def test_spanish_words_have_the_syllables_one_hears(word: str, count: int) -> None:
    assert spanish(word) == count


def test_the_list_mends_what_the_rule_gets_wrong() -> None:
    listed = syllables._listed()
    assert len(listed) > 10_000
    plain = {word: count for word, count in listed.items() if "'" not in word}
    assert not [word for word, count in plain.items() if by_rule(word) == count]


def test_the_list_is_small_and_keeps_its_notice() -> None:
    text = syllables._LIST.read_text(encoding="utf-8")
    assert len(text) < 1_000_000
    assert "Carnegie Mellon University" in text.splitlines()[2]
