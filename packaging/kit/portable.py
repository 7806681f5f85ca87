"""For any Linux: an archive that runs where it is unpacked, and a file that installs itself."""

import shutil
from pathlib import Path

import elf
from common import HERE, OUT, WORK, CannotPackageError, age, epoch, fresh, megabytes, run, say, version
from deb import put_desktop_files
from freeze import copy_for
from notices import add_debians, add_freezers, runtime_packages, write_notices
from sbom import debian_packages, debian_parts, linux_parts, sqlite, write_sbom
from tools import need

LINUX = HERE / "linux"
NEWEST_GLIBC = (2, 35)  # Ubuntu 22.04: an archive that asks for a newer one isn't made
SETTINGS = "plainleaf-settings"  # the folder that makes a copy portable


def name() -> str:
    """The archive's name, and that of the folder in it."""
    return f"plainleaf-{version()}-linux-x86_64"


def archive() -> Path:
    """Where the archive lies once it's made."""
    return OUT / f"{name()}.tar.xz"


def installer() -> Path:
    """Where the file that installs itself lies once it's made."""
    return OUT / f"{name()}.run"


def make_portable() -> None:
    """Make both of the same program."""
    need("xz", "makeself", "rsvg-convert", "desktop-file-validate", "appstreamcli")
    program = copy_for("portable")
    floor, askers = elf.glibc_floor(program)
    if floor > NEWEST_GLIBC:
        raise CannotPackageError(
            f"glibc {floor} is asked for by {', '.join(path.name for path in askers[:5])}"
        )
    say(f"Runs with glibc {floor[0]}.{floor[1]} or newer (asked for by {askers[0].name})")
    carried = [path.name for path in (program / "lib").glob("lib*.so*") if not path.is_symlink()]
    debians = debian_packages(carried)
    parts = [*linux_parts(), sqlite(carried=True), *debian_parts(debians)]
    for made in (archive(), installer()):
        write_sbom(made.name, parts, runtime_packages())
    write_notices(program / "licences", runtime_packages())
    add_freezers(program / "licences")
    add_debians(program / "licences", debians)
    shutil.copyfile(OUT / f"{archive().name}.cdx.json", program / "sbom.cdx.json")
    put_desktop_files(program / "share")
    _archive(program)
    _installer()


def _archive(program: Path) -> None:
    folder = fresh(WORK / "portable-tree") / name()
    program.rename(folder)
    (folder / SETTINGS).mkdir()
    _put_script("uninstall.sh", folder)
    shutil.copyfile(LINUX / "README-portable.txt", folder / "README.txt")
    age(folder)
    plain = folder.parent / f"{name()}.tar"
    run("tar", *_alike(), "-cf", plain, "-C", folder.parent, name())
    run("xz", "-9", "-T1", "--force", plain)
    plain.with_name(f"{plain.name}.xz").replace(archive())
    say(f"made {archive().name}, {megabytes(archive())}")


def _installer() -> None:
    """The very archive, behind a script that installs it: nothing is packed twice."""
    folder = fresh(WORK / "run-tree")
    shutil.copyfile(archive(), folder / "plainleaf.tar.xz")
    _put_script("install.sh", folder)
    age(folder)
    run(  # with no path of this machine, since the file's heading repeats this very command
        *("makeself", "--nocomp", "--nox11", "--sha256", "--quiet"),
        *("--tar-extra", " ".join(_alike()), "--packaging-date", day_and_time()),
        *(folder.name, installer().name, "Plainleaf", "./install.sh"),
        cwd=folder.parent,
    )
    (folder.parent / installer().name).replace(installer())
    say(f"made {installer().name}, {megabytes(installer())}")


def _put_script(script: str, folder: Path) -> None:
    shutil.copyfile(LINUX / script, folder / script)
    (folder / script).chmod(0o755)


def day_and_time() -> str:
    """The moment of this build, for the file's own heading."""
    return run("date", "-u", "-d", f"@{epoch()}", "+%Y-%m-%d %H:%M:%S UTC").strip()


def _alike() -> tuple[str, ...]:
    return ("--sort=name", "--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{epoch()}")
