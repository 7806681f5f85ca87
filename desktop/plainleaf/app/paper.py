"""`plainleaf handout`, `form` and `list`: sheets as PDF files."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from plainleaf.app.settled import settled
from plainleaf.content.errors import HandoutError
from plainleaf.content.forms import Form
from plainleaf.content.place import Place
from plainleaf.handout.files import write_pdf
from plainleaf.handout.gathering import gather
from plainleaf.handout.options import Printable, SheetOptions
from plainleaf.handout.typesetter import Typesetter
from plainleaf.library import Library


@dataclass(frozen=True, slots=True)
class Order:
    """What was asked for on the command line."""

    pages: tuple[str, ...]
    every_page: bool
    langs: tuple[str, ...]
    sizes: tuple[str, ...]
    paper: str
    black_only: bool
    out: Path
    form: Form = Form.FULL
    outlook: bool = False
    today: date | None = None
    grace_days: int = 0

    @property
    def into_folder(self) -> bool:
        """Whether ``out`` is a folder: several files come, it is one, or it doesn't end in .pdf."""
        several = self.every_page or len(self.pages) > 1 or len(self.langs) > 1 or len(self.sizes) > 1
        return several or self.out.is_dir() or self.out.suffix.lower() != ".pdf"

    def wrong(self) -> str:
        """What doesn't go together, in words; empty when all is well."""
        if self.every_page == bool(self.pages):
            return "name pages, or use --all, not both"
        if self.into_folder and self.out.suffix.lower() == ".pdf" and not self.out.is_dir():
            return f"{self.out} names one file, but several are asked for: name a folder"
        if self.outlook and self.form is Form.SHORT:
            return "the short form never has the outlook: leave out --outlook, or use --form full"
        return ""

    def options(self, size: str) -> SheetOptions:
        """How a sheet of that size is set."""
        return SheetOptions(size, self.paper, self.black_only, form=self.form, outlook=self.outlook)


def write_handouts(library: Library, order: Order, place: Place, resources: Path) -> Iterator[Path]:
    """Write what was ordered, and tell each file as it's done; `page.lang.size.pdf` in a folder.

    Raises:
        HandoutError: a handout can't be set or written.
        LibraryError: a page is missing or not in that language.

    """
    typesetter = Typesetter(resources)
    if order.into_folder:
        _make_folder(order.out)
    for page, lang in _wanted(library, order):
        material = gather(library, page, lang, place, today=order.today, grace_days=order.grace_days)
        for size in order.sizes:
            pdf = typesetter.pdf(material, order.options(size))
            path = order.out / f"{page}.{lang}.{size}.pdf" if order.into_folder else order.out
            write_pdf(pdf, path)
            yield path


def write_one(
    material: Printable, paper: str | None, out: Path, resources: Path, *, black_only: bool = False
) -> None:
    """Write a sheet of any kind, on the settled paper if none is named.

    Raises:
        HandoutError: it can't be set or written.

    """
    options = SheetOptions(paper=paper or settled().paper, black_only=black_only)
    write_pdf(Typesetter(resources).pdf(material, options), out)


def _wanted(library: Library, order: Order) -> Iterator[tuple[str, str]]:
    for lang in order.langs:
        pages = [page.id for page in library.pages(lang)] if order.every_page else order.pages
        for page in pages:
            yield page, lang


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"{folder}: can't be made a folder ({error.strerror}). Choose another place."
        raise HandoutError(message) from error
