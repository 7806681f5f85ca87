"""Printing a finished PDF where the system has `lp` (Linux, macOS). Elsewhere `window` prints pictures."""

import os
import shutil
import subprocess

from plainleaf.content.errors import PrinterError

_MEDIA = {"a4": "A4", "letter": "Letter"}
_JOB = "Plainleaf handout"  # names no page: a job list is read by whoever stands at the printer
_SECONDS = 20


def can_print() -> bool:
    """Whether this system takes PDFs by `lp`."""
    return shutil.which("lp") is not None


def printers() -> tuple[str, ...]:
    """The names of the printers that take jobs, the usual one first; empty when there are none.

    Raises:
        PrinterError: the printing system doesn't answer.

    """
    program = shutil.which("lpstat")
    if program is None:
        return ()
    names = _run([program, "-e"]).split()
    usual = _run([program, "-d"]).rpartition(":")[2].strip()
    return tuple(sorted(names, key=lambda name: name != usual))


def print_pdf(pdf: bytes, paper: str, copies: int = 1, printer: str = "") -> None:
    """Send ``pdf`` to ``printer``, or to the usual one, on both sides of the paper.

    Raises:
        PrinterError: there is no `lp`, or it took no job.

    """
    program = shutil.which("lp")
    if program is None:
        raise PrinterError("lp: there is no such program here. Save the PDF and print it from elsewhere.")
    target = ["-d", printer] if printer else []
    options = [f"media={_MEDIA[paper]}", "sides=two-sided-long-edge", "print-scaling=none"]
    wanted = [part for option in options for part in ("-o", option)]
    _run([program, *target, "-n", str(copies), "-t", _JOB, *wanted, "-"], pdf)


def _run(command: list[str], given: bytes = b"") -> str:
    """What a program of the printing system says."""
    english = {**os.environ, "LC_ALL": "C"}  # its answers are read
    try:
        done = subprocess.run(  # noqa: S603 - a fixed list of arguments, no shell
            command, input=given, capture_output=True, timeout=_SECONDS, env=english, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise PrinterError(f"{command[0]}: doesn't answer ({error}). See whether printing is on.") from error
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace").strip() or f"status {done.returncode}"
        raise PrinterError(f"{command[0]}: {said}. See that the printer is on and has paper.")
    return done.stdout.decode(errors="replace")
