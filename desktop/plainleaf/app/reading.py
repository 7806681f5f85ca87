"""`plainleaf pages`, `page` and `search`: the library as text and JSON."""

import json
import sys
from collections.abc import Iterator
from typing import Any, TextIO

from plainleaf.content.blocks import Block, Figure, Line, WordsToKnow
from plainleaf.content.forms import form_of
from plainleaf.content.page import Page
from plainleaf.content.place import Place
from plainleaf.content.plain_text import block_lines, page_lines
from plainleaf.library import Answer, Hit, Library


def pages(library: Library, lang: str) -> list[dict[str, str]]:
    """The pages written in ``lang``, as `plainleaf pages --json` gives them."""
    return [
        {"id": p.id, "title": p.title, "group": p.group, "lang": p.lang, "review": p.review}
        for p in library.pages(lang)
    ]


def page_text(library: Library, page_id: str, lang: str, place: Place, *, outlook: bool = False) -> list[str]:
    """One page as plain text, one block a line, the sources last; the outlook only if it is asked for."""
    page = form_of(library.page(page_id, lang), outlook=outlook)
    return page_lines(page, library.phrases(lang), place)


def page_value(
    library: Library, page_id: str, lang: str, place: Place, *, outlook: bool = False
) -> dict[str, Any]:
    """One page as JSON: each block with its kind and its lines; the outlook only if it is asked for."""
    page = form_of(library.page(page_id, lang), outlook=outlook)
    phrases = library.phrases(lang)
    blocks = [{"kind": "lead", "lines": [page.lead.text], "sources": list(page.lead.sources)}]
    for block in page.blocks:
        made = {"kind": _kind(block), "lines": block_lines(block, phrases, place)}
        blocks.append({**made, "sources": list(_sources(block)), **_more(block)})
    return {"id": page.id, "title": page.title, "lang": page.lang, "blocks": blocks, **_about(page)}


def _about(page: Page) -> dict[str, Any]:
    return {
        "medical_name": page.medical_name,
        "review": page.review.state,
        "sources": [{"id": s.id, "words": s.words, "year": s.year, "url": s.url} for s in page.sources],
        "related": list(page.related),
        "codes": [{"system": c.system, "code": c.code, "display": c.display} for c in page.codes],
    }


def _kind(block: Block) -> str:
    """The kind as JSON has it: ``key_points`` for `KeyPoints`."""
    name = type(block).__name__
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name).lstrip("_")


def _sources(block: Block) -> Iterator[str]:
    lines: tuple[Line, ...] = getattr(block, "items", ())
    line: Line | None = getattr(block, "line", None)
    for one in (*lines, *((line,) if line else ())):
        yield from one.sources


def _more(block: Block) -> dict[str, Any]:
    match block:
        case Figure():
            return {"figure": block.id, "title": block.title, "description": block.description}
        case WordsToKnow():
            return {"terms": [term.id for term in block.terms]}
    return {}


def hits(found: tuple[Hit, ...]) -> list[dict[str, str]]:
    """Search results as `plainleaf search --json` gives them."""
    return [
        {
            "page": hit.page,
            "section": hit.section,
            "title": hit.title,
            "text": "".join(r.text for r in hit.text),
        }
        for hit in found
    ]


def answer_text(library: Library, lang: str, found: Answer, place: Place) -> list[str]:
    """What a search finds, line by line: red flags that the words speak of, pages, and what else to try."""
    phrases = library.phrases(lang)
    flags = {flag.id: flag for flag in library.checklist(lang).red_flags} if found.danger else {}
    lines = [
        f"{phrases.level_name(flags[one].level)}\t{flags[one].words}\t{phrases.advice(flags[one], place)}"
        for one in found.danger
        if one in flags
    ]
    lines += [f"{hit['page']}\t{hit['title']}\t{hit['text']}" for hit in hits(found.hits)]
    if found.elsewhere is not None:
        lines.append(f"{found.elsewhere.page}\t{found.elsewhere.title}\t(--lang {found.elsewhere_lang})")
    return lines


def search_lines(library: Library, lines: TextIO, limit: int) -> int:
    """Answer each JSON line ``{"id","lang","query"}`` with its ranked page ids; 1 if a line was bad."""
    return answer_lines(lines, lambda asked: {"ranked": _ranked(library, asked, limit)})


def _ranked(library: Library, asked: dict[str, Any], limit: int) -> list[str]:
    query, lang = asked["query"], asked.get("lang") or library.about.languages[0]
    if not isinstance(query, str) or lang not in library.about.languages:
        message = f"no query in words, or no such language: {lang!r}"
        raise ValueError(message)
    return [hit.page for hit in library.search(query, lang, limit)]


def answer_lines(lines: TextIO, answer: Any) -> int:  # noqa: ANN401 - a function of the line's value
    """Answer JSON lines one by one, in order; a bad one gets ``{"id","error"}``, and the result is 1."""
    failed = 0
    for line in lines:
        if not line.strip():
            continue
        name: Any = None
        try:
            asked = json.loads(line)
            name = asked.get("id")
            said = {"id": name, **answer(asked)}
        except (ValueError, KeyError, AttributeError, TypeError) as error:
            failed = 1
            said = {"id": name, "error": f"{type(error).__name__}: {error}"}
        json.dump(said, sys.stdout, ensure_ascii=False)
        sys.stdout.write("\n")
    return failed
