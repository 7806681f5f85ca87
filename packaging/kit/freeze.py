"""The frozen program for Linux: one folder by PyInstaller, without what it never loads."""

import os
import re
import shutil
from functools import cache
from pathlib import Path

import elf
from common import HERE, WORK, age, fresh, run, say, sha256
from tools import need
from venvs import PACKAGE, SPEECH, put_wheel, tools
from wheel import the_wheel

RECIPE = HERE / "linux" / "plainleaf.spec"
TIMED = "plainleaf-timed"  # the same program, which ends at its first page
SPEAKS = re.compile(r"QtTextToSpeech\.|libQt6TextToSpeech\.|libQt6Multimedia\.|plugins/texttospeech/")
ONLY_SPEECH_NEEDS = {
    "libpulse.so.0",
    "libspeechd.so.2",
}  # where they lack, the program runs, and says nothing

# left to the system in the portable archive too: drivers and daemons talk to them in their own version
SYSTEMS_OWN = re.compile(
    r"lib(stdc\+\+|gcc_s|X11|X11-xcb|xcb|Xau|Xdmcp|fontconfig|freetype|expat|dbus-1|systemd|udev|cups|avahi-.*"
    r"|gssapi_krb5|krb5|krb5support|k5crypto|com_err|keyutils|gnutls|hogweed|nettle|p11-kit|tasn1|idn2|unistring"
    r"|gcrypt|gpg-error|gmp|cap|z|lzma|lz4|zstd|wayland-.*|drm|GL|EGL|uuid|pulse|speechd)(\.so.*|-[0-9].*)"
)


def freeze(into: Path, wheel: Path) -> Path:
    """Make the tree anew from the wheel; where it lies."""
    need("objdump", "strip")
    python = tools()
    put_wheel(python, wheel)
    say("Freezing")
    fresh(into)
    run(
        *(python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
        *("--distpath", into, "--workpath", WORK / "pyinstaller", RECIPE),
        env={"PYINSTALLER_CONFIG_DIR": str(WORK / "pyinstaller-cache")},
    )
    tree = into / "plainleaf"
    shutil.copy2(WORK / "pyinstaller" / "plainleaf" / TIMED, into / TIMED)
    _put_signatures(python, tree)
    _prune(tree)
    elf.strip(tree)
    age(tree)
    return tree


@cache
def frozen() -> Path:
    """The tree of this wheel, made anew unless it's there."""
    wheel = the_wheel()
    folder = WORK / "frozen"
    made_from = "".join(sha256(path) for path in (wheel, RECIPE, PACKAGE, SPEECH, Path(__file__)))
    stamp = folder / "made-from"
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != made_from:
        freeze(folder, wheel)
        stamp.write_text(made_from, encoding="utf-8")
    return folder / "plainleaf"


def copy_for(kind: str) -> Path:
    """A copy to make a package of: for Debian without Debian's libraries, else without `SYSTEMS_OWN`."""
    copy = fresh(WORK / kind) / "plainleaf"
    shutil.copytree(frozen(), copy, symlinks=True)
    for path in sorted((copy / "lib").glob("lib*.so*")):
        if path.name.startswith("libpython"):
            continue
        if SYSTEMS_OWN.match(path.name) or (kind == "deb" and _is_debians(path.name)):
            path.unlink()
    _prune(copy)
    return copy


def _is_debians(name: str) -> bool:
    return any(
        Path(folder, name).exists() for folder in ("/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu")
    )


def _prune(tree: Path) -> None:
    """Drop what nothing needs any more, until nothing more can be dropped."""
    while found := elf.unused(tree):
        for path in found:
            path.unlink()
    for path in tree.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()
    for folder in sorted((one for one in tree.rglob("*") if one.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def _put_signatures(python: Path, tree: Path) -> None:
    """Shiboken's own files, compiled: without them it compiles its sources anew at each start."""
    run(python, "-c", "import PySide6.QtWidgets", env={"SBK_EMBED": "0", "QT_QPA_PLATFORM": "offscreen"})
    made = Path(run(python, "-c", "import shiboken6; print(shiboken6.__path__[0])").strip()) / "files.dir"
    put = tree / "lib" / "shiboken6" / "files.dir"
    shutil.copytree(made, put, ignore=shutil.ignore_patterns("__pycache__"))
    where = os.fspath(tree / "lib")
    run(python, "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash", "-s", where, put)
