"""What `plainleaf preview` looks at: whether a source folder has changed, and what it compiles to."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from plainleaf.authoring import prove_library
from plainleaf.authoring.isolates import with_isolates
from plainleaf.content.problem import Problem
from plainleaf.library.writer import write_library

Stamp = frozenset[tuple[str, int, int]]


@dataclass(frozen=True, slots=True)
class Built:
    """A compiled library and what is left to mend, or none and the problems that keep it from compiling."""

    path: Path | None
    problems: tuple[Problem, ...]


def stamp(source: Path) -> Stamp:
    """The files of a folder, with their sizes and the moment each was last written."""
    return frozenset(_files(str(source)))


def _files(folder: str) -> Iterator[tuple[str, int, int]]:
    try:
        entries = list(os.scandir(folder))
    except OSError:  # it has just gone: the next look tells
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield from _files(entry.path)
        elif entry.is_file():
            try:
                told = entry.stat()
            except FileNotFoundError:  # an editor has just put another one in its place
                continue
            yield entry.path, told.st_size, told.st_mtime_ns


def build(source: Path, out: Path) -> Built:
    """Compile a folder to ``out``, if nothing stops that."""
    proof = prove_library(source)
    if proof.faults:
        return Built(None, proof.faults)  # what else there is can wait
    write_library(with_isolates(proof.whole), out)
    return Built(out, tuple(proof.problems))


def in_order(problems: tuple[Problem, ...], page: str) -> list[Problem]:
    """The problems, those of the page on show first."""
    return sorted(problems, key=lambda problem: (Path(problem.file).stem != page, problem))
