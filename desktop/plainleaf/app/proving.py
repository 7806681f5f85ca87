"""`plainleaf prove`: a one-page report, for a clinic to keep, on whether the checklist misses danger."""

import time
import tomllib
from argparse import Namespace
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from plainleaf.checklist.cases import Case, failing
from plainleaf.checklist.proof import Claim, Fault, Proof, prove
from plainleaf.content.blocks import HelpLevel
from plainleaf.content.checklist import Checklist
from plainleaf.content.errors import CasesError
from plainleaf.handout.safety_report import ReportLine, SafetyReport
from plainleaf.library import Library

_KEYS = {"name", "ticks", "level", "cards", "pages", "first", "nothing_fits"}
_WALKS = {
    "single": "every line alone",
    "pairs": "every pair of lines, each red flag with each item among them",
    "rules": "every combination rule, with every one further line",
    "random": "random sets, each one line more than the last",
}
_CLAIMS = {
    Claim.CARDS: "every red flag and every rule raises its card",
    Claim.LEVEL: "the level never falls below the fact base",
    Claim.LEVEL_STAYS: "a further tick never lowers the level",
    Claim.CARDS_STAY: "a further tick never takes a card away",
    Claim.LEVEL_HAS_CARD: "no level is without a card",
    Claim.ORDER: "the order of ticking changes nothing",
    Claim.RARE: "a rare and serious page never comes first from circumstances",
    Claim.REASONS: "every page says which ticks led to it",
    Claim.NOTHING_FITS: "“nothing fits” is said when no page is shown, and only then",
    Claim.NO_TICK: "no tick leads to nothing",
    Claim.PAGES: "every page is reached by ticks or named to be read along",
    Claim.ITEMS: "every item leads to a page or a rule",
    Claim.ASKED: "every item is asked of somebody",
    Claim.RESET: "reset leaves nothing",
    Claim.TIME: "a result takes less than 1 ms",
}
_TITLE = "Safety report of the checklist"
_LIMITS = (
    "This shows that the program follows its data. Whether the data is right, a clinician must say:",
    "weights and levels are editorial and have not been signed.",
)
_SHOWN = 3  # faults of one kind in the report


@dataclass(frozen=True, slots=True)
class Report:
    """What a proof has found, and of which library."""

    head: str
    checklist: Checklist
    proof: Proof
    seed: int
    cases: int = 0
    missed: tuple[Fault, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether nothing at all was found."""
        return self.proof.holds and not self.missed


def run(library: Library, lang: str, args: Namespace | SimpleNamespace) -> int:
    """Print the report; 1 if anything does not hold."""
    checklist = library.checklist(lang)
    cases = read_cases(args.cases, checklist) if args.cases else ()
    report = Report(
        head=f"{library.about.title[lang]}, version {library.about.version}, {lang}",
        checklist=checklist,
        proof=prove(checklist, time.perf_counter, sets=args.sets, seed=args.seed),
        seed=args.seed,
        cases=len(cases),
        missed=tuple(failing(checklist, cases)),
    )
    if args.pdf:
        from plainleaf.app import paper  # noqa: PLC0415 - loads typst
        from plainleaf.app.places import resources  # noqa: PLC0415

        today = date.today()  # noqa: DTZ011 - the day where the clinic is
        paper.write_one(paper_report(report, today), args.paper, args.pdf, resources())
    print("\n".join(report_lines(report)))  # noqa: T201
    return 0 if report.holds else 1


def report_lines(report: Report) -> list[str]:
    """The report. Its last line is the verdict."""
    checklist, proof = report.checklist, report.proof
    lines = [_TITLE, report.head, "", f"Walked: {_sizes(checklist)}"]
    lines += [f"  {proof.counts[walk]:>9,}  {words}" for walk, words in _WALKS.items()]
    lines += [f"  (seed {report.seed}: the same walk again)", "", "What must hold"]
    for claim, words in _CLAIMS.items():
        found = [fault for fault in proof.faults if fault.claim == claim]
        lines.append(f"  {'NOT SO' if found else 'holds':<7} {words}")
        lines += [_fault_line(fault) for fault in found[:_SHOWN]]
    lines += ["", f"Time for a result: {_timed(proof)}"]
    if report.cases:
        lines += ["", _cases_right(report)]
        lines += [f"  NOT SO  {fault.claim}\n{_fault_line(fault)}" for fault in report.missed]
    return [
        *lines,
        "",
        f"Pages that no tick has to lead to: {', '.join(checklist.read_along)}",
        *_LIMITS,
        "",
        _verdict(report),
    ]


def _timed(proof: Proof) -> str:
    half, most = (f"{1000 * proof.time_of(share):.2f} ms" for share in (0.5, 0.99))
    return f"half within {half}, 99 of 100 within {most} (n = {len(proof.times):,})"


def _cases_right(report: Report) -> str:
    right = report.cases - len({fault.claim for fault in report.missed})
    return f"Your own cases: {right} of {report.cases} come out right"


def paper_report(report: Report, day: date) -> SafetyReport:
    """The report's words for paper: the verdict first, then what was walked and what holds."""
    walked = [ReportLine(words, f"{report.proof.counts[walk]:,}") for walk, words in _WALKS.items()]
    seed = f"The seed is {report.seed}: with it, the same walk is made again."
    claims = [_claim_line(report.proof, claim, words) for claim, words in _CLAIMS.items()]
    sections = [
        ("What was walked", (ReportLine(_sizes(report.checklist)), *walked, ReportLine(seed))),
        ("What must hold", tuple(claims)),
    ]
    if report.cases:
        missed = [ReportLine(fault.claim, "NOT SO:", (_told(fault),)) for fault in report.missed]
        sections.append(("The clinic's own cases", (ReportLine(_cases_right(report)), *missed)))
    along = f"Pages that no tick has to lead to: {', '.join(report.checklist.read_along)}."
    return SafetyReport(
        title=_TITLE,
        of=report.head,
        verdict=_verdict(report),
        sections=tuple(sections),
        note=f"Time for a result: {_timed(report.proof)}. {along} {' '.join(_LIMITS)}",
        made=f"Made on {day.isoformat()}",
        day=day,
    )


def _claim_line(proof: Proof, claim: Claim, words: str) -> ReportLine:
    found = [fault for fault in proof.faults if fault.claim == claim]
    return ReportLine(words, "NOT SO:" if found else "Holds:", tuple(map(_told, found[:_SHOWN])))


def _sizes(checklist: Checklist) -> str:
    lines = f"{len(checklist.items)} items, {len(checklist.red_flags)} red flags"
    return f"{lines}, {len(checklist.rules)} rules, {len(checklist.pages)} pages"


def _told(fault: Fault) -> str:
    return "; ".join(part for part in (" ".join(fault.ticks) or "no tick", fault.missing) if part)


def _fault_line(fault: Fault) -> str:
    return f"          {_told(fault)}"


def _verdict(report: Report) -> str:
    if report.holds:
        return "PROVED: no danger sign is missed in any set that was walked."
    broken = len({fault.claim for fault in (*report.proof.faults, *report.missed)})
    return f"NOT PROVED: {broken} of the lines above {'does' if broken == 1 else 'do'} not hold."


def read_cases(path: Path, checklist: Checklist) -> tuple[Case, ...]:
    """The cases of a file of ``[[case]]`` tables.

    Raises:
        CasesError: it can't be read, or names what isn't there.

    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CasesError(f"{path}: {error}. Write [[case]] tables with name and ticks.") from error
    rows = data.get("case")
    if set(data) != {"case"} or not isinstance(rows, list) or not rows:
        raise CasesError(f"{path}: there is no [[case]], or something else beside. Write [[case]] tables.")
    return tuple(_case(row, f"{path}: case {number}", checklist) for number, row in enumerate(rows, 1))


def _case(row: Any, place: str, checklist: Checklist) -> Case:  # noqa: ANN401 - as the decoder gives it
    if not isinstance(row, dict) or not row.get("name") or not row.get("ticks"):
        raise CasesError(f"{place} has no name or no ticks. Give it both.")
    if unknown := sorted(set(row) - _KEYS):
        raise CasesError(f"{place}: {', '.join(unknown)} isn't known here. Use {', '.join(sorted(_KEYS))}.")
    flags = {flag.id for flag in checklist.red_flags} | {card.id for card in checklist.general.values()}
    ticks = {item.id for item in checklist.items} | {flag.id for flag in checklist.red_flags}
    first = _names({"first": [row.get("first", "")]}, "first", {*checklist.pages, ""}, place)[0]
    level = row.get("level", "none")
    if level not in list(HelpLevel) or not isinstance(row.get("nothing_fits", False), bool):
        fix = f"level is one of {', '.join(HelpLevel)}; nothing_fits is true or false"
        raise CasesError(f"{place}: {fix}.")
    return Case(
        str(row["name"]),
        frozenset(_names(row, "ticks", ticks, place)),
        HelpLevel(level),
        _names(row, "cards", flags, place),
        _names(row, "pages", set(checklist.pages), place),
        first,
        bool(row.get("nothing_fits", False)),
    )


def _names(row: dict[str, Any], key: str, known: set[str], place: str) -> tuple[str, ...]:
    names = row.get(key, [])
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise CasesError(f'{place}: {key} is no list of words. Write {key} = ["…"].')
    if unknown := sorted(set(names) - known):
        raise CasesError(
            f"{place}: {key} names {', '.join(unknown)}, which isn't there. Spell it as the list does."
        )
    return tuple(names)
