"""``library.toml``: what the library says of itself, and the order of its pages."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from plainleaf.authoring.findings import Findings
from plainleaf.authoring.ids import checked_languages, checked_names
from plainleaf.authoring.tables import Table, read_toml
from plainleaf.content.whole import About

_KNOWN = (
    "id",
    "version",
    "languages",
    "partial",
    "licence",
    "publisher",
    "title",
    "intended_purpose",
    "group",
)


@dataclass(frozen=True, slots=True)
class GroupPlan:
    """A group of pages without its words; ``lines`` are those that name the pages."""

    id: str
    icon: str
    pages: tuple[str, ...]
    lines: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Plan:
    """What ``library.toml`` holds. ``known`` is false when it couldn't be read."""

    about: About
    groups: tuple[GroupPlan, ...] = ()
    known: bool = True

    @property
    def first_language(self) -> str:
        """The language in which every page has to be written."""
        return self.about.languages[0] if self.about.languages else ""

    @property
    def pages(self) -> tuple[str, ...]:
        """Every page in library order."""
        return tuple(dict.fromkeys(page for group in self.groups for page in group.pages))

    def group_of(self, page: str) -> str:
        """The group a page stands in; empty for none."""
        return next((group.id for group in self.groups if page in group.pages), "")


def read_plan(folder: Path, findings: Findings) -> Plan:
    """The plan; when it can't be read, one made of the folders there are, so that reading goes on."""
    table = read_toml(folder, findings)
    if table is None:
        languages = tuple(sorted(path.name for path in (folder / "pages").glob("*") if path.is_dir()))
        return Plan(About("", {}, "", languages, (), "", "", {}), known=False)
    table.refuse_others(*_KNOWN)
    languages = checked_languages(table.word_list("languages"), table.line_of("languages"), findings)
    if not languages:
        findings.add(table.line_of("languages"), "The library has no language.", 'Write languages = ["en"].')
    about = About(
        id=next(iter(checked_names((table.words("id"),), table.line_of("id"), findings)), ""),
        title=_by_language(table.table("title"), languages),
        version=table.words("version"),
        languages=languages,
        partial=_partial(table, languages),
        licence=table.words("licence"),
        publisher=table.words("publisher"),
        intended_purpose=_by_language(table.table("intended_purpose"), languages),
    )
    return Plan(about, _groups(table))


def _partial(table: Table, languages: tuple[str, ...]) -> tuple[str, ...]:
    partial = table.word_list("partial")
    for lang in partial:
        if lang not in languages[1:]:
            line = table.line_of("partial")
            table.findings.add(line, f"“{lang}” can't be partial.", "Name further languages of the library.")
    return partial


def _by_language(table: Table, languages: tuple[str, ...]) -> dict[str, str]:
    table.refuse_others(*languages)
    return {lang: table.words(lang) for lang in languages}


def _groups(table: Table) -> tuple[GroupPlan, ...]:
    groups: list[GroupPlan] = []
    for row in table.tables("group"):
        row.refuse_others("id", "icon", "pages")
        pages = checked_names(row.word_list("pages"), row.line_of("pages"), row.findings)
        lines = {page: row.line_of_word("pages", page) for page in pages}
        group = GroupPlan(row.words("id"), row.words("icon"), pages, lines)
        checked_names((group.id,), row.line_of("id"), row.findings)
        _check_alone(group, groups, row)
        groups.append(group)
    return tuple(groups)


def _check_alone(group: GroupPlan, before: list[GroupPlan], row: Table) -> None:
    """Neither a group nor a page may come twice."""
    if any(group.id == other.id for other in before):
        row.findings.add(row.line_of("id"), f"The group “{group.id}” comes twice.", "Make one of the two.")
    for page in group.pages:
        if other := next((other.id for other in before if page in other.pages), ""):
            fix = "A page stands in one group: take it out here or there."
            row.findings.add(group.lines[page], f"The page “{page}” is in the group “{other}” too.", fix)
