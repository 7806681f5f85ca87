"""What the system hands us: `plainleaf://` links and library files."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from plainleaf.app.links import opened


def test_a_link_opens_its_page() -> None:
    assert opened(["plainleaf://page/calciphylaxis"]) == ["--page", "calciphylaxis"]
    assert opened(["plainleaf://page/calciphylaxis/"]) == ["--page", "calciphylaxis"]


def test_a_link_can_name_its_language() -> None:
    assert opened(["plainleaf://page/tests?lang=es"]) == ["--page", "tests", "--lang", "es"]


@pytest.mark.parametrize(
    "link",
    [
        "plainleaf://page/--kiosk",
        "plainleaf://page/../../etc/passwd",
        "plainleaf://page/a b",
        "plainleaf:--library=x",
        "PLAINLEAF://selftest",
        "plainleaf://page/tests?lang=es&library=x",
    ],
)
def test_a_link_that_says_something_else_opens_the_first_screen(link: str) -> None:
    assert opened([link]) == []


def test_a_library_file_is_opened_as_a_library(library_file: Path, tmp_path: Path) -> None:
    mine = tmp_path / "our own clinic.plainleaf"
    shutil.copy(library_file, mine)
    assert opened([str(mine)]) == ["--library", str(mine)]
    assert opened([mine.as_uri()]) == ["--library", str(mine)]


def test_other_arguments_stay_as_they_are() -> None:
    for words in (["pages"], ["--page", "tests"], ["handout", "plainleaf://page/tests", "-o", "x.pdf"], []):
        assert opened(words) == words


def test_a_link_to_a_page_that_is_not_there_is_wrong_use(call: Callable[..., Any]) -> None:
    done = call("plainleaf://page/no-such-page")
    assert done.returncode == 2
    assert "no-such-page" in done.stderr
