"""What a screen reader is really given: the page's tree, read over AT-SPI from a window under Xvfb."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from plainleaf.library import Library

HERE = Path(__file__).parent
PAGE = "calcinosis-cutis"
SESSION = """
set -e
/usr/libexec/at-spi-bus-launcher --launch-immediately & bus=$!
sleep 1
"$1" -m plainleaf --page "$3" & app=$!
trap 'kill $app $bus 2>/dev/null || true' EXIT
timeout 60 /usr/bin/python3 "$2"
"""


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    """A display of its own."""
    read, write = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(write)
        with os.fdopen(read) as pipe:  # to the line's end: a pipe closed before it ends the server
            number = pipe.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
        server.terminate()


@pytest.fixture(scope="module")
def tree(screen: str, tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """Every object of the window, in reading order."""
    home = tmp_path_factory.mktemp("home")
    home.chmod(0o700)
    wanted = {
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        "XDG_RUNTIME_DIR": str(home),
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_ACCESSIBILITY": "1",
    }
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", SESSION, "x", sys.executable, HERE / "read_tree.py", PAGE],
        env={**os.environ, **wanted},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    rows = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert rows, done.stderr
    return rows


def test_the_page_has_its_headings_by_name(tree: list[dict[str, Any]], library: Library) -> None:
    page = library.page(PAGE, "en")
    headings = [row for row in tree if row["role"] == "heading"]
    names = [row["name"] for row in headings]
    assert names[0] == page.title
    assert headings[0]["description"] == "Heading level 1"
    wanted = [section.line.text for section in page.sections]
    assert [name for name in names if name in wanted] == wanted


def test_the_page_has_its_links_by_name(tree: list[dict[str, Any]], library: Library) -> None:
    page = library.page(PAGE, "en")
    runs = [run.text for run in page.lead.runs if run.term or run.page]
    assert runs
    links = [row["name"] for row in tree if row["role"] == "link"]
    assert set(runs) <= set(links)


def test_the_page_has_its_pictures_by_name(tree: list[dict[str, Any]], library: Library) -> None:
    page = library.page(PAGE, "en")
    pictures = {row["name"]: row["description"] for row in tree if row["role"] == "image"}
    for figure in page.figures:
        assert pictures[figure.title] == figure.description


def test_the_page_is_one_document_with_its_title(tree: list[dict[str, Any]], library: Library) -> None:
    documents = [row for row in tree if row["role"] == "document frame"]
    assert [row["name"] for row in documents] == [library.page(PAGE, "en").title]
