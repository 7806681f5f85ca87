"""``sources.json``, as reference managers write it (CSL-JSON), as one plain line a source."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from plainleaf.authoring.files import read_text
from plainleaf.authoring.findings import Findings
from plainleaf.authoring.ids import WIDELY_TAUGHT
from plainleaf.content.page import Source

_MOST_NAMES = 3
_ET_AL = re.compile(r"(?:et al|and others)\.?", re.IGNORECASE)
_MARKUP = re.compile(r"</?(?:i|b|sub|sup|span)\b[^<>]*>")
_PMC = re.compile(r"PMC\d+")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_Entry = Mapping[str, Any]


def read_entries(folder: Path, findings: Findings) -> list[_Entry]:
    """The entries that can be used: an id of their own, a title, an address that is one or none."""
    text = read_text(folder, findings)
    if text is None:
        return []
    try:
        rows = json.loads(text)
    except json.JSONDecodeError as error:
        findings.add(error.lineno, f"This isn't JSON: {error.msg}.", "Export the sources anew as CSL-JSON.")
        return []
    except RecursionError:
        findings.add(0, "This JSON is nested too deeply.", "Export the sources anew as CSL-JSON.")
        return []
    if not isinstance(rows, list):
        findings.add(1, "This isn't a list of sources.", "Export the sources anew as CSL-JSON.")
        return []
    good: dict[str, _Entry] = {}
    for number, row in enumerate(rows, 1):
        entry = row if isinstance(row, dict) else {}
        wrong = _wrong(entry, good)
        if wrong:
            named = f"Source “{entry.get('id', '')}” (number {number} in the list)"
            findings.add(_line(text, entry), f"{named} {wrong}.", "Mend it, and export anew.")
        else:
            good[str(entry["id"])] = entry
    return list(good.values())


def _line(text: str, entry: _Entry) -> int:
    """The line of an entry's id, which its decoder doesn't tell; the last such, for one that comes twice."""
    found = list(re.finditer(rf'"id"\s*:\s*"?{re.escape(str(entry.get("id", "")))}"?\s*[,}}\n]', text))
    return text.count("\n", 0, found[-1].start()) + 1 if found else 1


def _wrong(entry: _Entry, before: Mapping[str, _Entry]) -> str:
    """What is wrong with an entry; nothing if it can be used."""
    source = str(entry.get("id", ""))
    if not _ID.fullmatch(source):
        return "has no id of letters and digits"
    if source == WIDELY_TAUGHT:
        return "has an id that is kept for what is widely taught"
    if source in before:
        return "comes twice"
    if not _plain(entry.get("title")):
        return "has no title"
    if not re.match(r"https?://[^\s/]|$", str(entry.get("URL", ""))):
        return "has an address that doesn't begin with https://"
    return ""


def sources_in(entries: list[_Entry], and_others: str, widely_taught: str) -> dict[str, Source]:
    """Every source by its id, in the words of one language."""
    sources = [_source(entry, and_others) for entry in entries]
    sources.append(Source(WIDELY_TAUGHT, widely_taught, 0, ""))
    return {source.id: source for source in sources}


def _source(entry: _Entry, and_others: str) -> Source:
    doi = _plain(entry.get("DOI"))
    url = _plain(entry.get("URL"))
    year = _year(entry)
    said = (
        _authors(entry.get("author"), and_others),
        _plain(entry.get("title")),
        _plain(entry.get("container-title")) or _plain(entry.get("publisher")),
        str(year or ""),
    )
    told = " ".join(part if part.endswith((".", "?", "!")) else f"{part}." for part in said if part)
    words = f"{told} {_address(entry)}".strip()
    return Source(str(entry["id"]), words, year, url or (f"https://doi.org/{doi}" if doi else ""))


def _address(entry: _Entry) -> str:
    """The shortest way to find it again, since it's printed: DOI, PMID, PMC number, else the site.

    The whole address stays with the source.
    """
    if doi := _plain(entry.get("DOI")):
        return f"doi:{doi}"
    if pmid := _plain(entry.get("PMID")):
        return f"PMID {pmid}"
    url = _plain(entry.get("URL"))
    if found := _PMC.search(url):
        return found[0]
    return url.partition("://")[2].partition("/")[0].removeprefix("www.")


def _plain(value: object) -> str:
    """Words on one line, without the markup that reference managers put into titles."""
    return " ".join(_MARKUP.sub("", value).split()) if isinstance(value, str) else ""


def _year(entry: _Entry) -> int:
    """The year of publication; 0 for none."""
    issued = entry.get("issued")
    parts = issued.get("date-parts") if isinstance(issued, dict) else None
    try:
        return int(parts[0][0]) if parts else 0
    except (IndexError, TypeError, ValueError, KeyError):
        return 0


def _authors(authors: object, and_others: str) -> str:
    """Family names and initials, three at the most."""
    rows = [row for row in authors if isinstance(row, dict)] if isinstance(authors, list) else []
    names = [name for row in rows if (name := _name(row))]
    told = [name for name in names if not _ET_AL.fullmatch(name)]
    more = len(told) < len(names) or len(told) > _MOST_NAMES
    shown = ", ".join(told[:_MOST_NAMES])
    return f"{shown} {and_others}" if more and shown else shown


def _name(row: Mapping[str, object]) -> str:
    """Such as “Reiter N”; an organisation as it calls itself."""
    literal = _plain(row.get("literal"))
    particle = _plain(row.get("non-dropping-particle"))
    family = " ".join(part for part in (particle, _plain(row.get("family"))) if part)
    given = re.split(r"[\s.\-]+", _plain(row.get("given")))
    initials = "".join(name if name.isupper() else name[:1].upper() for name in given)
    return literal or f"{family} {initials}".strip()
