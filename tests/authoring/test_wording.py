"""Sentences, and words that judge a reader."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainleaf.authoring.wording import claims, sentences, word_count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One. Two! Three?", 3),
        ("It is 3.5 mm wide. That is small.", 2),
        ("Ask Dr. Gray. She knows.", 2),
        ("Acids, e.g. Vinegar, sting.", 1),
        ("They say “stop.” Then they go.", 2),
        ("A line without an end", 1),
        ("It has a calcium, phosphate etc. content.", 1),
        ("", 0),
    ],
)
def test_sentences_are_told_apart(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@given(st.text())
def test_no_words_are_lost_between_sentences(text: str) -> None:
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


def test_a_sign_alone_is_no_word() -> None:
    assert word_count("10 to 20 – or + more") == 5


@pytest.mark.parametrize(
    "sentence",
    [
        "You have calcinosis.",
        "This means that you may have a stone.",
        "You probably need surgery.",
        "It is likely you will heal.",
        "Your diagnosis is calcinosis.",
        "This list diagnoses you.",
        "A risk score of 3.",
    ],
)
def test_words_that_judge_a_reader_are_found(sentence: str) -> None:
    assert claims(sentence, "en")


@pytest.mark.parametrize(
    "sentence",
    [
        "Get help if you have a fever.",
        "It cannot tell what you have.",
        "Ask whether you may have a stone.",
        "Tell them when you have had surgery.",
        "You have to wash your hands.",
        "Write down the questions you have.",
        "A doctor makes the diagnosis with a scan.",
        "Most people have no pain.",
    ],
)
def test_words_about_an_illness_are_left_alone(sentence: str) -> None:
    assert not claims(sentence, "en")


def test_a_language_without_a_list_is_left_alone() -> None:
    assert claims("You have calcinosis.", "en")
    assert not claims("You have calcinosis.", "es")


@pytest.mark.parametrize(
    "sentence",
    [
        "Usted tiene calcinosis.",
        "Usted puede tener una piedra.",
        "Puede que tenga calcio alto.",
        "Es probable que usted sane.",
        "Su diagnóstico es calcinosis.",
        "Esta lista hace triaje.",
    ],
)
def test_words_that_judge_a_reader_are_found_in_spanish(sentence: str) -> None:
    assert claims(sentence, "es")


@pytest.mark.parametrize(
    "sentence",
    [
        "Pida ayuda si usted tiene fiebre.",
        "No puede decir qué tiene usted.",
        "Usted tiene que lavarse las manos.",
        "Usted tiene derecho a preguntar.",
        "La piel tiene bultos.",
    ],
)
def test_spanish_words_about_an_illness_are_left_alone(sentence: str) -> None:
    assert not claims(sentence, "es")


@pytest.mark.parametrize("sentence", ["You suffer from gout.", "Chances are it heals.", "Your risk is high."])
def test_more_words_that_judge_a_reader_are_found(sentence: str) -> None:
    assert claims(sentence, "en")
