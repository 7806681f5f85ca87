"""Where is it? The body, the same parts as a list, and what a part leads to (drawing 12)."""

from pathlib import Path

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from plainleaf.content.blocks import HelpLevel, Run
from plainleaf.content.body import BodyArea
from plainleaf.window.body_map.area_list import PAD, AreaList
from plainleaf.window.body_map.area_view import AreaView
from plainleaf.window.body_map.map import BodyPicture
from plainleaf.window.body_map.told import BodyTold
from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.controls.care_card import care_line
from plainleaf.window.controls.ground import UpDown, show_ground
from plainleaf.window.controls.mosaic import STANDING, Mosaic
from plainleaf.window.controls.tab_order import tab_in_reading_order
from plainleaf.window.controls.thumbnail import Thumbnail
from plainleaf.window.controls.urgent import show_urgent
from plainleaf.window.controls.way_card import UrgentStrip
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import LOW, Look

WIDE_FROM, KIOSK_WIDE_FROM = 1000, 1100  # px that three columns need
LARGE_TEXT = 150  # text size from which a laptop, or a low kiosk, has one column
REACH = 700  # px: nothing to press above it on a kiosk that stands
LIST_WIDTH, PAGES_WIDTH = 267, 347  # px on a laptop; at a kiosk 400 and 520 (design-spec 4)
STANDING_LIST = 370
STRIP_SHARE, STANDING_SHARE = 0.3, 0.16  # of the height; a higher strip would leave the rest too little
PICTURE_SHARE = 0.48  # of what is in reach, on a kiosk that stands


class BodyPanel(QWidget):
    """Shows what is picked and reports what the reader picks. The visit model owns the pick."""

    part_chosen = Signal(str)
    closer_asked = Signal(str)  # a closer look; "" for the whole body
    lines_asked = Signal(str)
    page_asked = Signal(str)
    danger_signs_asked = Signal()

    def __init__(self, look: Look, icons: Icons, thumbnail: Thumbnail, drawings: Path) -> None:
        super().__init__()
        self._look = look
        self._told: BodyTold | None = None
        self._closer, self._part = "", ""
        self._head = Words(look, "title", bold=True)
        self._line = Words(look, "body", colour="text-soft")
        self._list_head = Words(look, "sub", bold=True, zoomed=False)
        self._list = AreaList(look, icons)
        self._picture = BodyPicture(look, drawings)
        self._zoom = PushButton("", look, icons, icon="figure-zoom")
        self._view = AreaView(look, icons, thumbnail)
        self._urgent = UrgentStrip(look, icons)
        self._lay_out()
        self._wire()
        self.show_look(look)

    def _lay_out(self) -> None:
        self._side, self._middle, self._top = QWidget(), QWidget(), QWidget()
        self._side_column = QVBoxLayout(self._side)
        self._side_column.setSpacing(self._look.px(8))
        head = QVBoxLayout()  # in line with the words of the rows below
        inset = self._look.px(PAD)
        head.setContentsMargins(inset, 0, inset, 0)
        head.addWidget(self._list_head)
        self._side_column.addLayout(head)
        self._side_column.addWidget(self._list, 1)
        self._middle_column = QVBoxLayout(self._middle)
        self._middle_column.setSpacing(self._look.px(8))
        self._middle_column.addWidget(self._picture, 1)
        self._middle_column.addWidget(self._zoom, 0, Qt.AlignmentFlag.AlignHCenter)
        self._top_column = QVBoxLayout(self._top)
        self._top_column.setSpacing(self._look.px(4))
        self._top_column.addStretch(1)
        self._top_column.addWidget(self._head)
        self._top_column.addWidget(self._line)
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._scroll = UpDown(self._inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        self._strip = QWidget()
        self._foot = QVBoxLayout(self._strip)
        self._foot.addWidget(self._urgent)
        self._whole = whole
        self._mosaic = Mosaic(STANDING, 1, self._look, self)
        self._shape = ""

    def _wire(self) -> None:
        self._list.area_chosen.connect(self._choose)
        self._picture.region_chosen.connect(self._choose)
        self._view.area_chosen.connect(self._choose)
        self._view.page_asked.connect(self.page_asked)
        self._view.lines_asked.connect(self.lines_asked)
        self._zoom.clicked.connect(self._ask_closer)
        self._urgent.clicked.connect(self.danger_signs_asked)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._fit)

    # -- what is now true, shown

    def show_body(self, told: BodyTold) -> None:
        """Show another body map, or the same in another place."""
        self._told = told
        self._head.show_words(self.tr("Where is it?"))
        self._line.show_words(self.tr("Touch the picture or the list."))
        self._list_head.show_words(self.tr("Parts of the body"))
        self._picture.show_body(told.body)
        self._show_areas()

    def show_closer(self, closer: str) -> None:
        """Show a closer look, or the whole body."""
        if closer != self._closer:
            self._closer = closer
            self._picture.show_view(closer)
            self._show_areas()

    def show_part(self, part: str) -> None:
        """Show which part is picked, and where it leads."""
        self._part = part
        if self._told is None:
            return
        area = self._area()
        self._list.show_picked(area.id if area else "")
        self._picture.show_lit(self._lit(area))
        self._view.show_area(self._told, area, part)
        self._show_zoom(area)
        self._fit()
        tab_in_reading_order(self)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        show_ground(self, look, "page")
        show_ground(self._side, look, "canvas")
        for part in (self._head, self._line, self._list_head, self._list, self._picture, self._zoom):
            part.show_look(look)
        for other in (self._view, self._urgent, self._mosaic):
            other.show_look(look)
        self._fit()

    def focus_first(self) -> None:
        """Put the keyboard on the list: it has every part in words."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _area(self) -> BodyArea | None:
        """What is picked, as far as it is on show: of the whole body, a closer part counts as nothing."""
        area = self._told.body.area_of(self._part) if self._told else None
        return area if area and area.view == self._closer else None

    def _lit(self, area: BodyArea | None) -> tuple[str, ...]:
        if area is None:
            return ()
        return (self._part,) if self._part in area.regions else area.lit

    def _show_areas(self) -> None:
        if self._told is not None:
            self._list.show_areas(self._told.body.listed(self._closer))
            self.show_part(self._part)

    def _show_zoom(self, area: BodyArea | None) -> None:
        """The way closer and back has one place; where there is nothing closer, it rests."""
        closer = area.closer if area else ""
        if self._closer:
            self._zoom.show_words(self.tr("Show the whole body"))
        elif area is not None and closer:
            self._zoom.show_words(self.tr("Look closer: {0}").format(area.title))
        else:
            self._zoom.show_words(self.tr("Look closer"))
        self._zoom.setEnabled(bool(self._closer or closer))
        reason = self.tr("For the face, the hands and the feet: pick one of them first.")
        self._zoom.setAccessibleDescription("" if self._zoom.isEnabled() else reason)

    def _say_urgent(self, *, short: bool) -> None:
        """The danger sign that belongs to the part; else the way to help that is always in view."""
        told, area = self._told, self._area()
        if told is None:
            return
        flag = told.red_flags.get(area.red_flag) if area else None
        if short:
            self._urgent.show_card(self.tr("Danger signs"), icon="level-now", aside=self.tr("See the list"))
            self._urgent.show_level(HelpLevel.EMERGENCY)
            return
        if flag is None:
            show_urgent(self._urgent, told.phrases, told.place)
            self._urgent.show_level(HelpLevel.EMERGENCY)
            return
        said = care_line(flag, told.phrases, told.place)
        newer = (Run(f" {said.newer}"),) if said.newer else ()  # what the source of an older translation says
        self._urgent.show_card(
            (Run(f"{said.sign.rstrip('.')}: "), Run(said.advice, bold=True), *newer),
            icon="level-now",
            aside=self.tr("All danger signs"),
        )
        self._urgent.show_level(flag.level)

    # -- what the reader does

    def _choose(self, part: str) -> None:
        self.part_chosen.emit(part)
        said = QAccessibleAnnouncementEvent(self, self._view.said)
        said.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(said)
        if self._shape == "narrow":
            self._scroll.ensureVisible(0, self._view.geometry().top() + 160, 0, 160)

    def _ask_closer(self) -> None:
        area = self._area()
        self.closer_asked.emit("" if self._closer or area is None else area.closer)

    # -- fitting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the shape that there is room for."""
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Begin at the top next time."""
        super().hideEvent(event)
        self._scroll.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        """Mirror when the reading direction turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._fit()

    def _fit(self) -> None:
        look, width, height = self._look, self.width(), self.height()
        large = look.text_size >= LARGE_TEXT and (not look.kiosk or height < LOW)
        narrow = large or width < (KIOSK_WIDE_FROM if look.kiosk else WIDE_FROM)
        shape = "standing" if look.kiosk and height > width else "narrow" if narrow else "wide"
        if shape != self._shape:
            self._shape = shape
            self._arrange()
        side = (48 if width >= WIDE_FROM else 32) if look.kiosk else 24 if width >= 560 else 12
        self._foot.setContentsMargins(side, 8, side, 12)
        if shape != "wide":
            self._fit_strip(width - 2 * side)
        {"wide": self._fit_wide, "standing": self._fit_standing, "narrow": self._fit_narrow}[shape](side)
        self.update()

    def _arrange(self) -> None:
        """Put the four pieces where this shape has them; reading order stays head, list, picture, pages."""
        for piece in (self._top, self._side, self._middle, self._view, self._strip):
            self._grid.removeWidget(piece)
        self._whole.removeWidget(self._strip)
        for line in range(5):
            self._grid.setRowStretch(line, 0)
            self._grid.setColumnStretch(line, 0)
        places = {
            "wide": ((0, 1, 1, 1), (0, 0, 3, 1), (1, 1, 1, 1), (0, 2, 2, 1)),
            "standing": ((0, 0, 1, 2), (1, 0, 2, 1), (1, 1, 1, 1), (2, 1, 1, 1)),
            "narrow": ((0, 0, 1, 1), (1, 0, 1, 1), (3, 0, 1, 1), (2, 0, 1, 1)),
        }[self._shape]
        for piece, place in zip((self._top, self._side, self._middle, self._view), places, strict=True):
            self._grid.addWidget(piece, *place)
        if self._shape == "wide":  # beside the list, which needs all of the height
            self._grid.addWidget(self._strip, 2, 1, 1, 2)
        else:
            self._whole.addWidget(self._strip)
        self._grid.setRowStretch({"wide": 1, "standing": 2, "narrow": 4}[self._shape], 1)
        self._grid.setColumnStretch(0 if self._shape == "narrow" else 1, 1)

    def _fit_wide(self, side: int) -> None:
        look = self._look
        grown = look.bar_zoom if look.kiosk else min(look.bar_zoom, 1.25)
        self._side.setMinimumWidth(round(look.px(LIST_WIDTH) * min(grown, 1.2)))
        self._side.setMaximumWidth(self._side.minimumWidth())
        self._view.setMinimumWidth(round(look.px(PAGES_WIDTH) * min(grown, 1.2)))
        self._view.setMaximumWidth(self._view.minimumWidth())
        above = look.px(20)
        self._foot.setContentsMargins(look.px(16), 8, look.px(16), 12)
        self._fit_strip(self.width() - self._side.minimumWidth() - 2 * look.px(16))
        self._side_column.setContentsMargins(side - 12, look.px(16), look.px(10), 8)
        self._top_column.setContentsMargins(look.px(24), above, look.px(24), 0)
        self._middle_column.setContentsMargins(look.px(8), 8, look.px(8), 8)
        self._list.setMinimumHeight(0)
        self._picture.setMinimumHeight(0)
        self._top.setMinimumHeight(0)
        self._view.fit(beside=look.px(18), above=above)
        self._mosaic.hide()

    def _fit_strip(self, width: int) -> None:
        """The strip in full; where that would take too much of the height, in short."""
        self._say_urgent(short=False)
        share = STANDING_SHARE if self._shape == "standing" else STRIP_SHARE
        if self._urgent.heightForWidth(max(1, width)) > self.height() * share:
            self._say_urgent(short=True)
        self._urgent.setFixedHeight(self._urgent.heightForWidth(max(1, width)))

    def _fit_standing(self, side: int) -> None:
        look = self._look
        free = self.height() - REACH - self._urgent.height() - 40
        self._side.setMinimumWidth(STANDING_LIST)
        self._side.setMaximumWidth(STANDING_LIST)
        self._view.setMinimumWidth(0)
        self._view.setMaximumWidth(16_777_215)
        self._top_column.setContentsMargins(side, 0, side, 20)
        self._top.setMinimumHeight(REACH)
        self._side_column.setContentsMargins(side - 16, 16, 12, 8)
        self._middle_column.setContentsMargins(16, 8, 16, 8)
        self._list.setMinimumHeight(0)
        room = self.width() - STANDING_LIST - 32
        self._picture.setMinimumHeight(min(self._picture.height_in(room), round(free * PICTURE_SHARE)))
        self._view.fit(beside=look.px(16), above=12)
        words = sum(part.heightForWidth(self.width() - 2 * side) for part in (self._head, self._line))
        tile = max(1, -(-self.width() // len(STANDING[0])))
        rows = STANDING[: max(0, (REACH - words - 40) // tile)]
        self._mosaic.setVisible(bool(rows))
        if rows:
            self._mosaic.show_rows(rows, tile)
            self._mosaic.resize(self._mosaic.sizeHint())
            self._mosaic.lower()

    def _fit_narrow(self, side: int) -> None:
        """One column: the list first, what it leads to, and the picture below."""
        for column in (self._side, self._view):
            column.setMinimumWidth(0)
            column.setMaximumWidth(16_777_215)
        self._top.setMinimumHeight(0)
        self._top_column.setContentsMargins(side, 16, side, 8)
        self._side_column.setContentsMargins(side, 8, side, 8)
        self._middle_column.setContentsMargins(side, 16, side, 16)
        self._list.setMinimumHeight(self._list.height_of_all())
        room = max(1, self._scroll.viewport().width() - 2 * side)
        self._picture.setMinimumHeight(self._picture.height_in(room))
        self._view.fit(beside=side, above=16, free_width=room)
        self._mosaic.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines in which the columns meet."""
        super().paintEvent(event)
        if self._shape != "wide":
            return
        painter = QPainter(self)
        for piece in (self._side, self._view):
            left = piece.mapTo(self, piece.rect().topLeft()).x()
            at = left + piece.width() if left < self.width() // 2 else left - 1
            painter.fillRect(QRect(at, 0, 1, piece.height()), self._look.colour("line"))
        painter.end()
