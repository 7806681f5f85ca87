"""What stands beside the found pages, as the window puts it together."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from plainleaf.content.checklist import Checklist
from plainleaf.content.place import Place
from plainleaf.library import Answer, Library
from plainleaf.window.search_desk import besides

ASKED = Answer(danger=("R01",))


class Aged(Library):
    """The shipped library; the source of its danger signs has newer words than they."""

    def checklist(self, lang: str) -> Checklist:
        """Each danger sign with what its source says now."""
        listed = super().checklist(lang)
        newer = {"words": "Newer words for it", "home": "Newer advice.", "kiosk": "Newer advice."}
        aged = (replace(flag, original=replace(flag, **newer)) for flag in listed.red_flags)
        return replace(listed, red_flags=tuple(aged))


@pytest.fixture
def aged(library_file: Path) -> Iterator[Library]:
    """The aged library, open."""
    opened = Aged(library_file)
    yield opened
    opened.close()


def test_a_danger_sign_that_is_spoken_of_comes_with_what_to_do(library: Library) -> None:
    phrases = library.phrases("en")
    (advice,) = besides(library, phrases, Place(kiosk=True), ASKED, one_language=True).help
    flag = next(one for one in library.checklist("en").red_flags if one.id == "R01")
    assert advice.words == phrases.advice(flag, Place(kiosk=True))


def test_under_an_older_translation_stands_what_its_source_says_now(aged: Library) -> None:
    phrases = aged.phrases("en")
    (advice,) = besides(aged, phrases, Place(kiosk=True), ASKED, one_language=True).help
    flag = next(one for one in aged.checklist("en").red_flags if one.id == "R01")
    older = phrases.advice(flag, Place(kiosk=True))
    assert advice.words == f"{older} Newer words for it. Newer advice."
