"""What this reader has chosen, kept between starts on a laptop: looks and place, never health."""

import json
import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_config_path

from plainleaf.content.errors import SettingsError
from plainleaf.settings.declared import SETTINGS, Value

WINDOW = "window"  # [x, y, width, height], px
PORTABLE = "plainleaf-settings"  # the folder beside the program that makes a copy portable


def choices_path() -> Path:
    """Where each system keeps a reader's choices; beside the program in a copy that is carried about."""
    beside = Path(sys.executable).parent / PORTABLE
    if beside.is_dir():
        return beside / "choices.json"
    return user_config_path("plainleaf", appauthor=False) / "choices.json"


def read_choices(path: Path) -> dict[str, Value | tuple[int, ...]]:
    """The choices kept at ``path``; what isn't there or makes no sense is left at its default."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(kept, dict):
        return {}
    chosen: dict[str, Value | tuple[int, ...]] = {
        name: value
        for name, value in kept.items()
        if name in SETTINGS and SETTINGS[name].reader and SETTINGS[name].allows(value)
    }
    window = kept.get(WINDOW)
    if isinstance(window, list) and len(window) == 4 and all(type(one) is int for one in window):
        chosen[WINDOW] = tuple(window)
    return chosen


def keep_choices(path: Path, choices: Mapping[str, Value | tuple[int, ...]]) -> None:
    """Write the choices so that a crash leaves the old ones or the new ones, never half.

    Raises:
        SettingsError: the folder can't be written, or the disk is full.

    """
    words = json.dumps(dict(choices), indent=1, sort_keys=True)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
        temporary = Path(name)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(words)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        message = f"{path} can't be written ({error.strerror}): your choices last until you close Plainleaf"
        raise SettingsError(message) from error
