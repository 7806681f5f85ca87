"""How a page is worded: short sentences, and nothing that tells a reader what they have."""

import re

from plainleaf.authoring.draft import Draft, Own
from plainleaf.authoring.findings import Findings
from plainleaf.content.blocks import Paragraph

_LONGEST_SENTENCE = 25  # words
_MOST_SENTENCES = 3  # in a paragraph
_END = re.compile(r"[.!?…。؟۔]+[”’\"')\]]*(?=\s)")
_SHORT = re.compile(r"(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|e\.g|i\.e))\.$")

# A page speaks of an illness, never of this reader's. Lists of words by language.
_CLAIMS = {
    "en": re.compile(
        r"\byou (?:(?:may|might|could|probably|likely|must|clearly) )?have\b"
        r"(?! (?:to|had|been|heard|noticed|seen|read|felt|any|questions|a right)\b)(?=\s+\w)"
        r"|\blikely you\b|\byou(?: are|['’]re)? (?:probably|likely)\b|\byour diagnosis\b|\bdiagnoses? you\b"
        r"|\byou(?: (?:may|might|could))? (?:suffer from|be suffering from)\b|\byou(?:['’]ve| have) got\b"
        r"|\bwe think you\b|\bchances are\b|\byour (?:own )?(?:risk|odds|chances?) (?:is|are)\b"
        r"|\btriage\b|\brisk score\b|\bcondition match\b|\bprobability\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\busted (?:(?:probablemente|seguramente|quizás?|tal vez|ya) )?(?:tiene|padece|sufre)\b"
        r"(?! (?:que|derecho|preguntas|dudas|cita|alguna|algún|miedo)\b)(?=\s+\w)"
        r"|\busted (?:puede|podría|debe)(?: de)? (?:tener|padecer|sufrir)\b"
        r"|\b(?:puede|podría) que (?:usted )?tenga\b|\bes (?:muy )?probable que usted\b"
        r"|\b(?:lo más probable es|probablemente) (?:que )?(?:usted )?(?:tenga|tiene)\b"
        r"|\bsu diagnóstico\b|\b(?:le|lo|la) diagnostica(?:mos|n)?\b|\bsus? (?:riesgo|probabilidad) es\b"
        r"|\btriaje\b|\bpuntuación de riesgo\b|\bprobabilidad\b|\bcreemos que usted\b",
        re.IGNORECASE,
    ),
}
_HEDGES = {
    "en": re.compile(
        r"\b(?:if|what|whether|when|which|how|any|unless|until|cannot|can['’]?t)\b", re.IGNORECASE
    ),
    "es": re.compile(
        r"\b(?:si|qué|que no|cuando|cuándo|cuál|cómo|cuánto|alguna?|algún|a menos que|hasta que|no puede)\b",
        re.IGNORECASE,
    ),
}


def sentences(text: str) -> list[str]:
    """The sentences of a text. A full stop ends one unless small letters follow."""
    found: list[str] = []
    start = 0
    for end in _END.finditer(text):
        rest = text[end.end() :].lstrip()
        if rest and not rest[0].islower() and not _SHORT.search(text[start : end.end()]):
            found.append(text[start : end.end()].strip())
            start = end.end()
    last = text[start:].strip()
    return [*found, last] if last else found


def word_count(sentence: str) -> int:
    """How many words a sentence has; a dash or sign alone is none."""
    return sum(any(character.isalnum() for character in word) for word in sentence.split())


def claims(sentence: str, lang: str) -> list[str]:
    """What in a sentence tells the reader what they have; nothing after "if", "what" and the like."""
    if lang not in _CLAIMS:
        return []
    return [
        claim[0]
        for claim in _CLAIMS[lang].finditer(sentence)
        if not _HEDGES[lang].search(sentence[: claim.start()])
    ]


def check_wording(draft: Draft, lang: str, findings: Findings) -> None:
    """Note long sentences and paragraphs, and words that judge this reader."""
    paragraphs = [draft.lead, *(p.own[0] for p in draft.blocks if isinstance(p.block, Paragraph))]
    for own in paragraphs:
        count = len(sentences(own.line.text))
        if count > _MOST_SENTENCES:
            words = f"The paragraph has {count} sentences; {_MOST_SENTENCES} are the most."
            findings.add(own.at, words, "Part it in two.")
    for own in (draft.lead, *(own for placed in draft.blocks for own in placed.own)):
        _check_sentences(own, lang, findings)


def _check_sentences(own: Own, lang: str, findings: Findings) -> None:
    for sentence in sentences(own.line.text):
        count = word_count(sentence)
        if count > _LONGEST_SENTENCE:
            opening = " ".join(sentence.split()[:5])
            words = f"The sentence “{opening} …” has {count} words; {_LONGEST_SENTENCE} are the most."
            findings.add(own.at, words, "Make two of it.")
        for claim in claims(sentence, lang):
            fix = "Speak of the illness, or write “if …”. A page can't tell what its reader has."
            findings.add(own.at, f"“{claim}” judges this reader.", fix)
