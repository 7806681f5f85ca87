"""`plainleaf compile` and `check`, and a library that can't be used."""

import shutil
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from plainleaf.library import Library

Call = Callable[..., CompletedProcess[str]]


@pytest.fixture
def copy(source: Path, tmp_path: Path) -> Path:
    """The library's sources, to be spoilt."""
    return Path(shutil.copytree(source, tmp_path / "source"))


def test_our_library_has_no_problem_and_check_ends_with_its_scores(call: Call, source: Path) -> None:
    done = call("check", str(source))
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    heads, *rows = lines[: lines.index("")]
    assert heads.split()[:2] == ["page", "lang"]
    written = {path.stem for path in (source / "pages" / "en").glob("*.md")}
    assert {row.split()[0] for row in rows} == written
    assert all(float(row.split()[2]) <= 8 for row in rows if row.split()[1] == "en")
    assert f"{len(written)} × 2 pages and 3 in ar, 0 problems" in lines[-1]


def test_check_groups_its_findings_and_says_what_to_do_first(call: Call, copy: Path) -> None:
    for name in ("glossary/en.toml", "pages/en/after-injury.md"):
        path = copy / name
        path.write_text("nonsense\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    done = call("check", str(copy))
    assert done.returncode == 1
    heads = [line for line in done.stderr.splitlines() if not line.startswith(" ")]
    assert len(heads) == len(set(heads)) > 1
    assert all(line.endswith((" problem)", " problems)")) for line in heads)
    first = done.stdout.splitlines()[-2]
    assert first.startswith("First: mend glossary/en.toml (1 problem)")


@pytest.mark.proof
def test_a_short_form_of_more_than_a_sheet_is_found(call: Call, copy: Path) -> None:
    page = copy / "pages" / "en" / "calciphylaxis.md"
    text = page.read_text(encoding="utf-8").replace(" .short}", "}").replace("{.full}\n", "")
    text = text.replace("}\n", " .short}\n").replace("{#help .short}", "{#help}")
    page.write_text(text.replace("{#outlook .short}", "{#outlook}"), encoding="utf-8")
    done = call("check", str(copy))
    assert done.returncode == 1
    assert "calciphylaxis.md:0: The short form fills" in done.stderr


def test_compile_writes_a_library_that_opens(call: Call, source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out" / "x.plainleaf"
    assert call("compile", str(source), "-o", str(out)).returncode == 0
    library = Library(out)
    assert library.broken() == []
    library.close()


def test_a_page_with_an_unknown_word_is_named_with_its_line(call: Call, copy: Path, tmp_path: Path) -> None:
    page = copy / "pages" / "en" / "calciphylaxis.md"
    lines = page.read_text(encoding="utf-8").splitlines()
    at = next(number for number, line in enumerate(lines, 1) if "(term:" in line)
    lines[at - 1] = lines[at - 1].replace("(term:", "(term:no-such-", 1)
    page.write_text("\n".join(lines), encoding="utf-8")
    checked = call("check", str(copy))
    assert checked.returncode == 1
    assert f"calciphylaxis.md:{at}:" in checked.stderr
    out = tmp_path / "x.plainleaf"
    assert call("compile", str(copy), "-o", str(out)).returncode == 1
    assert not out.exists()


@pytest.mark.parametrize("words", ["", "not a database at all", "SQLite format 3\0" + "x" * 4000])
def test_a_file_that_is_no_library_is_said_calmly(call: Call, tmp_path: Path, words: str) -> None:
    broken = tmp_path / "broken.plainleaf"
    broken.write_text(words, encoding="utf-8")
    done = call("--library", str(broken), QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert str(broken) in done.stderr
    assert "Traceback" not in done.stderr


def test_a_missing_library_is_named(call: Call, tmp_path: Path) -> None:
    done = call("--library", str(tmp_path / "none.plainleaf"), QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert "none.plainleaf" in done.stderr


def test_only_a_further_language_can_be_marked_as_translated(call: Call, copy: Path) -> None:
    done = call("translated", str(copy), "--lang", "en")
    assert done.returncode == 2
    assert "no language that is translated here" in done.stderr
    assert not (copy / "translated" / "en.toml").exists()
