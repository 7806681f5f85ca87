"""What each artefact consists of, as CycloneDX: Python packages, CPython, Qt, SQLite, typst's crates."""

import json
import platform
import re
import sqlite3
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from common import OUT, WORK, epoch, run, say, version
from venvs import put_wheel, runtime, site, tools
from wheel import the_wheel

Component = dict[str, Any]

QT, ICU = "6.12.0", "73.2"


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


def linux_parts() -> list[Component]:
    """What the frozen tree holds besides packages."""
    return [
        library("cpython", platform.python_version(), "PSF-2.0"),
        library("qtbase", QT, "LGPL-3.0-only"),
        library("qtsvg", QT, "LGPL-3.0-only"),
        library("qtwayland", QT, "LGPL-3.0-only"),
        library("icu", ICU, "Unicode-3.0"),
    ]


def bundled_sqlite() -> Component:
    """SQLite as this machine has it: the portable archive carries it along."""
    return library("sqlite", sqlite3.sqlite_version, "blessing")


def debian_parts(names: Iterable[str]) -> list[Component]:
    """The Debian packages that these libraries were taken from."""
    found: dict[str, Component] = {}
    for name in sorted(names):
        done = subprocess.run(["dpkg", "-S", f"*/{name}"], capture_output=True, text=True, check=False)
        package = done.stdout.partition(":")[0]
        if package:
            number = run("dpkg-query", "-W", "-f", "${Version}\n", package).splitlines()[0]
            purl = f"pkg:deb/debian/{package}@{number}?arch=amd64"
            found[package] = {**library(package, number, "LicenseRef-see-Debian"), "purl": purl}
    return list(found.values())


def write_sbom(artefact: str, parts: list[Component], python_in: bool = True) -> Path:  # noqa: FBT001, FBT002
    """Write `<artefact>.cdx.json` beside the artefact."""
    made = json.loads(_packages())
    components = [*made["components"], *(parts if python_in else [])]
    if python_in:
        components += _crates()
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


def _packages() -> str:
    """The runtime environment, and nothing that only builds."""
    python = runtime()
    put_wheel(python, the_wheel())
    out = WORK / "packages.cdx.json"
    run(
        *(
            tools(),
            "-m",
            "cyclonedx_py",
            "environment",
            "--output-reproducible",
            "--of",
            "JSON",
            "--sv",
            "1.6",
        ),
        *("-o", out, python),
    )
    made = json.loads(out.read_text(encoding="utf-8"))
    made["components"] = [one for one in made["components"] if one["name"] not in {"pip", "plainleaf"}]
    return json.dumps(made)


def _crates() -> list[Component]:
    """What typst is compiled from, as its own wheel tells."""
    (told,) = site("runtime").glob("typst-*.dist-info/sboms/*.cyclonedx.json")
    crates = json.loads(told.read_text(encoding="utf-8"))["components"]
    return [{**one, "bom-ref": one["purl"]} for one in crates if "purl" in one]
