"""What an author has to mend."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake in an authored library: where it is, what it is, what to do.

    ``file`` is relative to the library's folder; ``line`` counts from 1, and is 0
    when the problem belongs to the file as a whole.
    """

    file: str
    line: int
    words: str
    fix: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.words} Fix: {self.fix}"
