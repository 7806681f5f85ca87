"""Authors' Markdown, read, checked and compiled. The only package that knows Markdown."""

from plainleaf.authoring.library_reader import (
    Proof,
    check_library,
    compile_library,
    prove_library,
    read_library,
)

__all__ = ["Proof", "check_library", "compile_library", "prove_library", "read_library"]
