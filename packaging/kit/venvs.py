"""The environments that packages are made in: locked, of their own, never the developer's."""

import sys
from pathlib import Path

from common import ROOT, WORK, run, say

RUNTIME = ROOT / "requirements" / "runtime.txt"
SPEECH = ROOT / "requirements" / "speech.txt"  # the same, and what speaks
PACKAGE = ROOT / "requirements" / "package.txt"


def tools() -> Path:
    """The Python that builds: build, PyInstaller, the SBOM's writer, and all that the program can use."""
    return _venv("tools", SPEECH, PACKAGE)


def runtime() -> Path:
    """The Python that has only what the program needs."""
    return _venv("runtime", RUNTIME)


def put_wheel(python: Path, wheel: Path) -> None:
    """Have just this wheel of ours in there, nothing else changed."""
    run(python, "-m", "pip", "install", "-q", "--no-deps", "--force-reinstall", wheel)


def _venv(name: str, *locked: Path) -> Path:
    folder = WORK / "venvs" / name
    python = folder / "bin" / "python"
    stamp = folder / ".ready"
    wanted = "".join(path.read_text(encoding="utf-8") for path in locked) + sys.version
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return python
    say(f"Setting up {folder.relative_to(ROOT)}")
    run(sys.executable, "-m", "venv", "--clear", folder)
    asked = [word for path in locked for word in ("-r", str(path))]
    run(python, "-m", "pip", "install", "-q", "--require-hashes", *asked)
    stamp.write_text(wanted, encoding="utf-8")
    return python


def site(name: str) -> Path:
    """Where the packages of an environment lie."""
    (found,) = (WORK / "venvs" / name / "lib").glob("python3*/site-packages")
    return found
