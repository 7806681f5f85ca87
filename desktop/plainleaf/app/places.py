"""Where this installation's files are."""

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
    code = (_PACKAGE / name for name in ("authoring", "library", "content"))
    return any(path.stat().st_mtime > made for folder in (source, *code) for path in _files(folder))


def _files(folder: Path) -> list[Path]:
    kept = {".md", ".toml", ".json", ".svg", ".py"}
    return [folder, *(path for path in folder.rglob("*") if path.suffix in kept or path.is_dir())]
