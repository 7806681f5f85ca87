"""The reading pane: one `QTextBrowser`, its cards painted behind the words."""

from PySide6.QtCore import QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextDocument,
    QTextLength,
)
from PySide6.QtWidgets import QFrame, QScroller, QTextBrowser, QWidget

from plainleaf.content.errors import FigureError
from plainleaf.content.page import Group, Page
from plainleaf.content.place import Phrases, Place
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.page_view.document import FIGURE, Setting, column_width, page_document
from plainleaf.window.page_view.marks import PageDocument
from plainleaf.window.page_view.painting import PagePainter
from plainleaf.window.page_view.pictures import Pictures, figure_width

SIDE, TOP, FOOT = 60, 36, 60  # px round the column (design-spec 4)
NARROW_SIDE = 24


class PageView(QTextBrowser):
    """Shows one page. It tells what the reader touched, and where in the page the reader is."""

    page_asked = Signal(str)
    term_asked = Signal(str)
    section_reached = Signal(str)
    trouble = Signal(object)  # an error to be said in the reader's words

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._made: PageDocument | None = None
        self._owned: QTextDocument | None = None  # the one to delete when the next comes
        self._painter: PagePainter | None = None
        self._shown: tuple[Page, Group, Phrases, Place] | None = None
        self._look: Look | None = None
        self._pictures: Pictures | None = None
        self._wanted = ""  # the section to show once the page is set
        self._section: str | None = None
        self._touched = QPoint()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setOpenLinks(False)
        self.setProperty("ring", "none")  # the link in focus is marked, not the whole page
        self.setAcceptDrops(False)
        self.anchorClicked.connect(self._follow)
        self.verticalScrollBar().valueChanged.connect(self._tell_section)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def show_library(self, pictures: Pictures) -> None:
        """Take figures from here from now on."""
        self._pictures = pictures

    def show_look(self, look: Look) -> None:
        """Redraw in this look, staying where the reader is."""
        self._look = look
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, look.colour("page"))
        palette.setColor(QPalette.ColorRole.Highlight, look.colour("select"))
        on_select = look.colour("text" if look.theme == "light" else "on-brand")
        palette.setColor(QPalette.ColorRole.HighlightedText, on_select)
        self.setPalette(palette)
        self._rebuild()

    def show_page(self, page: Page, group: Group, phrases: Phrases, place: Place) -> None:
        """Show a page from its top. While nobody sees it, it waits for its size before it's set."""
        self._shown = (page, group, phrases, place)
        self._wanted = ""
        if self.isVisible():
            self._begin()
        else:
            self._made = None

    def _begin(self) -> None:
        self._build()
        self.verticalScrollBar().setValue(0)
        self._section = None
        self._tell_section()
        if self._wanted:
            self.show_section(self._wanted)

    def show_section(self, anchor: str) -> None:
        """Scroll so that a section's heading stands at the top."""
        self._wanted = anchor if self._made is None else ""
        for name, number in self._made.sections if self._made else ():
            if name == anchor:
                self.verticalScrollBar().setValue(round(self._block_top(number)) - 16)

    @property
    def made(self) -> PageDocument | None:
        """The document on show with its marks (for the accessible tree and tests)."""
        return self._made

    def _block_top(self, number: int) -> float:
        block = self.document().findBlockByNumber(number)
        return self.document().documentLayout().blockBoundingRect(block).top()

    def _room(self) -> tuple[int, int]:
        """The left margin and the room for the column, in px."""
        width = self.viewport().width()
        side = SIDE if width >= 640 + 2 * SIDE - 40 else NARROW_SIDE
        return side, width - 2 * side if side == NARROW_SIDE else width - side

    def _build(self) -> None:
        if self._shown is None or self._look is None or self._pictures is None:
            return
        page, group, phrases, place = self._shown
        look, pictures = self._look, self._pictures
        column = column_width(look, self._room()[1])
        setting = Setting(
            look,
            phrases,
            place,
            group.title,
            group.icon,
            column,
            lambda figure, width: pictures.outline(figure, width, look),
        )
        made = page_document(page, setting)
        self._fit(made.document, column)
        before = self._owned
        made.document.setParent(self)
        self.setDocument(made.document)
        self._made, self._owned = made, made.document
        self._painter = PagePainter(made, look, self._icons)
        if before is not None:
            # setDocument frees only its own first document: each later one is ours to free
            before.deleteLater()

    def _fit(self, document: QTextDocument, column: int) -> None:
        side, _room = self._room()
        zoom = self._look.zoom if self._look else 1
        form = document.rootFrame().frameFormat()
        form.setLeftMargin(side)
        form.setTopMargin(TOP * zoom)
        form.setBottomMargin(FOOT * zoom)
        form.setWidth(QTextLength(QTextLength.Type.FixedLength, column + side))
        document.rootFrame().setFrameFormat(form)

    def _rebuild(self) -> None:
        """Set the same page again, with the line the reader was at still at the top."""
        if self._made is None:
            return
        bar = self.verticalScrollBar()
        number = self.cursorForPosition(self.viewport().rect().topLeft()).blockNumber()
        at_top = bar.value() == 0
        self._build()
        bar.setValue(0 if at_top else round(self._block_top(number)))

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002 - Qt's signature
        """Draw a figure when it first comes into sight; nothing else is ever loaded."""
        address = QUrl(name)
        if address.scheme() != FIGURE or self._pictures is None or self._look is None:
            return None
        width = figure_width(column_width(self._look, self._room()[1]), self._look)
        try:
            return self._pictures.picture(address.path(), width, self._look, self.devicePixelRatioF())
        except FigureError as error:
            self.trouble.emit(error)
            return QImage()

    def showEvent(self, event: QShowEvent) -> None:
        """Set the page that was waiting for its size."""
        super().showEvent(event)
        if self._made is None:
            self._begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the page anew when the column's width changes."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._rebuild()

    def minimumSizeHint(self) -> QSize:
        """Small enough for a window 360 px wide."""
        return QSize(280, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards, then let Qt write the words over them."""
        if self._painter is not None:
            painter = QPainter(self.viewport())
            painter.setLayoutDirection(self.layoutDirection())
            self._painter.paint(painter, self.verticalScrollBar().value(), self.viewport().height())
            painter.end()
        super().paintEvent(event)

    @property
    def touched(self) -> QPoint:
        """Where the word last followed stands, in this view's px."""
        return self._touched

    def _follow(self, link: QUrl) -> None:
        self._touched = self.cursorRect().center()
        kind, name = link.scheme(), link.path()
        if kind == "page":
            self.page_asked.emit(name)
        elif kind == "term":
            self.term_asked.emit(name)

    def _tell_section(self) -> None:
        """Say which section is at the top of the window, when that has changed."""
        if self._made is None:
            return
        top = self.verticalScrollBar().value() + 80
        reached = ""
        for name, number in self._made.sections:
            if self._block_top(number) <= top:
                reached = name
        if reached != self._section:
            self._section = reached
            self.section_reached.emit(reached)
