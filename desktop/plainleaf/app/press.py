"""Where handouts come from: typst is loaded when the first one is asked for, not at the start."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from plainleaf.content.errors import PrinterError
from plainleaf.content.place import Place

if TYPE_CHECKING:
    from plainleaf.handout.options import Material, SheetOptions
    from plainleaf.handout.typesetter import Typesetter
    from plainleaf.library import Library

SCREEN_PPI = 110


class LatePress:
    """Sets, saves and prints handouts. Used by one thread at a time: typst's compiler is kept."""

    def __init__(self, resources: Path, grace_days: int = 0, today: Callable[[], date] = date.today) -> None:
        self._resources, self._grace_days, self._today = resources, grace_days, today
        self._typesetter: Typesetter | None = None

    def prepare(self, library: "Library", page: str, lang: str, region: str) -> "Material":
        """What a page's handout is made of, with the words for home."""
        from plainleaf.handout.gathering import gather  # noqa: PLC0415 - on first use

        place, grace_days = Place.for_region(region), self._grace_days
        return gather(library, page, lang, place, today=self._today(), grace_days=grace_days)

    def pictures(self, material: "Material", options: "SheetOptions") -> list[bytes]:
        """The sheets as PNG pictures for the screen."""
        return self._ready().pictures(material, options, SCREEN_PPI)

    def pdf(self, material: "Material", options: "SheetOptions") -> bytes:
        """The handout as PDF."""
        return self._ready().pdf(material, options)

    def save(self, material: "Material", options: "SheetOptions", path: Path) -> None:
        """Write the handout as PDF."""
        from plainleaf.handout.files import write_pdf  # noqa: PLC0415 - with typst, on first use

        write_pdf(self.pdf(material, options), path)

    def send(self, material: "Material", options: "SheetOptions") -> str:
        """Print it on the usual printer; the printer's name.

        Raises:
            PrinterError: there is no printer, or it takes nothing.

        """
        from plainleaf.handout import printing  # noqa: PLC0415 - on first use

        if printing.can_print():
            names = printing.printers()
            if not names:
                message = "no printer is set up on this computer: add one in the system's settings"
                raise PrinterError(message)
            printing.print_pdf(self.pdf(material, options), options.paper, 1, names[0])
            return names[0]
        from plainleaf.window.printing import print_pictures  # noqa: PLC0415 - loads Qt's printing

        return print_pictures(self._ready().pictures(material, options, 300), options.paper)

    def printer(self) -> str:
        """The name of the printer that will print; empty when there is none.

        Raises:
            PrinterError: the printing system doesn't answer.

        """
        from plainleaf.handout import printing  # noqa: PLC0415 - on first use

        if printing.can_print():
            return next(iter(printing.printers()), "")
        from plainleaf.window.printing import usual_printer  # noqa: PLC0415 - loads Qt's printing

        return usual_printer()

    def _ready(self) -> "Typesetter":
        if self._typesetter is None:
            from plainleaf.handout.typesetter import Typesetter  # noqa: PLC0415 - loads typst

            self._typesetter = Typesetter(self._resources)
        return self._typesetter
