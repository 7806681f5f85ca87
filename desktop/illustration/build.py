"""Drawing figures and writing them where the library keeps them."""

import re
import tomllib
from pathlib import Path

from illustration.canvas import Fig
from illustration.figures import FIGURES

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "libraries" / "calcium-deposits" / "figures"
FORMS = {"words": "", "numbers": ".numbers"}


def words_of(lang: str) -> dict[str, dict[str, str]]:
    """The words of every figure in one language, by figure and key."""
    return tomllib.loads((FOLDER / "words" / f"{lang}.toml").read_text(encoding="utf-8"))


def languages() -> list[str]:
    """The languages that have words for figures."""
    return sorted(path.stem for path in (FOLDER / "words").glob("*.toml"))


def draw(
    name: str, lang: str = "en", form: str = "words", theme: str = "light", text_scale: float = 1.0
) -> Fig:
    """One figure on its canvas."""
    canvas = Fig(name, words_of(lang)[name], theme, "medium", lang, form, text_scale)
    FIGURES[name](canvas)
    return canvas


def path_of(name: str, lang: str, form: str) -> Path:
    """Where a drawn figure is kept."""
    return FOLDER / f"{name}.{lang}{FORMS[form]}.svg"


def build(names: list[str]) -> list[Path]:
    """Draw figures (all, if none is named) in each language that has their words, in both forms."""
    written = []
    for lang in languages():
        for name in (name for name in words_of(lang) if not names or name in names):
            for form in FORMS:
                path = path_of(name, lang, form)
                path.write_text(draw(name, lang, form).svg(), encoding="utf-8")
                written.append(path)
    return written


def key_of(svg: str) -> list[str]:
    """The words of a numbered figure's circles, in the order of their numbers."""
    groups = re.findall(
        r'<g id="label-[^"]+"><title>([^<]*)</title><circle[^>]*/><text[^>]*>(\d+)</text>', svg
    )
    return [words for words, _number in sorted(groups, key=lambda group: int(group[1]))]
