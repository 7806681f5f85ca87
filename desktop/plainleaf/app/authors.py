"""`plainleaf compile` and `check`: for those who write a library."""

import sys
from pathlib import Path

from plainleaf.authoring import check_library, compile_library


def check(source: Path) -> int:
    """List every problem of a source folder; 1 if there is one."""
    problems = check_library(source)
    for problem in problems:
        print(f"{source / problem.file}:{problem.line}: {problem.words}\n    {problem.fix}", file=sys.stderr)  # noqa: T201
    counted = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
    print(f"{source}: {counted}")  # noqa: T201
    return 1 if problems else 0


def compile_to(source: Path, out: Path) -> None:
    """Compile a source folder to a library file."""
    out.parent.mkdir(parents=True, exist_ok=True)
    compile_library(source, out)
    print(out)  # noqa: T201
