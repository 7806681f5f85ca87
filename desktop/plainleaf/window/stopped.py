"""The window of a Plainleaf that has no library to show: what is wrong, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plainleaf.window.controls.calm_notice import CalmNotice
from plainleaf.window.controls.enter_key import pressed_by_enter
from plainleaf.window.controls.focus_ring import FocusRing
from plainleaf.window.controls.ground import show_ground
from plainleaf.window.controls.style_sheet import style_sheet
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.trouble import start_words


class StoppedWindow(QWidget):
    """Says it calmly in the whole window. A kiosk's has no way out: it stays locked."""

    def __init__(self, words: str, look: Look, icons: Icons) -> None:
        super().__init__()
        self._is_kiosk = look.kiosk
        self.setWindowTitle("Plainleaf")
        self.setStyleSheet(style_sheet(look))
        show_ground(self, look, "page")
        self._notice = CalmNotice(look, icons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._notice)
        if not look.kiosk:
            self._notice.add_way(self.tr("Close Plainleaf"), "close", main=True).clicked.connect(self.close)
        self._notice.show_look(look)
        self._notice.show_words(*start_words(words, kiosk=look.kiosk))
        self._ring = FocusRing(self, look)
        self.resize(900, 640)
        self._notice.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button; Esc closes, but not at a kiosk."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif not pressed_by_enter(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A kiosk stays: what lies behind it is nobody's to use."""
        event.setAccepted(not self._is_kiosk)
