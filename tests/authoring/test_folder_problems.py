"""Each mistake in the files beside the pages is found, on its own line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from plainleaf.authoring import check_library, read_library
from plainleaf.content.problem import Problem

Change = Callable[[str, str, str], list[Problem]]

MISTAKES = {
    # library.toml
    "a group's page without a file": (
        "library.toml",
        '"dark-skin"]',
        '"dark-skin", "stones"]',
        17,
        "The group “skin” names a page without a file: pages/en/stones.md",
    ),
    "a page that can't be a file": (
        "library.toml",
        '"dark-skin"]',
        '"dark-skin", "../x"]',
        17,
        "“../x” can't",
    ),
    "a group without an icon": ("library.toml", 'icon = "skin"\n', "", 14, "“icon” is missing"),
    "no title": ("library.toml", 'en = "A little library"', "", 8, "“en” is missing"),
    "no purpose": ("library.toml", "[intended_purpose]", "[intended]", 0, "“intended_purpose” is missing"),
    "a language that is none": ("library.toml", '["en"]', '["en", "../en"]', 3, "“../en” isn't a language"),
    "a partial language that isn't there": (
        "library.toml",
        "partial = []",
        'partial = ["fr"]',
        4,
        "“fr” can't",
    ),
    "a page in two groups": (
        "library.toml",
        '"dark-skin"]',
        '"dark-skin"]\n\n[[group]]\nid = "b"\nicon = "b"\npages = ["dark-skin"]',
        22,
        "The page “dark-skin” is in the group “skin” too",
    ),
    "no language": ("library.toml", '["en"]', "[]", 3, "The library has no language"),
    "a page twice in a group": (
        "library.toml",
        '"dark-skin"]',
        '"dark-skin", "dark-skin"]',
        17,
        "“dark-skin” stands",
    ),
    "an unseen character in a remark": (
        "library.toml",
        "[title]",
        "# a\u202eb\n[title]",
        8,
        "There is an unseen",
    ),
    "a group twice": (
        "library.toml",
        "[[group]]",
        '[[group]]\nid = "skin"\nicon = "b"\npages = []\n\n[[group]]',
        20,
        "The group “skin” comes twice",
    ),
    # messages
    "a missing label": ("messages/en.toml", 'sources = "Sources"\n', "", 1, "“sources” is missing"),
    "a level without a word": ("messages/en.toml", 'level_soon = "Soon"\n', "", 1, "“level_soon” is missing"),
    "an empty label": ("messages/en.toml", '"Key points"', '" "', 2, "“key_points” is empty"),
    "a number nobody fills": ("messages/en.toml", "Get help today", "{number} today", 16, "There are braces"),
    "a group without words": ("messages/en.toml", "[groups.skin]", "[groups.skim]", 0, "“skin” is missing"),
    "a message without sources": ("messages/en.toml", 'K05 = ["56"]', "", 29, "“K05” is missing"),
    "a message's unknown source": ("messages/en.toml", '["56"]', '["57"]', 31, "There is no source “57”"),
    "sources of no message": (
        "messages/en.toml",
        'K05 = ["56"]',
        'K05 = ["56"]\nK07 = []',
        32,
        "“K07” isn't",
    ),
    # glossary, sources, search
    "a word without a meaning": ("glossary/en.toml", "meaning = ", "means = ", 1, "“meaning” is missing"),
    "a glossary that is no TOML": (
        "glossary/en.toml",
        'word = "Vessel"',
        "word = Vessel",
        7,
        "This isn't TOML",
    ),
    "sources that are no JSON": ("sources.json", '"id": "48",', '"id": "48"', 7, "This isn't JSON"),
    "a source without a title": ("sources.json", '"title": "Wounds", ', "", 8, "Source “56” (number 4"),
    "a source twice": (
        "sources.json",
        '"id": "56"',
        '"id": "48"',
        8,
        "Source “48” (number 4 in the list) comes",
    ),
    "a source with the kept id": ("sources.json", '"id": "56"', '"id": "gk"', 8, "Source “gk” (number 4"),
    "a source with an odd address": ("sources.json", "https://example.org/56", "file:///x", 8, "Source “56”"),
    "search words that are no lists": (
        "search/en.toml",
        '[["lump", "bump"]]',
        '["lump"]',
        1,
        "“synonyms” holds",
    ),
    # checklist
    "an unknown page": (
        "checklist.toml",
        'strong = ["skin-lumps"]',
        'strong = ["skin"]',
        19,
        "There is no page",
    ),
    "a page with two weights": (
        "checklist.toml",
        'weak = ["dark-skin"]',
        'weak = ["skin-lumps"]',
        15,
        "The page",
    ),
    "an unknown item in a rule": (
        "checklist.toml",
        '[["C13"]',
        '[["C14"]',
        50,
        "There is no line “C14” to tick",
    ),
    "a rule that never holds": ("checklist.toml", '[["C13"], ["C22"]]', "[[]]", 50, "The rule never holds"),
    "a rule with an unknown card": (
        "checklist.toml",
        'cards = ["R24"]',
        'cards = ["R25"]',
        51,
        "There is no red",
    ),
    "a rule with an unknown question": (
        "checklist.toml",
        'asks = ["R19"]',
        'asks = ["C01"]',
        52,
        "There is no red",
    ),
    "an id taken twice": (
        "checklist.toml",
        'id = "C13"',
        'id = "C01"',
        24,
        "The id “C01” is taken by line 16",
    ),
    "an odd id": ("checklist.toml", 'id = "C13"', 'id = "c13"', 24, "“c13” can't be an id here"),
    "an item without a source": (
        "checklist.toml",
        'sources = ["11"]',
        "sources = []",
        21,
        "This has no source",
    ),
    "a red flag without a source": (
        "checklist.toml",
        '["gk"]\n\n[[rule',
        "[]\n\n[[rule",
        47,
        "This has no source",
    ),
    "an unknown source": (
        "checklist.toml",
        'sources = ["11"]',
        'sources = ["12"]',
        21,
        "There is no source “12”",
    ),
    "an unknown level": ("checklist.toml", '"same_day"', '"today"', 26, "“today” can't be the level here"),
    "a red flag of no level": (
        "checklist.toml",
        '"emergency"',
        '"none"',
        46,
        "“none” can't be the level here",
    ),
    "an unknown part": ("checklist.toml", 'part = "skin"', 'part = "skim"', 17, "There is no part “skim”"),
    "a part of the other kind": ("checklist.toml", 'part = "skin"', 'part = "flags"', 17, "There is no part"),
    "an unknown kind of part": ("checklist.toml", 'kind = "item"', 'kind = "thing"', 9, "There is no kind"),
    "a part twice": (
        "checklist.toml",
        'id = "flags"',
        'id = "skin"',
        12,
        "“skin” can't be the id of this part",
    ),
    "a rule that leads to nothing": (
        "checklist.toml",
        'cards = ["R24"]\nasks = ["R19"]\nmoderate = ["dark-skin"]\n',
        "",
        49,
        "The rule leads to nothing",
    ),
    "an unknown red flag on view": ("checklist.toml", '["R24"]', '["R23"]', 1, "There is no red flag “R23”"),
    "an unknown page to read along": (
        "checklist.toml",
        "along = []",
        'along = ["x"]',
        2,
        "There is no page “x”",
    ),
    "an unknown page in first_needs": ("checklist.toml", "dark-skin = ", "skin = ", 5, "“skin” isn't known"),
    "an unknown item in first_needs": ("checklist.toml", '["C13"]', '["C31"]', 5, "There is no item “C31”"),
    "an unknown page in only_with": (
        "checklist.toml",
        "[first_needs]",
        '[only_with]\nskin = ["C13"]\n\n[first_needs]',
        5,
        "“skin” isn't known",
    ),
    "a look-alike that keeps no page away": (
        "checklist.toml",
        "[first_needs]",
        '[[look_alike]]\nsigns = ["C13"]\npages = []\nsources = ["gk"]\n\n[first_needs]',
        4,
        "This keeps no page away",
    ),
    "an unknown sign of a look-alike": (
        "checklist.toml",
        "[first_needs]",
        '[[look_alike]]\nsigns = ["C31"]\npages = ["dark-skin"]\nsources = ["gk"]\n\n[first_needs]',
        5,
        "There is no item “C31”",
    ),
    "an unknown circumstance": (
        "checklist.toml",
        "read_along = []",
        'read_along = []\ncircumstances = ["C31"]',
        3,
        "There is no item “C31”",
    ),
    "an item that waits for one below it": (
        "checklist.toml",
        'strong = ["skin-lumps"]',
        'strong = ["skin-lumps"]\nafter = ["C13"]',
        20,
        "There is no item above this one called “C13”",
    ),
    "an unknown weight": ("checklist.toml", "weak =", "week =", 20, "“week” isn't known here"),
    # words of the checklist
    "an item without words": ("checklist/en.toml", 'C22 = "I get dialysis"\n', "", 5, "“C22” is missing"),
    "words of no item": ("checklist/en.toml", "C22 =", "C23 =", 8, "“C23” isn't known here"),
    "a meaning of no item": (
        "checklist/en.toml",
        "[items]",
        '[meanings]\nC23 = "x"\n\n[items]',
        6,
        "“C23” isn't",
    ),
    "an empty meaning": (
        "checklist/en.toml",
        "[items]",
        '[meanings]\nC22 = ""\n\n[items]',
        6,
        "“C22” is empty",
    ),
    "a part without words": ("checklist/en.toml", 'flags = "Signs of danger"\n', "", 1, "“flags” is missing"),
    "a red flag without words": (
        "checklist/en.toml",
        "[red_flags.R19]",
        "[red_flags.R20]",
        10,
        "“R20” isn't known",
    ),
    "a red flag without words for the clinic": (
        "checklist/en.toml",
        'kiosk = "Show it today."\n',
        "",
        10,
        "“kiosk” is missing",
    ),
    "no general card": ("checklist/en.toml", "[general.soon]", "[general.later]", 20, "“later” isn't known"),
    "a number misspelt": (
        "checklist/en.toml",
        "{emergency_number}",
        "{emergency-number}",
        17,
        "There are braces",
    ),
    # pictures
    "a picture without a description": ("figures/words/en.toml", "_desc", "_dosc", 1, "“_desc” is missing"),
    "a number without words": ("figures/words/en.toml", "lump = ", "bump = ", 0, ""),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_found_on_its_line(name: str, after: Change) -> None:
    file, old, new, line, words = MISTAKES[name]
    problems = after(file, old, new)
    found = [(problem.file, problem.line, problem.words) for problem in problems]
    if name == "a number without words":
        assert found == [("figures/skin.en.numbers.svg", 1, "Number 1 (“lump”) has no words.")]
    else:
        assert any(its == file and at == line and said.startswith(words) for its, at, said in found), found


@pytest.mark.parametrize(
    "name",
    [
        "library.toml",
        "checklist.toml",
        "checklist/en.toml",
        "messages/en.toml",
        "glossary/en.toml",
        "figures/words/en.toml",
        "sources.json",
        "reviews.toml",
        "search/en.toml",
    ],
)
def test_a_broken_file_is_a_problem_and_no_traceback(name: str, folder: Path) -> None:
    for broken in (
        b"\xff",
        b"[",
        b"[[[[",
        b"x = " + b"[" * 5000,
        b"\x00",
        b"x = 2026-99-99",
        b"1",
        b'{"a": 1}',
    ):
        (folder / name).write_bytes(broken)
        assert name in {problem.file for problem in check_library(folder)}, broken
    (folder / name).unlink()
    (folder / name).mkdir()
    assert (name, 0) in {(problem.file, problem.line) for problem in check_library(folder)}


@pytest.mark.parametrize("name", ["checklist.toml", "messages/en.toml", "glossary/en.toml", "sources.json"])
def test_a_missing_file_is_a_problem(name: str, folder: Path) -> None:
    (folder / name).unlink()
    assert (name, 0, "There is no such file.") in {(p.file, p.line, p.words) for p in check_library(folder)}


def test_a_library_may_do_without_search_words_and_reviews(folder: Path) -> None:
    assert read_library(folder).synonyms["en"] == (("lump", "bump"),)
    (folder / "search/en.toml").unlink()
    (folder / "reviews.toml").unlink()
    assert read_library(folder).synonyms["en"] == ()


def test_tables_of_the_wrong_kind_are_problems(folder: Path) -> None:
    wrong = {
        "library.toml": 'group = 1\ntitle = "x"\nlanguages = "en"',
        "checklist.toml": "item = 1\npart = [1]\nrule = {}\nfirst_needs = []",
        "checklist/en.toml": "items = 1\nred_flags = []\ngeneral = 'x'",
        "messages/en.toml": "labels = 1\ngroups = []\nmessages = 'x'",
        "glossary/en.toml": "x = 1",
        "figures/words/en.toml": "skin = 1",
        "reviews.toml": "review = 1",
        "sources.json": '[1, {"id": []}]',
    }
    for name, text in wrong.items():
        before = (folder / name).read_bytes()
        (folder / name).write_text(text, encoding="utf-8")
        assert name in {problem.file for problem in check_library(folder)}, name
        (folder / name).write_bytes(before)


def test_a_page_that_no_tick_leads_to_is_found(after: Change) -> None:
    problems = after("checklist.toml", 'strong = ["skin-lumps"]', "strong = []")
    words = "No tick leads to the page “skin-lumps”."
    assert [(p.file, p.line, p.words) for p in problems] == [("checklist.toml", 0, words)]
    assert not after("checklist.toml", "read_along = []", 'read_along = ["skin-lumps"]')


def test_an_item_that_leads_nowhere_is_found(after: Change) -> None:
    assert not after("checklist.toml", '"C22"]]', '"C22", "C01"]]')
    problems = after("checklist.toml", '"C22", "C01"]]', '"C01"]]')
    assert [(p.file, p.line, p.words) for p in problems] == [
        ("checklist.toml", 32, "The item “C22” leads nowhere.")
    ]


def test_a_missing_drawing_is_found_where_the_page_names_it(folder: Path) -> None:
    (folder / "figures/skin.en.numbers.svg").unlink()
    words = "There is no drawing figures/skin.en.numbers.svg."
    assert [(p.file, p.line, p.words) for p in check_library(folder)] == [
        ("pages/en/skin-lumps.md", 21, words)
    ]
