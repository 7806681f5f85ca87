"""The few words under a search result."""

from plainleaf.library.excerpt import excerpt

TEXT = "Calcium is a mineral. Small lumps may form in the skin of the hands.\nWash your hands."


def shown(text: str, **weights: float) -> str:
    return "".join(f"<{run.text}>" if run.bold else run.text for run in excerpt(text, weights, "en"))


def test_the_sentence_that_says_most_is_shown_with_its_words_marked() -> None:
    assert shown(TEXT, lump=2, hand=1) == "Small <lumps> may form in the skin of the <hands>."


def test_a_heavier_word_decides() -> None:
    assert shown(TEXT, wash=3, lump=1, hand=1) == "<Wash> your <hands>."


def test_the_first_sentence_is_shown_when_no_word_is_there() -> None:
    assert shown(TEXT, kidney=1) == "Calcium is a mineral."
    assert shown(TEXT) == "Calcium is a mineral."


def test_a_long_sentence_is_cut_at_words_round_the_first_found_one() -> None:
    text = "word " * 60 + "lump " + "more " * 60
    cut = shown(text, lump=1)
    assert cut.startswith("…word")
    assert cut.endswith("more…")
    assert "<lump>" in cut
    assert len(cut) < 180


def test_a_long_word_without_spaces_is_cut_too() -> None:
    assert len(shown("x" * 5_000)) < 180


def test_an_empty_text_gives_nothing() -> None:
    assert shown("", lump=1) == ""
