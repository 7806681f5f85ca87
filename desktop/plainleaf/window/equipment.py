"""What a window is handed when it's made: it fetches nothing by itself."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from plainleaf.library import Library
from plainleaf.settings import Settings
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look

if TYPE_CHECKING:
    from plainleaf.handout.options import Material, SheetOptions

Choices = Mapping[str, str | int | bool | tuple[int, ...]]


class Press(Protocol):
    """Sets and prints handouts. All but ``prepare`` may be slow: it's called off the window's thread."""

    def prepare(self, library: Library, page: str, lang: str, region: str) -> "Material":
        """What a page's handout is made of."""

    def pictures(self, material: "Material", options: "SheetOptions") -> list[bytes]:
        """The sheets as PNG pictures for the screen."""

    def save(self, material: "Material", options: "SheetOptions", path: Path) -> None:
        """Write the handout as PDF."""

    def send(self, material: "Material", options: "SheetOptions") -> str:
        """Print it; the name of the printer."""

    def printer(self) -> str:
        """The name of the printer that will print; empty when there is none."""


def _as_written(lang: str) -> None:
    """Keep the words of the code."""


@dataclass(frozen=True, slots=True)
class Equipment:
    """The library, how things look, where handouts come from, and what is settled."""

    library: Library
    look: Look
    icons: Icons
    press: Press
    settings: Settings
    lang: str
    keep: Callable[[Choices], None]  # writes the reader's choices; SettingsError when it can't
    system_is_dark: Callable[[], bool]
    clock: Callable[[], float] = time.monotonic  # seconds, for what waits at a kiosk
    speak: Callable[[str], None] = _as_written  # what's made from now on has its words in this language
    body_drawings: Path | None = None  # the folder of the body's drawings; no body map without
