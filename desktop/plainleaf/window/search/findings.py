"""What words lead to, in one column that scrolls: help lines, how many pages, the pages, other ways on."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plainleaf.content.page import Group
from plainleaf.library import Hit
from plainleaf.window.controls.ground import UpDown
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.search.besides import Besides, ElsewhereRow, HelpRows
from plainleaf.window.search.nothing_found import NothingFound
from plainleaf.window.search.result_list import ResultList

BETWEEN = 14  # px
NEAR = 8  # px that stay in view round the current page


class Findings(UpDown):
    """Everything is as high as its words need; the first help line is whole before anything is scrolled."""

    def __init__(self, look: Look, icons: Icons) -> None:
        self.count = Words(look, "body")
        self.help = HelpRows(look, icons)
        self.elsewhere = ElsewhereRow(look, icons)
        self.results = ResultList(look, icons)
        self.nothing = NothingFound(look, icons)
        inside = self._inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        for part in (self.help, self.count, self.elsewhere, self.results, self.nothing):
            column.addWidget(part)
        column.addStretch(1)
        super().__init__(inside)
        self.results.current_shown.connect(self._bring)

    def show_hits(self, hits: tuple[Hit, ...], groups_by_page: dict[str, Group], besides: Besides) -> None:
        """Show these pages and what stands beside them, from the top."""
        self.results.show_hits(hits, groups_by_page)
        self.results.setVisible(bool(hits))
        self.help.show_help(besides.help)
        self.elsewhere.show_elsewhere(besides.elsewhere, besides.language)
        self.nothing.show_near(besides.near)
        self._fit()
        self.verticalScrollBar().setValue(0)

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        for part in (self.count, self.help, self.elsewhere, self.results, self.nothing):
            part.show_look(look)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the first help line whole."""
        super().resizeEvent(event)
        self._fit()

    def bring_focus(self) -> None:
        """Scroll to what Tab has come to from outside; pages see to themselves."""
        at = self.window().focusWidget()
        if at is not None and self.isAncestorOf(at) and at is not self.results.view:
            self.ensureWidgetVisible(at, 0, NEAR)

    def _fit(self) -> None:
        """As if there were a scroll bar, so that its coming changes nothing."""
        self.help.fit(self.width() - self.verticalScrollBar().sizeHint().width(), self.height())

    def _bring(self, row: QRect) -> None:
        """Scroll to a page of the list: its end first, then its beginning, which counts more."""
        place = QRect(self.results.view.viewport().mapTo(self._inside, row.topLeft()), row.size())
        for at in (place.bottomLeft(), place.topLeft()):
            self.ensureVisible(at.x(), at.y(), 0, NEAR)
