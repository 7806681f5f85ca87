"""What readers type, and the pages they should get."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plainleaf.content.blocks import Heading, Line, Paragraph, Run
from plainleaf.content.whole import WholeLibrary
from plainleaf.library.library import Library
from plainleaf.library.writer import write_library

Found = Callable[..., list[str]]


def bold(library: Library, words: str) -> list[str]:
    hit = library.search(words, "en")[0]
    return [run.text for run in hit.text if run.bold]


def test_search_finds_the_page_about_a_lump_in_plain_words(found: Found) -> None:
    assert found("hard white lump under skin")[0] == "calcinosis-cutis"


def test_each_page_is_found_once_with_its_best_section(library: Library) -> None:
    hits = library.search("dialysis", "en")
    assert [(hit.page, hit.section, hit.section_title) for hit in hits] == [
        ("calciphylaxis", "who", "Who gets it")
    ]
    assert hits[0].title == "Calciphylaxis"
    many = [hit.page for hit in library.search("calcium skin lumps blood", "en")]
    assert len(many) > 1
    assert len(many) == len(set(many))


def test_a_hit_shows_the_sentence_with_the_found_words_in_bold(library: Library) -> None:
    (hit,) = library.search("warfarin", "en")
    assert "".join(run.text for run in hit.text) == "Warfarin adds to the risk."
    assert bold(library, "warfarin") == ["Warfarin"]


@pytest.mark.parametrize("typed", ["cal", "calciph", "calciphylaxi"])
def test_search_finds_pages_while_a_word_is_being_typed(found: Found, typed: str) -> None:
    assert "calciphylaxis" in found(typed)


def test_a_word_with_a_space_after_it_is_finished(found: Found) -> None:
    assert found("fat") == ["calciphylaxis", "kidney-stones"]
    assert found("fat ") == ["calciphylaxis"]


@pytest.mark.parametrize(
    ("typed", "page"),
    [
        ("calcifilaxis", "calciphylaxis"),
        ("calcifylaxis", "calciphylaxis"),
        ("calciphilaxys", "calciphylaxis"),
        ("calcifil", "calciphylaxis"),
        ("dialisis", "calciphylaxis"),
        ("wafarin ", "calciphylaxis"),
        ("kindey ", "kidney-stones"),
        ("kidny stoens", "kidney-stones"),
        ("calcinosis cutus", "calcinosis-cutis"),
        ("calsinosis", "calcinosis-cutis"),
    ],
)
def test_search_forgives_typing_errors_and_words_written_as_they_sound(
    found: Found, typed: str, page: str
) -> None:
    assert found(typed)[0] == page


def test_a_typing_error_is_forgiven_in_longer_words_only(found: Found) -> None:
    assert found("tyred ")[0] == "high-blood-calcium"
    assert found("faz ") == []


@pytest.mark.parametrize(("typed", "page"), [("baby", "kidney-stones"), ("lump", "calcinosis-cutis")])
def test_search_finds_a_word_in_its_other_number(found: Found, typed: str, page: str) -> None:
    assert page in found(typed)


@pytest.mark.parametrize("typed", ["tums", "stomach tablets", "TUMS"])
def test_search_finds_a_page_by_what_people_call_its_words(found: Found, typed: str) -> None:
    assert found(typed) == ["high-blood-calcium"]


def test_a_page_found_by_a_synonym_shows_its_own_word_for_it(library: Library) -> None:
    assert bold(library, "tums") == ["antacid"]


def test_search_finds_a_glossary_words_other_names(found: Found) -> None:
    assert found("bump") == ["calcinosis-cutis"]


@pytest.mark.parametrize(
    ("code", "page"),
    [("L94.2", "calcinosis-cutis"), ("l94.2", "calcinosis-cutis"), ("E83.52", "high-blood-calcium")],
)
def test_a_code_finds_the_page_that_carries_it(found: Found, code: str, page: str) -> None:
    assert found(code) == [page]


def test_another_code_finds_nothing(found: Found) -> None:
    assert found("L94.1") == []


@pytest.mark.parametrize("typed", ["calcificacion", "CALCIFICACIÓN", "hipercalcemia", "ipercalcemia"])
def test_search_finds_a_word_without_its_accent(found: Found, typed: str) -> None:
    assert found(typed, "es") == ["high-blood-calcium"]


def test_a_language_is_searched_by_itself(found: Found) -> None:
    assert found("sangre", "es") == ["high-blood-calcium"]
    assert found("sangre", "en") == []
    assert found("blood", "fr") == []


@pytest.mark.parametrize(
    "typed",
    [
        "what time does the clinic open",
        "flu vaccine",
        "my dog has fleas",
        "football results",
        "most people",
        "zzzzzz",
    ],
)
def test_what_no_page_is_about_finds_nothing(found: Found, typed: str) -> None:
    assert found(typed) == []


def test_a_word_without_meaning_is_only_the_start_of_another(found: Found) -> None:
    assert found("the") == []
    assert found("an") == []
    assert found("i") == found("in") == []


def test_a_page_that_says_more_of_the_words_comes_first(found: Found) -> None:
    assert found("black sores on dialysis")[0] == "calciphylaxis"
    assert found("thirsty blood calcium")[0] == "high-blood-calcium"


@pytest.mark.parametrize(("typed", "pages"), [("k", ["kidney-stones"]), ("bl", ["high-blood-calcium"])])
def test_one_or_two_letters_search_titles_only(found: Found, typed: str, pages: list[str]) -> None:
    assert found(typed) == pages


def test_short_searches_keep_the_library_order(found: Found) -> None:
    assert found("ca") == ["high-blood-calcium", "calcinosis-cutis", "calciphylaxis"]
    assert found("") == []


def test_no_more_pages_are_given_than_asked_for(library: Library) -> None:
    assert len(library.search("calcium", "en", limit=1)) == 1
    assert len(library.search("ca", "en", limit=2)) == 2


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        "lump AND",
        "NEAR(lump skin)",
        "title:lump",
        "lump*",
        "-lump",
        "'; DROP TABLE sections; --",
        "🦴 lump",
    ],
)
def test_signs_in_a_search_are_only_signs(library: Library, typed: str) -> None:
    for hit in library.search(typed, "en"):
        assert hit.page in {"calcinosis-cutis", "calciphylaxis"}


def test_only_the_beginning_of_a_very_long_text_is_read(library: Library) -> None:
    assert library.search("warfarin " + "the " * 200 + "tums", "en")[0].page == "calciphylaxis"
    assert library.search("the " * 200 + "tums", "en") == ()
    assert library.search("!" * 500 + "tums", "en") == ()


def test_very_long_words_and_texts_are_safe(library: Library) -> None:
    assert library.search("x" * 10_000, "en") == ()
    assert library.search("calciphylaxis " * 1_000, "en")[0].page == "calciphylaxis"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_anything_can_be_typed(library: Library, typed: str) -> None:
    hits = library.search(typed, "en")
    assert len(hits) <= 4
    assert all("".join(run.text for run in hit.text) for hit in hits)


def test_the_outlook_is_found_by_its_words_but_none_of_them_is_shown(
    whole: WholeLibrary, tmp_path: Path
) -> None:
    page = whole.pages["calciphylaxis", "en"]
    blocks = (
        *page.blocks,
        Heading(2, "outlook", Line((Run("What to expect"),))),
        Paragraph(Line((Run("About half die within a year."),))),
        Heading(3, "survival", Line((Run("Survival is short"),))),
        Paragraph(Line((Run("Few live for a decade."),))),
    )
    pages = {**whole.pages, (page.id, page.lang): replace(page, blocks=blocks)}
    write_library(replace(whole, pages=pages), tmp_path / "outlook.plainleaf")
    library = Library(tmp_path / "outlook.plainleaf")
    for words in ("half die within a year", "survival", "decade"):
        (hit,) = library.search(words, "en")
        assert (hit.page, hit.section, hit.section_title) == ("calciphylaxis", "outlook", "What to expect")
        shown = "".join(run.text for run in hit.text)
        assert shown == page.lead.text
    library.close()
