"""Parts of figures: what is written wrongly is said with file and line."""

from pathlib import Path

import pytest

from plainleaf.authoring.cuts_reader import FILE, cuts_in, missing_steps, read_cuts
from plainleaf.authoring.findings import Findings
from plainleaf.content.problem import Problem
from plainleaf.content.whole import FigureCuts


def _read(folder: Path, words: str) -> tuple[dict[str, FigureCuts], list[Problem]]:
    (folder / "figures").mkdir(exist_ok=True)
    (folder / FILE).write_text(words, encoding="utf-8")
    found: list[Problem] = []
    return read_cuts(folder, Findings(FILE, found)), found


def test_a_library_without_cuts_shows_whole_figures(tmp_path: Path) -> None:
    found: list[Problem] = []
    assert read_cuts(tmp_path, Findings(FILE, found)) == {}
    assert found == []


def test_cuts_are_read(tmp_path: Path) -> None:
    cuts, found = _read(tmp_path, "[skin]\nsquare = [0, 1, 20, 30.5]\nsteps = [[0, 0, 9, 9], [9, 0, 9, 9]]\n")
    assert found == []
    assert cuts == {
        "skin": FigureCuts(square=(0, 1, 20, 30.5), wide=None, steps=((0, 0, 9, 9), (9, 0, 9, 9)))
    }
    assert missing_steps(cuts["skin"], {"step-1": "One"}) == ["step-2"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("square = [0, 0, 0, 5]", "square"),
        ("wide = [1, 2, 3]", "wide"),
        ('wide = "all"', "wide"),
        ("steps = [[0, 0, 9, 9], [1]]", "steps"),
        ("steps = 3", "steps"),
        ("round = [0, 0, 5, 5]", "round"),
    ],
)
def test_what_is_no_part_is_said_with_its_line(tmp_path: Path, line: str, words: str) -> None:
    _cuts, found = _read(tmp_path, f"[skin]\n{line}\n")
    assert [(problem.file, problem.line) for problem in found] == [(FILE, 2)]
    assert words in found[0].words


def test_the_parts_of_a_mirrored_drawing_are_mirrored() -> None:
    cuts = FigureCuts(square=(600, 10, 300, 200), wide=None, steps=((0, 0, 320, 640), (640, 0, 320, 640)))
    plain = '<svg viewBox="0 0 960 640" xml:lang="en">'
    assert cuts_in(plain, cuts) == cuts
    mirrored = cuts_in(plain.replace(">", ' data-mirrored="yes">'), cuts)
    assert mirrored == FigureCuts(
        square=(60, 10, 300, 200), wide=None, steps=((640, 0, 320, 640), (0, 0, 320, 640))
    )


def test_the_shipped_cuts_lie_inside_their_figures(source: Path) -> None:
    found: list[Problem] = []
    cuts = read_cuts(source, Findings(FILE, found))
    assert found == []
    assert len(cuts) >= 43
    for name, cut in cuts.items():
        for x, y, width, height in filter(None, (cut.square, cut.wide, *cut.steps)):
            assert x + width <= 961, name
            assert y + height <= 641, name
