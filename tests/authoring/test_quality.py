"""The yardsticks of others: what a machine decides, and what people rated."""

from collections.abc import Callable
from pathlib import Path

import pytest

from plainleaf.authoring import check_library, prove_library, read_library
from plainleaf.authoring.quality_checks import _RULES
from plainleaf.authoring.reviews_reader import content_hash
from plainleaf.content.problem import Problem
from plainleaf.content.quality import ITEMS, State, Verdict

Change = Callable[[str, str, str], list[Problem]]
PAGE = "pages/en/skin-lumps.md"
RATING = """\
[[rating]]
page = "skin-lumps"
lang = "en"
item = "{item}"
score = {score}
hash = "{hash}"
by = "{by}"
role = "Librarian"
on = 2027-01-31
"""


def verdicts(folder: Path) -> dict[str, Verdict]:
    found = prove_library(folder).whole.quality["skin-lumps", "en"]
    return {verdict.item: verdict for verdict in found}


def rate(folder: Path, **changed: str | int) -> None:
    whole = read_library(folder)
    signed = content_hash(whole.pages["skin-lumps", "en"], whole.phrases["en"])
    fields = {"item": "D16", "score": 4, "hash": signed, "by": "B. Reader", **changed}
    (folder / "quality.toml").write_text(RATING.format(**fields), encoding="utf-8")


def test_every_item_that_nobody_has_to_judge_has_its_rule() -> None:
    assert {item.id for item in ITEMS if not item.judged and not item.none} == set(_RULES)
    assert len({item.id for item in ITEMS}) == len(ITEMS) == 24 + 20 + 16


def test_a_good_page_meets_what_a_machine_decides_and_waits_for_people(folder: Path) -> None:
    found = verdicts(folder)
    assert {found[name].state for name in _RULES} == {State.MET}
    assert {found[item.id].state for item in ITEMS if item.judged} == {State.NOT_RATED}


FAULTS = {
    "P03": ("More work", "Idiopathic work", 67, "“Idiopathic” isn't an everyday word"),
    "P04": ("More work", "A vessel", 67, "not explained: vessel"),
    "P06": ("More work may show it.", "It helps 40% of people.", 67, "a bare per cent"),
    "P09": ("## Nobody knows the cause", "## Questions to ask", 65, "two headings say the same"),
    "P22": (
        "::: steps\n1. Wash your hands. [@48]\n2. Cover the lump.\n:::",
        "- Wash your hands. [@48]",
        0,
        "nothing to do",
    ),
    "I06": ("Most lumps are harmless", "Most lumps are removed", 1, "“are removed” in the main message"),
    "I11": ("{#not-known}", "{#more}", 0, "nothing on what isn't known"),
}


@pytest.mark.parametrize("item", FAULTS)
def test_an_item_that_is_not_met_is_a_problem_on_its_line(item: str, folder: Path, after: Change) -> None:
    old, new, line, words = FAULTS[item]
    problems = after(PAGE, old, new)
    assert any(p.line == line and p.words.startswith(item) and words in p.words for p in problems), problems
    assert verdicts(folder)[item].state is State.NOT_MET


def test_the_medical_word_may_stand_in_brackets(after: Change) -> None:
    assert not after(PAGE, "More work", "Lumps of no known cause (idiopathic) are common. More work")


def test_a_per_cent_may_stand_beside_people(after: Change) -> None:
    assert not after(PAGE, "More work may show it.", "It helps 4 of 10 people (40%).")


def test_what_a_person_rated_is_kept_with_their_name(folder: Path) -> None:
    rate(folder)
    assert check_library(folder) == []
    found = verdicts(folder)["D16"]
    assert (found.state, found.score, found.by) == (State.RATED, 4, "B. Reader")


def test_a_rating_of_other_words_counts_no_more(folder: Path, after: Change) -> None:
    rate(folder)
    after(PAGE, "More work", "Much work")
    assert verdicts(folder)["D16"].state is State.NOT_RATED


@pytest.mark.parametrize(
    ("changed", "line", "words"),
    [
        ({"by": "plainleaf"}, 7, "The author can't rate"),
        ({"item": "P05"}, 4, "“P05” isn't an item to rate"),
        ({"score": 6}, 5, "“score” isn't a whole number from 1 to 5"),
        ({"item": "P01", "score": 2}, 5, "“score” isn't a whole number from 0 to 1"),
    ],
)
def test_a_rating_that_cannot_be_is_found(
    changed: dict[str, str | int], line: int, words: str, folder: Path
) -> None:
    rate(folder, **changed)
    (problem,) = check_library(folder)
    assert (problem.file, problem.line) == ("quality.toml", line)
    assert problem.words.startswith(words)
    assert verdicts(folder)["D16"].state is State.NOT_RATED


def test_a_rating_of_no_page_is_found(folder: Path) -> None:
    rate(folder)
    path = folder / "quality.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("skin-lumps", "stones"), encoding="utf-8")
    assert [(p.file, p.line) for p in check_library(folder)] == [("quality.toml", 2)]
