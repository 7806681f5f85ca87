"""A page as a document: every word is there, in order, and says what it is."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetricsF, QTextDocument, QTextFormat

from plainleaf.content.blocks import HelpCard, KeyMessage, Line, Run
from plainleaf.content.page import Page
from plainleaf.content.place import Place
from plainleaf.content.plain_text import block_lines, page_lines
from plainleaf.library import Library
from plainleaf.window.look import Look
from plainleaf.window.page_view.document import Setting, page_document
from plainleaf.window.page_view.marks import Card, PageDocument
from plainleaf.window.page_view.measures import column_width
from plainleaf.window.page_view.pictures import Pictures

pytestmark = pytest.mark.usefixtures("qtbot")
ROOM = 1000


def _made(
    library: Library,
    page: Page,
    look: Look,
    place: Place | None = None,
    *,
    room: int = ROOM,
    outlook: bool = False,
) -> PageDocument:
    pictures = Pictures(lambda figure, form: library.figure(figure, page.lang, form))
    column = column_width(look, room)
    setting = Setting(
        look,
        library.phrases(page.lang),
        place or Place(),
        "Group",
        "leaf",
        column,
        lambda figure, width: pictures.outline(figure, width, look),
        outlook=outlook,
    )
    return page_document(page, setting)


def _lines(document: QTextDocument) -> list[str]:
    """The document's blocks, without pictures; the two lines of a danger sign as one."""
    words = (b.text().replace("\ufffc", "").replace("\u2028", " ") for b in _blocks(document))
    return [line for line in words if line.strip()]


def _blocks(document: QTextDocument):  # noqa: ANN202 - a plain generator of Qt's blocks
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def test_every_page_shows_its_words_in_order(library: Library, look: Look) -> None:
    for entry in library.pages("en"):
        page = library.page(entry.id, "en")
        phrases = library.phrases("en")
        in_order = [line for block in page.blocks for line in block_lines(block, phrases, Place())]
        wanted = page_lines(page, phrases, Place())
        document = _made(library, page, look, outlook=True).document
        shown = [line for line in _lines(document) if line not in {"Larger", "Hide the outlook"}]
        top = len(shown) - len(wanted)
        assert top == 1  # the group's name, above the title
        assert sorted(shown[1:]) == sorted(wanted)
        at = shown.index(page.lead.text) + 1
        assert shown[at : at + len(in_order)] == in_order


def test_without_a_region_no_number_is_shown(library: Library, look: Look) -> None:
    page = library.page("calciphylaxis", "en")
    words = "\n".join(_lines(_made(library, page, look).document))
    assert "your emergency number" in words
    assert "911" not in words
    assert "{" not in words


def test_with_a_region_its_number_is_shown(library: Library, look: Look) -> None:
    page = library.page("calciphylaxis", "en")
    words = "\n".join(_lines(_made(library, page, look, Place.for_region("UK")).document))
    assert "999" in words
    assert "your emergency number" not in words


def test_each_care_card_has_a_frame_of_its_level(library: Library, look: Look) -> None:
    made = _made(library, library.page("calciphylaxis", "en"), look)
    levels = [framed.level for framed in made.frames if framed.card is Card.HELP]
    assert levels[:2] == ["now", "today"]


def test_headings_have_their_levels(library: Library, look: Look) -> None:
    page = library.page("calciphylaxis", "en")
    document = _made(library, page, look).document
    levels = {b.text(): b.blockFormat().headingLevel() for b in _blocks(document)}
    assert levels[page.title] == 1
    assert all(levels[section.line.text] == 2 for section in page.sections)


def test_pictures_carry_what_they_show(library: Library, look: Look) -> None:
    page = library.page("calcinosis-cutis", "en")
    told = set()
    for block in _blocks(_made(library, page, look).document):
        fragments = block.begin()
        while not fragments.atEnd():
            form = fragments.fragment().charFormat()
            if form.isImageFormat():
                told.add(form.property(QTextFormat.Property.ImageAltText))
            fragments += 1
    assert told == {figure.description for figure in page.figures}


@pytest.mark.parametrize("size", [150, 300])
def test_large_text_puts_the_labels_of_a_picture_in_a_list(library: Library, look: Look, size: int) -> None:
    page = library.page("calcinosis-cutis", "en")
    key = library.figure(page.figures[0].id, "en", "numbers").key
    assert key
    assert not set(key) & set(_lines(_made(library, page, look).document))
    assert set(key) <= set(_lines(_made(library, page, look.at(text_size=size)).document))


@pytest.mark.parametrize(("room", "is_listed"), [(640, False), (320, True)])
def test_a_narrow_picture_has_its_labels_in_a_list(
    library: Library, look: Look, room: int, *, is_listed: bool
) -> None:
    page = library.page("calcinosis-cutis", "en")
    key = set(library.figure(page.figures[0].id, "en", "numbers").key)
    assert (key <= set(_lines(_made(library, page, look, room=room).document))) == is_listed


@pytest.mark.parametrize(
    ("size", "room", "wide"), [(100, 1000, 640), (150, 1200, 960), (300, 1400, 1110), (100, 300, 300)]
)
def test_the_column_grows_with_the_text_but_never_out_of_its_room(
    look: Look, size: int, room: int, wide: int
) -> None:
    assert column_width(look.at(text_size=size), room) == wide


def test_hostile_words_stay_words(library: Library, look: Look) -> None:
    page = library.page("calcinosis-cutis", "en")
    hostile = '<b>bold</b> #panic("x") &amp; $x$'
    changed = replace(page, title=hostile)
    assert _lines(_made(library, changed, look).document)[1] == hostile


def test_an_older_translation_has_its_sources_words_below_it(library: Library, look: Look) -> None:
    page = library.page("calciphylaxis", "en")
    card = next(block for block in page.blocks if isinstance(block, HelpCard))
    source = replace(card.lines[0], words="A newer sign", home="Do this.")
    older = replace(card.lines[0], original=source)
    blocks = (
        HelpCard(card.level, (older,)),
        KeyMessage("K1", Line((Run("Older words."),), (), "Newer words.")),
    )
    lines = _lines(_made(library, replace(page, blocks=blocks), look).document)
    assert "Older words. Newer words." in lines
    (said,) = [line for line in lines if line.startswith(f"{older.words}.")]
    assert said.endswith("A newer sign. Do this.")


def test_no_word_of_a_heading_is_wider_than_a_telephones_column(library: Library, look: Look) -> None:
    large = look.at(text_size=300)
    made = _made(library, library.page("calcinosis-cutis", "en"), large, room=296)
    heads = [block for block in _blocks(made.document) if block.blockFormat().headingLevel()]
    sizes = {block.charFormat().font().pixelSize() for block in heads}
    assert len(heads) > 5
    assert max(sizes) < large.size_and_line("title")[0] * large.zoom
    for block in heads:
        metrics = QFontMetricsF(block.charFormat().font())
        assert max(metrics.horizontalAdvance(word) for word in block.text().split()) <= 296


def test_in_a_tight_column_the_icon_of_a_care_card_stands_above_its_words(
    library: Library, look: Look
) -> None:
    page = library.page("calcinosis-cutis", "en")
    for room, beside in ((ROOM, True), (296, False)):
        made = _made(library, page, look.at(text_size=300), room=room)
        (mark,) = [one for one in made.marks if one.icon == "level-now"]
        assert bool(made.document.findBlockByNumber(mark.block).text()) is beside
