"""The checklist's small pictures: one drawing a name, without words and so the same in every language."""

from collections.abc import Iterable
from pathlib import Path

from plainleaf.authoring.files import read_text
from plainleaf.authoring.findings import Findings
from plainleaf.authoring.svg_checks import svg_faults
from plainleaf.content.whole import FigureArt

FOLDER = "pictures"
FORM = "picture"


def picture_names(folder: Path) -> tuple[str, ...]:
    """The pictures there are, by name; none in a library without any."""
    return tuple(sorted(path.stem for path in (folder / FOLDER).glob("*.svg")))


def read_pictures(folder: Path, names: Iterable[str], findings: Findings) -> tuple[FigureArt, ...]:
    """The drawings of these names, each once."""
    art: list[FigureArt] = []
    for name in dict.fromkeys(names):
        drawing = findings.of(f"{FOLDER}/{name}.svg")
        svg = read_text(folder, drawing)
        if svg is None:
            continue
        faults = [*svg_faults(svg)]
        if "<text" in svg:
            line = svg.count("\n", 0, svg.index("<text")) + 1
            faults.append((line, "The picture holds words, which no other language could change"))
        for line, fault in faults:
            drawing.add(line, f"{fault}.", "Draw the picture anew without it.")
        if not faults:
            art.append(FigureArt(name, "", FORM, svg, ()))
    return tuple(art)
