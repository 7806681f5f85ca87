"""What has to be told about a page, and nothing more."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from plainleaf.content.blocks import Line, Run
from plainleaf.content.notices import Edition, Notice, NoticeKind, notices
from plainleaf.content.page import Page, Review

WRITTEN, DUE = date(2026, 11, 24), date(2027, 11, 24)
TODAY = date(2026, 12, 1)
SIGNED = Review("A. Clinician", "Dermatologist", WRITTEN)


@pytest.fixture
def page() -> Page:
    """A page that somebody has signed."""
    lead = Line((Run("Lead."),))
    return Page("p", "es", "Title", "", "", "g", lead, (), (), (), (), WRITTEN, DUE, SIGNED)


def test_there_is_nothing_to_tell_of_a_fresh_signed_page(page: Page) -> None:
    assert notices(page, TODAY) == ()


def test_an_unsigned_page_says_so(page: Page) -> None:
    told = notices(replace(page, review=Review()), TODAY)
    assert told == (Notice(NoticeKind.NOT_REVIEWED),)


def test_a_page_is_overdue_from_the_day_after_its_review_was_due(page: Page) -> None:
    assert notices(page, DUE) == ()
    assert notices(page, DUE + timedelta(days=1)) == (Notice(NoticeKind.OVERDUE, on=DUE),)


@pytest.mark.parametrize(
    ("lang", "days", "is_told"), [("en", 1, True), ("en", 0, False), ("en", -1, False), ("es", 1, False)]
)
def test_only_a_younger_page_of_another_language_is_newer(
    page: Page, lang: str, days: int, *, is_told: bool
) -> None:
    newest = Edition(lang, WRITTEN + timedelta(days=days))
    told = notices(page, TODAY, newest)
    assert told == ((Notice(NoticeKind.OLDER, lang, newest.written),) if is_told else ())


def test_a_page_shown_in_another_language_says_which(page: Page) -> None:
    assert notices(page, TODAY, lang="es") == ()
    assert notices(page, TODAY, lang="ar") == (Notice(NoticeKind.ELSEWHERE, "es"),)


def test_what_matters_most_is_told_first(page: Page) -> None:
    newest = Edition("en", WRITTEN + timedelta(days=9))
    told = notices(replace(page, review=Review()), DUE + timedelta(days=1), newest, "ar")
    assert [notice.kind for notice in told] == list(NoticeKind)
