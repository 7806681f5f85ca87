"""The sentences of a page that are counted: those of its paragraphs, with the lines they stand on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plainleaf.authoring.draft import Draft
from plainleaf.authoring.shelf import Shelf
from plainleaf.authoring.wording import sentences
from plainleaf.content.blocks import Line, Paragraph, lines_of

_WORD = re.compile(r"[\w'’.,/°%-]*\w[\w'’-]*")
_TRIM = ".,'’-"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a paragraph, and its words without the marks between them."""

    at: int
    text: str
    words: tuple[str, ...]


def prose(draft: Draft) -> tuple[Sentence, ...]:
    """Each sentence of the lead and the paragraphs; key messages and list lines are counted apart."""
    paragraphs = [draft.lead, *(p.own[0] for p in draft.blocks if isinstance(p.block, Paragraph) and p.own)]
    return tuple(
        Sentence(own.at, sentence, words_of(sentence))
        for own in paragraphs
        for sentence in sentences(own.line.text)
        if words_of(sentence)
    )


def words_of(sentence: str) -> tuple[str, ...]:
    """The words of a sentence; a dash or sign alone is none."""
    return tuple(word.strip(_TRIM) for word in _WORD.findall(sentence) if word.strip(_TRIM))


def defined_words(draft: Draft, shelf: Shelf) -> frozenset[str]:
    """The words that the page explains: its glossary words however they are put, and its medical name."""
    names = [draft.front.medical_name]
    for run in (run for line in _lines(draft) for run in line.runs if run.term in shelf.terms):
        term = shelf.terms[run.term]
        names += [run.text, term.word, *term.also]
    return frozenset(singular(word) for name in names for word in words_of(name))


def _lines(draft: Draft) -> Iterator[Line]:
    yield draft.lead.line
    for placed in draft.blocks:
        yield from lines_of(placed.block)


def singular(word: str) -> str:
    """A word in small letters, without the ending of a plural or an owner, to be known again by."""
    small = word.lower().replace("’", "'").removesuffix("'s")
    return small[:-1] if small.endswith("s") and not small.endswith("ss") else small
