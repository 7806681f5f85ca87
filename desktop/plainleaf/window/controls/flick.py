"""A finger scrolls what is longer than its place, and a finger that moved presses nothing."""

from PySide6.QtWidgets import QAbstractScrollArea, QScroller, QScrollerProperties

HELD_BACK = 0.08  # s that a press waits for the finger to move: any longer, and a button seems deaf


def flickable(area: QAbstractScrollArea, *, by_mouse: bool = True) -> None:
    """Let a finger scroll the area; it stops at its ends.

    Qt takes a press back from a finger that moves for the gesture of a mouse alone, which a finger makes as
    well (and some touch screens only that). Where a mouse has to mark words, say ``by_mouse=False``, and see
    to it that a moved finger presses nothing.
    """
    scroller = QScroller.scroller(area.viewport())
    form, metric = scroller.scrollerProperties(), QScrollerProperties.ScrollMetric
    never = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
    form.setScrollMetric(metric.VerticalOvershootPolicy, never)
    form.setScrollMetric(metric.HorizontalOvershootPolicy, never)
    form.setScrollMetric(metric.MousePressEventDelay, HELD_BACK)
    scroller.setScrollerProperties(form)
    kinds = QScroller.ScrollerGestureType
    kind = kinds.LeftMouseButtonGesture if by_mouse else kinds.TouchGesture
    QScroller.grabGesture(area.viewport(), kind)
