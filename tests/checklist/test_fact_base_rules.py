"""The fact base's combination rules, one by one, on the shipped checklist."""

import pytest

from plainleaf.checklist.engine import suggest
from plainleaf.checklist.suggestion import Help
from plainleaf.content.checklist import Checklist

SKIN = ("C13", "C14", "C15", "C75")
KIDNEY = ("C22", "C23", "C24")
CHILD = ("C10", "C11", "C12", "C63", "C64", "C65", "C84", "C101", "C146")


def help_for(checklist: Checklist, ticks: str) -> Help:
    return suggest(checklist, frozenset(ticks.split())).help


def cards(checklist: Checklist, ticks: str) -> list[str]:
    return [card.line.id for card in help_for(checklist, ticks).cards]


def pages(checklist: Checklist, ticks: str) -> list[str]:
    return [read.page for read in suggest(checklist, frozenset(ticks.split())).read]


@pytest.mark.parametrize("skin", SKIN)
@pytest.mark.parametrize("kidney", KIDNEY)
def test_painful_dark_skin_with_kidney_disease_adds_its_card_to_the_general_one(
    checklist: Checklist, skin: str, kidney: str
) -> None:
    assert cards(checklist, kidney) == []
    assert cards(checklist, skin) == ["R68"]
    assert cards(checklist, f"{skin} {kidney}") == ["R09", "R68"]


@pytest.mark.parametrize("skin", SKIN)
def test_painful_dark_skin_on_warfarin_adds_its_card_to_the_general_one(
    checklist: Checklist, skin: str
) -> None:
    assert cards(checklist, "C25") == []
    assert cards(checklist, f"{skin} C25") == ["R25", "R68"]


def test_skin_and_dialysis_read_calciphylaxis_first_and_get_help_today(checklist: Checklist) -> None:
    suggestion = suggest(checklist, {"C22", "C13"})
    assert (suggestion.read[0].page, suggestion.read[0].group) == ("calciphylaxis", "first")
    assert suggestion.help.level == "same_day"
    assert [card.line.id for card in suggestion.help.cards] == ["R09", "R68"]


def test_pain_worse_than_it_looks_also_asks_for_a_deep_infection(checklist: Checklist) -> None:
    assert help_for(checklist, "C15").asks == ("R26", "R24")
    assert help_for(checklist, "C13").asks == ("R24",)


def test_the_signs_of_an_emergency_go_before_the_same_day_cards(checklist: Checklist) -> None:
    assert cards(checklist, "C13 C22 R24") == ["R24", "R09", "R68"]
    assert help_for(checklist, "C13 C22 R24").level == "emergency"


@pytest.mark.parametrize("circumstance", ["C22", "C25"])
def test_a_patch_in_that_place_is_no_alarm_but_is_asked_about(
    checklist: Checklist, circumstance: str
) -> None:
    asked = help_for(checklist, f"{circumstance} C16")
    assert (asked.level, asked.cards) == ("none", ())
    assert "R68" in asked.asks
    assert "R68" not in help_for(checklist, "C16").asks


@pytest.mark.parametrize("circumstances", ["C22", "C25", "C22 C25", "C22 C24 C25 C60 C26 C59 C83 C16 C67"])
def test_circumstances_alone_never_put_calciphylaxis_first(checklist: Checklist, circumstances: str) -> None:
    read = suggest(checklist, frozenset(circumstances.split())).read
    assert all(r.group == "also" for r in read if r.page == "calciphylaxis")
    assert "calciphylaxis" not in [r.page for r in read][:-1]


def test_high_calcium_and_high_pth_read_the_parathyroid_glands_first(checklist: Checklist) -> None:
    assert pages(checklist, "C27")[0] == "high-blood-calcium"
    assert pages(checklist, "C27 C30")[0] == "overactive-parathyroid"


@pytest.mark.parametrize("tick", ["C31", "C32", "C72"])
def test_high_calcium_with_tablets_or_vitamin_d_reads_those_first(checklist: Checklist, tick: str) -> None:
    assert pages(checklist, f"C27 {tick}")[0] == "vitamin-d-and-supplements"


@pytest.mark.parametrize("tick", ["C38", "C39", "C40"])
def test_lumps_and_normal_blood_with_hands_or_rash_read_scleroderma_first(
    checklist: Checklist, tick: str
) -> None:
    assert pages(checklist, "C01 C29")[0] == "calcinosis-cutis"
    assert pages(checklist, f"C01 C29 {tick}")[0] == "scleroderma-and-dermatomyositis"


def test_a_big_lump_near_a_joint_with_high_phosphate_reads_tumoral_calcinosis(checklist: Checklist) -> None:
    assert pages(checklist, "C08 C28")[0] == "tumoral-calcinosis"


def test_bumps_on_a_babys_heel_reassure(checklist: Checklist) -> None:
    assert pages(checklist, "C11") == ["heel-stick-and-iv-site"]
    assert help_for(checklist, "C11").level == "none"


@pytest.mark.parametrize("sign", ["C33", "C34", "C112"])
def test_high_calcium_with_its_signs_is_for_today(checklist: Checklist, sign: str) -> None:
    assert "R34" not in cards(checklist, "C27")
    assert "R34" in cards(checklist, f"C27 {sign}")


@pytest.mark.parametrize("known", ["C27", "C59", "C124", "C31", "C32"])
def test_new_confusion_with_what_raises_calcium_is_an_emergency_by_name(
    checklist: Checklist, known: str
) -> None:
    assert cards(checklist, "C113")[0] == "general-emergency"
    assert "R04" in cards(checklist, f"C113 {known}")


def test_a_known_valve_and_breathlessness_ring_the_heart_team_today(checklist: Checklist) -> None:
    assert "R60" not in cards(checklist, "C46")
    assert "R60" in cards(checklist, "C46 C127")


def test_a_lump_where_a_drip_was_is_for_today_in_a_baby_alone(checklist: Checklist) -> None:
    assert help_for(checklist, "C12").level == "soon"
    assert cards(checklist, "C12 C101")[0] == "R101"


@pytest.mark.parametrize("circumstance", ["C59", "C60", "C61", "C86", "C25", "C26"])
def test_a_circumstance_alone_opens_no_page(checklist: Checklist, circumstance: str) -> None:
    assert suggest(checklist, {circumstance}).nothing_fits


@pytest.mark.parametrize(
    ("circumstance", "page"), [("C22", "kidney-failure-and-minerals"), ("C54", "after-infection")]
)
def test_a_page_about_a_circumstance_is_opened_by_it(
    checklist: Checklist, circumstance: str, page: str
) -> None:
    assert pages(checklist, circumstance) == [page]


@pytest.mark.parametrize("tick", ["C58", "C68", "C69"])
def test_high_calcium_with_what_raises_it_reads_high_calcium_first(checklist: Checklist, tick: str) -> None:
    assert pages(checklist, f"C27 {tick}")[0] == "high-blood-calcium"


def test_high_calcium_with_cancer_is_for_today(checklist: Checklist) -> None:
    assert "R34" not in cards(checklist, "C27")
    assert "R34" in cards(checklist, "C27 C59")


def test_high_calcium_on_digoxin_is_for_today_and_asks_for_its_emergency(checklist: Checklist) -> None:
    assert (help_for(checklist, "C27").level, help_for(checklist, "C70").level) == ("soon", "none")
    assert help_for(checklist, "C27 C70").level == "same_day"
    assert help_for(checklist, "C27 C70").asks == ("R32", "R33")
    assert cards(checklist, "C27 C70 R32")[0] == "R32"


@pytest.mark.parametrize("ticks", ["C08", "C62", "C88", "C01 C59", "C08 C28"])
def test_a_big_fast_or_deep_lump_is_scanned_first(checklist: Checklist, ticks: str) -> None:
    assert "R19" not in cards(checklist, "C01")
    assert "R19" in cards(checklist, ticks)


def test_a_newborns_lumps_need_a_calcium_test(checklist: Checklist) -> None:
    assert cards(checklist, "C64") == ["R17"]


def test_specks_on_a_mammogram_are_no_emergency_and_ask_for_a_lump(checklist: Checklist) -> None:
    assert pages(checklist, "C49") == ["deposits-in-tumours"]
    assert (help_for(checklist, "C49").level, help_for(checklist, "C49").asks) == ("soon", ("R18",))
    assert "R18" in help_for(checklist, "C16").asks


def test_a_hot_swollen_joint_is_an_infection_until_shown_otherwise(checklist: Checklist) -> None:
    assert cards(checklist, "C42") == ["R10"]


def test_blood_in_the_urine_brings_its_card(checklist: Checklist) -> None:
    assert cards(checklist, "C37") == ["R58"]


@pytest.mark.parametrize(
    ("ticks", "asks"),
    [
        ("C43", "R10"),
        ("C44", "R41"),
        ("C79", "R27"),
        ("C36", "R07 R29 R30 R20"),
        ("C45", "R28 R12 R67"),
        ("C46", "R01 R60"),
        ("C52", "R06"),
        ("C71", "R14 R35 R36"),
        ("C73", "R14 R35"),
        ("C20", "R13 R31 R45"),
        ("C21", "R13 R31 R44"),
        ("C19", "R15 R55"),
        ("C33", "R39"),
    ],
)
def test_an_item_asks_for_its_red_flags_in_the_fact_bases_order(
    checklist: Checklist, ticks: str, asks: str
) -> None:
    assert help_for(checklist, ticks).asks == tuple(asks.split())


@pytest.mark.parametrize("tick", CHILD)
def test_a_line_about_a_child_asks_for_a_sick_child_before_all_else(checklist: Checklist, tick: str) -> None:
    assert help_for(checklist, f"{tick} C49 C36").asks[:4] == ("R16", "R43", "R49", "R52")


def test_the_page_on_bites_is_read_by_who_names_a_bite(checklist: Checklist) -> None:
    assert pages(checklist, "C19") == ["after-insect-bite"]


def test_a_lump_where_something_bit_reads_of_bites_first(checklist: Checklist) -> None:
    assert pages(checklist, "C01 C04 C19")[0] == "after-insect-bite"


def test_every_red_flag_comes_forward_with_something_that_is_ticked_or_is_on_view(
    checklist: Checklist,
) -> None:
    forward = {flag for rule in checklist.rules for flag in (*rule.cards, *rule.asks)}
    assert forward | set(checklist.on_view) == {flag.id for flag in checklist.red_flags}


def test_the_eight_that_are_always_on_view_stand_in_order(checklist: Checklist) -> None:
    assert checklist.on_view == ("R01", "R03", "R05", "R15", "R65", "R08", "R23", "R68")
