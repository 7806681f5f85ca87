"""Writing a library: all or nothing, and the same bytes each time."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from plainleaf.content.errors import LibraryError
from plainleaf.content.whole import WholeLibrary
from plainleaf.library.file_format import APPLICATION_ID, VERSION
from plainleaf.library.library import Library
from plainleaf.library.writer import write_library


def test_the_same_library_is_the_same_bytes(whole: WholeLibrary, file: Path, tmp_path: Path) -> None:
    shuffled = replace(whole, pages=dict(reversed(whole.pages.items())), figures=whole.figures[::-1])
    write_library(shuffled, tmp_path / "again.plainleaf")
    assert (tmp_path / "again.plainleaf").read_bytes() == file.read_bytes()


def test_the_file_says_whose_it_is(file: Path) -> None:
    with closing(sqlite3.connect(file)) as opened:
        assert opened.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert opened.execute("PRAGMA user_version").fetchone() == (VERSION,)
    assert APPLICATION_ID.to_bytes(4).decode() == "PLEA"


def test_writing_again_replaces_the_old_file(whole: WholeLibrary, file: Path) -> None:
    write_library(replace(whole, about=replace(whole.about, version="2.0")), file)
    with closing(Library(file)) as library:
        assert library.about.version == "2.0"


def test_a_failed_writing_keeps_the_old_file_and_leaves_nothing(whole: WholeLibrary, file: Path) -> None:
    before = file.read_bytes()
    nonsense = replace(whole, glossary={"en": (object(),)})  # type: ignore[dict-item]
    with pytest.raises(AttributeError):
        write_library(nonsense, file)
    assert file.read_bytes() == before
    assert list(file.parent.iterdir()) == [file]


def test_a_folder_that_is_not_there_is_named(whole: WholeLibrary, tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match=r"nowhere.*can't be written.*Check that the folder exists"):
        write_library(whole, tmp_path / "nowhere" / "library.plainleaf")


def test_a_place_that_is_taken_by_a_folder_is_named(whole: WholeLibrary, tmp_path: Path) -> None:
    (tmp_path / "taken.plainleaf" / "kept").mkdir(parents=True)
    with pytest.raises(LibraryError, match=r"taken\.plainleaf: can't be written"):
        write_library(whole, tmp_path / "taken.plainleaf")
    assert [each.name for each in tmp_path.iterdir()] == ["taken.plainleaf"]


def test_a_library_without_pages_can_be_written_and_searched(whole: WholeLibrary, tmp_path: Path) -> None:
    empty = replace(whole, pages={}, figures=())
    write_library(empty, tmp_path / "empty.plainleaf")
    with closing(Library(tmp_path / "empty.plainleaf")) as library:
        assert library.pages("en") == ()
        assert library.search("calcium", "en") == ()
        assert library.broken() == []
