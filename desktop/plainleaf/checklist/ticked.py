"""The ticks, sorted out against their checklist: items, red flags, and the rules they meet."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Self

from plainleaf.content.blocks import HelpLevel, HelpLine
from plainleaf.content.checklist import Checklist, Item, Rule
from plainleaf.content.errors import UnknownTickError

RANK = {level: level.rank for level in HelpLevel}  # looked up some hundred times a suggestion


@dataclass(frozen=True, slots=True)
class Ticked:
    """What is ticked and what that meets, each in the checklist's own order.

    The order in which a reader ticked is lost here on purpose: the same ticks are the same ticks.
    """

    items: tuple[Item, ...]
    red_flags: tuple[HelpLine, ...]
    rules: tuple[Rule, ...]
    ids: tuple[str, ...]  # every tick

    @classmethod
    def on(cls, checklist: Checklist, ticks: AbstractSet[str]) -> Self:
        """Find ``ticks`` on the checklist.

        Raises:
            UnknownTickError: a tick isn't on it.

        """
        items = tuple(item for item in checklist.items if item.id in ticks)
        red_flags = tuple(flag for flag in checklist.red_flags if flag.id in ticks)
        ids = (*[item.id for item in items], *[flag.id for flag in red_flags])
        if len(ids) < len(ticks):
            unknown = sorted(ticks - set(ids))
            raise UnknownTickError(f"Not on this checklist: {', '.join(unknown)}. Use the ids it lists.")
        return cls(items, red_flags, tuple(rule for rule in checklist.rules if _holds(rule, ticks)), ids)

    def within(self, ticks: AbstractSet[str]) -> tuple[str, ...]:
        """Those of our ticks that are in ``ticks``, in order."""
        return tuple(tick for tick in self.ids if tick in ticks)

    def behind(self, rule: Rule) -> tuple[str, ...]:
        """The ticks that meet ``rule``."""
        return self.within(frozenset().union(*rule.when))


def _holds(rule: Rule, ticks: AbstractSet[str]) -> bool:
    """Whether each set of the rule has a tick. A rule without a condition never holds."""
    return bool(rule.when) and not any(map(ticks.isdisjoint, rule.when))
