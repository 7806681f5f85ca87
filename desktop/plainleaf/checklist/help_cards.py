"""Which help a set of ticks calls for: the level, the cards that come forward, what to ask next."""

from collections.abc import Mapping, Sequence

from plainleaf.checklist.suggestion import Card, Help
from plainleaf.checklist.ticked import RANK, Ticked
from plainleaf.content.blocks import HelpLevel, HelpLine
from plainleaf.content.checklist import Checklist, Item, Rule


def help_for(checklist: Checklist, ticked: Ticked) -> Help:
    """The help these ticks call for: the cards, most urgent first, and the highest of their levels.

    No level stands without a card that says what to do: an item that has a level brings its own
    card or the general one. Each tick is judged for itself and each rule only adds, so the level
    never falls and no card goes when one more line is ticked.
    """
    cards = _cards(checklist, ticked)
    level = cards[0].line.level if cards else HelpLevel.NONE
    because = frozenset().union(*(card.because for card in cards if card.line.level is level))
    return Help(level, ticked.within(because), cards, _asks(ticked.rules, cards))


def _cards(checklist: Checklist, ticked: Ticked) -> tuple[Card, ...]:
    """Ticked red flags, cards of rules, and general cards: by level, then in library order."""
    lines = {flag.id: flag for flag in checklist.red_flags}
    brought = {flag.id: {flag.id} for flag in ticked.red_flags}
    for rule in ticked.rules:
        for card in rule.cards:
            brought.setdefault(card, set()).update(ticked.behind(rule))
    for item in ticked.items:
        if item.level is not HelpLevel.NONE and not _has_own_card(item, ticked.rules, lines):
            general = checklist.general[item.level]
            lines[general.id] = general
            brought.setdefault(general.id, set()).add(item.id)
    place = {line: number for number, line in enumerate(lines)}
    return tuple(
        Card(lines[line], ticked.within(brought[line]))
        for line in sorted(brought, key=lambda line: (-RANK[lines[line].level], place[line]))
    )


def _has_own_card(item: Item, rules: Sequence[Rule], lines: Mapping[str, HelpLine]) -> bool:
    """Whether this item, ticked alone, brings a card at least as urgent as itself.

    Asked of the item alone, never of its company: a general card that one tick brought
    would otherwise go with the next.
    """
    return any(
        RANK[lines[card].level] >= RANK[item.level]
        for rule in rules
        if all(item.id in each for each in rule.when)
        for card in rule.cards
    )


def _asks(rules: Sequence[Rule], cards: Sequence[Card]) -> tuple[str, ...]:
    """What to ask next, in the author's order, without what is on a card already."""
    shown = {card.line.id for card in cards}
    asked = dict.fromkeys(ask for rule in rules for ask in rule.asks)
    return tuple(ask for ask in asked if ask not in shown)
