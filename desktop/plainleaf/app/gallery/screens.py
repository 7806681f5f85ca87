"""The list of every screen there is: what it shows, how it is reached, which drawing it follows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from plainleaf.app.gallery import reach
from plainleaf.app.gallery.editions import State
from plainleaf.app.gallery.pseudo import LONGER, MIRRORED
from plainleaf.app.gallery.seat import Scene, Seat

Shape = tuple[int, int]
LAPTOP, WIDE, PHONE = (1366, 768), (2560, 1440), (360, 740)
LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)


@dataclass(frozen=True, slots=True)
class Shown:
    """One screen in its own shape and language, which the drawing ``drawing`` shows.

    A ``variant`` is another screen in a look of its own: the pairs have that look anyway.
    """

    name: str
    reach: Callable[[Seat], None]
    drawing: str = ""
    kiosk: bool = False
    shape: Shape = LAPTOP
    theme: str = "light"
    text_size: int = 100
    lang: str = ""  # the library's first
    state: State = State.SOUND
    several: bool = False  # it needs a library in more than one language
    region: str = "US"
    page_limit: int = 20
    variant: bool = False

    def scene(self, languages: Sequence[str], lang: str, shape: Shape, theme: str, text_size: int) -> Scene:
        """The scene of this screen in a library of these languages."""
        extra = {lang} & {LONGER, MIRRORED}
        if self.several and len(languages) == 1:
            extra |= {LONGER}
        width, height = shape
        return Scene(
            width,
            height,
            theme,
            text_size,
            lang,
            self.kiosk,
            self.region,
            self.page_limit,
            self.state,
            tuple(sorted(extra)),
        )


def _kiosk(name: str, way: Callable[[Seat], None], drawing: str = "", shape: Shape = LANDSCAPE) -> Shown:
    return Shown(name, way, drawing, kiosk=True, shape=shape)


_AT_HOME = (
    Shown("home", reach.home, "01"),
    Shown("first-start", reach.home, region=""),
    Shown("topics", reach.topics),
    Shown("topics-group", reach.group),
    Shown("page", reach.page, "05"),
    Shown("page-word", reach.word, "05"),
    Shown("page-care", reach.care, "05b"),
    Shown("page-end", reach.end),
    Shown("page-whole", reach.whole, "05c", variant=True),
    Shown("page-sections", reach.contents, shape=PHONE),
    Shown("page-list", reach.page_list, shape=PHONE),
    Shown("figure-larger", reach.figure_larger),
    Shown("figure-step", reach.figure_step),
    Shown("page-overdue", reach.page, state=State.OVERDUE),
    Shown("page-older-translation", reach.page, state=State.OLDER, several=True),
    Shown("page-broken", reach.page, state=State.BROKEN),
    Shown("page-dark", reach.page, "06", theme="dark", variant=True),
    Shown("page-dark-care", reach.care, "06b", theme="dark", variant=True),
    Shown("page-contrast-care", reach.care, "06c", theme="contrast", variant=True),
    Shown("page-200", reach.page, "07", text_size=200, variant=True),
    Shown("page-200-care", reach.care, "07b", text_size=200, variant=True),
    Shown("page-spanish", reach.page, "16", lang="es", variant=True),
    Shown("page-mirrored", reach.page, "17", lang=MIRRORED, variant=True),
    Shown("question", reach.question),
    Shown("question-ticked", reach.question_ticked),
    Shown("danger-signs", reach.danger_signs),
    Shown("emergency", reach.emergency),
    Shown("same-day", reach.same_day),
    Shown("result", reach.result),
    Shown("nothing-ticked", reach.nothing_ticked),
    Shown("nothing-fits", reach.nothing_fits),
    Shown("body", reach.body),
    Shown("body-picked", reach.body_picked, "12"),
    Shown("body-closer", reach.body_closer),
    Shown("body-lines", reach.body_lines),
    Shown("search", reach.search, "13"),
    Shown("search-nothing", reach.search_nothing, "13b"),
    Shown("search-empty", reach.search_empty),
    Shown("search-danger", reach.search_danger, variant=True),  # its pairs: tests of geometry have them
    Shown("handout", reach.handout, "14"),
    Shown("printer-gone", reach.printer_gone),
    Shown("help", reach.help_screen),
    Shown("help-end", reach.help_end),
    Shown("stopped", reach.stopped),
)

_AT_KIOSKS = (
    Shown("kiosk-attract", reach.attract, "04", kiosk=True, shape=LANDSCAPE, several=True),
    Shown("kiosk-attract-one-language", reach.attract, kiosk=True, shape=PORTRAIT),
    _kiosk("kiosk-home", reach.home, "02"),
    Shown("kiosk-home-portrait", reach.home, "03", kiosk=True, shape=PORTRAIT, variant=True),
    _kiosk("kiosk-topics", reach.topics, "23"),
    _kiosk("kiosk-topics-group", reach.group),
    _kiosk("kiosk-page", reach.page, "08", PORTRAIT),
    _kiosk("kiosk-page-care", reach.care, "08b", PORTRAIT),
    Shown("kiosk-page-landscape", reach.page, "08c", kiosk=True, shape=LANDSCAPE, variant=True),
    _kiosk("kiosk-page-word", reach.word),
    _kiosk("kiosk-page-end", reach.end),
    _kiosk("kiosk-figure-larger", reach.figure_larger),
    _kiosk("kiosk-figure-step", reach.figure_step, shape=PORTRAIT),
    _kiosk("kiosk-question", reach.question, "09"),
    _kiosk("kiosk-question-ticked", reach.question_ticked, "09"),
    _kiosk("kiosk-danger-signs", reach.danger_signs),
    _kiosk("kiosk-emergency", reach.emergency, "10"),
    _kiosk("kiosk-same-day", reach.same_day, "10b"),
    _kiosk("kiosk-result", reach.result),
    _kiosk("kiosk-nothing-ticked", reach.nothing_ticked),
    _kiosk("kiosk-nothing-fits", reach.nothing_fits, "11"),
    _kiosk("kiosk-body", reach.body),
    _kiosk("kiosk-body-picked", reach.body_picked, "12"),
    _kiosk("kiosk-body-closer", reach.body_closer, shape=PORTRAIT),
    _kiosk("kiosk-body-lines", reach.body_lines),
    _kiosk("kiosk-search", reach.search, "19"),
    _kiosk("kiosk-search-empty", reach.search_empty, "19"),
    _kiosk("kiosk-search-nothing", reach.search_nothing),
    Shown("kiosk-search-danger", reach.search_danger, kiosk=True, shape=LANDSCAPE, variant=True),
    _kiosk("kiosk-look", reach.look_sheet, "22"),
    Shown("kiosk-languages", reach.language_sheet, kiosk=True, shape=LANDSCAPE, several=True),
    _kiosk("kiosk-idle", reach.idle, "15"),
    _kiosk("kiosk-hidden", reach.hidden, "20"),
    _kiosk("kiosk-printing", reach.printing),
    _kiosk("kiosk-printed", reach.printed),
    _kiosk("kiosk-printer-trouble", reach.printer_trouble, "21"),
    Shown("kiosk-stopped", reach.stopped, kiosk=True, shape=LANDSCAPE, variant=True),
    Shown("kiosk-printed-enough", reach.printed_enough, kiosk=True, shape=LANDSCAPE, page_limit=4),
)

SCREENS: tuple[Shown, ...] = (*_AT_HOME, *_AT_KIOSKS)

LATER = {  # drawings of what isn't built, so that nobody takes a gap for done
    "05d": "reading aloud needs a voice, which comes with the add-ons of Qt",
    "18": "the staff's number comes with the kiosk's hardening",
    "18b": "the shelf of handouts comes with the richer handouts",
}


def screen_called(name: str) -> Shown:
    """The screen of that name."""
    return next(one for one in SCREENS if one.name == name)


def shapes_of(shown: Shown) -> tuple[Shape, ...]:
    """The shapes of window in which it can be met."""
    return (LANDSCAPE, PORTRAIT) if shown.kiosk else (LAPTOP, WIDE, PHONE)
