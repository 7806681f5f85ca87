"""`plainleaf prove`: the report for a clinic, and the clinic's own cases."""

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from plainleaf.app.proving import Report, paper_report, read_cases, report_lines
from plainleaf.checklist.cases import Case, failing
from plainleaf.checklist.proof import Claim, Fault, Proof, prove
from plainleaf.content.blocks import HelpLevel, HelpLine
from plainleaf.content.checklist import Checklist, Item, Strength
from plainleaf.content.errors import CasesError

CASES = """\
[[case]]
name = "A lump"
ticks = ["C01"]
level = "soon"
cards = ["general-soon"]
pages = ["lumps"]
first = "lumps"

[[case]]
name = "A sign of danger"
ticks = ["R01", "C01"]
level = "emergency"
"""


@pytest.fixture
def little() -> Checklist:
    levels = [level for level in HelpLevel if level is not HelpLevel.NONE]
    return Checklist(
        items=(Item("C01", "skin", "Lump", HelpLevel.SOON, (("lumps", Strength.STRONG),)),),
        red_flags=(HelpLine("R01", HelpLevel.EMERGENCY, "flags", "Danger", "Call.", "Tell staff."),),
        rules=(),
        parts=(),
        on_view=("R01",),
        general={level: HelpLine(f"general-{level}", level, "", "", "", "") for level in levels},
        pages=("basics", "lumps"),
        first_needs={},
        read_along=("basics",),
    )


@pytest.fixture
def proof(little: Checklist) -> Proof:
    return prove(little, time.perf_counter, sets=40)


def test_the_report_fits_on_one_page_and_ends_with_its_verdict(little: Checklist, proof: Proof) -> None:
    lines = report_lines(Report("A little library, version 1, en", little, proof, seed=1))
    assert len(lines) <= 60
    assert max(map(len, lines)) <= 110
    assert lines[-1].startswith("PROVED")
    assert not any("NOT SO" in line for line in lines)
    assert "         40  random sets, each one line more than the last" in lines


def test_the_report_names_every_claim_and_shows_what_broke_it(little: Checklist, proof: Proof) -> None:
    proof.faults += [Fault(claim, ("C01", "R01"), "R01") for claim in Claim]
    lines = report_lines(Report("", little, proof, seed=1))
    assert sum("NOT SO" in line for line in lines) == len(Claim)
    assert sum("C01 R01; R01" in line for line in lines) == len(Claim)
    assert lines[-1] == f"NOT PROVED: {len(Claim)} of the lines above do not hold."


def test_the_report_on_paper_says_what_the_printed_lines_say(little: Checklist, proof: Proof) -> None:
    proof.faults.append(Fault(Claim.ORDER, ("C01", "R01"), "R01"))
    report = Report("A little library", little, proof, seed=1)
    paper, lines = paper_report(report, date(2026, 11, 28)), report_lines(report)
    assert paper.verdict == lines[-1]
    claims = dict(paper.sections)["What must hold"]
    assert [line.words for line in claims if line.bold == "NOT SO:"] == [
        "the order of ticking changes nothing"
    ]
    assert [line.below for line in claims if line.below] == [("C01 R01; R01",)]
    for words in (line.words for line in claims):
        assert any(line.endswith(words) for line in lines)


def test_a_clinics_cases_are_read_and_counted(little: Checklist, proof: Proof, tmp_path: Path) -> None:
    path = tmp_path / "cases.toml"
    path.write_text(CASES, encoding="utf-8")
    cases = read_cases(path, little)
    assert cases[0] == Case(
        "A lump", frozenset({"C01"}), HelpLevel.SOON, ("general-soon",), ("lumps",), "lumps"
    )
    assert failing(little, cases) == []
    wrong = Case("No page wanted", frozenset({"C01"}), nothing_fits=True)
    report = Report("", little, proof, 1, 3, tuple(failing(little, (*cases, wrong))))
    lines = report_lines(report)
    assert "Your own cases: 2 of 3 come out right" in lines
    assert any("NOT SO  No page wanted" in line for line in lines)
    assert (report.holds, lines[-1]) == (False, "NOT PROVED: 1 of the lines above does not hold.")


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("[[case]]", "[case]", "case"),
        ('name = "A lump"', "", "case 1 has no name or no ticks"),
        ('["C01"]', '["C99"]', "case 1: ticks names C99"),
        ('["C01"]', '"C01"', "case 1: ticks is no list"),
        ('"soon"', '"later"', "case 1: level is one of none, soon"),
        ('["general-soon"]', '["R77"]', "case 1: cards names R77"),
        ('["lumps"]', '["lump"]', "case 1: pages names lump"),
        ('first = "lumps"', 'first = "lump"', "case 1: first names lump"),
        ('first = "lumps"', 'age = "50"', "case 1: age isn't known here"),
    ],
)
def test_a_case_that_cannot_be_meant_is_refused_by_file_and_place(
    little: Checklist, tmp_path: Path, before: str, after: str, said: str
) -> None:
    assert before in CASES
    path = tmp_path / "cases.toml"
    path.write_text(CASES.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(CasesError, match=said) as refused:
        read_cases(path, little)
    assert str(path) in str(refused.value)


def test_a_file_that_is_not_there_is_named(little: Checklist, tmp_path: Path) -> None:
    with pytest.raises(CasesError, match=r"none\.toml"):
        read_cases(tmp_path / "none.toml", little)


@pytest.mark.proof
def test_the_shipped_library_is_proved_by_the_command(call: Callable[..., CompletedProcess[str]]) -> None:
    done = call("prove", "--sets", "2000")
    assert done.returncode == 0, done.stdout
    assert done.stdout.splitlines()[-1].startswith("PROVED")


@pytest.mark.proof
def test_the_report_is_written_as_a_pdf_too(
    call: Callable[..., CompletedProcess[str]], tmp_path: Path
) -> None:
    out = tmp_path / "report.pdf"
    done = call("prove", "--sets", "20", "--pdf", str(out))
    assert done.returncode == 0, done.stdout + done.stderr
    assert out.read_bytes().startswith(b"%PDF")
