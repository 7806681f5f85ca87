"""A library's folder as one value, or every problem in it at once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from plainleaf.authoring.about_reader import read_plan
from plainleaf.authoring.body_reader import FILE as BODY
from plainleaf.authoring.body_reader import read_body, read_body_words
from plainleaf.authoring.checklist_reader import Standing, read_checklist
from plainleaf.authoring.checklist_words import read_checklist_words
from plainleaf.authoring.cuts_reader import FILE as CUTS
from plainleaf.authoring.cuts_reader import read_cuts
from plainleaf.authoring.figures_reader import read_art, read_figure_words
from plainleaf.authoring.files import read_text
from plainleaf.authoring.findings import Findings
from plainleaf.authoring.ids import WIDELY_TAUGHT
from plainleaf.authoring.isolates import with_isolates
from plainleaf.authoring.leftovers import check_leftovers
from plainleaf.authoring.page_reader import ReadPage, read_page
from plainleaf.authoring.pictures_reader import picture_names, read_pictures
from plainleaf.authoring.quality_reader import FILE as QUALITY
from plainleaf.authoring.quality_reader import with_ratings
from plainleaf.authoring.reviews_reader import FILE as REVIEWS
from plainleaf.authoring.reviews_reader import Key, Signature, content_hash, read_signatures, with_reviews
from plainleaf.authoring.shelf import Shelf
from plainleaf.authoring.sources_reader import read_entries, sources_in
from plainleaf.authoring.translation import (
    aged_checklist,
    aged_messages,
    check_page_age,
    file_of,
    read_record,
    source_text,
)
from plainleaf.authoring.words_reader import (
    Messages,
    check_same_messages,
    read_glossary,
    read_messages,
    read_synonyms,
)
from plainleaf.content.blocks import Term
from plainleaf.content.body import BodyMap
from plainleaf.content.checklist import Checklist
from plainleaf.content.errors import AuthoringError
from plainleaf.content.page import Group
from plainleaf.content.place import Phrases
from plainleaf.content.problem import Problem
from plainleaf.content.quality import Verdict
from plainleaf.content.whole import FigureArt, FigureCuts, WholeLibrary
from plainleaf.library.writer import write_library

_ReadPages = Mapping[tuple[str, str], ReadPage]  # by page and language


def read_library(folder: Path) -> WholeLibrary:
    """The library of an author's folder.

    Raises:
        AuthoringError: it has problems; the error carries every one, by file and line.

    """
    proof = prove_library(folder)
    if proof.faults:
        raise AuthoringError(proof.faults)
    return proof.whole


@dataclass(frozen=True, slots=True)
class Proof:
    """A folder read once: what is in it, and what there is to mend.

    ``faults`` stop the compile. ``wants`` don't: a page that reads less well than it should can be
    looked at. No page is finished before both are empty.
    """

    whole: WholeLibrary
    faults: tuple[Problem, ...]
    wants: tuple[Problem, ...]
    signatures: tuple[Signature, ...] = ()
    messages: Mapping[str, str] = field(default_factory=dict)  # the first language's key messages

    @property
    def problems(self) -> list[Problem]:
        """Everything there is to mend, by file and line."""
        return sorted({*self.faults, *self.wants})


def prove_library(folder: Path) -> Proof:
    """Read an author's folder whole; with faults in it, only what could be read."""
    found: list[Problem] = []
    wanting: list[Problem] = []
    reader = _Reader(folder, found, wanting)
    whole = reader.read()
    return Proof(
        whole, tuple(sorted(set(found))), tuple(sorted(set(wanting))), reader.signatures, reader.messages
    )


def check_library(folder: Path) -> list[Problem]:
    """Every problem of an author's folder, by file and line; none if the library is finished."""
    return prove_library(folder).problems


def compile_library(folder: Path, out: Path) -> None:
    """Write the library of an author's folder to the file ``out``: all of it, or nothing.

    Raises:
        AuthoringError: the folder has problems.
        LibraryError: the file can't be written there.

    """
    write_library(with_isolates(read_library(folder)), out)


@dataclass(frozen=True, slots=True)
class _Language:
    """All the words of one language, and its checklist."""

    messages: Messages
    glossary: tuple[Term, ...]
    synonyms: tuple[tuple[str, ...], ...]
    checklist: Checklist | None
    body: BodyMap
    shelf: Shelf


class _Reader:
    """Reads a folder once. What can't be read leaves a gap and a problem, and reading goes on."""

    def __init__(self, folder: Path, found: list[Problem], wanting: list[Problem]) -> None:
        self._folder = folder
        self._base = Findings("library.toml", found)
        self._proof = Findings("library.toml", wanting)
        self.signatures: tuple[Signature, ...] = ()
        self.messages: Mapping[str, str] = {}
        self._plan = read_plan(folder, self._base)
        self._records = {
            lang: read_record(folder, lang, self._base.of(file_of(lang)), self._proof)
            for lang in self._plan.about.languages[1:]
        }
        self._entries = read_entries(folder, self._base.of("sources.json"))
        self._known = {str(entry["id"]) for entry in self._entries} | {WIDELY_TAUGHT}
        self._files = {lang: self._page_files(lang) for lang in self._plan.about.languages}
        files = [page for pages in self._files.values() for page in pages]
        self._pages = tuple(dict.fromkeys((*self._plan.pages, *files)))

    def read(self) -> WholeLibrary:
        """The whole library; it is whole only if no problem was found."""
        about, folder, base = self._plan.about, self._folder, self._base
        check_leftovers(folder, about.languages, self._proof)
        standing = Standing(self._pages, self._known, picture_names(folder))
        rules = read_checklist(folder, standing, base.of("checklist.toml"))
        body = read_body(folder, self._pages, rules, base.of(BODY))
        languages: dict[str, _Language] = {}
        for lang in about.languages:
            languages[lang] = self._language(lang, rules, body, languages.get(self._plan.first_language))
        self._check_messages(languages)
        if about.languages:
            said = languages[about.languages[0]].messages.messages
            self.messages = {name: line.text for name, line in said.items()}
        small = read_pictures(folder, _pictures(rules), base)
        pages = {(page, lang): read for lang in languages for page, read in self._read_pages(languages[lang])}
        unsigned = {key: read.page for key, read in pages.items()}
        phrases = {lang: Phrases(lang, dict(words.messages.labels)) for lang, words in languages.items()}
        self.signatures = read_signatures(folder, unsigned, phrases, base.of(REVIEWS))
        return WholeLibrary(
            about=about,
            groups={lang: self._groups(lang, words) for lang, words in languages.items()},
            pages=with_reviews(unsigned, self.signatures),
            figures=(*small, *(art for lang in languages for art in self._art(lang, languages[lang], pages))),
            glossary={lang: words.glossary for lang, words in languages.items()},
            checklist={lang: words.checklist for lang, words in languages.items() if words.checklist},
            phrases=phrases,
            synonyms={lang: words.synonyms for lang, words in languages.items()},
            measures={key: read.measures for key, read in pages.items()},
            quality=self._rated(pages, phrases),
            body={lang: words.body for lang, words in languages.items() if words.body.areas},
        )

    def _page_files(self, lang: str) -> tuple[str, ...]:
        """The pages written in a language, in library order."""
        names = {path.stem for path in (self._folder / "pages" / lang).glob("*.md")}
        planned = [page for page in self._plan.pages if page in names]
        return (*planned, *sorted(names.difference(planned)))

    def _language(
        self, lang: str, rules: Checklist | None, body: BodyMap, first: _Language | None
    ) -> _Language:
        base, folder = self._base, self._folder
        written = self._files[lang]
        groups = tuple(group.id for group in self._plan.groups)
        messages = read_messages(folder, groups, self._known, base.of(f"messages/{lang}.toml"))
        glossary = read_glossary(folder, base.of(f"glossary/{lang}.toml"))
        words = base.of(f"checklist/{lang}.toml")
        checklist = rules and read_checklist_words(folder, rules, written, words)
        if first is not None:
            messages, checklist = self._aged(lang, messages, checklist, first)
        shelf = Shelf(
            lang=lang,
            pages=frozenset(self._pages),
            written=frozenset(written),
            terms={term.id: term for term in glossary},
            sources=sources_in(self._entries, messages.and_others, messages.labels.get("widely_taught", "")),
            messages=messages.messages,
            help_lines={flag.id: flag for flag in checklist.red_flags} if checklist else {},
            figures=read_figure_words(folder, base.of(f"figures/words/{lang}.toml")),
        )
        synonyms = read_synonyms(folder, base.of(f"search/{lang}.toml"))
        spoken = read_body_words(folder, body, written, base.of(f"body/{lang}.toml"))
        return _Language(messages, glossary, synonyms, checklist, spoken, shelf)

    def _aged(
        self, lang: str, messages: Messages, checklist: Checklist | None, first: _Language
    ) -> tuple[Messages, Checklist | None]:
        """Translated words, with the first language's below each that is older than those."""
        folder, proof = self._folder, self._proof
        record = self._records[lang]
        messages = aged_messages(folder, messages, first.messages, record, proof.of(f"messages/{lang}.toml"))
        if checklist and first.checklist:
            number = first.messages.labels.get("your_emergency_number", "")
            of_file = proof.of(f"checklist/{lang}.toml")
            checklist = aged_checklist(folder, checklist, first.checklist, record, of_file, number=number)
        return messages, checklist

    def _check_messages(self, languages: Mapping[str, _Language]) -> None:
        first = languages.get(self._plan.first_language)
        for lang, words in languages.items():
            if first and words is not first:
                findings = self._base.of(f"messages/{lang}.toml")
                check_same_messages(words.messages, first.messages, findings)

    def _read_pages(self, words: _Language) -> list[tuple[str, ReadPage]]:
        lang = words.shelf.lang
        self._check_planned(lang)
        read: list[tuple[str, ReadPage]] = []
        for page in self._files[lang]:
            findings = self._base.of(f"pages/{lang}/{page}.md")
            group = self._plan.group_of(page)
            if not group and self._plan.known:
                findings.add(
                    0, "The page is in no group.", "Add it to the pages of a [[group]] in library.toml."
                )
            text = read_text(self._folder, findings)
            if text is not None:
                proof = self._proof.of(findings.file)
                self._check_age(page, lang, text, proof)
                read.append((page, read_page(text, page, group, words.shelf, findings, proof=proof)))
        return read

    def _check_age(self, page: str, lang: str, text: str, proof: Findings) -> None:
        if lang in self._records:
            source = source_text(self._folder, page, self._plan.first_language)
            check_page_age(page, text, source, self._records[lang], proof)

    def _check_planned(self, lang: str) -> None:
        """Every page of a group is written, but for the languages that cover only a part."""
        if lang in self._plan.about.partial:
            return
        for group in self._plan.groups:
            for page in group.pages:
                if page not in self._files[lang]:
                    words = f"The group “{group.id}” names a page without a file: pages/{lang}/{page}.md."
                    self._base.add(group.lines[page], words, "Write the page, or take it out of the group.")

    def _groups(self, lang: str, words: _Language) -> tuple[Group, ...]:
        groups = [
            (group, tuple(page for page in group.pages if page in self._files[lang]))
            for group in self._plan.groups
        ]
        return tuple(
            Group(group.id, *words.messages.groups.get(group.id, ("", "")), group.icon, pages)
            for group, pages in groups
            if pages
        )

    def _rated(self, pages: _ReadPages, phrases: Mapping[str, Phrases]) -> dict[Key, tuple[Verdict, ...]]:
        """What the machine found of each page, and what people found."""
        found = {key: read.verdicts for key, read in pages.items()}
        author = self._plan.about.publisher

        def hash_of(key: Key) -> str:
            return content_hash(pages[key].page, phrases[key[1]])

        return with_ratings(self._folder, found, hash_of, author, self._base.of(QUALITY))

    def _art(self, lang: str, words: _Language, pages: _ReadPages) -> list[FigureArt]:
        """Each picture that a page of the language names, once."""
        cuts = read_cuts(self._folder, self._base.of(CUTS))
        art: dict[str, list[FigureArt]] = {}
        for (page, its), read in pages.items():
            findings = self._base.of(f"pages/{lang}/{page}.md")
            for figure, line in read.figures if its == lang else ():
                if figure not in art:
                    known = words.shelf.figures[figure]
                    its_cuts = cuts.get(figure, FigureCuts())
                    art[figure] = read_art(
                        self._folder, figure, lang, known, its_cuts, named_at=line, findings=findings
                    )
        return [drawing for drawings in art.values() for drawing in drawings]


def _pictures(rules: Checklist | None) -> tuple[str, ...]:
    """The small pictures that the checklist's items name."""
    return tuple(item.picture for item in rules.items if item.picture) if rules else ()
