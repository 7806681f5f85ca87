"""A care card as a widget: how soon, the one call to act, the signs, and what to do."""

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from plainleaf.content.blocks import HelpLevel, HelpLine, Run
from plainleaf.content.place import Phrases, Place
from plainleaf.content.plain_text import help_words
from plainleaf.window.controls.lines import Lines, Type, fitted, natural_width
from plainleaf.window.controls.shapes import leaf_path, rounded
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

PAD = 18
HEAD_PAD = 12
BESIDE_LINES, ICON_ABOVE = (
    4,
    6,
)  # the head beside its icon is this many lines' heights wide; px below one above
LOUD_UNTIL = 1.0  # text zoom: above it a heading is large enough, and what to do must stay in view
SOFT, SHARP = 22, 3  # px: the corners of the leaf with the words to say
LEVEL_TOKENS = {HelpLevel.EMERGENCY: "now", HelpLevel.SAME_DAY: "today", HelpLevel.SOON: "soon"}


class CareLine(NamedTuple):
    """One sign of a card, what to do, and why it is shown."""

    sign: str
    advice: str
    newer: str = ""  # the same in the first language, where these words are an older translation of it
    because: str = ""  # "You ticked: …"


def care_line(line: HelpLine, phrases: Phrases, place: Place, because: str = "") -> CareLine:
    """A red flag as everybody at this place is shown it."""
    newer = " ".join(help_words(line.original, phrases, place)) if line.original else ""
    return CareLine(line.words, phrases.advice(line, place), newer, because)


@dataclass(frozen=True, slots=True)
class CareWords:
    """The words of one card: level, call to act, and its signs."""

    level: HelpLevel
    name: str
    head: str
    lines: tuple[CareLine, ...]
    to_show: str = ""  # above the words a reader can say, or show to somebody
    to_say: tuple[str, ...] = ()  # those words: the ticks and nothing else

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
    said = tuple(care_line(line, phrases, place) for line in lines)
    return CareWords(level, phrases.level_name(level), phrases.card_head(level, place), said)


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

    def _head_role(self) -> str:
        """A raised card at a kiosk is read from a few steps away (component 22)."""
        if not self._big:
            return "sub"
        return "display" if self._look.kiosk and self._look.zoom <= LOUD_UNTIL else "title"

    def _icon(self) -> int:
        big = self._look.px(60)  # 90 at a kiosk: component 22
        return round((big if self._big else self._look.px(28)) * min(self._look.zoom, 1.5))

    def _icon_name(self) -> str:
        if self._big and self._token() == "now" and self._look.kiosk:
            return "desk"
        return f"level-{self._token()}"

    def _pad(self) -> int:
        return self._look.px(PAD)

    def _stands_above(self, width: int) -> bool:
        """Whether the icon goes above the head's words, which have too little room beside it."""
        room = width - 2 * self._pad() - self._icon() - self._look.px(14)
        kind = self._kind(self._head_role(), bold=True)
        longest = max(natural_width(word, kind) for word in self._words.head.split())
        return room < max(longest, BESIDE_LINES * kind.line)

    def _head(self, width: int) -> tuple[Lines, Lines]:
        room = width - 2 * self._pad()
        if not self._stands_above(width):
            room -= self._icon() + self._look.px(14)
        kind = self._kind(self._head_role(), bold=True)
        return (
            Lines(self._words.name, self._kind("body" if self._big else "small"), room),
            Lines(self._words.head, self._fitted(kind, room), room, even=True),
        )

    def _fitted(self, kind: Type, room: int) -> Type:
        return fitted(self._words.head, kind, room, self._look.least_heading)

    def _head_height(self, width: int) -> int:
        name, head = self._head(width)
        words, icon = name.height + head.height, self._icon()
        high = words + icon + ICON_ABOVE if self._stands_above(width) else max(words, icon)
        return high + 2 * self._look.px(HEAD_PAD) + self._edge()

    def _body(self, width: int) -> list[tuple[Lines, int]]:
        """Each paragraph with the gap above it. On a raised card what to do is louder than the sign."""
        room = width - 2 * self._pad()
        parts: list[tuple[Lines, int]] = []
        kind, loud = self._kind("body"), self._kind("sub" if self._big else "body")
        for index, line in enumerate(self._words.lines):
            sign, advice = Run(line.sign, bold=not self._big), Run(line.advice, bold=self._big)
            parts.append((Lines((sign,), kind, room, even=True), 18 if index else 0))
            parts.append((Lines((advice,), loud, room, even=True), 4))
            if line.newer:
                parts.append((Lines(line.newer, kind, room), 4))
            if line.because:
                parts.append((Lines(line.because, self._kind("label"), room), 6))
        return parts

    def _said(self, width: int) -> list[Lines]:
        """What stands in the leaf: its head, then each tick in quotation marks."""
        room = width - 4 * self._pad()
        said = [Lines(self._words.to_show, self._kind("label", bold=True), room)]
        said += [
            Lines((Run(words, bold=True),), self._kind("sub"), room, even=True)
            for words in self._words.to_say
        ]
        return said if self._words.to_say else []

    def _said_height(self, width: int) -> int:
        said = self._said(width)
        return sum(lines.height for lines in said) + 3 * self._pad() if said else 0

    def _gap(self) -> int:
        return self._pad() - 4 if self._care()["head"] == "filled" else 0

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Head and body."""
        body = sum(lines.height + gap for lines, gap in self._body(width))
        said = self._said_height(width)
        return self._head_height(width) + self._gap() + body + said + self._pad() + self._edge()

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
            lines.draw(painter, self._pad(), top + gap, look.colour("text"))
            top += lines.height + gap
        self._paint_said(painter, top + self._pad())
        painter.end()

    def _paint_said(self, painter: QPainter, top: int) -> None:
        """The words to say, on a leaf."""
        said = self._said(self.width())
        if not said:
            return
        look, pad = self._look, self._pad()
        ink = look.colour(self._token())
        mirror = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        leaf = QRectF(pad, top, self.width() - 2 * pad, self._said_height(self.width()) - pad)
        painter.fillPath(leaf_path(leaf, look.px(SOFT), SHARP, mirrored=mirror), ink)
        inner = leaf.adjusted(2, 2, -2, -2)
        painter.fillPath(leaf_path(inner, look.px(SOFT) - 2, SHARP - 1, mirrored=mirror), look.colour("page"))
        top += pad
        for index, lines in enumerate(said):
            lines.draw(painter, 2 * pad, top, look.colour("text") if index else ink)
            top += lines.height

    def _paint_head(self, painter: QPainter, ink: str) -> None:
        look, size, pad = self._look, self._icon(), self._pad()
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        name, head = self._head(self.width())
        above = self._stands_above(self.width())
        words = name.height + head.height
        middle = (self._head_height(self.width()) + self._edge()) // 2
        top = middle - (words + (size + ICON_ABOVE if above else 0)) // 2
        icon_left = self.width() - pad - size if right_to_left else pad
        icon_top = top if above else middle - size // 2
        icon = self._icons.pixmap(self._icon_name(), size, look.hex(ink), self.devicePixelRatioF())
        painter.drawPixmap(icon_left, icon_top, icon)
        left = pad if right_to_left or above else pad + size + look.px(14)
        top += size + ICON_ABOVE if above else 0
        name.draw(painter, left, top, look.colour(ink))
        head.draw(painter, left, top + name.height, look.colour(ink))
