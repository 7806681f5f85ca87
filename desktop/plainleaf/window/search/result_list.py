"""The list of found pages: arrows move, Enter opens, Up from the first row leads out."""

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QVBoxLayout, QWidget

from plainleaf.content.page import Group
from plainleaf.library import Hit
from plainleaf.window.controls.shapes import plate
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.search.delegate import HitDelegate
from plainleaf.window.search.model import HIT_ROLE, HitModel

MARGIN = 4
ACROSS, CARD = 3, 480  # at a kiosk, pages stand beside each other where each can be this wide, px at 100 %


class ResultList(QFrame):
    """A plate with the list in it, as high as the pages need and no higher."""

    hit_chosen = Signal(Hit)
    left_upwards = Signal()
    current_shown = Signal(QRect)  # the place of the page that the keyboard is at, in the view

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = HitModel()
        self._delegate = HitDelegate(look, icons)
        self._view = _View(self)
        self._view.setModel(self._model)
        self._view.setItemDelegate(self._delegate)
        self._view.setAccessibleName(self.tr("Pages found"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(self._view)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._view)
        self._view.clicked.connect(self._choose)

    @property
    def view(self) -> QListView:
        """The list itself."""
        return self._view

    def show_hits(self, hits: tuple[Hit, ...], groups_by_page: dict[str, Group]) -> None:
        """Show these pages, the best one current."""
        self._model.show_hits(hits, groups_by_page)
        if hits:
            self._view.setCurrentIndex(self._model.index(0, 0))
        self.fit()

    def choose_current(self) -> None:
        """Open the current page."""
        self._choose(self._view.currentIndex())

    def show_current(self) -> None:
        """Ask for the page that the keyboard is at to be brought into view."""
        self.current_shown.emit(self._view.visualRect(self._view.currentIndex()))

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self._delegate.show_look(look)
        palette = self._view.palette()
        palette.setColor(palette.ColorRole.Base, look.colour("page"))
        self._view.setPalette(palette)
        self.fit()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole plate is drawn
        """The plate behind the list."""
        look = self._look
        if self._across() > 1:
            return
        painter = QPainter(self)
        radius = float(look.design.tokens["radius"]["card"])
        fill, edge = look.colour("page"), look.colour("line")
        plate(painter, QRectF(self.rect()), radius, fill, edge=edge, width=1)
        painter.end()

    def fit(self) -> None:
        """Lay the pages out anew in the width there is."""
        across, width = self._across(), self._view.viewport().width()
        self._delegate.fit(width // across, cards=across > 1)
        flow = QListView.Flow
        self._view.setFlow(flow.LeftToRight if across > 1 else flow.TopToBottom)
        self._view.setWrapping(across > 1)
        self._view.scheduleDelayedItemsLayout()
        heights = [
            self._view.sizeHintForIndex(self._model.index(row, 0)).height()
            for row in range(self._model.rowCount())
        ]
        rows = [max(heights[first : first + across]) for first in range(0, len(heights), across)]
        self.setFixedHeight(sum(rows) + 2 * MARGIN)

    def _across(self) -> int:
        """How many pages stand beside each other: above a kiosk's keys, as many as there is room for."""
        room = self.width() // round(CARD * self._look.zoom)
        return max(1, min(ACROSS, room)) if self._look.kiosk else 1

    def _choose(self, index: QModelIndex) -> None:
        hit = index.data(HIT_ROLE)
        if isinstance(hit, Hit):
            self.hit_chosen.emit(hit)


class _View(QListView):
    """A list view without a frame, whose keys its plate answers."""

    def __init__(self, plate_around: ResultList) -> None:
        super().__init__(plate_around)
        self._plate = plate_around
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # it is as high as its pages
        self.setTabKeyNavigation(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows wrap anew in another width."""
        super().resizeEvent(event)
        self._plate.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The current page is in view when the keyboard comes."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._plate.show_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; Up from the first row leads back to the field."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._plate.choose_current()
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self._plate.left_upwards.emit()
        else:
            super().keyPressEvent(event)
            self._plate.show_current()
