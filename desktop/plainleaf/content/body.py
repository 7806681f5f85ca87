"""The body map as data: the parts a reader can point to, and where each leads."""

from collections.abc import Mapping
from dataclasses import dataclass, field

_SIDES = ("right", "left")
_LIMBS = ("shoulder", "hand", "forearm", "elbow", "upper-arm", "foot", "lower-leg", "knee", "thigh")
_BOTH = ("head", "neck", *(f"{limb}-{side}" for side in _SIDES for limb in _LIMBS))
_FINGERS = ("index", "middle", "ring", "little", "thumb")

# The parts that are drawn, by drawing (resources/body-map/<view>.svg). Sides are the reader's own.
VIEWS: Mapping[str, tuple[str, ...]] = {
    "front": (*_BOTH, "chest", "belly", "hips"),
    "back": (*_BOTH, "upper-back", "lower-back", "buttock-left", "buttock-right"),
    "face": (
        *("forehead", "eye-right", "eye-left", "ear-right", "ear-left"),
        *("nose", "cheek-right", "cheek-left", "mouth"),
    ),
    "hand": (
        *(f"tip-{finger}" for finger in _FINGERS),
        *(f"finger-{finger}" for finger in _FINGERS),
        *("hand", "wrist"),
    ),
    "foot": ("toes", "middle", "heel", "ankle"),
}
WHOLE = ("front", "back")  # shown side by side; each other view is a closer look
CLOSER = tuple(view for view in VIEWS if view not in WHOLE)


def regions_of(*views: str) -> tuple[str, ...]:
    """The ids of all parts drawn in these views: ``front-hand-left``."""
    return tuple(f"{view}-{name}" for view in views for name in VIEWS[view])


@dataclass(frozen=True, slots=True)
class BodyArea:
    """A line of the list beside the drawing: some drawn parts that lead to the same things.

    ``near`` are parts of another area that show where this one is, when it isn't drawn itself.
    """

    id: str
    title: str
    view: str = ""  # the closer look it belongs to; nothing: the whole body
    regions: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    closer: str = ""  # the closer look that it opens
    items: tuple[str, ...] = ()  # lines of the checklist to ask about
    pages: tuple[str, ...] = ()  # to read, the first one first
    red_flag: str = ""  # the danger sign that is named with it

    @property
    def lit(self) -> tuple[str, ...]:
        """The drawn parts that show where it is."""
        return self.regions or self.near


@dataclass(frozen=True, slots=True)
class BodyMap:
    """All areas in the order of the list, and the name of each drawn part, in one language."""

    areas: tuple[BodyArea, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)  # "your left hand", by region

    def listed(self, view: str) -> tuple[BodyArea, ...]:
        """The areas of the whole body (``""``) or of a closer look."""
        return tuple(area for area in self.areas if area.view == view)

    def area_of(self, part: str) -> BodyArea | None:
        """The area called ``part``, or the one that a region called so belongs to."""
        return next((area for area in self.areas if part == area.id or part in area.regions), None)

    def areas_at(self, area: BodyArea) -> tuple[BodyArea, ...]:
        """Other areas that are to be found where this one is drawn, but aren't drawn themselves."""
        return tuple(other for other in self.areas if set(other.near) & set(area.regions))
