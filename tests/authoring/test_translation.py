"""A translation that is older than its source is found, and never stands alone."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from plainleaf.authoring import compile_library, prove_library
from plainleaf.authoring.translating import mark_translated
from plainleaf.content.blocks import HelpCard, KeyMessage, KeyPoints
from plainleaf.content.place import Place
from plainleaf.content.plain_text import page_lines
from plainleaf.content.problem import Problem
from plainleaf.library import Library

Change = Callable[[str, str, str], list[Problem]]
WORDS = ("messages", "glossary", "checklist", "search", "figures/words")


@pytest.fixture
def bilingual(folder: Path) -> Path:
    """The tiny library in a second language, whose words are the same, just marked as translated."""
    for part in WORDS:
        shutil.copy(folder / part / "en.toml", folder / part / "es.toml")
    shutil.copytree(folder / "pages" / "en", folder / "pages" / "es")
    for art in (folder / "figures").glob("*.en*.svg"):
        shutil.copy(art, art.with_name(art.name.replace(".en", ".es", 1)))
    text = (folder / "library.toml").read_text(encoding="utf-8")
    text = text.replace('["en"]', '["en", "es"]', 1)
    text = text.replace('en = "A little library"', 'en = "A little library"\nes = "Una biblioteca"')
    text = text.replace('read."', 'read."\nes = "Ayuda."')
    (folder / "library.toml").write_text(text, encoding="utf-8")
    return folder


def told(folder: Path) -> set[tuple[str, int, str]]:
    """What there is to mend about the age of words."""
    problems = prove_library(folder).problems
    return {(p.file, p.line, p.words) for p in problems if "older" in p.words or "recorded" in p.words}


def test_a_language_that_nobody_recorded_is_one_problem_and_shows_its_source(bilingual: Path) -> None:
    (only,) = told(bilingual)
    assert only[:2] == ("translated/es.toml", 0)
    flags = prove_library(bilingual).whole.checklist["es"].red_flags
    assert all(flag.original for flag in flags), "what isn't known to be current never stands alone"


def test_what_is_recorded_stands_alone(bilingual: Path) -> None:
    assert mark_translated(bilingual, "es") == bilingual / "translated" / "es.toml"
    assert told(bilingual) == set()
    whole = prove_library(bilingual).whole
    flags = whole.checklist["es"].red_flags
    assert not any(flag.original for flag in flags)
    assert not any(flag.original for flag in whole.checklist["en"].red_flags)


def test_an_older_help_line_is_found_and_shown_with_its_source(bilingual: Path, after: Change) -> None:
    mark_translated(bilingual, "es")
    after("checklist/en.toml", 'home = "Call {emergency_number} now."', 'home = "Run to {emergency_number}."')
    line = "The help line “R24” is older than its source."
    assert told(bilingual) == {("checklist/es.toml", 15, line)}
    page = prove_library(bilingual).whole.pages["skin-lumps", "es"]
    shown = next(block for block in page.blocks if isinstance(block, HelpCard)).lines[0]
    assert shown.home == "Call {emergency_number} now."
    assert shown.original is not None
    assert shown.original.home == "Run to your emergency number."


def test_an_older_key_message_is_found_and_shown_with_its_source_wherever_it_is_said(
    bilingual: Path, after: Change
) -> None:
    mark_translated(bilingual, "es")
    after("messages/en.toml", "Your blood calcium can be normal.", "Your calcium can be high.")
    after("messages/en.toml", "Do not squeeze the lump.", "Never squeeze the lump.")
    assert told(bilingual) == {
        ("messages/es.toml", 26, "The key message “K02” is older than its source."),
        ("messages/es.toml", 27, "The key message “K05” is older than its source."),
    }
    page = prove_library(bilingual).whole.pages["skin-lumps", "es"]
    points = next(block for block in page.blocks if isinstance(block, KeyPoints))
    assert [point.original for point in points.items] == ["", "Your calcium can be high.", ""]
    message = next(block for block in page.blocks if isinstance(block, KeyMessage))
    assert message.line.shown == "Do not squeeze the lump. Never squeeze the lump."


def test_an_older_page_is_found(bilingual: Path, after: Change) -> None:
    mark_translated(bilingual, "es")
    after("pages/en/dark-skin.md", "It is rare.", "It is very rare.")
    ((file, line, words),) = told(bilingual)
    assert (file, line) == ("pages/es/dark-skin.md", 0)
    assert words.startswith("The page is older than its source")


def test_a_new_line_counts_as_older_until_it_is_recorded(bilingual: Path) -> None:
    mark_translated(bilingual, "es")
    path = bilingual / "translated" / "es.toml"
    kept = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("R19")]
    path.write_text("\n".join(kept) + "\n", encoding="utf-8")
    assert told(bilingual) == {("checklist/es.toml", 10, "The help line “R19” is older than its source.")}
    mark_translated(bilingual, "es")
    assert told(bilingual) == set()


def test_the_sources_words_come_through_the_library_file_into_text(
    bilingual: Path, after: Change, tmp_path: Path
) -> None:
    mark_translated(bilingual, "es")
    after("checklist/en.toml", 'words = "Black skin and a fever"', 'words = "Black skin, fever or chills"')
    after("messages/en.toml", "Do not squeeze the lump.", "Never squeeze the lump.")
    compile_library(bilingual, tmp_path / "b.plainleaf")
    library = Library(tmp_path / "b.plainleaf")
    page = library.page("skin-lumps", "es")
    text = page_lines(page, library.phrases("es"), Place(emergency_number="112"))
    assert "Do not squeeze the lump. Never squeeze the lump." in text
    assert (
        "Black skin and a fever. Call 112 now. Black skin, fever or chills. Call your emergency number now."
        in text
    )
    assert page == prove_library(bilingual).whole.pages["skin-lumps", "es"]
    library.close()


def test_only_a_further_language_can_be_recorded(bilingual: Path) -> None:
    for lang in ("en", "fr"):
        with pytest.raises(ValueError, match=lang):
            mark_translated(bilingual, lang)
