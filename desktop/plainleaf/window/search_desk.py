"""What stands beside the found pages: red flags as this place puts them, and other ways on."""

from plainleaf.content.blocks import HelpLine
from plainleaf.content.place import Phrases, Place
from plainleaf.library import Answer, Library
from plainleaf.window.controls.care_card import care_line
from plainleaf.window.languages import own_names
from plainleaf.window.search.besides import Advice, Besides


def besides(
    library: Library, phrases: Phrases, place: Place, found: Answer, *, one_language: bool
) -> Besides:
    """Red flags with what to do, words to try, and the page in another language if one may be chosen."""
    flags = {flag.id: flag for flag in library.checklist(phrases.lang).red_flags} if found.danger else {}
    spoken_of = (flags[one] for one in found.danger if one in flags)
    advised = tuple(_advice(flag, phrases, place) for flag in spoken_of)
    if found.elsewhere is None or one_language:
        return Besides(advised, found.near)
    name = own_names((found.elsewhere_lang,))[found.elsewhere_lang]
    return Besides(advised, found.near, found.elsewhere, name)


def _advice(flag: HelpLine, phrases: Phrases, place: Place) -> Advice:
    """What to do; under an older translation also what its source says now."""
    said = care_line(flag, phrases, place)
    return Advice(flag, f"{said.advice} {said.newer}".rstrip())
