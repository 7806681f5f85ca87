"""Thousands of health articles as one library: only to see what search does at that size."""

import json
import lzma
import re
from datetime import date
from pathlib import Path

from plainleaf.content.blocks import Block, Heading, Line, Paragraph, Run
from plainleaf.content.page import Group, Page
from plainleaf.content.place import Phrases
from plainleaf.content.whole import About, WholeLibrary

_QUESTION = re.compile(r"^(?=(?:What|How|Who|Is|Are|Do)\b[^\n]{0,120}\?\s*$)", re.MULTILINE)
_LEAD = 200  # letters


def _line(text: str) -> Line:
    return Line((Run(text),))


def _blocks(text: str) -> tuple[Block, ...]:
    """A heading for each of the article's questions, and what follows it."""
    found: list[Block] = []
    for number, part in enumerate(filter(None, _QUESTION.split(text))):
        question, _, answer = part.partition("\n")
        found += [
            Heading(2, f"q{number}", _line(question.strip())),
            Paragraph(_line(answer.strip() or question)),
        ]
    return tuple(found)


def read_corpus(path: Path) -> WholeLibrary:
    """Every article as a page of one group; its other names are the medical name."""
    pages: dict[tuple[str, str], Page] = {}
    with lzma.open(path, "rt", encoding="utf-8") as file:
        for article in map(json.loads, file):
            page_id = article["id"].lower().replace("_", "-")
            pages[page_id, "en"] = Page(
                id=page_id,
                lang="en",
                title=article["title"],
                medical_name="; ".join(article["synonyms"]),
                say_it="",
                group="all",
                lead=_line(article["text"].partition("\n")[2][:_LEAD] or article["title"]),
                blocks=_blocks(article["text"]),
                related=(),
                sources=(),
                codes=(),
                written=date(2026, 11, 24),
                next_review=date(2027, 11, 24),
            )
    about = About("corpus", {"en": "Articles"}, "1", ("en",), (), "CC-BY-4.0", "NIH", {"en": "Benchmarks"})
    group = Group("all", "All", "", "book", tuple(page for page, _ in pages))
    phrases = Phrases("en", {"sources": "Sources"})
    return WholeLibrary(
        about=about,
        groups={"en": (group,)},
        pages=pages,
        figures=(),
        glossary={"en": ()},
        checklist={},
        phrases={"en": phrases},
        synonyms={"en": ()},
    )
