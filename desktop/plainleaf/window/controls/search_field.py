"""The search field: icon, words, and Clear with its word. Nothing pops up; results change below."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from plainleaf.window.controls.focus_ring import RING_PROPERTY
from plainleaf.window.controls.shapes import plate
from plainleaf.window.controls.tool_button import ToolButton
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

HEIGHT, LOW = 52, 44  # px: in a page, and in a list beside it
KIOSK_HEIGHT = 88
BESIDE_CARET = "\u2009"  # a thin space: the caret must not stand on the hint's first letter
WORD_FROM = 300  # px of width at 100 %: with less, the cross stands without its word


class SearchField(QFrame):
    """Component 4. ``words_typed`` is the reader's typing, never our own showing."""

    words_typed = Signal(str)
    down_pressed = Signal()  # arrow down or up, Enter: the list beside it answers these
    up_pressed = Signal()
    enter_pressed = Signal()

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None, *, low: bool = False) -> None:
        super().__init__(parent)
        self._look, self._icons, self._low = look, icons, low
        self._hint = ""
        self._icon = QLabel(self)
        self._edit = _Edit(self)
        self._edit.setProperty("form", "bare")
        self._edit.setProperty(RING_PROPERTY, "parent")
        self._clear = ToolButton(self.tr("Clear"), "close", look, icons, name=self.tr("Clear the search"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(look.px(12), 2, look.px(8), 2)
        layout.setSpacing(look.px(10))
        for widget in (self._icon, self._edit, self._clear):
            layout.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._edit.textEdited.connect(self._report)
        self._edit.textChanged.connect(self._show_clear)
        self._clear.clicked.connect(self._wipe)
        self._clear.hide()
        self.setFocusProxy(self._edit)
        self._turn()
        self.show_look(look)

    def show_words(self, words: str) -> None:
        """Show these words as if typed, without reporting them."""
        if words != self._edit.text():
            self._edit.setText(words)

    def type(self, words: str) -> None:
        """Type these words where the cursor stands, as a key on the screen does."""
        self._edit.insert(words)

    def erase(self) -> None:
        """Take back the letter before the cursor."""
        self._edit.backspace()

    def show_hint(self, hint: str, name: str) -> None:
        """Show ``hint`` while the field is empty; ``name`` is what the field is called."""
        self._hint = hint
        self._edit.setAccessibleName(name)
        self._edit.setAccessibleDescription(hint)
        self._fit_hint()

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        zoom = look.bar_zoom
        self._edit.setFont(look.font("label" if self._low else "body"))
        size = round(look.px(20 if self._low else 24) * zoom)
        self._icon.setPixmap(
            self._icons.pixmap("search", size, look.hex("text-soft"), self.devicePixelRatioF())
        )
        self._clear.show_look(look)
        height = KIOSK_HEIGHT if look.kiosk else LOW if self._low else HEIGHT
        self.setFixedHeight(round(height * zoom))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror when the reading direction turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()

    def _turn(self) -> None:
        """Typing begins beside the magnifier, whichever way the keyboard's own language runs."""
        kind = Qt.AlignmentFlag
        leftwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = kind.AlignRight if leftwards else kind.AlignLeft
        self._edit.setAlignment(side | kind.AlignAbsolute | kind.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the hint whole or its name alone, never shortened with dots."""
        super().resizeEvent(event)
        self._fit_hint()

    def _fit_hint(self) -> None:
        bare = self.width() < WORD_FROM * self._look.bar_zoom * (2 if self._look.kiosk else 1)
        name = self.tr("Clear the search")
        self._clear.show_words("" if bare else self.tr("Clear"), name)
        room = self.width() - self._icon.sizeHint().width() - 48
        fits = self._edit.fontMetrics().horizontalAdvance(self._hint) <= room
        self._edit.setPlaceholderText(BESIDE_CARET + (self._hint if fits else self._edit.accessibleName()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole frame is drawn
        """The field's plate."""
        painter = QPainter(self)
        look = self._look
        radius = float(look.design.tokens["radius"]["card" if look.kiosk else "control"])
        plate(painter, QRectF(self.rect()), radius, look.colour("page"), edge=look.colour("edge"))
        painter.end()

    def _report(self, words: str) -> None:
        self.words_typed.emit(words)

    def _show_clear(self, words: str) -> None:
        self._clear.setVisible(bool(words))

    def _wipe(self) -> None:
        self._edit.clear()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.words_typed.emit("")


class _Edit(QLineEdit):
    """A line edit that hands the keys of the list below it on."""

    def __init__(self, field: SearchField) -> None:
        super().__init__(field)
        self._field = field

    def sizeHint(self) -> QSize:
        """It takes what is left: where that is little, Clear keeps its room."""
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows up and down and Enter belong to the list; all else is typing."""
        signals = {
            Qt.Key.Key_Down: self._field.down_pressed,
            Qt.Key.Key_Up: self._field.up_pressed,
            Qt.Key.Key_Return: self._field.enter_pressed,
            Qt.Key.Key_Enter: self._field.enter_pressed,
        }
        signal = signals.get(Qt.Key(event.key()))
        if signal is None:
            super().keyPressEvent(event)
        else:
            signal.emit()
