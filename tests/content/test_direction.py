"""Doses, phone numbers and Latin names keep their order among right-to-left words."""

import pytest

from plainleaf.content.blocks import HelpLevel, HelpLine
from plainleaf.content.direction import END, START, in_arabic_script, is_right_to_left, isolated
from plainleaf.content.place import Phrases, Place

KEPT = {
    "a phone number": ("اتصل بالرقم 0800 111-222.", "0800\u00a0111-222"),
    "a number from abroad": ("اتصل بالرقم +44 20 7946 0000، أو 911", "+44\u00a020\u00a07946\u00a00000"),
    "a dose in two units": ("الكالسيوم 14 mg/dL (3.5 mmol/L) أو أكثر", "14\u00a0mg/dL (3.5\u00a0mmol/L)"),
    "a figure and another in brackets": ("أو 12 (3.0) أو أكثر", "12 (3.0)"),
    "a Latin name in brackets": ("الكلاس الجلدي (calcinosis cutis)", "calcinosis cutis"),
    "a number in brackets": ("انظر (0800 111) اليوم", "0800\u00a0111"),
}


@pytest.mark.parametrize(("words", "kept"), KEPT.values(), ids=KEPT)
def test_what_runs_left_to_right_stands_between_isolates(words: str, kept: str) -> None:
    made = isolated(words)
    assert f"{START}{kept}{END}" in made
    assert made.count(START) == made.count(END) == 1
    assert made.replace(START, "").replace(END, "").replace("\u00a0", " ") == words


@pytest.mark.parametrize(
    "words", ["اتصل برقم {emergency_number} الآن", "عمري فوق 60 سنة", "هرمون PTH مرتفع", "لا تعصر كتلة."]
)
def test_a_single_word_or_figure_needs_nothing(words: str) -> None:
    assert isolated(words) == words


def test_a_sentence_ends_before_the_next_one_is_kept_in_order() -> None:
    assert isolated("عند 12:30. PTH بعد ذلك") == f"عند {START}12:30{END}. PTH بعد ذلك"


def test_what_is_already_kept_in_order_is_left_alone() -> None:
    assert isolated(isolated("الرقم 0800 111")) == isolated("الرقم 0800 111")


def test_the_place_s_number_is_kept_in_order_too() -> None:
    line = HelpLine("R1", HelpLevel.EMERGENCY, "", "", "اتصل برقم {emergency_number} الآن", "")
    said = Phrases("ar", {}).advice(line, Place(emergency_number="0800 111"))
    assert said == f"اتصل برقم {START}0800\u00a0111{END} الآن"
    assert START not in Phrases("en", {}).advice(line, Place(emergency_number="0800 111"))


def test_which_languages_begin_on_the_right() -> None:
    assert [lang for lang in ("ar", "ar-EG", "he", "en", "es", "en-XB") if is_right_to_left(lang)] == [
        "ar",
        "ar-EG",
        "he",
        "en-XB",
    ]
    assert in_arabic_script("fa")
    assert not in_arabic_script("he")
