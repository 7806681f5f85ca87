"""The forms of a page: full or short, with the outlook or without it.

The short form is one sheet of paper, made from the same blocks: the lead, the key points, the
first picture, the section on getting help, and the sections whose headings say so. The outlook
(what to expect, deaths too) belongs to no form: it is shown to readers who ask for it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import StrEnum

from plainleaf.content.blocks import Block, Figure, Heading, KeyPoints, WordsToKnow, lines_of
from plainleaf.content.page import Page

HELP = "help"  # the id of the section "When to get help" in every page
OUTLOOK = "outlook"  # the id of the section that is shown only when it is asked for


class Form(StrEnum):
    """How much of a page is wanted."""

    FULL = "full"
    SHORT = "short"


def form_of(
    page: Page, form: Form = Form.FULL, *, outlook: bool = False, without: frozenset[str] = frozenset()
) -> Page:
    """The page with the blocks of that form, and just the words and sources that belong to them.

    The short form never has the outlook, and no form leaves out when to get help, whatever is asked for.
    """
    places: Iterable[int] = range(len(page.blocks))
    if form is Form.SHORT:
        places = _short_places(page)
    left_out = (without | (frozenset() if outlook else {OUTLOOK})) - {HELP}
    section_of = {place: section for place, _, section in _with_sections(page)}
    places = [place for place in places if section_of[place] not in left_out]
    if len(places) == len(page.blocks):
        return page
    blocks = tuple(page.blocks[place] for place in places)
    marked = frozenset(at for at, place in enumerate(places) if place in page.full_only)
    return _with_its_own(replace(page, blocks=blocks, full_only=marked))


def help_alone(page: Page) -> Page:
    """The page with its section on getting help and nothing else: what is left of one nobody has checked."""
    places = [place for place, _, section in _with_sections(page) if section == HELP]
    return _with_its_own(replace(page, blocks=tuple(page.blocks[place] for place in places)))


def outlook_places(page: Page) -> frozenset[int]:
    """The places in ``page.blocks`` of the outlook, its heading's too."""
    return frozenset(place for place, _, section in _with_sections(page) if section == OUTLOOK)


def _with_sections(page: Page) -> Iterator[tuple[int, Block, str]]:
    """Each block with its place and its section's id; empty above the first section and at the end."""
    section = ""
    for place, block in enumerate(page.blocks):
        if isinstance(block, Heading) and block.level == 2:
            section = block.id
        yield place, block, "" if isinstance(block, WordsToKnow) else section


def _short_places(page: Page) -> Iterator[int]:
    """The places of the blocks that the short form has."""
    short = {HELP} | {heading.id for heading in page.sections if heading.short} - {OUTLOOK}
    first = next((place for place, block in enumerate(page.blocks) if isinstance(block, Figure)), -1)
    for place, block, section in _with_sections(page):
        always = place == first or isinstance(block, KeyPoints | WordsToKnow) or section == HELP
        if always or (section in short and place not in page.full_only):
            yield place


def _with_its_own(page: Page) -> Page:
    """The page with the glossary words and the sources of its own lines, and no others."""
    lines = [page.lead, *(line for block in page.blocks for line in lines_of(block))]
    cited = {source for line in lines for source in line.sources}
    used = {run.term for line in lines for run in line.runs}
    blocks: list[Block] = []
    for block in page.blocks:
        if isinstance(block, WordsToKnow):
            terms = tuple(term for term in block.terms if term.id in used)
            blocks += [WordsToKnow(terms)] if terms else []
        else:
            blocks.append(block)
    sources = tuple(source for source in page.sources if source.id in cited)
    return replace(page, blocks=tuple(blocks), sources=sources)
