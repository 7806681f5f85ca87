"""What is wrong with a window's geometry: words clipped, parts over each other, targets too small.

It reads the real widgets: their own words in their own type against the room they were given.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QTextBlock
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QScrollBar,
    QToolButton,
    QWidget,
)

from plainleaf.window.controls.focus_ring import FocusRing
from plainleaf.window.controls.keyboard import Key
from plainleaf.window.controls.lines import Lines, natural_width
from plainleaf.window.controls.mosaic import Mosaic
from plainleaf.window.controls.overlay import Overlay
from plainleaf.window.controls.search_field import SearchField
from plainleaf.window.controls.words import Words
from plainleaf.window.glossary.card import MeaningCard
from plainleaf.window.home.kiosk_panel import FieldButton
from plainleaf.window.kiosk import bar
from plainleaf.window.main_window import MainWindow
from plainleaf.window.page_view.chips import JumpChips
from plainleaf.window.page_view.panel import PagePanel
from plainleaf.window.page_view.rail import Rail
from plainleaf.window.page_view.view import PageView

LINK = 24  # px: the least height of a line with a link in running text
SLACK = 1  # px that rounding may take
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
OVER = (Overlay, FocusRing, MeaningCard, Mosaic, QScrollBar)  # what lies over or under others by design


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong: its kind, the widget's place in the window, and by how much."""

    kind: str
    where: str
    how: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.where}: {self.how}"


def flaws(window: MainWindow, asked: QSize | None = None) -> list[Flaw]:
    """Everything that is wrong in what ``window`` shows; ``asked`` is the size it was to have."""
    shown = [one for one in window.findChildren(QWidget) if one.isVisible() and one.window() is window]
    found = [Flaw("window", "", _grown(window, asked))] if asked and window.size() != asked else []
    checks: tuple[Callable[[QWidget, MainWindow], str], ...] = (clipped, sticking_out, sideways, too_small)
    for widget in shown:
        for check in checks:
            if how := check(widget, window):
                found.append(Flaw(check.__name__.replace("_", " "), _where(widget), how))
        found += [Flaw("overlap", _where(widget), how) for how in overlaps(widget)]
        if how := too_high(widget, window):
            found.append(Flaw("out of reach", _where(widget), how))
    return found


def _grown(window: MainWindow, asked: QSize) -> str:
    return f"{window.width()} x {window.height()} instead of {asked.width()} x {asked.height()}: {_widest(window)}"


def _widest(window: MainWindow) -> str:
    """The screen on show is what most often needs more than there is."""
    stack = window.screens.stack
    hint = stack.minimumSizeHint()
    return f"{type(stack.currentWidget()).__name__} needs {hint.width()} x {hint.height()}"


def _where(widget: QWidget) -> str:
    names = []
    at: QWidget | None = widget
    while at is not None and not isinstance(at, MainWindow):
        if type(at).__module__.startswith("plainleaf") or at is widget:
            names.append(type(at).__name__)
        at = at.parentWidget()
    return f"{' < '.join(names[:4])} {_said(widget)!r}"


def _said(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    return " ".join((words or widget.accessibleName())[:40].split())


# -- words


def clipped(widget: QWidget, _window: MainWindow) -> str:
    """Words that need more room than they have."""
    need = _need(widget)
    if need is None:
        return ""
    wide, high = need.width() - widget.width(), need.height() - widget.height()
    if wide > SLACK or high > SLACK:
        return f"{widget.width()} x {widget.height()}, needs {need.width()} x {need.height()}"
    return ""


def _need(widget: QWidget) -> QSize | None:
    """The room its own words take at its width; ``None`` for what has none."""
    room = QSize(0, 0)
    if isinstance(widget, bar.BarButton):
        kind = widget._kind(widget._pixels)
        longest = max(natural_width(word, kind) for word in widget.text().split())
        high = Lines(widget.text(), kind, widget.width() - 12).height + bar.ICON + bar.GAP
        return QSize(longest + 12, high)
    if isinstance(widget, FieldButton):
        wide = QFontMetrics(widget._look.font("body")).horizontalAdvance(widget.text())
        return QSize(wide + 2 * 86, widget.minimumHeight())
    if isinstance(widget, Key):
        return widget.minimumSizeHint()
    if isinstance(widget, QLineEdit):
        words = widget.placeholderText() if not widget.text() else ""
        return QSize(widget.fontMetrics().horizontalAdvance(words) + 4, widget.fontMetrics().height())
    if isinstance(widget, QLabel) and not isinstance(widget, Words):
        return _label_need(widget)
    if isinstance(widget, QToolButton):
        return widget.sizeHint()
    if type(widget).__module__.startswith("plainleaf") and widget.layout() is None:
        if widget.hasHeightForWidth():
            return QSize(0, widget.heightForWidth(widget.width()))
        return widget.sizeHint() if isinstance(widget, QAbstractButton) else room
    return None


def _label_need(label: QLabel) -> QSize:
    words = label.text()
    if not words:
        return label.pixmap().deviceIndependentSize().toSize() if not label.pixmap().isNull() else QSize(0, 0)
    metrics = label.fontMetrics()
    if label.wordWrap():
        longest = max(metrics.horizontalAdvance(word) for word in words.split())
        return QSize(longest, label.heightForWidth(label.width()))
    return QSize(metrics.horizontalAdvance(words), metrics.height())


# -- places


def sticking_out(widget: QWidget, _window: MainWindow) -> str:
    """A part that its parent cuts off. What scrolls may go on below, never beside."""
    parent = widget.parentWidget()
    if (
        parent is None
        or widget.size().isEmpty()
        or isinstance(widget, OVER)
        or isinstance(parent, QAbstractScrollArea)
    ):
        return ""
    room, place = parent.rect(), widget.geometry()
    area = parent.parentWidget()
    if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
        if isinstance(area, JumpChips):
            return ""
        room = QRect(room.left(), place.top(), room.width(), place.height())
    if room.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
        return ""
    return f"{_spot(place)} in {_spot(room)}"


def sideways(widget: QWidget, _window: MainWindow) -> str:
    """What can be scrolled to the side."""
    if not isinstance(widget, QAbstractScrollArea) or isinstance(widget, JumpChips):
        return ""
    across = widget.horizontalScrollBar()
    by = across.maximum() - across.minimum()
    return f"by {by}" if by > SLACK else ""


def overlaps(parent: QWidget) -> Iterator[str]:
    """Visible parts of ``parent`` that lie over each other."""
    if isinstance(parent, QAbstractScrollArea):
        return
    if isinstance(parent, PagePanel):
        yield from _rail_over_words(parent)
        return
    parts = [
        one
        for one in parent.findChildren(QWidget, options=_DIRECT)
        if one.isVisible() and not isinstance(one, OVER) and not one.size().isEmpty()
    ]
    for one, other in combinations(parts, 2):
        both = one.geometry() & other.geometry()
        if both.width() > SLACK and both.height() > SLACK:
            names = f"{type(one).__name__} {_said(one)!r} and {type(other).__name__} {_said(other)!r}"
            yield f"{names} by {both.width()} x {both.height()}"


def _rail_over_words(panel: PagePanel) -> Iterator[str]:
    """The rail stands in the page's margin, never over its column."""
    if not panel.rail.isVisible():
        return
    stand, view = panel.view.stand, panel.view.geometry()
    left = view.left() + stand.side
    if panel.isRightToLeft():
        left = view.left() + panel.view.viewport().width() - stand.side - stand.column
    column = QRect(left, view.top(), stand.column, view.height())
    over = panel.rail.geometry() & column
    if over.width() > SLACK:
        yield f"the rail lies over the words by {over.width()}"


# -- targets


def too_small(widget: QWidget, window: MainWindow) -> str:
    """A target smaller than a finger, or a mouse, needs."""
    least = window.look.target
    if isinstance(widget, PageView):
        return _low_links(widget)
    if isinstance(widget, QAbstractItemView):
        rows = [widget.visualRect(widget.model().index(row, 0)) for row in range(widget.model().rowCount())]
        low = [row.height() for row in rows if 0 < row.height() < least]
        return f"a row is {min(low)} high, not {least}" if low else ""
    is_field = isinstance(widget, QLineEdit) and not isinstance(widget.parentWidget(), SearchField)
    if not (isinstance(widget, QAbstractButton | SearchField) or is_field):
        return ""
    if widget.width() < least - SLACK or widget.height() < least - SLACK:
        return f"{widget.width()} x {widget.height()}, not {least} x {least}"
    return ""


def _low_links(view: PageView) -> str:
    low = sorted({round(block.blockFormat().lineHeight()) for block in _blocks(view) if _has_link(block)})
    return f"a line with a link is {low[0]} high, not {LINK}" if low and low[0] < LINK else ""


def _blocks(view: PageView) -> Iterator[QTextBlock]:
    block = view.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def _has_link(block: QTextBlock) -> bool:
    parts = block.begin()
    while not parts.atEnd():
        if parts.fragment().charFormat().isAnchor():
            return True
        parts += 1
    return False


def too_high(widget: QWidget, window: MainWindow) -> str:
    """On a kiosk that stands, nothing is pressed above the reach of who sits."""
    look = window.look
    if not look.kiosk or window.height() <= window.width():
        return ""
    if not isinstance(widget, QAbstractButton | SearchField | Rail):
        return ""
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()) & window.rect()
    reach = look.design.tokens["touch"]["reach-top"]
    top = window.childAt(place.center())
    if place.isEmpty() or place.top() >= reach or top is None:
        return ""
    return f"at y = {place.top()}, above {reach}" if top is widget or widget.isAncestorOf(top) else ""


def _spot(rect: QRect) -> str:
    return f"({rect.left()}, {rect.top()}) {rect.width()} x {rect.height()}"
