"""Printing by `lp`. The printer is a fake: a program of that name which notes what it was given."""

from pathlib import Path

import pytest

from plainleaf.content.errors import PrinterError
from plainleaf.handout.printing import can_print, print_pdf, printers


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that holds the only programs there are."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def program(folder: Path, name: str, script: str) -> None:
    """Put a small program there."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    path.chmod(0o755)


def test_a_sheet_goes_to_the_printer_on_the_right_paper_and_both_sides(programs: Path) -> None:
    program(programs, "lp", 'printf "%s " "$@" > "$0.said"; /bin/cat > "$0.given"')
    print_pdf(b"%PDF-1.7", "letter", copies=2, printer="Front")
    said = (programs / "lp.said").read_text("utf-8").strip()
    options = "-o media=Letter -o sides=two-sided-long-edge -o print-scaling=none"
    assert said == f"-d Front -n 2 -t Plainleaf handout {options} -"
    assert (programs / "lp.given").read_bytes() == b"%PDF-1.7"


def test_without_a_name_the_usual_printer_is_taken(programs: Path) -> None:
    program(programs, "lp", 'printf "%s " "$@" > "$0.said"')
    print_pdf(b"%PDF-1.7", "a4")
    said = (programs / "lp.said").read_text("utf-8")
    assert said.startswith("-n 1 -t")
    assert "media=A4" in said


def test_a_printer_that_refuses_says_why(programs: Path) -> None:
    program(programs, "lp", 'echo "lp: Error - no default destination" >&2; exit 1')
    with pytest.raises(PrinterError, match="no default destination"):
        print_pdf(b"%PDF-1.7", "a4")


def test_where_there_is_no_lp_the_way_out_is_named(programs: Path) -> None:
    assert not can_print()
    assert printers() == ()
    with pytest.raises(PrinterError, match="Save the PDF"):
        print_pdf(b"%PDF-1.7", "a4")
    program(programs, "lp", "")
    assert can_print()


def test_printers_are_listed_with_the_usual_one_first(programs: Path) -> None:
    said = 'case "$1" in -e) printf "Back\\nFront\\n";; -d) echo "system default destination: Front";; esac'
    program(programs, "lpstat", said)
    assert printers() == ("Front", "Back")


def test_printers_are_listed_when_none_is_the_usual_one(programs: Path) -> None:
    said = 'case "$1" in -e) printf "Back\\nFront\\n";; -d) echo "no system default destination";; esac'
    program(programs, "lpstat", said)
    assert printers() == ("Back", "Front")
