"""What the command line takes. Its contract is kept: people script it."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

Run = Callable[[argparse.Namespace], int]
THEMES = ("light", "dark", "contrast")
SIZES = ("standard", "large", "extra-large")
FORMS = ("full", "short")


def build_parser(runs: Mapping[str, Run], version: str) -> argparse.ArgumentParser:
    """The whole parser; ``runs`` gives each command its function (``window`` without a command)."""
    parser = argparse.ArgumentParser(
        prog="plainleaf", description="Explains a health condition to the person who has it."
    )
    parser.add_argument("--version", action="version", version=f"plainleaf {version}")
    parser.add_argument("--kiosk", action="store_true", help="full screen, for a waiting room")
    parser.add_argument("--page", metavar="ID", help="open the window at this page")
    parser.add_argument("--lang", metavar="LANG")
    parser.add_argument("--library", metavar="FILE", type=Path, help="another library (not in a kiosk)")
    parser.set_defaults(run=runs["window"])
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def command(name: str, words: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=words, description=words)
        made.set_defaults(run=runs[name])
        return made

    _reading(command)
    _ticking(command)
    _paper(command)
    _authors(command)
    command("selftest", "is this installation whole?")
    return parser


Command = Callable[[str, str], argparse.ArgumentParser]


def _reading(command: Command) -> None:
    pages = command("pages", "the list of pages")
    page = command("page", "one page as plain text")
    page.add_argument("page", metavar="ID")
    page.add_argument("--outlook", action="store_true", help="with what to expect, deaths too, if it says so")
    search = command("search", "ranked pages for some words")
    search.add_argument("words", nargs="*", metavar="WORDS")
    search.add_argument("--limit", type=_positive, default=20)
    search.add_argument("--stdin", action="store_true", help="answer JSON lines")
    for one in (pages, page, search):
        one.add_argument("--lang")
        one.add_argument("--json", action="store_true")


def _ticking(command: Command) -> None:
    checklist = command("checklist", "every item and red flag")
    suggest = command("suggest", "from ticks to pages and help")
    suggest.add_argument("ticks", nargs="*", metavar="ID")
    suggest.add_argument("--place", choices=("kiosk", "home"), default="home")
    suggest.add_argument("--stdin", action="store_true", help="answer JSON lines")
    prove = command("prove", "walk the checklist and report whether it misses danger")
    prove.add_argument("--sets", type=_positive, default=100_000, metavar="N", help="random sets to try")
    prove.add_argument("--seed", type=int, default=1, metavar="N", help="the same walk again")
    prove.add_argument("--cases", type=Path, metavar="FILE", help="the clinic's own cases.toml")
    prove.add_argument("--lang")
    for one in (checklist, suggest):
        one.add_argument("--lang")
        one.add_argument("--json", action="store_true")


def _paper(command: Command) -> None:
    handout = command("handout", "pages as PDF to take home")
    handout.add_argument("pages", nargs="*", metavar="PAGE")
    handout.add_argument("--all", action="store_true")
    handout.add_argument("--lang", type=_listed(), metavar="LANG[,LANG]")
    handout.add_argument("--size", type=_listed(SIZES), default=("standard",), metavar="SIZE[,SIZE]")
    handout.add_argument("--paper", choices=("a4", "letter"))
    handout.add_argument("--bw", action="store_true", help="for a black-only printer")
    handout.add_argument(
        "--form", choices=FORMS, default="full", help="the whole page, or one sheet of paper"
    )
    handout.add_argument("--outlook", action="store_true", help="with what to expect, deaths too")
    handout.add_argument("-o", dest="out", type=Path, required=True, metavar="FILE|DIR")
    shot = command("snapshot", "a picture of a screen")
    shot.add_argument("what", metavar="PAGE|home|checklist|body")
    shot.add_argument("-o", dest="out", type=Path, required=True, metavar="FILE.png")
    shot.add_argument("--width", type=_positive, default=1366)
    shot.add_argument("--height", type=_positive, default=768)
    shot.add_argument("--theme", choices=THEMES, default="light")
    shot.add_argument("--text-size", type=int, choices=(100, 125, 150, 200, 250, 300), default=100)
    shot.add_argument("--lang")
    shot.add_argument("--kiosk", action="store_true")
    shot.add_argument("--part", default="", help="of the body: what is picked, such as hands")
    shot.add_argument("--ticks", type=_listed(), metavar="ID[,ID]")
    gallery = command("gallery", "pictures of every screen in every theme, shape, text size and language")
    gallery.add_argument("-o", dest="out", type=Path, default=Path("gallery"), metavar="DIR")
    gallery.add_argument("--screens-only", action="store_true", help="each screen once, as it was drawn")
    look = command("first-look", "pictures of home, a page and a suggestion, and a handout; needs no screen")
    look.add_argument("-o", dest="out", type=Path, default=Path("first-look"), metavar="DIR")


def _authors(command: Command) -> None:
    build = command("compile", "build a library file from its source folder")
    build.add_argument("-o", dest="out", type=Path, required=True, metavar="FILE.plainleaf")
    check = command("check", "list every problem of a source folder")
    for one in (build, check):
        one.add_argument("source", type=Path, metavar="SOURCE")


def _positive(words: str) -> int:
    number = int(words)
    if number < 1:
        message = f"{number} is less than 1"
        raise argparse.ArgumentTypeError(message)
    return number


def _listed(known: tuple[str, ...] = ()) -> Callable[[str], tuple[str, ...]]:
    """A comma list, each one of ``known`` if that says any."""

    def parts(words: str) -> tuple[str, ...]:
        found = tuple(part.strip() for part in words.split(",") if part.strip())
        for part in found:
            if known and part not in known:
                message = f"{part!r} is none of {', '.join(known)}"
                raise argparse.ArgumentTypeError(message)
        return found

    return parts
