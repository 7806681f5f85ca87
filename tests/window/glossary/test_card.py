"""A word's meaning: beside the line or as a sheet, never over the sentence, and read aloud."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from plainleaf.content.blocks import Term
from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.controls.style_sheet import style_sheet
from plainleaf.window.glossary.card import SHADE, MeaningCard
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

TERM = Term("calcium", "Calcium", "A mineral that builds bones and helps muscles, nerves and the heart.")
LONG = Term("long", "Calcinosis", "A meaning that goes on and on. " * 40)


@pytest.fixture
def below(qtbot: QtBot) -> QWidget:
    """What the card lies on."""
    window = QWidget()
    window.resize(1066, 676)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def card(below: QWidget, look: Look, icons: Icons) -> MeaningCard:
    """A card that nothing is on yet."""
    return MeaningCard(look, icons, below)


def _body(card: MeaningCard) -> QRect:
    return card.geometry().adjusted(SHADE, SHADE, -SHADE, -SHADE)


def test_the_card_says_the_word_and_takes_the_focus(card: MeaningCard) -> None:
    assert not card.isVisible()
    card.show_term(TERM)
    assert card.words == (TERM.word, TERM.meaning)
    assert (card.accessibleName(), card.accessibleDescription()) == (TERM.word, TERM.meaning)
    assert any(button.hasFocus() for button in card.findChildren(QToolButton))


def test_escape_and_close_put_it_away(qtbot: QtBot, card: MeaningCard) -> None:
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Space):
        card.show_term(TERM)
        close = next(one for one in card.findChildren(QToolButton) if one.accessibleName() == "Close")
        with qtbot.waitSignal(card.closed):
            qtbot.keyClick(close, key)
        assert not card.isVisible()


def test_beside_the_line_it_stands_in_the_margin(card: MeaningCard) -> None:
    card.show_term(TERM)
    card.place_beside(724, 200, QRect(0, 0, 1066, 676))
    body = _body(card)
    assert (body.left(), body.width()) == (724, 316)
    assert body.top() < 200 < body.bottom()


def test_near_the_foot_of_the_window_it_stays_inside(card: MeaningCard) -> None:
    card.show_term(TERM)
    card.place_beside(724, 670, QRect(0, 0, 1066, 676))
    assert _body(card).bottom() <= 676


@pytest.mark.parametrize("size", [100, 300])
def test_as_a_sheet_it_leaves_the_sentence_in_sight(card: MeaningCard, look: Look, size: int) -> None:
    card.show_look(look.at(text_size=size))
    card.show_term(LONG)
    room = QRect(0, 0, 360, 676)
    card.place_below(room)
    assert _body(card).width() == 360 - 24
    assert _body(card).bottom() < 676
    assert card.top >= room.height() * 0.35


def test_a_kiosks_card_is_wider_and_its_buttons_are_targets(card: MeaningCard, look: Look) -> None:
    card.parentWidget().setStyleSheet(style_sheet(look.at(kiosk=True)))
    card.show_look(look.at(kiosk=True))
    card.show_term(TERM)
    card.place_beside(1508, 300, QRect(0, 0, 1920, 960))
    assert _body(card).width() == 388
    for button in card.findChildren(QToolButton):
        assert button.height() >= 72


def test_it_fits_beside_only_where_there_is_room(card: MeaningCard, look: Look) -> None:
    assert card.fits_beside(QRect(0, 0, 316, 600))
    assert not card.fits_beside(QRect(0, 0, 315, 600))
    card.show_look(look.at(text_size=150))
    assert not card.fits_beside(QRect(0, 0, 500, 600))


def test_all_words_can_be_asked_for_by_key(qtbot: QtBot, card: MeaningCard) -> None:
    card.show_term(TERM)
    asked = next(one for one in card.findChildren(PushButton) if one.accessibleName() == "All words to know")
    with qtbot.waitSignal(card.all_words_asked):
        qtbot.keyClick(asked, Qt.Key.Key_Space)
