"""What the installers are made from agrees with what they are said to hold."""

import re
import struct
import subprocess
import sys
from pathlib import Path

from lxml import etree

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
LOCKS = ROOT / "requirements"


def _kit(code: str, *words: str | Path) -> str:
    """What this code says, run beside the steps that make packages."""
    done = subprocess.run(
        [sys.executable, "-c", code, *words],
        cwd=PACKAGING / "kit",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_man_page_says_in_spanish_all_that_the_program_says_of_itself() -> None:
    pages = {
        lang: _kit(f"import manual; print(manual.manual('1', '2026-01-01', '{lang}'))")
        for lang in ("en", "es")
    }
    heads = {lang: re.findall(r"(?m)^\.(?:SS|B) .*$", page) for lang, page in pages.items()}
    assert ".SS review sign" in heads["en"]
    assert heads["en"] == heads["es"]
    assert not re.search(r"(?m)^\.TP\n\.B .*\n\s*$", pages["en"]), "an option says nothing of itself"


def test_every_crate_in_typst_has_the_text_of_its_licence(tmp_path: Path) -> None:
    code = "import sys, crates, pathlib; crates.write_crates(*map(pathlib.Path, sys.argv[1:]))"
    (site,) = Path(sys.prefix).glob("lib/python3*/site-packages")
    _kit(code, tmp_path, site)
    words = (tmp_path / "TYPST-CRATES.txt").read_text(encoding="utf-8")
    assert len(re.findall(r"(?m)^\S+ \d+\.\d+", words)) > 300
    assert "Copyright (c) 2025 The Rust Project Developers" in words.partition("rayon 1")[2][:200]
    for crate in _kit("import crates; print(*crates._notices())").split():
        assert crate == "std" or f"\n{crate} " in words, (
            f"typst/notices.toml: {crate} isn't in typst any more"
        )
    assert all((PACKAGING / "licences" / name).is_file() for name in re.findall(r"typst/notices/\S+", words))


def test_the_lists_of_parts_name_the_qt_that_is_locked() -> None:
    said = _kit("import sbom; print(sbom.QT)").strip()
    for package in ("pyside6-essentials", "shiboken6", "pyside6-addons"):
        assert f"\n{package}=={said} " in (LOCKS / "speech.txt").read_text(encoding="utf-8")


def test_the_lock_with_speech_is_the_usual_one_and_what_speaks() -> None:
    def locked(name: str) -> set[str]:
        return set(re.findall(r"(?m)^\S+==\S+", (LOCKS / name).read_text(encoding="utf-8")))

    more = locked("speech.txt") - locked("runtime.txt")
    assert locked("runtime.txt") <= locked("speech.txt")
    assert [one.partition("==")[0] for one in more] == ["pyside6-addons"]


def test_the_store_entry_shows_the_readmes_screens_in_their_size() -> None:
    entry = etree.parse(PACKAGING / "linux" / "plainleaf.metainfo.xml")
    images = entry.findall(".//screenshot/image")
    assert len(images) == 5
    for image in images:
        address = image.text or ""
        assert address.startswith("@SITE@/screens/")
        picture = ROOT / "docs" / "screens" / address.rpartition("/")[2]
        size = struct.unpack(">II", picture.read_bytes()[16:24])
        assert (image.get("width"), image.get("height")) == tuple(map(str, size)), picture


def test_what_nobody_has_run_says_so_first_and_in_the_readmes() -> None:
    workflow = (ROOT / ".github" / "workflows" / "installers.yml").read_text(encoding="utf-8")
    assert workflow.startswith("# never run")
    assert "\n# never run" in (PACKAGING / "macos" / "app.sh").read_text(encoding="utf-8")
    for readme in (ROOT / "README.md", PACKAGING / "README.md"):
        assert "**never run**" in readme.read_text(encoding="utf-8").replace("\n", " "), readme


def test_the_list_of_parts_names_what_crates_have_compiled_in() -> None:
    listed = "[{'name': 'openssl-src', 'version': '300.6.1+3.6.3'}, {'name': 'url', 'version': '2.5.8'}]"
    said = _kit(f"import sbom; print([one['bom-ref'] for one in sbom.compiled_in({listed})])").strip()
    assert said == "['openssl@3.6.3']"
