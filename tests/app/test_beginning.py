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


def test_what_cannot_be_begun_is_said_in_a_line(call: Call, tmp_path: Path) -> None:
    done = call("new", "page", "wheezing", str(tmp_path))
    assert done.returncode == 1
    assert done.stderr.startswith(f"plainleaf: {tmp_path / 'library.toml'}: can't be read")
    assert len(done.stderr.splitlines()) == 1
