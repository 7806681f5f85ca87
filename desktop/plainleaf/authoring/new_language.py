"""Beginning a language: the first one's words, each marked to be translated; it compiles as partial."""

import re
from copy import deepcopy
from pathlib import Path
from typing import Any

from plainleaf.authoring.ids import is_language
from plainleaf.authoring.leftovers import TRANSLATE
from plainleaf.authoring.starting import write_new
from plainleaf.authoring.toml_edits import FILE, StartError, checked, read_plain, with_language

_FOLDERS = ("messages", "checklist", "glossary", "figures/words", "body")
_SEARCH = "# Words that mean the same, for the search.\nsynonyms = []\n"
_SAID = ("title", "intended_purpose")
_VALUE = re.compile(r"""^(\s*(?:[\w.-]+|"[^"\n]*"|'[^'\n]*')\s*=\s*)("{3}|'{3}|"|')(?!\2)""", re.MULTILINE)


def begin_language(folder: Path, lang: str) -> list[Path]:
    """Every file of words of a further language; its pages come one by one.

    Raises:
        StartError: it is there already, or isn't a language's code.

    """
    about = read_plain(folder / FILE)
    languages = about.get("languages") or [""]
    if not is_language(lang):
        message = f"“{lang}” isn't a language code: write one such as “fr”."
        raise StartError(message)
    if lang in languages:
        message = f"{folder / FILE}: has the language “{lang}” already."
        raise StartError(message)
    first = languages[0]
    files = {
        folder / part / f"{lang}.toml": marked((folder / part / f"{first}.toml").read_text(encoding="utf-8"))
        for part in _FOLDERS
        if (folder / part / f"{first}.toml").is_file()
    }
    files[folder / "search" / f"{lang}.toml"] = _SEARCH
    files[folder / FILE] = _about(folder, about, first, lang)
    return write_new(files, [folder / FILE])


def marked(text: str) -> str:
    """The text of a TOML file with a mark before the words of every key."""
    return _VALUE.sub(rf"\g<1>\g<2>{TRANSLATE} ", text)


def _about(folder: Path, about: Any, first: str, lang: str) -> str:  # noqa: ANN401 - as the decoder gives it
    old = (folder / FILE).read_text(encoding="utf-8")
    words = {table: f"{TRANSLATE} {about[table][first]}" for table in _SAID if first in about.get(table, {})}
    wanted = deepcopy(dict(about))
    wanted["languages"] = [*about["languages"], lang]
    wanted["partial"] = [*about.get("partial", ()), lang]
    for table, said in words.items():
        wanted[table][lang] = said
    by_hand = f"Add “{lang}” to its languages and to partial first, with its title and intended purpose."
    return checked(folder / FILE, with_language(old, lang, words), wanted, by_hand)
