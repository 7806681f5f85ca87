"""What every step stands on: where things are, which version this is, how a command is run."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
HERE = ROOT / "packaging"
WORK = ROOT / "build" / "packaging"  # can be deleted at any time
OUT = ROOT / "build" / "packages"  # what is handed on


class CannotPackageError(Exception):
    """Said in one line on stderr; the run ends with status 1."""


def version() -> str:
    """The one version, as the program says it."""
    words = (ROOT / "desktop" / "plainleaf" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', words)
    if not found:
        raise CannotPackageError("desktop/plainleaf/__init__.py names no version")
    return found[1]


@cache
def epoch() -> str:
    """The one moment that every file is dated: SOURCE_DATE_EPOCH if given, else the last commit's."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return given
    done = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.stdout.strip() or "1767225600"  # an unpacked sdist: 2026-01-01


def surroundings(**more: str) -> dict[str, str]:
    """The environment of each command: what could differ from one build to the next is fixed."""
    fixed = {
        "SOURCE_DATE_EPOCH": epoch(),
        "PYTHONHASHSEED": "0",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }
    kept = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "PYTHONHOME"}}
    return {**kept, **fixed, **more}


def run(
    *command: str | Path,
    cwd: Path = ROOT,
    env: Mapping[str, str] | None = None,
    quiet: bool = True,
    timeout: float | None = None,
) -> str:
    """Run a command; what it said on stdout.

    Raises:
        CannotPackageError: it failed, or wasn't done in time. The last lines it said are in the message.

    """
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words,
            cwd=cwd,
            env=surroundings(**(env or {})),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            timeout=timeout,
        )
    except subprocess.TimeoutExpired as error:
        raise CannotPackageError(f"{' '.join(words[:6])} was not done after {error.timeout:.0f} s") from None
    if not quiet:
        sys.stdout.write(done.stdout)
    if done.returncode != 0:
        last = "\n".join((done.stdout + done.stderr).strip().splitlines()[-15:])
        raise CannotPackageError(f"{' '.join(words[:6])} ended with {done.returncode}:\n{last}")
    return done.stdout


def say(words: str) -> None:
    """One line of progress."""
    print(words, flush=True)


def sha256(path: Path) -> str:
    """The file's SHA-256."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def fresh(folder: Path) -> Path:
    """The folder, made anew and empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def age(folder: Path) -> None:
    """Date everything in ``folder`` at `epoch`, so that archives of it are the same each time."""
    moment = int(epoch())
    for path in (*folder.rglob("*"), folder):
        os.utime(path, (moment, moment), follow_symlinks=False)


def megabytes(path: Path) -> str:
    """The file's size for people (1 MB = 1,000,000 bytes)."""
    return f"{path.stat().st_size / 1e6:.1f} MB"
