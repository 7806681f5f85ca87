"""Taking from an open library all that one sheet needs."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from datetime import date

from plainleaf.checklist import suggest
from plainleaf.content.blocks import Questions
from plainleaf.content.notices import Standing, standing
from plainleaf.content.page import Page
from plainleaf.content.place import Place
from plainleaf.handout.options import Material
from plainleaf.handout.paper_form import PaperForm
from plainleaf.handout.visit_list import ListedPage, VisitList
from plainleaf.library import Library

_FORMS = ("words", "numbers")
_QUESTIONS = 2  # of each page, on a list for the visit


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


def gather_form(library: Library, lang: str, place: Place) -> PaperForm:
    """The checklist, and the titles of the pages it leads to. Its day is that of the newest page."""
    return PaperForm(
        lang,
        library.checklist(lang),
        {page.id: page.title for page in library.pages(lang)},
        library.phrases(lang),
        place.on_paper,
        _newest(library, lang),
        library.about.title.get(lang, ""),
        library.about.version,
    )


def gather_list(library: Library, ticks: AbstractSet[str], lang: str, place: Place) -> VisitList:
    """What these ticks lead to, with the first questions of each page.

    Raises:
        UnknownTickError: a tick isn't on the checklist.

    """
    checklist = library.checklist(lang)
    reads = suggest(checklist, ticks).read
    pages = {read.page: library.page(read.page, lang) for read in reads}
    return VisitList(
        lang,
        checklist,
        ticks,
        {name: ListedPage(page.title, tuple(_questions(page))[:_QUESTIONS]) for name, page in pages.items()},
        library.phrases(lang),
        place.on_paper,
        _newest(library, lang),
        library.about.title.get(lang, ""),
        library.about.version,
    )


def _questions(page: Page) -> Iterator[str]:
    for block in page.blocks:
        if isinstance(block, Questions):
            yield from (item.text for item in block.items)


def _newest(library: Library, lang: str) -> date:
    return max(library.page(page.id, lang).written for page in library.pages(lang))
