"""The items of the published yardsticks that a machine can decide, one small rule each."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from plainleaf.authoring.draft import Draft
from plainleaf.authoring.findings import Findings
from plainleaf.authoring.ids import WIDELY_TAUGHT
from plainleaf.authoring.measures import MOST_PASSIVE
from plainleaf.authoring.measures.passive import passive
from plainleaf.authoring.shelf import Shelf
from plainleaf.authoring.wording import sentences
from plainleaf.content.blocks import (
    BulletList,
    Figure,
    Heading,
    HelpCard,
    KeyPoints,
    Line,
    Paragraph,
    Questions,
    Steps,
    Term,
    lines_of,
)
from plainleaf.content.measures import Measures
from plainleaf.content.page import Page
from plainleaf.content.quality import ITEMS, State, Verdict

NOT_KNOWN = "not-known"  # the id of the section on what nobody knows
_MOST_SENTENCES = 3
_FEWEST_SOURCES = 3
_ASIDE = re.compile(r"\([^()]*\)")
_PERCENT = re.compile(r"\d\s?%")
_IN = {
    "en": re.compile(r"\b(?:in|of)\s+(?:every\s+)?[\d,]+"),
    "es": re.compile(r"\b(?:de)\s+(?:cada\s+)?[\d.]+"),
}
_JARGON = {
    "en": re.compile(
        r"\b(?:utili[sz]e[sd]?|commence[sd]?|prior to|subsequent(?:ly)?|a?etiolog\w+|prognos\w+"
        r"|contraindicat\w+|patholog(?:y|ical)|idiopathic|asymptomatic|adverse|administer(?:ed)?|ambulat\w+|efficac\w+)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:etiolog\w+|pronóstico|contraindicad\w+|idiopátic\w+|asintomátic\w+|previo a"
        r"|administr\w+|eficacia|patolog\w+|posteriormente)\b",
        re.IGNORECASE,
    ),
}


# another check or item tells these already, at the line itself
_TOLD_ELSEWHERE = frozenset({"P05", "P08", "P11", "P12", "P23", "I02", "I03", "I04", "D04", "D08"})


@dataclass(frozen=True, slots=True)
class _Asked:
    """A page as the rules see it."""

    page: Page
    draft: Draft
    measures: Measures
    terms: tuple[Term, ...]

    def has(self, *kinds: type) -> bool:
        """Whether a block of one of these kinds is on the page."""
        return any(isinstance(block, kinds) for block in self.page.blocks)

    def own_lines(self) -> Iterator[tuple[int, Line]]:
        """What is written on the page itself, and where."""
        yield self.draft.lead.at, self.draft.lead.line
        for placed in self.draft.blocks:
            for own in placed.own:
                yield own.at, own.line

    def own(self) -> Iterator[tuple[int, str]]:
        """The words written on the page itself, and where."""
        return ((at, line.text) for at, line in self.own_lines())

    def lines(self) -> Iterator[Line]:
        """Every line of the page."""
        yield self.page.lead
        for block in self.page.blocks:
            yield from lines_of(block)


@dataclass(frozen=True, slots=True)
class _Fault:
    at: int
    words: str
    fix: str


def quality(
    draft: Draft, page: Page, measures: Measures, shelf: Shelf, proof: Findings
) -> tuple[Verdict, ...]:
    """What a machine finds, item by item; what isn't met is a problem, what is judged isn't rated yet."""
    asked = _Asked(page, draft, measures, tuple(shelf.terms.values()))
    verdicts = []
    for item in ITEMS:
        if item.judged:
            verdicts.append(Verdict(item.id, State.NOT_RATED))
        elif item.none:
            verdicts.append(Verdict(item.id, State.NOT_APPLICABLE))
        else:
            fault = _RULES[item.id](asked)
            if fault is not None and item.id not in _TOLD_ELSEWHERE:
                proof.add(fault.at, f"{item.id}, “{item.words}”: {fault.words}", fault.fix)
            verdicts.append(Verdict(item.id, State.NOT_MET if fault else State.MET))
    return tuple(verdicts)


def _need(holds: bool, words: str, fix: str, at: int = 0) -> _Fault | None:  # noqa: FBT001 - a table of rules
    return None if holds else _Fault(at, words, fix)


def _jargon(asked: _Asked) -> _Fault | None:
    pattern = _JARGON.get(asked.page.lang)
    for at, text in asked.own():
        if pattern and (found := pattern.search(_ASIDE.sub("", text))):  # an aside gives the medical word
            return _Fault(
                at, f"“{found[0]}” isn't an everyday word.", "Say it in a word that everybody uses."
            )
    return None


def _percent(asked: _Asked) -> _Fault | None:
    counted = _IN.get(asked.page.lang)
    for at, text in asked.own():
        for sentence in sentences(text):
            if _PERCENT.search(sentence) and not (counted and counted.search(sentence)):
                return _Fault(at, "a bare per cent.", "Say it as “1 in 10”, or beside the per cent.")
    return None


def _voice(asked: _Asked) -> _Fault | None:
    share = asked.measures.passive
    return _need(share is None or share <= MOST_PASSIVE, "too much passive.", "Say who does it.")


def _chunks(asked: _Asked) -> _Fault | None:
    told = [(p.at, p.block.line.text) for p in asked.draft.blocks if isinstance(p.block, Paragraph)]
    long = [at for at, text in told if len(sentences(text)) > _MOST_SENTENCES]
    at = long[0] if long else 0
    return _need(not long, "a paragraph of more than three sentences.", "Part it in two.", at)


def _headings(asked: _Asked) -> _Fault | None:
    seen: set[str] = set()
    for placed in asked.draft.blocks:
        if isinstance(placed.block, Heading):
            words = placed.block.line.text.casefold()
            if words in seen:
                return _Fault(placed.at, "two headings say the same.", "Give each its own words.")
            seen.add(words)
    return _need(bool(seen), "no headings.", "Write ## headings.")


def _captions(asked: _Asked) -> _Fault | None:
    bare = [p.at for p in asked.draft.blocks if isinstance(p.block, Figure) and not p.block.caption.text]
    return _need(not bare, "a picture without a caption.", "Write one.", bare[0] if bare else 0)


def _actions(asked: _Asked) -> _Fault | None:
    return _need(asked.has(Steps), "nothing to do.", "Add ::: steps to “What you can do today”.")


def _main_message(asked: _Asked) -> _Fault | None:
    said = passive(asked.draft.front.main_message, asked.page.lang)
    return _need(not said, f"“{said}” in the main message is passive.", "Say who does what.", 1)


def _sources(asked: _Asked) -> _Fault | None:
    named = [source for source in asked.page.sources if source.id != WIDELY_TAUGHT]
    return _need(len(named) >= _FEWEST_SOURCES, "too few sources.", f"Cite at least {_FEWEST_SOURCES}.")


def _dates(asked: _Asked) -> _Fault | None:
    undated = [s.id for s in asked.page.sources if s.id != WIDELY_TAUGHT and not s.year]
    few = len(undated) * 2 <= len(asked.page.sources)
    words = f"most sources have no year ({', '.join(undated[:5])})."
    return _need(few, words, "Add “issued” to them in sources.json.")


def _uncertain(asked: _Asked) -> _Fault | None:
    told = any(heading.id == NOT_KNOWN for heading in asked.page.sections)
    return _need(told, "nothing on what isn't known.", f"Add a section {{#{NOT_KNOWN}}}.")


def _explained(asked: _Asked) -> _Fault | None:
    """Every glossary word is linked, so that its meaning is one touch away, but for the page's own name."""
    linked = {run.term for line in asked.lines() for run in line.runs if run.term}
    named = f"{asked.page.title} {asked.page.medical_name}"
    unlinked = (term for term in asked.terms if term.id not in linked)
    bare = [term for term in unlinked if not _names(term.word).search(named)]
    found: dict[str, int] = {}
    for at, line in asked.own_lines():
        text = "".join("\n" if run.page else run.text for run in line.runs)  # a page explains its own words
        for term in bare:
            if _names(term.word).search(text):
                found.setdefault(f"[{_within(term.word)}](term:{term.id})", at)
    if not found:
        return None
    words = f"not explained: {', '.join(word[1:].partition(']')[0] for word in found)}."
    return _Fault(min(found.values()), words, f"Write {', '.join(found)} where each is first said.")


def _within(word: str) -> str:
    """A word as it stands within a sentence: "mineral", but "CT scan"."""
    return word[:1].lower() + word[1:] if word[1:] == word[1:].lower() else word


@lru_cache(maxsize=1024)
def _names(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])", re.IGNORECASE)


def _block(*kinds: type, words: str, fix: str) -> Callable[[_Asked], _Fault | None]:
    return lambda asked: _need(asked.has(*kinds), words, fix)


_SUMMARY = _block(KeyPoints, words="no key points.", fix="Add ::: key-points.")
_PICTURE = _block(Figure, words="no picture.", fix="Add ::: figure id.")
_CALL = _block(HelpCard, Steps, words="no call to action.", fix="Add ::: help or ::: steps.")
_TOOL = _block(Questions, words="no questions to take along.", fix="Add ::: questions.")
_LISTED = _block(BulletList, Steps, KeyPoints, words="no list.", fix="Make a list of what can be counted.")
_RULES: Mapping[str, Callable[[_Asked], _Fault | None]] = {
    "P03": _jargon,
    "P04": _explained,
    "P05": _voice,
    "P06": _percent,
    "P08": _chunks,
    "P09": _headings,
    "P11": _SUMMARY,
    "P12": _SUMMARY,
    "P17": _captions,
    "P20": _actions,
    "P21": _actions,
    "P22": _actions,
    "P23": _TOOL,
    "I01": lambda asked: _need(bool(asked.draft.front.main_message), "none.", "Write main_message."),
    "I02": _SUMMARY,
    "I03": _SUMMARY,
    "I04": _PICTURE,
    "I05": _CALL,
    "I06": _main_message,
    "I08": _LISTED,
    "I09": _headings,
    "I11": _uncertain,
    "D04": _sources,
    "D05": _dates,
    "D07": lambda asked: _need(asked.has(HelpCard), "none.", "Add ::: help."),
    "D08": _uncertain,
}
