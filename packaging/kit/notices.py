"""The folder of licences that each installer puts beside the program."""

import shutil
import sys
from pathlib import Path

from common import HERE, ROOT, CannotPackageError, fresh
from venvs import site


def write_notices(folder: Path, packages: Path, python_licence: Path | None = None) -> None:
    """Gather every text: ours, Qt's, CPython's, and those that lie in each package's own folder."""
    fresh(folder)
    for path in (*sorted((ROOT / "LICENSES").iterdir()), *sorted((HERE / "licences").iterdir())):
        shutil.copyfile(path, folder / path.name)
    shutil.copyfile(python_licence or _python_licence(), folder / "PSF-2.0.txt")
    shutil.copyfile(ROOT / "resources" / "fonts" / "OFL.txt", folder / "AtkinsonHyperlegibleNext.OFL.txt")
    for about in sorted(packages.glob("*.dist-info")):
        name = about.name.partition("-")[0]
        for path in sorted(about.rglob("LICENSE*")):
            if path.is_file() and name != "plainleaf":
                shutil.copyfile(path, folder / f"{name}.{path.name}.txt")


def runtime_packages() -> Path:
    """Where the packages lie that the program needs, and no others."""
    return site("runtime")


def _python_licence() -> Path:
    path = Path(sys.base_prefix, "lib", f"python{sys.version_info[0]}.{sys.version_info[1]}", "LICENSE.txt")
    if not path.exists():
        raise CannotPackageError(f"{path}: Python's licence is missing, and it has to be shipped")
    return path
