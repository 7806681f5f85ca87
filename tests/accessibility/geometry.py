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
    screen = type(window.screens.stack.currentWidget()).__name__
    found = [Flaw("window", screen, how) for how in _cramped(window, asked)]
    checks: tuple[Callable[[QWidget, MainWindow], str], ...] = (
        clipped,
        sticking_out,
        sideways,
        too_small,
        too_high,
    )
    for widget in shown:
        where = _where(widget)
        told = [(check.__name__.replace("_", " "), check(widget, window)) for check in checks]
        found += [Flaw(kind, where, how) for kind, how in told if how]
        found += [Flaw("overlap", where, how) for how in overlaps(widget)]
    return found


def _cramped(window: MainWindow, asked: QSize | None) -> Iterator[str]:
    """The window isn't as it was to be, or what is in it has less room than the least it can do with."""
    if asked is not None and window.size() != asked:
        yield f"{_size(window.size())} instead of {_size(asked)}"
    for part in (window.centralWidget(), window.screens.stack):
        least, has = part.minimumSizeHint(), part.size()
        if least.width() > has.width() + SLACK or least.height() > has.height() + SLACK:
            yield f"{type(part).__name__} needs {_size(least)} and has {_size(has)}"


def _size(size: QSize) -> str:
    return f"{size.width()} x {size.height()}"


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
    for kind, need in _NEEDS.items():
        if isinstance(widget, kind):
            return need(widget)
    if not type(widget).__module__.startswith("plainleaf") or widget.layout() is not None:
        return None
    if widget.hasHeightForWidth():
        return QSize(0, widget.heightForWidth(widget.width()))
    return widget.sizeHint() if isinstance(widget, QAbstractButton) else None


def _bar_need(button: bar.BarButton) -> QSize:
    kind = button._kind(button._pixels)
    longest = max(natural_width(word, kind) for word in button.text().split())
    high = Lines(button.text(), kind, button.width() - 12).height + button.icon_size + bar.GAP
    return QSize(longest + 12, high)


def _field_need(button: FieldButton) -> QSize:
    wide = QFontMetrics(button._look.font("body")).horizontalAdvance(button.text())
    return QSize(wide + 2 * 86, button.minimumHeight())


def _edit_need(edit: QLineEdit) -> QSize:
    words = edit.placeholderText() if not edit.text() else ""
    return QSize(edit.fontMetrics().horizontalAdvance(words) + 4, edit.fontMetrics().height())


def _tool_need(button: QToolButton) -> QSize:
    """Its padding above and below may give way, its words and icon not."""
    high = max(button.iconSize().height(), button.fontMetrics().height())
    return QSize(button.sizeHint().width(), high)


def _words_need(words: Words) -> QSize:
    return QSize(0, words.heightForWidth(words.width()))


def _label_need(label: QLabel) -> QSize:
    words = label.text()
    if not words:
        return label.pixmap().deviceIndependentSize().toSize() if not label.pixmap().isNull() else QSize(0, 0)
    metrics = label.fontMetrics()
    if label.wordWrap():
        longest = max(metrics.horizontalAdvance(word) for word in words.split())
        return QSize(longest, label.heightForWidth(label.width()))
    return QSize(metrics.horizontalAdvance(words), metrics.height())


# the first that fits counts
_NEEDS: dict[type[QWidget], Callable[..., QSize]] = {
    bar.BarButton: _bar_need,
    FieldButton: _field_need,
    Key: Key.minimumSizeHint,
    QLineEdit: _edit_need,
    QToolButton: _tool_need,
    Words: _words_need,
    QLabel: _label_need,
}


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
    made = view.made
    larger = {target.block for target in made.targets} if made is not None else set()
    lines = [block for block in _blocks(view) if _has_link(block) and block.blockNumber() not in larger]
    low = sorted({round(block.blockFormat().lineHeight()) for block in lines})
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
