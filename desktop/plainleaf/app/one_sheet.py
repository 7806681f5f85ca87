"""Whether each page's short form is one sheet of paper: part of `plainleaf check`."""

from collections.abc import Iterator
from pathlib import Path

from plainleaf.content.errors import HandoutError
from plainleaf.content.forms import Form
from plainleaf.content.place import Place
from plainleaf.content.problem import Problem
from plainleaf.content.whole import WholeLibrary
from plainleaf.handout.options import PAPERS, Material, SheetOptions
from plainleaf.handout.typesetter import Typesetter

MOST_SIDES = 2


def sheet_problems(whole: WholeLibrary, resources: Path) -> Iterator[Problem]:
    """A problem for each page whose short form needs more than one sheet, or can't be set."""
    typesetter = Typesetter(resources)
    for (page, lang), material in _materials(whole):
        file = f"pages/{lang}/{page}.md"
        try:
            sides = max(
                typesetter.sides(material, SheetOptions(paper=paper, form=Form.SHORT)) for paper in PAPERS
            )
        except HandoutError as error:
            yield Problem(file, 0, f"The handout can't be set: {error}", "Mend that first.")
            continue
        if sides > MOST_SIDES:
            words = f"The short form fills {sides} sides of paper; {MOST_SIDES} are the most."
            yield Problem(file, 0, words, "Take .short from a heading, or put {.full} above what can wait.")


def _materials(whole: WholeLibrary) -> Iterator[tuple[tuple[str, str], Material]]:
    drawn = {(art.id, art.lang, art.form): art for art in whole.figures}
    for (page_id, lang), page in whole.pages.items():
        figures = {
            (figure.id, form): drawn[figure.id, lang, form]
            for figure in page.figures
            for form in ("words", "numbers")
        }
        title = whole.about.title.get(lang, "")
        yield (page_id, lang), Material(page, whole.phrases[lang], Place(), figures, title)
