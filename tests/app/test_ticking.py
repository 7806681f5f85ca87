"""`plainleaf checklist` and `suggest`."""

import json
from collections.abc import Callable
from subprocess import CompletedProcess
from typing import Any

Call = Callable[..., CompletedProcess[str]]
Ask = Callable[..., Any]


def test_dialysis_with_painful_purple_skin(ask: Ask) -> None:
    said = ask("suggest", "C22", "C13")
    assert said["read"][0]["page"] == "calciphylaxis"
    assert said["read"][0]["group"] == "first"
    assert said["help"]["level"] == "same_day"
    assert {"R09", "R68"} <= {card["id"] for card in said["help"]["cards"]}


def test_painful_purple_skin_alone_still_raises_its_card(ask: Ask) -> None:
    said = ask("suggest", "C13")
    assert "R68" in {card["id"] for card in said["help"]["cards"]}
    assert said["help"]["level"] == "same_day"


def test_no_tick_suggests_nothing(ask: Ask) -> None:
    said = ask("suggest")
    assert said["read"] == []
    assert said["help"]["level"] == "none"
    assert said["help"]["cards"] == []
    assert said["nothing_fits"] is False


def test_the_place_decides_the_words(ask: Ask) -> None:
    at_home = ask("suggest", "R01", "--place", "home")["help"]["cards"][0]["words"]
    in_clinic = ask("suggest", "R01", "--place", "kiosk")["help"]["cards"][0]["words"]
    assert "Call your emergency number now." in at_home
    assert "Tell any staff member now." in in_clinic


def test_the_checklist_lists_every_line(ask: Ask) -> None:
    value = ask("checklist")
    assert len(value["red_flags"]) == 70
    assert {"id", "words", "part"} == set(value["items"][0])
    assert {"id", "words", "part", "level"} == set(value["red_flags"][0])


def test_lines_are_answered_in_order_and_a_bad_one_is_named(call: Call) -> None:
    given = '{"id":"a","ticks":["C22","C13"]}\n{"id":"b","ticks":["C999"]}\n{"id":"c","ticks":[]}\n'
    done = call("suggest", "--stdin", given=given)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert rows[0]["topics"][0] == "calciphylaxis"
    assert rows[0]["red_flag"] == "same_day"
    assert "C999" in rows[1]["error"]
    assert rows[2] == {"id": "c", "topics": [], "red_flag": "none"}


def test_nothing_in_an_answer_says_what_a_reader_has(call: Call) -> None:
    words = call("suggest", "C22", "C13").stdout.lower()
    for banned in ("you have ", "likely", "probab", "diagnos", "%"):
        assert banned not in words
