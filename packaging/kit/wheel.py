"""The wheel and the sdist. The wheel is made from the sdist, which so is shown to be whole."""

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
    """The wheel of the sources as they are now, made once in a run."""
    make_wheel()
    return wheel_file()


def make_wheel(into: Path = OUT) -> list[Path]:
    """Make both."""
    say("Building the sdist, and the wheel from it")
    built = fresh(WORK / "dist")
    run(tools(), "-m", "build", "--no-isolation", "-o", built)
    into.mkdir(parents=True, exist_ok=True)
    made = [path.replace(into / path.name) for path in sorted(built.iterdir())]
    for path in made:
        say(f"made {path.name}, {megabytes(path)}")
    return made
