"""A care card as a widget: how soon, the one call to act, the signs, and what to do."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from plainleaf.content.blocks import HelpLevel, HelpLine, Run
from plainleaf.content.place import Phrases, Place
from plainleaf.window.controls.lines import Lines, Type
from plainleaf.window.controls.shapes import rounded
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

PAD = 18
HEAD_PAD = 12
LEVEL_TOKENS = {HelpLevel.EMERGENCY: "now", HelpLevel.SAME_DAY: "today", HelpLevel.SOON: "soon"}


@dataclass(frozen=True, slots=True)
class CareWords:
    """The words of one card: level, call to act, and each sign with what to do and why it is shown."""

    level: HelpLevel
    name: str
    head: str
    lines: tuple[tuple[str, str, str], ...]  # (the sign, what to do, "You ticked: …" or nothing)

    @property
    def spoken(self) -> str:
        """The whole card as a screen reader says it."""
        parts = [self.name, self.head]
        for line in self.lines:
            parts += line
        return " ".join(part if part[-1] in ".:!?" else f"{part}." for part in parts if part)


def care_words(lines: tuple[HelpLine, ...], phrases: Phrases, place: Place) -> CareWords:
    """The words of a card for lines of one level, as everybody at this place is shown them."""
    level = lines[0].level
    advice = tuple((line.words, phrases.advice(line, place), "") for line in lines)
    return CareWords(level, phrases.level_name(level), phrases.card_head(level, place), advice)


class CareCard(QFrame):
    """Component 8, raised (22) when ``big``: can be focused, so that a screen reader reads it whole."""

    def __init__(
        self, words: CareWords, look: Look, icons: Icons, *, big: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._look, self._icons, self._big = words, look, icons, big
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words.spoken)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words(self) -> CareWords:
        """What the card says."""
        return self._words

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self.updateGeometry()
        self.update()

    # -- sizes

    def _token(self) -> str:
        return LEVEL_TOKENS.get(self._words.level, "soon")

    def _care(self) -> dict[str, object]:
        care: dict[str, object] = self._look.design.tokens["care"][self._token()]
        return care

    def _edge(self) -> int:
        plain = int(str(self._care()["edge"]))
        return plain + 2 if self._big and self._token() == "now" else plain

    def _kind(self, role: str, *, bold: bool = False) -> Type:
        zoom = self._look.zoom
        font = self._look.font(role, bold=bold, zoom=zoom)
        return Type(font, self._look.line(role, zoom), self.layoutDirection())

    def _icon(self) -> int:
        return round((44 if self._big else 28) * min(self._look.zoom, 2.0))

    def _head(self, width: int) -> tuple[Lines, Lines]:
        room = width - 2 * PAD - self._icon() - 14
        role = "section" if self._big else "sub"
        return (
            Lines(self._words.name, self._kind("label" if self._big else "small"), room),
            Lines(self._words.head, self._kind(role, bold=True), room),
        )

    def _head_height(self, width: int) -> int:
        name, head = self._head(width)
        return max(name.height + head.height, self._icon()) + 2 * HEAD_PAD + self._edge()

    def _body(self, width: int) -> list[tuple[Lines, int]]:
        """Each paragraph with the gap above it."""
        room = width - 2 * PAD
        parts: list[tuple[Lines, int]] = []
        kind = self._kind("body")
        for index, (sign, advice, because) in enumerate(self._words.lines):
            parts.append((Lines((Run(sign, bold=True),), kind, room), 18 if index else 0))
            parts.append((Lines(advice, kind, room), 4))
            if because:
                parts.append((Lines(because, self._kind("label"), room), 6))
        return parts

    def _gap(self) -> int:
        return PAD - 4 if self._care()["head"] == "filled" else 0

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Head and body."""
        body = sum(lines.height + gap for lines, gap in self._body(width))
        return self._head_height(width) + self._gap() + body + PAD + self._edge()

    def sizeHint(self) -> QSize:
        """A card of a column."""
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        """Narrow: words wrap."""
        return QSize(200, self._look.target)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole card is drawn
        """Three fills: the edge, the head's colour upon it, the body's upon that. No seams."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, token, edge = self._look, self._token(), self._edge()
        filled = self._care()["head"] == "filled"
        radius = float(look.design.tokens["radius"]["card"])
        whole = QRectF(self.rect())
        painter.fillPath(rounded(whole, radius), look.colour(token))
        inner = rounded(whole.adjusted(edge, edge, -edge, -edge), radius - edge)
        painter.fillPath(inner, look.colour(f"{token}-head" if filled else f"{token}-fill"))
        head = self._head_height(self.width())
        if filled:
            painter.save()
            painter.setClipPath(inner)
            painter.fillRect(whole.adjusted(0, head, 0, 0), look.colour(f"{token}-fill"))
            painter.restore()
        self._paint_head(painter, f"on-{token}" if filled else token)
        top = head + self._gap()
        for lines, gap in self._body(self.width()):
            lines.draw(painter, PAD, top + gap, look.colour("text"))
            top += lines.height + gap
        painter.end()

    def _paint_head(self, painter: QPainter, ink: str) -> None:
        look, size = self._look, self._icon()
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        name, head = self._head(self.width())
        middle = (self._head_height(self.width()) + self._edge()) // 2
        icon_left = self.width() - PAD - size if right_to_left else PAD
        icon = self._icons.pixmap(f"level-{self._token()}", size, look.hex(ink), self.devicePixelRatioF())
        painter.drawPixmap(icon_left, middle - size // 2, icon)
        left = PAD if right_to_left else PAD + size + 14
        top = middle - (name.height + head.height) // 2
        name.draw(painter, left, top, look.colour(ink))
        head.draw(painter, left, top + name.height, look.colour(ink))
