"""The short lines that say what a page is about: its names, its headings, the checklist's lines for it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from plainleaf.content.blocks import KeyPoints
from plainleaf.content.checklist import Checklist, Strength
from plainleaf.content.page import Page
from plainleaf.library.sections import Section
from plainleaf.library.weights import Language

NAME, SAME_NAME, LEAD, HEADING = 1.0, 1.0, 0.6, 0.6
TICKED = {Strength.STRONG: 0.75, Strength.MODERATE: 0.4}  # weaker ones lead anywhere
_APART = re.compile(r"[:;,()]| (?:and|or|also called|y|o|también llamada?) ")


@dataclass(frozen=True, slots=True)
class AboutLine:
    """What one line says, as stems, and how far finding it is finding the page."""

    stems: frozenset[str]
    strength: float


def ticked_lines(checklist: Checklist | None) -> Mapping[str, list[tuple[str, float]]]:
    """The checklist's lines that lead to each page, with how far each does."""
    found: dict[str, list[tuple[str, float]]] = {}
    for item in checklist.items if checklist else ():
        for page, strength in item.evidence:
            if strength in TICKED:
                found.setdefault(page, []).append((item.words, TICKED[strength]))
    return found


def lines_of(
    page: Page, sections: Sequence[Section], ticked: Sequence[tuple[str, float]], language: Language
) -> list[AboutLine]:
    """The page's lines, each once, at its greatest strength."""
    best: dict[frozenset[str], float] = {}
    for stems, strength in _all(page, sections, ticked, language):
        if stems:
            best[stems] = max(best.get(stems, 0.0), strength)
    return [AboutLine(stems, strength) for stems, strength in best.items()]


def _all(
    page: Page, sections: Sequence[Section], ticked: Sequence[tuple[str, float]], language: Language
) -> Iterator[tuple[frozenset[str], float]]:
    def of(text: str) -> frozenset[str]:
        return language.stems_of(language.phrase(text))

    for name in (page.title, page.medical_name):
        yield of(name), NAME
        for part in _APART.split(name):
            yield of(part), NAME
            for other in language.names_like(part):
                yield language.stems_of(other), SAME_NAME
    yield from ((of(code.code), NAME) for code in page.codes)
    yield of(page.lead.text), LEAD
    for block in page.blocks:
        if isinstance(block, KeyPoints):
            yield from ((of(line.text), LEAD) for line in block.items)
    for section in sections:
        if not section.is_outlook:
            yield of(section.heading), HEADING
    yield from ((of(text), strength) for text, strength in ticked)
