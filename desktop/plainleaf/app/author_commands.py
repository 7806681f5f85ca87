"""The commands for authors, and what every command shares."""

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

from plainleaf.app.places import is_checkout, library_source, resources

if TYPE_CHECKING:
    from argparse import Namespace

    Arguments = Namespace | SimpleNamespace

DONE, FAILED, WRONG_USE = 0, 1, 2


class WrongUseError(Exception):
    """Arguments that the parser can't judge by itself: a language, a size."""


def has_display() -> bool:
    """Whether a window can open: outside Windows and macOS it takes a display, or a platform without."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _compile(args: "Arguments") -> int:
    from plainleaf.app import authors

    authors.compile_to(args.source, args.out)
    return DONE


def _check(args: "Arguments") -> int:
    from plainleaf.app import authors

    return authors.check(args.source, resources(), args.page or "")


def _source(named: Path | None) -> Path:
    """The authors' folder that is named; a checkout has one of its own."""
    source = named or (library_source() if is_checkout() else None)
    if source is None:
        message = "name the library's source folder: an installed Plainleaf has none of its own"
        raise WrongUseError(message)
    return source


def _new(args: "Arguments") -> int:
    from datetime import date

    from plainleaf.app.beginning import begin

    today = date.today()  # noqa: DTZ011 - the day where the author is
    begin(args.what, args, _source(args.source), resources(), today)
    return DONE


def _preview(args: "Arguments") -> int:
    from plainleaf.app.settled import settled

    settings = settled()
    if settings.kiosk:
        message = "preview is refused in kiosk mode: the kiosk shows this installation's own library"
        raise WrongUseError(message)
    if not has_display():
        print("plainleaf: there is no display here to open a window on", file=sys.stderr)
        return FAILED
    from plainleaf.app.preview import run_preview

    return run_preview(args.source, settings, args.page, args.lang)


def _review(args: "Arguments") -> int:
    from datetime import date

    from plainleaf.app import reviewing
    from plainleaf.content.page import Review

    today = date.today()  # noqa: DTZ011 - the day where the author is
    source = _source(args.source)
    if args.what == "status":
        reviewing.show_status(source, today, as_json=args.json)
        return DONE
    if args.date > today:
        message = f"{args.date} is still to come: a signature has the day on which it was given"
        raise WrongUseError(message)
    reviewing.sign_page(source, args.page, args.lang, Review(args.name, args.role, args.date))
    return DONE


def _translated(args: "Arguments") -> int:
    from plainleaf.authoring.translating import mark_translated

    try:
        print(mark_translated(args.source, args.lang))
    except ValueError as error:
        raise WrongUseError(str(error)) from error
    return DONE


AUTHORS: Mapping[str, Callable[["Arguments"], int]] = {
    "compile": _compile,
    "check": _check,
    "new": _new,
    "preview": _preview,
    "review": _review,
    "translated": _translated,
}
