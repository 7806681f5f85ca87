"""Where this installation's files are."""

import os
from pathlib import Path

_PACKAGE = Path(__file__).parents[1]
_CHECKOUT = _PACKAGE.parents[1]
_NAME = "calcium-deposits"


def is_checkout() -> bool:
    """Whether the program runs from its sources, so that the library has to follow its authors."""
    return (_CHECKOUT / "resources" / "libraries").is_dir() and not (_PACKAGE / "resources").is_dir()


def resources() -> Path:
    """Fonts, icons, tokens, handout templates: inside the package, or beside it in a checkout."""
    packed = _PACKAGE / "resources"
    return packed if packed.is_dir() else _CHECKOUT / "resources"


def library_source() -> Path:
    """The authored library of a checkout."""
    return _CHECKOUT / "resources" / "libraries" / _NAME


def library_file() -> Path:
    """The compiled library: shipped in the package, built in a checkout."""
    if is_checkout():
        return _CHECKOUT / "build" / f"{_NAME}.plainleaf"
    return resources() / f"{_NAME}.plainleaf"


def is_stale(compiled: Path, source: Path) -> bool:
    """Whether anything in ``source`` (or the code that compiles it) is newer than ``compiled``."""
    if not compiled.exists():
        return True
    made = compiled.stat().st_mtime
    code = (str(_PACKAGE / name) for name in ("authoring", "library", "content"))
    return any(_newer(folder, made) for folder in (str(source), *code))


def _newer(folder: str, made: float) -> bool:
    """Whether a file in ``folder`` or below, or the folder itself, was changed after ``made``."""
    if os.stat(folder).st_mtime > made:  # noqa: PTH116 - at each start: os is several times faster
        return True
    for entry in os.scandir(folder):
        if entry.is_dir():
            if entry.name != "__pycache__" and _newer(entry.path, made):
                return True
        elif entry.stat().st_mtime > made:
            return True
    return False
