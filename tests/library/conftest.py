"""A small but real library: four pages in English, one of them in Spanish too."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from plainleaf.content.blocks import (
    Block,
    BulletList,
    Figure,
    Heading,
    HelpCard,
    HelpLevel,
    HelpLine,
    KeyMessage,
    KeyPoints,
    Kinds,
    Line,
    Paragraph,
    Questions,
    Run,
    Steps,
    Term,
    WordsToKnow,
)
from plainleaf.content.checklist import Checklist, Item, LookAlike, Part, Rule, Strength
from plainleaf.content.page import Code, Group, Page, Review, Source
from plainleaf.content.place import Phrases
from plainleaf.content.whole import About, FigureArt, WholeLibrary
from plainleaf.library.library import Library
from plainleaf.library.writer import write_library

NODULE = Term("nodule", "nodule", "A small, round lump.", ("bump",))
FLAG = HelpLine(
    "R24",
    HelpLevel.EMERGENCY,
    "skin",
    "Very painful purple or black skin with a fever",
    "Call {emergency_number}.",
    "Tell the staff now.",
    ("51",),
)
SOON = replace(FLAG, id="R90", level=HelpLevel.SOON, words="A lump that grows")


def line(text: str) -> Line:
    return Line((Run(text),), ("11",))


def heading(text: str, anchor: str) -> Heading:
    return Heading(2, anchor, Line((Run(text),)))


EVERY_KIND: tuple[Block, ...] = (
    KeyPoints((line("There are 5 types."), line("Blood calcium may be normal."))),
    Figure("skin-calcinosis", line("Left: healthy skin."), "Skin", "Two pieces of skin."),
    heading("When to get help", "help"),
    HelpCard(HelpLevel.EMERGENCY, (FLAG,)),
    KeyMessage("K05", line("Do not squeeze the lumps.")),
    heading("Calcium settles in the skin", "what-it-is"),
    Paragraph(
        Line(
            (
                Run("A small "),
                Run("lump", term="nodule"),
                Run(" is hard and white. See "),
                Run("calciphylaxis", page="calciphylaxis"),
                Run(". It is "),
                Run("not", bold=True),
                Run(" catching."),
            ),
            ("11", "48"),
        )
    ),
    BulletList((line("fingers"), line("elbows"))),
    Kinds((Line((Run("After damage", bold=True), Run(": the most common.")), ("11",)),)),
    Heading(3, "hands", Line((Run("Looking after your hands"),))),
    Steps((line("Wash your hands."), line("Put on cotton gloves."))),
    heading("Questions to ask", "questions"),
    Questions((line("Which type is mine?"),)),
    WordsToKnow((NODULE,)),
)


def make_page(page_id: str, title: str, lead: str, blocks: tuple[Block, ...] = (), lang: str = "en") -> Page:
    return Page(
        id=page_id,
        lang=lang,
        title=title,
        medical_name="",
        say_it="",
        group="skin",
        lead=line(lead),
        blocks=blocks,
        related=("calciphylaxis",),
        sources=(Source("11", "A book. 2020.", 2020, "https://example.org"),),
        codes=(),
        written=date(2026, 11, 24),
        next_review=date(2027, 11, 24),
    )


def _pages() -> list[Page]:
    skin = make_page("calcinosis-cutis", "Calcium lumps in the skin", "Small, hard lumps form.", EVERY_KIND)
    skin = replace(
        skin, medical_name="calcinosis cutis", codes=(Code("ICD-10-CM", "L94.2", "Calcinosis cutis"),)
    )
    vessels = make_page(
        "calciphylaxis",
        "Calciphylaxis",
        "Small vessels in the skin and fat clog, and the skin dies.",
        (
            heading("Who gets it", "who"),
            Paragraph(line("Most people are on dialysis. Warfarin adds to the risk.")),
            heading("What you may notice", "notice"),
            Paragraph(line("Black or purple sores on the thigh hurt very much.")),
        ),
    )
    blood = make_page(
        "high-blood-calcium",
        "High blood calcium",
        "Too much calcium in the blood makes people thirsty and tired.",
        (heading("Found by a blood test", "found"), Paragraph(line("An antacid can be the cause."))),
    )
    blood = replace(blood, codes=(Code("ICD-10-CM", "E83.52", "Hypercalcemia"),))
    stones = make_page(
        "kidney-stones",
        "Kidney stones",
        "A stone in the kidney hurts in the side.",
        (
            heading("What you may notice", "notice"),
            Paragraph(line("Babies seldom have stones in the kidney. Fatty food is no cause.")),
        ),
    )
    spanish = make_page(
        "high-blood-calcium",
        "Calcio alto en la sangre",
        "Demasiado calcio da sed y cansancio. Se llama hipercalcemia. La calcificación es otra cosa.",
        lang="es",
    )
    return [skin, vessels, replace(blood, group="blood"), replace(stones, group="blood"), spanish]


def _checklist() -> Checklist:
    evidence = (("calcinosis-cutis", Strength.STRONG), ("calciphylaxis", Strength.AGAINST))
    return Checklist(
        items=(
            Item(
                *("C01", "skin", "Hard lumps", HelpLevel.SOON, evidence, ("11",), "Like a stone", ("C00",)),
                picture="lump",
            ),
            Item("C02", "skin", "A sore", HelpLevel.NONE, evidence),
        ),
        red_flags=(FLAG,),
        rules=(Rule((frozenset({"C01", "C02"}), frozenset({"R24"})), ("R24",), ("R05",), evidence, ("51",)),),
        parts=(Part("skin", "Your skin"), Part("now", "Right now", "red_flag")),
        on_view=("R24",),
        general={HelpLevel.SOON: SOON},
        pages=("calcinosis-cutis", "calciphylaxis"),
        first_needs={"calciphylaxis": frozenset({"C02", "C03"})},
        only_with={"calciphylaxis": frozenset({"C01"})},
        look_alikes=(LookAlike(*(frozenset({one}) for one in ("C02", "calcinosis-cutis", "C01")), ("11",)),),
        read_along=("kidney-stones",),
        circumstances=frozenset({"C02"}),
    )


@pytest.fixture
def whole() -> WholeLibrary:
    """Everything a library can hold, a little of each."""
    groups = (
        Group("blood", "In the blood", "Thirst, stones", "drop", ("kidney-stones", "high-blood-calcium")),
        Group("skin", "In the skin", "Lumps, sores", "skin", ("calcinosis-cutis", "calciphylaxis")),
    )
    spanish = (Group("blood", "En la sangre", "Sed", "drop", ("kidney-stones", "high-blood-calcium")),)
    return WholeLibrary(
        about=About(
            "test", {"en": "A test"}, "1.0", ("en", "es"), ("es",), "CC-BY-4.0", "We", {"en": "Testing"}
        ),
        groups={"en": groups, "es": spanish},
        pages={(page.id, page.lang): page for page in _pages()},
        figures=(
            FigureArt("skin-calcinosis", "en", "words", "<svg>Äpfel</svg>", ()),
            FigureArt("skin-calcinosis", "en", "numbers", "<svg>1</svg>", ("skin", "fat")),
            FigureArt("lump", "", "picture", "<svg>•</svg>", ()),
        ),
        glossary={"en": (NODULE, Term("albumin", "Albumin", "A blood protein."))},
        checklist={"en": _checklist()},
        phrases={"en": Phrases("en", {"sources": "Sources"})},
        synonyms={"en": (("antacid", "tums", "stomach tablet"), ("dialysis", "kidney machine"))},
    )


@pytest.fixture
def file(whole: WholeLibrary, tmp_path: Path) -> Path:
    """That library, compiled; its folder's name is as awkward as a folder's may be."""
    folder = tmp_path / "a #1 50%? ñ"
    folder.mkdir()
    write_library(whole, folder / "library.plainleaf")
    return folder / "library.plainleaf"


@pytest.fixture
def library(file: Path) -> Iterator[Library]:
    """That library, opened."""
    opened = Library(file)
    yield opened
    opened.close()


@pytest.fixture
def found(library: Library) -> Callable[..., list[str]]:
    """Ask the library, get the ids of the pages."""

    def ask(words: str, lang: str = "en") -> list[str]:
        return [hit.page for hit in library.search(words, lang)]

    return ask


@pytest.fixture
def reviewed() -> Review:
    """A page's signature."""
    return Review("Dr A. Example", "dermatologist", date(2026, 11, 25))


@pytest.fixture(scope="session")
def shipped(library_file: Path) -> Iterator[Library]:
    """The shipped library, which ``library`` is elsewhere."""
    opened = Library(library_file)
    yield opened
    opened.close()
