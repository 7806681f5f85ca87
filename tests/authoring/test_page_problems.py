"""Each mistake on a page is found, on its own line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from plainleaf.authoring import check_library, read_library
from plainleaf.content.blocks import BulletList
from plainleaf.content.problem import Problem

Change = Callable[[str, str, str], list[Problem]]
PAGE = "pages/en/skin-lumps.md"
LONG = "This is a " + "very " * 24 + "long one."

MISTAKES = {
    # front matter
    "no front matter": ("+++\ntitle", "title", 1, "The page has no front matter"),
    "front matter without an end": ("+++\nSmall", "Small", 1, "The front matter has no end"),
    "front matter that is not TOML": ('say_it = "kal', "say_it = kal", 4, "This isn't TOML"),
    "a missing field": ("objective = ", "aim = ", 1, "“objective” is missing"),
    "an unknown field": ("codes =", "author = 'me'\ncodes =", 11, "“author” isn't known here"),
    "an empty field": ('"Know what to ask"', '""', 9, "“objective” is empty"),
    "a title that is no words": ('"Calcium lumps in the skin"', "7", 2, "“title” isn't words in quotes"),
    "a day in quotes": ("2026-11-24", '"2026-11-24"', 6, "“written” isn't a day"),
    "a day with an hour": ("2026-11-24", "2026-11-24T09:00:00", 6, "“written” isn't a day"),
    "a review before the page": ("2027-11-24", "2025-11-24", 7, "The next review isn't after"),
    "related that is no list": ('["dark-skin"]', '"dark-skin"', 5, "“related” isn't a list"),
    "an unknown related page": ('["dark-skin"]', '["dark-skim"]', 5, "There is no page “dark-skim”"),
    "a code without a system": ('system = "ICD-10-CM", ', "", 11, "“system” is missing"),
    "an unknown field of a code": ("display =", "words = 'x', display =", 11, "“words” isn't known here"),
    "a long title": ("Calcium lumps in", "Calcium " * 8 + "in", 2, "The title has 75 characters"),
    "a title that asks": ("in the skin", "in the skin?", 2, "The title is a question"),
    # links and citations
    "an unknown glossary word": ("term:calcium-salts", "term:calcium-salt", 13, "The glossary has no word"),
    "an unknown page link": ("page:dark-skin", "page:dark", 42, "There is no page “dark”"),
    "another link": ("page:dark-skin", "https://example.org", 42, "A page can't link to “https:"),
    "a link to a script": ("page:dark-skin", "javascript:x", 42, "A page can't link to “javascript:x”"),
    "a link without words": ("[very painful]", "[]", 42, "A link here has no words"),
    "a link that can't be read": ("(page:dark-skin)", "(page:dark skin)", 42, "A link here can't be read"),
    "an address in brackets": ("It can be", "<https://example.org> It can be", 42, "A page can't link to"),
    "an unknown source": ("[@1; @11]", "[@1; @12]", 41, "There is no source “12”"),
    "a broken citation": ("[@1; @11]", "[@1, @11]", 41, "The citation “[@1, @11]” can't be read"),
    # marks that have no use
    "italics": ("It can be", "It *can* be", 42, "Italics are hard to read"),
    "an image": ("It can be", "It ![x](y.png) can be", 42, "A picture can't stand here"),
    "code marks": ("It can be", "It `can` be", 42, "Code marks"),
    "raw HTML in a line": ("It can be", "It <u>can</u> be", 42, "Raw HTML isn't allowed"),
    "raw HTML as a block": ("K05\n", "<div>K05</div>\n", 37, "Raw HTML isn't allowed"),
    "a remark in HTML": ("K05\n", "<!-- later -->\n", 37, "Raw HTML isn't allowed"),
    "a table": ("K05\n", "| a | b |\n|---|---|\n| 1 | 2 |\n", 37, "A table can't be read aloud"),
    "a quotation": ("K05\n", "> K05\n", 37, "A quotation (>)"),
    "a line across": ("K05\n", "***\n", 37, "A line across"),
    "a code block": ("K05\n", "```\nK05\n```\n", 37, "Code has no use"),
    "words set in by four spaces": ("K05\n", "    K05\n", 37, "These words are set in"),
    "a numbered list alone": ("K05\n", "1. Wash [@1]\n", 37, "A numbered list stands alone"),
    "a list in a list": ("- elbows", "- elbows\n  - left", 48, "A list line holds more than one paragraph"),
    "an empty list line": ("- elbows", "-", 47, "A list line has no words"),
    "an unseen character": ("It can be", "It\u202e can be", 42, "There is an unseen control character"),
    "an unseen character as an entity": ("It can be", "It&#x202e; can be", 42, "There is an unseen control"),
    # blocks
    "an unknown block": ("::: steps", "::: stepz", 54, "There is no block “stepz”"),
    "a picture without a name": ("::: figure skin", "::: figure", 21, "The block “figure” isn't begun"),
    "a name too many": ("::: steps", "::: steps now", 54, "The block “steps” isn't begun"),
    "a picture without words": ("figure skin", "figure skim", 21, "There are no words for a picture"),
    "an unknown level": ("::: help soon", "::: help later", 33, "There is no help level “later”"),
    "a red flag of another level": ("- R19", "- R24", 34, "The red flag “R24” is of the level emergency"),
    "an unknown red flag": ("- R19", "- R99", 34, "There is no red flag “R99”"),
    "a red flag with words": ("- R19", "- R19 [@11] too", 34, "There is no red flag “R19 too”"),
    "a red flag outside its block": ("K05", "R24", 37, "The red flag “R24” stands outside"),
    "an unknown key message": ("K05", "K06", 37, "There is no key message “K06”"),
    "an unknown key message in a list": ("- K02", "- K03", 17, "There is no key message “K03”"),
    "two lists in a block": ("- R19", "- R19\n\nand\n", 36, "The block “help” holds something besides"),
    "a block without its list": ("1. Wash your hands. [@48]\n2.", "", 54, "The block “steps” doesn't hold"),
    "a kind without its name": (
        "**With high calcium.**",
        "With it.",
        51,
        "This kind doesn't begin with its name",
    ),
    "a block in a block": ("- R24\n:::", "- R24\n", 33, "A block stands inside the block “help”"),
    "a block without an end": ("mine?\n:::", "mine?", 61, "The block isn't ended"),
    # headings
    "a heading without an id": (" {#where}", "", 44, "The heading has no id"),
    "a heading id taken twice": (
        "{#where}",
        "{#help}",
        44,
        "The id “help” is taken by the heading of line 25",
    ),
    "a heading that asks": ("Where it settles", "Where?", 44, "The heading is a question"),
    "a heading without words": ("### Where it settles", "###", 44, "The heading has no words"),
    "a skipped level": ("## When to get help", "### When to get help", 25, "A heading level is skipped"),
    "a heading too deep": ("### Where", "#### Where", 44, "A heading can't be of level 4"),
    "a heading too high": ("## Questions", "# Questions", 59, "A heading can't be of level 1"),
    # sources and wording
    "a paragraph without a source": (
        "do not wait. [@gk]",
        "do not wait.",
        27,
        "This paragraph has no source",
    ),
    "a list without a source": ("- fingers [@11]", "- fingers", 46, "This list has no source"),
    "steps without a source": ("Wash your hands. [@48]", "Wash your hands.", 54, "This list has no source"),
    "four sentences": ("[@gk]", "Go. Go now. Go fast. [@gk]", 27, "The paragraph has 4 sentences"),
    "a long sentence": ("- elbows", f"- {LONG}", 47, "The sentence “This is a very very …” has 29 words"),
    "a claim about the reader": ("- elbows", "- You have calcinosis.", 47, "“You have” judges this reader"),
    # parts of the page
    "two key points": ("- There are 5 types.\n", "", 15, "There are 2 key points"),
    "two key messages": ("- There are 5 types.", "- K05", 15, "More than one key point is a key message"),
    "a long key point": (
        "Each has",
        "Each of these " + "very " * 10 + "has",
        18,
        "This key point has 82 characters",
    ),
    "no help block": (
        "::: help emergency\n- R24\n:::\n\n::: help soon\n- R19\n:::",
        "",
        25,
        "The section on getting",
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_found_on_its_line(name: str, after: Change) -> None:
    old, new, line, words = MISTAKES[name]
    problems = after(PAGE, old, new)
    found = [(problem.line, problem.words) for problem in problems if problem.file == PAGE]
    assert any(at == line and said.startswith(words) for at, said in found), found
    assert len({problem.line for problem in problems}) <= 4, found  # one mistake is no flood


LACKS = {
    "no lead": (
        "Small, hard lumps made of [calcium salts](term:calcium-salts) can form in the skin. [@11]",
        "",
        15,
    ),
    "no key points": ("::: key-points\n- There are 5 types.\n- K02\n- Each has its own cause.\n:::\n", "", 0),
    "no picture": ("::: figure skin\nLeft: healthy skin. Right: calcium lumps.\n:::\n", "", 0),
    "no help section": ("## When to get help {#help}", "## It is not clear {#worry}", 0),
    "no questions": ("::: questions\n- Which of the 5 types is mine?\n:::", "", 0),
    "key points too far down": ("::: key-points\n", "## First {#help}\n\n::: key-points\n", 17),
    "words before the key points": ("::: key-points\n", "More of this. [@11]\n\n::: key-points\n", 15),
    "another first section": ("{#help}", "{#who}", 25),
}


@pytest.mark.parametrize("name", LACKS)
def test_a_page_has_its_parts_in_their_order(name: str, after: Change) -> None:
    old, new, line = LACKS[name]
    problems = after(PAGE, old, new)
    assert line in {problem.line for problem in problems if problem.file == PAGE}, problems


def test_a_page_needs_three_sources(after: Change) -> None:
    problems = after("pages/en/dark-skin.md", "[@11; @48]", "[@gk]")
    words = "The page cites 1 sources; 3 are the fewest."
    assert [(p.file, p.line, p.words) for p in problems] == [("pages/en/dark-skin.md", 0, words)]


def test_a_page_of_no_group_is_found(after: Change) -> None:
    problems = after("library.toml", '"skin-lumps", "dark-skin"', '"skin-lumps"')
    assert ("pages/en/dark-skin.md", 0, "The page is in no group.") in {
        (p.file, p.line, p.words) for p in problems
    }


def test_a_page_that_cannot_be_read_is_found(folder: Path) -> None:
    page = folder / PAGE
    page.write_bytes(page.read_bytes().replace(b"do not wait", b"do not\xff wait"))
    assert [(p.file, p.line, p.words) for p in check_library(folder)] == [
        (PAGE, 27, "The file isn't UTF-8 text.")
    ]
    page.unlink()
    page.mkdir()
    assert [(p.file, p.line) for p in check_library(folder)] == [(PAGE, 0)]


def test_line_ends_of_another_system_change_nothing(folder: Path) -> None:
    page = folder / PAGE
    before = read_library(folder).pages["skin-lumps", "en"]
    page.write_bytes(b"\xef\xbb\xbf" + page.read_bytes().replace(b"\n", b"\r\n"))
    assert read_library(folder).pages["skin-lumps", "en"] == before


def test_what_looks_like_code_is_only_text(folder: Path, after: Change) -> None:
    text = "#set text(red) $x^2$ @label 5 < 6 & \\<b>"
    assert not after(PAGE, "- elbows", f"- elbows {text}")
    page = read_library(folder).pages["skin-lumps", "en"]
    lists = [block for block in page.blocks if isinstance(block, BulletList)]
    assert lists[0].items[1].text == "elbows #set text(red) $x^2$ @label 5 < 6 & <b>"
