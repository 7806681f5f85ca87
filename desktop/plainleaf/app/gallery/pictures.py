"""Which pictures the gallery has, and drawing one."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from plainleaf.app.gallery.pairs import all_pairs
from plainleaf.app.gallery.pseudo import LONGER, MIRRORED
from plainleaf.app.gallery.screens import SCREENS, Shape, Shown, screen_called, shapes_of
from plainleaf.app.gallery.seat import Scene, seat
from plainleaf.content.errors import HandoutError
from plainleaf.window.look import TEXT_SIZES

THEMES = ("light", "dark", "contrast")
QUALITY = 85  # of a PNG: less is smaller and slower to write


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: a screen in a theme, shape, text size and language. ``own`` is how it was drawn."""

    screen: str
    theme: str
    shape: Shape
    text_size: int
    lang: str
    own: bool

    @property
    def name(self) -> str:
        """Its file's name."""
        if self.own:
            return f"{self.screen}.png"
        width, height = self.shape
        return f"{self.screen}.{self.theme}.{width}x{height}.{self.text_size}.{self.lang}.png"

    @property
    def folder(self) -> str:
        """Its folder in the gallery."""
        return "screens" if self.own else "pairs"

    def scene(self, languages: Sequence[str]) -> Scene:
        """How the window stands for it."""
        shown = screen_called(self.screen)
        return shown.scene(languages, self.lang, self.shape, self.theme, self.text_size)


def own_pictures(languages: Sequence[str]) -> list[Picture]:
    """Each screen in its own shape and language, where the library has that."""
    return [
        Picture(one.name, one.theme, one.shape, one.text_size, one.lang or languages[0], own=True)
        for one in SCREENS
        if one.lang in {"", MIRRORED, *languages}
    ]


def pair_pictures(languages: Sequence[str]) -> list[Picture]:
    """Every pair of screen, theme, shape, text size and language at least once."""
    screens = tuple(one for one in SCREENS if not one.variant)
    shapes = tuple(dict.fromkeys(shape for one in screens for shape in shapes_of(one)))
    spoken = (*languages, LONGER, MIRRORED)
    rows = all_pairs((screens, TEXT_SIZES, spoken, THEMES, shapes), _can_meet)
    made = []
    for shown, text_size, lang, theme, shape in rows:
        assert isinstance(shown, Shown)  # noqa: S101 - as the factors are listed above
        assert isinstance(text_size, int)  # noqa: S101
        assert isinstance(shape, tuple)  # noqa: S101
        made.append(Picture(shown.name, str(theme), shape, text_size, str(lang), own=False))
    return made


def _can_meet(one: object, other: object) -> bool:
    shown = one if isinstance(one, Shown) else other if isinstance(other, Shown) else None
    shape = one if isinstance(one, tuple) else other if isinstance(other, tuple) else None
    return shown is None or shape is None or shape in shapes_of(shown)


def draw(picture: Picture, library_file: Path, languages: Sequence[str], out: Path) -> Path:
    """Bring the real window there and write what it shows, below ``out``."""
    path = out / picture.folder / picture.name
    with seat(library_file, picture.scene(languages)) as sat:
        screen_called(picture.screen).reach(sat)
        sat.settle()
        drawn = sat.window.grab()
    if not drawn.save(str(path), "PNG", QUALITY):
        message = f"{path}: can't be written. Choose another place."
        raise HandoutError(message)
    return path
