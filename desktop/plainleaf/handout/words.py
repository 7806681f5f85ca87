"""The words a sheet must have on paper: what a test looks for in the finished PDF."""

from typing import Any

Json = dict[str, Any]


def sheet_words(sheet: Json) -> list[str]:
    """Every word of the sheet's text, in order, without the running foot and the labels in pictures."""
    return _split(sheet_lines(sheet))


def sheet_lines(sheet: Json) -> list[str]:
    """The sheet's text line by line, in order."""
    lines = [sheet["title"], sheet["name"], _text(sheet["lead"])]
    for block in [*sheet["front"], *sheet["rest"]]:
        lines += _lines(block)
    return [line for line in lines if line]


def picture_words(sheet: Json) -> list[str]:
    """Every word and mark inside the pictures, picture by picture."""
    return [word for figure in sheet_figures(sheet) for word in figure["drawn"]]


def foot_words(sheet: Json, page: int, pages: int, *, roomy: bool) -> list[str]:
    """The running foot of one sheet of paper."""
    foot = sheet["footer"]
    numbers = foot["page_of"].format(page=page, pages=pages)
    if roomy:
        return _split([foot["title"], numbers, foot["status"], foot["edition"], foot["code"]])
    return _split([foot["title"], numbers, f"{foot['status']}. {foot['written']}", foot["code"]])


def sheet_figures(sheet: Json) -> list[Json]:
    """The sheet's pictures, in order."""
    blocks = [*sheet["front"], *sheet["rest"]]
    found = [block.get("figure", block) for block in blocks]
    return [block for block in found if block["kind"] == "figure"]


def _lines(block: Json) -> list[str]:
    match block["kind"]:
        case "heading" | "status":
            return [block["text"]]
        case "paragraph" | "message":
            return [_text(block["runs"])]
        case "bullets" | "questions":
            return [_text(item) for item in block["items"]]
        case "steps":
            return [f"{n}. {_text(item)}" for n, item in enumerate(block["items"], 1)]
        case "kinds":
            return [f"{n} {_text(item)}" for n, item in enumerate(block["items"], 1)]
        case "key_points":
            return [block["title"], *(_text(item) for item in block["items"])]
        case "care":
            head = [block["level"], block["head"]]
            return head + [f"{line['sign']} {line['advice']}" for line in block["lines"]]
        case "figure":
            return [_text(block["caption"]), *(f"{mark} {words}" for mark, words in block["key"])]
        case "pair":
            return _lines(block["points"]) + _lines(block["figure"])
        case "words_to_know":
            return [block["title"], *(f"{term['word']}: {term['meaning']}" for term in block["terms"])]
        case "sources":
            return [block["title"], *block["items"]]
    raise ValueError(f"no such block: {block['kind']}")


def _text(runs: list[Json]) -> str:
    return "".join(run["t"] for run in runs)


def _split(lines: list[str]) -> list[str]:
    return [word for line in lines for word in line.split()]
