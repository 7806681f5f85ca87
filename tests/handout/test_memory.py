"""A kiosk prints for weeks without a restart."""

import subprocess
import sys
from pathlib import Path

FIRST, MANY = 30, 150
SETS_SHEETS = """
import resource, sys
from dataclasses import replace
sys.path.insert(0, sys.argv[1])
import conftest as small
from plainleaf.handout.options import Material, SheetOptions

setter = small.Typesetter(small.RESOURCES)
page = small.every_block()
for n in range(int(sys.argv[3])):
    other = replace(page, lead=small.line(f"This is sheet {n} of many, and no two are alike."))
    material = Material(other, small.Phrases("en", small.LABELS), small.Place(), small.drawings())
    setter.pdf(material, SheetOptions(("standard", "large")[n % 2]))
    if n + 1 == int(sys.argv[2]):
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def test_many_different_sheets_need_hardly_more_memory_than_a_few() -> None:
    command = [sys.executable, "-c", SETS_SHEETS, str(Path(__file__).parent), str(FIRST), str(MANY)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    after_a_few, after_many = map(int, done.stdout.split())
    assert after_many / after_a_few < 1.15
