"""Taking from an open library all that one handout needs."""

from datetime import date

from plainleaf.content.notices import Standing, standing
from plainleaf.content.place import Place
from plainleaf.handout.options import Material
from plainleaf.library import Library

_FORMS = ("words", "numbers")


def gather(
    library: Library,
    page_id: str,
    lang: str,
    place: Place,
    *,
    today: date | None = None,
    grace_days: int = 0,
) -> Material:
    """A page, its pictures in both forms, and the words for paper.

    An overdue page says so; after ``grace_days`` more it is left with when to get help. Without a
    day, it isn't asked how old the page is.

    Raises:
        LibraryError: no such page, not in that language, or a picture is missing.

    """
    page = library.page(page_id, lang)
    figures = {
        (figure.id, form): library.figure(figure.id, lang, form) for figure in page.figures for form in _FORMS
    }
    title = library.about.title.get(lang, "")
    stands = Standing.CURRENT if today is None else standing(page, today, grace_days)
    return Material(page, library.phrases(lang), place.on_paper, figures, title, stands)
