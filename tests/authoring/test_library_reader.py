"""A whole folder: read, checked, compiled."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from plainleaf.authoring import check_library, compile_library, read_library
from plainleaf.content.blocks import (
    BulletList,
    Figure,
    Heading,
    HelpCard,
    HelpLevel,
    KeyMessage,
    KeyPoints,
    Kinds,
    Paragraph,
    Questions,
    Run,
    Steps,
    WordsToKnow,
)
from plainleaf.content.checklist import Strength
from plainleaf.content.errors import AuthoringError
from plainleaf.content.problem import Problem
from plainleaf.library import Library

Change = Callable[[str, str, str], list[Problem]]


def test_the_tiny_library_has_no_problem(folder: Path) -> None:
    assert check_library(folder) == []


def test_a_page_becomes_blocks_in_their_order(folder: Path) -> None:
    page = read_library(folder).pages["skin-lumps", "en"]
    kinds = [type(block) for block in page.blocks]
    opening = [KeyPoints, Figure, Heading, Paragraph, HelpCard, HelpCard, KeyMessage]
    rest = [Heading, Paragraph, Heading, BulletList, Kinds, Steps, Heading, Questions, Heading, Paragraph]
    assert kinds == [*opening, *rest, WordsToKnow]
    assert [heading.id for heading in page.sections] == ["help", "what-it-is", "questions", "not-known"]


def test_a_page_keeps_its_front_matter(folder: Path) -> None:
    page = read_library(folder).pages["skin-lumps", "en"]
    assert (page.title, page.medical_name) == ("Calcium lumps in the skin", "calcinosis cutis")
    assert (page.group, page.related, page.codes[0].code) == ("skin", ("dark-skin",), "L94.2")
    assert (page.written, page.review.state) == (date(2026, 11, 24), "not_reviewed")


def test_a_line_keeps_its_looks_and_loses_its_citations(folder: Path) -> None:
    page = read_library(folder).pages["skin-lumps", "en"]
    assert page.lead.text == "Small, hard lumps made of calcium salts can form in the skin."
    assert page.lead.runs[1] == Run("calcium salts", term="calcium-salts")
    said = next(b for b in page.blocks if isinstance(b, Paragraph) and b.line.text.startswith("Your body"))
    assert said.line.text == (
        "Your body keeps most of its calcium in bones. Some settles in the skin. It can be very painful."
    )
    assert said.line.sources == ("1", "11", "48")
    assert Run("settles", bold=True) in said.line.runs
    assert Run("very painful", page="dark-skin") in said.line.runs


def test_sources_stand_in_the_order_of_their_first_citation(folder: Path) -> None:
    page = read_library(folder).pages["skin-lumps", "en"]
    # the lead, the key message among the key points, the help section, its cards, K05, the rest
    assert [source.id for source in page.sources] == ["11", "gk", "48", "56", "1"]
    assert page.sources[1].words == "Widely taught"


def test_a_key_message_is_said_word_for_word(folder: Path) -> None:
    page = read_library(folder).pages["skin-lumps", "en"]
    points = next(block for block in page.blocks if isinstance(block, KeyPoints))
    assert points.items[1].text == "Your blood calcium can be normal."
    assert points.items[1].sources == ("11",)
    message = next(block for block in page.blocks if isinstance(block, KeyMessage))
    assert (message.id, message.line.text, message.line.sources) == (
        "K05",
        "Do not squeeze the lump.",
        ("56",),
    )


def test_words_to_know_are_the_glossary_words_of_the_page(folder: Path) -> None:
    pages = read_library(folder).pages
    last = pages["skin-lumps", "en"].blocks[-1]
    assert isinstance(last, WordsToKnow)
    assert [term.word for term in last.terms] == ["Calcium salts"]


def test_a_page_without_glossary_words_has_no_words_to_know(folder: Path, after: Change) -> None:
    assert isinstance(read_library(folder).pages["dark-skin", "en"].blocks[-1], WordsToKnow)
    assert not after("pages/en/dark-skin.md", "[Calcium salts](term:calcium-salts)", "They")
    assert isinstance(read_library(folder).pages["dark-skin", "en"].blocks[-1], Paragraph)


def test_pictures_are_there_in_both_forms_with_their_key(folder: Path) -> None:
    art = read_library(folder).figures
    assert [(drawing.id, drawing.form, drawing.key) for drawing in art] == [
        ("skin", "words", ()),
        ("skin", "numbers", ("Calcium lump",)),
    ]


def test_the_checklist_has_its_words_and_weights(folder: Path) -> None:
    checklist = read_library(folder).checklist["en"]
    second = checklist.items[1]
    assert (second.words, second.level) == ("My skin is dark and very painful", HelpLevel.SAME_DAY)
    assert second.evidence == (("skin-lumps", Strength.AGAINST), ("dark-skin", Strength.STRONG))
    assert checklist.general[HelpLevel.SOON].id == "general-soon"
    assert checklist.rules[0].when == (frozenset({"C13"}), frozenset({"C22"}))
    assert checklist.red_flags[1].home == "Call {emergency_number} now."
    assert checklist.first_needs == {"dark-skin": frozenset({"C13"})}


def test_an_item_has_its_meaning_and_what_it_waits_for_where_they_are_written(folder: Path) -> None:
    rules, words = folder / "checklist.toml", folder / "checklist" / "en.toml"
    plain = read_library(folder).checklist["en"]
    assert {(item.meaning, item.after) for item in plain.items} == {("", ())}
    assert plain.circumstances == frozenset()
    waiting = rules.read_text(encoding="utf-8").replace('id = "C22"', 'id = "C22"\nafter = ["C01", "C13"]')
    rules.write_text('circumstances = ["C22"]\n' + waiting, encoding="utf-8")
    with words.open("a", encoding="utf-8") as file:
        file.write('\n[meanings]\nC22 = "A machine cleans your blood."\n')
    told = read_library(folder).checklist["en"]
    assert (told.items[2].meaning, told.items[2].after) == ("A machine cleans your blood.", ("C01", "C13"))
    assert told.circumstances == {"C22"}


def test_what_is_read_can_be_compiled_and_opened(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "little.plainleaf"
    compile_library(folder, out)
    library = Library(out)
    try:
        assert library.page("skin-lumps", "en") == read_library(folder).pages["skin-lumps", "en"]
        assert [page.id for page in library.pages("en")] == ["skin-lumps", "dark-skin"]
        assert library.broken() == []
    finally:
        library.close()


def test_nothing_is_written_when_there_is_a_problem(folder: Path, tmp_path: Path, after: Change) -> None:
    out = tmp_path / "little.plainleaf"
    compile_library(folder, out)
    before = out.read_bytes()
    assert after("pages/en/skin-lumps.md", "[@gk]", "")
    with pytest.raises(AuthoringError):
        compile_library(folder, out)
    assert out.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["little", "little.plainleaf"]


def test_every_problem_comes_at_once_by_file_and_line(folder: Path, after: Change) -> None:
    (folder / "glossary/en.toml").write_text("[calcium-salts\n", encoding="utf-8")
    (folder / "figures/skin.en.svg").unlink()
    problems = after("checklist.toml", 'level = "soon"', 'level = "later"')
    assert problems == sorted(problems)
    assert {problem.file for problem in problems} == {
        "checklist.toml",
        "glossary/en.toml",
        "pages/en/dark-skin.md",
        "pages/en/skin-lumps.md",
    }


def test_a_folder_that_is_not_there_is_one_problem(tmp_path: Path) -> None:
    problems = check_library(tmp_path / "nowhere")
    assert "library.toml" in {problem.file for problem in problems}


def test_a_broken_library_file_does_not_hide_the_other_problems(after: Change) -> None:
    after("pages/en/skin-lumps.md", "[@gk]", "")
    problems = after("library.toml", 'version = "1"', "version = ")
    assert [(problem.file, problem.line) for problem in problems] == [
        ("library.toml", 2),
        ("pages/en/skin-lumps.md", 27),
    ]


def test_a_page_in_part_of_a_language_leads_only_to_what_is_written(folder: Path) -> None:
    make_spanish(folder)
    whole = read_library(folder)
    spanish = whole.pages["skin-lumps", "es"]
    assert spanish.related == ()
    assert all(
        not run.page for block in spanish.blocks if isinstance(block, Paragraph) for run in block.line.runs
    )
    assert whole.checklist["es"].pages == ("skin-lumps",)
    assert whole.checklist["es"].items[0].evidence == (("skin-lumps", Strength.STRONG),)
    assert whole.groups["es"][0].pages == ("skin-lumps",)
    assert whole.groups["en"][0].pages == ("skin-lumps", "dark-skin")


def test_a_full_language_needs_every_page_and_message(folder: Path, after: Change) -> None:
    make_spanish(folder)
    assert after("messages/es.toml", 'K05 = "Do not squeeze the lump."\n', "")
    problems = after("library.toml", 'partial = ["es"]', "partial = []")
    assert ("library.toml", 19) in {(problem.file, problem.line) for problem in problems}
    assert ("messages/es.toml", 0) in {(problem.file, problem.line) for problem in problems}


def make_spanish(folder: Path) -> None:
    """A Spanish edition with one page. Its words don't matter here."""
    for name in ("checklist/en.toml", "messages/en.toml", "glossary/en.toml", "figures/words/en.toml"):
        (folder / name.replace("en", "es")).write_bytes((folder / name).read_bytes())
    for ending in ("svg", "numbers.svg"):
        (folder / f"figures/skin.es.{ending}").write_bytes(
            (folder / f"figures/skin.en.{ending}").read_bytes()
        )
    (folder / "pages/es").mkdir()
    (folder / "pages/es/skin-lumps.md").write_bytes((folder / "pages/en/skin-lumps.md").read_bytes())
    library = (folder / "library.toml").read_text(encoding="utf-8")
    library = library.replace('["en"]', '["en", "es"]').replace("partial = []", 'partial = ["es"]')
    library = library.replace("little library", 'little library"\nes = "Una biblioteca')
    library = library.replace("what to read.", 'what to read."\nes = "Ayuda a elegir.')
    (folder / "library.toml").write_text(library, encoding="utf-8")
