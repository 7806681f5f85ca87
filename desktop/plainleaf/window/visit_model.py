"""The one bridge between the visit, which is a value, and the widgets."""

from PySide6.QtCore import QObject, Signal, Slot

from plainleaf.visit.visit import HOME, Screen, Spot, Visit


class VisitModel(QObject):
    """The one owner of the current visit: asked by widgets to act, it says what changed."""

    spot_changed = Signal(object)  # Spot
    ticks_changed = Signal(frozenset)
    words_changed = Signal(str)
    part_changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = Visit()

    @property
    def visit(self) -> Visit:
        """The visit as it is now."""
        return self._visit

    @Slot()
    def go_home(self) -> None:
        """Be at the home screen."""
        self._become(self._visit.go(HOME))

    @Slot()
    def go_back(self) -> None:
        """Be where the reader was before."""
        self._become(self._visit.back())

    @Slot(str)
    def open_page(self, page: str) -> None:
        """Be at the top of a page."""
        self._become(self._visit.go(Spot(Screen.PAGE, page)))

    @Slot(str, str)
    def open_section(self, page: str, section: str) -> None:
        """Be at a section of a page."""
        self._become(self._visit.go(Spot(Screen.PAGE, page, section)))

    @Slot()
    def open_checklist(self) -> None:
        """Be at the checklist."""
        self._become(self._visit.go(Spot(Screen.CHECKLIST)))

    @Slot()
    @Slot(str)
    def open_topics(self, group: str = "") -> None:
        """Be at all topics, or at the pages of one group."""
        self._become(self._visit.go(Spot(Screen.TOPICS, section=group)))

    @Slot()
    @Slot(str)
    def open_body(self, closer: str = "") -> None:
        """Be at the map of the whole body, or at a closer look at a part of it."""
        self._become(self._visit.go(Spot(Screen.BODY, section=closer)))

    @Slot(str)
    def point(self, part: str) -> None:
        """Have pointed to this part of the body."""
        self._become(self._visit.point(part))

    @Slot(str)
    def ask_about(self, area: str) -> None:
        """Be at the checklist's lines about an area of the body."""
        self._become(self._visit.go(Spot(Screen.CHECKLIST, section=area)))

    @Slot()
    def open_handout(self) -> None:
        """Be at the handout of the page that was on show."""
        self._become(self._visit.go(Spot(Screen.HANDOUT, self._visit.spot.page)))

    @Slot()
    def open_help(self) -> None:
        """Be at the help screen."""
        self._become(self._visit.go(Spot(Screen.HELP)))

    @Slot(str)
    def search(self, words: str) -> None:
        """Look for ``words``."""
        self._become(self._visit.search(words))

    @Slot(frozenset)
    def tick(self, ticks: frozenset[str]) -> None:
        """Have just these items and red flags ticked."""
        self._become(self._visit.tick(ticks))

    @Slot()
    def forget(self) -> None:
        """Start afresh: nothing of this reader is left."""
        self._become(Visit())

    def _become(self, visit: Visit) -> None:
        before, self._visit = self._visit, visit
        if visit.ticks != before.ticks:
            self.ticks_changed.emit(visit.ticks)
        if visit.words != before.words:
            self.words_changed.emit(visit.words)
        if visit.part != before.part:
            self.part_changed.emit(visit.part)
        if visit.spot != before.spot:
            self.spot_changed.emit(visit.spot)
