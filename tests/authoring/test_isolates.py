"""Words of right-to-left languages are made safe to set when a library is compiled."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from plainleaf.authoring import read_library
from plainleaf.authoring.isolates import with_isolates
from plainleaf.content.blocks import Line, Paragraph, Run
from plainleaf.content.direction import END, START
from plainleaf.content.page import Source

DOSE = "عند 14 mg/dL أو أكثر"


def test_a_dose_on_an_arabic_page_is_kept_in_order_and_no_id_is_touched(source: Path) -> None:
    library = read_library(source)
    page = library.pages["calciphylaxis", "ar"]
    run = Run(DOSE, term="14 mg", page="14 mg")
    sources = (Source("1 2", "Reiter N. Calcinosis cutis.", 2011, "https://a.example/1 2"),)
    changed = replace(page, blocks=(Paragraph(Line((run,), ("1 2",))),), sources=sources)
    made = with_isolates(replace(library, pages={("calciphylaxis", "ar"): changed}))
    safe = made.pages["calciphylaxis", "ar"]
    (block,) = safe.blocks
    assert isinstance(block, Paragraph)
    assert block.line.runs == (Run(f"عند {START}14\u00a0mg/dL{END} أو أكثر", term="14 mg", page="14 mg"),)
    assert block.line.sources == ("1 2",)
    assert safe.sources == (replace(sources[0], words=f"{START}Reiter N. Calcinosis cutis.{END}"),)
    assert (safe.id, safe.codes, safe.written) == (page.id, page.codes, date(2026, 11, 28))


def test_languages_that_begin_on_the_left_stay_as_they_are(source: Path) -> None:
    library = read_library(source)
    made = with_isolates(library)
    assert made.pages["calciphylaxis", "en"] == library.pages["calciphylaxis", "en"]
    assert made.checklist["es"] == library.checklist["es"]
    only = replace(library, about=replace(library.about, languages=("en", "es")))
    assert with_isolates(only) is only
