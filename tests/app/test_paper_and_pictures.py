"""`plainleaf handout`, `snapshot`, `first-look` and `selftest`."""

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pypdfium2
from PIL import Image

Call = Callable[..., CompletedProcess[str]]


def _size(picture: Path) -> tuple[int, int]:
    with Image.open(picture) as opened:
        return opened.size


def test_a_handout_is_one_file_of_the_paper_asked_for(call: Call, tmp_path: Path) -> None:
    out = tmp_path / "page.pdf"
    done = call("handout", "calciphylaxis", "--paper", "letter", "-o", str(out))
    assert done.returncode == 0, done.stderr
    width, height = pypdfium2.PdfDocument(out)[0].get_size()
    assert (round(width), round(height)) == (612, 792)


def test_several_handouts_go_into_a_folder_under_their_names(call: Call, tmp_path: Path) -> None:
    done = call(
        "handout", "calciphylaxis", "after-injury", "--size", "standard,large", "-o", str(tmp_path / "out")
    )
    assert done.returncode == 0, done.stderr
    names = {path.name for path in (tmp_path / "out").iterdir()}
    pages, sizes = ("calciphylaxis", "after-injury"), ("standard", "large")
    assert names == {f"{page}.en.{size}.pdf" for page in pages for size in sizes}


def test_the_short_form_is_one_sheet_and_never_has_the_outlook(call: Call, tmp_path: Path) -> None:
    sides = {}
    for form in ("full", "short"):
        out = tmp_path / f"{form}.pdf"
        done = call("handout", "calciphylaxis", "--form", form, "-o", str(out))
        assert done.returncode == 0, done.stderr
        sides[form] = len(pypdfium2.PdfDocument(out))
    assert sides["short"] <= 2 < sides["full"]
    done = call("handout", "calciphylaxis", "--form", "short", "--outlook", "-o", str(tmp_path / "x.pdf"))
    assert done.returncode == 2
    assert "outlook" in done.stderr


def test_the_checklist_is_a_form_of_two_sides(call: Call, tmp_path: Path) -> None:
    out = tmp_path / "form.pdf"
    done = call("form", "--lang", "es", "--paper", "letter", "--bw", "-o", str(out))
    assert done.returncode == 0, done.stderr
    form = pypdfium2.PdfDocument(out)
    width, height = form[0].get_size()
    assert (len(form), round(width), round(height)) == (2, 612, 792)


def test_a_list_for_the_visit_is_one_file_and_a_slip_is_wrong_use(call: Call, tmp_path: Path) -> None:
    out = tmp_path / "list.pdf"
    done = call("list", "C01", "R11", "-o", str(out))
    assert done.returncode == 0, done.stderr
    assert "My list for the visit" in pypdfium2.PdfDocument(out)[0].get_textpage().get_text_range()
    done = call("list", "C999", "-o", str(tmp_path / "none.pdf"))
    assert (done.returncode, "C999" in done.stderr) == (2, True)
    assert not (tmp_path / "none.pdf").exists()


def test_a_handout_that_cannot_be_written_says_so_and_leaves_nothing(call: Call, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    done = call("handout", "calciphylaxis", "-o", str(tmp_path / "file" / "page.pdf"))
    assert done.returncode == 1
    assert str(tmp_path / "file") in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_snapshot_has_the_size_asked_for(call: Call, tmp_path: Path) -> None:
    out = tmp_path / "home.png"
    done = call("snapshot", "home", "-o", str(out), "--width", "900", "--height", "700", "--theme", "dark")
    assert done.returncode == 0, done.stderr
    assert _size(out) == (900, 700)


def test_first_look_makes_four_pictures_and_a_handout(call: Call, tmp_path: Path) -> None:
    done = call("first-look", "-o", str(tmp_path / "look"))
    assert done.returncode == 0, done.stderr
    pictures = sorted((tmp_path / "look").glob("*.png"))
    assert [path.stem for path in pictures] == ["checklist", "home", "page", "suggestion"]
    assert {_size(path) for path in pictures} == {(1366, 768)}
    assert len(list((tmp_path / "look").glob("*.pdf"))) == 1


def test_the_selftest_passes_and_ends_with_its_verdict(call: Call) -> None:
    done = call("selftest")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == "selftest: 7 passed, 0 failed"
