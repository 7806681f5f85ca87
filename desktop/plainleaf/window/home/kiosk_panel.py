"""Home at a kiosk: one question, three large ways in, search, and help always in view and in reach."""

from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from plainleaf.content.page import Group
from plainleaf.content.place import Phrases, Place
from plainleaf.window.controls.ground import UpDown, show_ground
from plainleaf.window.controls.mosaic import HERO, STANDING, Mosaic
from plainleaf.window.controls.shapes import mirrored, plate
from plainleaf.window.controls.tab_order import tab_in_reading_order
from plainleaf.window.controls.thumbnail import Thumbnail
from plainleaf.window.controls.urgent import show_urgent
from plainleaf.window.controls.way_card import STRIP_SHARE, UrgentStrip, WayCard
from plainleaf.window.controls.words import Words
from plainleaf.window.home.pictures import Pictures
from plainleaf.window.icons import Icons
from plainleaf.window.look import LOW, Look

TILE = 94  # px (design-spec 2)
SIDE, PORTRAIT_SIDE = 72, 48
FIRST_TARGET = 700  # px from the top of a screen that stands: nothing to press above it
FIELD_WIDTH, BESIDE = 571, 86  # px; of an icon with its air
ARROW_FROM = 320  # px of a way's width: a narrower one has room for its words alone
BARE_FROM = 150  # text size from which the mosaic gives its room to words


class FieldButton(QAbstractButton):
    """Looks like the search field; a touch opens the search with its keyboard."""

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self._look, self._icons, self._hint = look, icons, ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_words(self, words: str, hint: str) -> None:
        """Be called ``words``; show the ``hint`` where it has room."""
        self._hint = hint
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(hint)
        self.update()

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self.setMinimumHeight(max(96, look.line("body") + 40))
        self.update()

    def least_width(self) -> int:
        """What its word takes beside both icons, px."""
        return QFontMetrics(self._look.font("body")).horizontalAdvance(self.text()) + 2 * BESIDE

    def sizeHint(self) -> QSize:
        """A field's size."""
        return QSize(FIELD_WIDTH, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole field is drawn
        """Plate, magnifier, words, keyboard."""
        look, painter = self._look, QPainter(self)
        radius = float(look.design.tokens["radius"]["sheet"])
        fill = look.colour("tint" if self.isDown() else "page")
        plate(painter, QRectF(self.rect()), radius, fill, edge=look.colour("edge"))
        for name, at in (("search", 28), ("keyboard", self.width() - 28 - 40)):
            place = mirrored(
                QRect(at, (self.height() - 40) // 2, 40, 40), self.rect(), self.layoutDirection()
            )
            hue = look.hex("text" if name == "search" else "text-soft")
            painter.drawPixmap(place, self._icons.pixmap(name, 40, hue, self.devicePixelRatioF()))
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("text-soft"))
        words = self.rect().adjusted(BESIDE, 0, -BESIDE, 0)
        fits = painter.fontMetrics().horizontalAdvance(self._hint) <= words.width()
        shown = self._hint if fits else self.text()
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
        painter.end()


class KioskHomePanel(QWidget):
    """Shows the ways into the library and reports which one the reader takes."""

    words_typed = Signal(str)
    page_asked = Signal(str)
    group_asked = Signal(str)
    checklist_asked = Signal()
    danger_signs_asked = Signal()
    topics_asked = Signal()
    body_asked = Signal()

    def __init__(
        self,
        look: Look,
        icons: Icons,
        thumbnail: Thumbnail,
        drawings: Path | None = None,  # of the body; without them, it isn't offered
    ) -> None:
        super().__init__()
        self._look, self._icons = look, icons
        self._mark, self._name = QLabel(), Words(look, "sub", "Plainleaf", bold=True, zoomed=False)
        self._title = Words(look, "display", bold=True)
        self._line = Words(look, "body", colour="text-soft")
        self._mosaic = Mosaic(HERO, TILE, look)
        self._pictures = Pictures(icons, thumbnail, drawings)
        self._questions, self._body, self._topics = (WayCard(look, icons) for _ in range(3))
        if drawings is None:
            self._body.hide()
        self._field = FieldButton(look, icons)
        self._urgent = UrgentStrip(look, icons)
        self._lay_out()
        self._field.clicked.connect(self._ask_search)
        self._questions.clicked.connect(self.checklist_asked)
        self._body.clicked.connect(self.body_asked)
        self._topics.clicked.connect(self.topics_asked)
        self._urgent.clicked.connect(self.danger_signs_asked)
        self.show_look(look)

    def _lay_out(self) -> None:
        self._brand = QWidget()
        brand = QHBoxLayout(self._brand)
        brand.setContentsMargins(0, 0, 0, 14)
        brand.setSpacing(14)
        brand.addWidget(self._mark)
        brand.addWidget(self._name)
        brand.addStretch(1)
        self._words = QVBoxLayout()
        self._words.setSpacing(6)
        self._words.addStretch(1)
        for part in (self._brand, self._title, self._line):
            self._words.addWidget(part)
        self._words.addStretch(1)
        self._hero = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._hero.setSpacing(48)
        self._hero.addLayout(self._words, 1)
        self._hero.addWidget(self._mosaic, 0, Qt.AlignmentFlag.AlignVCenter)
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        pictures = self._pictures.clipboard, self._pictures.body, self._pictures.topics
        for way, picture in zip((self._questions, self._body, self._topics), pictures, strict=True):
            way.show_picture(picture)
            self._ways.addWidget(way, 1)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(0)
        self._column.addLayout(self._hero)
        self._gap = QWidget()
        self._column.addWidget(self._gap)
        self._column.addLayout(self._ways)
        self._column.addStretch(1)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.addWidget(self._field)
        self._foot.addWidget(self._urgent, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(UpDown(inside), 1)
        whole.addLayout(self._foot)

    def show_library(
        self,
        title: str,
        groups: tuple[Group, ...],
        figures: tuple[str, ...],
        phrases: Phrases,
        place: Place,
    ) -> None:
        """Show what this library holds, and the way to help at this place."""
        self._title.show_words(self.tr("What would you like to know?"))
        kept = self.tr("{0}, in plain words. Nothing you do here is kept.")
        self._line.show_words(kept.format(title))
        self._field.show_words(self.tr("Search"), self.tr("Search, for example “hard lump”"))
        self._questions.show_card(
            self.tr("Answer a few questions"), self.tr("Tick what you notice. See what to read.")
        )
        self._body.show_card(
            self.tr("Point to a part of the body"), self.tr("Touch the place. See the pages about it.")
        )
        pages = sum(len(group.pages) for group in groups)
        self._topics.show_card(
            self.tr("Look through the topics"), self.tr("{0} short pages with pictures.").format(pages)
        )
        self._pictures.show_figures(figures)
        show_urgent(self._urgent, phrases, place)
        tab_in_reading_order(self)
        self._fit()

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        show_ground(self, look, "canvas")
        for part in (self._name, self._title, self._line, self._mosaic, self._field, self._urgent):
            part.show_look(look)
        for way in (self._questions, self._body, self._topics):
            way.show_look(look)
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(self._icons.pixmap("app-icon-small", 40, "", ratio))
        self._fit()

    def focus_field(self) -> None:
        """Begin with the first way in: a kiosk has no keyboard to type on."""
        self._questions.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_search(self) -> None:
        self.words_typed.emit("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit a screen that lies or stands."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width, portrait = self.width(), self.height() > self.width()
        large = self._look.text_size >= BARE_FROM
        side = PORTRAIT_SIDE if portrait else SIDE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._brand.setVisible(not portrait)
        for card in (self._questions, self._body, self._topics):
            card.show_shape(portrait=portrait)
        self._ways.setDirection(down if portrait else across)
        self._ways.setSpacing(20 if portrait else 32)
        self._foot.setDirection(down if portrait else across)
        self._foot.setSpacing(20 if portrait else 32)
        self._foot.setContentsMargins(side, 8, side, 24)
        self._hero.setDirection(QBoxLayout.Direction.BottomToTop if portrait else across)
        self._mosaic.setVisible(portrait or not (large or self.height() < LOW))
        across_all = QSizePolicy.Policy.Maximum if portrait else QSizePolicy.Policy.Fixed
        self._mosaic.setSizePolicy(across_all, QSizePolicy.Policy.Fixed)  # beside a scroll bar it's narrower
        if portrait:
            self._mosaic.show_rows(STANDING, max(1, width // len(STANDING[0])))
        else:
            self._mosaic.show_rows(HERO, TILE)
        self._hero.setSpacing(34 if portrait else 48)
        air = 14 if self.height() < LOW else 22
        self._hero.setContentsMargins(*((0, 0, 0, 22) if portrait else (side, air, side, air)))
        self._words.setContentsMargins(*((side, 0, side, 0) if portrait else (0, 0, 0, 0)))
        self._ways.setContentsMargins(side, 0, side, 8)
        self._column.setContentsMargins(0, 0, 0, 0)
        wide = width - 2 * side
        if portrait:
            self._field.setFixedWidth(wide)
            above = _mosaic_height(width) + 34 + self._words_height(wide) + 22
            self._gap.setFixedHeight(max(12, FIRST_TARGET + 60 - above))
        else:
            self._field.setFixedWidth(min(FIELD_WIDTH, max(wide // 3, self._field.least_width())))
            self._gap.setFixedHeight(0)
            wide -= self._field.width() + 32
        self._urgent.setFixedHeight(self._urgent.fit(max(1, wide), self.height() * STRIP_SHARE))
        if not portrait:
            self._lower_pictures(width)

    def _lower_pictures(self, width: int) -> None:
        """On a screen lower than the drawing's, the pictures give way, so that the words are in view."""
        cards = [card for card in (self._questions, self._body, self._topics) if card.isVisibleTo(self)]
        each = (width - 2 * SIDE - (len(cards) - 1) * 32) // len(cards)
        foot = self._urgent.height() + 32
        needed = (
            self._hero.heightForWidth(width) + max(card.heightForWidth(each) for card in cards) + 8 + foot
        )
        for card in cards:
            card.show_shape(portrait=False, lower=max(0, needed - self.height()), arrow=each >= ARROW_FROM)

    def _words_height(self, width: int) -> int:
        return self._title.heightForWidth(width) + 6 + self._line.heightForWidth(width)


def _mosaic_height(width: int) -> int:
    """How high the mosaic is over a screen of this width, px."""
    return (width // len(STANDING[0])) * len(STANDING)
