"""Run by the system's Python (it has the AT-SPI bindings): print Plainleaf's accessible tree as JSON.

One object per line: role, name, description, depth.
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

WAIT, STEP = 20.0, 0.25  # seconds


def the_application() -> Atspi.Accessible:
    """The first application on the bus whose name is Plainleaf's."""
    desktop = Atspi.get_desktop(0)
    until = time.monotonic() + WAIT
    while time.monotonic() < until:
        for number in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(number)
            if one is not None and "plainleaf" in (one.get_name() or "").lower() and one.get_child_count():
                return one
        time.sleep(STEP)
    sys.exit("no application on the bus")


def walk(thing: Atspi.Accessible, depth: int = 0) -> None:
    """Print ``thing`` and all below it."""
    row = {
        "role": thing.get_role_name(),
        "name": thing.get_name() or "",
        "description": thing.get_description() or "",
        "depth": depth,
    }
    sys.stdout.write(json.dumps(row) + "\n")
    for number in range(thing.get_child_count()):
        child = thing.get_child_at_index(number)
        if child is not None:
            walk(child, depth + 1)


Atspi.init()
application = the_application()
time.sleep(1)
walk(application)
