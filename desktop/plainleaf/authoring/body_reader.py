"""``body.toml``: the areas of the body, where each leads, and their words in ``body/<language>.toml``.

A library may do without it. Then its window offers no body map.
"""

from collections.abc import Container, Iterable
from dataclasses import replace
from pathlib import Path

from plainleaf.authoring.findings import Findings, nearest
from plainleaf.authoring.ids import is_name
from plainleaf.authoring.tables import Table, read_toml
from plainleaf.content.body import CLOSER, VIEWS, WHOLE, BodyArea, BodyMap, regions_of
from plainleaf.content.checklist import Checklist

FILE = "body.toml"
_KNOWN = ("id", "view", "regions", "near", "closer", "items", "pages", "red_flag")


def read_body(folder: Path, pages: tuple[str, ...], rules: Checklist | None, findings: Findings) -> BodyMap:
    """The areas without words; none in a library without a body map."""
    if not (folder / FILE).is_file():
        return BodyMap()
    file = read_toml(folder, findings)
    if file is None:
        return BodyMap()
    file.refuse_others("area")
    reader = _Reader(file, pages, rules)
    reader.check_leads()
    return BodyMap(tuple(reader.areas))


def read_body_words(folder: Path, body: BodyMap, written: Container[str], findings: Findings) -> BodyMap:
    """The body map in the words of one language, leading only to pages ``written`` in it."""
    if not body.areas:
        return body
    file = read_toml(folder, findings)
    if file is None:
        return body
    file.refuse_others("areas", "regions")
    areas, regions = file.table("areas"), file.table("regions")
    drawn = regions_of(*VIEWS)
    areas.refuse_others(*(area.id for area in body.areas))
    regions.refuse_others(*drawn)
    return BodyMap(
        tuple(
            replace(
                area,
                title=areas.words(area.id),
                pages=tuple(page for page in area.pages if page in written),
            )
            for area in body.areas
        ),
        {region: regions.words(region) for region in drawn},
    )


class _Reader:
    """Reads the areas; a word that names nothing is a problem and is left out."""

    def __init__(self, file: Table, pages: tuple[str, ...], rules: Checklist | None) -> None:
        self._file, self._pages = file, pages
        self._after = {item.id: item.after for item in rules.items} if rules else {}
        self._flags = [flag.id for flag in rules.red_flags] if rules else []
        self._taken: dict[str, str] = {}  # region -> the area that has it
        self.areas: list[BodyArea] = []
        for row in file.tables("area"):
            self.areas.append(self._area(row))

    def check_leads(self) -> None:
        """Every drawn part belongs to an area, and some area opens each closer look that has one."""
        views = {area.view for area in self.areas}
        for region in regions_of(*WHOLE, *(view for view in CLOSER if view in views)):
            if region not in self._taken:
                fix = "Add it to the regions of an [[area]]."
                self._file.findings.add(0, f"The part “{region}” leads nowhere.", fix)
        opened = {area.closer for area in self.areas}
        for view in sorted(views - opened - {""}):
            fix = f'Write closer = "{view}" in an area of the whole body.'
            self._file.findings.add(0, f"No area opens the closer look “{view}”.", fix)

    def _area(self, row: Table) -> BodyArea:
        row.refuse_others(*_KNOWN)
        view = self._one(row, "view", CLOSER, "closer look")
        drawn = regions_of(view) if view else regions_of(*WHOLE)
        regions, near = self._list(row, "regions", drawn), self._list(row, "near", drawn)
        if not regions and not near:
            fix = "Name its regions, or with near those where it is."
            row.findings.add(row.line, "The area is nowhere on the body.", fix)
        area = BodyArea(
            id=self._id(row),
            title="",
            view=view,
            regions=self._free(row, regions),
            near=near,
            closer=self._one(row, "closer", CLOSER, "closer look"),
            items=self._list(row, "items", self._after),
            pages=self._list(row, "pages", self._pages),
            red_flag=self._one(row, "red_flag", self._flags, "red flag"),
        )
        if not area.items or not area.pages:
            fix = "Give it pages to read and items to ask about."
            row.findings.add(row.line, f"The area “{area.id}” has no items or no pages.", fix)
        for item in area.items:
            after = self._after[item]
            if after and not set(after) & set(area.items):
                fix = f"Add one of those it is asked after: {', '.join(after)}."
                words = f"The item “{item}” would never be asked here."
                row.findings.add(row.line_of_word("items", item), words, fix)
        return area

    def _id(self, row: Table) -> str:
        area = row.words("id")
        if area and (not is_name(area) or area in {one.id for one in self.areas}):
            fix = "Use small letters, digits and hyphens, each id once."
            row.findings.add(row.line_of("id"), f"“{area}” can't be the id of this area.", fix)
        if area in regions_of(*VIEWS):
            fix = "Give the area an id of its own."
            row.findings.add(row.line_of("id"), f"“{area}” is a drawn part.", fix)
        return area

    def _free(self, row: Table, regions: tuple[str, ...]) -> tuple[str, ...]:
        """The regions that no area above has."""
        area = str(row.data.get("id", ""))
        for region in regions:
            if region in self._taken:
                words = f"The part “{region}” belongs to “{self._taken[region]}” already."
                row.findings.add(row.line_of_word("regions", region), words, "Leave it to one area.")
            self._taken.setdefault(region, area)
        return tuple(region for region in regions if self._taken[region] == area)

    def _one(self, row: Table, key: str, among: Iterable[str], what: str) -> str:
        if key not in row.data:
            return ""
        word, allowed = row.words(key), list(among)
        if word and word not in allowed:
            fix = "Spell it as it is elsewhere, or take it out." + nearest(word, allowed)
            row.findings.add(row.line_of(key), f"There is no {what} “{word}”.", fix)
        return word if word in allowed else ""

    def _list(self, row: Table, key: str, among: Iterable[str]) -> tuple[str, ...]:
        allowed = list(among)
        words = row.word_list(key, optional=True)
        for word in words:
            if word not in allowed:
                fix = "Spell it as it is elsewhere, or take it out." + nearest(word, allowed)
                row.findings.add(row.line_of_word(key, word), f"“{word}” can't be in {key} here.", fix)
        return tuple(word for word in dict.fromkeys(words) if word in allowed)
