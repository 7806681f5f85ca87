"""Trying what was made: each artefact installed, run, upgraded and removed; one line for each."""

import os
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from common import CannotPackageError, megabytes, say, sha256
from tools import need

Trial = Callable[[Path], Iterator[str]]  # says each check as it passes; the first that fails ends it
VERDICT = re.compile(r"selftest: (\d+) passed, 0 failed\s*$")


def try_out(artefact: Path, trial: Trial) -> bool:
    """Try one artefact and say what came of it in one line."""
    if not artefact.exists():
        say(f"FAIL {artefact.name}: it wasn't made")
        return False
    passed: list[str] = []
    began = time.monotonic()
    try:
        passed.extend(trial(artefact))
    except CannotPackageError as error:
        say(f"FAIL {artefact.name}, after {len(passed)} checks ({', '.join(passed)}): {error}")
        return False
    took = round(time.monotonic() - began)
    facts = f"{megabytes(artefact)}  {sha256(artefact)}  {len(passed)} checks, {took} s"
    say(f"ok   {artefact.name}  {facts}: {', '.join(passed)}")
    return True


def wanted(holds: bool, words: str) -> None:  # noqa: FBT001 - reads as a sentence
    """What has to be so.

    Raises:
        CannotPackageError: it isn't so.

    """
    if not holds:
        raise CannotPackageError(words)


def is_whole(said: str) -> str:
    """The selftest's last line says that nothing failed; what it said.

    Raises:
        CannotPackageError: it says something else.

    """
    wanted(bool(VERDICT.search(said)), f"the selftest says:\n{said[-1500:]}")
    wanted("note voice: " in said, "the selftest doesn't say whether there is a voice")
    return said


@contextmanager
def screen() -> Iterator[str]:
    """A display that nobody sees; its name."""
    need("xvfb-run")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-ac"]
    with subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as number:
            display = f":{number.readline().strip()}"
        try:
            yield display
        finally:
            server.terminate()
