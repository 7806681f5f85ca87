"""The checklist as data: what can be ticked, what each tick leads to, what goes before."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from plainleaf.content.blocks import HelpLevel, HelpLine


class Strength(StrEnum):
    """How much an item speaks for a page: the fact base's own four words."""

    STRONG = "strong"
    MODERATE = "moderate"
    WEAK = "weak"
    AGAINST = "against"


@dataclass(frozen=True, slots=True)
class Item:
    """A line that can be ticked: a sign or a circumstance.

    ``level`` is the help level of this line alone, in someone who feels well. ``meaning`` says the
    line in other words. ``after`` are lines one of which is ticked before this one makes sense to ask.
    ``picture`` names a small drawing of what the line says; it adds nothing to the words.
    """

    id: str
    part: str
    words: str
    level: HelpLevel
    evidence: tuple[tuple[str, Strength], ...]  # (page id, strength), in library order
    sources: tuple[str, ...] = ()
    meaning: str = ""
    after: tuple[str, ...] = ()  # items that stand before it; nothing: asked of everybody
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A combination: holds when at least one tick of **each** set in ``when`` is there.

    ``cards`` come forward at once; ``asks`` are red flags to ask about next;
    ``pages`` get further evidence. A rule only ever adds.
    """

    when: tuple[frozenset[str], ...]
    cards: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    pages: tuple[tuple[str, Strength], ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LookAlike:
    """Signs of something that only looks like what ``pages`` tell of.

    While one of ``signs`` is ticked these pages aren't offered, unless something in ``unless`` is
    ticked too. It takes away no help card and lowers no level.
    """

    signs: frozenset[str]
    pages: frozenset[str]
    unless: frozenset[str]
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A group of lines under one question, in the order a person is asked."""

    id: str
    title: str
    kind: str = "item"  # or "red_flag"


@dataclass(frozen=True, slots=True)
class Checklist:
    """Everything that can be ticked in one language, and what it leads to."""

    items: tuple[Item, ...]
    red_flags: tuple[HelpLine, ...]
    rules: tuple[Rule, ...]
    parts: tuple[Part, ...]
    on_view: tuple[str, ...]  # red flags that are always in sight, in order
    general: Mapping[HelpLevel, HelpLine]  # the card of an item that has none of its own
    pages: tuple[str, ...]  # library order, which breaks ties
    first_needs: Mapping[str, frozenset[str]]  # page -> items without one of which it isn't read first
    read_along: tuple[str, ...] = ()  # pages that no tick has to lead to
    circumstances: frozenset[str] = frozenset()  # items that say who someone is, not what is wrong
    about: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # red flag -> pages that speak of it
    only_with: Mapping[str, frozenset[str]] = field(default_factory=dict)  # page -> items it is for
    look_alikes: tuple[LookAlike, ...] = ()
