"""How a page reads, in figures, and the limits they keep."""

from collections.abc import Callable
from pathlib import Path

import pytest

from plainleaf.authoring import prove_library, read_library
from plainleaf.authoring.measures.passive import passive
from plainleaf.authoring.measures.prose import Sentence, words_of
from plainleaf.authoring.measures.scores import measured
from plainleaf.content.problem import Problem

Change = Callable[[str, str, str], list[Problem]]
PAGE = "pages/en/skin-lumps.md"
BODY = "Your body keeps most of its calcium in bones. [@1; @11] Some **settles** in the skin."


def told(*texts: str) -> list[Sentence]:
    return [Sentence(n, text, words_of(text)) for n, text in enumerate(texts, 1)]


def test_words_are_told_from_marks() -> None:
    assert words_of("10 to 20 – or + more, “net-like” (3.5 mg/dL).") == (
        *("10", "to", "20", "or", "more", "net-like"),
        *("3.5", "mg/dL"),
    )


def test_flesch_kincaid_is_that_of_its_authors() -> None:
    measures = measured(told("The cat sat on the mat.", "A doctor can look at it."), (), "en")
    assert (measures.sentences, measures.words, measures.longest) == (2, 12, 6)
    assert measures.grade == measures.grade_raw == pytest.approx(0.39 * 6 + 11.8 * 13 / 12 - 15.59)
    assert measures.smog == pytest.approx(3.1291)
    assert measures.inflesz is None


def test_a_word_that_the_page_explains_counts_two_syllables() -> None:
    text = told("Calciphylaxis blocks small arteries.")
    raw, eased = measured(text, (), "en"), measured(text, {"calciphylaxi"}, "en")
    assert raw.grade is not None
    assert eased.grade == pytest.approx(raw.grade - 11.8 * 3 / 4)
    assert eased.grade_raw == raw.grade_raw
    assert raw.smog is not None
    assert eased.smog is not None
    assert eased.smog < raw.smog


def test_spanish_has_its_own_score_and_other_languages_only_lengths() -> None:
    spanish = measured(told("La piel es dura.", "El calcio sale."), (), "es")
    assert spanish.inflesz == pytest.approx(206.835 - 62.3 * 10 / 7 - 7 / 2)
    assert spanish.grade is None
    other = measured(told("الجلد قاس."), (), "ar")
    assert (other.words, other.grade, other.inflesz, other.passive) == (2, None, None, None)


@pytest.mark.parametrize(
    ("sentence", "lang"),
    [
        ("The lump is removed by a surgeon.", "en"),
        ("Sores are often treated at home.", "en"),
        ("It was not found in time.", "en"),
        ("El bulto es extirpado.", "es"),
        ("Las llagas fueron cubiertas.", "es"),
    ],
)
def test_a_passive_sentence_is_seen(sentence: str, lang: str) -> None:
    assert passive(sentence, lang)


@pytest.mark.parametrize(
    ("sentence", "lang"),
    [
        ("A surgeon removes the lump.", "en"),
        ("You are tired.", "en"),
        ("This is called calcinosis.", "en"),
        ("The skin is red and hard.", "en"),
        ("La piel es dura.", "es"),
        ("Esto es llamado calcinosis.", "es"),
        ("La peau est soignée.", "fr"),
    ],
)
def test_an_active_sentence_or_a_state_is_left_alone(sentence: str, lang: str) -> None:
    assert not passive(sentence, lang)


def test_list_lines_and_key_messages_are_counted_apart(folder: Path, after: Change) -> None:
    def count() -> int:
        return read_library(folder).measures["skin-lumps", "en"].sentences

    before = count()
    after(PAGE, "- elbows", "- elbows. They hurt. They are hard.")
    assert count() == before
    after(PAGE, "do not wait. [@gk]", "do not wait. It is hard. [@gk]")
    assert count() == before + 1


LIMITS = {
    "hard words": ("Pathophysiological microcalcification necessitates individualised investigation.", "FK"),
    "a long sentence among few": ("A lump " + "can be hard and " * 5 + "small. [@1]", "words. 1 of the page"),
    "the passive": ("It is washed. It is covered. [@1]", "“is washed” is in the passive"),
}
SAID = {"FK": "The page's Flesch-Kincaid grade is"}


@pytest.mark.parametrize("name", LIMITS)
def test_a_limit_that_is_broken_is_found_on_its_line(name: str, folder: Path, after: Change) -> None:
    new, words = LIMITS[name]
    problems = after(PAGE, BODY, new if "[@1]" in new else f"{new} [@1]")
    found = [problem for problem in problems if SAID.get(words, words) in problem.words]
    assert [(problem.file, problem.line) for problem in found][:1] == [(PAGE, 41)], problems
    assert found[0].fix
    assert not prove_library(folder).faults, "it can still be looked at"


def test_the_words_to_begin_with_are_named(after: Change) -> None:
    new, _ = LIMITS["hard words"]
    (grade, *_) = [p for p in after(PAGE, BODY, f"{new} [@1]") if "Flesch-Kincaid grade" in p.words]
    assert (
        "“Pathophysiological microcalcification necessitates individualised investigation. …”" in grade.words
    )
    assert "microcalcification" in grade.words.split("these words:")[1]
