"""The Linux artefacts on trial."""

import gzip
import os
import shutil
import sys
import tarfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import deb
from common import WORK, CannotPackageError, fresh, run, version
from roots import clean_root, inside
from tools import need
from trial_speed import starts_soon
from trial_whole import is_licensed, is_listed, opens, works
from trials import is_whole, screen, wanted
from venvs import RUNTIME, SPEECH

OLDER = "0.0.9"
LARGEST_DEB = 55_000_000
SUITES = ("bookworm", "trixie")
PARTS = ("cpython", "qtbase", "qtspeech", "icu", "sqlite", "typst", "PySide6_Essentials")
LINUX_PARTS = (*PARTS, "openssl")
VOICE = ("libpulse0", "libspeechd2", "speech-dispatcher", "speech-dispatcher-espeak-ng")
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
    program = partial(run, python.parent / "plainleaf", cwd=place, env=home)
    (package,) = (place / "venv").glob("lib/python3*/site-packages/plainleaf")
    yield from works(program, place, package / "resources")
    wanted("plainleaf[speech]" in program("selftest"), "it doesn't say how it could speak")
    run(python, "-m", "pip", "install", "-q", "--require-hashes", "-r", SPEECH)
    wanted("speech]" not in is_whole(program("selftest")), "plainleaf[speech] brings no speech")
    yield "speech as an extra"
    run(python, "-m", "pip", "uninstall", "-q", "-y", "plainleaf")
    left = list((place / "venv").rglob("plainleaf*"))
    wanted(not left, f"left behind: {left}")
    yield "uninstalls"
    shutil.rmtree(place)
    yield from is_listed(wheel, "PySide6_Essentials", "typst", "segno", "platformdirs")


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
    yield from is_listed(sdist, "PySide6_Essentials", "typst")


def try_deb(package: Path) -> Iterator[str]:
    """Checked by lintian; installed, upgraded, removed and purged in clean roots."""
    ensure_root()
    wanted(
        package.stat().st_size <= LARGEST_DEB, f"{package.stat().st_size} bytes are more than {LARGEST_DEB}"
    )
    yield "size"
    need("lintian")
    run("lintian", "--allow-root", "--fail-on", "error", package)
    yield "lintian"
    yield from is_listed(package, *LINUX_PARTS)
    laid = fresh(WORK / "deb-laid")
    run("dpkg-deb", "-x", package, laid)
    yield from is_licensed(
        laid / "usr" / "share" / "doc" / "plainleaf" / "licences", "pyinstaller.COPYING.txt"
    )
    yield from starts_soon(laid / "usr" / "lib" / "plainleaf")
    shutil.rmtree(laid)
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
    place = root / "srv" / "made"
    place.mkdir()
    program = partial(inside, root, "plainleaf", QT_QPA_PLATFORM="offscreen")
    resources = root / "usr" / "lib" / "plainleaf" / "lib" / "plainleaf" / "resources"
    yield from works(program, place, resources, lambda path: f"/{path.relative_to(root)}")
    with screen() as display:
        is_whole(inside(root, "plainleaf", "selftest", QT_QPA_PLATFORM="xcb", DISPLAY=display))
    yield "selftest under Xvfb"
    yield from _is_at_home(root)
    wanted("note voice: none" in program("selftest"), "it claims a voice where there is none")
    inside(root, *apt, "install", *VOICE, **quiet)
    _speaks(root)
    yield "voices with what is recommended"
    inside(root, *apt, "remove", "plainleaf", **quiet)
    _nothing_left(root)
    yield "removes"
    inside(root, "dpkg", "--purge", "plainleaf")
    _nothing_left(root)
    yield "purges"


def _speaks(root: Path) -> None:
    """There is a voice for each language, once Debian's own speech is there."""
    runtime = root / "srv" / "run"
    said = inside(root, "plainleaf", "selftest", QT_QPA_PLATFORM="offscreen", XDG_RUNTIME_DIR="/srv/run")
    wanted("speechd: en yes, es yes, ar yes" in is_whole(said), f"it finds no voice: {said}")
    for _second in range(60):  # the system's speech was started for this, and ends when nobody asks any more
        if not list(runtime.rglob("*.pid")):
            return
        time.sleep(1)
    raise CannotPackageError(f"speech-dispatcher still runs in {root}")


def _is_at_home(root: Path) -> Iterator[str]:
    """What the system reads: man pages, completion, the file type and links, the store's entry."""
    share = root / "usr" / "share"
    for page, word in (("man1", "SYNOPSIS"), ("es/man1", "SINOPSIS")):
        words = gzip.decompress((share / "man" / page / "plainleaf.1.gz").read_bytes()).decode()
        wanted(f".SH {word}" in words and ".SS form" in words, f"the man page in {page} lacks a part")
    completion = "/usr/share/bash-completion/completions/plainleaf"
    ask = f"source {completion}; COMP_WORDS=(plainleaf se); COMP_CWORD=1; _plainleaf; echo ${{COMPREPLY[@]}}"
    wanted("selftest" in inside(root, "bash", "-c", ask).split(), "completion finds no selftest")
    entry = (share / "applications" / "plainleaf.desktop").read_text(encoding="utf-8")
    wanted("x-scheme-handler/plainleaf;" in entry and "x-plainleaf-library" in entry, "links have no handler")
    wanted("*.plainleaf" in (share / "mime" / "packages" / "plainleaf.xml").read_text(), "no file type")
    wanted("<screenshot " in (share / "metainfo" / "plainleaf.metainfo.xml").read_text(), "no screenshots")
    yield "man pages, completion, file type, links, store entry"


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
    yield from is_listed(archive, *LINUX_PARTS, "libsqlite3-0")
    yield from is_licensed(folder / "licences", "pyinstaller.COPYING.txt", "debian/libsqlite3-0.txt")
    program = partial(run, folder / "plainleaf", cwd=place, env=env)
    yield from works(program, place, folder / "lib" / "plainleaf" / "resources")
    with screen() as display:
        is_whole(program("selftest", env={**env, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}))
        yield "selftest under Xvfb"
        opens([folder / "plainleaf", "plainleaf://page/calciphylaxis?lang=es"], display, env)
        opens([folder / "plainleaf", "--kiosk"], display, env)
    yield "a link and the kiosk open a window"
    _asks_no_network(folder / "plainleaf", place / "sockets.txt", env)
    yield "asks nothing of a network"
    settings = folder / "plainleaf-settings" / "choices.json"
    settings.write_text('{"theme": "dark"}', encoding="utf-8")
    moved = place / "another place"
    folder.rename(moved)
    is_whole(run(moved / "plainleaf", "selftest", cwd=place, env=env))
    wanted(not list(home.rglob("*plainleaf*")), "it wrote into the home folder")
    yield "moves and leaves nothing behind"
    shutil.rmtree(place)


def _asks_no_network(command: Path, log: Path, env: dict[str, str]) -> None:
    """The selftest opens each page and makes handouts; the system sees no socket that leaves the machine."""
    need("strace")
    run("strace", "-f", "-qq", "-e", "trace=socket", "-o", log, command, "selftest", env=env)
    asked = [line for line in log.read_text(encoding="utf-8").splitlines() if "AF_INET" in line]
    wanted(not asked, f"it opens a socket: {asked[:1]}")


def try_run(installer: Path) -> Iterator[str]:
    """Installed by a reader without root, upgraded, removed; what the reader chose stays."""
    place = fresh(WORK / "run-trial")
    env = {"HOME": str(place), "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(place)}
    env |= {name: str(place / folder) for name, folder in _XDG.items()}
    yield from is_listed(installer, *LINUX_PARTS, "libsqlite3-0")
    run("sh", installer, "--nox11", "--quiet", env=env, cwd=place)
    yield "installs"
    command = place / ".local" / "bin" / "plainleaf"
    resources = place / ".local" / "share" / "plainleaf-app" / "lib" / "plainleaf" / "resources"
    made = place / "made"
    made.mkdir()
    yield from works(partial(run, command, cwd=place, env=env), made, resources)
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
