"""Sheets in Arabic: valid, in order, and with words that can be found again."""

import ctypes
import re
import unicodedata
from collections.abc import Callable
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from plainleaf.content.direction import END, START
from plainleaf.content.place import Place
from plainleaf.handout.art import embedded
from plainleaf.handout.gathering import gather
from plainleaf.handout.options import Material, SheetOptions
from plainleaf.handout.typesetter import Typesetter
from plainleaf.handout.words import sheet_words
from plainleaf.library import Library

PAGES = ["calcinosis-cutis", "calciphylaxis", "high-blood-calcium"]
ARABIC = re.compile(r"[\u0621-\u064a]+")
MARKS = re.compile("[\u064b-\u0652]")
ENOUGH = 0.99  # a word broken at a line's end, or one that has marks on it, can be read but not found


@pytest.fixture
def arabic(library: Library) -> Callable[[str], Material]:
    """Gathers an Arabic page, in a place with a number."""
    return lambda page: gather(library, page, "ar", Place(emergency_number="0800 111"))


def text_of(pdf: bytes) -> str:
    """All the words of a PDF as other programs copy them."""
    opened = pypdfium2.PdfDocument(pdf)
    return unicodedata.normalize("NFKC", "\n".join(page.get_textpage().get_text_range() for page in opened))


def lines_as_seen(pdf: bytes) -> list[str]:
    """The letters of each line from left to right, wherever they stand in the file; no spaces."""
    lines: dict[tuple[int, int], list[tuple[float, str]]] = {}
    for number, sheet in enumerate(pypdfium2.PdfDocument(pdf)):
        text = sheet.get_textpage()
        for n in range(text.count_chars()):
            origin = [ctypes.c_double(), ctypes.c_double()]
            pdfium.FPDFText_GetCharOrigin(text, n, *origin)
            letter = chr(pdfium.FPDFText_GetUnicode(text, n))
            if letter.isprintable() and letter not in " ()":  # brackets are turned round among Arabic
                lines.setdefault((number, round(origin[1].value)), []).append((origin[0].value, letter))
    return ["".join(letter for _x, letter in sorted(line)) for line in lines.values()]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    "options", [SheetOptions(), SheetOptions("large", "letter", black_only=True)], ids=["a4", "large"]
)
def test_an_arabic_sheet_is_valid_and_says_its_language(
    page: str,
    options: SheetOptions,
    arabic: Callable[[str], Material],
    setter: Typesetter,
    paper: Callable[[bytes], Any],
) -> None:
    opened = paper(setter.pdf(arabic(page), options))
    assert opened.faults() == []
    assert opened.language_and_title()[0] == "ar"


@pytest.mark.parametrize("page", PAGES)
def test_its_words_can_be_found_again(
    page: str, arabic: Callable[[str], Material], setter: Typesetter
) -> None:
    material = arabic(page)
    found = set(ARABIC.findall(text_of(setter.pdf(material, SheetOptions()))))
    words = {
        word
        for line in sheet_words(setter.sheet(material, SheetOptions()))
        for piece in line.split()
        if not MARKS.search(piece)
        for word in ARABIC.findall(unicodedata.normalize("NFKC", piece))
    }
    assert len(words) > 400
    assert any("لا" in word for word in words)  # lam and alef: what other fonts turn round
    assert len(words & found) >= ENOUGH * len(words), sorted(words - found)


def test_doses_and_numbers_stand_on_paper_in_their_order(
    arabic: Callable[[str], Material], setter: Typesetter
) -> None:
    seen = lines_as_seen(setter.pdf(arabic("high-blood-calcium"), SheetOptions()))
    for words in ("14mg/dL3.5mmol/L", "13.9mg/dL", "0800111"):
        assert any(words in line for line in seen), words
    assert not any("1110800" in line or "mg/dL14" in line for line in seen)


def test_a_source_runs_from_left_to_right_as_a_whole(arabic: Callable[[str], Material]) -> None:
    sources = arabic("calciphylaxis").page.sources
    latin = [one.words for one in sources if re.search("[A-Za-z]{4}", one.words)]
    assert len(latin) > 3
    assert all(words.startswith(START) and words.endswith(END) for words in latin)


def test_words_in_a_picture_are_kept_in_their_order() -> None:
    assert embedded('<text x="1">في الدم:</text>') == '<text x="1">\u202bفي الدم:\u202c</text>'
    assert embedded('<text x="1">In the blood:</text>') == '<text x="1">In the blood:</text>'
