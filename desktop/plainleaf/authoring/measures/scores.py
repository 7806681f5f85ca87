"""The reading scores of a page, by the formulas of their authors."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from math import sqrt

from plainleaf.authoring.measures.passive import is_judged, passive
from plainleaf.authoring.measures.prose import Sentence, singular
from plainleaf.authoring.measures.syllables import english, spanish
from plainleaf.content.measures import Measures

LONG = 20  # words: few sentences may be longer
_DEFINED = 2  # syllables that a word counts at the most once the page has explained it
_POLYSYLLABLE = 3


def measured(sentences: Sequence[Sentence], defined: Collection[str], lang: str) -> Measures:
    """The figures of these sentences; ``defined`` are the words that the page explains."""
    lengths = [len(sentence.words) for sentence in sentences]
    count, total = len(lengths), sum(lengths)
    if not count:
        return Measures(0, 0, 0, 0.0)
    judged = sum(bool(passive(sentence.text, lang)) for sentence in sentences) / count
    measures = Measures(
        sentences=count,
        words=total,
        longest=max(lengths),
        over_20=sum(length > LONG for length in lengths) / count,
        passive=judged if is_judged(lang) else None,
    )
    words = [word for sentence in sentences for word in sentence.words]
    if lang == "en":
        return _english(measures, words, defined)
    if lang == "es":
        return _spanish(measures, words)
    return measures


def _english(measures: Measures, words: Sequence[str], defined: Collection[str]) -> Measures:
    raw = [english(word) for word in words]
    eased = [
        min(count, _DEFINED) if singular(word) in defined else count
        for word, count in zip(words, raw, strict=True)
    ]
    return replace(
        measures,
        grade=_flesch_kincaid(measures, sum(eased)),
        grade_raw=_flesch_kincaid(measures, sum(raw)),
        smog=_smog(measures, sum(count >= _POLYSYLLABLE for count in eased)),
    )


def _flesch_kincaid(measures: Measures, syllables: int) -> float:
    return 0.39 * measures.words / measures.sentences + 11.8 * syllables / measures.words - 15.59


def _smog(measures: Measures, polysyllables: int) -> float:
    return 1.0430 * sqrt(polysyllables * 30 / measures.sentences) + 3.1291


def _spanish(measures: Measures, words: Sequence[str]) -> Measures:
    syllables = sum(spanish(word) for word in words)
    score = 206.835 - 62.3 * syllables / measures.words - measures.words / measures.sentences
    return replace(measures, inflesz=score)
