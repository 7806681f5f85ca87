"""What a search finds, and what it says besides."""

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


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything a reader's words lead to."""

    hits: tuple[Hit, ...] = ()  # best first
    danger: tuple[str, ...] = ()  # ids of the red flags that are spoken of, most of all the first
    near: tuple[str, ...] = ()  # when nothing was found: words that look alike and would find something
    elsewhere: Hit | None = None  # the best page in another language, when the words are of that language
    elsewhere_lang: str = ""
