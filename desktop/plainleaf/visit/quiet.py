"""When a kiosk asks whether anybody is still there, and when it forgets. Plain values: no clock, no Qt."""

from dataclasses import dataclass
from enum import StrEnum

HIDDEN_FOR = 120  # seconds a hidden screen keeps its place
LEAST_COUNT = 20  # seconds a reader must have to answer (WCAG 2.2.1)


class Stillness(StrEnum):
    """What nobody having touched anything means by now."""

    READING = "reading"
    ASKED = "asked"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Quiet:
    """How long a screen may stand still, in seconds: until the question, and from then to the end."""

    ask_after: float = 90
    count: float = 30

    def __post_init__(self) -> None:
        """Refuse a count that leaves too little time to answer."""
        if self.ask_after <= 0 or self.count < LEAST_COUNT:
            message = f"a kiosk must ask, and count {LEAST_COUNT} s or more: {self.ask_after}, {self.count}"
            raise ValueError(message)

    def after(self, still: float) -> Stillness:
        """What ``still`` seconds without a touch mean."""
        if still < self.ask_after:
            return Stillness.READING
        return Stillness.ASKED if still < self.ask_after + self.count else Stillness.OVER

    def left(self, still: float) -> int:
        """Whole seconds left to answer; all of them before the question."""
        since = max(0.0, still - self.ask_after)
        return max(0, int(self.count - since + 0.999))
