"""The house style itself, as far as a machine can check it."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
CODE = sorted(path for folder in ("desktop", "tests", "packaging") for path in (ROOT / folder).rglob("*.py"))
LONGEST_FILE, LONGEST_FUNCTION = 400, 40
# a figure is one long list of coordinates: cutting it up would only hide the drawing
FIGURES = re.compile(r"desktop/illustration/(figures_|parts|pieces|canvas|geometry)")


def _run(*command: str) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_ruff_finds_nothing() -> None:
    _run(str(BIN / "ruff"), "check", "--no-cache", "desktop", "tests")


def test_every_file_is_formatted() -> None:
    _run(str(BIN / "ruff"), "format", "--check", "--no-cache", "desktop", "tests")


def test_types_hold_strictly() -> None:
    _run(str(BIN / "mypy"))


def test_imports_keep_the_contracts() -> None:
    _run(str(BIN / "lint-imports"), "--no-cache")


def test_every_file_says_its_licence() -> None:
    _run(str(BIN / "reuse"), "lint", "--quiet")


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_and_functions_are_small(path: Path) -> None:
    words = path.read_text(encoding="utf-8")
    assert len(words.splitlines()) <= LONGEST_FILE
    if FIGURES.search(path.as_posix()):
        return
    for node in ast.walk(ast.parse(words)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or 0) - node.lineno + 1
            assert lines <= LONGEST_FUNCTION, f"{node.name} has {lines} lines"


def test_no_file_names_a_registry_or_a_path_of_one_machine() -> None:
    named = re.compile(r"pypi\.org|pythonhosted|registry\.npmjs|deb\.debian|/work/|/root/\.|/tmp/\w")
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    for name in tracked.stdout.splitlines():
        path = ROOT / name
        if path.suffix in {".png", ".ttf", ".svg"} or path == Path(__file__) or not path.is_file():
            continue
        found = named.search(path.read_text(encoding="utf-8"))
        assert not found, f"{name}: {found and found[0]}"


def test_no_test_is_skipped_or_expected_to_fail() -> None:
    skipping = re.compile(r"pytest\.(skip|xfail|importorskip)\(|mark\.(skip|skipif|xfail)\b")
    for path in CODE:
        if path != Path(__file__):
            assert not skipping.search(path.read_text(encoding="utf-8")), path
