"""The folder of licences that each installer puts beside the program."""

import re
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from common import HERE, ROOT, CannotPackageError, fresh
from crates import write_crates
from venvs import site

_COMMON = Path("/usr/share/common-licenses")


def write_notices(folder: Path, packages: Path, python_licence: Path | None = None) -> None:
    """Gather every text: ours, Qt's, CPython's, typst's crates', the fonts', and each package's own."""
    fresh(folder)
    texts = HERE / "licences"
    shutil.copytree(texts, folder, dirs_exist_ok=True)
    for path in sorted((ROOT / "LICENSES").iterdir()):
        shutil.copyfile(path, folder / path.name)
    shutil.copyfile(python_licence or _python_licence(), folder / "PSF-2.0.txt")
    for path in sorted((ROOT / "resources" / "fonts").rglob("OFL*.txt")):
        name = path.stem.removeprefix("OFL").removeprefix("-") or "AtkinsonHyperlegibleNext"
        shutil.copyfile(path, folder / f"{name}.OFL.txt")
    for about in sorted(packages.glob("*.dist-info")):
        name = about.name.partition("-")[0]
        for path in sorted(about.rglob("LICENSE*")):
            if path.is_file() and name != "plainleaf":
                shutil.copyfile(path, folder / f"{name}.{path.name}.txt")
    write_crates(folder, packages)


def add_freezers(folder: Path) -> None:
    """What PyInstaller puts into the program it makes: its starter, under a licence of its own."""
    (text,) = site("tools").glob("pyinstaller-*.dist-info/**/COPYING.txt")
    shutil.copyfile(text, folder / "pyinstaller.COPYING.txt")


def add_debians(folder: Path, packages: Iterable[str]) -> None:
    """What Debian says of each package of which files are carried along, and the common texts it points to.

    Raises:
        CannotPackageError: Debian's own file isn't there.

    """
    pointed: set[str] = set()
    for package in sorted(packages):
        said = Path("/usr/share/doc", package, "copyright")
        if not said.exists():
            raise CannotPackageError(f"{said} is missing, and {package}'s licence has to be shipped")
        words = said.read_text(encoding="utf-8", errors="replace")
        (folder / "debian").mkdir(exist_ok=True)
        (folder / "debian" / f"{package}.txt").write_text(words, encoding="utf-8")
        pointed |= {name.rstrip(".") for name in re.findall(rf"{_COMMON}/([\w.+-]+)", words)}
    for name in sorted(pointed):
        if (_COMMON / name).is_file():
            shutil.copyfile(_COMMON / name, folder / "debian" / f"{name}.txt")


def runtime_packages() -> Path:
    """Where the packages lie that the program needs, and no others."""
    return site("runtime")


def _python_licence() -> Path:
    path = Path(sys.base_prefix, "lib", f"python{sys.version_info[0]}.{sys.version_info[1]}", "LICENSE.txt")
    if not path.exists():
        raise CannotPackageError(f"{path}: Python's licence is missing, and it has to be shipped")
    return path
