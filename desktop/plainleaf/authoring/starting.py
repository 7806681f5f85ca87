"""Beginning a library, a page or a picture: files that compile at once, for an author to fill.

Nothing that is there already is written over, and all of a thing is begun or nothing.
"""

import json
import re
from collections.abc import Collection, Mapping
from copy import deepcopy
from datetime import date, timedelta
from pathlib import Path
from string import Template
from typing import Any
from xml.sax.saxutils import escape

from plainleaf.authoring.ids import is_name
from plainleaf.authoring.leftovers import WRITE
from plainleaf.authoring.toml_edits import (
    CHECKLIST,
    FILE,
    StartError,
    checked,
    read_plain,
    with_page,
    with_read_along,
)

_YEAR = timedelta(days=365)
_FEWEST_SOURCES = 3
_LEVELS = ("emergency", "same_day", "soon")
_FORMS = ("", ".numbers")
_LABEL = f"{WRITE} What it shows"
Json = Mapping[str, Any]
Files = dict[Path, str]  # what will be written


def begin_library(templates: Path, folder: Path, title: str, publisher: str, today: date) -> list[Path]:
    """A folder with one finished page, to be read, changed and added to.

    Raises:
        StartError: something is there already, or the folder's name can't be an id.

    """
    if not is_name(folder.name):
        message = f"“{folder.name}” can't be the id of a library: use small letters, digits and hyphens."
        raise StartError(message)
    if folder.exists():
        message = f"{folder}: is there already. Name a folder that isn't."
        raise StartError(message)
    said = {"id": folder.name, "title": _quoted(title), "publisher": _quoted(publisher), **_days(today)}
    begun = sorted(path for path in (templates / "library").rglob("*") if path.is_file())
    files: Files = {}
    for path in begun:
        text = path.read_text(encoding="utf-8")
        to_fill = path.name == FILE or path.suffix == ".md"
        files[folder / path.relative_to(templates / "library")] = (
            Template(text).substitute(said) if to_fill else text
        )
    return write_new(files)


def begin_page(
    templates: Path, folder: Path, page: str, group: str, today: date, *, title: str = "", figure: str = ""
) -> list[Path]:
    """A page with every part it needs, in each language that has all pages, and in its group.

    ``figure`` names a picture that is there; without one, a picture of the page's id is begun too.

    Raises:
        StartError: it is there already, or the library lacks what a page stands on.

    """
    about, rules = read_plain(folder / FILE), read_plain(folder / CHECKLIST)
    _check_id(page)
    group = _group(about, group)
    files = {} if figure else _figure_files(templates, folder, page, about)
    template = Template((templates / "page.md").read_text(encoding="utf-8"))
    said = {
        "title": _quoted(title or f"{WRITE} A title in plain words"),
        "figure": figure or page,
        "help": _help(folder, rules),
        "sources": _sources(folder),
        **_days(today),
    }
    for lang in _whole_languages(about):
        files[folder / "pages" / lang / f"{page}.md"] = template.substitute(said)
    files |= _leading_to(folder, page, group, about, rules)
    changed = [folder / FILE, folder / CHECKLIST, *_word_files(folder, about)]
    return write_new(files, changed)


def _leading_to(folder: Path, page: str, group: str, about: Json, rules: Json) -> Files:
    """The library and the checklist with the page named: in its group, and among those read along."""
    plan, ticks = deepcopy(dict(about)), deepcopy(dict(rules))
    next(one for one in plan["group"] if one["id"] == group)["pages"].append(page)
    ticks["read_along"] = [*ticks.get("read_along", ()), page]
    file, checklist = folder / FILE, folder / CHECKLIST
    grouped = with_page(file.read_text(encoding="utf-8"), group, page)
    led = with_read_along(checklist.read_text(encoding="utf-8"), page)
    by_hand = f"Write it as the library does that “plainleaf new library” begins, then begin “{page}” again."
    return {file: checked(file, grouped, plan, by_hand), checklist: checked(checklist, led, ticks, by_hand)}


def begin_figure(templates: Path, folder: Path, figure: str) -> list[Path]:
    """A picture that only holds the place: its words, and both drawings, in each whole language.

    Raises:
        StartError: it is there already.

    """
    about = read_plain(folder / FILE)
    _check_id(figure)
    files = _figure_files(templates, folder, figure, about)
    return write_new(files, changes=_word_files(folder, about))


def _figure_files(templates: Path, folder: Path, figure: str, about: Json) -> Files:
    title, shows = f"{WRITE} A title", f"{WRITE} Say in 2 to 5 plain sentences what it shows."
    files: Files = {}
    for words in _word_files(folder, about):
        lang = words.stem
        before = words.read_text(encoding="utf-8") if words.exists() else ""
        if re.search(rf"^\[{re.escape(figure)}\]", before, re.MULTILINE):
            message = f"{words}: has words of a picture “{figure}” already."
            raise StartError(message)
        entry = f'[{figure}]\n_title = "{title}"\n_desc = "{shows}"\ndrawing = "{_LABEL}"\n'
        files[words] = f"{before.rstrip()}\n\n{entry}".lstrip()
        said = {"figure": figure, "lang": lang, "title": title, "desc": shows, "label": _LABEL}
        safe = {key: escape(value) for key, value in said.items()}
        for form in _FORMS:
            template = Template((templates / f"figure{form}.svg").read_text(encoding="utf-8"))
            files[folder / "figures" / f"{figure}.{lang}{form}.svg"] = template.substitute(safe)
    return files


def _word_files(folder: Path, about: Json) -> list[Path]:
    return [folder / "figures" / "words" / f"{lang}.toml" for lang in _whole_languages(about)]


def _whole_languages(about: Json) -> list[str]:
    """The languages in which every page has to be written."""
    return [lang for lang in about.get("languages", ()) if lang not in about.get("partial", ())]


def _group(about: Json, group: str) -> str:
    known = [one.get("id", "") for one in about.get("group", ())]
    if not group and len(known) == 1:
        return str(known[0])
    if group not in known:
        message = f"say with --group in which group it stands: {', '.join(known)}"
        raise StartError(message)
    return group


def _help(folder: Path, rules: Json) -> str:
    """One red flag of each level, for the author to choose better ones."""
    flags = rules.get("red_flag", [])
    first = {flag["level"]: flag["id"] for flag in reversed(flags) if {"level", "id"} <= flag.keys()}
    blocks = [f"::: help {level}\n- {first[level]}\n:::" for level in _LEVELS if level in first]
    if not blocks:
        message = f"{folder / CHECKLIST}: has no red flag, and a page needs one. Write it first."
        raise StartError(message)
    return "\n\n".join(blocks)


def _sources(folder: Path) -> str:
    """The first sources there are, which hold the place of the author's own."""
    try:
        entries = json.loads((folder / "sources.json").read_text(encoding="utf-8"))
        ids = [str(entry["id"]) for entry in entries][:_FEWEST_SOURCES]
    except (OSError, ValueError, TypeError, KeyError) as error:
        message = f"{folder / 'sources.json'}: can't be read ({error})."
        raise StartError(message) from error
    if len(ids) < _FEWEST_SOURCES:
        message = f"{folder / 'sources.json'}: has {len(ids)} sources, and a page needs {_FEWEST_SOURCES}."
        raise StartError(message)
    return f"[{'; '.join(f'@{one}' for one in ids)}]"


def _check_id(name: str) -> None:
    if not is_name(name):
        message = f"“{name}” can't be an id: use small letters, digits and single hyphens."
        raise StartError(message)


def _quoted(words: str) -> str:
    """Words as they stand between the quotes of TOML."""
    return json.dumps(words, ensure_ascii=False)[1:-1]


def _days(today: date) -> dict[str, str]:
    return {"written": str(today), "next_review": str(today + _YEAR)}


def write_new(files: Files, changes: Collection[Path] = ()) -> list[Path]:
    """Write new files and those of ``changes``; the paths, in order.

    Raises:
        StartError: another of them is there already, or can't be written.

    """
    for path in files:
        if path not in changes and path.exists():
            message = f"{path}: is there already, and isn't written over."
            raise StartError(message)
    try:
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    except OSError as error:
        message = f"{error.filename}: can't be written ({error.strerror}). See that you may write there."
        raise StartError(message) from error
    return list(files)
