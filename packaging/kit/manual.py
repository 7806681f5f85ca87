"""The man pages and the shell completion, made from the very parser that the program uses."""

import argparse
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from common import HERE, ROOT, CannotPackageError

sys.path.insert(0, str(ROOT / "desktop"))

from plainleaf.app.arguments import build_parser

FRAMES = HERE / "linux" / "manual"
LANGUAGES = ("en", "es")
POLICY, CHOICES = "/etc/plainleaf/policy.toml", "~/.config/plainleaf/choices.json"


def manual(version: str, date: str, lang: str = "en") -> str:
    """The man page in one language.

    Raises:
        CannotPackageError: a line that the program says has no translation.

    """
    words = _Words(lang)
    parser = build_parser(defaultdict(lambda: lambda _args: 0), version)
    lines = [
        f'.TH PLAINLEAF 1 "{date}" "Plainleaf {version}" "{words.frame["section"]}"',
        f".SH {words.frame['name']}\nplainleaf \\- {_plain(words.frame['what'])}",
        f".SH {words.frame['synopsis']}\n.B plainleaf\n{words.frame['form']}",
        f".SH {words.frame['description']}\n{_plain(words.frame['about'].strip())}",
        f".SH {words.frame['options']}",
        *_options(parser, words),
        f".SH {words.frame['commands']}",
        *_described(parser, words),
        f".SH {words.frame['status']}\n{words.frame['statuses']}",
        f".SH {words.frame['files']}",
        f".TP\n.I {POLICY}\n{words.frame['policy'].strip()}",
        f".TP\n.I {CHOICES}\n{words.frame['choices'].strip()}",
    ]
    return "\n".join(lines) + "\n"


def completion(version: str) -> str:
    """Completion for bash: commands, then each one's own commands and options."""
    parser = build_parser(defaultdict(lambda: lambda _args: 0), version)
    cases = "".join(
        f'        {name}) words="{" ".join(_all_names(command))}" ;;\n'
        for name, command in _commands(parser).items()
    )
    first = " ".join((*_commands(parser), *_names(parser)))
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


class _Words:
    """What the page says in one language."""

    def __init__(self, lang: str) -> None:
        self.frame: dict[str, Any] = tomllib.loads((FRAMES / f"{lang}.toml").read_text(encoding="utf-8"))
        self._lang = lang

    def said(self, english: str) -> str:
        """What the program says, in this language."""
        if self._lang == "en" or not english:
            return english
        try:
            return str(self.frame["words"][english])
        except KeyError:
            raise CannotPackageError(f'linux/manual/{self._lang}.toml has no words for "{english}"') from None

    def of(self, action: argparse.Action) -> str:
        """What an option or argument is for: as the program says, or as it is for all that share its name."""
        usual = str(self.frame["usual"].get(action.dest, ""))
        return usual if action.dest == "version" else self.said(action.help or "") or usual


def _described(parser: argparse.ArgumentParser, words: _Words, before: str = "") -> Iterator[str]:
    """Each command, those that are parts of another one too."""
    for name, command in _commands(parser).items():
        called = f"{before}{name}"
        yield f".SS {_plain(called)}\n{_plain(words.said(command.description or ''))}"
        yield from _options(command, words)
        yield from _described(command, words, f"{called} ")


def _commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def _options(parser: argparse.ArgumentParser, words: _Words) -> Iterator[str]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction) or action.dest == "help":
            continue
        value = "" if action.nargs == 0 else _value(action)
        called = f"{', '.join(action.option_strings)} {value}".strip()
        yield f".TP\n.B {_plain(called)}\n{_plain(words.of(action))}"


def _value(action: argparse.Action) -> str:
    if action.choices:
        return "|".join(str(one) for one in action.choices)
    return str(action.metavar or action.dest.upper())


def _all_names(parser: argparse.ArgumentParser) -> list[str]:
    parts = _commands(parser)
    return [*parts, *_names(parser), *sorted({name for part in parts.values() for name in _names(part)})]


def _names(parser: argparse.ArgumentParser) -> list[str]:
    return [name for action in parser._actions for name in action.option_strings]


def _plain(words: str) -> str:
    return words.replace("\\", r"\e").replace("-", r"\-")
