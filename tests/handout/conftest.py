"""A small page with a block of every kind, and a reader of finished PDFs."""

import io
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import page as page_validation
import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from plainleaf.content.blocks import (
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
from plainleaf.content.page import Page, Source
from plainleaf.content.place import Phrases, Place
from plainleaf.content.whole import FigureArt
from plainleaf.handout.options import Material
from plainleaf.handout.typesetter import Typesetter

RESOURCES = Path(__file__).parents[2] / "resources"
LABELS = {
    "key_points": "Key points",
    "words_to_know": "Words to know",
    "sources": "Sources",
    "medical_name": "Medical name",
    "not_reviewed": "Not yet reviewed by a clinician",
    "reviewed_by": "Reviewed by",
    "your_emergency_number": "your emergency number",
    "level_emergency": "Emergency",
    "level_same_day": "Same day",
    "level_soon": "Soon",
    "head_emergency_home": "Get emergency help now if:",
    "head_emergency_kiosk": "Tell the front desk now if:",
    "head_same_day_home": "Get medical help today if:",
    "head_same_day_kiosk": "Tell staff today if:",
    "head_soon_home": "Book a visit if:",
    "head_soon_kiosk": "Tell staff at this visit if:",
}
HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="960" height="640" viewBox="0 0 960 640">'
    '<title>Skin</title><desc>Skin.</desc><style id="theme">.f-bg{fill:#FFFDF8}.f-text{fill:#2A2733}'
    '.s-leader{stroke:#4A4654}.f-dermis{fill:#F3CBB4}</style><rect class="f-bg" width="960" height="640"/>'
    '<rect class="f-dermis" x="80" y="140" width="800" height="380"/>'
)
FONT = 'font-family="Atkinson Hyperlegible Next"'
MIDDLE = f'x="480" y="80" text-anchor="middle" {FONT} font-size="30" class="f-text"'
HEADING = (
    '<g id="label-head"><title>Skin with lumps</title>'
    f'<text id="label-head-1" {MIDDLE}>Skin with</text>'
    f'<text id="label-head-2" {MIDDLE.replace('y="80"', 'y="114"')}>lumps</text></g>'
)


def label(key: str, words: str, y: int) -> str:
    """A label as the word form has it."""
    text = f'<text id="label-{key}-1" x="300" y="{y}" {FONT} font-size="26" class="f-text">{words}</text>'
    return f'<g id="label-{key}"><title>{words}</title>\n{text}\n</g>'


def number(key: str, words: str, y: int, mark: int) -> str:
    """The same label as the number form has it."""
    circle = f'<circle cx="319" cy="{y}" r="19" class="f-bg s-leader" stroke-width="2.4"/>'
    look = f'text-anchor="middle" {FONT} font-weight="700" font-size="25.7" class="f-text numkey"'
    text = f'<text x="319" y="{y + 9}" {look}>'
    return f'<g id="label-{key}"><title>{words}</title>{circle}{text}{mark}</text></g>'


def line(words: str, *, bold: str = "") -> Line:
    """A line, with its first words in bold if they are given."""
    return Line((Run(bold, bold=True), Run(words)) if bold else (Run(words),), ("11",))


def lines(*all_words: str) -> tuple[Line, ...]:
    """Several lines."""
    return tuple(line(words) for words in all_words)


def card(level: HelpLevel, *signs: str) -> HelpCard:
    """A care card whose advice names the number."""
    advice = "Call {emergency_number} now. Do not drive yourself."
    return HelpCard(
        level, tuple(HelpLine("R01", level, "pain", sign, advice, "Tell the desk.") for sign in signs)
    )


HELP = (
    Heading(2, "help", line("When to get help")),
    Paragraph(line("It is not always clear what a lump is. If you are worried, do not wait.")),
    card(HelpLevel.EMERGENCY, "Painful black skin and fever", "Confusion or extreme shivering"),
    card(HelpLevel.SAME_DAY, "A hot, red, weeping lump"),
    card(HelpLevel.SOON, "A lump that grows"),
    KeyMessage("K05", line("Very painful purple skin needs medical help the same day.")),
)
REST = (
    Heading(2, "what-it-is", line("Calcium settles in the skin")),
    Paragraph(line("Your body keeps most calcium in bones. In this condition some settles in the skin.")),
    Kinds(
        (
            line(" (dystrophic). The most common type.", bold="After skin damage"),
            line(" of no known cause.", bold="Lumps"),
        )
    ),
    Heading(3, "look", line("What it looks like")),
    BulletList(lines("It is white or yellow.", "It is hard.")),
    Heading(2, "do-today", line("What you can do today")),
    Steps(lines("Wash your hands.", "Cover the lump.", "Look at it each day.")),
    Heading(2, "questions", line("Questions to ask")),
    Questions(lines("Which type is mine?", "Who do I call at night?")),
    WordsToKnow(
        (Term("calcium", "Calcium", "a mineral in bones"), Term("salt", "Salt", "two minerals joined"))
    ),
)


@pytest.fixture(scope="session")
def resources() -> Path:
    """The shipped resources."""
    return RESOURCES


def every_block() -> Page:
    """A page with a block of every kind."""
    figure = Figure(
        "lumps", line("Lumps in the deeper skin."), "Skin", "A block of skin with two lumps in it."
    )
    points = KeyPoints(lines("There are 5 types.", "You cannot catch it.", "Do not squeeze a lump."))
    return Page(
        id="lumps",
        lang="en",
        title="Calcium lumps in the skin",
        medical_name="calcinosis cutis",
        say_it="kal-si-NOH-sis KYOO-tis",
        group="skin",
        lead=line("Small, hard lumps of calcium salts can form in the skin or in the fat just under it."),
        blocks=(points, figure, *HELP, *REST),
        related=(),
        sources=(
            Source("11", "Reiter N. Calcinosis cutis. 2011.", 2011, ""),
            Source("48", "A second source. 2020.", 2020, ""),
        ),
        codes=(),
        written=date(2026, 11, 24),
        next_review=date(2027, 11, 24),
    )


def drawings() -> dict[tuple[str, str], FigureArt]:
    """The page's one picture in both forms."""
    words = HEAD + HEADING + label("outer", "Outer skin", 220) + label("lump", "Calcium lump", 400) + "</svg>"
    numbers = (
        HEAD
        + HEADING
        + number("outer", "Outer skin", 220, 1)
        + number("lump", "Calcium lump", 400, 2)
        + "</svg>"
    )
    key = ("Outer skin", "Calcium lump")
    forms = {"words": words, "numbers": numbers}
    return {("lumps", form): FigureArt("lumps", "en", form, svg, key) for form, svg in forms.items()}


@pytest.fixture(scope="session")
def phrases() -> Phrases:
    """The fixed words."""
    return Phrases("en", LABELS)


@pytest.fixture(scope="session")
def page() -> Page:
    """A page with a block of every kind."""
    return every_block()


@pytest.fixture(scope="session")
def figures() -> dict[tuple[str, str], FigureArt]:
    """The page's one picture in both forms."""
    return drawings()


@pytest.fixture(scope="session")
def material(page: Page, phrases: Phrases, figures: dict[tuple[str, str], FigureArt]) -> Material:
    """All that goes on paper."""
    return Material(page, phrases, Place(emergency_number="911"), figures, "Calcium deposits")


@pytest.fixture(scope="session")
def crowded(material: Material) -> Material:
    """The same page with a great deal of help."""
    signs = tuple(f"Sign number {n} that says at some length what can be seen and felt" for n in range(5))
    blocks = list(material.page.blocks)
    blocks[4] = card(HelpLevel.EMERGENCY, *signs)
    blocks[5] = card(HelpLevel.SAME_DAY, *signs[:3])
    return replace(material, page=replace(material.page, blocks=tuple(blocks)))


@pytest.fixture(scope="session")
def setter() -> Typesetter:
    """One typesetter, as the program keeps one."""
    return Typesetter(RESOURCES)


@dataclass(frozen=True, slots=True)
class Paper:
    """A finished PDF, as a reader's tools see it."""

    pdf: bytes

    def faults(self) -> list[str]:
        """What stands against PDF/UA-1 and PDF/A-2a."""
        found = []
        for profile in ("ua1", "2a"):
            report = page_validation.validate_pdf_bytes(self.pdf, profile=profile)
            found += [f"{profile}: {failure.message}" for failure in report.failures]
            assert report.is_compliant == (not report.failures)
        return found

    def boxes(self) -> list[list[float]]:
        """Each page's width and height in points."""
        with pikepdf.open(io.BytesIO(self.pdf)) as pdf:
            return [[round(float(x)) for x in sheet.mediabox[2:]] for sheet in pdf.pages]

    def tags(self) -> Counter[str]:
        """How often each structure tag occurs."""
        return Counter(str(element.S).lstrip("/") for element in self._elements())

    def alternatives(self) -> list[str]:
        """Each picture's words for those who can't see it."""
        return [str(element.Alt) for element in self._elements() if element.S == "/Figure"]

    def language_and_title(self) -> tuple[str, str]:
        """What the file says of itself."""
        with pikepdf.open(io.BytesIO(self.pdf)) as pdf, pdf.open_metadata() as said:
            return str(pdf.Root.Lang), str(said["dc:title"])

    def pages(self) -> list[tuple[list[str], list[str]]]:
        """For each page its words in reading order, and those inside its pictures."""
        opened = pypdfium2.PdfDocument(self.pdf)
        return [self._page_words(number, sheet) for number, sheet in enumerate(opened)]

    def smallest_letter(self) -> float:
        """The size in points, on paper, of the smallest letter, also inside pictures."""
        sizes = []
        for sheet in pypdfium2.PdfDocument(self.pdf):
            text = sheet.get_textpage()
            for n in range(text.count_chars()):
                if pdfium.FPDFText_GetUnicode(text, n) > ord(" "):
                    turn = pdfium.FS_MATRIX()
                    pdfium.FPDFText_GetMatrix(text, n, turn)
                    size = abs(turn.a * turn.d - turn.b * turn.c) ** 0.5
                    sizes.append(pdfium.FPDFText_GetFontSize(text, n) * size)
        return min(sizes)

    def _page_words(self, number: int, sheet: Any) -> tuple[list[str], list[str]]:
        pictures = self._pictures(number)
        text = sheet.get_textpage()
        outside, inside = "", ""
        for n in range(text.count_chars()):
            left, bottom, right, top = text.get_charbox(n)
            letter = text.get_text_range(n, 1) or " "
            x, y = (left + right) / 2, (bottom + top) / 2
            in_picture = any(a - 1 <= x <= c + 1 and b - 1 <= y <= d + 1 for a, b, c, d in pictures)
            outside += " " if in_picture else letter
            inside += letter if in_picture else " "
        return words_of(outside), words_of(inside)

    def _pictures(self, number: int) -> list[list[float]]:
        with pikepdf.open(io.BytesIO(self.pdf)) as pdf:
            here = pdf.pages[number].objgen
            figures = [e for e in walk(pdf.Root.StructTreeRoot.K) if e.S == "/Figure" and e.Pg.objgen == here]
            return [[float(x) for a in e.A for x in a.get("/BBox", [])] for e in figures]

    def _elements(self) -> Iterator[Any]:
        with pikepdf.open(io.BytesIO(self.pdf)) as pdf:
            yield from walk(pdf.Root.StructTreeRoot.K)


def walk(element: Any) -> Iterator[Any]:
    """Every structure element below ``element``."""
    if isinstance(element, pikepdf.Array):
        for child in element:
            yield from walk(child)
    elif isinstance(element, pikepdf.Dictionary) and "/S" in element:
        yield element
        if "/K" in element:
            yield from walk(element.K)


def words_of(text: str) -> list[str]:
    """Words as they are compared: without bullets, soft hyphens, and the ways of writing a letter."""
    plain = (
        unicodedata.normalize("NFKC", text).replace("\u00ad", "").replace("\ufffe", "-").replace("\x02", "-")
    )
    return [word for word in plain.split() if re.search(r"\w", word)]


@pytest.fixture(scope="session")
def paper() -> Callable[[bytes], Paper]:
    """Opens a finished PDF."""
    return Paper


@pytest.fixture(scope="session")
def comparable() -> Callable[[list[str]], list[str]]:
    """Words as `Paper` gives them."""
    return lambda words: words_of(" ".join(words))
