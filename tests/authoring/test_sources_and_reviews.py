"""Sources in plain words, and signatures over what a page says."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from plainleaf.authoring import check_library, prove_library, read_library
from plainleaf.authoring.findings import Findings
from plainleaf.authoring.reviews_reader import content_hash
from plainleaf.authoring.sources_reader import read_entries, sources_in
from plainleaf.content.page import Review, Source
from plainleaf.content.problem import Problem

Change = Callable[[str, str, str], list[Problem]]
REVIEW = """\
[[review]]
page = "skin-lumps"
lang = "en"
hash = "{hash}"
name = "A. Nurse"
role = "Nurse"
on = 2027-01-31
"""


def source(folder: Path, **fields: Any) -> Source:
    """One source as a page has it."""
    (folder / "sources.json").write_text(json.dumps([{"id": "9", "title": "T", **fields}]), encoding="utf-8")
    problems: list[Problem] = []
    entries = read_entries(folder, Findings("sources.json", problems))
    assert not problems
    return sources_in(entries, "and others", "Widely taught")["9"]


def person(family: str, given: str) -> dict[str, str]:
    return {"family": family, "given": given}


PEOPLE = [
    person("Reiter", "Nadja Q"),
    person("Le", "C."),
    person("de Vries", "Jan-Piet"),
    person("Gray", "M"),
]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "T."),
        ({"title": "A <i>Candida</i> sore?"}, "A Candida sore?"),
        ({"author": PEOPLE[:1]}, "Reiter NQ. T."),
        ({"author": PEOPLE[:3]}, "Reiter NQ, Le C, de Vries JP. T."),
        ({"author": PEOPLE}, "Reiter NQ, Le C, de Vries JP and others. T."),
        ({"author": [PEOPLE[0], {"literal": "et al."}]}, "Reiter NQ and others. T."),
        ({"author": [{"literal": "World Health Organization"}]}, "World Health Organization. T."),
        (
            {"author": [person("Sprague", "S M")], "issued": {"date-parts": [["2014"]]}},
            "Sprague SM. T. 2014.",
        ),
        ({"container-title": "J", "publisher": "P"}, "T. J."),
        ({"publisher": "P", "URL": "https://example.org/a"}, "T. P. example.org"),
        ({"DOI": "10.1/x", "URL": "https://example.org/a"}, "T. doi:10.1/x"),
        ({"author": "x", "issued": {"date-parts": [[]]}}, "T."),
    ],
)
def test_a_source_is_one_plain_line(fields: dict[str, Any], words: str, tmp_path: Path) -> None:
    assert source(tmp_path, **fields).words == words


def test_a_source_keeps_its_year_and_address(tmp_path: Path) -> None:
    issued = {"date-parts": [[2011, 5]]}
    assert source(tmp_path, issued=issued, DOI="10.1/x").year == 2011
    assert source(tmp_path, DOI="10.1/x").url == "https://doi.org/10.1/x"
    assert source(tmp_path, DOI="10.1/x", URL="https://example.org").url == "https://example.org"
    assert source(tmp_path).year == 0


def test_what_is_widely_taught_is_a_source_of_no_year(folder: Path) -> None:
    page = read_library(folder).pages["skin-lumps", "en"]
    assert Source("gk", "Widely taught", 0, "") in page.sources


def sign(folder: Path, **changed: str) -> None:
    """Sign a page of the folder over its present words."""
    whole = read_library(folder)
    fields = {"hash": content_hash(whole.pages["skin-lumps", "en"], whole.phrases["en"]), **changed}
    (folder / "reviews.toml").write_text(REVIEW.format(**fields), encoding="utf-8")


def test_a_signature_over_these_words_makes_the_page_reviewed(folder: Path) -> None:
    sign(folder)
    assert not check_library(folder)
    review = read_library(folder).pages["skin-lumps", "en"].review
    assert (review.name, review.on, review.state) == ("A. Nurse", date(2027, 1, 31), "reviewed")


def test_a_signature_is_void_when_any_word_of_the_page_changes(folder: Path, after: Change) -> None:
    sign(folder)
    assert not after("checklist/en.toml", 'kiosk = "Show it today."', 'kiosk = "Show it tomorrow."')
    proof = prove_library(folder)
    assert [(one.page, one.lang, one.is_void) for one in proof.signatures] == [("skin-lumps", "en", True)]
    assert proof.whole.pages["skin-lumps", "en"].review == Review()


def test_the_last_signature_stands(folder: Path) -> None:
    sign(folder)
    good = (folder / "reviews.toml").read_text(encoding="utf-8")
    void = REVIEW.format(hash="x").replace("A. Nurse", "B. Old")
    (folder / "reviews.toml").write_text(void + good, encoding="utf-8")
    assert read_library(folder).pages["skin-lumps", "en"].review.name == "A. Nurse"


def test_a_signature_of_no_page_is_found(folder: Path) -> None:
    text = REVIEW.format(hash="x").replace("skin-lumps", "stones")
    (folder / "reviews.toml").write_text(text, encoding="utf-8")
    assert [(p.file, p.line) for p in check_library(folder)] == [("reviews.toml", 2)]
