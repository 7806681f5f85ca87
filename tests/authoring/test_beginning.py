"""`plainleaf new`: what it makes compiles at once, and is not finished before its marks are gone."""

import tomllib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from plainleaf.authoring import check_library, prove_library, read_library
from plainleaf.authoring.new_language import begin_language, marked
from plainleaf.authoring.starting import begin_figure, begin_library, begin_page
from plainleaf.authoring.toml_edits import StartError
from plainleaf.content.blocks import Figure, HelpCard

TODAY = date(2026, 12, 1)


@pytest.fixture
def templates(resources: Path) -> Path:
    """What new things are made from."""
    return resources / "templates"


def test_a_new_library_is_finished_at_once(templates: Path, tmp_path: Path) -> None:
    folder = tmp_path / "wheezing"
    made = begin_library(templates, folder, 'Wheezing, or "asthma"', "A clinic", TODAY)
    assert all(path.is_file() for path in made)
    assert check_library(folder) == []
    whole = read_library(folder)
    assert (whole.about.id, whole.about.title["en"]) == ("wheezing", 'Wheezing, or "asthma"')
    (page,) = whole.pages.values()
    assert (page.written, page.next_review) == (TODAY, date(2027, 12, 1))


def test_a_folder_that_is_there_is_never_written_over(templates: Path, folder: Path) -> None:
    before = (folder / "library.toml").read_text(encoding="utf-8")
    with pytest.raises(StartError, match="is there already"):
        begin_library(templates, folder, "Other", "A clinic", TODAY)
    assert (folder / "library.toml").read_text(encoding="utf-8") == before


def test_a_new_page_has_all_its_parts_and_stands_in_its_group(templates: Path, folder: Path) -> None:
    begin_page(templates, folder, "sores", "", TODAY)
    whole = read_library(folder)
    page = whole.pages["sores", "en"]
    assert whole.groups["en"][0].pages == ("skin-lumps", "dark-skin", "sores")
    assert [block.id for block in page.blocks if isinstance(block, Figure)] == ["sores"]
    assert {flag.id for block in page.blocks if isinstance(block, HelpCard) for flag in block.lines} == {
        "R24",
        "R19",
    }
    wants = {(problem.file, problem.words.partition(",")[0]) for problem in prove_library(folder).wants}
    assert ("figures/words/en.toml", "3 lines are still to be written") in wants
    marks = (folder / "pages/en/sores.md").read_text(encoding="utf-8").count("[write]")
    assert marks > 20
    assert ("pages/en/sores.md", f"{marks} lines are still to be written") in wants


def test_a_new_page_can_show_a_picture_that_is_there(templates: Path, folder: Path) -> None:
    begin_page(templates, folder, "sores", "skin", TODAY, title="Sores", figure="skin")
    page = read_library(folder).pages["sores", "en"]
    assert (page.title, [figure.id for figure in page.figures]) == ("Sores", ["skin"])
    assert not (folder / "figures/sores.en.svg").exists()


def test_a_page_is_begun_in_every_language_that_has_all_pages(
    templates: Path, source: Path, copied: Callable[[Path], Path]
) -> None:
    copy = copied(source)
    begin_page(templates, copy, "my-page", "daily", TODAY)
    proof = prove_library(copy)
    assert not proof.faults
    assert [lang for page, lang in proof.whole.pages if page == "my-page"] == ["en", "es"]
    assert proof.whole.groups["en"][-1].pages[-1] == "my-page"
    english = [problem for problem in proof.wants if problem.file == "pages/en/my-page.md"]
    assert len(english) == 1, english  # nothing but the words that are still to be written


def test_nothing_is_begun_where_it_would_not_compile(templates: Path, folder: Path) -> None:
    def files() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    before = files()
    for page, group in (("Sores", ""), ("skin-lumps", ""), ("sores", "none")):
        with pytest.raises(StartError):
            begin_page(templates, folder, page, group, TODAY)
    with pytest.raises(StartError, match="has words of a picture"):
        begin_figure(templates, folder, "skin")
    (folder / "sources.json").write_text("[]", encoding="utf-8")
    with pytest.raises(StartError, match="a page needs 3"):
        begin_page(templates, folder, "sores", "", TODAY)
    (folder / "sources.json").write_bytes(before[folder / "sources.json"])
    assert files() == before


def test_a_new_picture_has_words_and_drawings_in_both_forms(templates: Path, folder: Path) -> None:
    begin_figure(templates, folder, "arm")
    page = folder / "pages/en/skin-lumps.md"
    page.write_text(page.read_text(encoding="utf-8").replace("figure skin", "figure arm"), encoding="utf-8")
    art = {one.form: one for one in read_library(folder).figures if one.id == "arm"}
    assert set(art) == {"words", "numbers"}
    assert art["numbers"].key == ("[write] What it shows",)


def test_a_new_language_compiles_as_partial_with_every_word_marked(folder: Path) -> None:
    (folder / "library.toml").write_text(
        (folder / "library.toml").read_text(encoding="utf-8") + "# the end\n", encoding="utf-8"
    )
    begin_language(folder, "fr")
    whole = read_library(folder)
    assert (whole.about.languages, whole.about.partial) == (("en", "fr"), ("fr",))
    assert whole.about.title["fr"] == "[translate] A little library"
    assert all(flag.words.startswith("[translate] ") for flag in whole.checklist["fr"].red_flags)
    assert all(term.meaning.startswith("[translate] ") for term in whole.glossary["fr"])
    assert (folder / "library.toml").read_text(encoding="utf-8").endswith("# the end\n")
    told = {problem.file for problem in check_library(folder) if "still to be translated" in problem.words}
    assert {"library.toml", "messages/fr.toml", "checklist/fr.toml", "glossary/fr.toml"} <= told
    with pytest.raises(StartError, match="already"):
        begin_language(folder, "fr")


def test_only_words_are_marked_and_lists_and_tables_stay() -> None:
    text = 'a = "x = y"\n"b c" = \'it\'\nlist = ["z"]\n[t]\nempty = ""\nlong = """one\ntwo"""\n# d = "e"\n'
    assert tomllib.loads(marked(text)) == {
        "a": "[translate] x = y",
        "b c": "[translate] it",
        "list": ["z"],
        "t": {"empty": "", "long": "[translate] one\ntwo"},
    }


def test_a_file_written_in_another_way_is_left_alone(folder: Path) -> None:
    path = folder / "library.toml"
    text = path.read_text(encoding="utf-8").replace('[title]\nen = "A', 'title.en = "A', 1)
    head, _, rest = text.partition("title.en")
    line, _, rest = rest.partition("\n")
    path.write_text(f"title.en{line}\n{head}{rest}", encoding="utf-8")
    assert not prove_library(folder).faults
    with pytest.raises(StartError, match="written in a way that can't be changed here"):
        begin_language(folder, "fr")
