"""Which voices this computer has: asked of the system's own speech engine."""

import importlib
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLoggingCategory

_SILENT = "mock"  # Qt's engine for its own tests: it says nothing
_LONGEST = 20  # s


def ask_apart() -> str:
    """The answer of `plainleaf selftest --voices`.

    It's asked in a process of its own, which writes into a file, so that nothing waits for it in vain: an
    engine that hangs or crashes, as Windows' do under wine, is no fault of this installation.
    """
    installed = Path(sys.executable).stem.lower().startswith("plainleaf")
    ours = [sys.executable] if installed else [sys.executable, "-m", "plainleaf"]
    with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
        asked = subprocess.Popen(  # noqa: S603 - this very program
            [*ours, "selftest", "--voices"],
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.DEVNULL,
        )
        try:
            status = asked.wait(_LONGEST)
        except subprocess.TimeoutExpired:
            asked.kill()
            asked.wait()
            return "none (the speech engine doesn't answer)"
        said.seek(0)
        told = said.read().strip()
    return told if status == 0 else f"none (the speech engine ended with {status})"


def voices(languages: Sequence[str]) -> str:
    """For which of these languages there is a voice, in words. None is no fault: nothing needs one."""
    QLoggingCategory.setFilterRules("qt.multimedia.*=false\nqt.speech.*=false")  # each lack is said below
    try:
        speech = importlib.import_module("PySide6.QtTextToSpeech")
    except ImportError as error:
        if isinstance(error, ModuleNotFoundError):
            return "none (from source, speech is the extra plainleaf[speech])"
        return f"none ({error})"
    _app = QCoreApplication.instance() or QCoreApplication([])
    names = [name for name in speech.QTextToSpeech.availableEngines() if name != _SILENT]
    said = [f"{name}: {_spoken(speech.QTextToSpeech(name), languages)}" for name in names]
    return "; ".join(said) or "none (no speech engine)"


def _spoken(engine: Any, languages: Sequence[str]) -> str:  # noqa: ANN401 - a class that may not be there
    places = {place.name().partition("_")[0] for place in engine.availableLocales()}
    if not places:
        return f"none ({engine.errorString()})" if engine.errorString() else "none"
    return ", ".join(f"{lang} {'yes' if lang in places else 'no'}" for lang in languages)
