"""Every setting, declared once: its values, its default, and the safest value for a site.

Reading, checking and the policy are all made from this table.
"""

from collections.abc import Mapping
from dataclasses import dataclass

Value = str | int | bool


@dataclass(frozen=True, slots=True)
class Declared:
    """One setting. ``safest`` stands in when a policy file can't be followed."""

    name: str
    values: tuple[Value, ...]  # the first is the default
    safest: Value
    reader: bool  # may a reader choose it?
    policy: bool  # may a site settle it?
    hint: str
    codes: bool = False  # the code of any language is a value too: a language is only files

    @property
    def default(self) -> Value:
        """What stands until anybody chooses."""
        return self.values[0]

    def allows(self, value: object) -> bool:
        """Whether ``value`` is one of the values, of the same type (``True`` isn't 1 here)."""
        if self.codes and isinstance(value, str) and _is_code(value):
            return True
        return any(value == one and type(value) is type(one) for one in self.values)


def _is_code(value: str) -> bool:
    """Two or three small letters, as ISO 639 has them."""
    return len(value) in {2, 3} and value.isascii() and value.isalpha() and value.islower()


SETTINGS: Mapping[str, Declared] = {
    one.name: one
    for one in (
        Declared("theme", ("system", "light", "dark", "contrast"), "light", True, True, "colours"),  # noqa: FBT003 - a table
        Declared("text_size", (100, 125, 150, 200, 250, 300), 100, True, True, "text size in per cent"),  # noqa: FBT003
        Declared("language", ("",), "", True, True, "language; empty follows the system", codes=True),  # noqa: FBT003
        Declared("region", ("", "US", "UK", "EU", "MX"), "", True, True, "whose emergency number is shown"),  # noqa: FBT003
        Declared("paper", ("letter", "a4"), "letter", True, True, "paper in the printer"),  # noqa: FBT003
        Declared("picture", ("colour", "black"), "black", True, True, "pictures on paper"),  # noqa: FBT003
        Declared("page_limit", (20, 4, 6, 8, 10, 12, 15, 30, 40, 60), 10, False, True, "most pages a visit"),  # noqa: FBT003
        Declared("overdue_grace_days", (90, 0, 30, 60, 180, 365), 0, False, True, "days of grace"),  # noqa: FBT003
        Declared("kiosk", (False, True), True, False, True, "locked, and forgets each reader"),  # noqa: FBT003
    )
}
