"""The command ``plainleaf``: what each part of it does (`arguments` says what it takes).

Each command imports its own part, so that `plainleaf check` starts without Qt and the window
starts without Markdown and typst.
"""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

from plainleaf import __version__
from plainleaf.app.author_commands import AUTHORS, DONE, FAILED, WRONG_USE, WrongUseError, has_display
from plainleaf.app.links import opened
from plainleaf.app.places import is_checkout, is_stale, library_file, library_source, resources
from plainleaf.content.errors import PageMissingError, PlainleafError, UnknownTickError
from plainleaf.content.place import EMERGENCY_NUMBERS, Place

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from plainleaf.library import Library

    Arguments = Namespace | SimpleNamespace


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 0 done, 1 something failed, 2 wrong use (messages go to stderr)."""
    words = opened(sys.argv[1:] if arguments is None else arguments)
    args = _plain(words) or _parser().parse_args(words)
    try:
        status: int = args.run(args)
    except (UnknownTickError, PageMissingError, WrongUseError) as error:
        print(f"plainleaf: {error}", file=sys.stderr)
        return WRONG_USE
    except PlainleafError as error:
        print(f"plainleaf: {error}", file=sys.stderr)
        return FAILED
    except BrokenPipeError:  # the reader of our output has gone, as `head` does
        sys.stderr.close()
        return FAILED
    return status


def _plain(words: list[str]) -> SimpleNamespace | None:
    """The two ways in which the window is nearly always opened: they don't wait for the whole parser."""
    if words and (len(words) != 2 or words[0] != "--page" or words[1].startswith("-")):
        return None
    page = words[1] if words else None
    return SimpleNamespace(run=_window, page=page, lang=None, library=None, kiosk=False)


def _parser() -> "ArgumentParser":
    from plainleaf.app.arguments import build_parser

    return build_parser(
        {
            "window": _window,
            "pages": _pages,
            "page": _page,
            "search": _search,
            "checklist": _checklist,
            "suggest": _suggest,
            "prove": _prove,
            "handout": _handout,
            "form": _form,
            "list": _list,
            "snapshot": _snapshot,
            "first-look": _first_look,
            "gallery": _gallery,
            "selftest": _selftest,
            **AUTHORS,
        },
        __version__,
    )


def _library(chosen: Path | None = None) -> "Library":
    """The library asked for, or this installation's; in a checkout compiled anew when it's stale."""
    from plainleaf.library import Library

    if chosen is not None:
        return Library(chosen)
    path = library_file()
    if is_checkout() and is_stale(path, library_source()):
        from plainleaf.authoring import compile_library

        print("Building the library from its pages…", file=sys.stderr)
        path.parent.mkdir(parents=True, exist_ok=True)
        compile_library(library_source(), path)
    return Library(path)


def _lang(library: "Library", asked: str | None) -> str:
    if asked is None:
        return library.about.languages[0]
    if asked not in library.about.languages:
        known = ", ".join(library.about.languages)
        message = f"no language {asked!r} in this library: there is {known}"
        raise WrongUseError(message)
    return asked


def _place(*, kiosk: bool = False) -> Place:
    """Where this machine stands: the site's or the reader's region, never a guess."""
    from plainleaf.app.settled import settled

    return Place(kiosk, EMERGENCY_NUMBERS.get(settled().region, ""))


def _say(value: object) -> None:
    import json

    print(json.dumps(value, ensure_ascii=False))


def _window(args: "Arguments") -> int:
    gc.disable()  # nothing made at the start is garbage; `run_window` turns it on again
    from plainleaf.app.settled import settled

    settings = settled(kiosk=args.kiosk)
    if args.library and settings.kiosk:
        message = "--library is refused in kiosk mode: the kiosk shows this installation's own library"
        raise WrongUseError(message)
    try:
        library = _library(args.library)
    except PlainleafError as error:
        from plainleaf.app.start import say_calmly

        return say_calmly(str(error), settings)
    _lang(library, args.lang)
    if args.page:
        library.page(args.page, _lang(library, args.lang))
    if not has_display():
        words = "there is no display here; `plainleaf first-look` makes pictures instead"
        print(f"plainleaf: {words}", file=sys.stderr)
        return FAILED
    from plainleaf.app.start import run_window

    return run_window(library, settings, args.page or "", args.lang or "")


def _pages(args: "Arguments") -> int:
    from plainleaf.app import reading

    library = _library()
    rows = reading.pages(library, _lang(library, args.lang))
    if args.json:
        _say(rows)
    else:
        for row in rows:
            print(f"{row['id']}\t{row['title']}")
    return DONE


def _page(args: "Arguments") -> int:
    from plainleaf.app import reading

    library = _library()
    asked = (library, args.page, _lang(library, args.lang), _place())
    if args.json:
        _say(reading.page_value(*asked, outlook=args.outlook))
    else:
        print("\n".join(reading.page_text(*asked, outlook=args.outlook)))
    return DONE


def _search(args: "Arguments") -> int:
    from plainleaf.app import reading

    library = _library()
    if args.stdin:
        return reading.search_lines(library, sys.stdin, args.limit)
    if not args.words:
        message = "say what to search for, or use --stdin"
        raise WrongUseError(message)
    lang = _lang(library, args.lang)
    found = library.answer(" ".join(args.words), lang, args.limit)
    if args.json:
        _say(reading.hits(found.hits))
    else:
        print("".join(f"{line}\n" for line in reading.answer_text(library, lang, found, _place())), end="")
    return DONE


def _checklist(args: "Arguments") -> int:
    from plainleaf.app import ticking

    library = _library()
    value = ticking.checklist_value(library.checklist(_lang(library, args.lang)))
    if args.json:
        _say(value)
    else:
        for row in (*value["items"], *value["red_flags"]):
            print("\t".join(part for part in (row["id"], row.get("level", ""), row["words"]) if part))
    return DONE


def _suggest(args: "Arguments") -> int:
    from plainleaf.app import ticking
    from plainleaf.checklist import suggest

    library = _library()
    lang = _lang(library, args.lang)
    if args.stdin:
        return ticking.suggest_lines(library, lang, sys.stdin)
    suggestion = suggest(library.checklist(lang), frozenset(args.ticks))
    phrases, place = library.phrases(lang), _place(kiosk=args.place == "kiosk")
    if args.json:
        _say(ticking.suggestion_value(suggestion, phrases, place))
    else:
        titles = {page.id: page.title for page in library.pages(lang)}
        print("\n".join(ticking.suggestion_lines(suggestion, titles, phrases, place)))
    return DONE


def _prove(args: "Arguments") -> int:
    from plainleaf.app import proving

    library = _library()
    return proving.run(library, _lang(library, args.lang), args)


def _handout(args: "Arguments") -> int:
    from datetime import date

    from plainleaf.app import paper
    from plainleaf.app.settled import settled
    from plainleaf.content.forms import Form

    library = _library()
    for lang in args.lang or ():
        _lang(library, lang)
    order = paper.Order(
        pages=tuple(args.pages),
        every_page=args.all,
        langs=tuple(args.lang or (library.about.languages[0],)),
        sizes=tuple(args.size),
        paper=args.paper or settled().paper,
        black_only=args.bw,
        out=args.out,
        form=Form(args.form),
        outlook=args.outlook,
        today=date.today(),  # noqa: DTZ011 - the day where the reader is
        grace_days=settled().overdue_grace_days,
    )
    if wrong := order.wrong():
        raise WrongUseError(wrong)
    for path in paper.write_handouts(library, order, _place(), resources()):
        print(path)
    return DONE


def _form(args: "Arguments") -> int:
    from plainleaf.app import paper
    from plainleaf.handout.gathering import gather_form

    library = _library()
    material = gather_form(library, _lang(library, args.lang), _place())
    paper.write_one(material, args.paper, args.out, resources(), black_only=args.bw)
    print(args.out)
    return DONE


def _list(args: "Arguments") -> int:
    from plainleaf.app import paper
    from plainleaf.handout.gathering import gather_list

    library = _library()
    material = gather_list(library, frozenset(args.ticks), _lang(library, args.lang), _place())
    paper.write_one(material, args.paper, args.out, resources())
    print(args.out)
    return DONE


def _snapshot(args: "Arguments") -> int:
    from plainleaf.app import pictures

    library = _library()
    shot = pictures.Shot(
        what=args.what,
        width=args.width,
        height=args.height,
        theme=args.theme,
        text_size=args.text_size,
        lang=_lang(library, args.lang),
        kiosk=args.kiosk,
        ticks=frozenset(args.ticks or ()),
        part=args.part,
    )
    pictures.snapshot(library, shot, args.out)
    print(args.out)
    return DONE


def _first_look(args: "Arguments") -> int:
    from plainleaf.app import pictures

    for path in pictures.first_look(_library(), args.out, _place()):
        print(path)
    return DONE


def _gallery(args: "Arguments") -> int:
    _library().close()  # compiled anew if it's stale: the processes that draw open it themselves
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # no screen is needed
    from plainleaf.app.gallery.run import make_gallery

    def tell(words: str) -> None:
        print(f"gallery: {words}", file=sys.stderr)

    for path in make_gallery(library_file(), args.out, tell, pairs=not args.screens_only):
        print(path)
    times = os.times()
    tell(f"{round(times.user + times.system + times.children_user + times.children_system)} s of work")
    return DONE


def _selftest(args: "Arguments") -> int:
    if args.voices:
        from plainleaf.app.voices import voices

        print(voices(_library().about.languages))
        return DONE
    from plainleaf.app import selftest

    return selftest.run(_library(), resources())
