"""`plainleaf page` leaves the outlook out until it is asked for."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from plainleaf.app.reading import page_text, page_value
from plainleaf.authoring import read_library
from plainleaf.content.blocks import Heading, Line, Paragraph, Run
from plainleaf.content.place import Place
from plainleaf.library import Library
from plainleaf.library.writer import write_library

DEATHS = "About half of people with it die within a year."


@pytest.fixture
def with_outlook(source: Path, tmp_path: Path) -> Iterator[Library]:
    """The shipped library, with an outlook of the test's own on one page."""
    whole = read_library(source)
    page = whole.pages["after-infection", "en"]
    told = (Heading(2, "outlook", Line((Run("What to expect"),))), Paragraph(Line((Run(DEATHS),), ("gk",))))
    changed = replace(page, blocks=(*page.blocks[:-1], *told, page.blocks[-1]), written=date(2026, 1, 1))
    write_library(replace(whole, pages={**whole.pages, (page.id, "en"): changed}), tmp_path / "x.plainleaf")
    opened = Library(tmp_path / "x.plainleaf")
    yield opened
    opened.close()


def test_text_has_the_outlook_only_when_it_is_asked_for(with_outlook: Library) -> None:
    asked = (with_outlook, "after-infection", "en", Place())
    assert DEATHS not in page_text(*asked)
    assert "What to expect" not in page_text(*asked)
    assert DEATHS in page_text(*asked, outlook=True)


def test_json_has_the_outlook_only_when_it_is_asked_for(with_outlook: Library) -> None:
    asked = (with_outlook, "after-infection", "en", Place())
    assert DEATHS not in str(page_value(*asked))
    assert DEATHS in str(page_value(*asked, outlook=True))


def test_the_command_takes_the_wish(call: Callable[..., CompletedProcess[str]]) -> None:
    for form in ((), ("--json",)):
        done = call("page", "after-infection", "--outlook", *form)
        assert done.returncode == 0
        assert done.stdout
