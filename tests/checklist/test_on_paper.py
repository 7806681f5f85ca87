"""The rules on paper lead where the engine leads."""

from collections.abc import Iterator
from itertools import combinations, product

import pytest

from plainleaf.checklist import suggest
from plainleaf.checklist.on_paper import PaperRules, Sets, paper_rules
from plainleaf.content.blocks import HelpLevel
from plainleaf.content.checklist import Checklist
from plainleaf.library import Library


@pytest.fixture
def checklist(library: Library) -> Checklist:
    return library.checklist("en")


@pytest.fixture
def rules(checklist: Checklist) -> PaperRules:
    return paper_rules(checklist)


def holds(sets: Sets, ticks: frozenset[str]) -> bool:
    """Whether one tick of each is there."""
    return not any(map(ticks.isdisjoint, sets))


def level_on_paper(rules: PaperRules, ticks: frozenset[str]) -> HelpLevel:
    """The first row that a reader finds their numbers in."""
    for row in rules.levels:
        if not ticks.isdisjoint(row.alone) or any(holds(sets, ticks) for sets in row.together):
            return row.level
    return HelpLevel.NONE


def pages_on_paper(rules: PaperRules, ticks: frozenset[str]) -> set[str]:
    """The pages in whose rows a reader finds their numbers."""
    return {
        row.page
        for row in rules.reads
        if not ticks.isdisjoint((*row.first, *row.also))
        or len(ticks & set(row.two_of)) > 1
        or any(holds(sets, ticks) for sets in row.together)
    }


def small_sets(checklist: Checklist) -> Iterator[frozenset[str]]:
    """Every item alone, every pair, and the least sets of every rule."""
    ids = [item.id for item in checklist.items]
    yield from (frozenset(pair) for size in (1, 2) for pair in combinations(ids, size))
    for rule in checklist.rules:
        yield from map(frozenset, product(*rule.when))


def test_the_level_on_paper_is_the_engines_for_every_line_pair_and_rule(
    checklist: Checklist, rules: PaperRules
) -> None:
    assert len(rules.levels) == 3
    for ticks in small_sets(checklist):
        assert level_on_paper(rules, ticks) is suggest(checklist, ticks).help.level, sorted(ticks)


def test_each_line_alone_leads_to_the_same_pages_as_on_the_screen(
    checklist: Checklist, rules: PaperRules
) -> None:
    for item in checklist.items:
        ticks = frozenset({item.id})
        assert pages_on_paper(rules, ticks) == {read.page for read in suggest(checklist, ticks).read}


def test_two_signs_lead_to_every_page_that_the_screen_shows(checklist: Checklist, rules: PaperRules) -> None:
    signs = [item.id for item in checklist.items if item.id not in checklist.circumstances]
    assert len(signs) > 60
    for ticks in map(frozenset, combinations(signs, 2)):
        shown = {read.page for read in suggest(checklist, ticks).read}
        assert shown <= pages_on_paper(rules, ticks), sorted(ticks)


def test_a_rare_and_serious_page_is_never_to_be_read_first_without_its_sign(
    checklist: Checklist, rules: PaperRules
) -> None:
    assert checklist.first_needs
    for row in rules.reads:
        if row.page in checklist.first_needs:
            assert set(row.first) <= checklist.first_needs[row.page]


def test_every_page_that_ticks_reach_has_a_row(checklist: Checklist, rules: PaperRules) -> None:
    assert {row.page for row in rules.reads} == set(checklist.pages) - set(checklist.read_along)
