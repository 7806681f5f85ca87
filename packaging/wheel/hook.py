"""Put what the program needs into its wheel: the compiled library, fonts, icons, tokens, templates."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

LIBRARY = "calcium-deposits"
SOURCES = "libraries"  # what authors write: compiled into the wheel, not shipped in it
PACKED = "plainleaf/resources"


class LibraryHook(BuildHookInterface[Any]):
    """Compiles the library while the wheel is made. An editable install stays a checkout."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Say which files go where."""
        if version == "editable":
            return
        root = Path(self.root)
        resources = root / "resources"
        put = build_data["force_include"]
        for entry in sorted(resources.iterdir()):
            if entry.name != SOURCES:
                put[str(entry)] = f"{PACKED}/{entry.name}"
        put[str(self._compiled(root, resources))] = f"{PACKED}/{LIBRARY}.plainleaf"

    def _compiled(self, root: Path, resources: Path) -> Path:
        sys.path.insert(0, str(root / "desktop"))
        from plainleaf.authoring import compile_library  # noqa: PLC0415 - the code that is being packed

        out = root / "build" / "packaging" / "library" / f"{LIBRARY}.plainleaf"
        out.parent.mkdir(parents=True, exist_ok=True)
        compile_library(resources / SOURCES / LIBRARY, out)
        return out
