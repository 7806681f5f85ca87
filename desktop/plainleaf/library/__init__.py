"""The compiled library file: opening it, pages, figures, glossary, search.

Writing it is in ``plainleaf.library.writer``, which the program that only reads never loads.
"""

from plainleaf.library.library import Answer, Hit, Library

__all__ = ["Answer", "Hit", "Library"]
