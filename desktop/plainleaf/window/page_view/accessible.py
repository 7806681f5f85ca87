"""The page for screen readers: headings, paragraphs, list items, links and pictures, by name.

Qt gives a `QTextBrowser` to assistive technology as one long label. PySide6 6.12 lets
Python describe it better, under rules that were found by crashing (keep to them):

* never override ``interface_cast``: its ``void*`` is marshalled wrongly, and the process dies.
  So a heading's level stands in its description;
* never free a node: Qt keeps raw pointers to them. Nodes live in a pool and are used again;
* every pure virtual function needs a body.

The stubs leave out that Qt takes None for "there is none", hence the ignored overrides.
"""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QColor,
    QTextBlock,
    QTextFormat,
    QTextImageFormat,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from plainleaf.window.page_view.marks import ROLE, ROLE_HIDDEN, ROLE_ITEM
from plainleaf.window.page_view.view import PageView

_OBJECT = "\ufffc"
_pages: dict[int, "AccessiblePage"] = {}


class Node(QAccessibleInterface):
    """One heading, paragraph, list item, link or picture."""

    def __init__(self, page: "AccessiblePage") -> None:
        super().__init__()
        self._page = page
        self.become(QAccessible.Role.Paragraph, "", 0)

    def become(self, role: QAccessible.Role, name: str, position: int, said: str = "") -> None:
        """Stand for another part of the page; ``said`` is read after the name."""
        self._role, self._name, self._position, self._said = role, name, position, said
        self._children: list[Node] = []
        self._parent: Node | None = None

    def adopt(self, child: "Node") -> None:
        """Take a link or picture into this paragraph."""
        child._parent = self
        self._children.append(child)

    def isValid(self) -> bool:
        """A pooled node always has something to say."""
        return True

    def object(self) -> QObject | None:  # type: ignore[override]
        """No object of its own: it's a part of the page."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        """The window the page is in."""
        return self._page.view.window().windowHandle()

    def relations(self, match: Any = None) -> list[Any]:  # noqa: ANN401, ARG002 - Qt's signature
        """None: reading order says it all."""
        return []

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Nothing inside takes the focus by itself."""
        return None

    def parent(self) -> QAccessibleInterface:
        """The paragraph a link is in, or the page."""
        return self._parent or self._page

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The link or picture at ``index``."""
        return self._children[index] if 0 <= index < len(self._children) else None

    def childCount(self) -> int:
        """How many links and pictures it holds."""
        return len(self._children)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The link or picture at a point of the screen."""
        return next((child for child in self._children if child.rect().contains(QPoint(x, y))), None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Where ``child`` stands, or -1."""
        return next((i for i, one in enumerate(self._children) if one is child), -1)

    def text(self, kind: QAccessible.Text) -> str:
        """Its name; its description says a heading's level or what a picture shows."""
        if kind == QAccessible.Text.Name:
            return self._name
        return self._said if kind == QAccessible.Text.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """A page can't be changed by its reader."""

    def rect(self) -> QRect:
        """Where it is on the screen."""
        return self._page.block_rect(self._position)

    def role(self) -> QAccessible.Role:
        """What it is."""
        return self._role

    def state(self) -> QAccessible.State:
        """To be read, not written."""
        state = QAccessible.State()
        state.readOnly = True
        return state

    def foregroundColor(self) -> QColor:
        """Not told."""
        return QColor()

    def backgroundColor(self) -> QColor:
        """Not told."""
        return QColor()

    def virtual_hook(self, number: int, data: Any) -> None:  # noqa: ANN401 - Qt's signature
        """Qt's reserve for later."""


class AccessiblePage(QAccessibleWidget):
    """The page view as a document whose children are its parts."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view, QAccessible.Role.Document, "")
        self.view = view
        self._of: object = None
        self._nodes: list[Node] = []
        self._pool: list[Node] = []
        self._used = 0

    def childCount(self) -> int:
        """How many parts the page on show has."""
        self._renew()
        return len(self._nodes)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The part at ``index``."""
        self._renew()
        return self._nodes[index] if 0 <= index < len(self._nodes) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Where ``child`` stands, or -1."""
        self._renew()
        return next((i for i, one in enumerate(self._nodes) if one is child), -1)

    def block_rect(self, position: int) -> QRect:
        """Where the block at a position of the document is on the screen."""
        document = self.view.document()
        rect = document.documentLayout().blockBoundingRect(document.findBlock(position))
        rect.translate(0, -self.view.verticalScrollBar().value())
        top_left = self.view.viewport().mapToGlobal(rect.topLeft().toPoint())
        return QRect(top_left, rect.size().toSize())

    def _node(self, role: QAccessible.Role, name: str, position: int, said: str = "") -> Node:
        if self._used == len(self._pool):
            self._pool.append(Node(self))
        node = self._pool[self._used]
        self._used += 1
        node.become(role, name, position, said)
        return node

    def _renew(self) -> None:
        document = self.view.document()
        if self._of is document:
            return
        self._of, self._used, self._nodes = document, 0, []
        block = document.begin()
        while block.isValid():
            if block.blockFormat().property(ROLE) != ROLE_HIDDEN:
                self._add(block)
            block = block.next()

    def _add(self, block: QTextBlock) -> None:
        words = block.text().replace(_OBJECT, "").replace("\u2028", " ").strip()
        inside = list(self._inside(block))
        if not words and not inside:
            return
        level = block.blockFormat().headingLevel()
        if level:
            node = self._node(QAccessible.Role.Heading, words, block.position(), f"Heading level {level}")
        else:
            item = block.blockFormat().property(ROLE) == ROLE_ITEM
            role = QAccessible.Role.ListItem if item else QAccessible.Role.Paragraph
            node = self._node(role, words, block.position())
        for child in inside:
            node.adopt(child)
        self._nodes.append(node)

    def _inside(self, block: QTextBlock) -> Iterator[Node]:
        """The links and pictures in a block."""
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            form = fragment.charFormat()
            if form.isImageFormat():
                title, shown = _picture_words(form.toImageFormat())
                yield self._node(QAccessible.Role.Graphic, title, fragment.position(), shown)
            elif form.isAnchor() and form.anchorHref():
                yield self._node(QAccessible.Role.Link, fragment.text(), fragment.position())
            fragments += 1


def _picture_words(form: QTextImageFormat) -> tuple[str, str]:
    """A picture's name, and what it shows."""
    title = form.property(QTextFormat.Property.ImageTitle)
    shown = form.property(QTextFormat.Property.ImageAltText)
    return str(title or shown or ""), str(shown or "")


def _describe(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, PageView):
        return None
    if id(thing) not in _pages:
        _pages[id(thing)] = AccessiblePage(thing)
    return _pages[id(thing)]


def describe_pages() -> None:
    """From now on give page views to screen readers as headings, paragraphs, links and pictures."""
    QAccessible.installFactory(_describe)


def described(view: QWidget) -> AccessiblePage | None:
    """The accessible tree of a page view, for tests."""
    return _pages.get(id(view))
