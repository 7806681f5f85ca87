"""``checklist.toml``: what can be ticked and what it leads to, without words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from plainleaf.authoring.findings import Findings, nearest
from plainleaf.authoring.ids import is_name
from plainleaf.authoring.pictures_reader import FOLDER
from plainleaf.authoring.tables import Table, read_toml
from plainleaf.authoring.words_reader import checked_sources
from plainleaf.content.blocks import HelpLevel, HelpLine
from plainleaf.content.checklist import Checklist, Item, LookAlike, Part, Rule, Strength

_TICK = re.compile(r"[A-Z]\d{2,}")
_KINDS = ("item", "red_flag")
_WEIGHTS = tuple(strength.value for strength in Strength)
_TABLES = ("part", "item", "red_flag", "rule", "look_alike")
_KNOWN = ("on_view", "read_along", "circumstances", "first_needs", "only_with", *_TABLES)


@dataclass(frozen=True, slots=True)
class Standing:
    """What the checklist may point to."""

    pages: tuple[str, ...]  # in library order
    sources: set[str]
    pictures: tuple[str, ...] = ()


def read_checklist(folder: Path, standing: Standing, findings: Findings) -> Checklist | None:
    """The checklist with empty words, or ``None`` when its file can't be read."""
    file = read_toml(folder, findings)
    if file is None:
        return None
    file.refuse_others(*_KNOWN)
    reader = _Reader(file, standing)
    reader.check_leads()
    return Checklist(
        items=tuple(reader.items),
        red_flags=tuple(reader.red_flags),
        rules=tuple(reader.rules),
        parts=tuple(reader.parts.values()),
        on_view=reader.known(file, "on_view", reader.flag_ids, "red flag"),
        general={},
        pages=standing.pages,
        first_needs=reader.needs("first_needs"),
        only_with=reader.needs("only_with"),
        look_alikes=reader.look_alikes(),
        read_along=reader.known(file, "read_along", standing.pages, "page"),
        circumstances=reader.circumstances(),
        about=reader.about,
    )


class _Reader:
    """Reads the tables in the order in which they name each other: parts, lines, rules."""

    def __init__(self, file: Table, standing: Standing) -> None:
        self._file = file
        self._standing = standing
        self._lines: dict[str, Table] = {}  # every tick's own table
        self.parts: dict[str, Part] = {}
        for row in file.tables("part"):
            self._part(row)
        self.items: list[Item] = []
        for row in file.tables("item"):
            self.items.append(self._item(row))
        self.about: dict[str, tuple[str, ...]] = {}
        self.red_flags = [self._red_flag(row) for row in file.tables("red_flag")]
        self.flag_ids = {flag.id for flag in self.red_flags}
        self.rules = [self._rule(row) for row in file.tables("rule", optional=True)]

    def known(self, table: Table, key: str, among: Iterable[str], what: str) -> tuple[str, ...]:
        """The words of a list that are among those known; a problem for each other one."""
        allowed = list(among)
        words = table.word_list(key, optional=True)
        for word in words:
            if word not in allowed:
                line = table.line_of_word(key, word)
                table.findings.add(
                    line,
                    f"There is no {what} “{word}”.",
                    "Spell it as it is elsewhere, or take it out." + nearest(word, allowed),
                )
        return tuple(word for word in dict.fromkeys(words) if word in allowed)

    def needs(self, key: str) -> dict[str, frozenset[str]]:
        """Which items each page needs one of: to be read first, or to be offered at all."""
        table = self._file.table(key, optional=True)
        table.refuse_others(*self._standing.pages)
        items = [item.id for item in self.items]
        return {
            page: frozenset(self.known(table, page, items, "item"))
            for page in table.data
            if page in self._standing.pages
        }

    def circumstances(self) -> frozenset[str]:
        """The items that say who somebody is, not what is wrong."""
        return frozenset(self.known(self._file, "circumstances", [item.id for item in self.items], "item"))

    def look_alikes(self) -> tuple[LookAlike, ...]:
        """The signs of something that only looks like what some pages tell of."""
        return tuple(self._look_alike(row) for row in self._file.tables("look_alike", optional=True))

    def _look_alike(self, row: Table) -> LookAlike:
        row.refuse_others("signs", "pages", "unless", "sources")
        items = [item.id for item in self.items]
        signs, pages = (
            self.known(row, "signs", items, "item"),
            self.known(row, "pages", self._standing.pages, "page"),
        )
        if not (signs and pages):
            row.findings.add(
                row.line, "This keeps no page away.", "Give it signs, and the pages they look like."
            )
        unless = self.known(row, "unless", items, "item")
        return LookAlike(frozenset(signs), frozenset(pages), frozenset(unless), self._sources(row))

    def _part(self, row: Table) -> None:
        row.refuse_others("id", "kind")
        part = Part(row.words("id"), "", row.words("kind"))
        if not is_name(part.id) or part.id in self.parts:
            words = f"“{part.id}” can't be the id of this part, or comes twice."
            row.findings.add(row.line_of("id"), words, "Use small letters, digits and hyphens, each id once.")
        if part.kind not in _KINDS:
            row.findings.add(row.line_of("kind"), f"There is no kind “{part.kind}”.", "Use item or red_flag.")
        self.parts[part.id] = part

    def _item(self, row: Table) -> Item:
        row.refuse_others("id", "part", "level", "after", "picture", "sources", *_WEIGHTS)
        above = [item.id for item in self.items]  # so that no line waits for itself, even round a corner
        return Item(
            id=self._id(row),
            part=self._in_part(row, "item"),
            words="",
            level=_level(row, list(HelpLevel)),
            evidence=self._evidence(row),
            sources=self._sources(row),
            after=self.known(row, "after", above, "item above this one called"),
            picture=self._picture(row),
        )

    def _picture(self, row: Table) -> str:
        """The name of the item's picture, if it has one; a problem where there is no such drawing."""
        name = row.words("picture") if "picture" in row.data else ""
        if name and name not in self._standing.pictures:
            fix = f"Draw {FOLDER}/{name}.svg, or name another." + nearest(name, self._standing.pictures)
            row.findings.add(row.line_of("picture"), f"There is no picture “{name}”.", fix)
            return ""
        return name

    def _red_flag(self, row: Table) -> HelpLine:
        row.refuse_others("id", "part", "level", "pages", "sources")
        level = _level(row, [level for level in HelpLevel if level is not HelpLevel.NONE])
        flag = self._id(row)
        if pages := self.known(row, "pages", self._standing.pages, "page"):
            self.about[flag] = pages
        return HelpLine(flag, level, self._in_part(row, "red_flag"), "", "", "", self._sources(row))

    def _rule(self, row: Table) -> Rule:
        row.refuse_others("when", "cards", "asks", "sources", *_WEIGHTS)
        when = row.word_lists("when")
        for tick in (tick for ticks in when for tick in ticks):
            if tick not in self._lines:
                line = row.line_of_word("when", tick)
                fix = "Name an item or red flag that is on the list."
                row.findings.add(line, f"There is no line “{tick}” to tick.", fix)
        if not when or not all(when):
            row.findings.add(
                row.line_of("when"), "The rule never holds, or always.", 'Write when = [["C01"]].'
            )
        rule = Rule(
            when=tuple(frozenset(ticks) for ticks in when),
            cards=self.known(row, "cards", self.flag_ids, "red flag"),
            asks=self.known(row, "asks", self.flag_ids, "red flag"),
            pages=self._evidence(row),
            sources=self._sources(row),
        )
        if not (rule.cards or rule.asks or rule.pages):
            row.findings.add(row.line, "The rule leads to nothing.", "Give it cards, asks or pages.")
        return rule

    def _id(self, row: Table) -> str:
        tick = row.words("id")
        if tick and not _TICK.fullmatch(tick):
            row.findings.add(row.line_of("id"), f"“{tick}” can't be an id here.", "Use C01, R01 and so on.")
        if tick in self._lines:
            words = f"The id “{tick}” is taken by line {self._lines[tick].line_of('id')}."
            row.findings.add(row.line_of("id"), words, "Give each line its own; never use one again.")
        self._lines.setdefault(tick, row)
        return tick

    def _in_part(self, row: Table, kind: str) -> str:
        part = row.words("part")
        if part and (part not in self.parts or self.parts[part].kind != kind):
            fix = f"Name a [[part]] of kind {kind}." + nearest(part, self.parts)
            row.findings.add(row.line_of("part"), f"There is no part “{part}” of that kind.", fix)
        return part

    def _sources(self, row: Table) -> tuple[str, ...]:
        sources = checked_sources(row, "sources", self._standing.sources)
        if "sources" in row.data and not row.data["sources"]:
            fix = 'Name one, or ["gk"] where it is widely taught.'
            row.findings.add(row.line_of("sources"), "This has no source.", fix)
        return sources

    def _evidence(self, row: Table) -> tuple[tuple[str, Strength], ...]:
        """The pages a table speaks for or against, in library order."""
        pages = self._standing.pages
        found = [
            (page, strength) for strength in Strength for page in self.known(row, strength, pages, "page")
        ]
        named = [page for page, _ in found]
        for page in dict.fromkeys(page for page in named if named.count(page) > 1):
            row.findings.add(row.line, f"The page “{page}” has two weights here.", "Leave it one.")
        return tuple(sorted(found, key=lambda pair: pages.index(pair[0])))

    def check_leads(self) -> None:
        """Every line leads somewhere, and some line leads to every page that isn't for reading along."""
        in_rules = {tick for rule in self.rules for ticks in rule.when for tick in ticks}
        for item in self.items:
            if not item.evidence and item.level is HelpLevel.NONE and item.id not in in_rules:
                line = self._lines[item.id].line_of("id")
                fix = "Give it a page or a level, or name it in a rule."
                self._file.findings.add(line, f"The item “{item.id}” leads nowhere.", fix)
        evidence = [pair for item in self.items for pair in item.evidence]
        evidence += [pair for rule in self.rules for pair in rule.pages]
        reached = {page for page, strength in evidence if strength in {Strength.STRONG, Strength.MODERATE}}
        along = self._file.data.get("read_along", ())
        for page in self._standing.pages:
            if page not in reached and page not in along:
                fix = "Make it strong or moderate for an item, or add it to read_along."
                self._file.findings.add(0, f"No tick leads to the page “{page}”.", fix)


def _level(row: Table, allowed: list[HelpLevel]) -> HelpLevel:
    level = row.words("level")
    if level in allowed:
        return HelpLevel(level)
    if level:
        fix = f"Use {', '.join(allowed)}."
        row.findings.add(row.line_of("level"), f"“{level}” can't be the level here.", fix)
    return allowed[0]
