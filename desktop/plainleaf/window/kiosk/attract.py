"""The screen that waits for a reader: one touch of a language begins a visit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSpacerItem, QVBoxLayout, QWidget

from plainleaf.window.controls.buttons import PushButton
from plainleaf.window.controls.columns import Columns
from plainleaf.window.controls.mosaic import STANDING, WAITING, Mosaic
from plainleaf.window.controls.overlay import Overlay
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

TILE = 180
LARGEST_SHARE = 0.47  # of the width that the mosaic takes beside the words; as drawn, at 16:9
TIGHT = 1060  # px: on a screen lower than this, large words take the mosaic's place
SMALL = 900  # px: a screen that is lower, or narrower, has smaller words and less air


class AttractScreen(Overlay):
    """What the library is, that nothing is kept, a button for each language. One alone starts anywhere."""

    language_chosen = Signal(str)

    def __init__(
        self, title: str, languages: dict[str, str], look: Look, icons: Icons, window: QWidget
    ) -> None:
        super().__init__(look, window)
        self._icons, self._languages = icons, languages
        self._mark, self._name = QLabel(), Words(look, "sub", "Plainleaf", bold=True, zoomed=False)
        self._greeting = Words(
            look, "greeting", self.tr("Clear answers while you wait"), bold=True, zoomed=False
        )
        kept = self.tr("{0}, in plain words and pictures. Free. No names. Nothing is kept.")
        self._line = Words(look, "lead", kept.format(title), colour="text-soft", zoomed=False)
        several = self.tr("Touch your language to start")
        self._ask = Words(look, "body", several if len(languages) > 1 else "", bold=True, zoomed=False)
        self._hand = QLabel()
        self._hand.setVisible(len(languages) > 1)
        self._mosaic = Mosaic(WAITING, TILE, look)
        buttons: list[QWidget] = []
        for lang, name in languages.items():
            words = name if len(languages) > 1 else self.tr("Touch to start")
            icon = "" if len(languages) > 1 else "touch"
            button = PushButton(words, look, icons, icon=icon, form="main", role="sub", height=112)
            button.setProperty("lang", lang)
            button.clicked.connect(self._choose)
            buttons.append(button)
        self._buttons = Columns(len(buttons), 1, (24, 24))
        self._buttons.show_widgets(buttons)
        self._lay_out()
        self.show_look(look)

    def _lay_out(self) -> None:
        brand = QHBoxLayout()
        brand.setSpacing(18)
        brand.addWidget(self._mark)
        brand.addWidget(self._name)
        brand.addStretch(1)
        ask = QHBoxLayout()
        ask.setSpacing(20)
        ask.addWidget(self._hand)
        ask.addWidget(self._ask, 1)
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addLayout(brand)
        self._words.addStretch(2)
        self._words.addWidget(self._greeting)
        self._words.addSpacing(20)
        self._words.addWidget(self._line)
        self._air = QSpacerItem(0, 48)
        self._words.addSpacerItem(self._air)
        self._words.addLayout(ask)
        self._words.addSpacing(24)
        self._words.addWidget(self._buttons)
        self._words.addStretch(3)
        self._side = QWidget()
        self._side.setLayout(self._words)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._side)
        self._whole.addWidget(self._mosaic, 0, Qt.AlignmentFlag.AlignTop)

    def show_look(self, look: Look) -> None:
        """Redraw in this look."""
        super().show_look(look)
        for part in (self._name, self._greeting, self._line, self._ask, self._mosaic):
            part.show_look(look)
        for button in self.findChildren(PushButton):
            button.show_look(look)
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(self._icons.pixmap("app-icon", 56, "", ratio))
        self._hand.setPixmap(self._icons.pixmap("touch", 44, look.hex("brand"), ratio))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The mosaic beside the words, or above them."""
        super().resizeEvent(event)
        portrait = self.height() > self.width()
        small = min(self.width(), self.height()) < SMALL
        tight = min(self.width(), self.height()) < TIGHT and self._look.bar_zoom > 1
        self._greeting.show_role("section" if tight else "display" if small else "greeting")
        self._line.show_role("label" if tight else "lead")
        self._air.changeSize(0, 24 if small else 48)
        self._mosaic.setVisible(portrait or not tight)
        if portrait:
            self._whole.setDirection(QBoxLayout.Direction.BottomToTop)
            self._mosaic.show_rows(STANDING, self.width() // len(STANDING[0]))
            self._words.setContentsMargins(48, 40, 48, 64)
            self._buttons.show_least_width(self.width())
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(self.width())
        else:
            self._whole.setDirection(QBoxLayout.Direction.LeftToRight)
            tile = max(1, -(-self.height() // len(WAITING)))
            across = 0 if tight else max(1, min(len(WAITING[0]), int(self.width() * LARGEST_SHARE) // tile))
            self._mosaic.show_rows([row[:across] for row in WAITING], tile)
            edge = 40 if small else 72
            self._words.setContentsMargins(edge, edge, edge, 40 if small else 56)
            side = max(400, self.width() - across * tile)
            self._side.setFixedWidth(side)
            self._buttons.show_least_width(self._widest_name())

    def _widest_name(self) -> int:
        """How wide a button must be for each name to stay on one line, px."""
        wide = max(button.sizeHint().width() for button in self.findChildren(PushButton))
        return wide + 24  # as Columns counts: with the gap beside it

    def _choose(self) -> None:
        self._begin(self.sender().property("lang"))

    def _begin(self, lang: str) -> None:
        self.put_away()
        self.language_chosen.emit(lang)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """No touch reaches what lies below."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """With one language, any place starts."""
        event.accept()
        if len(self._languages) == 1:
            self._begin(next(iter(self._languages)))

    def escape(self) -> None:
        """Esc doesn't begin a visit."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """Opaque."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("canvas"))
        painter.end()
