"""Words that speak of danger are always answered: each red flag's own, mistyped too, in each language."""

from collections.abc import Callable

import pytest

from plainleaf.library.library import Library

ENGLISH = {
    "chest pain": "R01",
    "chset pain": "R01",
    "heart attack": "R01",
    "can't breathe": "R01",
    "face drooping": "R03",
    "slurred speech": "R03",
    "seizure": "R06",
    "want to die": "R23",
    "suicidel": "R23",
    "kill myself": "R23",
    "throat swelling": "R15",
    "painful black skin": "R68",
    "twisted testicle": "R20",
    "blood in urine": "R58",
    "gone blind": "R56",
}
SPANISH = {
    "dolor de pecho": "R01",
    "dolr de pecho": "R01",
    "no puedo respirar": "R01",
    "quiero morir": "R23",
    "suicidio": "R23",
    "me desmayé": "R02",
    "desmaye": "R02",
    "derrame cerebral": "R03",
    "piel negra con dolor": "R68",
    "sangre en la orina": "R58",
}


def mistyped(words: str) -> str:
    """The same with one letter gone from the longest word."""
    typed = words.split(" ")
    at = max(range(len(typed)), key=lambda at: len(typed[at]) * typed[at].isalpha())
    typed[at] = typed[at][:2] + typed[at][3:]
    return " ".join(typed)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_each_red_flags_own_words_bring_its_line_first(shipped: Library, lang: str) -> None:
    flags = shipped.checklist(lang).red_flags
    assert len(flags) >= 68
    first = {flag.id: shipped.answer(flag.words, lang).danger[:1] for flag in flags}
    assert first == {flag.id: (flag.id,) for flag in flags}


@pytest.mark.parametrize("lang", ["en", "es"])
def test_each_red_flag_is_heard_with_a_typing_error(shipped: Library, lang: str) -> None:
    for flag in shipped.checklist(lang).red_flags:
        assert flag.id in shipped.answer(mistyped(flag.words), lang).danger[:3], flag.words


@pytest.mark.parametrize(("own", "other"), [("en", "es"), ("es", "en")])
def test_red_flags_are_heard_in_the_other_language_too(shipped: Library, own: str, other: str) -> None:
    for flag in shipped.checklist(other).red_flags:
        assert flag.id in shipped.answer(flag.words, own).danger[:3], flag.words


@pytest.mark.parametrize(
    ("typed", "flag", "lang"),
    [*((typed, flag, "en") for typed, flag in ENGLISH.items())]
    + [(typed, flag, "es") for typed, flag in SPANISH.items()],
)
def test_what_people_say_for_a_danger_sign_brings_its_line(
    shipped: Library, typed: str, flag: str, lang: str
) -> None:
    assert flag in shipped.answer(typed, lang).danger[:3]
    assert flag in shipped.answer(typed, "es" if lang == "en" else "en").danger[:3]


@pytest.mark.parametrize("typed", ["chest pain", "want to die", "can't breathe", "face drooping", "suicide"])
def test_where_no_page_is_about_the_danger_only_the_help_lines_are_left(shipped: Library, typed: str) -> None:
    answer = shipped.answer(typed, "en")
    assert answer.danger
    assert (answer.hits, answer.near) == ((), ())
    assert shipped.search(typed, "en") == ()


def test_a_page_about_the_danger_is_found_as_well(shipped: Library) -> None:
    answer = shipped.answer("painful black skin", "en")
    assert answer.danger[0] == "R68"
    assert answer.hits[0].page == "calciphylaxis"


@pytest.mark.parametrize(
    "typed",
    [
        "pain",
        "skin",
        "fever",
        "dialysis",
        "kidney disease",
        "high calcium",
        "hard lump",
        "vitamin d",
        "scleroderma",
        "pseudogout treatment",
        "fingers turn white in the cold",
        "calcium score",
    ],
)
def test_words_of_everyday_questions_raise_no_alarm(shipped: Library, typed: str) -> None:
    assert shipped.answer(typed, "en").danger == ()


def test_a_small_library_hears_its_own_red_flag(library: Library) -> None:
    assert library.answer("very painful purple skin", "en").danger == ("R24",)
    assert library.answer("hard lumps", "en").danger == ()


@pytest.mark.parametrize(
    ("typed", "page"),
    [("calcio alto en la sangre", "high-blood-calcium"), ("piedras en el riñón", "kidney-stones")],
)
def test_a_spanish_question_in_english_offers_the_spanish_page(
    shipped: Library, typed: str, page: str
) -> None:
    answer = shipped.answer(typed, "en")
    assert answer.elsewhere is not None
    assert (answer.elsewhere.page, answer.elsewhere_lang) == (page, "es")
    assert shipped.answer(typed, "es").elsewhere is None


def test_words_of_ones_own_language_offer_no_other(shipped: Library) -> None:
    for typed in ("kidney stones", "calcium in the blood", "calciphylaxis", "CREST", "E83.52"):
        assert shipped.answer(typed, "en").elsewhere is None, typed


def test_when_nothing_is_found_words_that_look_alike_are_offered(
    shipped: Library, found: Callable[..., list[str]]
) -> None:
    answer = shipped.answer("zebraaaa lmup", "en")
    assert answer.hits == ()
    assert "lump" in answer.near
    assert shipped.answer("hard lump", "en").near == ()
    assert found("zzzzzz") == []
