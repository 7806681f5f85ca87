"""However it was installed: is all of it there, does each command that leans on it work, is it explained?"""

import filecmp
import json
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from common import OUT, ROOT, CannotPackageError, run, surroundings
from tools import need
from trials import is_whole, wanted
from venvs import tools

Program = Callable[..., str]  # runs Plainleaf with these words; what it said
Told = Callable[[Path], str]  # how the program is told of a path

RESOURCES = ROOT / "resources"
LIBRARY = "calcium-deposits.plainleaf"
# each leans on something shipped: templates of paper, fonts of each script, drawings, the window's words
PAPER = (
    ("handout", "calcinosis-cutis", "--lang", "ar"),
    ("handout", "calciphylaxis", "--size", "large", "--paper", "letter"),
    ("form", "--lang", "es"),
    ("list", "C13", "C22"),
)
PICTURES = (
    ("snapshot", "home", "--lang", "es"),
    ("snapshot", "calcinosis-cutis", "--theme", "dark"),
    ("snapshot", "checklist", "--lang", "ar"),
    ("snapshot", "body", "--part", "hands"),
    ("snapshot", "home", "--kiosk", "--width", "1080", "--height", "1920"),
)
TEXTS = (
    *("Apache-2.0.txt", "CC-BY-4.0.txt", "OFL-1.1.txt", "PSF-2.0.txt", "REPLACING-QT.txt"),
    *("COPYING.LGPL-3.0-only.txt", "COPYING.GPL-3.0-only.txt", "segno.LICENSE.txt", "TYPST-CRATES.txt"),
    *("LICENCE.qt-base-parts.txt", "LICENCE.qt-multimedia-parts.txt", "typst/MIT.txt", "typst/FONTS.txt"),
    *("Vazirmatn.OFL.txt", "Amiri.OFL.txt", "AtkinsonHyperlegibleNext.OFL.txt"),
)
HEADS, LEAST = {".pdf": b"%PDF", ".png": b"\x89PNG"}, 15_000
_VALIDATE = """
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(open(sys.argv[1], encoding="utf-8").read())
sys.exit(str(wrong) if wrong else 0)
"""


def works(program: Program, place: Path, resources: Path, told: Told = str) -> Iterator[str]:
    """The selftest, then every command that makes something out of what is shipped."""
    _carries_all(resources)
    yield "all resources"
    is_whole(program("selftest"))
    yield "selftest"
    wanted(len(program("pages", "--lang", "es").splitlines()) > 10, "it lists hardly a page")
    for number, words in enumerate(PAPER):
        _made(program, words, place / f"{number}.pdf", told)
    for number, words in enumerate(PICTURES):
        _made(program, words, place / f"{number}.png", told)
    report = place / "report.pdf"
    program("prove", "--sets", "200", "--pdf", told(report))
    wanted(report.exists() and report.read_bytes().startswith(b"%PDF"), "prove --pdf made no report")
    mine = place / "mine"
    program("new", "library", told(mine), "--title", "Mine")
    wanted("0 problems" in program("check", told(mine)), "a library that was just begun has problems")
    yield f"{len(PAPER) + len(PICTURES) + 4} commands"


def _made(program: Program, words: tuple[str, ...], out: Path, told: Told) -> None:
    program(*words, "-o", told(out))
    made = out.read_bytes() if out.exists() else b""
    whole = made.startswith(HEADS[out.suffix]) and len(made) > LEAST
    wanted(whole, f"`{' '.join(words)}` made {len(made)} bytes of nothing")


def _carries_all(resources: Path) -> None:
    """Each file of ours as it lies in the sources, and the compiled library in place of its pages."""
    wanted((resources / LIBRARY).stat().st_size > 1_000_000, "the compiled library is missing")
    for path in sorted(RESOURCES.rglob("*")):
        name = path.relative_to(RESOURCES)
        if path.is_file() and name.parts[0] != "libraries":
            there = resources / name
            wanted(
                there.is_file() and filecmp.cmp(path, there, shallow=False), f"resources/{name} is missing"
            )


def opens(command: list[str | Path], display: str, env: Mapping[str, str]) -> None:
    """Start the program with its window, wait for that to come up, and end it.

    Raises:
        CannotPackageError: none comes up.

    """
    need("xwininfo")
    told = surroundings(**{**env, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"})
    titles = ""
    with subprocess.Popen([str(word) for word in command], env=told, stdin=subprocess.DEVNULL) as running:
        for _second in range(60):
            time.sleep(1)
            titles = run("xwininfo", "-root", "-tree", "-display", display)
            if '"Plainleaf' in titles or running.poll() is not None:
                break
        alive = running.poll() is None
        running.terminate()
    if not (alive and '"Plainleaf' in titles):
        raise CannotPackageError(f"no window came up: {titles[-500:]}")


def is_listed(artefact: Path, *parts: str) -> Iterator[str]:
    """Its list of parts is valid CycloneDX 1.6, and names these."""
    path = OUT / f"{artefact.name}.cdx.json"
    run(tools(), "-c", _VALIDATE, path)
    listed = json.loads(path.read_text(encoding="utf-8"))["components"]
    missing = set(parts) - {one["name"] for one in listed}
    wanted(not missing, f"the SBOM names no {', '.join(sorted(missing))}")
    yield f"SBOM of {len(listed)}"


def is_licensed(folder: Path, *more: str) -> Iterator[str]:
    """Each text is there, and each licence that typst's list of crates names has its text beside it."""
    missing = [name for name in (*TEXTS, *more) if not (folder / name).is_file()]
    wanted(not missing, f"licences lack {missing}")
    words = (folder / "TYPST-CRATES.txt").read_text(encoding="utf-8")
    wanted("MIT OR Apache-2.0" in words, "the list of crates names no licence")
    yield f"{sum(path.is_file() for path in folder.rglob('*'))} licence texts"
