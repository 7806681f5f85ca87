"""What a page may point to, in one language."""

from collections.abc import Mapping
from dataclasses import dataclass

from plainleaf.content.blocks import HelpLine, Line, Term
from plainleaf.content.page import Source


@dataclass(frozen=True, slots=True)
class FigureWords:
    """A picture's title, its description, and the words of its labels by key."""

    title: str
    description: str
    labels: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Shelf:
    """Everything that stands ready when a page is read."""

    lang: str
    pages: frozenset[str]  # every page of the library
    written: frozenset[str]  # those written in this language
    terms: Mapping[str, Term]
    sources: Mapping[str, Source]
    messages: Mapping[str, Line]
    help_lines: Mapping[str, HelpLine]
    figures: Mapping[str, FigureWords]
