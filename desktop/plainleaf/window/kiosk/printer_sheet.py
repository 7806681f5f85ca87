"""What becomes of a print: on its way, done, or nothing came out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.kiosk.big_button import BigButton, fit_row
from plainleaf.window.kiosk.sheet import Sheet
from plainleaf.window.look import Look

ICON = 64


class PrinterSheet(Sheet):
    """One calm card for the printer: it says one thing at a time."""

    asked_again = Signal()

    def __init__(self, look: Look, icons: Icons, window: QWidget) -> None:
        super().__init__(look, window, width=920)
        self._icons = icons
        self._icon_name, self._ink = "print", "brand"
        self._icon = QLabel()
        self._title = Words(look, "title", bold=True)
        self._line = Words(look, "body")
        self._again = BigButton(self.tr("Try again"), look, icons, icon="restart", form="main")
        self._close = BigButton(self.tr("Close"), look, icons, icon="close")
        words = QVBoxLayout()
        words.setSpacing(10)
        words.addWidget(self._title)
        words.addWidget(self._line)
        top = QHBoxLayout()
        top.setSpacing(40)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(20)
        self._buttons.addWidget(self._again)
        self._buttons.addWidget(self._close)
        self.column.addLayout(top)
        self.foot.addLayout(self._buttons)
        self._again.clicked.connect(self._ask_again)
        self._close.clicked.connect(self.put_away)
        self.show_look(look)

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        for part in (self._title, self._line, self._again, self._close):
            part.show_look(look)
        hue = look.hex(self._ink)
        self._icon.setPixmap(self._icons.pixmap(self._icon_name, ICON, hue, self.devicePixelRatioF()))
        super().show_look(look)

    def arrange(self) -> None:
        """Have the buttons side by side where there's room."""
        fit_row(self._buttons, self.room)
        super().arrange()

    def show_printing(self, *, one_sheet: bool) -> None:
        """The page is on its way: as one sheet, or in large print as several."""
        line = self.tr("Your page is being printed.")
        if one_sheet:
            line = self.tr("One sheet, printed on both sides.")
        self._say("print", "brand", self.tr("Printing"), line)

    def show_done(self) -> None:
        """The printer has taken the job."""
        words = self.tr("Take your pages with you when they come out.")
        self._say("print", "brand", self.tr("Sent to the printer"), words)

    def show_trouble(self) -> None:
        """Nothing came out: amber, never red."""
        words = self.tr("The printer may need paper. Tell the front desk.")
        self._say("printer-trouble", "today", self.tr("Nothing came out"), words, again=True)

    def show_limit(self, sheets: int) -> None:
        """This visit's paper is used up."""
        words = self.tr("{0} sheets is the most for one visit. The front desk can print more for you.")
        self._say("info", "today", self.tr("No more pages here"), words.format(sheets))

    def _say(self, icon: str, ink: str, title: str, line: str, *, again: bool = False) -> None:
        self._icon_name, self._ink = icon, ink
        self._title.show_words(title)
        self._line.show_words(line)
        self._again.setVisible(again)
        self.show_look(self._look)
        self.open()
        (self._again if again else self._close).setFocus(Qt.FocusReason.PopupFocusReason)
        self.say(f"{title}. {line}")

    def _ask_again(self) -> None:
        self.put_away()
        self.asked_again.emit()
