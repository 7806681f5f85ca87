"""Writing a finished PDF so that there is either the whole file or none."""

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from plainleaf.content.errors import HandoutError


def write_pdf(pdf: bytes, path: Path) -> None:
    """Write ``pdf`` to ``path``, in place of what was there.

    Raises:
        HandoutError: it can't be written there; what was there before is still whole.

    """
    if path.is_dir():
        raise HandoutError(
            f"{path}: is a folder. Give the name of a file in it, such as {path / 'handout.pdf'}."
        )
    try:
        _replace(pdf, path)
    except OSError as error:
        raise HandoutError(f"{path}: can't be written ({error.strerror}). {_fix(error, path)}") from error


def _replace(pdf: bytes, path: Path) -> None:
    handle, unfinished = tempfile.mkstemp(prefix=".handout-", suffix=".pdf", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
        Path(unfinished).chmod(0o644)
        Path(unfinished).replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            Path(unfinished).unlink()
        raise


def _fix(error: OSError, path: Path) -> str:
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return f"Make the folder {path.parent} first."
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return "Choose a folder you may write to, or close the program that holds the file."
    return "Free some room on the disk, or choose another folder."
