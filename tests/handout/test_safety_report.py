"""The safety report on paper: one page while all holds, every fault where something doesn't."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from plainleaf.handout.options import PAPERS, SheetOptions
from plainleaf.handout.safety_report import ReportLine, SafetyReport
from plainleaf.handout.typesetter import Typesetter
from plainleaf.handout.words import brand_words, foot_words, sheet_words

REPORT = SafetyReport(
    title="Safety report of the checklist",
    of="A little library, version 1, en",
    verdict="PROVED: no danger sign is missed in any set that was walked.",
    sections=(
        ("What was walked", (ReportLine("every line alone", "192"),)),
        ("What must hold", tuple(ReportLine(f"claim number {n}", "Holds:") for n in range(15))),
    ),
    note="Whether the data is right, a clinician must say.",
    made="Made on 2026-11-28",
    day=date(2026, 11, 28),
)


@pytest.mark.parametrize("paper_size", PAPERS)
def test_a_report_on_which_all_holds_is_one_valid_page_with_all_its_words(
    setter: Typesetter,
    paper: Callable[[bytes], Any],
    comparable: Callable[[list[str]], list[str]],
    paper_size: str,
) -> None:
    options = SheetOptions(paper=paper_size)
    sheet, opened = setter.sheet(REPORT, options), paper(setter.pdf(REPORT, options))
    assert opened.faults() == []
    ((outside, _inside),) = opened.pages()
    foot = foot_words(sheet, 1, 1, roomy=False)
    assert outside == comparable(brand_words(sheet) + sheet_words(sheet) + foot)


def test_what_broke_a_claim_stands_below_it(setter: Typesetter, paper: Callable[[bytes], Any]) -> None:
    broken = ReportLine("a further tick never lowers the level", "NOT SO:", ("C01 R01; R01", "C02"))
    report = replace(REPORT, sections=(("What must hold", (broken,)),))
    ((outside, _inside),) = paper(setter.pdf(report, SheetOptions())).pages()
    assert "NOT SO: a further tick never lowers the level C01 R01; R01 C02" in " ".join(outside)
