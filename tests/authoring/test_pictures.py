"""The checklist's small pictures: named by an item, drawn without words, carried into the library."""

from collections.abc import Callable
from pathlib import Path

import pytest

from plainleaf.authoring import check_library, compile_library, read_library
from plainleaf.content.problem import Problem
from plainleaf.content.whole import FigureArt
from plainleaf.library import Library

Change = Callable[[str, str, str], list[Problem]]
PLAIN = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120">
<style id="theme">
.f-bg{fill:#FFFDF8}
</style>
<rect class="f-bg" width="120" height="120"/>
</svg>
"""
NAMED = ('id = "C13"\n', 'id = "C13"\npicture = "dark-skin"\n')


@pytest.fixture
def drawn(folder: Path) -> Path:
    """The tiny library with two pictures, neither of them named by an item yet."""
    (folder / "pictures").mkdir()
    for name in ("dark-skin", "spare"):
        (folder / "pictures" / f"{name}.svg").write_text(PLAIN, encoding="utf-8")
    return folder


def test_an_items_picture_is_in_the_library_once_for_all_languages(
    drawn: Path, after: Change, tmp_path: Path
) -> None:
    assert not any(item.picture for item in read_library(drawn).checklist["en"].items)
    assert after("checklist.toml", *NAMED) == []
    compile_library(drawn, tmp_path / "little.plainleaf")
    library = Library(tmp_path / "little.plainleaf")
    assert {item.id: item.picture for item in library.checklist("en").items} == {
        "C01": "",
        "C13": "dark-skin",
        "C22": "",
    }
    assert library.figure("dark-skin", "", "picture") == FigureArt("dark-skin", "", "picture", PLAIN, ())
    library.close()


def test_only_pictures_that_an_item_names_are_taken_in(drawn: Path, after: Change) -> None:
    after("checklist.toml", *NAMED)
    art = [art.id for art in read_library(drawn).figures if art.form == "picture"]
    assert art == ["dark-skin"]


def test_a_picture_that_is_not_there_is_named_with_file_and_line(drawn: Path, after: Change) -> None:
    assert check_library(drawn) == []
    (found,) = after("checklist.toml", 'id = "C13"\n', 'id = "C13"\npicture = "dark-skim"\n')
    assert (found.file, found.line) == ("checklist.toml", 25)
    assert found.words == "There is no picture “dark-skim”."
    assert found.fix == "Draw pictures/dark-skim.svg, or name another. Did you mean “dark-skin”?"


HARM = {
    "words": ("<text>Sore</text></svg>", 6, "The picture holds words, which no other language could"),
    "a script": ("<script/></svg>", 6, "The drawing holds <script>"),
    "no end": ("", 7, "The drawing isn't whole SVG"),
}


@pytest.mark.usefixtures("drawn")
@pytest.mark.parametrize("harm", HARM)
def test_a_picture_with_words_or_harm_in_it_is_refused(after: Change, harm: str) -> None:
    new, line, words = HARM[harm]
    assert after("checklist.toml", *NAMED) == []
    found = after("pictures/dark-skin.svg", "</svg>", new)
    assert [(one.file, one.line) for one in found] == [("pictures/dark-skin.svg", line)]
    assert found[0].words.startswith(words)
