"""The words a sheet must have on paper: what a test looks for in the finished PDF."""

from typing import Any

Json = dict[str, Any]

_NUMBERING = {"steps": "{}. ", "kinds": "{} "}


def sheet_words(sheet: Json) -> list[str]:
    """Every word of the sheet's text, in order, without the running foot and the labels in pictures."""
    return _split(sheet_lines(sheet))


def sheet_lines(sheet: Json) -> list[str]:
    """The sheet's text line by line, in order."""
    lines = [sheet["title"], sheet["name"], _text(sheet["lead"])]
    for block in sheet["blocks"]:
        lines += _lines(block)
    return [line for line in lines if line]


def picture_words(sheet: Json) -> list[str]:
    """Every word and mark inside the pictures, picture by picture."""
    return [word for figure in sheet_figures(sheet) for word in figure["drawn"]]


def brand_words(sheet: Json) -> list[str]:
    """What stands above the title on page 1."""
    return _split([sheet["programme"], sheet["library"]])


def foot_words(sheet: Json, page: int, pages: int, *, roomy: bool) -> list[str]:
    """The running foot of one sheet of paper."""
    foot = sheet["footer"]
    numbers = foot["page_of"].format(page=page, pages=pages)
    if roomy:
        return _split([foot["title"], numbers, foot["status"], foot["edition"], foot["code"]])
    return _split([foot["title"], foot["code"], numbers, f"{foot['status']}. {foot['written']}"])


def sheet_figures(sheet: Json) -> list[Json]:
    """The sheet's pictures, in order."""
    return [block for block in sheet["blocks"] if block["kind"] == "figure"]


def _lines(block: Json) -> list[str]:
    match block:
        case {"text": text}:
            return [text]
        case {"runs": runs}:
            return [_text(runs)]
        case {"kind": "sources", "title": title, "items": items}:
            return [title, *items]
        case {"items": items} if block["kind"] != "boxes":
            before = _NUMBERING.get(block["kind"], "")
            texts = [before.format(n) + _text(item) for n, item in enumerate(items, 1)]
            return [block["title"], *texts] if "title" in block else texts
    return _rarer_lines(block)


def _rarer_lines(block: Json) -> list[str]:
    match block:
        case {"kind": "boxes", "items": items}:
            return [f"{item['number']} {item['text']} {item['mark']}".rstrip() for item in items]
        case {"kind": "lookup", "rows": rows}:
            return [f"{row['name']}: {_text(row['runs'])}" for row in rows]
        case {"level": level, "head": head, "lines": lines}:
            return [
                level,
                head,
                *(f"{line['sign']} {line['advice']} {line['below']}".rstrip() for line in lines),
            ]
        case {"caption": caption, "key": key}:
            return [_text(caption), *(f"{mark} {words}" for mark, words in key)]
        case {"title": title, "terms": terms}:
            return [title, *(f"{term['word']}: {term['meaning']}" for term in terms)]
    raise ValueError(f"no such block: {block['kind']}")


def _text(runs: list[Json]) -> str:
    return "".join(run["t"] for run in runs)


def _split(lines: list[str]) -> list[str]:
    return [word for line in lines for word in line.split()]
