"""The wheel and the sdist. The wheel is made from the sdist, which so is shown to be whole."""

import shutil
from functools import cache
from pathlib import Path

from common import OUT, WORK, fresh, megabytes, run, say, version
from venvs import tools


def wheel_file() -> Path:
    """Where the wheel lies once it's made."""
    return OUT / f"plainleaf-{version()}-py3-none-any.whl"


def sdist_file() -> Path:
    """Where the sdist lies once it's made."""
    return OUT / f"plainleaf-{version()}.tar.gz"


@cache
def the_wheel() -> Path:
    """The wheel of the sources as they are now, made once in a run, with the sdist beside it."""
    say("Building the sdist, and the wheel from it")
    built = fresh(WORK / "dist")
    run(tools(), "-m", "build", "--no-isolation", "-o", built)
    return built / wheel_file().name


def make_wheel() -> None:
    """Make both."""
    built = the_wheel().parent
    OUT.mkdir(parents=True, exist_ok=True)
    for path in (sdist_file(), wheel_file()):
        shutil.copyfile(built / path.name, path)
        say(f"made {path.name}, {megabytes(path)}")
