"""The Debian package: the frozen program, with Debian's own libraries from Debian."""

import gzip
import os
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

import elf
import manual
from common import HERE, OUT, ROOT, WORK, CannotPackageError, age, epoch, fresh, megabytes, run, say, version
from freeze import ONLY_SPEECH_NEEDS, SPEAKS, copy_for
from notices import add_freezers, runtime_packages, write_notices
from sbom import linux_parts, sqlite, write_sbom
from tools import need

LINUX = HERE / "linux"
MAINTAINER = "The Plainleaf developers <plainleaf@plainleaf.invalid>"
ICON_SIZES = (16, 32, 48, 64, 128, 256)
CONTROL = """Package: plainleaf
Version: {version}
Section: education
Priority: optional
Architecture: amd64
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: cups-client, libpulse0, libspeechd2, speech-dispatcher, speech-dispatcher-espeak-ng
Description: explains a health condition to the person who has it
 Plainleaf explains a health condition in plain words, with pictures, a source
 for what it says, and a clear list of when to get help. It works without the
 internet and keeps nothing about what was read or ticked.
 .
 Its first library is about calcium deposits where they do not belong. It
 cannot tell anybody what they have. No page has been signed by a clinician.
"""


def deb_file() -> Path:
    """Where the package lies once it's made."""
    return OUT / f"plainleaf_{version()}_amd64.deb"


def make_deb() -> None:
    """Make the package and its list of parts."""
    need("dpkg-deb", "dpkg-shlibdeps", "rsvg-convert", "desktop-file-validate", "appstreamcli")
    write_sbom(deb_file().name, [*linux_parts(), sqlite(carried=False)], runtime_packages())
    tree = _lay_out(copy_for("deb"))
    _control(tree, version())
    pack(tree, deb_file(), "-Zxz", "-z9")
    say(f"made {deb_file().name}, {megabytes(deb_file())}")


def pack(tree: Path, out: Path, *how: str) -> None:
    """Pack a laid out tree, the same bytes each time."""
    out.parent.mkdir(parents=True, exist_ok=True)
    age(tree)
    run(
        "dpkg-deb",
        "--root-owner-group",
        "--threads-max=1",
        "--uniform-compression",
        *how,
        "--build",
        tree,
        out,
    )


def put_desktop_files(share: Path) -> None:
    """Menu entry, icons, file type, store entry, man page, completion: below a `share` folder."""
    _put(LINUX / "plainleaf.desktop", share / "applications" / "plainleaf.desktop")
    _put(LINUX / "plainleaf-mime.xml", share / "mime" / "packages" / "plainleaf.xml")
    icons = share / "icons" / "hicolor"
    _put(ROOT / "resources" / "icons" / "app-icon.svg", icons / "scalable" / "apps" / "plainleaf.svg")
    for size in ICON_SIZES:
        small = "app-icon-small.svg" if size <= 32 else "app-icon.svg"
        out = icons / f"{size}x{size}" / "apps" / "plainleaf.png"
        out.parent.mkdir(parents=True)
        run("rsvg-convert", "-w", str(size), "-h", str(size), "-o", out, ROOT / "resources" / "icons" / small)
    about = (LINUX / "plainleaf.metainfo.xml").read_text(encoding="utf-8")
    about = about.replace("@VERSION@", version()).replace("@DATE@", day()).replace("@SITE@", site())
    _write(share / "metainfo" / "plainleaf.metainfo.xml", about)
    _write(share / "bash-completion" / "completions" / "plainleaf", manual.completion(version()))
    for lang in manual.LANGUAGES:
        folder = share / "man" / ("man1" if lang == "en" else f"{lang}/man1")
        _zip(folder / "plainleaf.1.gz", manual.manual(version(), day(), lang))
    run("desktop-file-validate", share / "applications" / "plainleaf.desktop")
    run("appstreamcli", "validate", "--no-net", share / "metainfo" / "plainleaf.metainfo.xml")


def site() -> str:
    """Where the program is at home: PLAINLEAF_SITE, else a name that no computer can have."""
    return os.environ.get("PLAINLEAF_SITE", "https://plainleaf.invalid").rstrip("/")


def day() -> str:
    """The day of this build, as `epoch` has it."""
    return datetime.fromtimestamp(int(epoch()), UTC).strftime("%Y-%m-%d")


def _lay_out(program: Path) -> Path:
    tree = fresh(WORK / "deb-tree")
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "lib").mkdir()
    program.rename(tree / "usr" / "lib" / "plainleaf")
    (tree / "usr" / "bin" / "plainleaf").symlink_to("../lib/plainleaf/plainleaf")
    share = tree / "usr" / "share"
    put_desktop_files(share)
    doc = share / "doc" / "plainleaf"
    write_notices(doc / "licences", runtime_packages())
    add_freezers(doc / "licences")
    _put(LINUX / "copyright", doc / "copyright")
    shutil.copyfile(OUT / f"{deb_file().name}.cdx.json", doc / "sbom.cdx.json")
    _zip(doc / "changelog.gz", _changelog())
    _put(LINUX / "lintian-overrides", share / "lintian" / "overrides" / "plainleaf")
    _modes(tree)
    return tree


def _control(tree: Path, number: str) -> None:
    size = -(-sum(path.lstat().st_size for path in (tree / "usr").rglob("*")) // 1024)
    words = CONTROL.format(version=number, maintainer=MAINTAINER, size=size, depends=_depends(tree))
    _write(tree / "DEBIAN" / "control", words)
    listed = [path for path in sorted((tree / "usr").rglob("*")) if path.is_file() and not path.is_symlink()]
    sums = run("md5sum", *(path.relative_to(tree) for path in listed), cwd=tree)
    _write(tree / "DEBIAN" / "md5sums", sums)


def _depends(tree: Path) -> str:
    """What `dpkg-shlibdeps` finds, with the versions loosened that only say where it was built.

    What speaks asks for more than the rest; that is only recommended, and a reader without it reads.
    """
    work = fresh(WORK / "shlibdeps")
    _write(work / "debian" / "control", "Source: plainleaf\n\nPackage: plainleaf\nArchitecture: amd64\n")
    program = tree / "usr" / "lib" / "plainleaf"
    more = elf.outside(program) - elf.outside(program, SPEAKS)
    if more != ONLY_SPEECH_NEEDS:
        raise CannotPackageError(f"speech needs {sorted(more)}: say so in Recommends and in freeze.py")
    found = [path for path in sorted(program.rglob("*")) if ".so" in path.name and not path.is_symlink()]
    libraries = [path for path in found if not SPEAKS.search(path.as_posix())]
    own = sorted({path.parent for path in found})
    words = run(
        *("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *(f"-l{path}" for path in own)),
        "-xplainleaf",
        *(f"-e{path}" for path in (program / "plainleaf", *libraries)),
        cwd=work,
    )
    told = re.search(r"shlibs:Depends=(.+)", words)
    if not told:
        raise CannotPackageError(f"dpkg-shlibdeps found nothing: {words}")
    return told[1].replace("libx11-xcb1 (>= 2:1.8.4)", "libx11-xcb1")


def _changelog() -> str:
    moment = datetime.fromtimestamp(int(epoch()), UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    return (
        f"plainleaf ({version()}) stable; urgency=medium\n\n"
        f"  * See CHANGELOG.md in the sources.\n\n -- {MAINTAINER}  {moment}\n"
    )


def _modes(tree: Path) -> None:
    """Nothing but the program itself needs to be executable."""
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(
                0o755
                if path.is_dir() or (path.name == "plainleaf" and path.parent.parent.name == "lib")
                else 0o644
            )
    tree.chmod(0o755)


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(path: Path, words: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, encoding="utf-8")


def _zip(path: Path, words: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(words.encode(), 9, mtime=0))
