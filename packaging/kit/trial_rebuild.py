"""Made a second time, from a copy of the sources in another folder: are the bytes the same?"""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path

from common import ROOT, WORK, CannotPackageError, fresh, run, say, sha256, surroundings
from trials import wanted

AGAIN = WORK / "again"


def is_alike(artefact: Path, kind: str) -> Iterator[str]:
    """The artefact itself and its list of parts, byte for byte."""
    parts = artefact.with_name(f"{artefact.name}.cdx.json")
    moment = json.loads(parts.read_text(encoding="utf-8"))["metadata"]["timestamp"]
    for path in (artefact, parts):
        second = _made_again(kind, moment) / path.name
        wanted(second.is_file(), f"the second build made no {path.name}")
        wanted(sha256(path) == sha256(second), f"{path.name} came out otherwise: compare it with {second}")
    yield "the same bytes from another folder"


@cache
def _made_again(kind: str, moment: str) -> Path:
    """Make this kind from the copy, dated like the first; where its packages lie."""
    say(f"Making it a second time, elsewhere: {kind}")
    copy = _copy()
    done = subprocess.run(
        [sys.executable, copy / "packaging" / "kit", kind],
        cwd=copy,
        env=surroundings(SOURCE_DATE_EPOCH=str(int(datetime.fromisoformat(moment).timestamp()))),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise CannotPackageError(f"the second build failed: {(done.stdout + done.stderr)[-800:]}")
    return copy / "build" / "packages"


@cache
def _copy() -> Path:
    """The sources somewhere else, with only what was fetched for the first build at hand."""
    copy = fresh(AGAIN) / "plainleaf elsewhere"
    for name in filter(None, run("git", "ls-files", "-z").split("\0")):
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, copy / name)
    again = copy / "build" / "packaging"
    again.mkdir(parents=True)
    for shared in ("venvs", "windows-downloads"):
        if (WORK / shared).exists():
            (again / shared).symlink_to(WORK / shared)
    return copy
