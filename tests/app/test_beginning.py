"""`plainleaf new` as an author calls it."""

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

Call = Callable[..., CompletedProcess[str]]


def test_a_library_and_a_page_are_begun_checked_and_compiled(call: Call, tmp_path: Path) -> None:
    source, out = tmp_path / "asthma", tmp_path / "asthma.plainleaf"
    begun = call("new", "library", str(source), "--title", "Asthma")
    assert begun.returncode == 0, begun.stderr
    assert f"Next: plainleaf check {source}" in begun.stdout
    checked = call("check", str(source))
    assert checked.returncode == 0, checked.stderr
    assert checked.stdout.splitlines()[-1].endswith("1 × 1 pages, 0 problems")
    assert call("new", "page", "wheezing", "--title", "Wheezing", str(source)).returncode == 0
    assert call("new", "figure", "lungs", str(source)).returncode == 0
    assert call("new", "language", "fr", str(source)).returncode == 0
    assert call("compile", str(source), "-o", str(out)).returncode == 0
    unfinished = call("check", str(source))
    assert unfinished.returncode == 1
    assert "pages/en/wheezing.md:8: " in unfinished.stderr


def test_a_page_is_checked_by_itself_and_signed_once_it_is_written(call: Call, tmp_path: Path) -> None:
    source = tmp_path / "asthma"
    call("new", "library", str(source))
    call("new", "page", "wheezing", "--figure", "three-steps", str(source))
    finished = call("check", str(source), "--page", "using-these-pages")
    assert finished.returncode == 0, finished.stderr
    unfinished = call("check", "--page", "wheezing", str(source))
    assert unfinished.returncode == 1
    assert unfinished.stdout.splitlines()[-1].endswith("1 × 1 pages, 1 problem")
    assert call("check", str(source), "--page", "none").returncode == 2
    who = ("--lang", "en", "--name", "A. Tester", "--role", "Nurse", "--date", "2026-01-01", str(source))
    refused = call("review", "sign", "wheezing", *who)
    assert refused.returncode == 1
    assert "still to be written" in refused.stderr
    assert "[[review]]" not in (source / "reviews.toml").read_text(encoding="utf-8")
    assert call("review", "sign", "using-these-pages", *who).returncode == 0


def test_what_cannot_be_begun_is_said_in_a_line(call: Call, tmp_path: Path) -> None:
    done = call("new", "page", "wheezing", str(tmp_path))
    assert done.returncode == 1
    assert done.stderr.startswith(f"plainleaf: {tmp_path / 'library.toml'}: can't be read")
    assert len(done.stderr.splitlines()) == 1
