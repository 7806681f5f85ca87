"""The keyboard on a kiosk's screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from plainleaf.window.controls.keyboard import Key, KeyBoard
from plainleaf.window.controls.search_field import SearchField
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look


def _key(keys: KeyBoard, name: str) -> Key:
    return next(key for key in keys.findChildren(Key) if key.accessibleName() == name)


def test_keys_type_into_the_field_and_erase(qtbot: QtBot, look: Look, icons: Icons) -> None:
    keys, field = KeyBoard(look, icons), SearchField(look, icons)
    for one in (keys, field):
        qtbot.addWidget(one)
    keys.typed.connect(field.type)
    keys.erased.connect(field.erase)
    told: list[str] = []
    field.words_typed.connect(told.append)
    for name in ("h", "i", "Space", "2", "Erase"):
        qtbot.mouseClick(_key(keys, name), Qt.MouseButton.LeftButton)
    assert told == ["h", "hi", "hi ", "hi 2", "hi "]


def test_a_key_never_takes_the_keyboards_place(look: Look, icons: Icons, qtbot: QtBot) -> None:
    keys = KeyBoard(look, icons)
    qtbot.addWidget(keys)
    found = keys.findChildren(Key)
    assert len(found) == 10 + 10 + 9 + 7 + 3
    assert {key.focusPolicy() for key in found} == {Qt.FocusPolicy.NoFocus}
    keys.resize(984, 428)
    keys.show()
    qtbot.waitUntil(lambda: all(key.height() >= 72 and key.width() >= 72 for key in found))


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_typing_begins_beside_the_magnifier(
    qtbot: QtBot, look: Look, icons: Icons, direction: Qt.LayoutDirection
) -> None:
    field = SearchField(look, icons)
    qtbot.addWidget(field)
    field.setLayoutDirection(direction)
    field.resize(600, field.height())
    with qtbot.waitExposed(field):
        field.show()
    field.show_words("hard")
    edit = field.findChild(QLineEdit)
    caret = edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).x() + edit.x()
    assert (caret > 450) == (direction is Qt.LayoutDirection.RightToLeft)
