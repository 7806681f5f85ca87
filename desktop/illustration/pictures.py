"""The checklist's small pictures: drawn by one function each, kept as ``pictures/NAME.svg`` without a word."""

from collections.abc import Callable, Iterator
from pathlib import Path

from illustration import palette
from illustration.build import ROOT
from illustration.canvas import Fig
from illustration.pictures_body import BODY
from illustration.pictures_parts import SIDE
from illustration.pictures_skin import SKIN
from illustration.pictures_things import THINGS

FOLDER = ROOT / "resources" / "libraries" / "calcium-deposits" / "pictures"
PICTURES: dict[str, Callable[[Fig], None]] = {**SKIN, **BODY, **THINGS}


def draw_picture(name: str, theme: str = "light", tone: str = "medium") -> str:
    """One picture as SVG."""
    f = Fig(name, {}, theme, tone, w=SIDE, h=SIDE)
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
