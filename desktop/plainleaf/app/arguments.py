"""What the command line takes. Its contract is kept: people script it."""

import argparse
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

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
    _review(command)
    _new(command)
    selftest = command("selftest", "is this installation whole?")
    words = "only say for which languages this computer has a voice"
    selftest.add_argument("--voices", action="store_true", help=words)
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
    prove.add_argument("--pdf", type=Path, metavar="FILE", help="the report on paper too")
    prove.add_argument("--paper", choices=("a4", "letter"))
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
    form = command("form", "the checklist on two sides of paper, for those who don't use a screen")
    form.add_argument("--bw", action="store_true", help="for a black-only printer")
    listed = command("list", "a list for the visit: what is ticked, what to read, what to ask")
    listed.add_argument("ticks", nargs="+", metavar="ID")
    for one in (form, listed):
        one.add_argument("--lang")
        one.add_argument("--paper", choices=("a4", "letter"))
        one.add_argument("-o", dest="out", type=Path, required=True, metavar="FILE.pdf")
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
    check.add_argument("--page", metavar="ID", help="leave out what is wrong with other pages")
    words = "record that all of a language is translated from what the first one says now"
    translated = command("translated", words)
    translated.add_argument("--lang", required=True)
    look = command("preview", "open the window on a source folder; it follows each file that is saved")
    look.add_argument("--page", metavar="ID", default="")
    look.add_argument("--lang", metavar="LANG", default="")
    for one in (build, check, translated, look):
        one.add_argument("source", type=Path, metavar="SOURCE")


class _SourceLast(argparse.ArgumentParser):
    """Takes SOURCE after the options too, where argparse has already given up waiting for it."""

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:  # noqa: ANN401 - its own types
        """The arguments, and what is left over."""
        found, rest = super().parse_known_args(args, namespace)
        if found.source is None and len(rest) == 1 and not rest[0].startswith("-"):
            found.source = Path(rest.pop())
        return found, rest


def _review(command: Command) -> None:
    parts = command("review", "signatures of clinicians").add_subparsers(
        metavar="sign|status", dest="what", required=True, parser_class=_SourceLast
    )
    words = "record a signature over a page's present words"
    sign = parts.add_parser("sign", help=words, description=words)
    sign.add_argument("page", metavar="PAGE")
    sign.add_argument("--lang", required=True)
    sign.add_argument("--name", required=True, type=_said)
    sign.add_argument("--role", required=True, type=_said)
    sign.add_argument("--date", required=True, type=date.fromisoformat, metavar="YYYY-MM-DD")
    words = "what waits for a clinician or for a rating"
    status = parts.add_parser("status", help=words, description=words)
    status.add_argument("--json", action="store_true")
    for one in (sign, status):
        one.add_argument("source", type=Path, nargs="?", metavar="SOURCE")


def _new(command: Command) -> None:
    parts = command("new", "begin a library, page, figure or language").add_subparsers(
        metavar="library|page|figure|language", dest="what", required=True, parser_class=_SourceLast
    )
    words = "a folder with one finished page, to be changed and added to"
    library = parts.add_parser("library", help=words, description=words)
    library.add_argument("source", type=Path, metavar="FOLDER")
    words = "a page with every part it needs, in its group in library.toml"
    page = parts.add_parser("page", help=words, description=words)
    page.add_argument("id", metavar="ID")
    page.add_argument("--group", default="", metavar="GROUP", help="needed where there are several")
    page.add_argument("--figure", default="", metavar="ID", help="a picture that is there; else one is begun")
    words = "a picture's words, and a simple drawing that holds its place"
    figure = parts.add_parser("figure", help=words, description=words)
    figure.add_argument("id", metavar="ID")
    words = "the first language's words, each marked to be translated"
    language = parts.add_parser("language", help=words, description=words)
    language.add_argument("id", metavar="LANG")
    for one in (library, page):
        one.add_argument("--title", default="", metavar="TITLE")
    for one in (page, figure, language):
        one.add_argument("source", type=Path, nargs="?", metavar="SOURCE")


def _said(words: str) -> str:
    if not words.strip():
        message = "say who it is"
        raise argparse.ArgumentTypeError(message)
    return words.strip()


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
