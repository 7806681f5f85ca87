"""Whether a drawing is whole, harmless, and made only of what every renderer of ours draws right."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

_SVG = "{http://www.w3.org/2000/svg}"
_PAINTS = ("style", "defs", "linearGradient", "radialGradient", "stop")
_SHAPES = ("g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "use")
_DRAWING = frozenset(("svg", "title", "desc", *_PAINTS, *_SHAPES))
_VIEW_BOX = re.compile(r"0 0 [\d.]+ [\d.]+")
_DECLARED = re.compile(r"<!|<\?(?!xml version=\"1.0\"(?: encoding=\"(?:UTF|utf)-8\")?\?>)")
_THEME = '<style id="theme">'
# The style rules and attributes that Qt paints wrongly, and those that reach out of the file.
_UNSAFE_STYLE = re.compile(
    r"url\((?!#[\w-]+\))|@|\\|javascript:|expression\(|rgba\(|hsla?\(|var\("
    r"|#[0-9a-f]{8}\b|#[0-9a-f]{4}\b|paint-order|letter-spacing|blend-mode|vector-effect"
    r"|clip-path|(?<![\w-])mask|(?<![\w-])filter|(?<![\w-])marker",
    re.IGNORECASE,
)
_STYLED = frozenset(("style", "fill", "stroke", "stop-color", "color"))


def svg_faults(svg: str) -> Iterator[tuple[int, str]]:
    """The line and the words of each fault of a drawing; none if it may be shipped."""
    declared = _DECLARED.search(svg)
    if declared:  # entities begin like this, so nothing is parsed before this is out
        yield _line(svg, declared.start()), f"The drawing holds “{declared[0]}”, which no drawing needs"
        return
    try:
        root = ElementTree.fromstring(svg)  # noqa: S314 - entities were refused just above
    except ElementTree.ParseError as error:
        yield error.position[0], "The drawing isn't whole SVG"
        return
    if root.tag != f"{_SVG}svg" or not _VIEW_BOX.fullmatch(root.get("viewBox", "")):
        yield 1, 'The drawing doesn\'t begin with <svg … viewBox="0 0 960 640">'
    if svg.count(_THEME) != 1:
        yield 1, f"The drawing doesn't hold {_THEME} once, so it can't follow a theme"
    for element in root.iter():
        for signs, words in _oddities(element, root):
            at = next((svg.rfind(sign) for sign in signs if sign in svg), 0)
            yield _line(svg, at), f"The drawing holds {words}, which isn't safe"
    yield from _nested_uses(svg, root)


def _line(svg: str, at: int) -> int:
    return svg.count("\n", 0, max(at, 0)) + 1


def _oddities(
    element: ElementTree.Element, root: ElementTree.Element
) -> Iterator[tuple[tuple[str, ...], str]]:
    """What in an element could act, reach out of the file, or be painted wrongly; first its signs."""
    name = element.tag.removeprefix(_SVG)
    if name not in _DRAWING or (name == "svg" and element is not root):
        short = element.tag.rpartition("}")[2]
        yield (f"<{short}",), f"<{short}>"
    if name == "style" and (unsafe := _UNSAFE_STYLE.search(element.text or "")):
        yield (unsafe[0],), f"“{unsafe[0]}” in a style"
    for attribute, value in element.items():
        short = attribute.rpartition("}")[2]
        if _is_odd(short, value):
            yield (f'"{value}"', f"{short}="), f"{short}={value[:40]!r}"


def _is_odd(attribute: str, value: str) -> bool:
    """Whether an attribute acts, reaches out, or is one Qt gets wrong."""
    name = attribute.lower()
    if name.startswith("on") or name in {"base", "patterntransform"}:
        return True
    if name.endswith("href"):
        return not re.fullmatch(r"#[\w-]+", value)
    if name == "font-family":
        return bool(re.search(r"[,'\"]", value))
    says = f"{name} {value}" if name in _STYLED or "url(" in value.lower() else name
    return bool(_UNSAFE_STYLE.search(says))


def _nested_uses(svg: str, root: ElementTree.Element) -> Iterator[tuple[int, str]]:
    """A <use> of something that holds a <use> can grow without end."""
    use = f"{_SVG}use"
    holders = {
        element.get("id")
        for element in root.iter()
        if element.get("id") and any(True for _ in element.iter(use))
    }
    for element in root.iter(use):
        for attribute, value in element.items():
            if attribute.endswith("href") and value.removeprefix("#") in holders:
                yield _line(svg, svg.find(value)), f"The drawing uses {value}, which uses something itself"
