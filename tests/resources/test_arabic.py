"""The third language proves that a language is only files: three pages, and every word of help."""

import re
import tomllib
from pathlib import Path

import pytest

from plainleaf.content.direction import END, START
from plainleaf.content.errors import PageNotInLanguageError
from plainleaf.content.place import Place
from plainleaf.content.plain_text import page_lines
from plainleaf.library import Library

PAGES = ["calcinosis-cutis", "calciphylaxis", "high-blood-calcium"]
FIGURE = re.compile(r"\d+(?:\.\d+)?")
WORDED = {"R17": "1 2", "R19": "2", "R22": "2", "R49": "1 2"}  # "1-2 days" is one word or two in Arabic


def test_the_library_says_that_arabic_is_partial(library: Library) -> None:
    assert library.about.partial == ("ar",)
    assert [page.id for page in library.pages("ar")] == PAGES


def test_a_page_that_is_not_written_is_a_failure_never_the_english_one(library: Library) -> None:
    with pytest.raises(PageNotInLanguageError):
        library.page("tests", "ar")


def test_every_red_flag_and_item_is_said(library: Library) -> None:
    first, arabic = library.checklist("en"), library.checklist("ar")
    assert [flag.id for flag in arabic.red_flags] == [flag.id for flag in first.red_flags]
    assert [item.id for item in arabic.items] == [item.id for item in first.items]
    said = [words for flag in arabic.red_flags for words in (flag.words, flag.home, flag.kiosk)]
    said += [words for item in arabic.items for words in (item.words, item.meaning)]
    assert all(re.search(r"[\u0621-\u064a]{2}", words) for words in said)
    assert [flag.level for flag in arabic.red_flags] == [flag.level for flag in first.red_flags]


def test_no_figure_of_a_red_flag_or_key_message_is_lost(source: Path) -> None:
    def figures(lang: str, kind: str, part: str) -> dict[str, list[str]]:
        words = tomllib.loads((source / kind / f"{lang}.toml").read_text(encoding="utf-8"))[part]
        return {key: sorted(FIGURE.findall(" ".join(row.values() if isinstance(row, dict) else [row])))
                for key, row in words.items()}  # fmt: skip

    for kind, part in (("checklist", "red_flags"), ("messages", "messages"), ("checklist", "items")):
        first, arabic = figures("en", kind, part), figures("ar", kind, part)
        assert first.keys() == arabic.keys()
        lost = {key: " ".join(sorted(set(first[key]) - set(arabic[key]))) for key in first}
        assert {key: left for key, left in lost.items() if left} == (WORDED if part == "red_flags" else {})


def test_each_emergency_number_and_warning_not_to_drive_is_said(library: Library) -> None:
    pairs = zip(library.checklist("en").red_flags, library.checklist("ar").red_flags, strict=True)
    for first, arabic in pairs:
        calls = first.home.count("{emergency_number}") + (first.id in {"R15", "R44"})  # "then call"
        assert arabic.home.count("{emergency_number}") == calls, first.id
        assert ("Do not drive" in first.home) == ("لا تقد السيارة" in arabic.home), first.id
        assert ("Do not wait your turn" in first.kiosk) == ("دورك" in arabic.kiosk), first.id


def test_doses_stay_in_order_on_the_pages(library: Library) -> None:
    page = library.page("high-blood-calcium", "ar")
    words = "\n".join(page_lines(page, library.phrases("ar"), Place()))
    assert f"{START}14\u00a0mg/dL (3.5\u00a0mmol/L){END}" in words
    bare = re.sub(f"{START}[^{END}]*{END}", "", words)
    assert "mg/dL" not in bare
    assert "{" not in words


def test_no_other_language_has_isolates(library: Library) -> None:
    for page in library.pages("en"):
        words = page_lines(library.page(page.id, "en"), library.phrases("en"), Place())
        assert START not in "".join(words)


def test_search_finds_arabic_with_or_without_article_and_hamza(library: Library) -> None:
    for asked in ("الجلد الأسود", "جلد اسود", "تأق كلسي", "كالسيفيلاكسيس"):
        assert library.search(asked, "ar")[0].page == "calciphylaxis", asked
    assert library.search("ارتفاع الكالسيوم في الدم", "ar")[0].page == "high-blood-calcium"
