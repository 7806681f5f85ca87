"""Colours come from the tokens and the figures' palette: none is written anywhere else."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DESIGN = ROOT / "resources" / "design"
SOURCES = sorted((ROOT / "desktop" / "plainleaf").rglob("*.py"))
TEMPLATES = sorted((ROOT / "resources" / "handout").glob("*.typ"))
LITERAL = re.compile(
    r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{8}\b|#[0-9A-Fa-f]{3}\b"
    r"|\brgba?\(\s*\d|\bhsla?\(\s*\d|\bQColor\(\s*\d|\bQColor\(\s*[\"']"
    r"|\bGlobalColor\.(?!transparent\b)\w+|\bQt\.(black|white|red|green|blue|gr[ae]y|yellow|cyan|magenta)\b"
    r"|\bluma\(|\bcmyk\("
)
ALLOWED = {"#000000": ("window/icons.py", "handout/art.py")}  # the colour an icon's file has, to be replaced


def _found(path: Path) -> list[str]:
    inside = path.as_posix()
    return [
        f"{path.name}:{number}: {match[0]}"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        for match in LITERAL.finditer(line)
        if not inside.endswith(ALLOWED.get(match[0], ("\n",)))
    ]


@pytest.mark.parametrize("path", [*SOURCES, *TEMPLATES], ids=lambda path: str(path.relative_to(ROOT)))
def test_no_colour_is_written_outside_the_tokens(path: Path) -> None:
    assert not _found(path)


@pytest.mark.parametrize(
    "line",
    [
        'painter.fillRect(rect, QColor("#1B6E6A"))',
        "colour = QColor(0, 0, 0)",
        'label.setStyleSheet("color: rgb(20, 20, 20)")',
        "painter.setPen(Qt.GlobalColor.white)",
        "painter.setPen(Qt.black)",
        'QColor("navy")',
        "fill: luma(80%)",
    ],
)
def test_a_written_colour_is_found(tmp_path: Path, line: str) -> None:
    path = tmp_path / "spoilt.py"
    path.write_text(line)
    assert _found(path)


@pytest.mark.parametrize(
    "line", ["image.fill(Qt.GlobalColor.transparent)", 'QColor(look.hex("line"))', "rgb(value)", "# issue"]
)
def test_what_is_no_colour_is_left_alone(tmp_path: Path, line: str) -> None:
    path = tmp_path / "sound.py"
    path.write_text(line)
    assert not _found(path)


def test_every_theme_has_every_token() -> None:
    themes = tomllib.loads((DESIGN / "tokens.toml").read_text(encoding="utf-8"))["colour"]
    names = {theme: set(colours) for theme, colours in themes.items()}
    assert names["light"] == names["dark"] == names["contrast"] == names["print"]
