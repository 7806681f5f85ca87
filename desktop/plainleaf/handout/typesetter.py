"""Sets sheets with typst: the same material and options always give the same bytes."""

import json
import re
import shutil
import tempfile
import threading
import tomllib
import weakref
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import cached_property
from pathlib import Path
from typing import Any

import typst

from plainleaf.content.design import Design, read_design
from plainleaf.content.errors import HandoutError
from plainleaf.content.forms import Form
from plainleaf.handout.look import Look, Sizes, readable
from plainleaf.handout.options import Material, Printable, SheetOptions
from plainleaf.handout.paper_form import PaperForm, form_sheet
from plainleaf.handout.safety_report import SafetyReport, report_sheet
from plainleaf.handout.sheet import sheet
from plainleaf.handout.stream_ends import with_clear_stream_ends
from plainleaf.handout.visit_list import VisitList, list_sheet
from plainleaf.handout.words import Json, sheet_words

_PDF: Mapping[str, Any] = {"format": "pdf", "pdf_standards": ["ua-1", "a-2a"]}
_FORM_SIDES = 2
_SMALL = 8  # dots an inch, where only the number of sides counts
_NO_LETTER = re.compile(r'the text `"(.+?)"` could not be displayed')


class Typesetter:
    """Makes sheets. It keeps one compiler, made at the first sheet: one a sheet would fill the memory."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources
        self._one_at_a_time = threading.Lock()

    def pdf(self, material: Printable, options: SheetOptions) -> bytes:
        """The sheet as a tagged PDF (PDF/UA-1 and PDF/A-2a).

        Raises:
            HandoutError: a picture is broken, a letter is in no font, a resource is missing.

        """
        return self._set(material, options)[1]

    def sheet(self, material: Printable, options: SheetOptions) -> Json:
        """The sheet's data: see `words.sheet_words`."""
        return self._set(material, options)[0]

    def pictures(self, material: Printable, options: SheetOptions, ppi: int) -> list[bytes]:
        """The sheet's pages as PNG: 110 dots an inch for a preview, 300 for a printer.

        The PDF is set first: only its standards refuse a letter that no font has.
        """
        data, _pdf = self._set(material, options)
        return self._pictures(data, material, ppi)

    def sides(self, material: Printable, options: SheetOptions) -> int:
        """How many sides of paper the sheet fills."""
        return len(self._pictures(self._data(material, options), material, _SMALL))

    def _set(self, material: Printable, options: SheetOptions) -> tuple[Json, bytes]:
        data = self._data(material, options)
        made = self._compile(data, material, {**_PDF, "timestamp": _moment(material.day)})
        return data, with_clear_stream_ends(made)

    def _data(self, material: Printable, options: SheetOptions) -> Json:
        """The sheet's words with their look."""
        labels = self._labels(material.lang)
        match material:
            case Material():
                return self._dressed(sheet(material, options, labels), material, options)
            case PaperForm():
                return self._fitted(form_sheet(material, labels), material, options)
            case VisitList():
                return self._dressed(list_sheet(material, options, labels), material, options)
            case SafetyReport():
                close = SheetOptions(paper=options.paper, black_only=options.black_only, form=Form.SHORT)
                return self._dressed(report_sheet(material, labels), material, close)
        raise TypeError(f"no sheet is made of {material!r}")

    def _fitted(self, data: Json, material: Printable, options: SheetOptions) -> Json:
        """In the largest of the form's types that gets it on two sides; else in the smallest, on more."""
        options = SheetOptions(paper=options.paper, black_only=options.black_only)
        rows = self._design.tokens["type"]["paper"]["form"]
        for sizes in (row for row in rows if readable(row, self._design, material.lang)):
            self._dressed(data, material, options, sizes)
            if len(self._pictures(data, material, _SMALL)) <= _FORM_SIDES:
                break
        return data

    def _dressed(
        self, data: Json, material: Printable, options: SheetOptions, sizes: Sizes | None = None
    ) -> Json:
        Look(material, options, self._design, self._resources / "icons", sizes).put_on(data)
        return data

    def _pictures(self, data: Json, material: Printable, ppi: int) -> list[bytes]:
        made = self._compile(data, material, {"format": "png", "ppi": ppi})
        return made if isinstance(made, list) else [made]

    def _compile(self, data: Json, material: Printable, how: Mapping[str, Any]) -> Any:  # noqa: ANN401 - bytes or list
        inputs = {"sheet": json.dumps(data, ensure_ascii=False)}
        template = self._sheet + self._template(data["template"])
        how = {**how, "input": template, "sys_inputs": inputs}  # without input it forgets the template
        try:
            with self._one_at_a_time:
                made, warnings = self._compiler.compile_with_warnings(**how)
        except typst.TypstError as error:
            raise _failure(str(error.message), data, material) from error
        if warnings:
            message = f"{material.subject}: {warnings[0].message}. Mend the fonts or the template."
            raise HandoutError(message)
        return made

    @cached_property
    def _compiler(self) -> typst.Compiler:
        """Reads only what it is handed: no packages, no system fonts, an empty folder as its world."""
        folder = self._resources / "fonts"
        fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)]
        )
        family = self._design.tokens["type"]["family"]
        if family not in fonts.families():
            raise HandoutError(f"{folder}: the font {family} isn't there. Install Plainleaf again.")
        empty = tempfile.mkdtemp(prefix="plainleaf-")
        weakref.finalize(self, shutil.rmtree, empty, ignore_errors=True)
        return typst.Compiler(
            input=self._sheet,
            root=empty,
            font_paths=fonts,
            ignore_system_fonts=True,
            package_path=empty,
            package_cache_path=empty,
        )

    @cached_property
    def _sheet(self) -> bytes:
        """What stands before each template."""
        return _read(self._resources / "handout" / "sheet.typ")

    def _template(self, name: str) -> bytes:
        return _read(self._resources / "handout" / f"{name}.typ")

    @cached_property
    def _design(self) -> Design:
        return read_design(self._resources / "design")

    def _labels(self, lang: str) -> Mapping[str, Any]:
        return tomllib.loads(_read(self._resources / "handout" / f"{lang}.toml").decode())


def _failure(message: str, data: Json, material: Printable) -> HandoutError:
    """What typst could not do, said of the sheet and, for a missing letter, of the word it is in."""
    if found := _NO_LETTER.search(message):
        letter = found[1]
        word = next((word for word in sheet_words(data) if letter in word), letter)
        return HandoutError(
            f"{material.subject}: no font has the letter {letter!r} of {word!r}. Write it another way."
        )
    return HandoutError(f"{material.subject}: the sheet can't be set: {message}")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise HandoutError(f"{path}: can't be read ({error.strerror}). Install Plainleaf again.") from error


def _moment(day: date) -> int:
    """The words' own day, not today's: the same page must give the same file tomorrow."""
    return int(datetime.combine(day, time(), UTC).timestamp())
