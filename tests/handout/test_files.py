"""A finished PDF is written whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from plainleaf.content.errors import HandoutError
from plainleaf.handout import files
from plainleaf.handout.files import write_pdf

PDF = b"%PDF-1.7 whole"


def test_a_pdf_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_bytes(b"old")
    write_pdf(PDF, path)
    assert path.read_bytes() == PDF
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(HandoutError, match=r"is a folder.*handout\.pdf"):
        write_pdf(PDF, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(HandoutError, match="Make the folder"):
        write_pdf(PDF, tmp_path / "none" / "sheet.pdf")


def test_a_file_in_the_way_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(HandoutError, match="Make the folder"):
        write_pdf(PDF, tmp_path / "file" / "sheet.pdf")


@pytest.mark.parametrize(
    ("number", "fix"),
    [(errno.ENOSPC, "Free some room"), (errno.EACCES, "Choose a folder"), (errno.EROFS, "Choose a folder")],
)
def test_a_disk_that_refuses_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, fix: str
) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_bytes(b"old")

    def refuse(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(files.os, "fsync", refuse)
    with pytest.raises(HandoutError, match=fix):
        write_pdf(PDF, path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
