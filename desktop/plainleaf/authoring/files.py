"""Reading authored files: whatever is wrong with one becomes a problem, never a traceback."""

from pathlib import Path

from plainleaf.authoring.findings import Findings

_LARGEST = 1_000_000  # bytes; an authored file is far below this


def read_text(folder: Path, findings: Findings) -> str | None:
    """The text of the findings' own file with plain line ends, or ``None`` and a problem."""
    path = folder / findings.file
    try:
        if path.stat().st_size > _LARGEST:
            findings.add(0, "The file is larger than 1 MB.", "Make it smaller.")
            return None
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        findings.add(0, "There is no such file.", "Write it, or take out what asks for it.")
        return None
    except OSError as error:
        findings.add(0, f"The file can't be read ({error.strerror}).", "See that it is a file you may open.")
        return None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        findings.add(line, "The file isn't UTF-8 text.", "Save it with the encoding UTF-8.")
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    findings.unseen_characters(1, text)
    return text
