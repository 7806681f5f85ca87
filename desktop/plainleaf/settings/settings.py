"""The reader's choices under the site's policy, as one frozen value."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Self

from plainleaf.settings.choices import WINDOW
from plainleaf.settings.declared import SETTINGS, Value


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that is settled. ``fixed`` names what the site has settled: no control offers it."""

    theme: str
    text_size: int
    language: str
    region: str
    paper: str
    picture: str  # on paper: "colour", or "black" for printers without
    kiosk: bool
    page_limit: int = 20  # pages one visit may print at a kiosk
    overdue_grace_days: int = 90  # after its review was due, a page is printed whole
    window: tuple[int, ...] | None = None  # x, y, width, height in px
    fixed: frozenset[str] = frozenset()

    @classmethod
    def settled(cls, policy: Mapping[str, Value], choices: Mapping[str, Value | tuple[int, ...]]) -> Self:
        """The policy first, then the reader's choices, then the defaults. A kiosk keeps no choices."""
        locked = policy.get("kiosk") is True
        chosen = {} if locked else {name: one for name, one in choices.items() if not isinstance(one, tuple)}
        defaults = {one.name: one.default for one in SETTINGS.values()}
        values = {**defaults, **chosen, **policy}
        window = None if locked else choices.get(WINDOW)
        return cls(
            theme=str(values["theme"]),
            text_size=int(values["text_size"]),
            language=str(values["language"]),
            region=str(values["region"]),
            paper=str(values["paper"]),
            picture=str(values["picture"]),
            kiosk=values["kiosk"] is True,
            page_limit=int(values["page_limit"]),
            overdue_grace_days=int(values["overdue_grace_days"]),
            window=window if isinstance(window, tuple) else None,
            fixed=frozenset(policy),
        )

    def choices(self) -> dict[str, Value | tuple[int, ...]]:
        """What is to be kept: the reader's own choices, not what the site has settled."""
        kept: dict[str, Value | tuple[int, ...]] = {}
        for field in fields(self):
            declared = SETTINGS.get(field.name)
            value = getattr(self, field.name)
            if declared and declared.reader and field.name not in self.fixed and value != declared.default:
                kept[field.name] = value
        if self.window:
            kept[WINDOW] = self.window
        return kept
