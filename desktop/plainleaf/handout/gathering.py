"""Taking from an open library all that one handout needs."""

from plainleaf.content.place import Place
from plainleaf.handout.options import Material
from plainleaf.library import Library

_FORMS = ("words", "numbers")


def gather(library: Library, page_id: str, lang: str, place: Place) -> Material:
    """A page, its pictures in both forms, and the words for paper.

    Raises:
        LibraryError: no such page, not in that language, or a picture is missing.

    """
    page = library.page(page_id, lang)
    figures = {
        (figure.id, form): library.figure(figure.id, lang, form) for figure in page.figures for form in _FORMS
    }
    title = library.about.title.get(lang, "")
    return Material(page, library.phrases(lang), place.on_paper, figures, title)
