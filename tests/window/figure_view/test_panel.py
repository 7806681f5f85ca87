"""A larger figure: seen whole, close to and step by step, by keys, wheel and hand."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from plainleaf.content.blocks import Figure
from plainleaf.content.errors import FigureError
from plainleaf.content.whole import FigureArt
from plainleaf.library import Library
from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.controls.ground import UpDown
from plainleaf.window.figure_view.canvas import MOST, SETTLED
from plainleaf.window.figure_view.panel import FigureView
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.page_view.pictures import Pictures

Open = Callable[..., FigureView]


@pytest.fixture
def figure(library: Library) -> Callable[[str], Figure]:
    """A figure of the library, as a page has it."""

    def find(page: str) -> Figure:
        return library.page(page, "en").figures[0]

    return find


@pytest.fixture
def open_figure(qtbot: QtBot, library: Library, look: Look, icons: Icons) -> Open:
    """Open a figure over a window of this size."""
    kept = []

    def open_it(figure: Figure, width: int = 1366, height: int = 736, **looks: object) -> FigureView:
        window = QWidget()
        window.resize(width, height)
        qtbot.addWidget(window)
        below = QPushButton("Larger", window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        below.setFocus()
        source = Pictures(lambda name, form: library.figure(name, "en", form))
        view = FigureView(source, look.at(**looks), icons, window)
        view.show_look(look.at(**looks))
        view.show_figure(figure)
        view.open()
        kept.append((window, view))
        return view

    return open_it


def _shown(view: FigureView) -> list[str]:
    return [button.text() for button in view.findChildren(PushButton) if button.isVisible()]


def test_a_picture_that_is_put_away_is_not_drawn_again(
    qtbot: QtBot, open_figure: Open, figure: Callable[[str], Figure], monkeypatch: pytest.MonkeyPatch
) -> None:
    view, drawn = open_figure(figure("calcinosis-cutis")), []
    qtbot.keyClicks(view.canvas, "+")
    view.hide()
    monkeypatch.setattr(view.canvas, "_draw", lambda *asked: drawn.append(asked) or QImage())
    qtbot.wait(SETTLED + 100)
    assert not drawn


def test_it_says_what_the_picture_shows(open_figure: Open, figure: Callable[[str], Figure]) -> None:
    shown = figure("calcinosis-cutis")
    view = open_figure(shown)
    assert view.canvas.hasFocus()
    assert view.canvas.accessibleName() == shown.title
    assert view.canvas.accessibleDescription() == shown.description
    assert view.canvas.height() > 500
    picture = view.canvas.grab().toImage()
    assert len({picture.pixel(x, 300) for x in range(0, picture.width(), 7)}) > 8


def test_escape_closes_and_gives_the_focus_back(
    qtbot: QtBot, open_figure: Open, figure: Callable[[str], Figure]
) -> None:
    view = open_figure(figure("calcinosis-cutis"))
    with qtbot.waitSignal(view.closed):
        qtbot.keyClick(view.canvas, Qt.Key.Key_Escape)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Larger"


def test_plus_minus_and_nought_work_wherever_the_focus_is(
    qtbot: QtBot, open_figure: Open, figure: Callable[[str], Figure]
) -> None:
    view = open_figure(figure("calcinosis-cutis"))
    assert view.canvas.zoom == 1
    qtbot.keyClicks(view.canvas, "++")
    larger = view.canvas.zoom
    assert larger > 1.5
    qtbot.keyClicks(view.close_button, "-")
    assert 1 < view.canvas.zoom < larger
    qtbot.keyClicks(view.canvas, "0")
    assert view.canvas.zoom == 1


def test_buttons_that_would_change_nothing_rest(
    qtbot: QtBot, open_figure: Open, figure: Callable[[str], Figure]
) -> None:
    view = open_figure(figure("calcinosis-cutis"))
    assert not view.smaller.isEnabled()
    assert not view.fit.isEnabled()
    while view.larger.isEnabled():
        qtbot.keyClick(view.larger, Qt.Key.Key_Space)
    assert view.canvas.zoom == MOST
    assert view.smaller.isEnabled()
    qtbot.keyClick(view.fit, Qt.Key.Key_Space)
    assert view.canvas.zoom == 1


def test_arrows_and_hand_move_what_was_made_larger(
    qtbot: QtBot, open_figure: Open, figure: Callable[[str], Figure]
) -> None:
    view = open_figure(figure("calcinosis-cutis"))
    canvas = view.canvas
    qtbot.keyClicks(canvas, "++++")
    before = canvas.grab().toImage()
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    moved = canvas.grab().toImage()
    assert before != moved
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    QTest.mouseMove(canvas, QPoint(500, 300))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(500, 300))
    assert canvas.grab().toImage() != moved


def test_a_wheel_makes_it_larger_about_the_pointer(
    open_figure: Open, figure: Callable[[str], Figure]
) -> None:
    view = open_figure(figure("calcinosis-cutis"))
    at = QPointF(200, 150)
    buttons, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(at, at, QPoint(), QPoint(0, 120), buttons, none, phase, False)  # noqa: FBT003 - Qt's
    QApplication.sendEvent(view.canvas, wheel)
    assert view.canvas.zoom == pytest.approx(1.25)


def test_it_is_drawn_sharp_once_it_stands_still(
    qtbot: QtBot, open_figure: Open, figure: Callable[[str], Figure]
) -> None:
    view = open_figure(figure("calcinosis-cutis"))
    qtbot.keyClicks(view.canvas, "++++")
    rough = view.canvas.grab().toImage()
    qtbot.waitUntil(lambda: view.canvas.grab().toImage() != rough, timeout=3000)


def test_a_figure_with_steps_is_gone_through_and_comes_back_whole(
    qtbot: QtBot, open_figure: Open, figure: Callable[[str], Figure], library: Library
) -> None:
    shown = figure("calciphylaxis")
    steps = library.figure(shown.id, "en").steps
    assert len(steps) == 3
    view = open_figure(shown)
    assert "Step by step" in _shown(view)
    assert "Step back" not in _shown(view)
    said = []
    for _ in steps:
        qtbot.keyClick(view.onward, Qt.Key.Key_Space)
        said.append(view.step_words)
    assert said == [" ".join(step.split()) for step in steps]
    assert {"Step back", "Whole picture"} <= set(_shown(view))
    qtbot.keyClick(view.onward, Qt.Key.Key_Space)
    assert view.step_words == ""
    assert "Step by step" in _shown(view)


def test_a_figure_without_steps_has_no_step_buttons(
    open_figure: Open, figure: Callable[[str], Figure]
) -> None:
    view = open_figure(figure("calcinosis-cutis"))
    assert _shown(view) == ["Smaller", "Larger", "All of it", "Close"]


def test_large_text_has_the_number_key_in_words(
    open_figure: Open, figure: Callable[[str], Figure], library: Library
) -> None:
    shown = figure("calcinosis-cutis")
    key = library.figure(shown.id, "en", "numbers").key
    assert key
    assert not open_figure(shown).key_words
    assert open_figure(shown, text_size=200).key_words == key


@pytest.mark.parametrize(("width", "height"), [(1080, 1780), (1920, 960)])
def test_at_a_kiosk_every_button_is_a_target_in_reach(
    open_figure: Open, figure: Callable[[str], Figure], width: int, height: int
) -> None:
    view = open_figure(figure("calciphylaxis"), width, height, kiosk=True)
    for button in view.findChildren(PushButton):
        if button.isVisible():
            assert button.height() >= 72
            assert height < width or button.mapTo(view, QPoint(0, 0)).y() >= 700


@pytest.mark.parametrize("size", [100, 300])
def test_a_narrow_window_shows_picture_words_and_buttons(
    open_figure: Open, figure: Callable[[str], Figure], size: int
) -> None:
    view = open_figure(figure("calciphylaxis"), 360, 740, text_size=size)
    assert view.canvas.height() >= 100
    for button in view.findChildren(PushButton):
        if button.isVisible():
            assert view.rect().contains(button.rect().translated(button.mapTo(view, QPoint(0, 0))))


@pytest.mark.parametrize(("size", "beside"), [(100, True), (200, True), (250, False), (300, False)])
def test_words_too_large_to_stand_beside_the_picture_stand_below_it(
    open_figure: Open, figure: Callable[[str], Figure], size: int, *, beside: bool
) -> None:
    view = open_figure(figure("calcinosis-cutis"), text_size=size)
    (words,) = view.findChildren(UpDown)
    assert (words.geometry().left() > view.canvas.geometry().right()) is beside
    assert (words.geometry().top() > view.canvas.geometry().bottom()) is not beside


def test_a_kiosk_that_lies_gives_the_picture_all_the_height(
    open_figure: Open, figure: Callable[[str], Figure]
) -> None:
    view = open_figure(figure("calcinosis-cutis"), 1920, 960, kiosk=True)
    assert view.canvas.height() > 960 * 0.85
    (words,) = view.findChildren(UpDown)
    assert words.verticalScrollBar().maximum() == 0
    assert view.canvas.geometry().right() < view._foot.geometry().left()


def test_a_figure_that_cannot_be_drawn_is_told(
    qtbot: QtBot, look: Look, icons: Icons, figure: Callable[[str], Figure]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    def broken(name: str, form: str) -> FigureArt:
        raise FigureError(f"{name} {form}")

    view = FigureView(Pictures(broken), look, icons, window)
    with qtbot.waitSignal(view.trouble) as told:
        view.show_figure(replace(figure("calcinosis-cutis"), id="gone"))
    assert "gone" in str(told.args[0])
