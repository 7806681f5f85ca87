"""What stands round a page's own words: what to tell about it first, and where to read on."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from plainleaf.content.notices import Notice, NoticeKind
from plainleaf.content.page import PageEntry

EDITION = "edition"  # the scheme of a link to the same page in another language


@dataclass(frozen=True, slots=True)
class Around:
    """The page to read next, the pages it is related to, and the notices above its lead."""

    next: PageEntry | None = None
    related: tuple[PageEntry, ...] = ()
    notices: tuple[Notice, ...] = ()


NOTHING = Around()


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """A notice in the reader's language, and what can be pressed beside it."""

    words: str
    link_words: str = ""
    link: str = ""


def notice_words(notice: Notice, lang: str) -> NoticeWords | None:
    """The words of a notice above the lead; ``None`` for one that stands at the page's end."""
    translate = QCoreApplication.translate
    when, name = _month(notice.on, lang), _language(notice.lang)
    if notice.kind is NoticeKind.OVERDUE:
        words = translate("Page", "This page was due for a check in {0}. Some of it may be out of date.")
        return NoticeWords(words.format(when))
    if notice.kind is NoticeKind.OLDER:
        words = translate("Page", "The {0} page is newer ({1}).").format(name, when)
        read = translate("Page", "Read it in {0}").format(name)
        return NoticeWords(words, read, f"{EDITION}:{notice.lang}")
    if notice.kind is NoticeKind.ELSEWHERE:
        words = translate("Page", "This page is not in your language yet. It is shown in {0}.")
        return NoticeWords(words.format(name))
    return None


def _month(day: date | None, lang: str) -> str:
    """Such as November 2026, as the language writes it."""
    if day is None:
        return ""
    name = QLocale(lang).standaloneMonthName(day.month)
    return QCoreApplication.translate("Page", "{0} {1}", "month and year").format(name, day.year)


def _language(lang: str) -> str:
    names = {
        "en": QCoreApplication.translate("Page", "English"),
        "es": QCoreApplication.translate("Page", "Spanish"),
    }
    return names.get(lang) or QLocale(lang).nativeLanguageName()
