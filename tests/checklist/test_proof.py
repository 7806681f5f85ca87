"""The proof holds for the engine, and catches each way in which it was broken on purpose."""

import itertools
import time
from collections.abc import Set as AbstractSet
from dataclasses import replace

import pytest

from plainleaf.checklist import Suggestion, suggest
from plainleaf.checklist.cases import Case, failing
from plainleaf.checklist.proof import Claim, Engine, Proof, prove
from plainleaf.checklist.walks import everything, least_sets, random_sets, rules_with_one_more
from plainleaf.content.blocks import HelpLevel, HelpLine
from plainleaf.content.checklist import Checklist, Item, Rule, Strength

FEW = 300


@pytest.fixture
def little() -> Checklist:
    """Six items, three red flags, two rules, two pages and one more to read along."""
    strong, moderate = Strength.STRONG, Strength.MODERATE
    items = (
        Item("C01", "skin", "", HelpLevel.NONE, (("lumps", strong),)),
        Item("C02", "skin", "", HelpLevel.SOON, (("lumps", moderate), ("rare", moderate))),
        Item("C03", "skin", "", HelpLevel.SAME_DAY, (("rare", strong),)),
        Item("C04", "skin", "", HelpLevel.NONE, (("rare", strong), ("lumps", Strength.WEAK))),
        Item("C05", "skin", "", HelpLevel.NONE, (("lumps", moderate),), after=("C01",)),
        Item("C06", "skin", "", HelpLevel.NONE, ()),
    )
    levels = (HelpLevel.SOON, HelpLevel.SAME_DAY, HelpLevel.EMERGENCY)
    flags = tuple(HelpLine(f"R0{n}", level, "flags", "", "", "") for n, level in enumerate(levels, 1))
    rules = (
        Rule((frozenset({"C03"}), frozenset({"C04", "C06"})), cards=("R02",)),
        Rule((frozenset({"C01"}), frozenset({"C06"})), cards=("R03",)),
    )
    general = {level: HelpLine(f"general-{level}", level, "", "", "", "") for level in levels}
    pages, needs = ("basics", "lumps", "rare"), {"rare": frozenset({"C03"})}
    return Checklist(items, flags, rules, (), (), general, pages, needs, ("basics",))


def proved(checklist: Checklist, engine: Engine = suggest) -> Proof:
    return prove(checklist, time.perf_counter, engine, sets=FEW)


def broken_claims(checklist: Checklist, engine: Engine = suggest) -> set[str]:
    return {fault.claim for fault in proved(checklist, engine).faults}


def test_the_engine_is_proved_on_a_little_checklist(little: Checklist) -> None:
    proof = proved(little)
    assert proof.faults == []
    assert proof.counts == {"single": 9, "pairs": 36, "rules": 3 * 7, "random": FEW}
    assert 0 < proof.time_of(0.5) <= proof.time_of(0.99)


def test_an_engine_that_waits_with_a_red_flag_is_caught(little: Checklist) -> None:
    def engine(checklist: Checklist, ticks: AbstractSet[str]) -> Suggestion:
        said = suggest(checklist, ticks)
        cards = tuple(card for card in said.help.cards if card.line.id != "R03" or len(ticks) > 1)
        return replace(said, help=replace(said.help, cards=cards))

    assert Claim.CARDS in broken_claims(little, engine)


def test_an_engine_that_is_calmed_by_a_harmless_tick_is_caught(little: Checklist) -> None:
    def engine(checklist: Checklist, ticks: AbstractSet[str]) -> Suggestion:
        said = suggest(checklist, ticks)
        if {"C03", "C05"} <= ticks and said.help.level is HelpLevel.SAME_DAY:
            return replace(said, help=replace(said.help, level=HelpLevel.SOON))
        return said

    assert {Claim.LEVEL, Claim.LEVEL_STAYS} <= broken_claims(little, engine)


def test_an_engine_that_hides_a_general_card_behind_another_is_caught(little: Checklist) -> None:
    def engine(checklist: Checklist, ticks: AbstractSet[str]) -> Suggestion:
        said = suggest(checklist, ticks)
        return replace(said, help=replace(said.help, cards=said.help.cards[:1]))

    assert Claim.CARDS_STAY in broken_claims(little, engine)


def test_an_engine_that_minds_the_order_of_ticking_is_caught(little: Checklist) -> None:
    def engine(checklist: Checklist, ticks: AbstractSet[str]) -> Suggestion:
        said = suggest(checklist, ticks)
        return said if next(iter(ticks), "") != "R03" else replace(said, read=said.read[:1])

    assert Claim.ORDER in broken_claims(little, engine)


def test_an_engine_that_remembers_the_last_reader_is_caught(little: Checklist) -> None:
    seen: set[str] = set()

    def engine(checklist: Checklist, ticks: AbstractSet[str]) -> Suggestion:
        seen.update(ticks)
        return suggest(checklist, seen)

    assert Claim.RESET in broken_claims(little, engine)


def test_an_engine_that_opens_with_the_rare_page_is_caught(little: Checklist) -> None:
    assert [read.page for read in suggest(little, {"C01", "C04"}).read] == ["lumps", "rare"]

    def engine(checklist: Checklist, ticks: AbstractSet[str]) -> Suggestion:
        return suggest(replace(checklist, first_needs={}), ticks)

    assert broken_claims(little, engine) == {Claim.RARE}


def test_an_engine_that_forgets_the_rules_is_caught(little: Checklist) -> None:
    def engine(checklist: Checklist, ticks: AbstractSet[str]) -> Suggestion:
        return suggest(replace(checklist, rules=()), ticks)

    assert {Claim.CARDS, Claim.LEVEL} <= broken_claims(little, engine)


def test_a_slow_engine_is_caught(little: Checklist) -> None:
    seconds = itertools.count()
    proof = prove(little, lambda: next(seconds), sets=FEW)
    assert [fault.claim for fault in proof.faults] == [Claim.TIME]


def test_a_page_out_of_reach_is_named(little: Checklist) -> None:
    for changed, missing in (
        (replace(little, read_along=()), "basics"),
        (replace(little, pages=(*little.pages, "lost")), "lost"),
    ):
        (fault,) = proved(changed).faults
        assert (fault.claim, fault.missing) == (Claim.PAGES, missing)


def test_an_item_that_leads_nowhere_or_is_never_asked_is_named(little: Checklist) -> None:
    lost = Item("C07", "skin", "", HelpLevel.NONE, (), after=("C08",))
    faults = proved(replace(little, items=(*little.items, lost))).faults
    assert {(fault.claim, fault.ticks) for fault in faults} == {
        (Claim.ITEMS, ("C07",)),
        (Claim.ASKED, ("C07",)),
    }


def test_a_rule_is_walked_in_each_of_its_least_ways_with_each_further_tick(little: Checklist) -> None:
    assert set(least_sets(little.rules[0])) == {frozenset({"C03", "C04"}), frozenset({"C03", "C06"})}
    steps = list(rules_with_one_more(little))
    assert {ticks - less[0] for less, ticks in steps} == {frozenset({tick}) for tick in everything(little)}


def test_random_sets_are_as_many_as_asked_and_the_same_for_the_same_seed(little: Checklist) -> None:
    walk = list(random_sets(little, 50, 7))
    assert len(walk) == 50
    assert all(len(ticks) == len(less[0]) + 1 for less, ticks in walk)
    assert walk == list(random_sets(little, 50, 7))
    assert walk != list(random_sets(little, 50, 8))


def test_a_clinics_own_case_says_what_is_missing(little: Checklist) -> None:
    good = Case("good", frozenset({"C01"}), pages=("lumps",), first="lumps")
    bad = Case(
        "bad", frozenset({"C02"}), HelpLevel.EMERGENCY, cards=("R03",), pages=("basics",), first="rare"
    )
    none = Case("none", frozenset({"C01"}), nothing_fits=True)
    assert failing(little, (good,)) == []
    assert [fault.missing for fault in failing(little, (bad, none))] == [
        "level soon, not emergency",
        "no card R03",
        "no page basics",
        "lumps first, not rare",
        "lumps is shown, though nothing should fit",
    ]


@pytest.mark.proof
def test_the_shipped_checklist_is_proved(checklist: Checklist) -> None:
    assert prove(checklist, time.perf_counter).faults == []
