"""Words that hold a place: what `plainleaf new` writes for an author or a translator to replace.

They don't keep a library from being compiled, so that a page can be looked at from its first minute.
They do keep it from being finished: `plainleaf check` names them until the last one is gone.
"""

from collections.abc import Iterable
from pathlib import Path

from plainleaf.authoring.files import read_text
from plainleaf.authoring.findings import Findings
from plainleaf.content.problem import Problem

WRITE, TRANSLATE = "[write]", "[translate]"
_WANTED = {
    WRITE: ("still to be written", "Write your own words there, and take the mark out."),
    TRANSLATE: ("still to be translated", "Translate the words after it, and take the mark out."),
}


def check_leftovers(folder: Path, languages: Iterable[str], proof: Findings) -> None:
    """Note each file that holds such words, at the first of its lines that does."""
    names = ["library.toml"]
    for lang in languages:
        found = (*folder.rglob(f"{lang}.toml"), *(folder / "pages" / lang).glob("*.md"))
        names += sorted(path.relative_to(folder).as_posix() for path in found if path.is_file())
    for name in names:
        if (folder / name).is_file():
            _check(read_text(folder, Findings(name, [])) or "", proof.of(name))


def is_leftover(problem: Problem) -> bool:
    """Whether a problem is one of these."""
    return any(problem.fix == fix for _, fix in _WANTED.values())


def _check(text: str, proof: Findings) -> None:
    lines = text.split("\n")
    for mark, (words, fix) in _WANTED.items():
        marked = [number for number, line in enumerate(lines, 1) if mark in line]
        if marked:
            counted = "1 line is" if len(marked) == 1 else f"{len(marked)} lines are"
            proof.add(marked[0], f"{counted} {words}, from this {mark} on.", fix)
