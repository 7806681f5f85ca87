"""How well a page can be read, in figures: kept in the library and shown to staff, never to a reader."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measures:
    """The figures of one page in one language; ``None`` where no formula is for that language.

    Only paragraphs are counted. Agreed statements and red flags are said word for word, and a
    line of a list is no sentence.
    """

    sentences: int
    words: int
    longest: int  # words of the longest sentence
    over_20: float  # share of sentences with more than 20 words, from 0 to 1
    passive: float | None = None  # share of sentences in the passive voice
    grade: float | None = None  # Flesch-Kincaid, medical words that the page defines as two syllables
    grade_raw: float | None = None  # the same, every word with its own syllables
    smog: float | None = None  # with defined words as two syllables
    inflesz: float | None = None  # Szigriszt-Pazos, for Spanish
