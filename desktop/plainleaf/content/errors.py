"""Every failure Plainleaf expects, in one tree.

PlainleafError
├── LibraryError            the compiled library, or something in it
│   ├── LibraryMissingError     there is no such file
│   ├── LibraryBrokenError      truncated, changed, or not a Plainleaf library at all
│   ├── LibraryTooNewError      written by a newer Plainleaf
│   ├── PageMissingError        no such page
│   ├── PageNotInLanguageError  the page isn't written in that language
│   └── FigureError             a picture that can't be shown
├── AuthoringError          a source folder with problems in it: carries every Problem
├── UnknownTickError        a tick that isn't on this checklist
├── CasesError              a clinic's own cases can't be read
├── HandoutError            a sheet can't be set or written
│   └── PrinterError            a sheet can't be printed
└── SettingsError           the reader's choices or the site's policy
    └── PolicyError             a policy file that must not be followed

Each message names the file (or thing) and the way to mend it. They are written for
authors, staff and logs; `window` says the same in the reader's language.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from plainleaf.content.problem import Problem


class PlainleafError(Exception):
    """A failure that was foreseen, with words that say what to do."""


class LibraryError(PlainleafError):
    """The compiled library, or something in it, can't be used."""


class LibraryMissingError(LibraryError):
    """There is no library file at that place."""


class LibraryBrokenError(LibraryError):
    """The file is truncated, was changed after it was written, or is no Plainleaf library."""


class LibraryTooNewError(LibraryError):
    """The file was written by a newer Plainleaf than this one."""


class PageMissingError(LibraryError):
    """The library has no page of that id."""


class PageNotInLanguageError(LibraryError):
    """The page exists, but isn't written in the language asked for."""


class FigureError(LibraryError):
    """A picture is missing or can't be drawn."""


class AuthoringError(PlainleafError):
    """A source folder can't be compiled: it has problems."""

    def __init__(self, problems: Sequence["Problem"]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class UnknownTickError(PlainleafError):
    """A tick isn't on this checklist. A guess here could hide an emergency."""


class CasesError(PlainleafError):
    """A file of cases, with which a clinic tests the checklist, can't be read."""


class HandoutError(PlainleafError):
    """A handout can't be set, or can't be written where it was asked for."""


class PrinterError(HandoutError):
    """A handout can't be printed: no printer, or it takes no jobs."""


class SettingsError(PlainleafError):
    """The reader's choices can't be read or kept."""


class PolicyError(SettingsError):
    """The site's policy file is unsafe or wrong, so the safest value stands instead."""
