"""`plainleaf compile` and `check`: for those who write a library."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from plainleaf.app.one_sheet import sheet_problems
from plainleaf.authoring import Proof, compile_library, prove_library
from plainleaf.content.errors import PageMissingError
from plainleaf.content.measures import Measures
from plainleaf.content.problem import Problem

_HEADS = ("page", "lang", "FK adj", "FK raw", "SMOG", "INFLESZ", "longest", "over 20", "passive")
_LEANS_ON = ("library.toml", "sources.json", "messages/", "glossary/", "checklist", "figures/")


def check(source: Path, resources: Path, page: str = "") -> int:
    """List every problem of a source folder and how its pages read; 1 if there is a problem.

    With a page, what is wrong with other pages is left out.
    """
    proof = prove_library(source)
    if page:
        proof = _of_page(source, proof, page)
    if not proof.faults:  # a page that can't be read has no sheet
        proof = replace(proof, wants=(*proof.wants, *sheet_problems(proof.whole, resources)))
    problems = proof.problems
    for line in problem_lines(source, problems):
        print(line, file=sys.stderr)  # noqa: T201
    for line in (*score_lines(proof), "", *first_lines(problems), verdict(source, proof)):
        print(line)  # noqa: T201
    return 1 if problems else 0


def _of_page(source: Path, proof: Proof, page: str) -> Proof:
    """The page in all its languages, with its own problems and those of what all pages lean on."""
    whole = proof.whole
    pages = {key: one for key, one in whole.pages.items() if key[0] == page}
    if not pages:
        message = f"{source}: there is no page {page!r}"
        raise PageMissingError(message)

    def concerns(problem: Problem) -> bool:
        return not problem.file.startswith("pages/") or Path(problem.file).stem == page

    return replace(
        proof,
        whole=replace(whole, pages=pages, measures={key: whole.measures[key] for key in pages}),
        faults=tuple(filter(concerns, proof.faults)),
        wants=tuple(filter(concerns, proof.wants)),
    )


def problem_lines(source: Path, problems: Sequence[Problem]) -> list[str]:
    """Each problem with its line and its fix, file by file."""
    lines: list[str] = []
    for file, found in groupby(problems, key=lambda problem: problem.file):
        of_file = list(found)
        lines.append(f"{source / file}  ({_counted(len(of_file))})")
        for problem in of_file:
            lines.append(f"  {source / file}:{problem.line}: {problem.words}")
            lines.append(f"      {problem.fix}")
    return lines


def score_lines(proof: Proof) -> list[str]:
    """How each page reads, as a table."""
    measures = proof.whole.measures
    order = {page: place for place, page in enumerate(_in_order(proof))}
    keys = sorted(measures, key=lambda key: (key[1], order[key[0]]))
    rows = [_HEADS, *(_row(key, measures[key]) for key in keys)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADS))]
    return [
        "  ".join(
            cell.ljust(width) if column < 2 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    ]


def _in_order(proof: Proof) -> list[str]:
    grouped = [page for groups in proof.whole.groups.values() for group in groups for page in group.pages]
    return list(dict.fromkeys([*grouped, *(page for page, _ in proof.whole.measures)]))


def _row(key: tuple[str, str], measures: Measures) -> tuple[str, ...]:
    scores = (measures.grade, measures.grade_raw, measures.smog, measures.inflesz)
    shares = (measures.over_20, measures.passive)
    return (
        *key,
        *("–" if score is None else f"{score:.1f}" for score in scores),
        str(measures.longest),
        *("–" if share is None else f"{100 * share:.0f} %" for share in shares),
    )


def first_lines(problems: Sequence[Problem]) -> list[str]:
    """What to do first: mend what pages lean on, then the file with the fewest problems."""
    if not problems:
        return []
    counts = {file: len(list(found)) for file, found in groupby(problems, key=lambda problem: problem.file)}
    leant_on = [file for start in _LEANS_ON for file in counts if file.startswith(start)]
    if leant_on:
        first, why = leant_on[0], "pages lean on it, so other problems may go with these"
    else:
        first, why = min(counts, key=lambda file: counts[file]), "it is nearest to being finished"
    return [f"First: mend {first} ({_counted(counts[first])}): {why}. Then check again."]


def verdict(source: Path, proof: Proof) -> str:
    """The last line: how many pages in how many languages, and how many problems.

    Languages that cover only a part come after the whole ones, by their own count.
    """
    about = proof.whole.about
    written = {lang: sum(lang == one for _, one in proof.whole.pages) for lang in about.languages}
    parts = [f"{written.pop(lang)} in {lang}" for lang in about.partial if lang in written]
    counts = list(written.values())
    alike = len(set(counts)) == 1
    pages = f"{counts[0]} × {len(counts)}" if alike else " + ".join(map(str, counts))
    return f"{source}: {' and '.join((f'{pages} pages', *parts))}, {_counted(len(proof.problems))}"


def _counted(number: int) -> str:
    return "1 problem" if number == 1 else f"{number} problems"


def compile_to(source: Path, out: Path) -> None:
    """Compile a source folder to a library file."""
    out.parent.mkdir(parents=True, exist_ok=True)
    compile_library(source, out)
    print(out)  # noqa: T201
