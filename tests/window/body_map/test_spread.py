"""The room that the bodies get, and the words beside them."""

import pytest
from PySide6.QtCore import QSize

from plainleaf.window.body_map.spread import Words, spread, spread_height
from plainleaf.window.controls.lines import Type
from plainleaf.window.look import Look

SIZES = {"front": (200.0, 440.0), "back": (200.0, 440.0)}


def _words(look: Look, side: str) -> Words:
    kind = Type(look.font("label"), look.line("label"))
    sides = dict.fromkeys(SIZES, (f"{side} a", f"{side} b"))
    return Words({view: view for view in SIZES}, sides, kind, kind)


@pytest.mark.usefixtures("qtbot")
def test_words_beside_the_bodies_go_where_they_would_take_their_room(look: Look) -> None:
    room = QSize(520, 500)
    short, long = _words(look, "Left"), _words(look, "Linkerhandseite")
    told, silent = (spread(SIZES, words, room, turned=False)["front"] for words in (short, long))
    assert len(told.sides) == 2
    assert silent.sides == ()
    assert silent.scale >= told.scale


@pytest.mark.usefixtures("qtbot")
def test_the_bodies_ask_for_no_less_height_with_long_words_beside_them(look: Look) -> None:
    short, long = _words(look, "Left"), _words(look, "Linkerhandseite")
    assert spread_height(SIZES, long, 520) >= spread_height(SIZES, short, 520) > 300
