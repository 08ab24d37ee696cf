"""Read one source: a py:percent file with both languages in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jupytext
import yaml  # type: ignore[import-untyped]
from nbformat import NotebookNode
from nbformat.validator import NotebookValidationError

from kpilearn.build import prose, translate
from kpilearn.build.problems import Problem, problem
from kpilearn.locale import LANGUAGES, Language

# What may stand behind ``# %%``, by kind of cell.
_WORDS = {
    "markdown": {"lang", "key", "role", "points", "allow", "numbers", "names", "links", "teaches"},
    "code": {"key", "role", "points", "allow", "tags", "practises", "minutes"},
}
_FATAL = {"no_key", "bad_key", "odd_kind", "no_lang"}  # without these a cell has no place
_ROLES = {"try", "answer", "graded", "given", "memo"}

_JUPYTEXT_WORDS = {"cell_marker", "lines_to_next_cell"}
_KEY = re.compile(r"[a-zA-Z0-9_-]{1,64}")  # nbformat's own rule for cell ids


@dataclass(frozen=True)
class Cell:
    """One cell of the notebook to be: prose or code, by language.

    ``words`` is what its author wrote behind ``# %%`` besides key and language, such as role, points and allow.
    """

    key: str
    kind: str
    text: Mapping[Language, str]
    words: Mapping[str, Any]

    @property
    def role(self) -> str:
        """Return what the cell is for in an assignment, or ""."""
        return str(self.words.get("role", ""))

    @property
    def allowed(self) -> list[str]:
        """Return the words that the checks let pass in this cell."""
        return str(self.words.get("allow", "")).split()


@dataclass
class Source:
    """A source file as read. With ``problems`` it is not to be built."""

    file: str
    title: Mapping[Language, str] = field(default_factory=dict)
    minutes: int | None = None
    cells: list[Cell] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read(root: Path, file: str) -> Source:
    """Return the source at ``root / file``, with everything that is wrong with its form."""
    source = Source(file)
    try:
        cells = jupytext.reads((root / file).read_text("utf-8"), fmt="py:percent").cells
        header = yaml.safe_load(cells.pop(0).source.strip("-\n")) if cells and cells[0].cell_type == "raw" else {}
        source.title = {lang: str(header["kpilearn"]["title"][lang]) for lang in LANGUAGES}
        source.minutes = header["kpilearn"].get("minutes")
    except (yaml.YAMLError, KeyError, TypeError, AttributeError):
        source.problems.append(problem(file, "", "bad_header"))
    except NotebookValidationError as error:
        source.problems.append(problem(file, "", "bad_words", error=error.message))
    else:
        _pair([cell for cell in cells if _is_usable(source, cell)], source)
    return source


def _pair(cells: list[NotebookNode], source: Source) -> None:
    """Add the cells to ``source``, a Japanese one with the English one right below it."""
    while cells:
        cell = cells.pop(0)
        if cell.cell_type == "code":
            _add_code(source, cell)
        elif cell.metadata.lang == "en":
            source.problems.append(problem(source.file, cell.metadata.key, "no_japanese_cell"))
        elif cells and cells[0].metadata.get("lang") == "en" and cells[0].metadata.key == cell.metadata.key:
            english = cells.pop(0)
            text: dict[Language, str] = {"ja": prose.joined(cell.source), "en": english.source}
            _add(source, "prose", text, cell.metadata | english.metadata)
        else:
            source.problems.append(problem(source.file, cell.metadata.key, "no_english_cell"))
    counts = Counter(cell.key for cell in source.cells)
    source.problems += [problem(source.file, key, "key_twice") for key, count in counts.items() if count > 1]


def _is_usable(source: Source, cell: NotebookNode) -> bool:
    """Return whether the cell can be told apart from others; note what is wrong behind its ``# %%``."""
    for word in _JUPYTEXT_WORDS:
        cell.metadata.pop(word, None)
    flaws = list(_flaws(cell))
    key = str(cell.metadata.get("key", ""))
    source.problems += [problem(source.file, key, message, **values) for message, values in flaws]
    return not any(message in _FATAL for message, _ in flaws)


def _flaws(cell: NotebookNode) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the key and the values of a message for each thing that is wrong behind a ``# %%``."""
    words, kind = cell.metadata, cell.cell_type
    key = str(words.get("key", ""))
    if not _KEY.fullmatch(key):
        yield "bad_key" if key else "no_key", {"key": key, "start": cell.source.strip().split("\n")[0][:40]}
    if kind not in _WORDS:
        yield "odd_kind", {"kind": kind}
        return
    if kind == "markdown" and words.get("lang") not in LANGUAGES:
        yield "no_lang", {}
    for word in sorted(words.keys() - _WORDS[kind]):
        yield "unknown_word", {"word": word, "known": ", ".join(sorted(_WORDS[kind]))}
    if words.get("role", "try") not in _ROLES:
        yield "unknown_role", {"role": words.role, "known": ", ".join(sorted(_ROLES))}


def _add_code(source: Source, cell: NotebookNode) -> None:
    code, lines = translate.split(cell.source)
    english, errors = translate.translate(code, lines)
    source.problems += [Problem(source.file, cell.metadata.key, str(error)) for error in errors]
    _add(source, "code", {"ja": code, "en": english}, cell.metadata)


def _add(source: Source, kind: str, text: Mapping[Language, str], metadata: Mapping[str, Any]) -> None:
    words = {word: value for word, value in metadata.items() if word not in ("key", "lang")}
    source.cells.append(Cell(metadata["key"], kind, text, words))
