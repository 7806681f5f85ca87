"""`plainleaf new`: files that compile at once, and what to do with them."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from types import SimpleNamespace

from plainleaf.authoring.new_language import begin_language
from plainleaf.authoring.starting import begin_figure, begin_library, begin_page

_PUBLISHER = "Name your clinic here"
_NEXT = {
    "library": ("read pages/en/using-these-pages.md", "plainleaf preview {source}"),
    "page": (
        "write your words where it says [write]",
        "name it in checklist.toml at the lines that lead to it, and take it out of read_along there",
        "plainleaf preview {source} --page {id}",
    ),
    "figure": ("name it on a page: ::: figure {id}", "draw it over figures/{id}.*.svg, with the same labels"),
    "language": (
        "translate what comes after each [translate]",
        "translate the pages you want, one by one, into pages/{id}/, and have their pictures drawn",
    ),
}


def begin(what: str, asked: Namespace | SimpleNamespace, source: Path, resources: Path, today: date) -> None:
    """Begin something, say which files that made, and what comes next."""
    templates = resources / "templates"
    makers: Mapping[str, Callable[[], list[Path]]] = {
        "library": lambda: begin_library(
            templates, source, asked.title or _titled(source.name), _PUBLISHER, today
        ),
        "page": lambda: begin_page(
            templates, source, asked.id, asked.group, today, title=asked.title, figure=asked.figure
        ),
        "figure": lambda: begin_figure(templates, source, asked.id),
        "language": lambda: begin_language(source, asked.id),
    }
    for path in makers[what]():
        print(path)  # noqa: T201
    print()  # noqa: T201
    for step in (*_NEXT[what], "plainleaf check {source}"):
        print("Next:", step.format(source=source, id=getattr(asked, "id", "")))  # noqa: T201


def _titled(name: str) -> str:
    """A folder's name as a title."""
    return name.replace("-", " ").capitalize()
