"""One page's file, read and checked."""

import re
from dataclasses import dataclass, replace

from plainleaf.authoring.containers import read_container
from plainleaf.authoring.draft import Draft, Own, Placed
from plainleaf.authoring.findings import Findings
from plainleaf.authoring.form_checks import check_forms
from plainleaf.authoring.front_matter import Front, read_front
from plainleaf.authoring.markdown import BLOCK, MARK, Node, parse
from plainleaf.authoring.measures import check_limits, defined_words, measured, prose
from plainleaf.authoring.page_checks import check_page
from plainleaf.authoring.paragraphs import Reading, read_bullets, read_heading, read_paragraph
from plainleaf.authoring.quality_checks import quality
from plainleaf.authoring.shelf import Shelf
from plainleaf.authoring.wording import check_wording
from plainleaf.content.blocks import Block, Figure, Line, Paragraph, WordsToKnow, lines_of
from plainleaf.content.measures import Measures
from plainleaf.content.page import Page, Source
from plainleaf.content.quality import Verdict

_END_OF_BLOCK = re.compile(r"\s*:{3,}\s*")
_FULL = "full"
_NOT_USED = {
    "ordered_list": ("A numbered list stands alone.", "Put it into ::: steps or ::: kinds, or use -."),
    "html_block": ("Raw HTML isn't allowed.", "Take it out."),
    "table": ("A table can't be read aloud or on a small screen.", "Make it a list."),
    "blockquote": ("A quotation (>) has no use on a page.", "Take out the > signs."),
    "hr": ("A line across has no use on a page.", "Take it out; a heading parts what belongs apart."),
    "fence": ("Code has no use on a page.", "Take out the ``` lines."),
    "code_block": ("These words are set in by four spaces, which makes them code.", "Begin at the margin."),
}


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page, and the lines on which its pictures are named."""

    page: Page
    figures: tuple[tuple[str, int], ...]
    measures: Measures
    verdicts: tuple[Verdict, ...]


def read_page(
    text: str, page_id: str, group: str, shelf: Shelf, findings: Findings, *, proof: Findings
) -> ReadPage:
    """The page of a file's text. It may be shown only if no problem was noted in ``findings``.

    ``proof`` takes what keeps it from being finished: it reads less well than it should.
    """
    front, body = read_front(text, shelf, findings)
    draft = _draft(front, parse(body), body.split("\n"), Reading(shelf, findings))
    sources = _sources(draft, shelf)
    check_page(draft, sources, findings)
    check_forms(draft, findings)
    check_wording(draft, shelf.lang, findings)
    page = Page(
        id=page_id,
        lang=shelf.lang,
        title=front.title,
        medical_name=front.medical_name,
        say_it=front.say_it,
        group=group,
        lead=draft.lead.line,
        blocks=(*(placed.block for placed in draft.blocks), *_words_to_know(draft, shelf)),
        related=front.related,
        sources=sources,
        codes=front.codes,
        written=front.written,
        next_review=front.next_review,
        full_only=frozenset(place for place, placed in enumerate(draft.blocks) if placed.full_only_at),
    )
    measures = _measures(draft, shelf, proof)
    figures = tuple((p.block.id, p.at) for p in draft.blocks if isinstance(p.block, Figure))
    return ReadPage(page, figures, measures, quality(draft, page, measures, shelf, proof))


def _measures(draft: Draft, shelf: Shelf, proof: Findings) -> Measures:
    sentences, defined = prose(draft), defined_words(draft, shelf)
    measures = measured(sentences, defined, shelf.lang)
    check_limits(measures, sentences, defined, proof, shelf.lang)
    return measures


def _draft(front: Front, nodes: list[Node], lines: list[str], reading: Reading) -> Draft:
    placed = _placed(nodes, lines, reading)
    if placed and isinstance(placed[0].block, Paragraph):
        return Draft(front, placed[0].own[0], tuple(placed[1:]))
    words = "The page doesn't begin with a paragraph."
    reading.findings.add(placed[0].at if placed else 0, words, "Say first, in a sentence or two, what it is.")
    return Draft(front, Own(0, Line(())), tuple(placed))


def _placed(nodes: list[Node], lines: list[str], reading: Reading) -> list[Placed]:
    """The blocks, each with the mark {.full} that stands on the line before it, if one does."""
    placed: list[Placed] = []
    mark = 0
    for node in nodes:
        if mark and node.kind == MARK:
            _no_block(mark, reading)
        if node.kind == MARK:
            mark = _mark(node, reading)
        elif found := _block(node, lines, reading):
            placed.append(replace(found, full_only_at=mark))
            mark = 0
    if mark:
        _no_block(mark, reading)
    return placed


def _mark(node: Node, reading: Reading) -> int:
    """The line of a mark {.full}; 0 and a problem for another one."""
    if node.token.content == _FULL:
        return node.line
    fix = "Write {.full} above a block of a short section that only the full form has, or take the line out."
    reading.findings.add(node.line, f"There is no mark “{{.{node.token.content}}}” for a block.", fix)
    return 0


def _no_block(mark: int, reading: Reading) -> None:
    words = "This mark {.full} stands before no block."
    reading.findings.add(mark, words, "Put it on the line above the block it is for.")


def _block(node: Node, lines: list[str], reading: Reading) -> Placed | None:
    match node.kind:
        case "paragraph":
            return read_paragraph(node, reading)
        case "heading":
            return read_heading(node, reading)
        case "bullet_list":
            return read_bullets(node, reading)
        case kind if kind == BLOCK:
            if node.last >= len(lines) or not _END_OF_BLOCK.fullmatch(lines[node.last]):
                reading.findings.add(node.line, "The block isn't ended.", "End it with a line :::.")
            return read_container(node, reading)
        case kind:
            reading.findings.add(node.line, *_NOT_USED.get(kind, ("This has no use here.", "Take it out.")))
            return None


def _all_lines(draft: Draft) -> list[Line]:
    return [draft.lead.line, *(line for placed in draft.blocks for line in lines_of(placed.block))]


def _sources(draft: Draft, shelf: Shelf) -> tuple[Source, ...]:
    """Every source cited on the page, in the order in which they are first cited."""
    cited = dict.fromkeys(source for line in _all_lines(draft) for source in line.sources)
    return tuple(shelf.sources[source] for source in cited if source in shelf.sources)


def _words_to_know(draft: Draft, shelf: Shelf) -> tuple[Block, ...]:
    """The glossary words of the page in the order of their first use; nothing if there are none."""
    used = dict.fromkeys(run.term for line in _all_lines(draft) for run in line.runs if run.term)
    return (WordsToKnow(tuple(shelf.terms[term] for term in used)),) if used else ()
