"""The shipped library searched as readers search it: our own queries, written before the search was tuned."""

import json
import tomllib
from math import log2
from pathlib import Path

import pytest

from plainleaf.library.library import Library

CASES = Path(__file__).parents[1] / "cases" / "own_queries.jsonl"
Query = dict[str, str | dict[str, int]]


def queries(lang: str, *kinds: str) -> list[tuple[str, dict[str, int]]]:
    rows = [json.loads(line) for line in CASES.read_text("utf-8").splitlines()]
    return [
        (row["query"], row["rel"])
        for row in rows
        if row["lang"] == lang and (not kinds or row["kind"] in kinds) and row["rel"]
    ]


def ndcg(ranked: list[str], wanted: dict[str, int]) -> float:
    """How near the first five are to the best order there is."""

    def gain(grades: list[int]) -> float:
        return sum(float(2**grade - 1) / log2(place + 2) for place, grade in enumerate(grades[:5]))

    return gain([wanted.get(page, 0) for page in ranked]) / gain(sorted(wanted.values(), reverse=True))


@pytest.mark.parametrize(
    ("lang", "kinds", "least"),
    [("en", (), 0.88), ("en", ("misspelling",), 0.88), ("es", (), 0.85)],
    ids=["English", "misspelt", "Spanish"],
)
def test_our_own_queries_find_their_pages(
    shipped: Library, lang: str, kinds: tuple[str, ...], least: float
) -> None:
    asked = queries(lang, *kinds)
    assert len(asked) >= 8
    scores = [ndcg([hit.page for hit in shipped.search(query, lang)], wanted) for query, wanted in asked]
    assert sum(scores) / len(scores) >= least


def test_off_topic_words_find_nothing(shipped: Library) -> None:
    rows = [json.loads(line) for line in CASES.read_text("utf-8").splitlines()]
    asked = [row for row in rows if not row["rel"]]
    assert len(asked) >= 9
    empty = [row for row in asked if not shipped.search(row["query"], row["lang"])]
    assert len(empty) >= 0.9 * len(asked)


@pytest.mark.parametrize(
    ("typed", "page"),
    [
        ("hard lump", "calcinosis-cutis"),
        ("hard white lump under skin", "calcinosis-cutis"),
        ("calcifilaxis", "calciphylaxis"),
        ("E83.52", "high-blood-calcium"),
        ("l94.2", "calcinosis-cutis"),
        ("blood in urine", "kidney-stones"),
    ],
)
def test_what_readers_were_promised_is_found_first(shipped: Library, typed: str, page: str) -> None:
    assert shipped.search(typed, "en")[0].page == page


@pytest.mark.parametrize(
    "typed", ["calcificación distrófica", "calcificacion distrofica", "CALCIFICACIÓN DISTRÓFICA"]
)
def test_spanish_is_found_with_or_without_accents(shipped: Library, typed: str) -> None:
    assert shipped.search(typed, "es")[0].page == "dystrophic-calcification"


def test_no_result_quotes_an_outlook(shipped: Library) -> None:
    for hit in shipped.search("how long will i live with calciphylaxis die survive outlook", "en"):
        if hit.section == "outlook":
            page = shipped.page(hit.page, "en")
            assert "".join(run.text for run in hit.text) in page.lead.text


@pytest.mark.parametrize("lang", ["en", "es"])
def test_each_group_of_names_has_one_that_is_said(shipped: Library, source: Path, lang: str) -> None:
    """A group none of whose names a page, the checklist or a red flag says would find nothing."""
    groups = tomllib.loads((source / "search" / f"{lang}.toml").read_text("utf-8"))["synonyms"]
    silent = [
        group
        for group in groups
        if not any(answer.hits or answer.danger for answer in (shipped.answer(name, lang) for name in group))
    ]
    assert silent == []
