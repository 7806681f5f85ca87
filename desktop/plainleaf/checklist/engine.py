"""Turn ticks into one suggestion. No Qt, no files, no clock."""

from collections.abc import Set as AbstractSet

from plainleaf.checklist.help_cards import help_for
from plainleaf.checklist.reading import pages_to_read
from plainleaf.checklist.suggestion import Suggestion
from plainleaf.checklist.ticked import Ticked
from plainleaf.content.checklist import Checklist


def suggest(checklist: Checklist, ticks: AbstractSet[str]) -> Suggestion:
    """Return what these ticks lead to: the same for everyone, in whatever order they were made.

    Help and reading are worked out apart: a red flag adds no page and stops none. Rules only
    ever add, so a further tick never lowers the level and never takes a card away.

    Raises:
        UnknownTickError: a tick isn't on this checklist. A guess here could
            hide an emergency, so the engine refuses instead.

    """
    ticked = Ticked.on(checklist, ticks)
    read = pages_to_read(checklist, ticked)
    return Suggestion(read, help_for(checklist, ticked), nothing_fits=bool(ticked.ids) and not read)
