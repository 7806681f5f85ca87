"""The Markdown of pages as a small tree: CommonMark, named blocks, and citations."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.container import container_plugin

BLOCK = "container_block"
MARK = "mark"
_CITATION = re.compile(r"\[@([^\[\]]*)\]")
_MARK = re.compile(r"\{\.([^{}\s]*)\}\s*")


@dataclass(frozen=True, slots=True)
class Node:
    """A block of Markdown and the blocks in it. ``line`` and ``last`` count from 1."""

    token: Token
    line: int
    last: int
    children: list["Node"] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """``paragraph``, ``bullet_list``, ``heading``, `BLOCK`…"""
        return self.token.type.removesuffix("_open")

    @property
    def inline(self) -> Token:
        """The words of a paragraph or heading."""
        return self.children[0].token


class _Markdown(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - markdown-it's name
        """Take every link for one, so that each wrong one is a problem instead of odd text."""
        return True


def _citation(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it passes it by place
    """``[@11; @gk]`` as a token of its own."""
    cited = _CITATION.match(state.src, state.pos)
    if not cited:
        return False
    if not silent:
        token = state.push("citation", "", 0)
        token.content = cited[1]
    state.pos = cited.end()
    return True


def _mark(state: StateBlock, start: int, _end: int, silent: bool) -> bool:  # noqa: FBT001 - as above
    """``{.full}`` on a line of its own, which says something of the block that follows."""
    line = state.src[state.bMarks[start] : state.eMarks[start]]
    named = _MARK.fullmatch(line)
    if not named:
        return False
    if not silent:
        state.line = start + 1
        token = state.push(MARK, "", 0)
        token.content = named[1]
        token.map = [start, start + 1]
    return True


def _parser() -> MarkdownIt:
    # HTML and tables are on only to be seen: each becomes a problem, none gets through.
    markdown = _Markdown("commonmark", {"html": True}).enable("table").disable("reference")
    container_plugin(markdown, "block", validate=lambda _params, _markup: True)
    markdown.block.ruler.before("paragraph", MARK, _mark, {"alt": ["paragraph", "blockquote", "list"]})
    markdown.inline.ruler.before("link", "citation", _citation)
    return markdown


_MARKDOWN = _parser()


def parse(text: str) -> list[Node]:
    """The blocks of a text, whose first line is line 1."""
    return _nodes(_MARKDOWN.parse(text + "\n"))


def _nodes(tokens: Sequence[Token]) -> list[Node]:
    root: list[Node] = []
    open_lists = [root]
    for token in tokens:
        if token.nesting == -1:
            open_lists.pop()
            continue
        begin, end = token.map or (0, 0)
        node = Node(token, begin + 1, end)
        open_lists[-1].append(node)
        if token.nesting == 1:
            open_lists.append(node.children)
    return root
