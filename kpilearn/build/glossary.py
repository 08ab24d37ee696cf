"""The glossary: its page, and the link at a term's first use in each lesson. Both come from ``course/glossary.tsv``."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from kpilearn.build.source import Cell, Source
from kpilearn.locale import LANGUAGES, Language

FILE = "course/glossary.tsv"
PAGE = "course/glossary.py"

# Where no link is put: code, links, headings, formulas in code, addresses.
_APART = re.compile(r"^```.*?^```|`[^`\n]*`|!?\[[^\]\n]*\]\([^)\n]*\)|^#[^\n]*|https?://\S+", re.DOTALL | re.MULTILINE)
_LETTER = r"[A-Za-z0-9\-']"


@dataclass(frozen=True)
class Term:
    """A term in both languages.

    ``forms`` are the words in a lesson that mean it, the term itself first; ``means`` says it in plain words.
    """

    id: str
    lesson: int
    forms: dict[Language, tuple[str, ...]]
    means: dict[Language, str]

    @property
    def link(self) -> str:
        """Its address from a lesson.

        JupyterLab finds a cell also in a notebook that it is just opening, where no heading is drawn yet.
        """
        return f"glossary.ipynb#cell-id={self.id}"


def read(root: Path) -> list[Term]:
    """Return the terms of ``course/glossary.tsv``; none where there is no such file."""
    file = root / FILE
    if not file.exists():
        return []
    rows = csv.DictReader(file.read_text(encoding="utf-8").splitlines(), delimiter="\t")
    return [
        Term(
            row["id"],
            int(row["lesson"]),
            {lang: tuple(filter(None, [row[lang], *row[f"forms_{lang}"].split("|")])) for lang in LANGUAGES},
            {lang: row[f"means_{lang}"] for lang in LANGUAGES},
        )
        for row in rows
    ]


def complete(root: Path, source: Source, lessons: Iterable[Source]) -> Source:
    """Return a lesson with the links to its terms, the glossary's page with its terms; other sources as they are."""
    if source.file == PAGE:
        return replace(source, cells=[*source.cells, *_sections(read(root), lessons)])
    if not is_lesson(source.file):
        return source
    terms = read(root)
    linked = {lang: iter(link([cell.text[lang] for cell in _prose(source)], terms, lang)) for lang in LANGUAGES}
    cells = [
        replace(cell, text={lang: next(linked[lang]) for lang in LANGUAGES}) if cell.kind == "prose" else cell
        for cell in source.cells
    ]
    return replace(source, cells=cells)


def is_lesson(file: str) -> bool:
    """Return whether a source is a lesson: ``course/05_sns.py``."""
    return re.match(r"course/\d", file) is not None


def link(texts: Sequence[str], terms: Sequence[Term], lang: Language) -> list[str]:
    """Return the texts of a lesson in one language, each term linked where it is first used."""
    words = {form: term for term in terms for form in term.forms[lang]}
    if not words:
        return list(texts)
    anywhere = re.compile(rf"(\*\*)?({'|'.join(map(_pattern, sorted(words, key=len, reverse=True)))})(\*\*)?")
    known = {form.casefold(): term for form, term in words.items()}
    seen: set[str] = set()

    def at_first_use(found: re.Match[str]) -> str:
        before, form, after = found.groups("")
        term = known[form.casefold()]
        # A link beside the asterisks of a bold text would show them: then the term waits for its next use.
        if term.id in seen or bool(before) != bool(after):
            return found[0]
        seen.add(term.id)
        return f"[{found[0]}]({term.link})"

    return [
        "".join(anywhere.sub(at_first_use, part) if is_open else part for part, is_open in _parts(text))
        for text in texts
    ]


def _pattern(form: str) -> str:
    """Return what finds a form: a word in Latin letters as a whole, and in any case unless it has capitals."""
    found = re.escape(form)
    if form.isascii() and form == form.lower():
        found = f"(?i:{found})"
    return f"(?<!{_LETTER}){found}(?!{_LETTER})" if form.isascii() else found


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the parts of a text, and whether links may be put into them."""
    at = 0
    for found in _APART.finditer(text):
        yield text[at : found.start()], True
        yield found[0], False
        at = found.end()
    yield text[at:], True


def _prose(source: Source) -> list[Cell]:
    return [cell for cell in source.cells if cell.kind == "prose"]


def _sections(terms: Sequence[Term], lessons: Iterable[Source]) -> Iterator[Cell]:
    """Yield a cell with the name of each lesson, and one for each of its terms."""
    names = {int(Path(each.file).name[:2]): each for each in lessons if is_lesson(each.file)}
    for number, found in groupby(terms, key=lambda term: term.lesson):
        yield Cell(f"lesson-{number}", "prose", {lang: _heading(names[number], number, lang) for lang in LANGUAGES}, {})
        for term in found:
            yield Cell(term.id, "prose", {lang: _entry(term, lang) for lang in LANGUAGES}, {})


def _heading(lesson: Source, number: int, lang: Language) -> str:
    file = f"{Path(lesson.file).stem}.ipynb"
    title = {"ja": f"レッスン{number}　{lesson.title['ja']}", "en": f"Lesson {number}: {lesson.title['en']}"}[lang]
    return f"## [{title}]({file})"


def _entry(term: Term, lang: Language) -> str:
    """Return a term's heading, its other names and what it means."""
    name, *others = term.forms[lang]
    shown = [other for other in others if other.rstrip("s") != name.rstrip("s")]
    if lang == "ja" and term.forms["en"][0] not in (name, *shown):
        shown.append(term.forms["en"][0])
    if lang == "en" and term.forms["ja"][0] != name:
        shown.append(term.forms["ja"][0])
    also = {"ja": f"ほかの言い方：{'、'.join(shown)}", "en": f"Also: {', '.join(shown)}"}[lang]
    return "\n\n".join([f"### {name}", term.means[lang], *([also] if shown else [])])
