"""The safety report of a checklist on one page, for a clinic to keep."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from plainleaf.content.whole import FigureArt
from plainleaf.handout.words import Json


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One line: what stands in bold before it, and what belongs to it."""

    words: str
    bold: str = ""
    below: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SafetyReport:
    """The words of a report, in the order in which they're read."""

    title: str
    of: str  # which checklist
    verdict: str
    sections: tuple[tuple[str, tuple[ReportLine, ...]], ...]
    note: str
    made: str  # when, in words
    day: date
    lang: str = "en"
    figures: Mapping[tuple[str, str], FigureArt] = field(default_factory=dict)

    @property
    def subject(self) -> str:
        """What it is."""
        return "the safety report"


def report_sheet(material: SafetyReport, labels: Mapping[str, Any]) -> Json:
    """The report as JSON data: a pure function of what it is given."""
    day = material.day
    return {
        "template": "list",
        "lang": material.lang,
        "title": material.title,
        "description": material.verdict,
        "date": [day.year, day.month, day.day],
        "programme": labels["programme"],
        "library": "",
        "name": "",
        "lead": [_run(material.of)],
        "blocks": list(_blocks(material)),
        "footer": {
            "title": material.title,
            "status": material.of,
            "written": material.made,
            "code": "",
            "page_of": labels["page_of"],
        },
    }


def _blocks(material: SafetyReport) -> Iterator[Json]:
    yield {"kind": "message", "runs": [_run(material.verdict, bold=True)]}
    for title, lines in material.sections:
        yield {"kind": "heading", "level": 2, "text": title}
        yield {"kind": "bullets", "items": [_runs(line) for line in lines]}
    yield {"kind": "note", "text": material.note}


def _runs(line: ReportLine) -> list[Json]:
    runs = [_run(f"{line.bold} ", bold=True)] if line.bold else []
    below = [{"t": f" {words}", "b": False, "below": True} for words in line.below]
    return [*runs, _run(line.words), *below]


def _run(words: str, *, bold: bool = False) -> Json:
    return {"t": words, "b": bold}
