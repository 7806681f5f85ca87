"""Made a second time, from a copy of the sources in another folder: are the bytes the same?"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from common import OUT, ROOT, WORK, CannotPackageError, epoch, fresh, run, sha256
from trials import wanted

PLAIN = ("plainleaf-*.whl", "plainleaf-*.tar.gz")


def try_rebuild(_sums: Path) -> Iterator[str]:
    """First what is quick; then the frozen tree, file by file; then the Windows tree."""
    copy = fresh(WORK / "again") / "plainleaf elsewhere"
    tracked = run("git", "ls-files", "-z").split("\0")
    for name in filter(None, tracked):
        target = copy / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_file():
            shutil.copyfile(ROOT / name, target)
    again = copy / "build" / "packaging"
    again.mkdir(parents=True)
    for shared in ("venvs", "windows-downloads"):
        if (WORK / shared).exists():
            (again / shared).symlink_to(WORK / shared)
    _make_again(copy)
    for pattern in PLAIN:
        (first,) = OUT.glob(pattern)
        wanted(
            sha256(first) == sha256(copy / "build" / "packages" / first.name),
            f"{first.name} came out otherwise",
        )
        yield f"{first.name} from another folder"
    for folder in ("frozen/plainleaf", "windows/app"):
        if (WORK / folder).exists():
            count = _alike(WORK / folder, again / folder)
            yield f"{count} files of {folder} from another folder"
    shutil.rmtree(WORK / "again")


def _make_again(copy: Path) -> None:
    code = (
        "import sys; sys.path.insert(0, 'packaging/kit')\n"
        "import freeze, sbom, windows\n"
        "freeze.frozen()\n"
        "sbom.write_sbom(windows.setup_file().name, [])\n"
        "windows.lay_out()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=copy,
        env={**os.environ, "SOURCE_DATE_EPOCH": epoch()},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise CannotPackageError(f"the second build failed: {done.stderr[-800:]}")


def _alike(one: Path, other: Path) -> int:
    names = {path.relative_to(one) for path in one.rglob("*")}
    others = {path.relative_to(other) for path in other.rglob("*")}
    wanted(names == others, f"only in one of them: {sorted(names ^ others)[:5]}")
    files = [name for name in sorted(names) if (one / name).is_file() and "sbom" not in name.name]
    differ = [str(name) for name in files if sha256(one / name) != sha256(other / name)]
    wanted(not differ, f"{len(differ)} files came out otherwise: {differ[:8]}")
    return len(files)
