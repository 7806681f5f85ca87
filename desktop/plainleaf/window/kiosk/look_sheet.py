"""Text size and colours at a kiosk (component 34). They go back when the reader finishes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from plainleaf.window.controls.columns import Columns
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.kiosk.big_button import BigButton
from plainleaf.window.kiosk.look_choice import ColourChoice, LookChoice, SizeChoice, ToneChoice
from plainleaf.window.kiosk.sheet import Sheet
from plainleaf.window.look import TONES, Look

LEAST_SIZE, LEAST_COLOUR, LEAST_TONE = 190, 270, 180  # px: the narrowest columns at 100 %


class LookSheet(Sheet):
    """Four sizes, three sets of colours, three tones of skin; each shows at once what it does."""

    size_chosen = Signal(int)
    theme_chosen = Signal(str)
    tone_chosen = Signal(str)

    def __init__(self, look: Look, icons: Icons, window: QWidget) -> None:
        super().__init__(look, window, width=1400, low=True)
        self.setAccessibleName(self.tr("Text size and colours"))
        self._title = Words(look, "section", self.tr("Text size"), bold=True, zoomed=False)
        self._colours = Words(look, "section", self.tr("Colours"), bold=True, zoomed=False)
        back = self.tr("This goes back to normal when you finish.")
        self._skin = Words(look, "section", self.tr("Skin in the pictures"), bold=True, zoomed=False)
        self._note = Words(look, "small", back, colour="text-soft", zoomed=False)
        self._close = BigButton(self.tr("Close"), look, icons, icon="close", form="quiet", height=72)
        sizes = [SizeChoice(words, size, look, icons) for size, words in self._size_names().items()]
        themes = [ColourChoice(words, theme, look, icons) for theme, words in self._theme_names().items()]
        tones = [ToneChoice(words, tone, look, icons) for tone, words in self._tone_names().items()]
        for choices, heading in ((sizes, self._title), (themes, self._colours), (tones, self._skin)):
            for choice in choices:
                choice.setAccessibleDescription(heading.text())
        self._sizes, self._themes = self._group([*sizes]), self._group([*themes])
        self._tones = self._group([*tones])
        self._size_row = Columns(4, LEAST_SIZE, (20, 16))
        self._theme_row = Columns(3, LEAST_COLOUR, (20, 16))
        self._size_row.show_widgets([*sizes])
        self._theme_row.show_widgets([*themes])
        self._tone_row = Columns(3, LEAST_TONE, (20, 16))
        self._tone_row.show_widgets([*tones])
        self._lay_out()
        self._close.clicked.connect(self.put_away)
        self._sizes.buttonClicked.connect(self._choose_size)
        self._themes.buttonClicked.connect(self._choose_theme)
        self._tones.buttonClicked.connect(self._choose_tone)
        self.show_look(look)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._close)
        self.column.addLayout(top)
        for part in (self._size_row, self._colours, self._theme_row, self._skin, self._tone_row, self._note):
            self.column.addWidget(part)

    def _size_names(self) -> dict[int, str]:
        return {
            100: self.tr("Normal"),
            125: self.tr("Large"),
            150: self.tr("Larger"),
            200: self.tr("Largest"),
        }

    def _theme_names(self) -> dict[str, str]:
        return {"light": self.tr("Light"), "dark": self.tr("Dark"), "contrast": self.tr("High contrast")}

    def _tone_names(self) -> dict[str, str]:
        return dict(
            zip(TONES, (self.tr("Light skin"), self.tr("Brown skin"), self.tr("Dark skin")), strict=True)
        )

    def _group(self, choices: list[LookChoice]) -> QButtonGroup:
        group = QButtonGroup(self)
        for choice in choices:
            group.addButton(choice)
        return group

    def show_look(self, look: Look) -> None:
        """Redraw in this look, and show which one it is."""
        for words in (self._title, self._colours, self._skin, self._note, self._close):
            words.show_look(look)
        for button in (*self._sizes.buttons(), *self._themes.buttons(), *self._tones.buttons()):
            if isinstance(button, SizeChoice):
                button.setChecked(button.size_shown == look.text_size)
            elif isinstance(button, ColourChoice):
                button.setChecked(button.theme_shown == look.theme)
            elif isinstance(button, ToneChoice):
                button.setChecked(button.tone_shown == look.tone)
            if isinstance(button, LookChoice):
                button.show_look(look)
        self._size_row.show_least_width(round(LEAST_SIZE * look.bar_zoom))
        self._theme_row.show_least_width(round(LEAST_COLOUR * look.bar_zoom))
        self._tone_row.show_least_width(round(LEAST_TONE * look.bar_zoom))
        super().show_look(look)

    def _choose_size(self, button: QAbstractButton) -> None:
        if isinstance(button, SizeChoice):
            self.size_chosen.emit(button.size_shown)

    def _choose_theme(self, button: QAbstractButton) -> None:
        if isinstance(button, ColourChoice):
            self.theme_chosen.emit(button.theme_shown)

    def _choose_tone(self, button: QAbstractButton) -> None:
        if isinstance(button, ToneChoice):
            self.tone_chosen.emit(button.tone_shown)
