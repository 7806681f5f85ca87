"""What a reader has to be told about a page before trusting it: how old it is, who has checked it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from plainleaf.content.page import Page


class NoticeKind(StrEnum):
    """What there is to tell. What it means for the reader comes first."""

    OVERDUE = "overdue"  # the day of its next review has passed
    OLDER = "older"  # the page was written anew in another language since
    ELSEWHERE = "elsewhere"  # it isn't written in the reader's language: this is another one
    NOT_REVIEWED = "not_reviewed"


class Standing(StrEnum):
    """How far a page may still be relied on, by the day of its next review."""

    CURRENT = "current"
    OVERDUE = "overdue"  # said on screen and on paper
    EXPIRED = "expired"  # the site's grace time has passed too: paper has only when to get help


def standing(page: Page, today: date, grace_days: int) -> Standing:
    """Where ``page`` stands. It is due on the day of its review, and overdue after it."""
    if page.next_review >= today:
        return Standing.CURRENT
    expired = (today - page.next_review).days > grace_days
    return Standing.EXPIRED if expired else Standing.OVERDUE


@dataclass(frozen=True, slots=True)
class Edition:
    """A page as it is in one language, and the day it was written there."""

    lang: str
    written: date


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell: ``lang`` and ``on`` say which edition, or when the review was due."""

    kind: NoticeKind
    lang: str = ""
    on: date | None = None


def notices(page: Page, today: date, newest: Edition | None = None, lang: str = "") -> tuple[Notice, ...]:
    """Return what to tell about ``page``, in the order in which it is shown.

    ``newest`` is the page's youngest edition; ``lang`` is the language the reader chose, if the
    page that is shown may be another one's. A page is due on the day of its review, overdue after it.
    """
    told = []
    if standing(page, today, 0) is not Standing.CURRENT:
        told.append(Notice(NoticeKind.OVERDUE, on=page.next_review))
    if newest is not None and newest.lang != page.lang and newest.written > page.written:
        told.append(Notice(NoticeKind.OLDER, newest.lang, newest.written))
    if lang and lang != page.lang:
        told.append(Notice(NoticeKind.ELSEWHERE, page.lang))
    if page.review.on is None:
        told.append(Notice(NoticeKind.NOT_REVIEWED))
    return tuple(told)
