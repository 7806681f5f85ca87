"""`plainleaf pages`, `page` and `search`."""

import json
from collections.abc import Callable
from subprocess import CompletedProcess
from typing import Any

import pytest

Call = Callable[..., CompletedProcess[str]]
Ask = Callable[..., Any]


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_list_of_pages_has_all_of_them_and_says_that_nobody_signed_them(ask: Ask, lang: str) -> None:
    rows = ask("pages", "--lang", lang)
    assert len({row["id"] for row in rows}) == len(rows) == 26
    assert {row["lang"] for row in rows} == {lang}
    assert {row["review"] for row in rows} == {"not_reviewed"}
    assert {"id", "title", "group", "lang", "review"} == set(rows[0])


def test_a_page_as_text_has_one_block_a_line_and_the_sources_last(call: Call, ask: Ask) -> None:
    lines = call("page", "calciphylaxis").stdout.splitlines()
    value = ask("page", "calciphylaxis")
    assert lines[0] == value["title"]
    assert "Not yet reviewed by a clinician" in lines
    sources = lines.index("Sources")
    assert len(lines) - sources - 1 == len(value["sources"]) >= 3
    assert all(lines)


def test_a_page_as_json_has_its_blocks(ask: Ask) -> None:
    value = ask("page", "calcinosis-cutis")
    assert {"id", "title", "lang", "blocks"} <= set(value)
    kinds = [block["kind"] for block in value["blocks"]]
    assert kinds[:3] == ["lead", "key_points", "figure"]
    assert "help_card" in kinds


def test_search_finds_lumps_under_the_skin_first(ask: Ask) -> None:
    assert ask("search", "hard white lump under skin")[0]["page"] == "calcinosis-cutis"


def test_search_forgives_a_typing_error(call: Call) -> None:
    done = call("search", "calcifilaxis")
    assert done.stdout.splitlines()[0].startswith("calciphylaxis\t")


def test_search_rows_say_page_section_title_and_text(ask: Ask) -> None:
    rows = ask("search", "calcium", "--limit", "3")
    assert len(rows) == 3
    assert all(set(row) == {"page", "section", "title", "text"} for row in rows)


def test_search_answers_lines_in_order_and_names_the_bad_one(call: Call) -> None:
    first = '{"id": 1, "lang": "en", "query": "calciphylaxis", "more": 0}'
    given = f'{first}\nnonsense\n{{"id": 3, "query": "tooth"}}\n'
    done = call("search", "--stdin", given=given)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert rows[0]["id"] == 1
    assert rows[0]["ranked"][0] == "calciphylaxis"
    assert "error" in rows[1]
    assert rows[2]["ranked"][0] == "normal-calcification"


def test_nothing_found_is_no_failure(call: Call) -> None:
    done = call("search", "zxqwv")
    assert done.returncode == 0
    assert done.stdout == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ("page", "no-such-page"),
        ("page", "calciphylaxis", "--lang", "xx"),
        ("pages", "--lang", "xx"),
        ("search",),
        ("no-such-command",),
        ("suggest", "C999"),
        ("handout", "calciphylaxis", "--size", "huge", "-o", "x.pdf"),
        ("snapshot", "no-such-page", "-o", "x.png"),
        ("--kiosk", "--library", "x.plainleaf"),
    ],
)
def test_wrong_use_ends_with_status_two_and_says_why(call: Call, arguments: tuple[str, ...]) -> None:
    done = call(*arguments)
    assert done.returncode == 2
    assert done.stderr
    assert "Traceback" not in done.stderr


def test_without_a_display_the_window_says_what_to_do_instead(call: Call) -> None:
    done = call(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert "first-look" in done.stderr


def test_words_of_danger_say_the_help_line_first_and_rank_no_page(call: Call, ask: Ask) -> None:
    done = call("search", "chest pain")
    assert done.stdout.splitlines()[0].startswith("Emergency\tChest pressure or pain")
    assert ask("search", "chest pain") == []
    given = '{"id":"a","lang":"en","query":"want to die"}\n'
    assert json.loads(call("search", "--stdin", given=given).stdout) == {"id": "a", "ranked": []}


def test_a_question_in_another_language_names_the_page_there(call: Call) -> None:
    done = call("search", "calcio", "alto", "en", "la", "sangre")
    assert done.stdout.splitlines()[-1].split("\t")[::2] == ["high-blood-calcium", "(--lang es)"]
