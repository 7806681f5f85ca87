"""A reader's choices: looks and place, never health, and never half-written."""

import errno
import json
import os
import sys
from pathlib import Path

import pytest

from plainleaf.content.errors import SettingsError
from plainleaf.settings import Settings, choices_path, keep_choices, read_choices
from plainleaf.settings.choices import PORTABLE
from plainleaf.settings.declared import SETTINGS


def test_choices_come_back_as_they_were_kept(tmp_path: Path) -> None:
    path = tmp_path / "plainleaf" / "choices.json"
    chosen = {"text_size": 150, "theme": "dark", "window": (10, 20, 900, 700)}
    keep_choices(path, chosen)
    assert read_choices(path) == chosen
    assert [one.name for one in path.parent.iterdir()] == ["choices.json"]


@pytest.mark.parametrize(
    "words", ["", "{", "[1]", '{"text_size": 7, "kiosk": true, "ticks": ["R01"], "window": [1]}']
)
def test_what_makes_no_sense_is_left_at_its_default(tmp_path: Path, words: str) -> None:
    path = tmp_path / "choices.json"
    path.write_text(words, encoding="utf-8")
    assert read_choices(path) == {}


def test_a_full_disk_leaves_the_old_choices_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "choices.json"
    keep_choices(path, {"theme": "dark"})

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SettingsError, match="No space left") as told:
        keep_choices(path, {"theme": "light"})
    assert str(path) in str(told.value)
    assert json.loads(path.read_text(encoding="utf-8")) == {"theme": "dark"}
    assert [one.name for one in tmp_path.iterdir()] == ["choices.json"]


def test_a_home_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(SettingsError, match="your choices last until you close Plainleaf"):
        keep_choices(tmp_path / "file" / "choices.json", {"theme": "dark"})


def test_the_policy_stands_above_the_choices() -> None:
    settings = Settings.settled({"theme": "contrast"}, {"theme": "dark", "text_size": 200})
    assert settings.theme == "contrast"
    assert settings.text_size == 200
    assert settings.fixed == {"theme"}


def test_what_the_site_settled_is_not_kept_as_a_choice() -> None:
    settings = Settings.settled({"theme": "dark"}, {"text_size": 150, "window": (0, 0, 800, 600)})
    assert settings.choices() == {"text_size": 150, "window": (0, 0, 800, 600)}


def test_a_kiosk_knows_no_choices() -> None:
    settings = Settings.settled({"kiosk": True}, {"theme": "dark", "text_size": 300, "window": (0, 0, 9, 9)})
    assert (settings.theme, settings.text_size, settings.window) == ("system", 100, None)


def test_defaults_are_the_first_values() -> None:
    settings = Settings.settled({}, {})
    assert {name: getattr(settings, name) for name in SETTINGS} == {
        name: one.values[0] for name, one in SETTINGS.items()
    }
    assert settings.region == ""


def test_no_setting_could_hold_anything_about_health() -> None:
    assert set(SETTINGS) == {
        "theme",
        "text_size",
        "language",
        "region",
        "paper",
        "picture",
        "kiosk",
        "page_limit",
        "overdue_grace_days",
    }


def test_the_code_of_any_language_is_kept_and_nothing_else() -> None:
    declared = SETTINGS["language"]
    assert all(declared.allows(code) for code in ("", "es", "ar", "fil"))
    assert not any(declared.allows(other) for other in ("English", "e", "../es", "ES", 1, None))


def test_a_copy_that_is_carried_about_keeps_its_choices_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "plainleaf"))
    assert tmp_path not in choices_path().parents
    (tmp_path / PORTABLE).mkdir()
    assert choices_path() == tmp_path / PORTABLE / "choices.json"
