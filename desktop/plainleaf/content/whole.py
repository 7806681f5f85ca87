"""A whole authored library as one value: what authoring makes and the library file stores."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from plainleaf.content.blocks import Term
from plainleaf.content.measures import Measures
from plainleaf.content.page import Group, Page
from plainleaf.content.place import Phrases
from plainleaf.content.quality import Verdict

if TYPE_CHECKING:
    from plainleaf.content.body import BodyMap
    from plainleaf.content.checklist import Checklist


@dataclass(frozen=True, slots=True)
class About:
    """What the library says of itself (``library.toml``)."""

    id: str
    title: Mapping[str, str]  # by language
    version: str
    languages: tuple[str, ...]
    partial: tuple[str, ...]  # languages that cover only part of the pages
    licence: str
    publisher: str
    intended_purpose: Mapping[str, str]


Box = tuple[float, float, float, float]  # x, y, width, height in the figure's own units


@dataclass(frozen=True, slots=True)
class FigureCuts:
    """Parts of a figure that can be shown alone; ``None`` for the whole figure."""

    square: Box | None = None
    wide: Box | None = None
    steps: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureArt:
    """One drawn picture: SVG text whose ``<style id="theme">`` block is filled in later.

    ``form`` is ``words`` (labels in the picture), ``numbers`` (circled numbers, with ``key`` as
    the list beside it, for large text), or ``picture``: small, without words and so of no language.
    """

    id: str
    lang: str
    form: str
    svg: str
    key: tuple[str, ...]
    cuts: FigureCuts = FigureCuts()
    steps: tuple[str, ...] = ()  # what each of the cuts' steps shows


@dataclass(frozen=True, slots=True)
class WholeLibrary:
    """All of it, checked: pages by (id, lang), words by language."""

    about: About
    groups: Mapping[str, tuple[Group, ...]]
    pages: Mapping[tuple[str, str], Page]
    figures: tuple[FigureArt, ...]
    glossary: Mapping[str, tuple[Term, ...]]
    checklist: "Mapping[str, Checklist]"
    phrases: Mapping[str, Phrases]
    synonyms: Mapping[str, tuple[tuple[str, ...], ...]]  # search: groups of words that mean one thing
    measures: Mapping[tuple[str, str], Measures] = field(default_factory=dict)  # by (page id, lang)
    quality: Mapping[tuple[str, str], tuple[Verdict, ...]] = field(default_factory=dict)  # likewise
    body: "Mapping[str, BodyMap]" = field(default_factory=dict)  # in a library that has one
