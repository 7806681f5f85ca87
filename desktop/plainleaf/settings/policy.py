"""What the site has settled: ``policy.toml`` at one fixed place, which only its administrator can write.

The place never comes from the environment: whoever starts the program at a kiosk could set that.
"""

import os
import stat
import sys
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path, PureWindowsPath

from plainleaf.content.errors import PolicyError
from plainleaf.settings.declared import SETTINGS, Value

_PLACES = {
    "win32": str(PureWindowsPath("C:/ProgramData/Plainleaf/policy.toml")),
    "darwin": "/Library/Application Support/Plainleaf/policy.toml",
}
_LARGEST = 64 * 1024
StatusOf = Callable[[Path | int], os.stat_result]  # of a path, or of an open file


def policy_path() -> Path:
    """Where the policy of this machine is."""
    return Path(_PLACES.get(sys.platform, "/etc/plainleaf/policy.toml"))


def safest() -> dict[str, Value]:
    """Every setting a site can settle at its safest value: what stands when a policy can't be followed."""
    return {one.name: one.safest for one in SETTINGS.values() if one.policy}


def read_policy(path: Path, status_of: StatusOf = os.stat) -> tuple[dict[str, Value], list[PolicyError]]:
    """What the policy at ``path`` settles, and what is wrong with it.

    No file: nothing is settled. A file that others can write, or that can't be read: every
    setting at its safest value. A wrong line: that setting at its safest value.
    """
    try:
        settled = _read(path, status_of)
    except FileNotFoundError:
        return {}, []
    except PolicyError as error:
        return safest(), [error]
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return safest(), [
            PolicyError(f"{path} can't be read ({error}): mend it; until then the safest values stand")
        ]
    return _checked(path, settled)


def _read(path: Path, status_of: StatusOf) -> Mapping[str, object]:
    """Read through one open file, so that what was checked is what is read."""
    with path.open("rb") as file:
        _refuse_unless_guarded(path, file.fileno(), status_of)
        words = file.read(_LARGEST + 1)
    if len(words) > _LARGEST:
        raise PolicyError(f"{path} is larger than {_LARGEST} bytes: this is no policy file")
    return tomllib.loads(words.decode("utf-8"))


def _refuse_unless_guarded(path: Path, handle: int, status_of: StatusOf) -> None:
    """Refuse a file, or a folder above it, that anybody but the administrator can write."""
    if sys.platform == "win32":
        return  # %ProgramData% is guarded by the installer's access list
    folders = [(folder, status_of(folder)) for folder in path.absolute().parents]
    for place, found in [(path, status_of(handle)), *folders]:
        sticky_folder = stat.S_ISDIR(found.st_mode) and bool(found.st_mode & stat.S_ISVTX)
        writable = found.st_mode & (stat.S_IWGRP | stat.S_IWOTH) and not sticky_folder
        if found.st_uid != 0 or writable:
            fix = f"make root own {place} and take write permission from group and others"
            raise PolicyError(f"{path} isn't followed, since others can write {place}: {fix}")


def _checked(path: Path, settled: Mapping[str, object]) -> tuple[dict[str, Value], list[PolicyError]]:
    values: dict[str, Value] = {}
    wrong: list[PolicyError] = []
    for name, value in settled.items():
        declared = SETTINGS.get(name)
        if declared is None or not declared.policy:
            known = ", ".join(one.name for one in SETTINGS.values() if one.policy)
            wrong.append(PolicyError(f"{path}: there is no setting {name!r}; there are {known}"))
        elif declared.allows(value) and isinstance(value, str | int):
            values[name] = value
        else:
            values[name] = declared.safest
            one_of = ", ".join(repr(one) for one in declared.values)
            wrong.append(PolicyError(f"{path}: {name} can't be {value!r}, but one of {one_of}"))
    if any(SETTINGS.get(name) is None for name in settled):
        values = {**safest(), **values}  # a misspelt "kiosk" must not leave the kiosk open
    return values, wrong
