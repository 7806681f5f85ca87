"""Pictures: their words by language, and the drawings themselves in both forms."""

import re
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

from plainleaf.authoring.cuts_reader import FILE, cuts_in, missing_steps, step_names
from plainleaf.authoring.files import read_text
from plainleaf.authoring.findings import Findings
from plainleaf.authoring.shelf import FigureWords
from plainleaf.authoring.svg_checks import svg_faults
from plainleaf.authoring.tables import read_toml
from plainleaf.content.whole import FigureArt, FigureCuts

_FORMS = {"words": "", "numbers": ".numbers"}
_SVG = "{http://www.w3.org/2000/svg}"


def read_figure_words(folder: Path, findings: Findings) -> dict[str, FigureWords]:
    """``figures/words/<language>.toml``: each picture's title, description and labels."""
    file = read_toml(folder, findings)
    if file is None:
        return {}
    found: dict[str, FigureWords] = {}
    for figure in file.data:
        row = file.table(figure)
        labels = {key: value for key, value in row.data.items() if isinstance(value, str)}
        found[figure] = FigureWords(row.words("_title"), row.words("_desc"), labels)
    return found


def read_art(
    folder: Path,
    figure: str,
    lang: str,
    words: FigureWords,
    cuts: FigureCuts,
    *,
    named_at: int,
    findings: Findings,
) -> list[FigureArt]:
    """Both forms of a picture that a page names; ``findings`` are those of the page."""
    art: list[FigureArt] = []
    for name in missing_steps(cuts, words.labels):
        findings.of(f"figures/words/{lang}.toml").add(
            0, f"The figure “{figure}” has no words for “{name}”.", f"Write {name}, or fewer steps in {FILE}."
        )
    steps = tuple(" ".join(words.labels.get(name, "").split()) for name in step_names(cuts))
    for form, ending in _FORMS.items():
        name = f"figures/{figure}.{lang}{ending}.svg"
        if not (folder / name).is_file():
            findings.add(named_at, f"There is no drawing {name}.", "Draw it, or name another picture.")
            continue
        drawing = findings.of(name)
        svg = read_text(folder, drawing)
        if svg is None:
            continue
        faults = list(svg_faults(svg))
        for line, fault in faults:
            drawing.add(line, f"{fault}.", "Build the picture anew without it.")
        if not faults:
            key = _key(svg, words.labels, drawing) if form == "numbers" else ()
            art.append(FigureArt(figure, lang, form, svg, key, cuts_in(svg, cuts), steps))
    return art


def _key(svg: str, labels: Mapping[str, str], findings: Findings) -> tuple[str, ...]:
    """What the circled numbers of a drawing stand for, from 1 on."""
    numbered: dict[int, str] = {}
    for group in ElementTree.fromstring(svg).iter(f"{_SVG}g"):  # noqa: S314 - it passed the checks
        for text in group.findall(f"{_SVG}text"):
            number = "".join(text.itertext()).strip()
            if "numkey" in text.get("class", "").split() and number.isdecimal():
                numbered[int(number)] = group.get("id", "").removeprefix("label-")
    key: list[str] = []
    for place, label in sorted(numbered.items()):
        words = labels.get(label, "")
        if not words:
            fix = "Build the picture anew from its words."
            findings.add(1, f"Number {place} (“{label}”) has no words.", fix)
        key.append(re.sub(r"\s+", " ", words))
    return tuple(key)
