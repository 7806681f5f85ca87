"""The reading pane: one `QTextBrowser`, its cards painted behind the words."""

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextDocument,
    QTextLength,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from plainleaf.content.errors import FigureError
from plainleaf.content.forms import OUTLOOK
from plainleaf.content.page import Group, Page
from plainleaf.content.place import Phrases, Place
from plainleaf.window.controls.flick import flickable
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.page_view.around import EDITION, NOTHING, Around
from plainleaf.window.page_view.document import ASKED, FIGURE, LARGER, TOP_OF_PAGE, Setting, page_document
from plainleaf.window.page_view.marks import PageDocument
from plainleaf.window.page_view.measures import FOOT, Stand, figure_width, scaled, stand
from plainleaf.window.page_view.painting import PagePainter
from plainleaf.window.page_view.pictures import Pictures
from plainleaf.window.page_view.scroll_bar import PaintedBar
from plainleaf.window.page_view.touch import Touch, by_finger, link_near, mark_of

AHEAD = 80  # px from the top at which a section counts as reached


class PageView(QTextBrowser):
    """Shows one page. It tells what the reader touched, and where in the page the reader is."""

    page_asked = Signal(str)
    term_asked = Signal(str)
    figure_asked = Signal(str)  # to see it larger
    edition_asked = Signal(str)  # the same page in this language
    section_reached = Signal(str)
    trouble = Signal(object)  # an error to be said in the reader's words

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._made: PageDocument | None = None
        self._owned: QTextDocument | None = None  # the one to delete when the next comes
        self._painter: PagePainter | None = None
        self._shown: tuple[Page, Group, Phrases, Place, Around] | None = None
        self._look: Look | None = None
        self._pictures: Pictures | None = None
        self._is_centred = self._outlook = False  # the outlook stays closed until it's asked for
        self._wanted = ""  # the section to show once the page is set
        self._section: str | None = None
        self._tops: list[tuple[str, float]] = []  # of the sections come to so far, px
        self._touch: Touch | None = None
        self._word: tuple[int, int] | None = None  # whose meaning is open: its place in the document
        self._touched, self._at_mouse = QPoint(), QPoint()
        self._by_mouse = self._is_moved = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = PaintedBar()
        self.setVerticalScrollBar(self._bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setOpenLinks(False)
        self.setProperty("ring", "none")  # the link in focus is marked, not the whole page
        self.setAcceptDrops(False)
        self.anchorClicked.connect(self._follow)
        self.verticalScrollBar().valueChanged.connect(self._tell_section)

    # -- what to show

    def show_library(self, pictures: Pictures) -> None:
        """Take figures from here from now on."""
        self._pictures = pictures

    def show_look(self, look: Look) -> None:
        """Redraw in this look, staying where the reader is."""
        self._look = look
        self._bar.show_look(look)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, look.colour("page"))
        palette.setColor(QPalette.ColorRole.Highlight, look.colour("select"))
        on_select = look.colour("text" if look.theme == "light" else "on-brand")
        palette.setColor(QPalette.ColorRole.HighlightedText, on_select)
        self.setPalette(palette)
        flag = Qt.TextInteractionFlag
        links = flag.LinksAccessibleByMouse | flag.LinksAccessibleByKeyboard
        # a finger that is drawn over words at a kiosk scrolls them: there's nothing to paste them into
        self.setTextInteractionFlags(links if look.kiosk else links | flag.TextSelectableByMouse)
        flickable(self, by_mouse=look.kiosk)
        self._rebuild()

    def show_page(
        self, page: Page, group: Group, phrases: Phrases, place: Place, around: Around = NOTHING
    ) -> None:
        """Show a page from its top. While nobody sees it, it waits for its size before it's set."""
        self._shown = (page, group, phrases, place, around)
        self._wanted, self._outlook = "", False
        if self.isVisible():
            self._begin()
        else:
            self._made = None

    def show_centred(self, *, centred: bool) -> None:
        """Stand in the middle, where no list of sections stands beside the column."""
        if centred != self._is_centred:
            self._is_centred = centred
            self._rebuild()

    def _begin(self) -> None:
        self._word = None
        self._build()
        self.verticalScrollBar().setValue(0)
        self._section = None
        self._tell_section()
        if self._wanted:
            self.show_section(self._wanted)
        if self._made is not None:
            QTimer.singleShot(0, self._made.document, self._made.settle)  # once what is in sight is painted

    def show_section(self, anchor: str) -> None:
        """Scroll so that a section's heading stands at the top."""
        self._wanted = anchor if self._made is None else ""
        if anchor == TOP_OF_PAGE:
            self.verticalScrollBar().setValue(0)
        for name, number in self._made.sections if self._made else ():
            if name == anchor:
                self._scroll_to(number, above=16)

    @property
    def made(self) -> PageDocument | None:
        """The document on show with its marks (for the accessible tree and tests)."""
        return self._made

    def _scroll_to(self, number: int, above: int = 0) -> None:
        if self._made is not None:
            self._made.settle()  # or the scroll bar may stop short
            self.verticalScrollBar().setValue(round(self._block_top(number)) - above)

    def _block_top(self, number: int) -> float:
        block = self.document().findBlockByNumber(number)
        return self.document().documentLayout().blockBoundingRect(block).top()

    # -- setting the page

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    @property
    def stand(self) -> Stand:
        """Where the column stands in this view."""
        assert self._look is not None  # noqa: S101 - nothing is shown without a look
        return stand(self._look, self.viewport().width(), centred=self._is_centred)

    def _build(self) -> None:
        if self._shown is None or self._look is None or self._pictures is None:
            return
        page, group, phrases, place, around = self._shown
        look, pictures, place_of = self._look, self._pictures, self.stand
        setting = Setting(
            look,
            phrases,
            place,
            group.title,
            group.icon,
            place_of.column,
            lambda figure, width: pictures.outline(figure, width, look),
            around,
            self._is_mirrored(),
            self._outlook,
        )
        made = page_document(page, setting)
        self._fit(made.document, place_of, 0)
        before = self._owned
        made.document.setParent(self)
        self.setExtraSelections([])
        self.setDocument(made.document)
        self._made, self._owned, self._tops = made, made.document, []
        self._touch = Touch(made, look)
        self._painter = PagePainter(made, look, self._icons, mirrored=self._is_mirrored())
        if before is not None:
            # setDocument frees only its own first document: each later one is ours to free
            before.deleteLater()

    def _fit(self, document: QTextDocument, place_of: Stand, below: int) -> None:
        look = self._look
        zoom = look.zoom if look else 1
        form = document.rootFrame().frameFormat()
        left = place_of.side
        if self._is_mirrored():
            left = max(0, self.viewport().width() - place_of.side - place_of.column)
        form.setLeftMargin(left)
        form.setTopMargin(place_of.top)
        form.setBottomMargin(FOOT * zoom + below)
        form.setWidth(QTextLength(QTextLength.Type.FixedLength, place_of.column + left))
        document.rootFrame().setFrameFormat(form)

    def _rebuild(self) -> None:
        """Set the same page again, with the line the reader was at still at the top."""
        if self._made is None:
            return
        number = self.cursorForPosition(self.viewport().rect().topLeft()).blockNumber()
        at_top = self.verticalScrollBar().value() == 0
        link = self._link_of_word()
        self._build()
        if at_top:
            self.verticalScrollBar().setValue(0)
        else:
            self._scroll_to(number)
        if self._word is not None:
            self._word = link_near(self.document(), self._word[0], link)
            self._mark_word()
            self._touched = self._place_of_word()

    def _after_word(self) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._word[1] if self._word is not None else 0)
        return cursor

    def _link_of_word(self) -> str:
        return self._after_word().charFormat().anchorHref() if self._word is not None else ""

    def _place_of_word(self) -> QPoint:
        return self.cursorRect(self._after_word()).center()

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002 - Qt's signature
        """Draw a figure when it first comes into sight; nothing else is ever loaded."""
        address = QUrl(name)
        if address.scheme() != FIGURE or self._pictures is None or self._look is None:
            return None
        width = figure_width(self.stand.column, self._look)
        try:
            return self._pictures.picture(address.path(), width, self._look, self.devicePixelRatioF())
        except FigureError as error:
            self.trouble.emit(error)
            return QImage()

    # -- events

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
            self._painter.paint(painter, self.verticalScrollBar().value(), self.viewport().height())
            painter.end()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Links followed from now on are followed by keys."""
        self._by_mouse = False
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where; nothing is followed before the release."""
        self._by_mouse, self._at_mouse = True, event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow the link that was meant: a finger is larger than a word."""
        at = event.position().toPoint()
        moved = (at - self._at_mouse).manhattanLength() >= 2 * self._reach() + 8
        self._at_mouse, self._is_moved = at, moved
        exact = bool(self.anchorAt(at))
        super().mouseReleaseEvent(event)
        self._is_moved = False
        if not (moved or exact or self.textCursor().hasSelection()) and (near := self._near(at)):
            self._follow(QUrl(near))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over all that can be pressed; a finger that scrolls marks no words."""
        if not (event.buttons() and by_finger(event)):
            super().mouseMoveEvent(event)
        if not event.buttons() and self._near(event.position().toPoint()):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def _reach(self) -> int:
        return self._look.target // 4 if self._look and self._look.kiosk else 0

    def _near(self, at: QPoint) -> str:
        """The link a touch there means, if it isn't on one."""
        if self._touch is None:
            return ""
        found = self._touch.target(at.toPointF() + QPoint(0, self.verticalScrollBar().value()).toPointF())
        reach = self._reach()
        for x, y in ((0, 0), (0, -1), (0, 1), (-1, 0), (1, 0)) if reach and not found else ():
            found = found or self.anchorAt(at + QPoint(x * reach, y * reach))
        return found

    # -- links

    @property
    def touched(self) -> QPoint:
        """Where the word last followed stands, in this view's px."""
        return self._touched

    def _follow(self, link: QUrl) -> None:
        if self._is_moved:  # a finger that scrolls takes the word along under it
            return
        self._touched = self._at_mouse if self._by_mouse else self.cursorRect().center()
        kind, name = link.scheme(), link.path()
        if kind == "page":
            self.page_asked.emit(name)
        elif kind == "term":
            self.term_asked.emit(name)
        elif kind == LARGER:
            self.figure_asked.emit(name)
        elif kind == EDITION:
            self.edition_asked.emit(name)
        elif kind == ASKED:
            self._show_outlook(shown=name == str(True))

    def _show_outlook(self, *, shown: bool) -> None:
        """Open the outlook in its place, or close it, with the keyboard at its heading."""
        at = self.verticalScrollBar().value()
        self._outlook = shown
        self._build()
        number = next(number for name, number in self._made.sections if name == OUTLOOK) if self._made else 0
        self.show_section(OUTLOOK)
        if shown:
            self.verticalScrollBar().setValue(at)
        place = self.document().findBlockByNumber(number).position()
        self._stand_at(place, place)

    def show_open_word(self, term: str) -> None:
        """Mark the word whose meaning is open, as long as it's open: the one last touched."""
        near = self.cursorForPosition(self._touched).position()
        self._word = link_near(self.document(), near, f"term:{term}")
        if self._word is not None:
            self._stand_at(self._word[1], self._word[1])
        self._mark_word()

    def _mark_word(self) -> None:
        self.setExtraSelections([])
        if self._word is None or self._look is None:
            return
        self.setExtraSelections([mark_of(self.document(), self._word, self._look)])

    def _stand_at(self, anchor: int, position: int) -> None:
        """Put the keyboard's place there, without scrolling to it."""
        cursor, bar = self.textCursor(), self.verticalScrollBar()
        at = bar.value()
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        bar.setValue(at)

    def show_no_word(self) -> None:
        """No meaning is open. The keyboard is back at the word, which is marked again if keys led to it."""
        self.setExtraSelections([])
        word, self._word = self._word, None
        if word is not None and not self._by_mouse:
            self._stand_at(*word)
        self.make_room(0)

    def make_room(self, below: int) -> None:
        """Let the page scroll ``below`` px further, and the word last touched above what covers them."""
        if self._made is None:
            return
        self._fit(self._made.document, self.stand, below)
        lines = scaled(self._look, 40) if self._look else 40
        hidden = self._touched.y() + lines - (self.viewport().height() - below)
        if below and hidden > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(hidden))

    def _tell_section(self) -> None:
        """Say which section is at the top of the window, when that has changed."""
        if self._made is None:
            return
        top = self.verticalScrollBar().value() + AHEAD
        sections, tops = self._made.sections, self._tops
        while len(tops) < len(sections) and (not tops or tops[-1][1] <= top):
            name, number = sections[len(tops)]
            tops.append((name, self._block_top(number)))
        reached = next((name for name, at in reversed(tops) if at <= top), TOP_OF_PAGE)
        if reached != self._section:
            self._section = reached
            self.section_reached.emit(reached)
