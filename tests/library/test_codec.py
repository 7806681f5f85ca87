"""What is written comes back the same, block by block."""

import json
from dataclasses import replace
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from plainleaf.content.blocks import Block, Line, Paragraph, Run
from plainleaf.content.page import Review
from plainleaf.content.whole import WholeLibrary
from plainleaf.library import codec

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
runs = st.builds(Run, texts, st.booleans(), texts, texts)
lines = st.builds(Line, st.lists(runs, max_size=4).map(tuple), st.lists(texts, max_size=3).map(tuple))


@given(st.one_of(*(st.from_type(kind) for kind in get_args(Block))))
def test_a_block_of_any_kind_comes_back_the_same(block: Block) -> None:
    assert codec.block(json.loads(json.dumps(codec.block_value(block)))) == block


@given(lines)
def test_a_line_of_any_words_comes_back_the_same(line: Line) -> None:
    assert codec.block(json.loads(json.dumps(codec.block_value(Paragraph(line))))) == Paragraph(line)


def test_plain_words_are_kept_as_plain_text() -> None:
    assert codec.line_value(Line((Run("Plain."), Run("loud", bold=True)))) == {
        "runs": ["Plain.", {"text": "loud", "bold": True}],
        "sources": [],
    }


def test_the_little_library_has_a_block_of_every_kind(whole: WholeLibrary) -> None:
    kinds = {type(block) for block in whole.pages["calcinosis-cutis", "en"].blocks}
    assert kinds == set(get_args(Block))


def test_a_signed_page_comes_back_with_its_signature(whole: WholeLibrary, reviewed: Review) -> None:
    page = replace(whole.pages["calcinosis-cutis", "en"], review=reviewed, version=3)
    again = codec.page(json.loads(json.dumps(codec.page_value(page))))
    assert again == page
    assert again.review.state == "reviewed"
