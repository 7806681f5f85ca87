"""What typst is compiled from: its crates, a text for every licence named, what each says of its makers."""

import json
import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from common import HERE, CannotPackageError

TEXTS = HERE / "licences" / "typst"
NAME = "TYPST-CRATES.txt"
_WORDS = """What typst's library is compiled from
=====================================

{count} Rust crates, as the SBOM in typst's own package names them; Rust's standard library
(MIT OR Apache-2.0); and the fonts in it, see typst/FONTS.txt. For each: its name and version, its licence
as an SPDX expression, its authors as they name themselves, where its source is.

The texts of these licences lie in the folder typst, one file for each SPDX id, in the wording that the
SPDX list has. Where an expression offers a choice with OR, you have that choice. Where a text begins with a
copyright line to be filled in, it is the one that stands here after the crate's licence, as its own source
has it; for a crate without one, its authors are meant. Files in typst/notices are what a source says besides.

Rust's standard library: typst/notices/std.txt

"""


def listed(about: Path) -> list[dict[str, Any]]:
    """The crates that the package's own list of parts tells of."""
    told = sorted(about.glob("typst-*.dist-info/sboms/*.cyclonedx.json"))
    if len(told) != 1:
        raise CannotPackageError(f"{about}: typst's package no longer tells what it is compiled from")
    crates: list[dict[str, Any]] = json.loads(told[0].read_text(encoding="utf-8"))["components"]
    return sorted((one for one in crates if "purl" in one), key=lambda one: (one["name"], one["version"]))


def expression(crate: dict[str, Any]) -> str:
    """Its licence; empty if it names none."""
    return " AND ".join(" ".join(one["expression"].split()) for one in crate.get("licenses", ()))


def write_crates(folder: Path, about: Path) -> None:
    """Write the list, with a text for each licence in it.

    Raises:
        CannotPackageError: a crate has a licence whose text isn't here: it has to be added first.

    """
    crates = listed(about)
    texts = {path.stem for path in TEXTS.glob("*.txt")}
    notices = _notices()
    for crate in crates:
        ids = set(re.findall(r"[\w.-]+", expression(crate))) - {"AND", "OR", "WITH"}
        if not ids or ids - texts:
            lacking = ", ".join(sorted(ids - texts)) or "its licence"
            raise CannotPackageError(f"{crate['name']}: there is no text in {TEXTS.name}/ for {lacking}")
    words = _WORDS.format(count=len(crates)) + "".join(
        _entry(crate, notices.get(crate["name"], ())) for crate in crates
    )
    (folder / NAME).write_text(words, encoding="utf-8")


def _notices() -> dict[str, list[str]]:
    """What each crate's own source says: copyright lines, or the file that has them.

    Raises:
        CannotPackageError: the file isn't there.

    """
    said: dict[str, list[str]] = {}
    with (TEXTS / "notices.toml").open("rb") as file:
        sources = tomllib.load(file)["source"]
    for source in sources:
        lines = list(source.get("notices", ()))
        if name := source.get("says"):
            lines.append(f"see typst/notices/{name}")
            if not (TEXTS / "notices" / name).is_file():
                raise CannotPackageError(f"typst/notices.toml: {name} isn't there")
        said.update(dict.fromkeys(source["crates"], lines))
    return said


def _entry(crate: dict[str, Any], notices: Iterable[str]) -> str:
    source = next((one["url"] for one in crate.get("externalReferences", ()) if one["type"] == "vcs"), "")
    authors = crate.get("author") or "(names none: see its source)"
    named = f"{crate['name']} {crate['version']}"
    return "\n    ".join((named, expression(crate), *notices, authors, source or crate["purl"])) + "\n"
