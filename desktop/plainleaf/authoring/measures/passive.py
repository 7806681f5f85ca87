"""Sentences in the passive voice, by rule.

English: a form of "be", up to two adverbs, a past participle. Spanish: a form of "ser" likewise.
Known limits, all on the side of counting fewer: "get" passives ("gets treated"), passives without
"be" ("skin burned by heat") and the Spanish "se" ("se usa") aren't seen. Participles that name a
state ("is tired", "is swollen") or give a name ("is called") aren't counted, though the same words
can be true passives. Other languages aren't judged.
"""

import re

_ADVERBS = (
    r"(?:(?:not|also|often|never|always|mostly|still|then|only|now|just|first|soon|best|\w+ly)\s+){0,2}"
)
_IRREGULAR = (
    "broken|brought|built|burnt|caught|chosen|cut|done|drawn|driven|felt|found|frozen|given|grown|heard|held|"
    "hidden|hit|hurt|kept|laid|led|left|lost|made|meant|met|paid|put|read|said|seen|sent|set|shown|shut|sold|"
    "spent|spoken|taken|taught|thought|told|torn|understood|worn|written"
)
_ENGLISH = re.compile(
    rf"\b(?:am|is|are|was|were|be|been|being|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)\s+{_ADVERBS}"
    rf"(?P<participle>\w{{2,}}ed|{_IRREGULAR})\b(?!-)",
    re.IGNORECASE,
)
_ENGLISH_STATES = re.compile(
    "tired|worried|scared|frightened|confused|interested|related|limited|complicated|advanced|experienced|"
    "inflamed|located|pleased|supposed|called|named|hurt|left|set|cut|felt|concerned|mixed|crowded|shaped|"
    "colou?red|sized|fixed|blocked|clogged|damaged|infected|indeed|need|red"
)
_SPANISH = re.compile(
    r"\b(?:es|son|fue|fueron|era|eran|ser|sido|será|serán|sea|sean|sería|serían)\s+(?:(?:no|ya|muy|\w+mente)\s+)?"
    r"(?P<participle>\w{2,}(?:ad|id|íd)[oa]s?|(?:hech|vist|escrit|puest|abiert|cubiert|dich|rot)[oa]s?)\b",
    re.IGNORECASE,
)
_SPANISH_STATES = re.compile(
    "(?:pareci|conoci|complica|llama|debi|adecua|delica|pesa|eleva)d[oa]s?|estado|sido|cuidado|lado|grado|resultado"
)
_VOICES = {"en": (_ENGLISH, _ENGLISH_STATES), "es": (_SPANISH, _SPANISH_STATES)}


def passive(sentence: str, lang: str) -> str:
    """The words that make a sentence passive; nothing for an active one."""
    if lang not in _VOICES:
        return ""
    pattern, states = _VOICES[lang]
    found = (match for match in pattern.finditer(sentence))
    return next((match[0] for match in found if not states.fullmatch(match["participle"].lower())), "")


def is_judged(lang: str) -> bool:
    """Whether sentences of this language can be told apart by voice."""
    return lang in _VOICES
