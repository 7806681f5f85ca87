"""Which voices a computer has, as `plainleaf selftest` says it. The voice is the one thing faked here."""

import sys
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale

from plainleaf.app import voices as asked
from plainleaf.app.voices import ask_apart, voices

MODULE = "PySide6.QtTextToSpeech"


class FakeEngine:
    """Stands in for QTextToSpeech."""

    def __init__(self, name: str) -> None:
        self._name = name

    @staticmethod
    def availableEngines() -> list[str]:  # noqa: N802 - Qt's spelling
        return ["mock", "speaks", "mute"]

    def availableLocales(self) -> list[QLocale]:  # noqa: N802 - Qt's spelling
        return [QLocale("en_GB"), QLocale("es_MX")] if self._name == "speaks" else []

    def errorString(self) -> str:  # noqa: N802 - Qt's spelling
        return "no daemon" if self._name == "mute" else ""


@pytest.fixture
def speech(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Qt's module with a fake engine in it."""
    module = ModuleType(MODULE)
    monkeypatch.setattr(module, "QTextToSpeech", FakeEngine, raising=False)
    monkeypatch.setitem(sys.modules, MODULE, module)
    return module


def test_each_engine_says_for_which_languages_it_has_a_voice(speech: ModuleType) -> None:
    assert speech.QTextToSpeech is FakeEngine
    assert voices(["en", "es", "ar"]) == "speaks: en yes, es yes, ar no; mute: none (no daemon)"


def test_a_computer_with_no_engine_has_no_voice(speech: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speech.QTextToSpeech, "availableEngines", staticmethod(lambda: ["mock"]))
    assert voices(["en"]) == "none (no speech engine)"


def test_without_the_extra_it_says_how_to_have_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, MODULE, None)  # as if it weren't installed
    assert voices(["en"]) == "none (from source, speech is the extra plainleaf[speech])"


def test_asked_in_a_process_of_its_own_it_says_the_same() -> None:
    assert ask_apart().startswith(voices(["en", "es", "ar"]).partition(" ")[0])


def test_an_engine_that_hangs_is_no_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asked, "_LONGEST", 0.01)
    assert ask_apart() == "none (the speech engine doesn't answer)"
