"""The words of one language: fixed labels, groups, key messages, glossary, search words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from plainleaf.authoring.findings import Findings, nearest
from plainleaf.authoring.ids import is_name
from plainleaf.authoring.tables import Table, read_toml
from plainleaf.content.blocks import Line, Run, Term

LABELS = (
    "key_points",
    "words_to_know",
    "sources",
    "medical_name",
    "not_reviewed",
    "reviewed_by",
    "your_emergency_number",
    "widely_taught",
    "level_emergency",
    "level_same_day",
    "level_soon",
    "level_none",
    "head_emergency_home",
    "head_emergency_kiosk",
    "head_same_day_home",
    "head_same_day_kiosk",
    "head_soon_home",
    "head_soon_kiosk",
)
_AND_OTHERS = "and_others"  # after three authors; optional
EMERGENCY_NUMBER = "{emergency_number}"
_MESSAGE = re.compile(r"K\d{2,}")


@dataclass(frozen=True, slots=True)
class Messages:
    """``messages/<language>.toml``."""

    labels: Mapping[str, str]
    groups: Mapping[str, tuple[str, str]]  # title and hint
    messages: Mapping[str, Line]

    @property
    def and_others(self) -> str:
        """What follows three authors."""
        return self.labels.get(_AND_OTHERS, "and others")


def check_number(words: str, line: int, findings: Findings) -> None:
    """Note braces that aren't the emergency number's: they would be shown to a frightened reader."""
    if re.search(r"[{}]", words.replace(EMERGENCY_NUMBER, "")):
        findings.add(
            line, "There are braces here that nothing fills.", f"Only {EMERGENCY_NUMBER} is filled in."
        )


def read_messages(folder: Path, groups: tuple[str, ...], known: set[str], findings: Findings) -> Messages:
    """Labels, group words and key messages; ``known`` are the ids of sources."""
    file = read_toml(folder, findings)
    if file is None:
        return Messages({}, {}, {})
    file.refuse_others("labels", "groups", "messages", "message_sources")
    table = file.table("labels")
    labels = {key: table.words(key) for key in dict.fromkeys((*LABELS, *table.data))}
    for key, words in labels.items():
        check_number(words, table.line_of(key), findings)
    titles = file.table("groups")
    rows = {group: titles.table(group) for group in groups}
    hints = {group: (row.words("title"), row.words("hint")) for group, row in rows.items()}
    return Messages(labels, hints, _messages(file, known))


def _messages(file: Table, known: set[str]) -> dict[str, Line]:
    said, sources = file.table("messages"), file.table("message_sources")
    sources.refuse_others(*said.data)
    messages: dict[str, Line] = {}
    for key in said.data:
        if not _MESSAGE.fullmatch(key):
            words = f"“{key}” can't be the id of a key message."
            said.findings.add(said.line_of(key), words, "Use K and two digits, as K01.")
        words = said.words(key)
        check_number(words, said.line_of(key), said.findings)
        cited = checked_sources(sources, key, known)
        messages[key] = Line((Run(words),), cited)
    return messages


def checked_sources(table: Table, key: str, known: set[str]) -> tuple[str, ...]:
    """The source ids listed under a key; a problem for each that doesn't exist."""
    cited = table.word_list(key)
    for source in cited:
        if source not in known:
            line = table.line_of_word(key, source)
            fix = "Add it to sources.json, or name one that is there."
            table.findings.add(line, f"There is no source “{source}”.", fix)
    return tuple(source for source in dict.fromkeys(cited) if source in known)


def read_glossary(folder: Path, findings: Findings) -> tuple[Term, ...]:
    """``glossary/<language>.toml``."""
    file = read_toml(folder, findings)
    if file is None:
        return ()
    terms: list[Term] = []
    for term in file.data:
        row = file.table(term)
        if not is_name(term):
            fix = "Use small letters, digits and single hyphens."
            findings.add(row.line, f"“{term}” can't be the id of a word.", fix)
        row.refuse_others("word", "meaning", "also")
        also = row.word_list("also", optional=True)
        terms.append(Term(term, row.words("word"), row.words("meaning"), also))
    return tuple(terms)


def read_synonyms(folder: Path, findings: Findings) -> tuple[tuple[str, ...], ...]:
    """``search/<language>.toml``, which a library may do without."""
    if not (folder / findings.file).exists():
        return ()
    file = read_toml(folder, findings)
    if file is None:
        return ()
    file.refuse_others("synonyms")
    return file.word_lists("synonyms")


def check_same_messages(theirs: Messages, first: Messages, findings: Findings) -> None:
    """Every key message of the first language, and no other, is said in this one."""
    for key in first.messages.keys() - theirs.messages.keys():
        findings.add(0, f"The key message “{key}” isn't said in this language.", "Translate it.")
    for key in theirs.messages.keys() - first.messages.keys():
        fix = "Add it there, or take it out here." + nearest(key, first.messages)
        findings.add(0, f"The first language has no key message “{key}”.", fix)
