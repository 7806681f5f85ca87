"""One question at a time: its lines to tick, and what a tick makes worth asking."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from plainleaf.window.checklist_panel.asks import Asks
from plainleaf.window.checklist_panel.purpose import Purpose
from plainleaf.window.checklist_panel.reach import Reach
from plainleaf.window.checklist_panel.steps import Steps
from plainleaf.window.checklist_panel.ticks import Ticks, column, put
from plainleaf.window.checklist_panel.told import Told
from plainleaf.window.controls.ground import UpDown
from plainleaf.window.controls.thumbnail import Thumbnail, draw_thumbnail
from plainleaf.window.controls.tick_row import Picture
from plainleaf.window.controls.words import Words
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look


class QuestionView(QWidget):
    """The bars, the question, and its rows. A question that a tick brings stands under its row."""

    ticked = Signal(str, bool)
    step_asked = Signal(int)

    def __init__(self, look: Look, icons: Icons, thumbnail: Thumbnail) -> None:
        super().__init__()
        self._look, self._icons, self._step = look, icons, 0
        self._thumbnail = thumbnail
        self._told: Told | None = None
        self._where = Words(look, "label", bold=True, zoomed=False)
        self._steps = Steps(look, icons)
        self._question = Words(look, "title", bold=True)
        self._line = Words(
            look, "body", self.tr("Tick all that fit. It is fine to tick none."), colour="text-soft"
        )
        self._ticks = Ticks(look, icons, self)
        self._asks: dict[str, Asks] = {}
        self._purpose = Purpose(look)
        self._inside, self._column = column(look.px(9), margins=(0, 8, 4, 12))
        self._scroll = UpDown(self._inside)
        self._bars, self._cramped = QWidget(), False
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._bars)
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.setSpacing(look.px(14))
        for words in (self._question, self._line):
            self._column.addWidget(words)
        self._column.addWidget(self._purpose)
        self._column.addStretch(1)
        self._head.addWidget(self._where)
        self._head.addWidget(self._steps, 1)
        homes = (self._where, self._head, 0), (self._question, self._column, 0), (self._line, self._column, 1)
        layout = self._whole = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._bars)
        layout.addWidget(self._scroll, 1)
        self._reach = Reach(homes, layout, self._column)
        self._steps.step_asked.connect(self.step_asked)
        self._ticks.ticked.connect(self.ticked)

    def show_told(self, told: Told, step: int) -> None:
        """Show one question of this checklist, from its first line."""
        if self._told is None or self._told.questions != told.questions:
            self._steps.show_parts(told.questions)
        self._told, self._step = told, step
        self._clear()
        self._purpose.say()
        part = told.questions[step]
        count = len(told.questions)
        self._where.show_words(self.tr("Question {0} of {1}").format(step + 1, count))
        self._fit()
        self._question.show_words(part.title)
        self.show_ticks(told)
        self._scroll.verticalScrollBar().setValue(0)

    def show_ticks(self, told: Told) -> None:
        """Show which lines are ticked and what they make worth asking."""
        self._told = told
        self._show_rows(told)
        self._ticks.show_ticks(told.ticks)
        ticked = {
            number
            for number, part in enumerate(told.questions)
            if any(item.id in told.ticks for item in told.items(part))
        }
        self._steps.show_step(self._step, ticked)
        for row in self._ticks.rows:
            tick = str(row.property("tick"))
            flags = tuple(told.flag(ask) for ask in told.asked_by(tick))
            shown = self._asks.get(tick)
            if (shown.flags if shown else ()) != flags:
                self._show_asks(tick, Asks(flags, self._look, self._icons) if flags else None)

    def show_purpose(self, *, shown: bool) -> None:
        """Say here what the checklist is for, when the foot has no room to."""
        self._purpose.setVisible(shown)

    def show_cramped(self, *, cramped: bool) -> None:
        """Let the bars scroll with the question, where the room is too little for both."""
        self._cramped = cramped
        self._place_bars()

    def show_reach(self, height: int, width: int) -> None:
        """Keep the first ``height`` px free of anything to press; the view is ``width`` px wide."""
        self._reach.show_height(height, width)
        self._place_bars()

    def _place_bars(self) -> None:
        """Where the heads scroll, the bars do too: below them, within reach."""
        scroll = self._cramped or self._column.indexOf(self._reach) >= 0
        if scroll is not (self._column.indexOf(self._bars) >= 0):
            before, after = (self._whole, self._column) if scroll else (self._column, self._whole)
            before.removeWidget(self._bars)
            after.insertWidget(after.indexOf(self._reach) + 1, self._bars)

    def head_height(self, width: int) -> int:
        """How high the words above what can be pressed are, px."""
        return self._reach.heads_height(width)

    def come_forward(self) -> None:
        """Put the keyboard on the first line."""
        if self._ticks.rows:
            self._ticks.rows[0].setFocus()

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        for words in (self._where, self._question, self._line, self._purpose):
            words.show_look(look)
        self._steps.show_look(look)
        self._ticks.show_look(look)
        for asks in self._asks.values():
            asks.show_look(look)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the bars beside the words that count the questions, or below them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        gap = self._look.px(14)
        beside = self._where.sizeHint().width() + gap + self._steps.width_of_all() <= self.width()
        direction = QBoxLayout.Direction
        self._head.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._head.setSpacing(gap if beside else 0)

    def _show_rows(self, told: Told) -> None:
        """Have a row for each line that is asked now, those that stay in their place."""
        items = told.items(told.questions[self._step])
        asked = {item.id for item in items}
        for old in self._ticks.rows:
            if old.property("tick") not in asked:
                self._show_asks(str(old.property("tick")), None)
                self._column.removeWidget(old)
                self._ticks.forget((old,))
        heads = self._line, self._bars, self._reach  # as far as they scroll with the rows
        below: QWidget = max(heads, key=self._column.indexOf)  # each row stands below what comes before it
        for item in items:
            row = self._ticks.row_of(item.id)
            if row is None:
                row = self._ticks.row(
                    item.id, item.words, note=item.meaning, picture=self._picture(item.picture)
                )
                put(self._column, self._column.indexOf(below) + 1, row)
            below = self._asks.get(item.id, row)

    def _picture(self, name: str) -> Picture | None:
        """How an item's picture is drawn, if it has one."""
        thumbnail = self._thumbnail

        def draw(painter: QPainter, field: QRectF, look: Look) -> None:
            draw_thumbnail(painter, field, name, look, thumbnail)

        return draw if name else None

    def _show_asks(self, tick: str, asks: Asks | None) -> None:
        if old := self._asks.pop(tick, None):
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        row = self._ticks.row_of(tick)
        if asks is not None and row is not None:
            asks.ticks.ticked.connect(self.ticked)
            self._asks[tick] = asks
            put(self._column, self._column.indexOf(row) + 1, asks)
            QWidget.setTabOrder(row, asks.ticks.rows[0])

    def _clear(self) -> None:
        for tick in list(self._asks):
            self._show_asks(tick, None)
        for row in self._ticks.rows:
            self._column.removeWidget(row)
        self._ticks.forget(self._ticks.rows)
