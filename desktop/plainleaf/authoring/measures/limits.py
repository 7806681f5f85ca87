"""The limits that a page's figures keep, and where to begin when one is broken."""

from collections.abc import Collection, Sequence

from plainleaf.authoring.findings import Findings
from plainleaf.authoring.measures.passive import passive
from plainleaf.authoring.measures.prose import Sentence, singular
from plainleaf.authoring.measures.scores import LONG
from plainleaf.authoring.measures.syllables import english, spanish
from plainleaf.content.measures import Measures

MOST_GRADE, MOST_GRADE_RAW, MOST_SMOG = 6.0, 8.0, 8.0
LEAST_INFLESZ = 65.0
MOST_OVER_20, MOST_PASSIVE = 0.05, 0.10
_SHOWN = 5  # words or sentences that a problem names
_PLAINER = "Shorten its sentences, or use shorter words; explain a medical word in the glossary."


def check_limits(
    measures: Measures, sentences: Sequence[Sentence], defined: Collection[str], findings: Findings, lang: str
) -> None:
    """Note each limit that the page breaks, at the sentence that breaks it most."""
    hard = _hardest(sentences, defined, lang)
    at, opening = (hard[0].at, _opening(hard[0])) if hard else (0, "")
    words = ", ".join(_long_words(sentences, defined, lang))
    for name, value, most in (
        ("Flesch-Kincaid grade", measures.grade, MOST_GRADE),
        ("raw Flesch-Kincaid grade", measures.grade_raw, MOST_GRADE_RAW),
        ("SMOG grade", measures.smog, MOST_SMOG),
    ):
        if value is not None and round(value, 1) > most:
            said = f"The page's {name} is {value:.1f}; {most:.1f} is the most. {_blame(opening, words)}"
            findings.add(at, said, _PLAINER)
    if measures.inflesz is not None and round(measures.inflesz, 1) < LEAST_INFLESZ:
        said = f"The page's INFLESZ is {measures.inflesz:.1f}; {LEAST_INFLESZ:.0f} is the least. "
        findings.add(at, said + _blame(opening, words), _PLAINER)
    _check_long(measures, sentences, findings)
    _check_voice(measures, sentences, findings, lang)


def _check_long(measures: Measures, sentences: Sequence[Sentence], findings: Findings) -> None:
    if measures.over_20 <= MOST_OVER_20:
        return
    long = [sentence for sentence in sentences if len(sentence.words) > LONG]
    allowed = int(MOST_OVER_20 * measures.sentences)
    for sentence in sorted(long, key=lambda one: -len(one.words))[: len(long) - allowed]:
        words = (
            f"“{_opening(sentence)} …” has {len(sentence.words)} words. {len(long)} of the page's "
            f"{measures.sentences} sentences have more than {LONG}; {allowed} may."
        )
        findings.add(sentence.at, words, "Make two of it, if it reads as well.")


def _check_voice(measures: Measures, sentences: Sequence[Sentence], findings: Findings, lang: str) -> None:
    if measures.passive is None or measures.passive <= MOST_PASSIVE:
        return
    found = [(sentence, words) for sentence in sentences if (words := passive(sentence.text, lang))]
    allowed = int(MOST_PASSIVE * measures.sentences)
    for sentence, words in found:
        said = f"“{words}” is in the passive. {len(found)} of the page's {measures.sentences} sentences are"
        findings.add(sentence.at, f"{said}; {allowed} may be.", "Say who does it.")


def _hardest(sentences: Sequence[Sentence], defined: Collection[str], lang: str) -> list[Sentence]:
    """The sentences by what they add to the page's scores, the hardest first."""

    def weight(sentence: Sentence) -> float:
        syllables = sum(_syllables(word, defined, lang) for word in sentence.words)
        return 0.39 * len(sentence.words) + 11.8 * syllables / len(sentence.words)

    return sorted(sentences, key=weight, reverse=True)


def _long_words(sentences: Sequence[Sentence], defined: Collection[str], lang: str) -> list[str]:
    """The longest words, those first that are said most often."""
    said = [word.lower() for sentence in sentences for word in sentence.words]
    heavy = {word: said.count(word) * _syllables(word, defined, lang) for word in dict.fromkeys(said)}
    long = [word for word in heavy if _syllables(word, defined, lang) > 2]
    return sorted(long, key=lambda word: -heavy[word])[:_SHOWN]


def _syllables(word: str, defined: Collection[str], lang: str) -> int:
    count = spanish(word) if lang == "es" else english(word)
    return min(count, 2) if lang == "en" and singular(word) in defined else count


def _blame(opening: str, words: str) -> str:
    return f"“{opening} …” is hardest" + (f", and these words: {words}." if words else ".")


def _opening(sentence: Sentence) -> str:
    return " ".join(sentence.text.split()[:_SHOWN])
