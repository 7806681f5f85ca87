"""A tiny complete library, so that each test changes one thing in it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from plainleaf.authoring import check_library
from plainleaf.content.problem import Problem

PAGE = """\
+++
title = "Calcium lumps in the skin"
medical_name = "calcinosis cutis"
say_it = "kal-si-NOH-sis KYOO-tis"
related = ["dark-skin"]
written = 2026-11-24
next_review = 2027-11-24
audience = "Adults who found a lump"
objective = "Know what to ask"
main_message = "Most lumps are harmless"
codes = [{ system = "ICD-10-CM", code = "L94.2", display = "Calcinosis cutis" }]
+++
Small, hard lumps made of [calcium salts](term:calcium-salts) can form in the skin. [@11]

::: key-points
- There are 5 types.
- K02
- Each has its own cause.
:::

::: figure skin
Left: healthy skin. Right: calcium lumps.
:::

## When to get help {#help}

If you are worried, do not wait. [@gk]

::: help emergency
- R24
:::

::: help soon
- R19
:::

K05

## Calcium settles in the skin {#what-it-is}

Your body keeps most of its calcium in bones. [@1; @11] Some **settles** in the skin.
It can be [very painful](page:dark-skin). [@48]

### Where it settles {#where}

- fingers [@11]
- elbows

::: kinds
1. **After skin damage** (dystrophic). This is the most common type. [@11]
2. **With high calcium.** See your care team. [@48]
:::

::: steps
1. Wash your hands. [@48]
2. Cover the lump.
:::

## Questions to ask {#questions}

::: questions
- Which of the 5 types is mine?
:::

## Nobody knows the cause {#not-known}

More work may show it. [@gk]
"""

DARK = """\
+++
title = "Very painful, dark skin"
medical_name = ""
say_it = ""
related = []
written = 2026-11-24
next_review = 2027-11-24
audience = "Adults on dialysis"
objective = "Get help today"
main_message = "It needs help the same day"
codes = []
+++
Small vessels can clog. The skin above them hurts. [@1]

::: key-points
- It is rare.
- It hurts very much.
- It needs help the same day.
:::

::: figure skin
The same picture as before.
:::

## When to get help {#help}

::: help emergency
- R24
:::

## Vessels clog {#what-it-is}

[Calcium salts](term:calcium-salts) sit in small vessels. [@11; @48]

## Questions to ask {#questions}

::: questions
- Who looks after the sores?
:::

## What you can do today {#do-today}

::: steps
1. Get help today. [@gk]
:::

## Nobody knows the cause {#not-known}

More work may show it. [@gk]
"""

LIBRARY = """\
id = "little"
version = "1"
languages = ["en"]
partial = []
licence = "CC-BY-4.0"
publisher = "Plainleaf"

[title]
en = "A little library"

[intended_purpose]
en = "Helps a reader choose what to read."

[[group]]
id = "skin"
icon = "skin"
pages = ["skin-lumps", "dark-skin"]
"""

CHECKLIST = """\
on_view = ["R24"]
read_along = []

[first_needs]
dark-skin = ["C13"]

[[part]]
id = "skin"
kind = "item"

[[part]]
id = "flags"
kind = "red_flag"

[[item]]
id = "C01"
part = "skin"
level = "soon"
strong = ["skin-lumps"]
weak = ["dark-skin"]
sources = ["11"]

[[item]]
id = "C13"
part = "skin"
level = "same_day"
strong = ["dark-skin"]
against = ["skin-lumps"]
sources = ["48"]

[[item]]
id = "C22"
part = "skin"
level = "none"
sources = ["gk"]

[[red_flag]]
id = "R19"
part = "flags"
level = "soon"
sources = ["48"]

[[red_flag]]
id = "R24"
part = "flags"
level = "emergency"
sources = ["gk"]

[[rule]]
when = [["C13"], ["C22"]]
cards = ["R24"]
asks = ["R19"]
moderate = ["dark-skin"]
sources = ["48"]
"""

CHECKLIST_WORDS = """\
[parts]
skin = "What do you see?"
flags = "Signs of danger"

[items]
C01 = "I have a hard lump"
C13 = "My skin is dark and very painful"
C22 = "I get dialysis"

[red_flags.R19]
words = "A lump that grows"
home = "Book a visit."
kiosk = "Show it today."

[red_flags.R24]
words = "Black skin and a fever"
home = "Call {emergency_number} now."
kiosk = "Tell any staff member now."

[general.soon]
words = "A line you ticked is a reason for a visit"
home = "Book a visit."
kiosk = "Tell staff."

[general.same_day]
words = "A line you ticked is a reason for help today"
home = "See a clinician today."
kiosk = "Tell staff now."

[general.emergency]
words = "A line you ticked is a reason for help now"
home = "Call {emergency_number} now."
kiosk = "Tell any staff member now."
"""

MESSAGES = """\
[labels]
key_points = "Key points"
words_to_know = "Words to know"
sources = "Sources"
medical_name = "Medical name"
not_reviewed = "Not yet reviewed by a clinician"
reviewed_by = "Reviewed by"
your_emergency_number = "your emergency number"
widely_taught = "Widely taught"
level_emergency = "Emergency"
level_same_day = "Same day"
level_soon = "Soon"
level_none = "No visit needed"
head_emergency_home = "Get emergency help now if:"
head_emergency_kiosk = "Tell the front desk now if:"
head_same_day_home = "Get help today if:"
head_same_day_kiosk = "Tell staff today if:"
head_soon_home = "Book a visit if:"
head_soon_kiosk = "Tell staff if:"

[groups.skin]
title = "Calcium in the skin"
hint = "Lumps and sores"

[messages]
K02 = "Your blood calcium can be normal."
K05 = "Do not squeeze the lump."

[message_sources]
K02 = ["11"]
K05 = ["56"]
"""

GLOSSARY = """\
[calcium-salts]
word = "Calcium salts"
meaning = "Chalky stuff made of calcium."
also = ["chalk"]

[vessel]
word = "Vessel"
meaning = "A tube for blood."
"""

FIGURE_WORDS = """\
[skin]
_title = "Two pieces of skin"
_desc = "Left: healthy skin. Right: skin with lumps."
lump = "Calcium\\nlump"
"""

SOURCES = """\
[
  {"id": "1", "type": "webpage", "title": "Calcium", "publisher": "NIH", "issued": {"date-parts": [[2020]]}},
  {"id": "11", "type": "article-journal", "title": "Calcinosis cutis: part I", "DOI": "10.1016/j.jaad",
   "author": [{"family": "Reiter", "given": "Nadja Q"}, {"literal": "et al."}],
   "container-title": "J Am Acad Dermatol", "issued": {"date-parts": [[2011]]},
   "URL": "https://example.org/11"},
  {"id": "48", "type": "book", "title": "A book?", "issued": {"date-parts": [[2020]]}, "URL": "https://example.org/48"},
  {"id": "56", "type": "webpage", "title": "Wounds", "issued": {"date-parts": [[2020]]}, "URL": "https://example.org/56"}
]
"""

SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 640">
<title>Skin</title>
<style id="theme">
.f-bg{fill:#FFFDF8}
</style>
<defs><linearGradient id="g1"><stop class="c-a" offset="0"/></linearGradient></defs>
<rect fill="url(#g1)" width="9" height="9"/>
<g id="label-lump"><title>Lump</title><circle r="9"/><text class="f-text numkey">1</text></g>
</svg>
"""

FILES = {
    "library.toml": LIBRARY,
    "pages/en/skin-lumps.md": PAGE,
    "pages/en/dark-skin.md": DARK,
    "checklist.toml": CHECKLIST,
    "checklist/en.toml": CHECKLIST_WORDS,
    "messages/en.toml": MESSAGES,
    "glossary/en.toml": GLOSSARY,
    "figures/words/en.toml": FIGURE_WORDS,
    "figures/skin.en.svg": SVG,
    "figures/skin.en.numbers.svg": SVG,
    "sources.json": SOURCES,
    "reviews.toml": "",
    "search/en.toml": 'synonyms = [["lump", "bump"]]\n',
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The tiny library's folder, without a problem."""
    for name, text in FILES.items():
        path = tmp_path / "little" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "little"


@pytest.fixture
def after(folder: Path) -> Callable[[str, str, str], list[Problem]]:
    """Change one thing in one file, and say what problems there are then."""

    def change(name: str, old: str, new: str) -> list[Problem]:
        path = folder / name
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{name} holds no {old!r}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return check_library(folder)

    return change


@pytest.fixture
def copied(tmp_path: Path) -> Callable[[Path], Path]:
    """A copy of a library's folder, to be changed."""
    return lambda source: Path(shutil.copytree(source, tmp_path / source.name))
