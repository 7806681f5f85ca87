"""The checklist's small pictures: one function each, kept as ``pictures/NAME.svg`` without a word."""

from collections.abc import Callable, Iterator
from pathlib import Path

from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from illustration import palette
from illustration.build import ROOT
from illustration.canvas import Fig
from illustration.figures_small_body import BODY
from illustration.figures_small_skin import SKIN
from illustration.figures_small_things import THINGS
from illustration.parts_small import SIDE

FOLDER = ROOT / "resources" / "libraries" / "calcium-deposits" / "pictures"
PICTURES: dict[str, Callable[[Fig], None]] = {**SKIN, **BODY, **THINGS}


_SHOWN = box(-10, -10, SIDE + 10, SIDE + 10)  # with the strokes of what is cut by the tile's edge
_FINE = 0.15  # units: less can't be seen at the size that a picture has


class _Tile(Fig):
    """A canvas that writes only what is seen: a row of pictures must be drawn in no time."""

    def path(self, g: BaseGeometry | str, *args: object, tol: float = _FINE, **keywords: object) -> None:
        """Paint a shape, without what lies beyond the tile."""
        seen = g if isinstance(g, str) else g.intersection(_SHOWN)
        super().path(seen, *args, tol=tol, **keywords)


def draw_picture(name: str, theme: str = "light", tone: str = "medium") -> str:
    """One picture as SVG."""
    f = _Tile(name, {}, theme, tone, w=SIDE, h=SIDE)
    PICTURES[name](f)
    f.used.add("f-bg")
    size = f'width="{SIDE}" height="{SIDE}" viewBox="0 0 {SIDE} {SIDE}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" id="picture-{name}" {size}>\n'
        f'<style id="theme">\n{palette.css(theme, tone, f.used)}\n</style>\n'
        f'<defs>{"".join(f.defs)}</defs>\n<rect id="bg" class="f-bg" width="{SIDE}" height="{SIDE}"/>\n'
        '<g id="art">\n' + "\n".join(f.body) + "\n</g>\n</svg>\n"
    )


def build_pictures(names: list[str]) -> Iterator[Path]:
    """Draw pictures (all, if none is named) and write them where the library keeps them."""
    FOLDER.mkdir(exist_ok=True)
    for name in PICTURES:
        if not names or name in names:
            path = FOLDER / f"{name}.svg"
            path.write_text(draw_picture(name), encoding="utf-8")
            yield path
