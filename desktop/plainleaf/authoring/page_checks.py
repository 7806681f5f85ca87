"""Whether a page has all its parts, in their order, and a source for what it says."""

from collections.abc import Iterable

from plainleaf.authoring.draft import Draft, Placed
from plainleaf.authoring.findings import Findings
from plainleaf.authoring.ids import WIDELY_TAUGHT
from plainleaf.content.blocks import (
    BulletList,
    Figure,
    Heading,
    HelpCard,
    KeyPoints,
    Kinds,
    Paragraph,
    Questions,
    Steps,
    lines_of,
)
from plainleaf.content.page import Source

_FEWEST_POINTS, _MOST_POINTS = 3, 5
_LONGEST_POINT = 60  # characters: five of these fit on the first page of a large-print sheet
_FEWEST_SOURCES = 3
_DEEPEST = 3
_HELP = "help"
_OPENING = "After the first paragraph come the key points, then a picture, then the section {#help}."


def check_page(draft: Draft, sources: Iterable[Source], findings: Findings) -> None:
    """Note what a page lacks, and what stands in the wrong place."""
    _check_parts(draft, findings)
    _check_order(draft, findings)
    _check_headings([placed for placed in draft.blocks if isinstance(placed.block, Heading)], findings)
    _check_citations(draft, findings)
    for placed in draft.blocks:
        if isinstance(placed.block, KeyPoints):
            _check_points(placed, placed.block, findings)
    count = sum(source.id != WIDELY_TAUGHT for source in sources)
    if count < _FEWEST_SOURCES:
        words = f"The page cites {count} sources; {_FEWEST_SOURCES} are the fewest."
        findings.add(0, words, "Cite what backs each statement.")


def _check_parts(draft: Draft, findings: Findings) -> None:
    blocks = [placed.block for placed in draft.blocks]
    if not any(isinstance(block, KeyPoints) for block in blocks):
        findings.add(
            0, "The page has no key points.", "Add a block ::: key-points below the first paragraph."
        )
    if not any(isinstance(block, Figure) for block in blocks):
        findings.add(0, "The page has no picture.", "Add a block ::: figure id below the key points.")
    if not any(isinstance(block, Questions) for block in blocks):
        findings.add(0, "The page has no questions to take to a visit.", "Add a block ::: questions.")
    if not any(isinstance(block, Heading) and block.id == _HELP for block in blocks):
        fix = "Add “## When to get help {#help}” as the first section."
        findings.add(0, "The page doesn't say when to get help.", fix)
    elif not any(isinstance(placed.block, HelpCard) for placed in section(draft, _HELP)):
        at = next(p.at for p in draft.blocks if isinstance(p.block, Heading) and p.block.id == _HELP)
        findings.add(at, "The section on getting help has no help block.", "Add ::: help emergency.")


def section(draft: Draft, anchor: str) -> list[Placed]:
    """The blocks of a section, its sub-sections' too."""
    inside: list[Placed] = []
    within = False
    for placed in draft.blocks:
        if isinstance(placed.block, Heading) and placed.block.level <= 2:
            within = placed.block.id == anchor
        elif within:
            inside.append(placed)
    return inside


def _check_order(draft: Draft, findings: Findings) -> None:
    """First key points, then pictures, then the section on getting help."""
    blocks = draft.blocks
    sections = (at for at, placed in enumerate(blocks) if isinstance(placed.block, Heading))
    first = next(sections, len(blocks))
    wanted: tuple[type, ...] = (KeyPoints, Figure)
    for placed in blocks[:first]:
        if isinstance(placed.block, wanted):
            wanted = (Figure,)
        else:
            findings.add(placed.at, "This stands in the wrong place.", _OPENING)
    if first < len(blocks) and isinstance(heading := blocks[first].block, Heading) and heading.id != _HELP:
        words = "The first section isn't the one on getting help."
        findings.add(blocks[first].at, words, "Move the section {#help} up here.")
    pictured = any(isinstance(placed.block, Figure) for placed in blocks[:first])
    late = [placed for placed in blocks[first:] if isinstance(placed.block, KeyPoints)]
    if not pictured:
        late += [placed for placed in blocks[first:] if isinstance(placed.block, Figure)][:1]
    for placed in late:
        findings.add(placed.at, "This stands too far down.", _OPENING)


def _check_headings(headings: list[Placed], findings: Findings) -> None:
    above = 1
    seen: dict[str, int] = {}
    for placed in headings:
        heading = placed.block
        assert isinstance(heading, Heading)  # noqa: S101 - the caller picked them
        if heading.level < 2 or heading.level > _DEEPEST:
            findings.add(placed.at, f"A heading can't be of level {heading.level}.", "Use ## or ###.")
        elif heading.level > above + 1:
            findings.add(placed.at, "A heading level is skipped.", "Use ## for it, or add a ## above it.")
        above = heading.level
        if heading.line.text.endswith(("?", "؟")):
            findings.add(placed.at, "The heading is a question.", "Say what the section says.")
        if heading.id and heading.id in seen:
            words = f"The id “{heading.id}” is taken by the heading of line {seen[heading.id]}."
            findings.add(placed.at, words, "Give each heading its own.")
        seen.setdefault(heading.id, placed.at)


def _check_citations(draft: Draft, findings: Findings) -> None:
    """Each paragraph and list of a section says where it is from; key messages bring their own."""
    in_section = False
    for placed in draft.blocks:
        block = placed.block
        in_section |= isinstance(block, Heading)
        if not in_section or not isinstance(block, Paragraph | BulletList | Steps | Kinds):
            continue
        lines = lines_of(block)
        if len(placed.own) == len(lines) and not any(line.sources for line in lines):
            what = "paragraph" if isinstance(block, Paragraph) else "list"
            fix = "Cite one after the sentence it backs: [@11], or [@gk] where it is widely taught."
            findings.add(placed.at, f"This {what} has no source.", fix)


def _check_points(placed: Placed, points: KeyPoints, findings: Findings) -> None:
    if not _FEWEST_POINTS <= len(points.items) <= _MOST_POINTS:
        words = f"There are {len(points.items)} key points."
        findings.add(placed.at, words, f"Have {_FEWEST_POINTS} to {_MOST_POINTS}.")
    if len(points.items) - len(placed.own) > 1:
        findings.add(placed.at, "More than one key point is a key message.", "Keep one of them here.")
    for own in placed.own:
        if len(own.line.text) > _LONGEST_POINT:
            words = f"This key point has {len(own.line.text)} characters; {_LONGEST_POINT} are the most."
            findings.add(own.at, words, "Shorten it.")
