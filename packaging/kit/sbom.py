"""What each artefact consists of, as CycloneDX: Python packages, CPython, Qt, SQLite, typst's crates."""

import json
import platform
import re
import sqlite3
import subprocess
from collections.abc import Iterable
from functools import cache
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

import crates
from common import OUT, WORK, epoch, run, say, version
from venvs import put_wheel, runtime, site, tools
from wheel import the_wheel

Component = dict[str, Any]

QT, ICU = "6.12.0", "73.2"
# of PySide6-Addons, and of Qt, only what speaks
_SPEECH = ("qtspeech", "qtmultimedia")
_COMPILED_IN = {
    "openssl": "Apache-2.0"
}  # typst's library has it, for fetching packages, which no template of ours does


def library(name: str, number: str, licence: str, purl: str = "") -> Component:
    """One component that no Python package tells of."""
    made: Component = {
        "type": "library",
        "bom-ref": f"{name}@{number}",
        "name": name,
        "version": number,
        "licenses": [{"expression": licence}],
    }
    return {**made, "purl": purl} if purl else made


def qt_parts(*modules: str) -> list[Component]:
    """Qt's modules in all installers, and these."""
    addons = library(
        "PySide6_Addons", QT, "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", f"pkg:pypi/pyside6-addons@{QT}"
    )
    return [addons, *(library(name, QT, "LGPL-3.0-only") for name in ("qtbase", "qtsvg", *_SPEECH, *modules))]


def linux_parts() -> list[Component]:
    """What the frozen tree holds besides packages."""
    (freezer,) = site("tools").glob("pyinstaller-*.dist-info")
    number = Distribution.at(freezer).version
    return [
        library("cpython", platform.python_version(), "PSF-2.0"),
        *qt_parts("qtwayland"),
        library("icu", ICU, "Unicode-3.0"),
        library(
            "pyinstaller-bootloader",
            number,
            "GPL-2.0-or-later WITH Bootloader-exception",
            f"pkg:pypi/pyinstaller@{number}",
        ),
    ]


def sqlite(carried: bool) -> Component:  # noqa: FBT001 - reads as a word
    """SQLite as this machine has it; the Debian package takes it from Debian instead of carrying it."""
    made = library("sqlite", sqlite3.sqlite_version, "blessing")
    if carried:
        return made
    return {**made, "properties": [{"name": "plainleaf:comes-from", "value": "Debian's libsqlite3-0"}]}


def debian_packages(names: Iterable[str]) -> list[str]:
    """The Debian packages that these libraries were taken from."""
    found: set[str] = set()
    for name in names:
        done = subprocess.run(["dpkg", "-S", f"*/{name}"], capture_output=True, text=True, check=False)
        found |= {done.stdout.partition(":")[0]} - {""}
    return sorted(found)


def debian_parts(packages: Iterable[str]) -> list[Component]:
    """These Debian packages as components."""
    parts = []
    for package in packages:
        number = run("dpkg-query", "-W", "-f", "${Version}\n", package).splitlines()[0]
        purl = f"pkg:deb/debian/{package}@{number}?arch=amd64"
        parts.append(library(package, number, "LicenseRef-see-Debian", purl))
    return parts


def compiled_in(listed: Iterable[Component]) -> list[Component]:
    """What crates carry of others' sources: `openssl-src 300.6.1+3.6.3` is OpenSSL 3.6.3."""
    found = (
        re.fullmatch(r"([\w-]+)-src (?:[^+]*)\+(.+)", f"{one['name']} {one['version']}") for one in listed
    )
    return [
        library(told[1], told[2], _COMPILED_IN[told[1]], f"pkg:generic/{told[1]}@{told[2]}")
        for told in found
        if told
    ]


def write_sbom(artefact: str, parts: list[Component], typst_in: Path | None = None) -> Path:
    """Write `<artefact>.cdx.json` beside the artefact; ``typst_in``: where the packages lie."""
    made = json.loads(_packages())
    components = [*made["components"], *parts]
    if typst_in:
        listed = crates.listed(typst_in)
        components += [*({**one, "bom-ref": one["purl"]} for one in listed), *compiled_in(listed)]
    known: dict[str, Component] = {}
    for one in components:
        known.setdefault(one.get("bom-ref") or f"{one['name']}@{one.get('version', '')}", one)
    made["components"] = sorted(known.values(), key=lambda one: (one["name"].lower(), one.get("version", "")))
    made["metadata"]["component"] = {
        "type": "application",
        "bom-ref": "plainleaf-artefact",
        "name": artefact,
        "version": version(),
        "licenses": [{"expression": "Apache-2.0 AND CC-BY-4.0 AND OFL-1.1"}],
    }
    made["metadata"]["timestamp"] = run("date", "-u", "-d", f"@{epoch()}", "+%Y-%m-%dT%H:%M:%SZ").strip()
    made["dependencies"] = [one for one in made.get("dependencies", []) if one["ref"] in known]
    path = OUT / f"{artefact}.cdx.json"
    words = json.dumps(made, indent=1, sort_keys=True, ensure_ascii=False)
    path.write_text(re.sub(r"file:///[^\"]*/", "", words) + "\n", encoding="utf-8")
    say(f"made {path.name}, {len(known)} components")
    return path


@cache
def _packages() -> str:
    """The runtime environment, and nothing that only builds."""
    python = runtime()
    put_wheel(python, the_wheel())
    out = WORK / "packages.cdx.json"
    how = ("environment", "--output-reproducible", "--of", "JSON", "--sv", "1.6")
    run(tools(), "-m", "cyclonedx_py", *how, "-o", out, python)
    made = json.loads(out.read_text(encoding="utf-8"))
    made["components"] = [one for one in made["components"] if one["name"] not in {"pip", "plainleaf"}]
    return json.dumps(made)
