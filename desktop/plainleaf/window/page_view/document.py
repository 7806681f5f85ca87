"""A page as the document the reader sees: `page_document(page, …)`."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
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
from plainleaf.content.forms import outlook_places
from plainleaf.content.page import Page, PageEntry
from plainleaf.content.place import Phrases, Place
from plainleaf.content.plain_text import help_words, medical_name_line, review_line
from plainleaf.window.controls.lines import Type, natural_width
from plainleaf.window.look import Look
from plainleaf.window.page_view.around import NOTHING, Around, NoticeWords, notice_words
from plainleaf.window.page_view.marks import ROLE_ITEM, Card, PageDocument
from plainleaf.window.page_view.measures import FIGURE_PADDING, figure_width
from plainleaf.window.page_view.pictures import Outline
from plainleaf.window.page_view.writer import Writer

CARE = {HelpLevel.SOON: "soon", HelpLevel.SAME_DAY: "today", HelpLevel.EMERGENCY: "now"}
TOP_OF_PAGE = "top"  # the anchor of what stands above the first section
FIGURE = "figure"  # the scheme of a picture's address in the document
ASKED = "outlook"  # the scheme of the link that shows the outlook, or hides it again
LARGER = "larger"  # the scheme of the link that shows a figure larger
BESIDE_FROM = 300  # px at 100 % that words need, so that a link can stand beside them
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
    around: Around = NOTHING
    mirrored: bool = False
    outlook: bool = False  # the reader has asked for it


def page_sections(page: Page, phrases: Phrases) -> list[tuple[str, str]]:
    """Anchor and title of each section that "On this page" lists, the key points first."""
    sections = [(TOP_OF_PAGE, phrases["key_points"])]
    sections += [(heading.id, heading.line.text) for heading in page.sections]
    if any(isinstance(block, WordsToKnow) for block in page.blocks):
        sections.append(("words", phrases["words_to_know"]))
    return [*sections, ("sources", phrases["sources"])]


def page_document(page: Page, setting: Setting) -> PageDocument:
    """Build the document of ``page``; the caller owns it (and must delete it: Qt keeps it)."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(setting.look.font("body", zoom=setting.look.zoom))
    if setting.mirrored:
        option = document.defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        document.setDefaultTextOption(option)
    made = PageDocument(document)
    _PageWriter(made, setting).page(page)
    return made


class _PageWriter(Writer):
    """Writes a page's parts in reading order: the same order as `content.plain_text.page_lines`."""

    def __init__(self, made: PageDocument, setting: Setting) -> None:
        super().__init__(made, setting.look, setting.column, mirrored=setting.mirrored)
        self.setting = setting

    def page(self, page: Page) -> None:
        """Write the whole page inside one edit block, so that Qt lays it out once."""
        self.cursor.beginEditBlock()
        self._top(page)
        outlook = sorted(outlook_places(page))
        for place, block in enumerate(page.blocks):
            if place not in outlook[1:] or self.setting.outlook:
                self.add(block)
            if outlook and place == outlook[-1]:
                self._door()
        self._end(page)
        self.cursor.endEditBlock()

    def _door(self) -> None:
        """What stands below the outlook's heading until the reader asks for it; once open, at its end."""
        is_open = self.setting.outlook
        words = QCoreApplication.translate("Page", "Show the outlook")
        with self.card(Card.NOTICE, top=12, pad=16):
            if is_open:
                words = QCoreApplication.translate("Page", "Hide the outlook")
            else:
                told = QCoreApplication.translate("Page", "Not everybody wants to know this. You choose.")
                self.block("label", bottom=12)
                self.words(told)
            self.block("label", colour="link", bold=True, left=32)
            self.link(words, f"{ASKED}:{not is_open}", underlined=False)
            self.mark("link", icon="chevron-up" if is_open else "chevron-down", size=24)

    def _top(self, page: Page) -> None:
        self.block("small", colour="brand", bold=True, left=28)
        self.words(self.setting.group_title)
        self.mark("brand", icon=self.setting.group_icon, size=20)
        self.heading("title", page.title, 1, top=6)
        self.words(page.title)
        if page.medical_name:
            self.block("label", colour="text-soft", top=4)
            self.words(medical_name_line(page, self.setting.phrases))
        for notice in self.setting.around.notices:
            told = notice_words(notice, self.setting.phrases.lang)
            if told is not None:
                self._notice(told)
        self.block("lead", top=16, bottom=4)
        self.write(page.lead.runs)

    def _notice(self, told: NoticeWords) -> None:
        """One line on canvas with a clock, and at its far side what can be pressed (component 32)."""
        with self.card(Card.NOTICE, top=14, pad=11):
            if told.link and (width := self._link_width(told.link_words, bold=False)):
                with self.beside(width):
                    self._told(told.words, right=16)
                    self.far_side()
                    self.block("label", colour="link")
                    self.link(told.link_words, told.link)
                return
            self._told(told.words)
            if told.link:
                self.block("label", colour="link", left=32, top=8, bottom=4)
                self.link(told.link_words, told.link)

    def _told(self, words: str, right: float = 0) -> None:
        self.block("label", left=32, right=right)
        self.words(words)
        self.mark("today", icon="clock", size=20)

    def _link_width(self, words: str, *, bold: bool, icon: float = 0) -> float:
        """The width of a link with room around it; 0 where it has to go below what it belongs to.

        Right-to-left it always does: Qt doesn't turn the columns of a table round, and in another
        order they would be read out wrong.
        """
        if self._mirrored:
            return 0
        look = self.look
        kind = Type(look.font("label", bold=bold, zoom=look.zoom), look.line("label", look.zoom))
        width = natural_width(words, kind) + self.px(icon) + 4
        return width if self.setting.column - width >= self.px(BESIDE_FROM) else 0

    def _end(self, page: Page) -> None:
        phrases = self.setting.phrases
        with self.card(Card.NOTICE, top=36, pad=14):
            self.block("label", left=32)
            signed = page.review.on is not None
            self.words(review_line(page, phrases) if signed else phrases["not_reviewed"], bold=True)
            self.mark("brand", icon="finished" if signed else "info", size=22)
        self._sources(page)
        self._read_on()

    def _sources(self, page: Page) -> None:
        phrases = self.setting.phrases
        self.heading("section", phrases["sources"], 2, top=36, bottom=8)
        self.words(phrases["sources"])
        self.anchor("sources")
        for source in page.sources:
            self.block("small", colour="text-soft", top=7, left=self.dot_room, kind=ROLE_ITEM)
            self.words(source.words)
            self.mark("text-soft", size=5)

    def _read_on(self) -> None:
        """Links to related pages, and a card that leads to the next one."""
        around = self.setting.around
        if around.related:
            words = QCoreApplication.translate("Page", "Pages like this one")
            self.heading("section", words, 2, top=36, bottom=8)
            self.words(words)
        line = self.look.line("body", self.look.zoom)
        apart = max(9.0, (self.look.target - line) / self.px(1))  # each has room for a finger
        for entry in around.related:
            self.block("body", colour="link", top=apart, left=30, kind=ROLE_ITEM)
            self.link(entry.title, f"page:{entry.id}")
            self.mark("brand", icon="page", size=20)
        if around.next is not None:
            self._next(around.next, f"page:{around.next.id}")

    def _next(self, entry: PageEntry, link: str) -> None:
        """The card that leads to the next page; in a tight column its chevron stands above the title."""
        icon, right = "chevron-left" if self._mirrored else "chevron-right", 0 if self.is_tight else 44
        with self.card(Card.NEXT, top=32, link=link):
            self.block("small", colour="text-soft", right=44)
            self.words(QCoreApplication.translate("Page", "Next"))
            if self.is_tight:
                self.mark("brand", icon=icon, size=28, at_end=True)
            self.heading("sub", entry.title, 0, colour="link", right=right)
            self.link(entry.title, link, underlined=False)
            if not self.is_tight:
                self.mark("brand", icon=icon, size=28, at_end=True)

    def add(self, block: Block) -> None:
        """Write one block of the page."""
        _WAYS[type(block)](self, block)

    def _heading(self, block: Heading) -> None:
        if block.level == 2:
            self.heading("section", block.line.text, 2, top=36, bottom=8)
            self.anchor(block.id)
        else:
            self.heading("sub", block.line.text, 3, top=20, bottom=4)
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
            self.block("body", top=7 if number else 2, left=self.dot_room, kind=ROLE_ITEM)
            self._line(item)
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
        with self.card(Card.KINDS, top=12, pad=16) as rows:
            for number, item in enumerate(block.items, 1):
                self.block("body", top=0 if number == 1 else 24, left=44, kind=ROLE_ITEM)
                self.write(item.runs)
                self.mark("brand", number=str(number), size=30)
                if number > 1:
                    rows.append(self.block_number)

    def _key_points(self, block: KeyPoints) -> None:
        with self.card(Card.KEY_POINTS, top=20):
            self.heading("sub", self.setting.phrases["key_points"], 2, left=36)
            self.words(self.setting.phrases["key_points"])
            self.mark("brand", icon="leaf", size=24, drop=2)
            for item in block.items:
                self.block("body", top=7, left=self.dot_room, kind=ROLE_ITEM)
                self._line(item)
                self.mark("brand")

    def _line(self, line: Line) -> None:
        """A line; where it's an older translation, the first language's words stand below it."""
        self.write(line.runs)
        if line.original:
            self.line_break()
            self.words(line.original, colour="text-soft")

    def _key_message(self, block: KeyMessage) -> None:
        with self.card(Card.MESSAGE, top=16, pad=16):
            self.block("body", left=36)
            self._line(block.line)
            self.mark("brand", icon="info", size=24, drop=1)

    def _figure(self, block: Figure) -> None:
        width = figure_width(self.setting.column, self.look)
        outline = self.setting.outline(block.id, width)
        with self.card(Card.FIGURE, top=22, pad=FIGURE_PADDING) as rows:
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
            self._caption(block, rows)

    def _caption(self, block: Figure, rows: list[int]) -> None:
        """The caption, and "Larger" beside it, or below it in a narrow column."""
        larger = QCoreApplication.translate("Page", "Larger")
        width = self._link_width(larger, bold=True, icon=32)
        if width:
            with self.beside(width, top=20):
                self.block("label", right=18)
                self.write(block.caption.runs)
                rows.append(self.block_number)
                self.far_side()
                self._larger(block, larger)
            return
        self.block("label", top=20)
        self.write(block.caption.runs)
        rows.append(self.block_number)
        self._larger(block, larger, top=12)

    def _larger(self, block: Figure, words: str, *, top: float = 0) -> None:
        self.block("label", colour="link", bold=True, top=top, left=32)
        self.link(words, f"{LARGER}:{block.id}", underlined=False)
        self.mark("link", icon="figure-zoom", size=24)

    def _help_card(self, block: HelpCard) -> None:
        level = CARE[block.level]
        head = level if level == "soon" else f"on-{level}"
        phrases, place = self.setting.phrases, self.setting.place
        with self.card(Card.HELP, top=16, level=level) as rows:
            left = 0 if self.is_tight else 40  # the icon stands beside the head, or above it
            if self.is_tight:
                self.icon_block(head, f"level-{level}", 28)
            self.block("small", colour=head, left=left)
            self.words(phrases.level_name(block.level))
            if not self.is_tight:
                self.mark(head, icon=f"level-{level}", size=28, drop=10)
            below, grown = (8 if level == "soon" else 26), (1.1 if level == "now" else 1)
            words = phrases.card_head(block.level, place)
            self.heading("sub", words, 3, colour=head, left=left, bottom=below, grown=grown)
            self.words(words)
            rows.append(self.block_number)
            for line in block.lines:
                self._help_line(line, level)

    def _help_line(self, line: HelpLine, level: str) -> None:
        """The sign in bold, then on its own line what to do: a frightened reader sees both at once."""
        self.block("body", top=9, left=self.dot_room, kind=ROLE_ITEM)
        self.words(f"{line.words}.", bold=True)
        self.line_break()
        self.words(self.setting.phrases.advice(line, self.setting.place))
        if line.original:  # this one is older: what its source says now comes with it
            self.line_break()
            self.words(" ".join(help_words(line.original, self.setting.phrases, self.setting.place)))
        self.mark(level)

    def _words_to_know(self, block: WordsToKnow) -> None:
        title = self.setting.phrases["words_to_know"]
        self.heading("section", title, 2, top=36, bottom=8)
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
