"""Files that are missing, cut short, changed, foreign or newer: each has its own refusal."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from plainleaf.content.errors import (
    LibraryBrokenError,
    LibraryError,
    LibraryMissingError,
    LibraryTooNewError,
)
from plainleaf.library.library import Library

FIX = "Install Plainleaf again or compile the library again"


def change(file: Path, statement: str, *values: str | bytes) -> None:
    """Change a library behind its back, as a failing disk or a curious hand would."""
    with closing(sqlite3.connect(file)) as opened:
        assert opened.execute(statement, values).rowcount != 0
        opened.commit()


def test_a_missing_file_is_named_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(LibraryMissingError, match=rf"gone\.plainleaf: there is no such library\. {FIX}"):
        Library(tmp_path / "gone.plainleaf")


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    with pytest.raises(LibraryBrokenError, match="can't be read"):
        Library(tmp_path)


@pytest.mark.parametrize("content", [b"", b"hello", b"%PDF-1.7" + b"x" * 500])
def test_another_kind_of_file_is_no_library(tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "other.plainleaf"
    other.write_bytes(content)
    with pytest.raises(LibraryBrokenError, match=rf"other\.plainleaf.*{FIX}"):
        Library(other)


def test_another_programs_database_is_no_library(tmp_path: Path) -> None:
    other = tmp_path / "other.plainleaf"
    with closing(sqlite3.connect(other)) as opened:
        opened.execute("CREATE TABLE things (kind)")
    with pytest.raises(LibraryBrokenError, match="isn't a Plainleaf library"):
        Library(other)


@pytest.mark.parametrize("kept", [50, 100, 4096, 20_000, -1])
def test_a_file_cut_short_is_noticed_when_it_is_opened(file: Path, kept: int) -> None:
    file.write_bytes(file.read_bytes()[:kept])
    with pytest.raises(LibraryBrokenError, match="cut short"):
        Library(file)


@pytest.mark.parametrize(
    ("version", "error", "words"),
    [("9", LibraryTooNewError, "newer Plainleaf"), ("1", LibraryBrokenError, "older Plainleaf")],
)
def test_another_version_of_the_file_is_refused(
    file: Path, version: str, error: type[LibraryError], words: str
) -> None:
    with closing(sqlite3.connect(file)) as opened:
        opened.execute(f"PRAGMA user_version = {version}")
    with pytest.raises(error, match=words):
        Library(file)


def test_a_changed_page_is_refused_and_the_others_are_still_read(file: Path) -> None:
    statement = "UPDATE things SET body = replace(body, 'dies', 'lies') WHERE kind = 'page' AND id = ?"
    change(file, statement, "calciphylaxis")
    with closing(Library(file)) as library:
        with pytest.raises(LibraryBrokenError, match=rf"page calciphylaxis \(en\) was changed.*{FIX}"):
            library.page("calciphylaxis", "en")
        assert library.page("kidney-stones", "en").title == "Kidney stones"
        (only,) = library.broken()
        assert "page calciphylaxis (en) was changed" in only


def test_two_pages_that_changed_places_are_noticed(file: Path) -> None:
    change(file, "UPDATE things SET id = 'x' WHERE kind = 'page' AND id = 'calciphylaxis'")
    change(file, "UPDATE things SET id = 'calciphylaxis' WHERE id = 'kidney-stones'")
    with closing(Library(file)) as library, pytest.raises(LibraryBrokenError, match="was changed"):
        library.page("calciphylaxis", "en")


@pytest.mark.parametrize("kind", ["checklist", "glossary", "phrases", "groups", "pages"])
def test_changed_words_are_refused_when_they_are_read(file: Path, kind: str) -> None:
    change(file, "UPDATE things SET body = body || ' ' WHERE kind = ? AND lang = 'en'", kind)
    with closing(Library(file)) as library, pytest.raises(LibraryBrokenError, match=rf"{kind} \(en\)"):
        getattr(library, kind)("en")


def test_a_changed_figure_is_refused(file: Path) -> None:
    change(file, "UPDATE things SET body = zeroblob(40) WHERE kind = 'figure with words'")
    with closing(Library(file)) as library, pytest.raises(LibraryBrokenError, match="skin-calcinosis"):
        library.figure("skin-calcinosis", "en")


def test_a_library_that_says_nothing_true_of_itself_is_not_opened(file: Path) -> None:
    change(file, "UPDATE things SET body = '{}' WHERE kind = 'about'")
    with pytest.raises(LibraryBrokenError, match="about was changed"):
        Library(file)


def test_a_changed_search_index_is_noticed(file: Path) -> None:
    change(file, "UPDATE page_words SET weight = 9999 WHERE stem = 'dialysi' OR stem = 'dialysis'")
    with closing(Library(file)) as library:
        (only,) = library.broken()
    assert "search index was changed" in only


def test_no_flipped_byte_leaks_an_error_of_the_database(file: Path) -> None:
    whole = file.read_bytes()
    noticed = 0
    for at in range(0, len(whole), len(whole) // 150):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        try:
            with closing(Library(file)) as library:
                noticed += bool(library.broken())
                library.search("lumps calcifilaxis", "en")
        except LibraryError:
            noticed += 1
    assert noticed > 75  # the rest of the file is empty room


def test_a_missing_table_is_told_as_a_broken_file(file: Path) -> None:
    change(file, "DELETE FROM sections")
    with closing(sqlite3.connect(file)) as opened:
        opened.execute("DROP TABLE slips")
    with closing(Library(file)) as library:
        with pytest.raises(LibraryBrokenError, match="the file is damaged"):
            library.search("calcifilaxis", "en")
        assert "the file is damaged" in library.broken()[0]
