"""Clean Debian roots to install into: made by debootstrap, kept packed, unpacked anew for each trial."""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from common import WORK, CannotPackageError, fresh, run, say
from tools import need

ROOTS = WORK / "roots"
KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")


def mirror() -> str:
    """Where this machine's own Debian packages come from."""
    lists = (Path("/etc/apt/sources.list"), *sorted(Path("/etc/apt/sources.list.d").glob("*")))
    for path in lists:
        words = path.read_text(encoding="utf-8") if path.is_file() else ""
        found = re.search(r"(?m)^(?:URIs:\s*|deb\s+(?:\[[^]]*\]\s+)?)(\S+/debian)/?(\s|$)", words)
        if found:
            return found[1]
    raise CannotPackageError("no Debian mirror in /etc/apt: the packages can't be tried in a clean root")


@contextmanager
def clean_root(suite: str) -> Iterator[Path]:
    """A root of this suite with nothing in it but the least that Debian has; gone afterwards."""
    packed = _packed(suite)
    root = fresh(WORK / f"root-{suite}")
    run("tar", "-xf", packed, "-C", root)
    for name in ("resolv.conf", "hosts"):
        shutil.copyfile(Path("/etc", name), root / "etc" / name)
    for name in ("apt.conf.d", "auth.conf.d", "ssl"):
        _lend(Path("/etc/apt", name) if name != "ssl" else Path("/etc/ssl/certs/ca-certificates.crt"), root)
    run("mount", "-t", "proc", "proc", root / "proc")
    try:
        yield root
    finally:
        run("umount", root / "proc")
        shutil.rmtree(root, ignore_errors=True)


def inside(root: Path, *command: str, **env: str) -> str:
    """Run a command in the root, with nothing of this machine's environment but its network."""
    kept = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8", **env}
    words = [f"{name}={value}" for name, value in kept.items()]
    return run("env", "-i", *words, "chroot", root, *command, timeout=600)


def _lend(path: Path, root: Path) -> None:
    """What this machine needs to reach its mirror (a proxy, a certificate), the root needs too."""
    target = root / path.relative_to("/")
    target.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir():
        for one in path.iterdir():
            if one.is_file() and not (target / one.name).exists():
                target.mkdir(exist_ok=True)
                shutil.copyfile(one, target / one.name)
    elif path.exists():
        shutil.copyfile(path, target)


def _packed(suite: str) -> Path:
    need("debootstrap", "zstd")
    packed = ROOTS / f"{suite}.tar"
    if packed.exists():
        return packed
    say(f"Making a clean root of {suite}")
    ROOTS.mkdir(parents=True, exist_ok=True)
    root = fresh(ROOTS / suite)
    trusted = (f"--keyring={KEYRING}",) if KEYRING.exists() else ()
    try:
        run("debootstrap", "--variant=minbase", *trusted, suite, root, mirror(), timeout=900)
    except CannotPackageError:
        shutil.rmtree(root, ignore_errors=True)
        raise
    unfinished = packed.with_suffix(".part")
    run("tar", "-cf", unfinished, "-C", root, ".")
    unfinished.rename(packed)
    shutil.rmtree(root)
    return packed
