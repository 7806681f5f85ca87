"""Words as search compares them."""

import pytest

from plainleaf.library.common_words import STOP_WORDS, WEAK_WORDS
from plainleaf.library.words import fold, is_stop, is_weak, sound, spans, stem, words


def test_words_are_folded_and_cut_at_signs() -> None:
    assert words("X-ray: Raynaud’s, Fahr's CALCIFICACIÓN!") == [
        "x",
        "ray",
        "raynaud",
        "s",
        "fahr",
        "s",
        "calcificacion",
    ]


def test_a_code_is_one_word_with_or_without_its_dot() -> None:
    assert words("L94.2 E83.52. EB90.42") == ["l942", "e8352", "eb9042"]
    assert words("l942") == ["l942"]


def test_a_sentence_end_without_a_space_is_no_code() -> None:
    assert words("skin.The b12.When") == ["skin", "the", "b12", "when"]


def test_spans_say_where_each_word_stands() -> None:
    text = "Año: piel."
    assert [(text[a:b], word) for a, b, word in spans(text)] == [("Año", "ano"), ("piel", "piel")]


@pytest.mark.parametrize(
    "forms",
    [
        ("deposit", "deposits"),
        ("baby", "babies"),
        ("mass", "masses"),
        ("tumour", "tumor", "tumours"),
        ("calcaemia", "calcemia"),
        ("harden", "hardening", "hardened"),
        ("swell", "swelling"),
        ("disease", "diseases"),
        ("calcinosis",),
    ],
)
def test_the_forms_of_an_english_word_have_one_stem(forms: tuple[str, ...]) -> None:
    assert len({stem(form, "en") for form in forms}) == 1


@pytest.mark.parametrize(
    "forms", [("hueso", "huesos"), ("dolor", "dolores"), ("luz", "luces"), ("pequeno", "pequena", "pequenas")]
)
def test_the_forms_of_a_spanish_word_have_one_stem(forms: tuple[str, ...]) -> None:
    assert len({stem(form, "es") for form in forms}) == 1


@pytest.mark.parametrize(
    ("one", "other", "lang"),
    [
        ("calcifilaxis", "calciphylaxis", "en"),
        ("distrofic", "dystrophic", "en"),
        ("hyperparathiroid", "hyperparathyroid", "en"),
        ("mamogram", "mammogram", "en"),
        ("sudogout", "psudogout", "en"),
        ("ipercalcemia", "hipercalcemia", "es"),
        ("baso", "vaso", "es"),
    ],
)
def test_words_that_are_said_alike_sound_alike(one: str, other: str, lang: str) -> None:
    assert sound(one, lang) == sound(other, lang)
    assert one != other


def test_stop_words_and_weak_words_are_written_as_search_folds_them() -> None:
    for lang in ("en", "es"):
        for word in STOP_WORDS[lang] | WEAK_WORDS[lang]:
            assert fold(word) == word
        assert not STOP_WORDS[lang] & WEAK_WORDS[lang]


def test_short_figures_say_nothing_but_codes_do() -> None:
    assert is_stop("5mm", "en")
    assert is_stop("000", "en")
    assert not is_stop("238113006", "en")
    assert not is_stop("l942", "en")
    assert is_weak("clinic", "en")
    assert not is_weak("calcium", "en")
