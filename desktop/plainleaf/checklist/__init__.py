"""Ticks to a suggestion: what to read and which help to show. Pure logic, no Qt, no files, no clock."""

from plainleaf.checklist.asking import shown_items
from plainleaf.checklist.engine import suggest
from plainleaf.checklist.suggestion import Card, Help, Read, Suggestion

__all__ = ["Card", "Help", "Read", "Suggestion", "shown_items", "suggest"]
