"""The Linux artefacts on trial."""

import os
import shutil
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

import deb
from common import WORK, CannotPackageError, fresh, run, version
from roots import clean_root, inside
from tools import need
from trials import is_whole, screen, wanted
from venvs import RUNTIME

OLDER = "0.0.9"
LARGEST_DEB = 55_000_000
SUITES = ("bookworm", "trixie")
REPORTED = "/usr/lib/plainleaf/stale-file-of-an-older-version"


def try_wheel(wheel: Path) -> Iterator[str]:
    """In an environment that has nothing else, far from the sources."""
    place = fresh(WORK / "wheel-trial")
    python = place / "venv" / "bin" / "python"
    home = {"HOME": str(place), "QT_QPA_PLATFORM": "offscreen"}
    run(sys.executable, "-m", "venv", place / "venv")
    run(python, "-m", "pip", "install", "-q", "--require-hashes", "-r", RUNTIME)
    run(python, "-m", "pip", "install", "-q", "--no-deps", "--no-index", wheel)
    yield "installs"
    command = python.parent / "plainleaf"
    is_whole(run(command, "selftest", cwd=place, env=home))
    yield "selftest"
    wanted(len(run(command, "pages", cwd=place, env=home).splitlines()) > 10, "it lists hardly a page")
    yield "pages"
    run(command, "snapshot", "home", "--lang", "es", "-o", place / "home.png", cwd=place, env=home)
    wanted((place / "home.png").stat().st_size > 20_000, "the picture of the window is empty")
    yield "snapshot"
    run(python, "-m", "pip", "uninstall", "-q", "-y", "plainleaf")
    left = list((place / "venv").rglob("plainleaf*"))
    wanted(not left, f"left behind: {left}")
    yield "uninstalls"
    shutil.rmtree(place)


def try_sdist(sdist: Path) -> Iterator[str]:
    """It holds what the wheel is made of (the wheel was made from it), and nothing that is only ours."""
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    for needed in (
        "pyproject.toml",
        "packaging/wheel/hook.py",
        "resources/libraries/calcium-deposits/library.toml",
    ):
        wanted(needed in names, f"{needed} is missing")
    wanted(not any(name.startswith(("build/", "tests/", ".venv")) for name in names), "it holds too much")
    yield "holds the sources"


def try_deb(package: Path) -> Iterator[str]:
    """Checked by lintian; installed, upgraded, removed and purged in clean roots."""
    wanted(
        package.stat().st_size <= LARGEST_DEB, f"{package.stat().st_size} bytes are more than {LARGEST_DEB}"
    )
    yield "size"
    need("lintian")
    run("lintian", "--allow-root", "--fail-on", "error", package)
    yield "lintian"
    older = _older(package)
    for suite in SUITES:
        with clean_root(suite) as root:
            for check in _lifecycle(root, package, older):
                yield f"{suite}: {check}"


def _lifecycle(root: Path, package: Path, older: Path) -> Iterator[str]:
    for path in (package, older):
        shutil.copyfile(path, root / "srv" / path.name)
    apt = ("apt-get", "-y", "-qq", "--no-install-recommends", "-o", "APT::Sandbox::User=root")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    inside(root, *apt, "update", **quiet)
    inside(root, *apt, "install", f"/srv/{older.name}", **quiet)
    wanted((root / REPORTED[1:]).exists(), "the older version didn't install")
    yield "installs"
    inside(root, *apt, "install", f"/srv/{package.name}", **quiet)
    wanted(not (root / REPORTED[1:]).exists(), "a file of the older version stayed")
    wanted(version() in inside(root, "plainleaf", "--version"), "it says another version")
    yield "upgrades"
    is_whole(inside(root, "plainleaf", "selftest", QT_QPA_PLATFORM="offscreen"))
    yield "selftest offscreen"
    with screen() as display:
        is_whole(inside(root, "plainleaf", "selftest", QT_QPA_PLATFORM="xcb", DISPLAY=display))
    yield "selftest under Xvfb"
    inside(root, *apt, "remove", "plainleaf", **quiet)
    _nothing_left(root)
    yield "removes"
    inside(root, "dpkg", "--purge", "plainleaf")
    _nothing_left(root)
    yield "purges"


def _nothing_left(root: Path) -> None:
    left = [str(path) for top in ("etc", "usr", "var/lib") for path in (root / top).rglob("*plainleaf*")]
    wanted(not left, f"left behind: {left[:5]}")


def _older(package: Path) -> Path:
    """The same program under an older number, with a file that no longer belongs to it."""
    tree = fresh(WORK / "older-deb")
    run("dpkg-deb", "-R", package, tree)
    control = tree / "DEBIAN" / "control"
    words = control.read_text(encoding="utf-8")
    control.write_text(words.replace(f"Version: {version()}", f"Version: {OLDER}"), encoding="utf-8")
    (tree / REPORTED[1:]).touch()
    out = WORK / f"plainleaf_{OLDER}_amd64.deb"
    deb.pack(tree, out, "-Zgzip", "-z1")
    shutil.rmtree(tree)
    return out


def try_archive(archive: Path) -> Iterator[str]:
    """Unpacked and run with no right to write anywhere else; its settings stay beside it."""
    place = fresh(WORK / "archive-trial")
    run("tar", "-xf", archive, "-C", place)
    (folder,) = place.iterdir()
    home = place / "home"
    home.mkdir()
    env = {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "QT_QPA_PLATFORM": "offscreen"}
    is_whole(run(folder / "plainleaf", "selftest", cwd=place, env=env))
    yield "selftest offscreen"
    with screen() as display:
        is_whole(
            run(folder / "plainleaf", "selftest", env={**env, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display})
        )
    yield "selftest under Xvfb"
    settings = folder / "plainleaf-settings" / "choices.json"
    settings.write_text('{"theme": "dark"}', encoding="utf-8")
    moved = place / "another place"
    folder.rename(moved)
    is_whole(run(moved / "plainleaf", "selftest", cwd=place, env=env))
    wanted(not list(home.rglob("*plainleaf*")), "it wrote into the home folder")
    yield "moves and leaves nothing behind"
    shutil.rmtree(place)


def try_run(installer: Path) -> Iterator[str]:
    """Installed by a reader without root, upgraded, removed; what the reader chose stays."""
    place = fresh(WORK / "run-trial")
    env = {"HOME": str(place), "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(place)}
    env |= {name: str(place / folder) for name, folder in _XDG.items()}
    run("sh", installer, "--nox11", "--quiet", env=env, cwd=place)
    command = place / ".local" / "bin" / "plainleaf"
    is_whole(run(command, "selftest", cwd=place, env=env))
    yield "installs"
    program = place / ".local" / "share" / "plainleaf-app"
    (program / "stale").touch()
    run("sh", installer, "--nox11", "--quiet", env=env, cwd=place)
    wanted(not (program / "stale").exists(), "a file of the older version stayed")
    yield "upgrades"
    kept = place / ".config" / "plainleaf" / "choices.json"
    kept.parent.mkdir(parents=True)
    kept.write_text("{}", encoding="utf-8")
    run(program / "uninstall.sh", env=env)
    left = [path for path in place.rglob("*plainleaf*") if kept.parent not in (path, *path.parents)]
    wanted(not left, f"left behind: {left[:5]}")
    wanted(kept.exists(), "the reader's settings are gone")
    yield "removes, keeping the settings"
    shutil.rmtree(place)


_XDG = {"XDG_DATA_HOME": ".local/share", "XDG_CONFIG_HOME": ".config"}


def ensure_root() -> None:
    """Clean roots take root's rights.

    Raises:
        CannotPackageError: we have none.

    """
    if os.geteuid() != 0:
        raise CannotPackageError(
            "the Debian package is tried in clean roots, which takes root: run it with sudo"
        )
