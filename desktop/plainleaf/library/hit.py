"""What a search finds."""

from dataclasses import dataclass

from plainleaf.content.blocks import Run


@dataclass(frozen=True, slots=True)
class Hit:
    """A page that was found: its best section, and a few of its words, the found ones bold."""

    page: str
    section: str  # the heading's id; empty for the top of the page
    section_title: str
    title: str
    text: tuple[Run, ...]
