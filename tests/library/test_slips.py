"""Typing errors: what is near, and what is too far."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainleaf.library.slips import allowed, cost, distance, keys, nearest

WORDS = st.text("abcdefghij", min_size=4, max_size=12)


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [
        ("breast", "brest", 1),
        ("brest", "breast", 1),
        ("kidney", "kindey", 1),
        ("tumoral", "tumeral", 1),
        ("pain", "pain", 0),
        ("pain", "bean", 3),
    ],
)
def test_the_distance_of_two_words_is_the_slips_between_them(one: str, other: str, slips: int) -> None:
    assert distance(one, other, 3) == slips


def test_a_distance_that_is_too_far_is_not_measured_to_the_end() -> None:
    assert distance("pain", "bone", 1) == 2
    assert distance("a", "abcdef", 2) == 3


@given(WORDS, st.integers(0, 11), st.sampled_from("abcdefghijk"))
def test_a_word_with_one_slip_meets_the_word_under_some_key(word: str, at: int, letter: str) -> None:
    mistyped = word[:at] + letter + word[at + 1 :]
    assert keys(word, "xx") & keys(mistyped, "xx")
    assert distance(word, mistyped, 1) <= 1


@pytest.mark.parametrize(("word", "slips"), [("fat", 0), ("pain", 1), ("calcium", 1), ("dialysis", 2)])
def test_longer_words_may_have_more_slips(word: str, slips: int) -> None:
    assert allowed(word) == slips


def test_short_words_have_no_keys() -> None:
    assert keys("fat", "en") == set()


@pytest.mark.parametrize("code", ["l942", "e8352", "237900002"])
def test_a_code_is_never_taken_for_another(code: str) -> None:
    assert allowed(code) == 0
    assert keys(code, "en") == set()


def test_a_word_that_sounds_the_same_is_near() -> None:
    assert cost("calcifilaxis", "calciphylaxis", "en") is not None
    assert cost("calcifilaxis", "calcification", "en") is None


def test_the_nearest_words_win_and_a_first_letter_counts() -> None:
    assert nearest("brest", ["rest", "breast", "crest", "best"], "en") == {"breast": 0.4}
    assert nearest("kodney", ["bodney", "kidney"], "en") == {"kidney": 1.0}
    assert nearest("brest", ["kidney"], "en") == {}
