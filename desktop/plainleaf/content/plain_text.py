"""A page as plain text, one block a line: what scripts read and what the handout must equal."""

from plainleaf.content.blocks import (
    Block,
    BulletList,
    Figure,
    Heading,
    HelpCard,
    HelpLine,
    KeyMessage,
    KeyPoints,
    Kinds,
    Paragraph,
    Questions,
    Steps,
    WordsToKnow,
)
from plainleaf.content.forms import HELP
from plainleaf.content.page import Page
from plainleaf.content.place import Phrases, Place


def help_line_words(card: HelpCard, phrases: Phrases, place: Place) -> list[str]:
    """Each line of a care card: the sign as everybody is shown it, then what to do."""
    return [" ".join(help_words(line, phrases, place)) for line in card.lines]


def help_words(line: HelpLine, phrases: Phrases, place: Place) -> list[str]:
    """The sign and what to do; then the same in the first language, where that has newer words."""
    words = [f"{line.words}.", phrases.advice(line, place)]
    return words + help_words(line.original, phrases, place) if line.original else words


def block_lines(block: Block, phrases: Phrases, place: Place) -> list[str]:
    """The lines of one block, in reading order."""
    match block:
        case Heading(line=line) | Paragraph(line=line) | KeyMessage(line=line):
            return [line.shown]
        case KeyPoints(items=items):
            return [phrases["key_points"], *(item.shown for item in items)]
        case BulletList(items=items) | Steps(items=items) | Kinds(items=items) | Questions(items=items):
            return [item.shown for item in items]
        case HelpCard(level=level):
            head = [phrases.level_name(level), phrases.card_head(level, place)]
            return head + help_line_words(block, phrases, place)
        case Figure(caption=caption):
            return [caption.text]
        case WordsToKnow(terms=terms):
            return [phrases["words_to_know"], *(f"{term.word}: {term.meaning}" for term in terms)]


def help_first(page: Page) -> tuple[Block, ...]:
    """The page's blocks with "When to get help" straight after the lead, as text and paper have them.

    On the screen the way to help is always in sight beside the page. On paper and in a script's
    text nothing stands beside it, so help comes first there and nobody has to turn a sheet for it.
    """
    tops = [n for n, block in enumerate(page.blocks) if _begins_a_section(block)]
    for start, end in zip(tops, [*tops[1:], len(page.blocks)], strict=True):
        heading = page.blocks[start]
        if isinstance(heading, Heading) and heading.id == HELP:
            return page.blocks[start:end] + page.blocks[:start] + page.blocks[end:]
    return page.blocks


def _begins_a_section(block: Block) -> bool:
    return isinstance(block, WordsToKnow) or (isinstance(block, Heading) and block.level == 2)


def page_lines(page: Page, phrases: Phrases, place: Place) -> list[str]:
    """The whole page: title, medical name, lead, help, other blocks, review status, sources last."""
    lines = [page.title]
    if page.medical_name:
        lines.append(medical_name_line(page, phrases))
    lines.append(page.lead.text)
    for block in help_first(page):
        lines += block_lines(block, phrases, place)
    lines.append(phrases["not_reviewed"] if page.review.on is None else review_line(page, phrases))
    lines += [phrases["sources"], *(source.words for source in page.sources)]
    return lines


def medical_name_line(page: Page, phrases: Phrases) -> str:
    """Such as: Medical name: calcinosis cutis (kal-si-NOH-sis KYOO-tis)."""
    spoken = f" ({page.say_it})" if page.say_it else ""
    return f"{phrases['medical_name']}: {page.medical_name}{spoken}"


def review_line(page: Page, phrases: Phrases) -> str:
    """Who signed the page and when, for a page that somebody has signed."""
    review = page.review
    return f"{phrases['reviewed_by']} {review.name}, {review.role}, {review.on}"
