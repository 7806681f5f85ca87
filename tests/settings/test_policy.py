"""The site's policy: followed only when nobody but the administrator can write it, and never half."""

import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from plainleaf.settings import policy as policy_module
from plainleaf.settings.declared import SETTINGS
from plainleaf.settings.policy import policy_path, read_policy, safest


@dataclass
class Status:
    """What the system says of a file or folder, as far as the policy asks."""

    st_mode: int
    st_uid: int = 0


FILE, FOLDER = stat.S_IFREG | 0o644, stat.S_IFDIR | 0o755


StatusOf = Callable[[Path | int], Any]


def system(file: Status | None = None, folder: Status | None = None) -> StatusOf:
    """A system that says this of the policy file, and of every folder above it."""
    return lambda asked: (file or Status(FILE)) if isinstance(asked, int) else (folder or Status(FOLDER))


@pytest.fixture
def guarded(tmp_path: Path) -> Path:
    """Where the policy is written."""
    return tmp_path / "policy.toml"


def test_no_file_settles_nothing(tmp_path: Path) -> None:
    assert read_policy(tmp_path / "none.toml") == ({}, [])


def test_a_guarded_policy_is_followed(guarded: Path) -> None:
    guarded.write_text('region = "UK"\ntext_size = 150\nkiosk = true\n', encoding="utf-8")
    settled, wrong = read_policy(guarded, system())
    assert settled == {"region": "UK", "text_size": 150, "kiosk": True}
    assert wrong == []


@pytest.mark.parametrize(
    ("file", "folder"),
    [
        (Status(FILE | 0o020), Status(FOLDER)),
        (Status(FILE | 0o002), Status(FOLDER)),
        (Status(FILE, 1000), Status(FOLDER)),
        (Status(FILE), Status(FOLDER | 0o020)),
        (Status(FILE), Status(FOLDER, 1000)),
    ],
    ids=["group", "others", "owner", "folder of a group", "folder of another"],
)
def test_a_policy_that_others_can_write_is_refused(guarded: Path, file: Status, folder: Status) -> None:
    guarded.write_text('region = "UK"\nkiosk = false\n', encoding="utf-8")
    settled, wrong = read_policy(guarded, system(file, folder))
    assert settled == safest()
    assert settled["kiosk"] is True
    assert settled["region"] == ""
    assert str(guarded) in str(wrong[0])
    assert "write permission" in str(wrong[0])


def test_a_sticky_folder_is_no_hole(guarded: Path) -> None:
    guarded.write_text('paper = "a4"\n', encoding="utf-8")
    sticky = Status(stat.S_IFDIR | stat.S_ISVTX | 0o777)
    assert read_policy(guarded, system(folder=sticky)) == ({"paper": "a4"}, [])


@pytest.mark.parametrize(
    "words",
    [b"region = ", b"\xff\xfe", b"x = 1\n" * 20_000],
    ids=["broken", "no text", "too large"],
)
def test_a_policy_that_cannot_be_read_locks(guarded: Path, words: bytes) -> None:
    guarded.write_bytes(words)
    settled, wrong = read_policy(guarded, system())
    assert settled == safest()
    assert len(wrong) == 1
    assert str(guarded) in str(wrong[0])


@pytest.mark.parametrize("line", ['region = "France"', "text_size = 110", "kiosk = 1", "text_size = true"])
def test_a_wrong_value_gives_way_to_the_safest_and_is_named(guarded: Path, line: str) -> None:
    guarded.write_text(f'paper = "a4"\n{line}\n', encoding="utf-8")
    settled, wrong = read_policy(guarded, system())
    name = line.partition(" ")[0]
    assert settled[name] == SETTINGS[name].safest
    assert settled["paper"] == "a4"
    assert name in str(wrong[0])


def test_a_misspelt_kiosk_still_locks(guarded: Path) -> None:
    guarded.write_text("kiosc = true\n", encoding="utf-8")
    settled, wrong = read_policy(guarded, system())
    assert settled["kiosk"] is True
    assert "kiosc" in str(wrong[0])


def test_the_place_does_not_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    before = policy_path()
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "ProgramData", "PLAINLEAF_POLICY"):
        monkeypatch.setenv(name, "elsewhere")
    assert policy_path() == before


@pytest.mark.parametrize(
    ("system", "place"),
    [
        ("linux", "/etc/plainleaf/policy.toml"),
        ("darwin", "/Library/Application Support/Plainleaf/policy.toml"),
    ],
)
def test_each_system_has_one_place(monkeypatch: pytest.MonkeyPatch, system: str, place: str) -> None:
    monkeypatch.setattr(policy_module.sys, "platform", system)
    assert policy_path().as_posix() == place
