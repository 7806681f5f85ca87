"""What is painted behind the words stands where Qt has the words, and the page's end is known soon."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextDocument, QTextFrame
from PySide6.QtWidgets import QApplication

from plainleaf.window.look import Look
from plainleaf.window.page_view.painting import card_rect
from plainleaf.window.page_view.panel import PagePanel

PAGES = ("calciphylaxis", "tests", "calcium-deposits-overview")
LOOKS = [{}, {"text_size": 200}, {"kiosk": True}, {"kiosk": True, "text_size": 300}, {"theme": "dark"}]


def _by_qt(document: QTextDocument, frame: QTextFrame) -> QRectF:
    form = frame.frameFormat()
    rect = document.documentLayout().frameBoundingRect(frame)
    return rect.adjusted(0, form.topMargin(), 0, -form.bottomMargin())


@pytest.mark.parametrize("changes", LOOKS, ids=str)
def test_a_card_stands_where_qt_has_its_frame(make, open_page, look: Look, changes) -> None:  # noqa: ANN001
    panel = make(look.at(**changes), 1066, 676)
    for page in PAGES:
        open_page(panel, page)
        made = panel.view.made
        assert len(made.frames) > 5
        for framed in made.frames:
            ours, theirs = card_rect(made.document, framed.frame), _by_qt(made.document, framed.frame)
            assert all(
                abs(one - two) <= 1 for one, two in zip(ours.getCoords(), theirs.getCoords(), strict=True)
            )


def test_a_section_asked_for_at_once_stands_where_it_stands_later(panel: PagePanel, show) -> None:  # noqa: ANN001
    bar = panel.view.verticalScrollBar()
    for page in PAGES:
        show(page)
        panel.view.show_section("sources")
        at_once = bar.value()
        QApplication.processEvents()
        panel.view.show_section("top")
        panel.view.show_section("sources")
        assert at_once == bar.value() > panel.height()


def test_the_scroll_bar_knows_the_whole_page_once_its_top_is_painted(panel: PagePanel, show) -> None:  # noqa: ANN001
    show("calciphylaxis")
    QApplication.processEvents()
    document = panel.view.document()
    whole = document.documentLayout().frameBoundingRect(document.rootFrame()).height()
    assert abs(panel.view.verticalScrollBar().maximum() + panel.view.viewport().height() - whole) <= 1
