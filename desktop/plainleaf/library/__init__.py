"""The compiled library file: writing it, opening it, pages, figures, glossary, search."""

from plainleaf.library.library import Hit, Library
from plainleaf.library.writer import write_library

__all__ = ["Hit", "Library", "write_library"]
