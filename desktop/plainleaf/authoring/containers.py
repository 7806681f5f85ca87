"""The named blocks of a page: ``::: name arg`` to ``:::``."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from plainleaf.authoring.draft import Own, Placed
from plainleaf.authoring.findings import nearest
from plainleaf.authoring.ids import is_name
from plainleaf.authoring.markdown import BLOCK, Node
from plainleaf.authoring.paragraphs import Items, Reading, read_items
from plainleaf.content.blocks import (
    Figure,
    HelpCard,
    HelpLevel,
    HelpLine,
    KeyPoints,
    Kinds,
    Line,
    Questions,
    Steps,
)

_LEVELS = tuple(level.value for level in HelpLevel if level is not HelpLevel.NONE)


@dataclass(frozen=True, slots=True)
class _Kind:
    """How a named block is written: what follows its name, what stands in it, who reads it."""

    argument: str
    holds: str  # the one kind of node inside
    in_words: str
    read: Callable[[str, Node, Node, Reading], Placed | None]


def read_container(node: Node, reading: Reading) -> Placed | None:
    """A named block, or ``None`` and a problem."""
    name, _, argument = node.token.info.strip().partition(" ")
    argument = argument.strip()
    kind = _KINDS.get(name)
    if kind is None:
        fix = f"Use one of {', '.join(_KINDS)}, and end it with :::.{nearest(name, _KINDS)}"
        reading.findings.add(node.line, f"There is no block “{name}”.", fix)
        return None
    if bool(argument) != bool(kind.argument):
        fix = f"Write “::: {name} {kind.argument}”.".replace(" ”", "”")
        reading.findings.add(node.line, f"The block “{name}” isn't begun as it should be.", fix)
        return None
    inside = _one_inside(node, name, kind, reading)
    return kind.read(argument, node, inside, reading) if inside else None


def _one_inside(node: Node, name: str, kind: _Kind, reading: Reading) -> Node | None:
    """The one list or paragraph of a block; a problem for whatever else is in it."""
    found = [child for child in node.children if child.kind == kind.holds]
    for child in node.children:
        if child.kind == BLOCK:
            words = f"A block stands inside the block “{name}”."
            reading.findings.add(child.line, words, f"End “{name}” with a line ::: first.")
        elif child is not (found[0] if found else None):
            words = f"The block “{name}” holds something besides {kind.in_words}."
            reading.findings.add(child.line, words, "Move it out of the block, or end the block before it.")
    if not found:
        reading.findings.add(node.line, f"The block “{name}” doesn't hold {kind.in_words}.", "Write it.")
        return None
    return found[0]


def _key_points(_argument: str, node: Node, inside: Node, reading: Reading) -> Placed:
    return _placed(KeyPoints, node, read_items(inside, reading))


def _questions(_argument: str, node: Node, inside: Node, reading: Reading) -> Placed:
    return _placed(Questions, node, read_items(inside, reading))


def _steps(_argument: str, node: Node, inside: Node, reading: Reading) -> Placed:
    return _placed(Steps, node, read_items(inside, reading))


def _kinds(_argument: str, node: Node, inside: Node, reading: Reading) -> Placed:
    items = read_items(inside, reading)
    for own in items.own:
        if own.line.runs and not own.line.runs[0].bold:
            words = "This kind doesn't begin with its name in bold."
            reading.findings.add(own.at, words, "Write “1. **Plain name** …”.")
    return _placed(Kinds, node, items)


def _placed(
    make: Callable[[tuple[Line, ...]], KeyPoints | Questions | Steps | Kinds], node: Node, items: Items
) -> Placed:
    return Placed(node.line, make(items.lines), items.own)


def _figure(argument: str, node: Node, inside: Node, reading: Reading) -> Placed | None:
    caption = reading.line(inside)
    words = reading.shelf.figures.get(argument)
    if words is None or not is_name(argument):
        fix = f"Add [{argument}] with _title and _desc to figures/words/{reading.shelf.lang}.toml."
        hint = nearest(argument, reading.shelf.figures)
        reading.findings.add(node.line, f"There are no words for a picture “{argument}”.", fix + hint)
        return None
    figure = Figure(argument, caption, words.title, words.description)
    return Placed(node.line, figure, (Own(inside.line, caption),))


def _help(argument: str, node: Node, inside: Node, reading: Reading) -> Placed | None:
    if argument not in _LEVELS:
        fix = f"Use one of {', '.join(_LEVELS)}."
        reading.findings.add(node.line, f"There is no help level “{argument}”.", fix)
        return None
    level = HelpLevel(argument)
    lines = [_help_line(item, level, reading) for item in inside.children]
    return Placed(node.line, HelpCard(level, tuple(line for line in lines if line)))


def _help_line(item: Node, level: HelpLevel, reading: Reading) -> HelpLine | None:
    named = reading.line(item.children[0]).text if item.children and item.children[0].children else ""
    line = reading.shelf.help_lines.get(named)
    if line is None:
        fix = "Name one by its id alone, as “- R24”. Its words come from the checklist."
        reading.findings.add(item.line, f"There is no red flag “{named}”.", fix)
    elif line.level is not level:
        words = f"The red flag “{named}” is of the level {line.level}, not {level}."
        reading.findings.add(item.line, words, f"Move it to ::: help {line.level}.")
    return line


_KINDS: Mapping[str, _Kind] = {
    "key-points": _Kind("", "bullet_list", "one list with -", _key_points),
    "figure": _Kind("id", "paragraph", "one caption", _figure),
    "help": _Kind("level", "bullet_list", "one list with -", _help),
    "kinds": _Kind("", "ordered_list", "one list with 1.", _kinds),
    "steps": _Kind("", "ordered_list", "one list with 1.", _steps),
    "questions": _Kind("", "bullet_list", "one list with -", _questions),
}
