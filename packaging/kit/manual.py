"""The man page and the shell completion, made from the very parser that the program uses."""

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "desktop"))

from plainleaf.app.arguments import build_parser

_BEFORE = r""".TH PLAINLEAF 1 "{date}" "Plainleaf {version}" "User Commands"
.SH NAME
plainleaf \- explains a health condition to the person who has it
.SH SYNOPSIS
.B plainleaf
[\fIOPTIONS\fR] [\fICOMMAND\fR | \fIplainleaf://page/ID\fR | \fIFILE.plainleaf\fR]
.SH DESCRIPTION
Without a command the window opens. A link opens its page; a library file is opened instead of the
installation's own. Nothing that is read, searched for or ticked is stored or sent.
.SH OPTIONS
"""
_AFTER = r""".SH EXIT STATUS
0: done. 1: something failed. 2: wrong use. Messages go to standard error.
.SH FILES
.TP
.I /etc/plainleaf/policy.toml
What a clinic has settled for everybody. Followed only if none but the administrator can write it.
.TP
.I ~/.config/plainleaf/choices.json
A reader's own choices: text size, colours, language, the window's place.
"""

_USUAL = {"lang": "the language, such as en or es", "json": "as JSON", "out": "where to write it"}


def manual(version: str, date: str) -> str:
    """The man page."""
    parser = _parser(version)
    words = [_BEFORE.format(date=date, version=version), *_options(parser), ".SH COMMANDS\n"]
    for name, command in _commands(parser).items():
        words.append(f".SS {_plain(name)}\n{_plain(command.description or '')}.\n")
        words += _options(command)
    return "".join(words) + _AFTER


def completion(version: str) -> str:
    """Completion for bash: commands, then each one's options."""
    parser = _parser(version)
    commands = _commands(parser)
    cases = "".join(
        f'        {name}) words="{" ".join(_names(command))}" ;;\n' for name, command in commands.items()
    )
    first = " ".join((*commands, *_names(parser)))
    return f"""# bash completion for plainleaf
_plainleaf() {{
    local words
    case "${{COMP_WORDS[1]}}" in
{cases}        *) words="{first}" ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "${{COMP_WORDS[COMP_CWORD]}}")
}}
complete -o default -F _plainleaf plainleaf
"""


def _parser(version: str) -> argparse.ArgumentParser:
    return build_parser(defaultdict(lambda: lambda _args: 0), version)  # any command: none is run


def _commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            continue
        if action.dest == "help":
            continue
        value = "" if action.nargs == 0 else _value(action)
        names = ", ".join(action.option_strings)
        words = action.help or _USUAL.get(action.dest, "")
        yield f".TP\n.B {_plain(f'{names} {value}'.strip())}\n{_plain(words)}\n"


def _value(action: argparse.Action) -> str:
    if action.choices:
        return "|".join(str(one) for one in action.choices)
    return str(action.metavar or action.dest.upper())


def _names(parser: argparse.ArgumentParser) -> list[str]:
    return [name for action in parser._actions for name in action.option_strings]


def _plain(words: str) -> str:
    return words.replace("\\", r"\e").replace("-", r"\-")
