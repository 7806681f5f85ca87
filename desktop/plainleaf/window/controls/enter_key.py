"""Enter presses the button that has the keyboard, as it does on the web; Qt alone has only Space."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication


def pressed_by_enter(event: QKeyEvent) -> bool:
    """Press the focused button if this key, which nothing else wanted, is Enter; True if so."""
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or event.isAutoRepeat():
        return False
    button = QApplication.focusWidget()
    if not isinstance(button, QAbstractButton):
        return False
    button.click()
    return True
