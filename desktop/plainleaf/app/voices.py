"""Which voices this computer has: asked of the system's own speech engine."""

import importlib
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLoggingCategory

_SILENT = "mock"  # Qt's engine for its own tests: it says nothing


def voices(languages: Sequence[str]) -> str:
    """For which of these languages there is a voice, in words. None is no fault: nothing needs one."""
    QLoggingCategory.setFilterRules("qt.multimedia.*=false\nqt.speech.*=false")  # each lack is said below
    try:
        speech = importlib.import_module("PySide6.QtTextToSpeech")
    except ImportError as error:
        if isinstance(error, ModuleNotFoundError):
            return "none (from source, speech is the extra plainleaf[speech])"
        return f"none ({error})"
    names = [name for name in speech.QTextToSpeech.availableEngines() if name != _SILENT]
    said = [f"{name}: {_spoken(speech.QTextToSpeech(name), languages)}" for name in names]
    return "; ".join(said) or "none (no speech engine)"


def _spoken(engine: Any, languages: Sequence[str]) -> str:  # noqa: ANN401 - a class that may not be there
    places = {place.name().partition("_")[0] for place in engine.availableLocales()}
    if not places:
        return f"none ({engine.errorString()})" if engine.errorString() else "none"
    return ", ".join(f"{lang} {'yes' if lang in places else 'no'}" for lang in languages)
