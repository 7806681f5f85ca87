"""Writing blocks into a `QTextDocument`: formats from the tokens, frames, marks."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFrameFormat

from plainleaf.content.blocks import Run, Runs
from plainleaf.window.look import Look
from plainleaf.window.page_view.marks import ROLE, ROLE_HIDDEN, Card, Mark, PageDocument, PaintedFrame

_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_SINGLE = QTextBlockFormat.LineHeightTypes.SingleHeight.value


class Writer:
    """A cursor that speaks in roles (``body``, ``section``…) and px at 100 % text size."""

    def __init__(self, made: PageDocument, look: Look) -> None:
        self.made = made
        self.look = look
        self.cursor = QTextCursor(made.document)
        self._fresh = True  # the cursor stands in an empty block that hasn't got its format yet
        self._words = QTextCharFormat()

    @property
    def block_number(self) -> int:
        """The number of the block being written."""
        return self.cursor.blockNumber()

    def px(self, pixels: float) -> float:
        """A distance inside the page at the reader's text size."""
        return pixels * self.look.zoom

    def block(
        self,
        role: str,
        *,
        colour: str = "text",
        bold: bool = False,
        top: float = 0,
        bottom: float = 0,
        left: float = 0,
        heading: int = 0,
        kind: str = "",
    ) -> None:
        """Begin a block: its role's font and fixed line height, distances in px at 100 %."""
        form = QTextBlockFormat()
        form.setTopMargin(self.px(top))
        form.setBottomMargin(self.px(bottom))
        form.setLeftMargin(self.px(left))
        form.setLineHeight(self.look.line(role, self.look.zoom), _FIXED)
        form.setHeadingLevel(heading)
        if kind:
            form.setProperty(ROLE, kind)
        words = QTextCharFormat()
        words.setFont(self.look.font(role, bold=bold, zoom=self.look.zoom))
        words.setForeground(self.look.colour(colour))
        self._begin(form, words)

    def _begin(self, form: QTextBlockFormat, words: QTextCharFormat) -> None:
        self._words = words
        if self._fresh:
            self.cursor.setBlockFormat(form)
            self.cursor.setBlockCharFormat(words)
            self._fresh = False
        else:
            self.cursor.insertBlock(form, words)

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

    def mark(self, colour: str, *, number: str = "", icon: str = "", size: int = 7, drop: int = 0) -> None:
        """Paint a dot (or a number, or an icon) beside the block being written."""
        self.made.marks.append(Mark(self.block_number, colour, number, icon, size, drop))

    def anchor(self, name: str) -> None:
        """Make the block being written a place to jump to."""
        self.made.sections.append((name, self.block_number))

    @contextmanager
    def card(self, card: Card, *, top: float, padding: float = 18, level: str = "") -> Iterator[list[int]]:
        """Write inside a frame with a painted card; yields the list of its divided rows' blocks."""
        form = QTextFrameFormat()
        form.setTopMargin(self.px(top))
        form.setPadding(self.px(padding))
        frame = self.cursor.insertFrame(form)
        self._fresh = True
        rows: list[int] = []
        yield rows
        self.made.frames.append(PaintedFrame(frame, card, level, tuple(rows)))
        self.cursor = self.made.document.rootFrame().lastCursorPosition()
        self._fresh = True
        self._thin()

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
