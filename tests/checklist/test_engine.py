"""How a suggestion is put together, on little checklists made by hand."""

from dataclasses import replace

import pytest

from plainleaf.checklist.engine import suggest
from plainleaf.checklist.reading import POINTS
from plainleaf.checklist.suggestion import Suggestion
from plainleaf.content.blocks import HelpLevel, HelpLine
from plainleaf.content.checklist import Checklist, Item, LookAlike, Rule, Strength
from plainleaf.content.errors import UnknownTickError

PAGES = ("ant", "bee", "cat", "dog", "eel", "fox", "gnu", "hen", "ibis", "jay")
STRENGTHS = {"s": Strength.STRONG, "m": Strength.MODERATE, "w": Strength.WEAK, "a": Strength.AGAINST}


def item(id_: str, evidence: str = "", level: HelpLevel = HelpLevel.NONE) -> Item:
    """An item whose evidence is written as ``ant:s bee:w``."""
    pairs = (pair.split(":") for pair in evidence.split())
    return Item(id_, "skin", id_, level, tuple((page, STRENGTHS[mark]) for page, mark in pairs))


def line(id_: str, level: HelpLevel) -> HelpLine:
    return HelpLine(id_, level, "flags", id_, "Call.", "Tell staff.")


def made_of(*items: Item, flags: tuple[HelpLine, ...] = (), rules: tuple[Rule, ...] = ()) -> Checklist:
    levels = [level for level in HelpLevel if level is not HelpLevel.NONE]
    general: dict[HelpLevel, HelpLine] = {level: line(f"general-{level}", level) for level in levels}
    return Checklist(items, flags, rules, (), (), general, PAGES, {})


def when(*ticks: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(each.split()) for each in ticks)


def reading(suggestion: Suggestion) -> str:
    return " ".join(f"{read.page}:{read.group}" for read in suggestion.read)


def cards(suggestion: Suggestion) -> list[str]:
    return [card.line.id for card in suggestion.help.cards]


def test_no_tick_leads_to_nothing_and_that_is_no_miss() -> None:
    flag = line("R01", HelpLevel.EMERGENCY)
    little = made_of(item("C01", "ant:s"), flags=(flag,), rules=(Rule((), cards=("R01",)),))
    nothing = suggest(little, frozenset())
    assert (nothing.read, nothing.help.level, nothing.help.cards) == ((), HelpLevel.NONE, ())
    assert not nothing.nothing_fits


def test_an_unknown_tick_is_refused_by_name() -> None:
    with pytest.raises(UnknownTickError, match="C98, C99"):
        suggest(made_of(item("C01")), {"C01", "C99", "C98"})


def test_something_ticked_that_no_page_answers_fits_nothing() -> None:
    little = made_of(item("C01", "ant:w", HelpLevel.SOON))
    suggestion = suggest(little, {"C01"})
    assert suggestion.nothing_fits
    assert cards(suggestion) == ["general-soon"]


def test_the_weights_are_those_of_the_fact_base() -> None:
    assert POINTS == {"strong": 3, "moderate": 2, "weak": 1, "against": -2}


@pytest.mark.parametrize(
    ("evidence", "read"),
    [
        (["ant:s"], "ant:first"),
        (["ant:m"], "ant:also"),
        (["ant:m", "ant:w"], "ant:first"),
        (["ant:w", "ant:w", "ant:w"], ""),  # possible links alone show no page
        (["ant:s", "ant:a"], ""),
        (["ant:s", "ant:w", "ant:a"], "ant:also"),
        (["ant:s", "ant:m", "bee:s"], "ant:first bee:first"),
        (["ant:s", "ant:s", "bee:s"], "ant:first bee:also"),  # too far behind the best
        (["bee:s", "ant:s"], "ant:first bee:first"),  # a tie stands in library order
        (["ant:s", "bee:s", "cat:s", "dog:s"], "ant:first bee:first cat:first dog:also"),
    ],
)
def test_pages_stand_by_the_weights_of_what_is_ticked(evidence: list[str], read: str) -> None:
    items = [item(f"C{n:02}", pairs) for n, pairs in enumerate(evidence)]
    assert reading(suggest(made_of(*items), {each.id for each in items})) == read


def test_no_more_than_three_pages_come_first_and_five_after() -> None:
    suggestion = suggest(made_of(item("C01", " ".join(f"{page}:s" for page in PAGES))), {"C01"})
    assert [read.group for read in suggestion.read] == ["first"] * 3 + ["also"] * 5


def test_a_page_that_needs_a_sign_stands_last_until_the_sign_is_ticked() -> None:
    little = made_of(item("C01", "ant:s bee:m"), item("C02", "ant:w"))
    needy = replace(little, first_needs={"ant": frozenset({"C02"})})
    assert reading(suggest(little, {"C01"})) == "ant:first bee:also"
    assert reading(suggest(needy, {"C01"})) == "bee:also ant:also"
    assert reading(suggest(needy, {"C01", "C02"})) == "ant:first bee:also"


def test_circumstances_alone_show_a_page_only_if_one_is_typical_of_it() -> None:
    little = made_of(item("C01", "ant:m bee:s cat:w"), item("C02", "ant:m"), item("C03", "ant:w cat:m"))
    known = replace(little, circumstances=frozenset({"C01", "C02"}))
    assert reading(suggest(little, {"C01"})) == "bee:first ant:also"
    assert reading(suggest(known, {"C01"})) == "bee:first"
    assert reading(suggest(known, {"C02"})) == ""
    assert reading(suggest(known, {"C01", "C03"})) == "ant:first cat:first bee:first"


def test_of_equal_pages_the_more_urgent_goes_first_and_then_the_one_about_more_ticks() -> None:
    urgent = made_of(item("C01", "ant:s"), item("C02", "bee:s", HelpLevel.SAME_DAY))
    assert reading(suggest(urgent, {"C01", "C02"})) == "bee:first ant:first"
    broader = made_of(item("C01", "ant:s bee:m"), item("C02", "bee:w"))
    assert reading(suggest(broader, {"C01", "C02"})) == "bee:first ant:first"


def test_a_page_names_the_ticks_for_it_but_not_those_against() -> None:
    rule = Rule(when("C03", "C01"), pages=(("ant", Strength.STRONG),))
    little = made_of(
        item("C01"), item("C02", "ant:a"), item("C03", "ant:m"), item("C04", "bee:w"), rules=(rule,)
    )
    (read,) = suggest(little, {"C04", "C03", "C02", "C01"}).read
    assert (read.page, read.because) == ("ant", ("C01", "C03"))


def test_a_rule_holds_only_when_each_of_its_sets_has_a_tick() -> None:
    little = made_of(
        *(item(f"C0{n}") for n in (1, 2, 3)),
        flags=(line("R01", HelpLevel.SAME_DAY),),
        rules=(Rule(when("C01 C02", "C03"), cards=("R01",)),),
    )
    assert cards(suggest(little, {"C01", "C02"})) == []
    assert cards(suggest(little, {"C03"})) == []
    (card,) = suggest(little, {"C02", "C03"}).help.cards
    assert (card.line.id, card.because) == ("R01", ("C02", "C03"))


def test_a_ticked_red_flag_can_meet_a_rule() -> None:
    flags = (line("R01", HelpLevel.SOON), line("R02", HelpLevel.EMERGENCY))
    little = made_of(item("C01"), flags=flags, rules=(Rule(when("C01", "R01"), cards=("R02",)),))
    assert cards(suggest(little, {"C01", "R01"})) == ["R02", "R01"]


def test_cards_stand_by_level_and_then_in_library_order() -> None:
    levels = (HelpLevel.SOON, HelpLevel.EMERGENCY, HelpLevel.SAME_DAY, HelpLevel.EMERGENCY)
    little = made_of(flags=tuple(line(f"R0{n}", level) for n, level in enumerate(levels)))
    assert cards(suggest(little, {"R00", "R01", "R02", "R03"})) == ["R01", "R03", "R02", "R00"]


def test_a_card_brought_twice_is_there_once_with_both_reasons() -> None:
    little = made_of(
        item("C01"), flags=(line("R01", HelpLevel.SOON),), rules=(Rule(when("C01"), cards=("R01",)),)
    )
    (card,) = suggest(little, {"R01", "C01"}).help.cards
    assert card.because == ("C01", "R01")


def test_an_items_own_card_stands_for_the_general_one_unless_it_is_less_urgent() -> None:
    flags = (line("R01", HelpLevel.SOON), line("R02", HelpLevel.SAME_DAY))
    rules = (Rule(when("C01"), cards=("R02",)), Rule(when("C02"), cards=("R01",)))
    little = made_of(
        item("C01", level=HelpLevel.SAME_DAY), item("C02", level=HelpLevel.SAME_DAY), flags=flags, rules=rules
    )
    assert cards(suggest(little, {"C01"})) == ["R02"]
    assert cards(suggest(little, {"C02"})) == ["general-same_day", "R01"]


def test_a_card_of_company_does_not_replace_a_general_one() -> None:
    rules = (Rule(when("C01", "C02"), cards=("R01",)),)
    little = made_of(
        item("C01", level=HelpLevel.SOON), item("C02"), flags=(line("R01", HelpLevel.SOON),), rules=rules
    )
    assert cards(suggest(little, {"C01"})) == ["general-soon"]
    assert cards(suggest(little, {"C01", "C02"})) == ["R01", "general-soon"]


def test_the_level_is_the_highest_of_items_flags_and_rule_cards_and_names_its_ticks() -> None:
    flags = (line("R01", HelpLevel.SAME_DAY), line("R02", HelpLevel.EMERGENCY))
    rules = (Rule(when("C02", "C03"), cards=("R02",)),)
    little = made_of(
        item("C01", level=HelpLevel.SAME_DAY), item("C02"), item("C03"), flags=flags, rules=rules
    )
    assert suggest(little, {"C02"}).help.level is HelpLevel.NONE
    by_two = suggest(little, {"C02", "C01", "R01"}).help
    assert (by_two.level, by_two.because) == (HelpLevel.SAME_DAY, ("C01", "R01"))
    by_rule = suggest(little, {"C01", "C02", "C03", "R01"}).help
    assert (by_rule.level, by_rule.because) == (HelpLevel.EMERGENCY, ("C02", "C03"))


def test_what_is_asked_next_is_asked_once_and_not_if_its_card_is_there() -> None:
    flags = tuple(line(f"R0{n}", HelpLevel.SOON) for n in (1, 2, 3))
    rules = (Rule(when("C01"), asks=("R03", "R01")), Rule(when("C02"), asks=("R02", "R03")))
    little = made_of(item("C01"), item("C02"), flags=flags, rules=rules)
    assert suggest(little, {"C01", "C02"}).help.asks == ("R03", "R01", "R02")
    assert suggest(little, {"C01", "C02", "R03"}).help.asks == ("R01", "R02")
    assert suggest(little, {"C01"}).help.level is HelpLevel.NONE  # asking raises nothing


def test_a_look_alike_keeps_its_pages_away_until_something_else_speaks_for_them() -> None:
    lump, soft, chalk = item("C01", "ant:s bee:s"), item("C02", "cat:w"), item("C03")
    like = LookAlike(frozenset({"C02"}), frozenset({"ant"}), frozenset({"C03"}))
    little = replace(made_of(lump, soft, chalk), look_alikes=(like,))
    assert reading(suggest(little, {"C01"})) == "ant:first bee:first"
    assert reading(suggest(little, {"C01", "C02"})) == "bee:first"
    assert reading(suggest(little, {"C01", "C02", "C03"})) == "ant:first bee:first"


def test_where_only_a_look_alike_is_ticked_nothing_fits_and_help_stays() -> None:
    lump, soft = item("C01", "ant:s", HelpLevel.SAME_DAY), item("C02", "ant:a", HelpLevel.SOON)
    like = LookAlike(frozenset({"C02"}), frozenset({"ant"}), frozenset())
    little = replace(made_of(lump, soft), look_alikes=(like,))
    said = suggest(little, {"C01", "C02"})
    assert said.nothing_fits
    assert said.help == suggest(made_of(lump, soft), {"C01", "C02"}).help
    assert said.help.level is HelpLevel.SAME_DAY


def test_a_page_for_some_readers_only_is_not_offered_to_others() -> None:
    little = replace(
        made_of(item("C01", "ant:s bee:s"), item("C02", "bee:w")), only_with={"ant": frozenset({"C02"})}
    )
    assert reading(suggest(little, {"C01"})) == "bee:first"
    assert reading(suggest(little, {"C01", "C02"})) == "bee:first ant:first"
