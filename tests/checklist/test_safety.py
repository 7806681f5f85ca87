"""What must hold for every set of ticks, tried on the shipped checklist."""

import itertools
import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plainleaf.checklist.engine import suggest
from plainleaf.checklist.suggestion import Suggestion
from plainleaf.content.blocks import HelpLevel
from plainleaf.content.checklist import Checklist

ID = re.compile(r"[CR]\d{2,}")
LIKELIHOOD = re.compile(r"\b(likely|probab|risk|chance|diagnos|triage|match)|%", re.IGNORECASE)


def everything(checklist: Checklist) -> tuple[str, ...]:
    return (*(item.id for item in checklist.items), *(flag.id for flag in checklist.red_flags))


def card_ids(suggestion: Suggestion) -> frozenset[str]:
    return frozenset(card.line.id for card in suggestion.help.cards)


def adds(less: Suggestion, more: Suggestion) -> bool:
    """Whether ``more`` is at least as urgent as ``less`` and has all its cards."""
    return more.help.level.rank >= less.help.level.rank and card_ids(more) >= card_ids(less)


def test_a_second_tick_never_lowers_the_level_nor_takes_a_card_away(checklist: Checklist) -> None:
    ids = everything(checklist)
    assert len(ids) == 126 + 70
    alone = {tick: suggest(checklist, {tick}) for tick in ids}
    for one, other in itertools.combinations(ids, 2):
        both = suggest(checklist, {one, other})
        assert adds(alone[one], both), (one, other)
        assert adds(alone[other], both), (other, one)


@pytest.mark.proof
def test_a_third_tick_never_lowers_the_level_nor_takes_a_card_away(checklist: Checklist) -> None:
    ids = everything(checklist)
    pairs = {frozenset(pair): suggest(checklist, set(pair)) for pair in itertools.combinations(ids, 2)}
    for three in itertools.combinations(ids, 3):
        all_three = suggest(checklist, set(three))
        for pair in itertools.combinations(three, 2):
            assert adds(pairs[frozenset(pair)], all_three), three


@given(data=st.data())
@settings(max_examples=300, deadline=None)
def test_one_more_tick_adds_to_any_big_set(checklist: Checklist, data: st.DataObject) -> None:
    ids = everything(checklist)
    ticks = data.draw(st.frozensets(st.sampled_from(ids), max_size=len(ids)))
    further = data.draw(st.sampled_from(ids))
    assert adds(suggest(checklist, ticks), suggest(checklist, ticks | {further}))


@given(data=st.data())
@settings(max_examples=100, deadline=None)
def test_the_order_of_ticking_changes_nothing(checklist: Checklist, data: st.DataObject) -> None:
    ticks = data.draw(st.lists(st.sampled_from(everything(checklist)), unique=True, min_size=2))
    once = suggest(checklist, dict.fromkeys(ticks).keys())
    assert once == suggest(checklist, dict.fromkeys(reversed(ticks)).keys())
    assert once == suggest(checklist, frozenset(ticks))


@given(data=st.data())
@settings(max_examples=200, deadline=None)
def test_every_red_flag_among_any_ticks_raises_its_card(checklist: Checklist, data: st.DataObject) -> None:
    flag = data.draw(st.sampled_from(checklist.red_flags))
    ticks = data.draw(st.frozensets(st.sampled_from(everything(checklist)))) | {flag.id}
    help_ = suggest(checklist, ticks).help
    assert any(card.line is flag and flag.id in card.because for card in help_.cards)
    assert help_.level.rank >= flag.level.rank


def test_every_red_flag_alone_raises_its_card_and_adds_no_page(checklist: Checklist) -> None:
    for flag in checklist.red_flags:
        alone = suggest(checklist, {flag.id})
        assert [card.line for card in alone.help.cards] == [flag]
        assert (alone.help.level, alone.help.because) == (flag.level, (flag.id,))
        assert alone.read == ()
        assert alone.nothing_fits


def test_a_red_flag_stops_no_page(checklist: Checklist) -> None:
    for item in checklist.items:
        assert suggest(checklist, {item.id}).read == suggest(checklist, {item.id, "R01"}).read


def test_every_item_leads_to_a_page_a_rule_or_a_level(checklist: Checklist) -> None:
    in_rules = {tick for rule in checklist.rules for ticks in rule.when for tick in ticks}
    for item in checklist.items:
        pages = [page for page, strength in item.evidence if strength != "against"]
        assert pages or item.id in in_rules or item.level is not HelpLevel.NONE, item.id


def test_every_page_can_be_read_first_or_is_there_to_read_along(checklist: Checklist) -> None:
    pairs = itertools.combinations([item.id for item in checklist.items], 2)
    read = {read.page for pair in pairs for read in suggest(checklist, set(pair)).read}
    assert read | set(checklist.read_along) == set(checklist.pages)
    assert not read & set(checklist.read_along)


def test_every_card_and_page_says_which_ticks_led_to_it(checklist: Checklist) -> None:
    for pair in itertools.combinations([item.id for item in checklist.items], 2):
        suggestion = suggest(checklist, set(pair))
        for because in (
            *(read.because for read in suggestion.read),
            *(card.because for card in suggestion.help.cards),
        ):
            assert because
            assert set(because) <= set(pair)
        assert bool(suggestion.help.because) == (suggestion.help.level is not HelpLevel.NONE)


def test_no_result_names_a_likelihood(checklist: Checklist) -> None:
    cards = (*checklist.red_flags, *checklist.general.values())
    for words in (said for card in cards for said in (card.words, card.home, card.kiosk)):
        assert not LIKELIHOOD.search(words), words


def test_the_shipped_checklist_names_only_what_is_there(
    checklist: Checklist, sources: frozenset[str]
) -> None:
    ids, flags = set(everything(checklist)), {flag.id for flag in checklist.red_flags}
    assert len(ids) == len(everything(checklist))
    assert all(ID.fullmatch(tick) for tick in ids)
    assert flags == {*(f"R{n:02}" for n in range(1, 69)), "R101", "R102"}
    assert set(checklist.on_view) <= flags
    for rule in checklist.rules:
        assert {tick for ticks in rule.when for tick in ticks} <= ids
        assert {*rule.cards, *rule.asks} <= flags
        assert rule.cards or rule.asks or rule.pages
    assert {f"C{n:02}" for n in range(1, 90)} <= ids
    assert all(item.meaning for item in checklist.items)
    assert checklist.circumstances <= ids
    cited = [item.sources for item in checklist.items]
    cited += [flag.sources for flag in checklist.red_flags] + [rule.sources for rule in checklist.rules]
    cited += [one.sources for one in checklist.look_alikes]
    assert all(each and set(each) <= sources for each in cited)
    for one in checklist.look_alikes:
        assert one.signs | one.unless <= ids
        assert "calciphylaxis" not in one.pages  # nothing keeps the page of dark, painful skin away
    parts = {part.id: part.kind for part in checklist.parts}
    assert all(parts[item.part] == "item" for item in checklist.items)
    assert all(parts[flag.part] == "red_flag" for flag in checklist.red_flags)


def test_every_worked_case_ticks_what_a_reader_is_shown(checklist: Checklist) -> None:
    lines = (Path(__file__).parents[1] / "cases" / "ticks.jsonl").read_text(encoding="utf-8").splitlines()
    cases = [json.loads(row) for row in lines]
    assert len({case["id"] for case in cases}) == len(cases) == 43
    for case in cases:
        ticks = frozenset(case["ticks"])
        assert ticks <= set(everything(checklist)), case["id"]
        waiting = {item.id: set(item.after) for item in checklist.items if item.after}
        assert all(waiting[tick] & ticks for tick in ticks & waiting.keys()), case["id"]
