"""How each screen is reached, through what a reader touches."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QScrollArea, QWidget

from plainleaf.app.gallery.seat import Seat
from plainleaf.app.places import resources
from plainleaf.checklist import suggest
from plainleaf.content.blocks import HelpLevel
from plainleaf.content.checklist import Checklist
from plainleaf.visit import Screen
from plainleaf.window.checklist_panel.panel import ChecklistPanel
from plainleaf.window.checklist_panel.steps import Steps
from plainleaf.window.controls.tick_row import TickRow
from plainleaf.window.figure_view.panel import FigureView
from plainleaf.window.handout_dialog.panel import HandoutPanel
from plainleaf.window.icons import Icons
from plainleaf.window.kiosk_shell import KioskShell
from plainleaf.window.page_view.document import LARGER
from plainleaf.window.page_view.panel import PagePanel
from plainleaf.window.page_view.view import PageView
from plainleaf.window.stopped import StoppedWindow

PAGE = "calcinosis-cutis"
TICKS = frozenset({"C01", "C02", "C13", "C22"})
FOUND, NOT_FOUND = "hard lump", "asthma"
DANGER = {"es": "calcio y dolor de pecho"}  # else in English, which is a danger sign's in every language
PART = "front-hand-left"  # as it was drawn
DAMAGED = "calcium-deposits.plainleaf: the file is damaged. Install Plainleaf again."
TABS = 40  # presses until a word with a meaning must have come


def _screen[Kind: QWidget](seat: Seat, screen: Screen, kind: type[Kind]) -> Kind:
    panel = seat.window.screens.made[screen]
    assert isinstance(panel, kind)  # noqa: S101 - a screen has its class
    return panel


def _shell(seat: Seat) -> KioskShell:
    assert seat.window.kiosk is not None  # noqa: S101 - asked for at kiosks alone
    return seat.window.kiosk


# -- home, topics, search, help


def home(seat: Seat) -> None:
    """Where the window begins."""
    seat.window.visit.go_home()


def topics(seat: Seat) -> None:
    """All groups."""
    seat.window.visit.open_topics()


def group(seat: Seat) -> None:
    """The pages of the largest group."""
    groups = seat.library.groups(seat.scene.lang)
    seat.window.visit.open_topics(max(groups, key=lambda one: len(one.pages)).id)


def search(seat: Seat) -> None:
    """Pages that were found."""
    seat.window.visit.search(FOUND)


def search_nothing(seat: Seat) -> None:
    """Nothing was found."""
    seat.window.visit.search(NOT_FOUND)


def search_danger(seat: Seat) -> None:
    """Words of a danger sign: the lines about help, and pages below them."""
    seat.window.visit.search(DANGER.get(seat.scene.lang, "calcium chest pain"))


def search_empty(seat: Seat) -> None:
    """Nothing is sought yet."""
    seat.window.visit.search("")


def help_screen(seat: Seat) -> None:
    """Help, with the shortcuts."""
    seat.window.visit.open_help()


def help_end(seat: Seat) -> None:
    """The end of Help."""
    seat.window.visit.open_help()
    seat.settle()
    area = _screen(seat, Screen.HELP, QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


# -- pages


def page(seat: Seat) -> None:
    """A page from its top."""
    seat.window.visit.open_page(PAGE)
    seat.settle()


def _panel(seat: Seat) -> PagePanel:
    page(seat)
    return _screen(seat, Screen.PAGE, PagePanel)


def word(seat: Seat) -> None:
    """The meaning of the first word that has one, opened by keys."""
    view = _panel(seat).view
    view.setFocus()
    for _ in range(TABS):
        seat.press(Qt.Key.Key_Tab, view)
        if view.textCursor().charFormat().anchorHref().startswith("term:"):
            break
    seat.press(Qt.Key.Key_Return, view)


def care(seat: Seat) -> None:
    """When to get help."""
    _panel(seat).view.show_section("help")


def end(seat: Seat) -> None:
    """The end of a page: where to read on, and its sources."""
    bar = _panel(seat).view.verticalScrollBar()
    bar.setValue(bar.maximum())


def whole(seat: Seat) -> None:
    """A page in its whole length."""
    view = _panel(seat).view
    around = seat.window.height() - view.viewport().height()
    seat.window.resize(seat.window.width(), around + round(view.document().size().height()) + 1)


def contents(seat: Seat) -> None:
    """The list of sections, where no rail has room."""
    _panel(seat).contents_button.click()


def page_list(seat: Seat) -> None:
    """The list of pages over a narrow window."""
    page(seat)
    bars = seat.window.bars
    if bars is not None and not bars.side.isVisible():
        bars.toggle_side()


def page_again(seat: Seat) -> None:
    """A page after it could not be shown: what went wrong stands below."""
    page(seat)


def _larger(seat: Seat, page_id: str, figure: str) -> FigureView:
    seat.window.visit.open_page(page_id)
    seat.settle()
    view: PageView = _screen(seat, Screen.PAGE, PagePanel).view
    view.anchorClicked.emit(QUrl(f"{LARGER}:{figure}"))
    seat.settle()
    return next(one for one in seat.window.findChildren(FigureView) if one.isVisible())


def figure_larger(seat: Seat) -> None:
    """A figure over the window."""
    figure = seat.library.page(PAGE, seat.scene.lang).figures[0]
    _larger(seat, PAGE, figure.id)


def _with_steps(seat: Seat) -> Iterator[tuple[str, str]]:
    lang = seat.scene.lang
    for entry in seat.library.pages(lang):
        for figure in seat.library.page(entry.id, lang).figures:
            art = seat.library.figure(figure.id, lang)
            if art.cuts.steps and art.steps:
                yield entry.id, figure.id


def figure_step(seat: Seat) -> None:
    """The second step of the first figure that has some."""
    view = _larger(seat, *next(_with_steps(seat)))
    view.onward.click()
    view.onward.click()


# -- the checklist


def _checklist(seat: Seat) -> ChecklistPanel:
    seat.window.visit.open_checklist()
    seat.settle()
    return _screen(seat, Screen.CHECKLIST, ChecklistPanel)


def question(seat: Seat, step: int = 0) -> None:
    """A question, nothing ticked."""
    panel = _checklist(seat)
    panel.findChildren(Steps)[0].step_asked.emit(step)


def question_ticked(seat: Seat) -> None:
    """A question with ticks, and what they make worth asking."""
    listed = seat.library.checklist(seat.scene.lang)
    asking = next(
        (one.id for one in listed.items if suggest(listed, frozenset({one.id})).help.asks), listed.items[0].id
    )
    ticks = TICKS | {asking}
    seat.window.visit.tick(ticks)
    parts = [part for part in listed.parts if part.kind == "item"]
    part = next(one.part for one in listed.items if one.id == asking)
    question(seat, next(number for number, one in enumerate(parts) if one.id == part))


def danger_signs(seat: Seat) -> None:
    """The whole list of danger signs."""
    _checklist(seat).show_danger_signs()


def raised(seat: Seat, level: HelpLevel) -> None:
    """The card that a reader's tick on a danger sign of this level raises."""
    panel = _checklist(seat)
    panel.show_danger_signs()
    flags = {one.id: one.level for one in seat.library.checklist(seat.scene.lang).red_flags}
    rows = panel.findChildren(TickRow)
    next(row for row in rows if flags.get(str(row.property("tick"))) is level).click()


emergency = partial(raised, level=HelpLevel.EMERGENCY)
same_day = partial(raised, level=HelpLevel.SAME_DAY)


def result(seat: Seat) -> None:
    """Pages to read."""
    seat.window.visit.tick(TICKS)
    seat.window.show_suggestion()


def nothing_ticked(seat: Seat) -> None:
    """Where nothing is ticked, the pages say so."""
    seat.window.show_suggestion()


def fitting_nothing(checklist: Checklist) -> str:
    """A line that leads to no page."""
    return next(one.id for one in checklist.items if suggest(checklist, frozenset({one.id})).nothing_fits)


def nothing_fits(seat: Seat) -> None:
    """Something is ticked, and no page answers it."""
    seat.window.visit.tick(frozenset({fitting_nothing(seat.library.checklist(seat.scene.lang))}))
    seat.window.show_suggestion()


# -- the body


def body(seat: Seat) -> None:
    """The body map, nothing picked yet."""
    seat.window.visit.open_body()


def body_picked(seat: Seat) -> None:
    """A part that was touched, and where it leads."""
    body(seat)
    seat.window.visit.point(PART)


def body_closer(seat: Seat) -> None:
    """A closer look, with a part of it picked."""
    body(seat)
    seat.window.visit.open_body("hand")
    seat.window.visit.point("hand-tip-index")


def body_lines(seat: Seat) -> None:
    """The checklist's lines about a part."""
    body_picked(seat)
    seat.window.visit.ask_about("hands")


# -- paper


def handout(seat: Seat) -> None:
    """The handout as it will be on paper."""
    page(seat)
    seat.window.print_page()
    seat.finish_work()


def printer_gone(seat: Seat) -> None:
    """On a laptop without a printer."""
    seat.printer.is_there = False
    handout(seat)
    _screen(seat, Screen.HANDOUT, HandoutPanel).print_asked.emit()
    seat.finish_work()


# -- no library


def stopped(seat: Seat) -> None:
    """No library can be opened: the window that Plainleaf then has, in place of all that the other shows."""
    window, alone = seat.window, Qt.FindChildOption.FindDirectChildrenOnly
    for part in window.findChildren(QWidget, options=alone):
        part.hide()
    notice = StoppedWindow(DAMAGED, window.look, Icons(resources() / "icons"))
    notice.setParent(window)
    notice.setGeometry(window.rect())
    notice.show()


# -- a kiosk's own


def attract(seat: Seat) -> None:
    """Nobody is there."""
    seat.window.finish()


def look_sheet(seat: Seat) -> None:
    """Text size and colours, over a page."""
    page(seat)
    _shell(seat).bar.look_asked.emit()


def language_sheet(seat: Seat) -> None:
    """The languages, over a page."""
    page(seat)
    _shell(seat).bar.language_asked.emit()


def idle(seat: Seat) -> None:
    """Nobody has touched the kiosk for a while."""
    page(seat)
    shell = _shell(seat)
    shell.begin()
    seat.clock.now += 92
    shell.watch.look()


def hidden(seat: Seat) -> None:
    """What is read is hidden."""
    page(seat)
    _shell(seat).bar.hide_asked.emit()


def _print(seat: Seat) -> KioskShell:
    page(seat)
    shell = _shell(seat)
    shell.bar.print_asked.emit()
    return shell


def printing(seat: Seat) -> None:
    """The printer is busy."""
    seat.printer.free.clear()
    _print(seat)


def printed(seat: Seat) -> None:
    """The printer has it."""
    _print(seat)
    seat.finish_work()


def printer_trouble(seat: Seat) -> None:
    """Nothing came out."""
    seat.printer.is_there = False
    printed(seat)


def printed_enough(seat: Seat) -> None:
    """A visit's paper is used up: the last job is refused."""
    for _ in range(seat.scene.page_limit):
        printed(seat)
