"""How ids look. Some of them become file names, so nothing else is let through."""

import re

from plainleaf.authoring.findings import Findings

WIDELY_TAUGHT = "gk"  # the source that is built in: general knowledge, to be signed by a clinician
_NAME = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def is_name(text: str) -> bool:
    """Whether ``text`` may be the id of a page, group, part, picture, term or section."""
    return bool(_NAME.fullmatch(text))


def is_language(text: str) -> bool:
    """Whether ``text`` may be a language's code."""
    return bool(_LANGUAGE.fullmatch(text))


def checked_names(names: tuple[str, ...], line: int, findings: Findings) -> tuple[str, ...]:
    """Those of ``names`` that may be ids; a problem for each other one, and for each that comes twice."""
    good: list[str] = []
    for name in names:
        if not is_name(name):
            findings.add(line, f"“{name}” can't be an id.", "Use small letters, digits and single hyphens.")
        elif name in good:
            findings.add(line, f"“{name}” stands here twice.", "Take one out.")
        else:
            good.append(name)
    return tuple(good)


def checked_languages(names: tuple[str, ...], line: int, findings: Findings) -> tuple[str, ...]:
    """Those of ``names`` that are language codes; a problem for each other one."""
    good = tuple(name for name in names if is_language(name))
    for name in names:
        if name not in good:
            findings.add(line, f"“{name}” isn't a language code.", "Write a code such as “en” or “es”.")
    return tuple(dict.fromkeys(good))
