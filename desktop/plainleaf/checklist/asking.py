"""Which lines a reader is asked: those that make no sense yet wait for the line that leads to them."""

from collections.abc import Set as AbstractSet

from plainleaf.content.checklist import Checklist, Item


def shown_items(checklist: Checklist, ticks: AbstractSet[str]) -> tuple[Item, ...]:
    """The items to show to a reader with these ticks, in the checklist's order.

    An item with `Item.after` waits for one of those ticks. What is ticked is always shown, so
    that it can be unticked again. Red flags never wait.
    """
    return tuple(
        item
        for item in checklist.items
        if not item.after or item.id in ticks or not ticks.isdisjoint(item.after)
    )
