"""A page as the document the reader sees: `page_document(page, …)`."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QTextDocument, QTextFormat, QTextImageFormat

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
    Steps,
    WordsToKnow,
)
from plainleaf.content.page import Page
from plainleaf.content.place import Phrases, Place
from plainleaf.content.plain_text import medical_name_line, review_line
from plainleaf.window.look import Look
from plainleaf.window.page_view.marks import ROLE_ITEM, Card, PageDocument
from plainleaf.window.page_view.pictures import COLUMN, FIGURE_PADDING, Outline, figure_width
from plainleaf.window.page_view.writer import Writer

CARE = {HelpLevel.SOON: "soon", HelpLevel.SAME_DAY: "today", HelpLevel.EMERGENCY: "now"}
MAX_COLUMN = 1110

FIGURE = "figure"  # the scheme of a picture's address in the document
OutlineOf = Callable[[str, int], Outline]  # of a figure at a width, px


@dataclass(frozen=True, slots=True)
class Setting:
    """What besides the page decides how it is set."""

    look: Look
    phrases: Phrases
    place: Place
    group_title: str
    group_icon: str
    column: int  # px
    outline: OutlineOf


def column_width(look: Look, room: int) -> int:
    """The text column's width in px: 640 at 100 %, growing with the text, never wider than ``room``."""
    return max(240, min(round(COLUMN * look.zoom), MAX_COLUMN, room))


def page_sections(page: Page, phrases: Phrases) -> list[tuple[str, str]]:
    """Anchor and title of each section that "On this page" lists."""
    sections = [(heading.id, heading.line.text) for heading in page.sections]
    if any(isinstance(block, WordsToKnow) for block in page.blocks):
        sections.append(("words", phrases["words_to_know"]))
    return [*sections, ("sources", phrases["sources"])]


def page_document(page: Page, setting: Setting) -> PageDocument:
    """Build the document of ``page``; the caller owns it (and must delete it: Qt keeps it)."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(setting.look.font("body", zoom=setting.look.zoom))
    made = PageDocument(document)
    _PageWriter(made, setting).page(page)
    return made


class _PageWriter(Writer):
    """Writes a page's parts in reading order: the same order as `content.plain_text.page_lines`."""

    def __init__(self, made: PageDocument, setting: Setting) -> None:
        super().__init__(made, setting.look)
        self.setting = setting

    def page(self, page: Page) -> None:
        """Write the whole page inside one edit block, so that Qt lays it out once."""
        self.cursor.beginEditBlock()
        self._top(page)
        for block in page.blocks:
            self.add(block)
        self._end(page)
        self.cursor.endEditBlock()

    def _top(self, page: Page) -> None:
        self.block("small", colour="brand", bold=True, left=28)
        self.words(self.setting.group_title)
        self.mark("brand", icon=self.setting.group_icon, size=20)
        self.block("title", bold=True, top=6, heading=1)
        self.words(page.title)
        if page.medical_name:
            self.block("label", colour="text-soft", top=4)
            self.words(medical_name_line(page, self.setting.phrases))
        self.block("lead", top=16, bottom=4)
        self.write(page.lead.runs)

    def _end(self, page: Page) -> None:
        phrases = self.setting.phrases
        with self.card(Card.NOTICE, top=36, padding=14):
            self.block("label", left=32)
            signed = page.review.on is not None
            self.words(review_line(page, phrases) if signed else phrases["not_reviewed"], bold=True)
            self.mark("brand", icon="finished" if signed else "info", size=22)
        self.block("section", bold=True, top=36, bottom=8, heading=2)
        self.words(phrases["sources"])
        self.anchor("sources")
        for source in page.sources:
            self.block("small", colour="text-soft", top=7, left=24, kind=ROLE_ITEM)
            self.words(source.words)
            self.mark("text-soft", size=5)

    def add(self, block: Block) -> None:
        """Write one block of the page."""
        _WAYS[type(block)](self, block)

    def _heading(self, block: Heading) -> None:
        if block.level == 2:
            self.block("section", bold=True, top=36, bottom=8, heading=2)
            self.anchor(block.id)
        else:
            self.block("sub", bold=True, top=20, bottom=4, heading=3)
        self.write(block.line.runs, bold=True)

    def _paragraph(self, block: Paragraph) -> None:
        self.block("body", bottom=12)
        self.write(block.line.runs)

    def _bullet_list(self, block: BulletList) -> None:
        self._items(block.items, "brand")

    def _questions(self, block: Questions) -> None:
        self._items(block.items, "brand")

    def _items(self, items: tuple[Line, ...], colour: str) -> None:
        for number, item in enumerate(items):
            self.block("body", top=7 if number else 2, left=24, kind=ROLE_ITEM)
            self.write(item.runs)
            self.mark(colour)
        self._space_below(12)

    def _space_below(self, pixels: float) -> None:
        form = self.cursor.blockFormat()
        form.setBottomMargin(self.px(pixels))
        self.cursor.setBlockFormat(form)

    def _steps(self, block: Steps) -> None:
        for number, item in enumerate(block.items, 1):
            self.block("body", top=10, left=42, kind=ROLE_ITEM)
            self.write(item.runs)
            self.mark("brand", number=str(number), size=28)
        self._space_below(12)

    def _kinds(self, block: Kinds) -> None:
        with self.card(Card.KINDS, top=12, padding=16) as rows:
            for number, item in enumerate(block.items, 1):
                self.block("body", top=0 if number == 1 else 24, left=44, kind=ROLE_ITEM)
                self.write(item.runs)
                self.mark("brand", number=str(number), size=30)
                if number > 1:
                    rows.append(self.block_number)

    def _key_points(self, block: KeyPoints) -> None:
        with self.card(Card.KEY_POINTS, top=20):
            self.block("sub", bold=True, left=36, heading=2)
            self.words(self.setting.phrases["key_points"])
            self.mark("brand", icon="leaf", size=24, drop=2)
            for item in block.items:
                self.block("body", top=7, left=24, kind=ROLE_ITEM)
                self.write(item.runs)
                self.mark("brand")

    def _key_message(self, block: KeyMessage) -> None:
        with self.card(Card.MESSAGE, top=16, padding=16):
            self.block("body", left=36)
            self.write(block.line.runs)
            self.mark("brand", icon="info", size=24, drop=1)

    def _figure(self, block: Figure) -> None:
        width = figure_width(self.setting.column, self.look)
        outline = self.setting.outline(block.id, width)
        with self.card(Card.FIGURE, top=22, padding=FIGURE_PADDING) as rows:
            self.image_block()
            image = QTextImageFormat()
            image.setName(f"{FIGURE}:{block.id}")  # the view draws it when it comes into sight
            image.setWidth(width)
            image.setHeight(outline.height)
            image.setProperty(QTextFormat.Property.ImageAltText, block.description)
            image.setProperty(QTextFormat.Property.ImageTitle, block.title)
            self.cursor.insertImage(image)
            for number, words in enumerate(outline.key, 1):
                self.block("body", top=6, left=42, kind=ROLE_ITEM)
                self.words(words)
                self.mark("text", number=str(number), size=28)
            self.block("label", top=20)
            self.write(block.caption.runs)
            rows.append(self.block_number)

    def _help_card(self, block: HelpCard) -> None:
        level = CARE[block.level]
        head = level if level == "soon" else f"on-{level}"
        phrases, place = self.setting.phrases, self.setting.place
        with self.card(Card.HELP, top=16, level=level):
            self.block("small", colour=head, left=40)
            self.words(phrases.level_name(block.level))
            self.mark(head, icon=f"level-{level}", size=28, drop=10)
            self.block("sub", colour=head, bold=True, left=40, bottom=8 if level == "soon" else 18, heading=3)
            self.words(phrases.card_head(block.level, place))
            for line in block.lines:
                self._help_line(line, level)

    def _help_line(self, line: HelpLine, level: str) -> None:
        """The sign in bold, then on its own line what to do: a frightened reader sees both at once."""
        self.block("body", top=9, left=24, kind=ROLE_ITEM)
        self.words(f"{line.words}.", bold=True)
        self.line_break()
        self.words(self.setting.phrases.advice(line, self.setting.place))
        self.mark(level)

    def _words_to_know(self, block: WordsToKnow) -> None:
        title = self.setting.phrases["words_to_know"]
        self.block("section", bold=True, top=36, bottom=8, heading=2)
        self.words(title)
        self.anchor("words")
        for term in block.terms:
            self.block("body", bottom=10, kind=ROLE_ITEM)
            self.words(f"{term.word}: ", bold=True)
            self.words(term.meaning)


# not functools.singledispatchmethod: in Python 3.12 and 3.13 its cache keeps every writer, and so every page
_WAYS: dict[type, Callable[[_PageWriter, Any], None]] = {
    Heading: _PageWriter._heading,
    Paragraph: _PageWriter._paragraph,
    BulletList: _PageWriter._bullet_list,
    Questions: _PageWriter._questions,
    Steps: _PageWriter._steps,
    Kinds: _PageWriter._kinds,
    KeyPoints: _PageWriter._key_points,
    KeyMessage: _PageWriter._key_message,
    Figure: _PageWriter._figure,
    HelpCard: _PageWriter._help_card,
    WordsToKnow: _PageWriter._words_to_know,
}
