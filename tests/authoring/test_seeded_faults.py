"""One fault of each kind in a page of its own of the shipped library: each is found, at its line.

The whole library is read once, as `plainleaf check` reads it, with all the faults in it.
"""

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from plainleaf.authoring import check_library
from plainleaf.content.problem import Problem

Change = Callable[[str], tuple[str, int]]
AGED = "The page is older than its source"  # what each translation of a seeded page says too


def below(words: str, anchor: str = "not-known") -> Change:
    """Further words at the top of a section: the first of them stand on the line that is found."""

    def change(text: str) -> tuple[str, int]:
        head = re.search(rf"^## .*\{{#{anchor}[ }}].*\n", text, re.MULTILINE)
        assert head, f"no section {anchor}"
        return f"{text[: head.end()]}\n{words}\n{text[head.end() :]}", text.count("\n", 0, head.end()) + 2

    return change


def swapped(old: str, new: str, line: int = -1) -> Change:
    """Other words for the first that match; they are found on their own line, or on ``line``."""

    def change(text: str) -> tuple[str, int]:
        found = re.search(old, text, re.MULTILINE)
        assert found, f"nothing like {old}"
        at = text.count("\n", 0, found.start()) + 1
        return text[: found.start()] + found.expand(new) + text[found.end() :], at if line < 0 else line

    return change


def uncited(text: str) -> tuple[str, int]:
    """The page without a source: its key messages and red flags bring some, so they go too."""
    text = re.sub(r"^(- )?K\d\d$", r"\1Ask. [@gk]", text, flags=re.MULTILINE)
    text = re.sub(r"^::: help .*\n(- .*\n)+:::\n", "", text, flags=re.MULTILINE)
    text = re.sub(r"(\{#help.*\}\n)", r"\1\n::: help emergency\n- R03\n:::\n", text)
    return re.sub(r"\[@[^]]*\]", "[@gk]", text), 0


def without_steps(text: str) -> tuple[str, int]:
    """The page with its steps as a plain list."""
    steps = re.compile(r"^::: steps\n((?:\d+\. .*\n)+):::\n", re.MULTILINE)
    return steps.sub(lambda found: re.sub(r"^\d+\.", "-", found[1], flags=re.MULTILINE), text), 0


@dataclass(frozen=True)
class Seed:
    """A page, what is done to it, and what is said of it there."""

    page: str
    change: Change
    said: tuple[str, ...]
    may: tuple[str, ...] = ()  # be said as well

    @property
    def file(self) -> str:
        """The page's file."""
        return f"pages/{self.page}.md"


HARD = "Incomprehensibility characteristically accompanies disproportionately bureaucratic terminology"
HARD_ES = "Fisiopatológicamente inespecíficas, microcalcificaciones multifactoriales caracterizarán"
LONG = "A lump can " + "be hard and " * 6 + "be small too"
PASSIVE = "It is washed. It is covered. It is removed. [@gk]"

SEEDS = {
    # how it reads
    "a Flesch-Kincaid grade too high": Seed(
        "en/after-injury",
        below(f"{HARD}. {HARD}. {HARD}. [@gk]\n\n{HARD}. {HARD}. {HARD}. [@gk]"),
        ("page's Flesch-Kincaid grade", "raw Flesch-Kincaid grade", "SMOG grade"),
    ),
    "an INFLESZ too low": Seed(
        "es/after-injury",
        below("\n\n".join([f"{HARD_ES}. {HARD_ES}. {HARD_ES}. [@gk]"] * 4)),
        ("INFLESZ is",),
    ),
    "a sentence of more than 25 words": Seed(
        "en/tests", below(f"{LONG} {LONG.lower()}. [@gk]"), ("; 25 are the most",), ("have more than 20",)
    ),
    "too many sentences of more than 20 words": Seed(
        "en/treatments", below(f"{LONG}. {LONG}. {LONG}. [@gk]"), ("have more than 20",)
    ),
    "a paragraph of four sentences": Seed(
        "en/living-with", below("It is hard. It is firm. It is small. Ask. [@gk]"), ("has 4 sentences",)
    ),
    "too much in the passive": Seed(
        "en/normal-calcification", below("\n\n".join([PASSIVE] * 4)), ("is in the passive",)
    ),
    "a heading that asks": Seed(
        "en/calcinosis-cutis",
        swapped(r"^## .*(\{#not-known.*\})$", r"## What is not known? \1"),
        ("The heading is a question",),
    ),
    "a title too long": Seed(
        "en/after-infection", swapped(r'^title = ".*"', f'title = "{"Hard lumps " * 7}"'), ("The title has",)
    ),
    # words, and what backs them
    "a word that is in no glossary": Seed(
        "en/calciphylaxis", below("See [this](term:no-such). [@gk]"), ("The glossary has no word “no-such”",)
    ),
    "a medical word that is not explained": Seed(
        "en/after-insect-bite", below("Ask about acetazolamide. [@gk]"), ("not explained: acetazolamide",)
    ),
    "a word that few people use": Seed(
        "en/wear-and-tear", below("Subsequently it heals. [@gk]"), ("“Subsequently” isn't an everyday word",)
    ),
    "a statement without a source": Seed("en/tumoral-calcinosis", below("It is rare."), ("has no source",)),
    "a source that is nowhere": Seed(
        "en/kidney-stones", below("It is rare. [@gk; @99999]"), ("There is no source “99999”",)
    ),
    "fewer than three sources": Seed("en/high-blood-calcium", uncited, ("sources; 3 are the fewest",)),
    # what the yardsticks ask for
    "a bare per cent": Seed(
        "en/artery-calcification", below("It helps 40% of people. [@gk]"), ("a bare per cent",)
    ),
    "two headings alike": Seed(
        "en/cppd-pseudogout",
        below("It is rare. [@gk]\n\n## Rare {#rare-1}\n\nYes. [@gk]\n\n## Rare {#rare-2}\n\nYes. [@gk]"),
        ("two headings say the same",),
    ),
    "a main message that says nobody's part": Seed(
        "en/brain-calcification",
        swapped(r'^main_message = ".*"', 'main_message = "It is often found by chance."', line=1),
        ("in the main message is passive",),
    ),
    "nothing on what is not known": Seed(
        "en/deposits-in-tumours", swapped(r"\{#not-known", "{#more", line=0), ("nothing on what isn't known",)
    ),
    "nothing to do": Seed(
        "en/dystrophic-calcification",
        without_steps,
        ("nothing to do",),
    ),
    # what tells a reader what they have
    "a claim about the reader": Seed(
        "en/metastatic-calcification", below("You probably have it. [@gk]"), ("judges this reader",)
    ),
    "a claim about the reader, in Spanish": Seed(
        "es/calciphylaxis", below("Usted padece esta enfermedad. [@gk]"), ("judges this reader",)
    ),
    # getting help, and what is said word for word
    "no way to get help": Seed(
        "en/overactive-parathyroid",
        swapped(r"\{#help", "{#who-helps", line=0),
        ("doesn't say when to get help", "isn't the one on getting help"),
    ),
    "a red flag at a lower level": Seed(
        "en/kidney-failure-and-minerals",
        swapped(r"(?<=^::: help same_day\n)- R\d+", "- R01"),
        ("“R01” is of the level emergency, not same_day",),
    ),
    "a key message that nobody agreed": Seed(
        "en/vitamin-d-and-supplements", below("K99"), ("There is no key message “K99”",)
    ),
    "a key message that only some will see": Seed(
        "en/scrotal-and-other-nodules",
        below("It is rare. [@gk]\n\n## What to expect {#outlook}\n\nK05"),
        ("stands in the outlook",),
    ),
    # parts, links and facts above the page
    "a picture that nobody drew": Seed(
        "en/heel-stick-and-iv-site",
        swapped(r"^::: figure \S+", "::: figure no-such"),
        ("no words for a picture “no-such”",),
        ("This stands too far down",),
    ),
    "a link to no page": Seed(
        "en/scleroderma-and-dermatomyositis", below("See [it](page:no-such). [@gk]"), ("There is no page",)
    ),
    "a mark of the short form that does nothing": Seed(
        "es/kidney-stones", below("{.full}\nEs raro. [@gk]"), ("This mark {.full} does nothing",)
    ),
    "a review before the page": Seed(
        "es/tests",
        swapped(r"^next_review = .*", "next_review = 2001-01-01"),
        ("The next review isn't after",),
    ),
    "a code of no system": Seed(
        "es/calcinosis-cutis",
        swapped(r"^codes = .*", 'codes = [{ code = "L94.2", display = "x" }]'),
        ("“system”",),
    ),
    "words that only hold a place": Seed(
        "en/calcium-deposits-overview", below("[write] Say more. [@gk]"), ("still to be written",)
    ),
}
LOWER = {"two headings alike": 6, "a key message that only some will see": 4}  # lines below the first
OTHERS = {  # not on a page: a file of the first language, what is changed, and where that is found
    "a red flag older than its source": (
        ("checklist/en.toml", r"^(\[red_flags\.R01\]\nwords = \")", r"\1Now: "),
        ("checklist/es.toml", r"^\[red_flags\.R01\]", "The help line “R01” is older than its source"),
    ),
    "a key message older than its source": (
        ("messages/en.toml", r"^(K07 = \")", r"\1Please: "),
        ("messages/es.toml", r"^K07 = ", "The key message “K07” is older than its source"),
    ),
}


@dataclass(frozen=True)
class Sown:
    """What there is to mend in the library with its faults, and the line of each fault."""

    folder: Path
    problems: list[Problem]
    lines: dict[str, int]


@pytest.fixture(scope="module")
def sown(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Sown:
    """The shipped library with every fault in it, read once."""
    folder = Path(shutil.copytree(source, tmp_path_factory.mktemp("sown") / source.name))
    lines = {}
    for name, seed in SEEDS.items():
        path = folder / seed.file
        text, line = seed.change(path.read_text(encoding="utf-8"))
        path.write_text(text, encoding="utf-8")
        lines[name] = line + LOWER.get(name, 0)
    for (file, old, new), _found in OTHERS.values():
        path = folder / file
        text, count = re.subn(old, new, path.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE)
        assert count == 1, file
        path.write_text(text, encoding="utf-8")
    return Sown(folder, check_library(folder), lines)


def test_each_fault_has_a_page_of_its_own() -> None:
    assert len({seed.page for seed in SEEDS.values()}) == len(SEEDS) >= 20


@pytest.mark.parametrize("name", SEEDS)
def test_a_seeded_fault_is_found_at_its_line(name: str, sown: Sown) -> None:
    seed = SEEDS[name]
    found = [p for p in sown.problems if p.file == seed.file and not p.words.startswith(AGED)]
    for said in seed.said:
        assert any(said in p.words and p.fix for p in found), (said, found)
    assert any(p.line == sown.lines[name] and seed.said[0] in p.words for p in found), found
    assert all(any(said in p.words for said in (*seed.said, *seed.may)) for p in found), (
        found
    )  # and nothing else


@pytest.mark.parametrize("name", OTHERS)
def test_old_words_are_found_in_their_translation(name: str, sown: Sown) -> None:
    _sown, (file, there, said) = OTHERS[name]
    text = (sown.folder / file).read_text(encoding="utf-8")
    at = re.search(there, text, re.MULTILINE)
    assert at
    line = text.count("\n", 0, at.start()) + 1
    assert any(p.file == file and p.line == line and said in p.words for p in sown.problems)


def test_a_translation_is_told_that_its_page_has_changed(sown: Sown) -> None:
    aged = {p.file for p in sown.problems if p.words.startswith(AGED)}
    changed = {seed.page.removeprefix("en/") for seed in SEEDS.values() if seed.page.startswith("en/")}
    assert {f"pages/es/{page}.md" for page in changed} <= aged
