"""The compiled library file: writing it, opening it, pages, figures, glossary, search."""
