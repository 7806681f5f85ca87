"""The words of a line: nothing typed is lost, nothing typed breaks the reading."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainleaf.authoring.findings import Findings
from plainleaf.authoring.inline import read_line
from plainleaf.authoring.markdown import Node, parse
from plainleaf.authoring.page_reader import read_page
from plainleaf.authoring.shelf import FigureWords, Shelf
from plainleaf.content.blocks import HelpLevel, HelpLine, Line, Run, Term
from plainleaf.content.page import Source

SHELF = Shelf(
    lang="en",
    pages=frozenset({"stones", "heart"}),
    written=frozenset({"stones"}),
    terms={"lump": Term("lump", "Lump", "A small swelling.")},
    sources={"11": Source("11", "A book.", 0, ""), "gk": Source("gk", "Widely taught", 0, "")},
    messages={"K01": Line((Run("Eat well."),), ("11",))},
    help_lines={"R01": HelpLine("R01", HelpLevel.EMERGENCY, "p", "w", "h", "k")},
    figures={"skin": FigureWords("Skin", "Two pieces.", {})},
)
PLAIN = st.text(st.characters(categories=["L", "Nd"], include_characters=" .,;:'’“”()-"), min_size=1)


def line(text: str) -> Line:
    (node,) = parse(text)
    return read_line(node.inline, SHELF, Findings("x.md", []))


def test_a_line_is_joined_to_runs_of_one_look() -> None:
    assert line("A **small [lump](term:lump)** in [stones](page:stones)\nof salt.").runs == (
        Run("A "),
        Run("small ", bold=True),
        Run("lump", bold=True, term="lump"),
        Run(" in "),
        Run("stones", page="stones"),
        Run(" of salt."),
    )


def test_a_page_that_is_not_written_yet_in_this_language_is_no_link() -> None:
    assert line("See [the heart](page:heart).").runs == (Run("See the heart."),)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It hurts. [@11] It is hard.", "It hurts. It is hard."),
        ("It hurts [@11].", "It hurts."),
        ("It hurts. [@11]", "It hurts."),
        ("[@11] It hurts.", "It hurts."),
        ("It **hurts** [@11], **much** [@gk].", "It hurts, much."),
        ("It hurts. [@11;\n@gk] Much.", "It hurts. Much."),
        ("**It hurts. [@11]** Much.", "It hurts. Much."),
    ],
)
def test_citations_leave_no_gap(text: str, words: str) -> None:
    assert line(text).text == words
    assert line(text).sources[0] == "11"


@given(PLAIN)
def test_plain_words_are_kept(words: str) -> None:
    paragraph = f"A {words} z"
    expected = " ".join(part for part in paragraph.split(" ") if part)
    assert line(paragraph).text == expected


@given(
    st.lists(st.sampled_from(["**", "[@11]", "[", "](term:lump)", "](page:stones)", "*", "<b>", "x ", "K01"]))
)
def test_any_mix_of_marks_can_be_read(parts: list[str]) -> None:
    found = line("x" + "".join(parts))
    assert "".join(run.text for run in found.runs).count("x") == 1 + parts.count("x ")
    assert all(run.text for run in found.runs)


@given(st.text())
def test_any_text_at_all_can_be_read_as_a_page(text: str) -> None:
    problems: list[Any] = []
    read_page(text, "x", "g", SHELF, Findings("x.md", problems), proof=Findings("x.md", problems))
    assert problems  # none of these is a whole page


MARKS = [
    "::: ",
    ":::",
    "help emergency",
    "figure skin",
    "kinds",
    "- ",
    "1. ",
    "## ",
    "{#x}",
    "\n",
    "\n\n",
    "K01",
]
MARKS += [
    "R01",
    "[@11]",
    "[a](term:lump)",
    "    ",
    "> ",
    "word",
    "**",
    "|",
    "<p>",
    "+++\n",
    'title = "x"',
    "\t",
]


@given(st.lists(st.sampled_from(MARKS), max_size=40).map("".join))
def test_any_mix_of_blocks_can_be_read_as_a_page(text: str) -> None:
    problems: list[Any] = []
    read_page(text, "x", "g", SHELF, Findings("x.md", problems), proof=Findings("x.md", problems))
    lines = text.count("\n") + 1
    assert all(0 <= problem.line <= lines for problem in problems)


def test_marks_nested_without_end_can_be_read() -> None:
    for text in ("**" * 3000 + "x" + "**" * 3000, "[" * 5000, "> " * 3000 + "x", "- " * 3000 + "x"):
        read_page(text, "x", "g", SHELF, Findings("x.md", []), proof=Findings("x.md", []))


def test_a_block_knows_its_lines() -> None:
    nodes: list[Node] = parse("one\n\n::: steps\n1. two\n:::\n")
    assert [(node.kind, node.line, node.last) for node in nodes] == [
        ("paragraph", 1, 1),
        ("container_block", 3, 4),
    ]
