"""Authors' Markdown, read, checked and compiled. The only package that knows Markdown."""

from plainleaf.authoring.library_reader import check_library, compile_library, read_library

__all__ = ["check_library", "compile_library", "read_library"]
