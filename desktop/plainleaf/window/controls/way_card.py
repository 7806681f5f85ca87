"""Cards that are one target each: ways in, topics, suggestions, and the urgent strip."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from plainleaf.content.blocks import HelpLevel, Run
from plainleaf.window.controls.care_card import LEVEL_TOKENS
from plainleaf.window.controls.lines import Lines, Type, natural_width
from plainleaf.window.controls.shapes import mirrored, plate, rounded
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

Picture = Callable[[QPainter, QRectF, Look], None]
SHALLOW_FROM = 1.25  # text zoom above which a picture over the words is half as high
BAND_FROM = 2.0  # and one that found no room beside them is but a band
LEAST_LETTERS = 7  # a column of words narrower than this many lines' heights goes below what is beside it
SHORT_LETTERS = 4  # the same of short words, which stand beside their icon
BETWEEN = 4  # px between title, line and foot
ASIDE_LINES = 2  # of the title: words that need more go above what stands at their far end
STRIP_SHARE = 0.16  # of a screen's height, at most, for an urgent strip whose words can be shorter


@dataclass(frozen=True, slots=True)
class CardForm:
    """What one kind of card looks like: colour tokens, type roles and sizes at 100 %."""

    edge: str = "edge"
    edge_width: int = 2
    fill: str = "page"
    ink: str = "brand"  # icon, action words and chevron
    title_role: str = "label"
    line_role: str = "label"
    line_colour: str = "text-soft"
    icon: int = 28
    least_height: int = 64
    picture: int = 0  # width of the picture field, px at every text size
    above: int = 0  # height of a picture field that always stands above the words
    radius: str = "card"
    zoomed: bool = True
    pad: int = 16
    chevron: int = 22  # none where a picture and an edge show already that it can be pressed
    banded: bool = False  # its picture is drawn into any field; others are cut, and go where little is left


WAY = CardForm(title_role="sub", icon=0, least_height=168, picture=150, pad=20, chevron=0, banded=True)
WAY_BESIDE = CardForm(
    title_role="section",
    icon=0,
    least_height=149,
    picture=330,
    pad=20,
    radius="sheet",
    chevron=30,
    banded=True,
)
WAY_BELOW = replace(WAY_BESIDE, above=352, least_height=360)
LEAST_ABOVE = 110  # px: a picture says something down to this height
GROUP = CardForm(title_role="sub", icon=0, least_height=150, picture=150, pad=18, chevron=0)
GROUP_KIOSK = replace(GROUP, least_height=159, picture=198)  # drawing 23: 571 x 238
PAGE = CardForm(icon=0, least_height=75, picture=78, pad=12, chevron=18)
PAGE_KIOSK = replace(PAGE, picture=104)  # drawing 12: 424 x 112
TOPIC = CardForm(edge="line", edge_width=1, line_role="small", icon=26, radius="control", pad=14)
SUGGESTION = CardForm(title_role="body", line_role="label", icon=28, pad=16)
URGENT = CardForm(
    edge="now", fill="now-fill", ink="now", title_role="body", icon=28, least_height=56, zoomed=False
)


class CardButton(QAbstractButton):
    """Icon or picture, bold title, a softer line, an aside at the far end, and a chevron."""

    def __init__(self, form: CardForm, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form, self._look, self._icons = form, look, icons
        self._icon_name, self._aside, self._foot = "", "", ""
        self._least_letters = LEAST_LETTERS
        self._picture: Picture | None = None
        self._title: tuple[Run, ...] = ()
        self._line = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_card(
        self,
        title: str | Sequence[Run],
        line: str = "",
        *,
        foot: str = "",
        icon: str = "",
        aside: str = "",
        spoken: str = "",
    ) -> None:
        """Show these words. ``foot`` stands below them, ``aside`` at the far end; ``spoken`` is all of it."""
        self._title = (Run(title, bold=True),) if isinstance(title, str) else tuple(title)
        self._line, self._foot, self._icon_name, self._aside = line, foot, icon, aside
        words = "".join(run.text for run in self._title)
        self.setText(words)
        whole = (words, line, foot) if aside.isdigit() else (words, line, foot, aside)
        self.setAccessibleName(spoken or ". ".join(part.rstrip(".") for part in whole if part))
        self.updateGeometry()
        self.update()

    def show_picture(self, picture: Picture) -> None:
        """Paint this in the picture field."""
        self._picture = picture
        self.update()

    def show_look(self, look: Look) -> None:
        """Take another theme or text size."""
        self._look = look
        self.updateGeometry()
        self.update()

    # -- sizes

    def _zoom(self) -> float:
        return self._look.zoom if self._form.zoomed else self._look.bar_zoom

    def _kind(self, role: str) -> Type:
        zoom = self._zoom()
        return Type(self._look.font(role, zoom=zoom), self._look.line(role, zoom), self.layoutDirection())

    def _plan(self, width: int) -> "_Plan":
        """Where everything goes in this width, for left-to-right."""
        form, zoom = self._form, self._zoom()
        px, grown = self._look.px, min(zoom, 2.0)
        pad = px(form.pad) + form.edge_width
        icon = round(px(form.icon) * grown) if self._icon_name else 0
        chevron = round(px(form.chevron) * grown)
        least = self._least_letters * self._look.line(form.title_role, zoom)
        left = pad + (icon + px(14) if icon else 0)
        right = width - pad - (chevron + px(12) if chevron else 0)
        above = below = 0
        picture = QRect()
        if form.above:
            above = form.above if zoom <= SHALLOW_FROM else form.above // 2
            picture = QRect(0, 0, width, above)
        elif form.picture and width - form.picture - 2 * pad >= least:
            picture = QRect(0, 0, form.picture, 0)
            left = form.picture + pad
        elif form.picture and (form.banded or zoom < BAND_FROM):
            picture = QRect(0, 0, width, form.picture * (4 if zoom < BAND_FROM else 2) // 5)
            above = picture.height()
        elif icon and right - left < least * 0.75:
            left, above = pad, icon + 6
        aside = QRect()
        if self._aside:
            wide = natural_width((Run(self._aside, bold=not self._aside.isdigit()),), self._kind("label"))
            room = right - left - wide - 24
            few = self._aside.isdigit() or self._words(room)[0][0].count <= ASIDE_LINES
            if room >= max(least, wide) and few:
                aside = QRect(right - wide, 0, wide, 0)
                right = aside.left() - 24
            elif not self._aside.isdigit():
                below = self._aside_lines(right - left).height + 6
                aside = QRect(left, 0, right - left, 0)
        return _Plan(pad, icon, chevron, left, max(1, right - left), above, below, picture, aside)

    def _aside_lines(self, width: float) -> Lines:
        return Lines((Run(self._aside, bold=not self._aside.isdigit()),), self._kind("label"), width)

    def _words(self, width: int, *, even: bool = False) -> list[tuple[Lines, str]]:
        """The title, the softer line and the foot, each with its colour token."""
        form = self._form
        parts = [(Lines(self._title, self._kind(form.title_role), width, even=even), "text")]
        if self._line:
            parts.append((Lines(self._line, self._kind(form.line_role), width, even=even), form.line_colour))
        if self._foot:
            foot = (Run(self._foot, bold=True),)
            parts.append((Lines(foot, self._kind(form.line_role), width), form.ink))
        return parts

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All words, and never under the form's least height."""
        plan = self._plan(width)
        words = _height(self._words(plan.width)) + plan.above + plan.below
        least = self._look.px(self._form.least_height)
        return max(least if self._form.above or not plan.above else 0, words + 20, self._look.target)

    def sizeHint(self) -> QSize:
        """Wide enough for the title, within reason."""
        wide = natural_width(self._title, self._kind(self._form.title_role)) if self._title else 100
        width = min(wide + self._form.picture + 120, 420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow: everything wraps or goes below."""
        return QSize(120, self._look.px(self._form.least_height))

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole card is drawn
        """Plate, picture, icon, words, aside, chevron."""
        painter = QPainter(self)
        form, look = self._form, self._look
        radius = float(look.design.tokens["radius"][form.radius])
        edge = look.colour(form.edge)
        plate(painter, QRectF(self.rect()), radius, self._fill(), edge=edge, width=self._edge())
        plan = self._plan(self.width())
        self._paint_picture(painter, plan, radius)
        self._paint_words(painter, plan)
        if plan.icon:
            top = 10 if plan.above else (self.height() - plan.icon) // 2
            self._paint_icon(painter, self._icon_name, QRect(plan.pad, top, plan.icon, plan.icon))
        if plan.chevron:
            left = self.width() - plan.pad - plan.chevron + 4
            above = plan.above if self._form.above else 0
            place = QRect(left, (self.height() + above - plan.chevron) // 2, plan.chevron, plan.chevron)
            right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self._paint_icon(painter, "chevron-left" if right_to_left else "chevron-right", place)
        painter.end()

    def _edge(self) -> int:
        return self._form.edge_width

    def _fill(self) -> QColor:
        pressed = self.isDown() or self.underMouse()
        return self._look.colour("tint" if pressed and self._form.ink == "brand" else self._form.fill)

    def _place(self, rect: QRect) -> QRect:
        return mirrored(rect, self.rect(), self.layoutDirection())

    def _paint_icon(self, painter: QPainter, name: str, place: QRect) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = self._icons.pixmap(name, place.width(), self._look.hex(self._form.ink), ratio)
        painter.drawPixmap(self._place(place), pixmap)

    def _paint_picture(self, painter: QPainter, plan: "_Plan", radius: float) -> None:
        if self._picture is None or not plan.picture.width():
            return
        width = self._edge()
        inner = QRectF(self.rect()).adjusted(width, width, -width, -width)
        field = QRect(plan.picture)
        field.setHeight(plan.above or self.height())
        painter.save()
        painter.setClipPath(rounded(inner, radius - width))
        painter.setClipRect(self._place(field), Qt.ClipOperation.IntersectClip)
        self._picture(painter, QRectF(self._place(field)) & inner, self._look)
        painter.restore()

    def _paint_words(self, painter: QPainter, plan: "_Plan") -> None:
        parts = self._words(plan.width, even=True)
        words = _height(parts)
        top = at = plan.above + (self.height() - plan.above - plan.below - words) // 2
        left = self._place(QRect(plan.left, 0, plan.width, 1)).left()
        for lines, token in parts:
            lines.draw(painter, left, at, self._look.colour(token))
            at += lines.height + BETWEEN
        if plan.aside.width():
            lines = self._aside_lines(plan.aside.width())
            place = self._place(plan.aside)
            at = top + words + 6 if plan.below else (self.height() - lines.height) // 2
            token = "text-soft" if self._aside.isdigit() else self._form.ink
            lines.draw(painter, place.left(), at, self._look.colour(token))


def _height(parts: Sequence[tuple[Lines, str]]) -> int:
    return sum(lines.height for lines, _ in parts) + BETWEEN * (len(parts) - 1)


@dataclass(frozen=True, slots=True)
class _Plan:
    pad: int
    icon: int
    chevron: int
    left: int
    width: int
    above: int  # room taken above the words by a picture or icon that found none beside them
    below: int  # and below them by the aside
    picture: QRect
    aside: QRect


class WayCard(CardButton):
    """A way in (component 14): picture field, title, one line."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(WAY_BESIDE if look.kiosk else WAY, look, icons, parent)

    def show_shape(self, *, portrait: bool, lower: int = 0, arrow: bool = True) -> None:
        """At a kiosk: the picture beside the words on a screen that stands, else above them.

        ``lower`` px are taken off the picture's height, where the screen is lower than the drawing's.
        """
        above = max(LEAST_ABOVE, WAY_BELOW.above - lower)
        below = replace(WAY_BELOW, above=above, least_height=WAY_BELOW.least_height - WAY_BELOW.above + above)
        below = below if arrow else replace(below, chevron=0)
        self._form = WAY_BESIDE if portrait else below
        self.updateGeometry()
        self.update()


class GroupCard(CardButton):
    """A group of pages with a picture, on the screen of topics."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(GROUP_KIOSK if look.kiosk else GROUP, look, icons, parent)


class PageCard(CardButton):
    """A page with its picture, in a narrow column."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(PAGE_KIOSK if look.kiosk else PAGE, look, icons, parent)


class TopicCard(CardButton):
    """A group of pages on Home: icon, title, hint, how many pages."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(TOPIC, look, icons, parent)


class SuggestionRow(CardButton):
    """A page to read, or something else to do (component 20)."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(SUGGESTION, look, icons, parent)


class UrgentStrip(CardButton):
    """The way to help that is always in view (component 15)."""

    def __init__(
        self, look: Look, icons: Icons, parent: QWidget | None = None, *, zoomed: bool = False
    ) -> None:
        form = replace(URGENT, edge_width=4, least_height=64, radius="sheet") if look.kiosk else URGENT
        super().__init__(replace(form, zoomed=zoomed), look, icons, parent)
        self._whole: tuple[tuple[Run, ...], str, str] = ((), "", "")  # title, aside, name
        self._shorter: tuple[str, ...] = ()

    def _words(self, width: int, *, even: bool = False) -> list[tuple[Lines, str]]:
        """On two lines the order begins the second, where the question leaves it one."""
        parts = super()._words(width, even=even)
        if parts[0][0].count > 1 and len(self._title) > 1:
            first, *rest = self._title
            broken = first, Run(f"\u2028{rest[0].text.lstrip()}", bold=rest[0].bold), *rest[1:]
            lines = Lines(broken, self._kind(self._form.title_role), width)
            if lines.count == parts[0][0].count:
                parts[0] = lines, parts[0][1]
        return parts

    def show_shorter(self, *shorter: str) -> None:
        """Have these words for where the whole ones would take too much room, the longest first."""
        self._whole = self._title, self._aside, self.accessibleName()
        self._shorter = shorter

    def fit(self, width: int, most: float) -> int:
        """The height in this width, in the longest words that take no more than ``most`` px."""
        if not self._shorter:
            return self.heightForWidth(width)
        self._title, self._aside, name = self._whole
        self._least_letters = LEAST_LETTERS
        for words in self._shorter:
            if self.heightForWidth(width) <= most:
                break
            self._title, self._aside, self._least_letters = (Run(words, bold=True),), "", SHORT_LETTERS
            name = _whole_name(words, self._whole[1])
        self.setText("".join(run.text for run in self._title))
        self.setAccessibleName(name)
        self.update()
        return self.heightForWidth(width)

    def show_level(self, level: HelpLevel) -> None:
        """Have the colours of this level: red is kept for "now"."""
        token = LEVEL_TOKENS.get(level, "soon")
        self._form = replace(self._form, edge=token, fill=f"{token}-fill", ink=token)
        self._icon_name = f"level-{token}"
        self.update()


def _whole_name(words: str, aside: str) -> str:
    """What a strip with short words is called: where it leads is said too, once."""
    return words if words.casefold() in aside.casefold() else f"{words.rstrip('.')}. {aside}"
