"""Whether a page's forms are marked so that each mark does something, and nothing urgent is left out."""

from collections.abc import Iterator

from plainleaf.authoring.draft import Draft, Placed
from plainleaf.authoring.findings import Findings
from plainleaf.content.blocks import Figure, Heading, HelpCard, KeyMessage
from plainleaf.content.forms import HELP, OUTLOOK


def check_forms(draft: Draft, findings: Findings) -> None:
    """Note marks of the short form that do nothing, and an outlook that hides what all must read."""
    for placed, section in _with_sections(draft):
        if isinstance(placed.block, Heading):
            _check_heading(placed, placed.block, findings)
        if placed.full_only_at:
            _check_mark(placed, section, findings)
        if section and section.id == OUTLOOK and isinstance(placed.block, HelpCard | KeyMessage):
            words = "This stands in the outlook, which is shown only to readers who ask for it."
            findings.add(placed.at, words, "Move it to another section: every reader has to meet it.")


def _with_sections(draft: Draft) -> Iterator[tuple[Placed, Heading | None]]:
    section: Heading | None = None
    for placed in draft.blocks:
        if isinstance(placed.block, Heading) and placed.block.level == 2:
            section = placed.block
        yield placed, section


def _check_heading(placed: Placed, heading: Heading, findings: Findings) -> None:
    if heading.id == OUTLOOK and heading.level != 2:
        findings.add(placed.at, "The outlook isn't a section.", "Write “## … {#outlook}”.")
    if not heading.short:
        return
    if heading.level != 2:
        words = "Only a whole section can be in the short form."
        findings.add(placed.at, words, "Mark its heading with ##, and leave parts out with {.full}.")
    elif heading.id == OUTLOOK:
        findings.add(placed.at, "The outlook is never in the short form.", "Take out .short.")


def _check_mark(placed: Placed, section: Heading | None, findings: Findings) -> None:
    line = placed.full_only_at
    if isinstance(placed.block, Heading):
        findings.add(line, "A heading can't be left out by itself.", "Mark the blocks below it with {.full}.")
    elif section and section.id == HELP:
        words = "Nothing of the section on getting help is left out."
        findings.add(line, words, "Take out the line {.full}.")
    elif section is None or not section.short:
        what = "picture" if isinstance(placed.block, Figure) else "block"
        words = f"This mark {{.full}} does nothing: the short form doesn't have this {what} in any case."
        if section is None:
            words = "This mark {.full} does nothing above the first section."
        findings.add(line, words, "Take out the line {.full}, or mark the section's heading with .short.")
