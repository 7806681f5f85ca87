"""`plainleaf review`: signing a page, and what waits."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

from plainleaf.authoring import read_library

Call = Callable[..., CompletedProcess[str]]
WHO = ("--lang", "en", "--name", 'Ada "A." Park', "--role", "dermatologist", "--date", "2026-11-27")


@pytest.fixture
def copy(source: Path, tmp_path: Path) -> Path:
    """The library's sources, to be signed by an invented reviewer."""
    return Path(shutil.copytree(source, tmp_path / "source"))


@pytest.fixture
def waits(call: Call, copy: Path) -> Callable[[], dict[str, list[Any]]]:
    """What `review status` says."""

    def ask() -> dict[str, list[Any]]:
        done = call("review", "status", str(copy), "--json")
        assert done.returncode == 0, done.stderr
        value: dict[str, list[Any]] = json.loads(done.stdout)
        return value

    return ask


@pytest.mark.proof
def test_our_library_is_unsigned_and_says_what_is_only_widely_taught(
    call: Call, waits: Callable[[], dict[str, list[Any]]], copy: Path
) -> None:
    pages = {path.stem for path in (copy / "pages" / "en").glob("*.md")}
    found = waits()
    assert {row["page"] for row in found["unsigned"]} == pages
    assert {row["page"] for row in found["not_rated"]} == pages
    assert found["void"] == []
    taught = {row["id"] for row in found["widely_taught"]}
    checklist = read_library(copy).checklist["en"]
    assert taught >= {flag.id for flag in checklist.red_flags if "gk" in flag.sources}
    text = call("review", "status", str(copy)).stdout
    assert f"Pages that nobody has signed: {len(found['unsigned'])}" in text
    assert all(name in text for name in taught)


@pytest.mark.proof
def test_a_page_is_signed_and_a_change_makes_the_signature_void(
    call: Call, waits: Callable[[], dict[str, list[Any]]], copy: Path
) -> None:
    done = call("review", "sign", "calciphylaxis", *WHO, str(copy))
    assert done.returncode == 0, done.stderr
    assert read_library(copy).pages["calciphylaxis", "en"].review.name == 'Ada "A." Park'
    assert "calciphylaxis" not in {row["page"] for row in waits()["unsigned"] if row["lang"] == "en"}
    page = copy / "pages" / "en" / "calciphylaxis.md"
    page.write_text(page.read_text(encoding="utf-8").replace("rare", "very rare", 1), encoding="utf-8")
    found = waits()
    assert [(row["page"], row["name"]) for row in found["void"]] == [("calciphylaxis", 'Ada "A." Park')]
    assert "calciphylaxis" in {row["page"] for row in found["unsigned"] if row["lang"] == "en"}
    assert call("review", "sign", "calciphylaxis", str(copy), *WHO).returncode == 0
    assert waits()["void"] == []


def test_an_overdue_page_is_listed(waits: Callable[[], dict[str, list[Any]]], copy: Path) -> None:
    page = copy / "pages" / "en" / "after-injury.md"
    text = re.sub(r"(?m)^written = .*", "written = 2020-01-01", page.read_text(encoding="utf-8"))
    text = re.sub(r"(?m)^next_review = .*", "next_review = 2021-01-01", text)
    page.write_text(text, encoding="utf-8")
    assert waits()["overdue"] == [{"page": "after-injury", "lang": "en", "next_review": "2021-01-01"}]


@pytest.mark.parametrize(
    "arguments",
    [
        ("sign", "no-such-page", *WHO),
        ("sign", "calciphylaxis", "--lang", "xx", *WHO[2:]),
        ("sign", "calciphylaxis", *WHO[:2], "--name", " ", *WHO[4:]),
        ("sign", "calciphylaxis", *WHO[:-1], "2999-01-01"),
        ("sign", "calciphylaxis", *WHO[:-1], "yesterday"),
        ("sign", "calciphylaxis", "--lang", "en"),
        (),
    ],
)
def test_wrong_use_signs_nothing(call: Call, copy: Path, arguments: tuple[str, ...]) -> None:
    before = (copy / "reviews.toml").read_bytes()
    done = call("review", *arguments, *((str(copy),) if arguments else ()))
    assert done.returncode == 2
    assert done.stderr
    assert "Traceback" not in done.stderr
    assert (copy / "reviews.toml").read_bytes() == before


def test_a_folder_with_faults_is_not_signed(call: Call, copy: Path) -> None:
    (copy / "glossary" / "en.toml").write_text("nonsense", encoding="utf-8")
    done = call("review", "sign", "calciphylaxis", *WHO, str(copy))
    assert done.returncode == 1
    assert "glossary/en.toml" in done.stderr
