"""Reading a compiled library: all that was written, in order, and the right refusal."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from plainleaf.content.errors import (
    FigureError,
    LibraryError,
    PageMissingError,
    PageNotInLanguageError,
)
from plainleaf.content.measures import Measures
from plainleaf.content.quality import State, Verdict
from plainleaf.content.whole import WholeLibrary
from plainleaf.library.library import Library
from plainleaf.library.writer import write_library


def test_everything_that_was_written_can_be_read(library: Library, whole: WholeLibrary) -> None:
    assert library.about == whole.about
    assert library.groups("en") == whole.groups["en"]
    assert {key: library.page(*key) for key in whole.pages} == whole.pages
    assert tuple(library.figure(art.id, art.lang, art.form) for art in whole.figures) == whole.figures
    assert tuple(library.glossary("en").values()) == whole.glossary["en"]
    assert library.glossary("en")["nodule"].also == ("bump",)
    assert library.checklist("en") == whole.checklist["en"]
    assert library.phrases("en") == whole.phrases["en"]


def test_pages_are_listed_in_the_order_of_their_groups(library: Library) -> None:
    entries = library.pages("en")
    ids = ["kidney-stones", "high-blood-calcium", "calcinosis-cutis", "calciphylaxis"]
    assert [entry.id for entry in entries] == ids
    assert entries[0].summary == "A stone in the kidney hurts in the side."
    assert entries[0].review == "not_reviewed"


def test_only_pages_written_in_a_language_are_listed_for_it(library: Library) -> None:
    assert [entry.title for entry in library.pages("es")] == ["Calcio alto en la sangre"]
    assert library.pages("fr") == ()
    assert library.groups("fr") == ()
    assert library.glossary("fr") == {}


def test_a_page_that_is_not_written_in_a_language_is_refused(library: Library) -> None:
    with pytest.raises(PageNotInLanguageError, match=r"kidney-stones.*written in en, not in 'es'"):
        library.page("kidney-stones", "es")


def test_a_page_that_does_not_exist_is_refused(library: Library) -> None:
    with pytest.raises(PageMissingError, match=r"library\.plainleaf: there is no page 'gout'"):
        library.page("gout", "en")


def test_a_figure_that_does_not_exist_is_refused(library: Library) -> None:
    with pytest.raises(FigureError, match="no figure 'heart' with words in 'en'"):
        library.figure("heart", "en")
    with pytest.raises(FigureError, match="with numbers in 'es'"):
        library.figure("skin-calcinosis", "es", "numbers")


@pytest.mark.parametrize("thing", ["checklist", "phrases"])
def test_a_missing_checklist_or_phrases_is_refused(library: Library, thing: str) -> None:
    ask: Callable[[str], object] = getattr(library, thing)
    with pytest.raises(LibraryError, match=rf"it has no {thing} \(fr\)"):
        ask("fr")


def test_a_whole_library_has_nothing_broken(library: Library) -> None:
    assert library.broken() == []


def test_reading_leaves_the_file_and_its_folder_as_they_were(library: Library, file: Path) -> None:
    before = file.read_bytes()
    library.search("lump", "en")
    library.page("calciphylaxis", "en")
    assert file.read_bytes() == before
    assert [each.name for each in file.parent.iterdir()] == ["library.plainleaf"]


def test_opening_a_library_loads_nothing_slow() -> None:
    slow = "{'asyncio', 'logging', 'urllib', 'tempfile', 'email', 'plainleaf.library.writer'}"
    content = "import plainleaf.content.whole, sys; before = set(sys.modules); "
    code = f"{content}import plainleaf.library; print(sorted((set(sys.modules) - before) & {slow}))"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"


def test_a_pages_figures_come_back_and_a_page_without_any_has_none(
    whole: WholeLibrary, tmp_path: Path
) -> None:
    figures = Measures(12, 130, 22, 0.05, 0.1, 5.5, 6.5, 7.25, None)
    write_library(replace(whole, measures={("calciphylaxis", "en"): figures}), tmp_path / "m.plainleaf")
    library = Library(tmp_path / "m.plainleaf")
    assert library.measures("calciphylaxis", "en") == figures
    assert library.measures("kidney-stones", "en") is None
    library.close()


def test_what_is_known_by_the_yardsticks_comes_back(whole: WholeLibrary, tmp_path: Path) -> None:
    known = (
        Verdict("P01", State.NOT_RATED),
        Verdict("D16", State.RATED, 4, "B. Reader", "Librarian", date(2027, 1, 31)),
    )
    write_library(replace(whole, quality={("calciphylaxis", "en"): known}), tmp_path / "q.plainleaf")
    library = Library(tmp_path / "q.plainleaf")
    assert library.quality("calciphylaxis", "en") == known
    assert library.quality("kidney-stones", "en") == ()
    library.close()
