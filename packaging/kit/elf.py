"""What the libraries of a frozen tree need: of each other, of the system, of its C library."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from common import run

_LIBRARY = re.compile(r"lib[^/]*\.so(\.\d|$)")


@dataclass(frozen=True, slots=True)
class Elf:
    """One program, library or extension."""

    path: Path
    needs: tuple[str, ...]
    glibc: tuple[int, int]  # the newest version of the C library whose symbols it asks for


def elves(tree: Path) -> list[Elf]:
    """All of them below ``tree``."""
    return [_read(path) for path in sorted(_files(tree))]


def unused(tree: Path) -> list[Path]:
    """The libraries that nothing else in the tree needs, from the program, extensions and plug-ins on."""
    known = {elf.path: elf for elf in elves(tree)}
    named = defaultdict(list)
    for path in known:
        named[path.name].append(path)
    left, seen = [path for path in known if _is_loaded_by_name(path)], set()
    while left:
        path = left.pop()
        if path not in seen:
            seen.add(path)
            left += [one for name in known[path].needs for one in named.get(name, [])]
    return sorted(set(known) - seen)


def outside(tree: Path, but: re.Pattern[str] | None = None) -> set[str]:
    """The names of libraries that the system has to bring, for all files ``but`` those of such a path."""
    found = elves(tree)
    asking = [elf for elf in found if not (but and but.search(elf.path.as_posix()))]
    return {name for elf in asking for name in elf.needs} - {elf.path.name for elf in found}


def glibc_floor(tree: Path) -> tuple[tuple[int, int], list[Path]]:
    """The oldest C library that the tree runs with, and the files that ask for it."""
    found = elves(tree)
    floor = max((elf.glibc for elf in found), default=(0, 0))
    return floor, [elf.path for elf in found if elf.glibc == floor]


def strip(tree: Path) -> None:
    """Take out what only a debugger reads."""
    for path in _files(tree):
        run("strip", "--strip-unneeded", path)


def _files(tree: Path) -> Iterator[Path]:
    for path in tree.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def _read(path: Path) -> Elf:
    words = run("objdump", "-p", path)
    needs = tuple(re.findall(r"NEEDED\s+(\S+)", words))
    asked = [(int(one), int(two)) for one, two in re.findall(r"\bGLIBC_(\d+)\.(\d+)", words)]
    return Elf(path, needs, max(asked, default=(0, 0)))


def _is_loaded_by_name(path: Path) -> bool:
    """Extensions and plug-ins are, and Python's own library, which the program opens itself."""
    name = path.name
    if name.startswith("libpython"):
        return True
    if not _LIBRARY.match(name) or "/plugins/" in path.as_posix():
        return True
    return name.endswith(".abi3.so")
