"""Writing blocks into a `QTextDocument`: formats from the tokens, frames, marks."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from plainleaf.content.blocks import Run, Runs
from plainleaf.window.controls.lines import Type, fitted
from plainleaf.window.look import Look
from plainleaf.window.page_view.marks import (
    ROLE,
    ROLE_HIDDEN,
    Card,
    Mark,
    PageDocument,
    PaintedFrame,
    Target,
)
from plainleaf.window.page_view.measures import is_tight, padding, scaled

_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_MIDDLE = QTextCharFormat.VerticalAlignment.AlignMiddle.value
_SINGLE = QTextBlockFormat.LineHeightTypes.SingleHeight.value


class Writer:
    """A cursor that speaks in roles (``body``, ``section``…) and px at 100 % text size.

    ``mirrored`` is for right-to-left: Qt turns lines round, but not the margins of blocks.
    """

    def __init__(self, made: PageDocument, look: Look, column: int, *, mirrored: bool = False) -> None:
        self.made = made
        self.look = look
        self.column = column  # px
        self.is_tight = is_tight(look, column)
        self._padded = 0.0  # px that the card being written takes on each side
        self._mirrored = mirrored
        self.cursor = QTextCursor(made.document)
        self._fresh = True  # the cursor stands in an empty block that hasn't got its format yet
        self._words = QTextCharFormat()
        self._blocks: dict[tuple[object, ...], QTextBlockFormat] = {}  # a page has far more blocks
        self._letters: dict[tuple[str, str, bool], QTextCharFormat] = {}  # than formats
        self._table: QTextTable

    @property
    def block_number(self) -> int:
        """The number of the block being written."""
        return self.cursor.blockNumber()

    @property
    def dot_room(self) -> float:
        """How far the words of a list stand in from their dots' edge, px at 100 %."""
        return 16 if self.is_tight else 24

    def px(self, pixels: float) -> float:
        """A distance inside the page at the reader's text size."""
        return scaled(self.look, pixels)

    def heading(
        self,
        role: str,
        words: str,
        level: int,
        *,
        colour: str = "text",
        top: float = 0,
        bottom: float = 0,
        left: float = 0,
        right: float = 0,
        grown: float = 1,
    ) -> None:
        """Begin a heading: as large as its role, or small enough for its longest word to fit."""
        look, zoom = self.look, self.look.zoom * grown
        kind = Type(look.font(role, bold=True, zoom=zoom), look.line(role, look.zoom))
        room = self.column - 2 * self._padded - self.px(left) - self.px(right)
        small = fitted(words, kind, room, look.least_heading)
        self.block(
            role, colour=colour, bold=True, top=top, bottom=bottom, left=left, right=right, heading=level
        )
        if small.font != kind.font or grown != 1:
            self._set_type(small)

    def _set_type(self, kind: Type) -> None:
        """Give the block being begun this font and line height."""
        form = self.cursor.blockFormat()
        form.setLineHeight(kind.line, _FIXED)
        self._words = QTextCharFormat(self._words)
        self._words.setFont(kind.font)
        self.cursor.setBlockFormat(form)
        self.cursor.setBlockCharFormat(self._words)

    def block(
        self,
        role: str,
        *,
        colour: str = "text",
        bold: bool = False,
        top: float = 0,
        bottom: float = 0,
        left: float = 0,
        right: float = 0,
        heading: int = 0,
        kind: str = "",
    ) -> None:
        """Begin a block: its role's font and fixed line height, distances in px at 100 %."""
        named = (role, (top, bottom, left, right), heading, kind)
        if named not in self._blocks:
            self._blocks[named] = self._block_format(*named)
        self._begin(self._blocks[named], self._letter_format(role, colour, bold=bold))

    def _block_format(
        self, role: str, room: tuple[float, float, float, float], heading: int, kind: str
    ) -> QTextBlockFormat:
        """The format of a block with this ``room`` above and below it, left and right of it."""
        top, bottom, left, right = room
        form = QTextBlockFormat()
        form.setTopMargin(self.px(top))
        form.setBottomMargin(self.px(bottom))
        near, far = (right, left) if self._mirrored else (left, right)
        form.setLeftMargin(self.px(near))
        form.setRightMargin(self.px(far))
        form.setLineHeight(self.look.line(role, self.look.zoom), _FIXED)
        form.setHeadingLevel(heading)
        if kind:
            form.setProperty(ROLE, kind)
        return form

    def _letter_format(self, role: str, colour: str, *, bold: bool) -> QTextCharFormat:
        named = (role, colour, bold)
        if named not in self._letters:
            words = QTextCharFormat()
            words.setFont(self.look.font(role, bold=bold, zoom=self.look.zoom))
            words.setForeground(self.look.colour(colour))
            self._letters[named] = words
        return self._letters[named]

    def _begin(self, form: QTextBlockFormat, words: QTextCharFormat) -> None:
        self._words = words
        if self._fresh:
            self.cursor.setBlockFormat(form)
            self.cursor.setBlockCharFormat(words)
            self._fresh = False
        else:
            self.cursor.insertBlock(form, words)

    def icon_block(self, colour: str, icon: str, size: int) -> None:
        """Begin a line that has an icon alone, and is silent."""
        form, words = QTextBlockFormat(), QTextCharFormat()
        form.setLineHeight(self.px(size), _FIXED)
        form.setProperty(ROLE, ROLE_HIDDEN)
        words.setFont(self.look.font("small"))
        self._begin(form, words)
        self.mark(colour, icon=icon, size=size)

    def image_block(self, *, bottom: float = 0) -> None:
        """Begin a block as high as the picture that goes into it."""
        form = QTextBlockFormat()
        form.setLineHeight(0, _SINGLE)
        form.setBottomMargin(self.px(bottom))
        self._begin(form, QTextCharFormat())

    def write(self, runs: Runs, *, bold: bool = False) -> None:
        """Write runs: bold words, glossary words with a dotted line, links to pages."""
        for run in runs:
            self.cursor.insertText(run.text, self._format(run, bold=bold))

    def words(self, text: str, *, bold: bool = False, colour: str = "") -> None:
        """Write plain words in the block's format."""
        if not (bold or colour):
            self.cursor.insertText(text, self._words)
            return
        words = QTextCharFormat(self._words)
        if bold:
            words.setFontWeight(QFont.Weight.Bold)
        if colour:
            words.setForeground(self.look.colour(colour))
        self.cursor.insertText(text, words)

    def line_break(self) -> None:
        """Go on in the next line of the same block."""
        self.cursor.insertText("\u2028", self._words)

    def _format(self, run: Run, *, bold: bool) -> QTextCharFormat:
        if not (run.bold or bold or run.term or run.page):
            return self._words
        words = QTextCharFormat(self._words)
        if run.bold or bold:
            words.setFontWeight(QFont.Weight.Bold)
        if run.term or run.page:
            link = QColor(self.look.hex("link"))
            words.setForeground(link)
            words.setUnderlineColor(link)
            words.setAnchor(True)
            words.setAnchorHref(f"term:{run.term}" if run.term else f"page:{run.page}")
            style = QTextCharFormat.UnderlineStyle
            words.setUnderlineStyle(style.DotLine if run.term else style.SingleUnderline)
        return words

    def link(self, text: str, address: str, *, underlined: bool = True) -> None:
        """Write words to be pressed, in the block's format, and take touches anywhere near them."""
        words = QTextCharFormat(self._words)
        words.setAnchor(True)
        words.setAnchorHref(address)
        words.setFontUnderline(underlined)
        self.cursor.insertText(text, words)
        self.made.targets.append(Target(self.block_number, address, None))

    def mark(
        self,
        colour: str,
        *,
        number: str = "",
        icon: str = "",
        size: int = 7,
        drop: int = 0,
        at_end: bool = False,
    ) -> None:
        """Paint a dot (or a number, or an icon) beside the block being written."""
        self.made.marks.append(Mark(self.block_number, colour, number, icon, size, drop, at_end))

    def anchor(self, name: str) -> None:
        """Make the block being written a place to jump to."""
        self.made.sections.append((name, self.block_number))

    @contextmanager
    def card(
        self, card: Card, *, top: float, pad: float = 18, level: str = "", link: str = ""
    ) -> Iterator[list[int]]:
        """Write inside a frame with a painted card; yields the list of its divided rows' blocks.

        With ``link``, a touch anywhere on the card follows it.
        """
        form = QTextFrameFormat()
        form.setTopMargin(self.px(top))
        self._padded = padding(self.look, self.column, pad)
        form.setPadding(self._padded)
        frame = self.cursor.insertFrame(form)
        self._fresh = True
        rows: list[int] = []
        yield rows
        self._padded = 0.0
        self.made.frames.append(PaintedFrame(frame, card, level, tuple(rows)))
        if link:
            self.made.targets.append(Target(frame.firstCursorPosition().blockNumber(), link, frame))
        self.cursor = self.made.document.rootFrame().lastCursorPosition()
        self._fresh = True
        self._thin()

    @contextmanager
    def beside(self, width: float, *, top: float = 0) -> Iterator[None]:
        """Write one block now, and then, at the far side, one that is ``width`` px wide: `far_side`."""
        form = QTextTableFormat()
        form.setBorder(0)
        form.setTopMargin(self.px(top))
        form.setCellPadding(0)
        form.setCellSpacing(0)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        rest, fixed = QTextLength(), QTextLength(QTextLength.Type.FixedLength, width)
        form.setColumnWidthConstraints([rest, fixed])
        table = self.cursor.insertTable(1, 2, form)
        for column in (0, 1):
            middle = table.cellAt(0, column).format()
            middle.setProperty(QTextFormat.Property.TextVerticalAlignment, _MIDDLE)
            table.cellAt(0, column).setFormat(middle)
        self._table, self._fresh = table, True
        self.cursor = table.cellAt(0, 0).firstCursorPosition()
        yield
        self.cursor = QTextCursor(self.made.document)
        self.cursor.setPosition(table.lastPosition() + 1)
        self._thin()

    def far_side(self) -> None:
        """Go on at the far side of what `beside` has begun."""
        self.cursor = self._table.cellAt(0, 1).firstCursorPosition()
        self._fresh = True

    def _thin(self) -> None:
        """Make the empty block that follows every frame one pixel high, and silent."""
        form = QTextBlockFormat()
        form.setLineHeight(1, _FIXED)
        form.setProperty(ROLE, ROLE_HIDDEN)
        words = QTextCharFormat()
        font = QFont()
        font.setPixelSize(1)
        words.setFont(font)
        self.cursor.setBlockFormat(form)
        self.cursor.setBlockCharFormat(words)
        self._fresh = False
