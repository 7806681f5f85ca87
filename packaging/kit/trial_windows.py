"""The Windows setup on trial, under wine: installed, run, repaired, upgraded and removed."""

import shutil
import subprocess
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import windows
from common import HERE, WORK, CannotPackageError, fresh, run, surroundings, version
from tools import need
from trial_linux import PARTS
from trial_whole import is_licensed, is_listed, works
from trials import is_whole, screen, wanted

SHIMS = HERE / "windows" / "shims"  # what wine 8 lacks of Windows 10; never shipped
LARGEST = 50_000_000
OLDER = "0.0.9"
KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Plainleaf"


class Wine:
    """A Windows of its own, with nothing in it."""

    def __init__(self, prefix: Path, display: str) -> None:
        self.drive = prefix / "drive_c"
        self._env = {
            "WINEPREFIX": str(prefix),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscms=n;mscoree=;mshtml=;winemenubuilder.exe=;winedbg.exe=d",
            "DISPLAY": display,
            "HOME": str(prefix.parent),
        }
        self._program = shutil.which("wine") or shutil.which("wine64") or "/usr/lib/wine/wine64"

    def prepare(self) -> None:
        """Make the prefix, tell it to be Windows 10 and give it what it lacks."""
        self.run("wineboot", "-i")
        self.run("winecfg", "-v", "win10")
        for source in sorted(SHIMS.glob("*.c")):
            built = WORK / "shims" / f"{source.stem}.dll"
            built.parent.mkdir(exist_ok=True)
            run("x86_64-w64-mingw32-gcc", "-shared", "-w", "-o", built, source, "-ladvapi32")
            shutil.copyfile(built, self.drive / "windows" / "system32" / built.name)

    def run(self, *command: str | Path) -> str:
        """Run a Windows program and wait for it; what it said."""
        return run(self._program, *command, env=self._env, timeout=600)

    def told(self, path: Path) -> str:
        """How a Windows program is told of a path of this machine."""
        return "Z:" + str(path).replace("/", "\\")

    def show(self, program: Path, *words: str) -> None:
        """Start the program with its window, wait for that, and end it."""
        told = {  # wine wants pipes here: with less, Python finds no standard streams and doesn't start
            "env": surroundings(**self._env),
            "stdin": subprocess.DEVNULL,
            "stdout": subprocess.PIPE,
            "stderr": subprocess.STDOUT,
        }
        with subprocess.Popen([self._program, program, *words], **told) as running:  # type: ignore[call-overload]
            titles = ""
            for _second in range(60):
                time.sleep(1)
                titles = run("xwininfo", "-root", "-tree", "-display", self._env["DISPLAY"])
                if "Plainleaf" in titles or running.poll() is not None:
                    break
            alive = running.poll() is None
            if alive:
                run(self._program, "taskkill", "/f", "/im", program.name, env=self._env, timeout=60)
            running.terminate()
        wanted(alive and "Plainleaf" in titles, f"no window came up: {titles[-500:]}")

    def end(self) -> None:
        """End what still runs in the prefix."""
        run(self._program, "wineboot", "-k", env=self._env, timeout=60)

    def listed(self, root: str, name: str) -> str:
        """A value that the registry has below our uninstall key; empty if there's none."""
        try:
            words = self.run("reg", "query", f"{root}\\{KEY}", "/v", name, "/reg:64")
        except CannotPackageError:
            return ""
        return words.strip().splitlines()[-1].split("REG_SZ")[-1].strip()


def try_setup(setup: Path) -> Iterator[str]:
    """Its size; then twice through its life: for all, and for one reader."""
    wanted(setup.stat().st_size <= LARGEST, f"{setup.stat().st_size} bytes are more than {LARGEST}")
    yield "size"
    yield from is_listed(setup, *PARTS)
    need("wine", "xvfb-run", "xwininfo", "x86_64-w64-mingw32-gcc")
    older = _older()
    place = fresh(WORK / "wine")
    with screen() as display:
        wine = Wine(place / "prefix", display)
        try:
            wine.prepare()
            for check in _for_all(wine, setup, older):
                yield f"all users: {check}"
            for check in _for_one(wine, setup):
                yield f"one user: {check}"
        finally:
            wine.end()
    shutil.rmtree(place, ignore_errors=True)


def _for_all(wine: Wine, setup: Path, older: Path) -> Iterator[str]:
    program = wine.drive / "Program Files" / "Plainleaf"
    wine.run(older, "/S", "/AllUsers")
    wanted((program / "Lib" / "stale.py").exists(), "the older version didn't install")
    wanted(wine.listed("HKLM", "DisplayVersion") == OLDER, "Windows wasn't told the older version")
    yield "installs"
    wine.run(setup, "/S", "/AllUsers")
    wanted(not (program / "Lib" / "stale.py").exists(), "a file of the older version stayed")
    wanted(wine.listed("HKLM", "DisplayVersion") == version(), "Windows wasn't told the new version")
    yield "upgrades"
    yield from is_licensed(program / "licences", "debian/nsis-common.txt", "LICENCE.microsoft-runtime.txt")
    made = wine.drive / "made"
    made.mkdir()
    command = partial(wine.run, program / "plainleaf-cli.exe")
    yield from works(command, made, program / "Lib" / "plainleaf" / "resources", wine.told)
    wine.show(program / "Plainleaf.exe", "plainleaf://page/calciphylaxis")
    wine.show(program / "Plainleaf.exe", "--kiosk")
    yield "a link and the kiosk open a window"
    (program / "Lib" / "plainleaf" / "__init__.py").unlink()
    wine.run(setup, "/S", "/AllUsers")
    wanted((program / "Lib" / "plainleaf" / "__init__.py").exists(), "the lost file didn't come back")
    yield "repairs"
    link = list(wine.drive.rglob("Plainleaf.lnk"))
    wanted(len(link) == 1, f"Start menu entries: {link}")
    opened = wine.run("reg", "query", r"HKLM\Software\Classes\plainleaf\shell\open\command", "/ve", "/reg:64")
    wanted("Plainleaf.exe" in opened, "links don't open it")
    yield "menu, links"
    yield from _remove(wine, program, "HKLM", "/AllUsers")


def _for_one(wine: Wine, setup: Path) -> Iterator[str]:
    wine.run(setup, "/S", "/CurrentUser")
    (program,) = wine.drive.glob("users/*/AppData/Local/Programs/Plainleaf")
    wanted(wine.listed("HKCU", "DisplayVersion") == version(), "Windows wasn't told the version")
    yield "installs"
    is_whole(wine.run(program / "plainleaf-cli.exe", "selftest"))
    yield "selftest"
    yield from _remove(wine, program, "HKCU", "/CurrentUser")


def _remove(wine: Wine, program: Path, root: str, mode: str) -> Iterator[str]:
    (local,) = wine.drive.glob("users/*/AppData/Local")
    kept = local / "plainleaf" / "choices.json"
    kept.parent.mkdir(exist_ok=True)
    kept.write_text("{}", encoding="utf-8")
    # in place, or it would copy itself elsewhere and come back at once
    where = "C:" + program.relative_to(wine.drive).as_posix().join(("/", "")).replace("/", "\\")
    wine.run(program / "uninstall.exe", "/S", mode, f"_?={where}")
    left = [path.name for path in program.iterdir()] if program.exists() else []
    wanted(left in ([], ["uninstall.exe"]), f"left behind: {left[:5]}")
    shutil.rmtree(program, ignore_errors=True)
    wanted(not wine.listed(root, "DisplayVersion"), "Windows still lists it")
    wanted(not list(wine.drive.rglob("Plainleaf.lnk")), "the Start menu still has it")
    wanted(kept.exists(), "the reader's settings are gone")
    yield "removes, keeping the settings"


def _older() -> Path:
    """A small setup under an older number, with a file that no longer belongs to it."""
    tree = fresh(WORK / "older-windows")
    payload = tree / "app"
    (payload / "Lib").mkdir(parents=True)
    (payload / "Lib" / "stale.py").write_text("", encoding="utf-8")
    for name in ("Plainleaf.exe", "launch.py"):
        shutil.copyfile(WORK / "windows" / "app" / name, payload / name)
    out = tree / "older-setup.exe"
    windows.build_setup(payload, out, OLDER, "-DFAST")
    return out
