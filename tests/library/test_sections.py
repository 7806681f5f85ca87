"""A page as the pieces a search can lead to."""

from plainleaf.content.whole import WholeLibrary
from plainleaf.library.sections import sections_of


def test_a_page_is_cut_at_its_headings(whole: WholeLibrary) -> None:
    sections = sections_of(whole.pages["calcinosis-cutis", "en"])
    assert [section.id for section in sections] == ["", "help", "what-it-is", "hands", "questions"]
    assert sections[0].lines[0] == "Small, hard lumps form."
    assert sections[1].lines == []  # what stands on many pages in the same words is kept apart
    assert sections[1].shared == [
        "Very painful purple or black skin with a fever",
        "Do not squeeze the lumps.",
    ]
    assert sections[3].lines == ["Wash your hands.", "Put on cotton gloves."]


def test_the_top_carries_the_codes_and_a_section_the_names_of_its_terms(whole: WholeLibrary) -> None:
    top, _, what, hands, _ = sections_of(whole.pages["calcinosis-cutis", "en"])
    assert top.names == ["L94.2"]
    assert what.names == ["nodule", "bump"]
    assert hands.names == []
