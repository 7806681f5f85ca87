"""How old translated words are: ``translated/<lang>.toml`` keeps what each was translated from.

The file holds, for each red flag, key message and page, a short hash of the first language's words
as they were then. `plainleaf translated SOURCE --lang LANG` writes it, once all is translated. A line
whose source has changed since (or that isn't in the file) is shown with the source's words below it,
so that nobody acts on old advice alone.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from plainleaf.authoring.files import read_text
from plainleaf.authoring.findings import Findings
from plainleaf.authoring.tables import Table, read_toml
from plainleaf.authoring.toml_outline import Outline
from plainleaf.authoring.words_reader import EMERGENCY_NUMBER, Messages
from plainleaf.content.blocks import HelpLine, Line
from plainleaf.content.checklist import Checklist

_FIX = "Translate it anew. When all is translated, run “plainleaf translated SOURCE --lang {lang}”."
_LETTERS = 12  # of a hash: enough to tell a change
Hashes = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Record:
    """What a language's words were translated from; ``known`` is false where nobody has recorded it."""

    lang: str
    help: Hashes = field(default_factory=dict)
    messages: Hashes = field(default_factory=dict)
    pages: Hashes = field(default_factory=dict)
    known: bool = True


def file_of(lang: str) -> str:
    """The record's file, within the library's folder."""
    return f"translated/{lang}.toml"


def hash_of(*words: str) -> str:
    """A short hash that changes when one of these words does."""
    return hashlib.sha256("\0".join(words).encode()).hexdigest()[:_LETTERS]


def help_hash(line: HelpLine) -> str:
    """The hash of a red flag: its sign, and what to do at home and in the clinic."""
    return hash_of(line.words, line.home, line.kiosk)


def read_record(folder: Path, lang: str, findings: Findings, proof: Findings) -> Record:
    """The record of a language; ``proof`` takes that there is none."""
    if not (folder / findings.file).exists():
        words = "Nobody has recorded what this language was translated from."
        proof.of(findings.file).add(0, words, f"Run “plainleaf translated SOURCE --lang {lang}”.")
        return Record(lang, known=False)
    file = read_toml(folder, findings)
    if file is None:
        return Record(lang, known=False)
    file.refuse_others("help", "messages", "pages")
    return Record(lang, _hashes(file, "help"), _hashes(file, "messages"), _hashes(file, "pages"))


def _hashes(file: Table, key: str) -> dict[str, str]:
    table = file.table(key)
    return {name: table.words(name) for name in table.data}


def aged_checklist(
    folder: Path, spoken: Checklist, first: Checklist, record: Record, proof: Findings, *, number: str
) -> Checklist:
    """The checklist with the first language's words under each older red flag.

    ``number`` is what that language calls the emergency number.
    """
    sources = {flag.id: flag for flag in (*first.red_flags, *first.general.values())}
    outline = _outline(folder, proof)

    def aged(line: HelpLine) -> HelpLine:
        source = sources.get(line.id)
        if source is None or record.help.get(line.id) == help_hash(source):
            return line
        if record.known:
            table = f"red_flags.{line.id}" if line in spoken.red_flags else f"general.{line.level}"
            words = f"The help line “{line.id}” is older than its source."
            proof.add(outline.table(table), words, _FIX.format(lang=record.lang))
        return replace(line, original=_with_number(source, number))

    return replace(
        spoken,
        red_flags=tuple(aged(flag) for flag in spoken.red_flags),
        general={level: aged(line) for level, line in spoken.general.items()},
    )


def _with_number(line: HelpLine, number: str) -> HelpLine:
    """The line with "your emergency number" in its own language: the reader's would not fit into it."""
    home, kiosk = (words.replace(EMERGENCY_NUMBER, number) for words in (line.home, line.kiosk))
    return replace(line, home=home, kiosk=kiosk)


def aged_messages(
    folder: Path, spoken: Messages, first: Messages, record: Record, proof: Findings
) -> Messages:
    """The key messages with the first language's words under each older one."""
    outline = _outline(folder, proof)

    def aged(name: str, line: Line) -> Line:
        source = first.messages.get(name)
        if source is None or record.messages.get(name) == hash_of(source.text):
            return line
        if record.known:
            words = f"The key message “{name}” is older than its source."
            proof.add(outline.key(name, outline.table("messages")), words, _FIX.format(lang=record.lang))
        return replace(line, original=source.text)

    return replace(spoken, messages={name: aged(name, line) for name, line in spoken.messages.items()})


def _outline(folder: Path, proof: Findings) -> Outline:
    """Where things stand in a file that has been read (and found at fault, if need be) already."""
    return Outline(read_text(folder, Findings(proof.file, [])) or "")


def source_text(folder: Path, page: str, lang: str) -> str:
    """A page's file in the first language, as it is now; empty if there is none."""
    name = f"pages/{lang}/{page}.md"
    return (read_text(folder, Findings(name, [])) or "") if (folder / name).exists() else ""


def check_page_age(page: str, text: str, source: str, record: Record, proof: Findings) -> None:
    """Note a page whose source has changed since it was translated."""
    if text and record.known and record.pages.get(page) != hash_of(source):
        words = "The page is older than its source, or nobody has recorded what it was translated from."
        proof.add(0, words, _FIX.format(lang=record.lang))


def write_record(folder: Path, record: Record) -> Path:
    """Write a record of what all of a language is translated from now."""
    path = folder / file_of(record.lang)
    path.parent.mkdir(exist_ok=True)
    lines = [f"# What was translated from what: written by “plainleaf translated … --lang {record.lang}”."]
    for name, hashes in (("help", record.help), ("messages", record.messages), ("pages", record.pages)):
        lines += ["", f"[{name}]", *(f'{key} = "{value}"' for key, value in hashes.items())]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
