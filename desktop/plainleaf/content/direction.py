"""Languages that run from right to left, and what has to keep its own order in their words."""

import re

RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
ARABIC_SCRIPT = RIGHT_TO_LEFT - {"dv", "he", "yi"}
START, END = "\u2066", "\u2069"  # left-to-right isolate, and the end of it
_ONE = r"[+−-]?[A-Za-z0-9À-ɏµ°%]+"
# a dose, a phone number, a Latin name: words and figures with what joins them, but no end of a sentence
_RUN = re.compile(rf"{_ONE}(?:(?: ?[-–−/+&×=(] ?|[.,:'’@_]|[) ]+){_ONE})+\)*")
_UNIT = re.compile(r"(?<=\d) (?=[\dA-Za-zµ])")
_FILLED = re.compile(r"(\{[^{}]*\})")


def is_right_to_left(lang: str) -> bool:
    """Whether the language's lines begin on the right; those of the test language en-XB do."""
    return lang == "en-XB" or lang.split("-", maxsplit=1)[0] in RIGHT_TO_LEFT


def in_arabic_script(lang: str) -> bool:
    """Whether the language is written in Arabic letters."""
    return lang.split("-", maxsplit=1)[0] in ARABIC_SCRIPT


def isolated(words: str) -> str:
    """``words`` of a right-to-left language, with whatever runs left to right kept in its order.

    Without that, "0800 111 222" reads "222 111 0800" and a dose loses its unit: no text engine can tell.
    Single figures and words need nothing. What is filled in later (``{…}``) is left alone.
    """
    if START in words:
        return words  # whoever wrote it has seen to it
    parts = _FILLED.split(words)
    return "".join(part if n % 2 else _RUN.sub(_around, part) for n, part in enumerate(parts))


def _around(found: re.Match[str]) -> str:
    """The run between isolates; a bracket that was opened before it stays outside."""
    run = found[0]
    while run.endswith(")") and run.count(")") > run.count("("):
        run = run[:-1]
    kept = _UNIT.sub("\u00a0", run)  # nor does a line end between a figure and its unit
    return f"{START}{kept}{END}{found[0][len(run) :]}"
