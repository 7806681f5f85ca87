"""Which lines are asked, and which wait for the line that leads to them."""

from dataclasses import replace

from plainleaf.checklist import shown_items
from plainleaf.content.checklist import Checklist


def shown(checklist: Checklist, *ticks: str) -> set[str]:
    return {item.id for item in shown_items(checklist, frozenset(ticks))}


def test_a_babys_heel_is_asked_only_of_who_asks_about_a_child(checklist: Checklist) -> None:
    assert "C11" not in shown(checklist)
    assert "C11" in shown(checklist, "C101")


def test_a_mammogram_is_asked_only_of_who_had_a_picture_taken(checklist: Checklist) -> None:
    assert "C49" not in shown(checklist, "C101")
    assert "C49" in shown(checklist, "C102")


def test_a_ticked_line_stays_in_sight_when_its_leader_is_unticked(checklist: Checklist) -> None:
    assert "C11" in shown(checklist, "C11")
    assert "C64" not in shown(checklist, "C11")


def test_items_stand_in_the_checklists_order_and_all_come_when_nothing_waits(checklist: Checklist) -> None:
    assert len(shown_items(checklist, frozenset())) < len(checklist.items)
    open_to_all = replace(checklist, items=tuple(replace(item, after=()) for item in checklist.items))
    assert shown_items(open_to_all, frozenset()) == open_to_all.items


def test_what_an_item_waits_for_stands_above_it_and_is_no_red_flag(checklist: Checklist) -> None:
    above: set[str] = set()
    for item in checklist.items:
        assert set(item.after) <= above, item.id
        above.add(item.id)


def test_the_seven_groups_stand_as_a_person_is_asked(checklist: Checklist) -> None:
    groups = tuple(part.id for part in checklist.parts if part.kind == "item")
    assert groups == ("where", "see", "feel", "body", "before", "living", "tests")
    assert tuple(dict.fromkeys(item.part for item in checklist.items)) == groups
