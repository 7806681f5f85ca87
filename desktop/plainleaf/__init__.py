"""Plainleaf explains a health condition to the person who has it."""

__version__ = "0.1.0"
