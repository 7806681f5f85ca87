"""Every word of the window is translated, for each language that has a file of words."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "resources" / "translations").glob("plainleaf_*.ts"))
PLACES = re.compile(r"\{\d*\}|%n")
Key = tuple[str, str, str]


def messages(path: Path) -> dict[Key, ET.Element]:
    """Each message by its context, its words in the code, and the comment that tells it apart."""
    return {
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
        ): message
        for context in ET.parse(path).getroot().iter("context")  # noqa: S314 - our own
        for message in context.iter("message")
    }


@pytest.fixture(scope="module")
def in_code(tmp_path_factory: pytest.TempPathFactory) -> set[Key]:
    """Every message that the code has now."""
    path = tmp_path_factory.mktemp("words") / "now.ts"
    code = sorted(
        str(file) for part in ("window", "app") for file in (ROOT / "desktop/plainleaf" / part).rglob("*.py")
    )
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    subprocess.run([tool, *code, "-locations", "none", "-ts", path], check=True, capture_output=True)
    return set(messages(path))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_word_of_the_window_is_translated_and_none_is_left_over(path: Path, in_code: set[Key]) -> None:
    assert len(in_code) > 200
    translated = set(messages(path))
    how = f"run pyside6-lupdate as its files say, and translate in {path.name}"
    assert not in_code - translated, how
    assert not translated - in_code, how


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_translation_is_finished_and_fills_the_same_places(path: Path) -> None:
    found = messages(path)
    assert found
    for (context, source, _comment), message in found.items():
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"{context}: “{source}” isn't finished"
        assert translation.text, f"{context}: “{source}” has no words"
        assert sorted(PLACES.findall(translation.text)) == sorted(PLACES.findall(source)), (
            f"{context}: “{source}”"
        )
