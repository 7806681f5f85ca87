"""The quick frozen selftest: the wheel unpacked far from the sources, without what no installer has."""

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RECIPE = ROOT / "packaging" / "linux" / "plainleaf.spec"
LIBRARY = "calcium-deposits.plainleaf"
FOR_OUR_CHECKS = "syllables.en.txt"
# what the frozen program is started as, and all that PyInstaller's recipe leaves out is gone
START = """
import runpy, sys
class Gone:
    def find_spec(self, name, path=None, target=None):
        if name in GONE:
            raise ModuleNotFoundError(f"{name}: left out by packaging/linux/plainleaf.spec", name=name)
GONE = set(sys.argv[2].split())
assert "ssl" in GONE
sys.meta_path.insert(0, Gone())
sys.path.insert(0, sys.argv[1])
sys.argv[1:] = sys.argv[3:]
import plainleaf
assert plainleaf.__file__.startswith(sys.path[0]), plainleaf.__file__
runpy.run_module("plainleaf", run_name="__main__", alter_sys=True)
"""


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's files, as the build backend packs them."""
    place = tmp_path_factory.mktemp("wheel")
    build = (sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", place)
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = place.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(place / "site")
    return place / "site"


def _left_out() -> str:
    (named,) = re.findall(r"(?s)unused_modules = \[(.*?)\n\]", RECIPE.read_text(encoding="utf-8"))
    return " ".join(re.findall(r'"([\w.]+)"', named))


def test_the_shipped_program_passes_its_selftest_with_no_sources_near(unpacked: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-c", START, unpacked, _left_out(), "selftest"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"(?m)^note voice: .+\nselftest: 7 passed, 0 failed$", done.stdout), done.stdout


def test_the_wheel_holds_every_resource_and_the_library_compiled(unpacked: Path) -> None:
    packed = unpacked / "plainleaf" / "resources"
    assert (packed / LIBRARY).stat().st_size > 1_000_000
    assert not (packed / "libraries").exists(), "what authors write is compiled, not shipped"
    for path in (ROOT / "resources").rglob("*"):
        name = path.relative_to(ROOT / "resources")
        if path.is_file() and name.parts[0] != "libraries":
            assert (packed / name).read_bytes() == path.read_bytes(), name


def test_the_wheel_holds_every_module(unpacked: Path) -> None:
    sources = ROOT / "desktop" / "plainleaf"
    for path in sources.rglob("*"):
        if path.is_file() and path.suffix != ".pyc" and path.name != FOR_OUR_CHECKS:
            assert (unpacked / "plainleaf" / path.relative_to(sources)).is_file(), path
