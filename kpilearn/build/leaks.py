"""That no answer leaves with the learners' version of an assignment."""

from __future__ import annotations

import json
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

from kpilearn.build import notebooks, numerals
from kpilearn.build.assignments import BEGIN, END
from kpilearn.build.notebooks import Edition
from kpilearn.build.problems import Problem, problem
from kpilearn.build.source import Source
from kpilearn.locale import Language
from kpilearn.notebook.answers import Answer, Key
from kpilearn.notebook.sealed import unpack

_SEALED = {"digest", "form", "salt", "whole"}  # what of a sealed key gives nothing away
_SHORTEST_LINE = 4
# From how many digits on a number is no everyday one: the right number, or any other number of the key.
_TELLING_DIGITS_RIGHT, _TELLING_DIGITS = 2, 4


def check(kit: Path, source: Source, edition: Edition, key: Key) -> Iterator[Problem]:
    """Yield what the release in ``kit`` shows of the solution or of the answer key."""
    notebook, sealed = f"{edition.release}/{edition.stem}.ipynb", f"{edition.release}/checks/{edition.stem}.json"
    for path in sorted((kit / edition.release).rglob("*")):
        file = path.relative_to(kit).as_posix()
        if path.is_file() and file not in (notebook, sealed):
            yield problem(file, "", "extra_file")
    secrets = _Secrets(source, key, edition.lang)
    allowed = {cell.key: " ".join(cell.allowed) for cell in source.cells}
    for cell in notebooks.load((kit / notebook).read_bytes()).cells:
        text = cell.source + "\n" + json.dumps([cell.metadata, cell.get("outputs")], ensure_ascii=False)
        yield from secrets.shown_in(text, notebook, cell.id, allowed[cell.id])
    for text in _readable(json.loads((kit / sealed).read_text("utf-8"))):
        yield from secrets.shown_in(text, sealed)


class _Secrets:
    """The lines of the solutions, in source and key, and the key's values, in one language."""

    def __init__(self, source: Source, key: Key, lang: Language) -> None:
        self._lang = lang
        lines = [line for cell in source.cells for line in _lines(cell.text[lang])]
        hidden = {line for line, of_solution in lines if of_solution}
        open_ = {line for line, of_solution in lines if not of_solution}
        hidden |= {line.strip() for question in key.questions for line in _key_lines(question.solution, lang)}
        self._lines = sorted(line for line in hidden - open_ if len(line) >= _SHORTEST_LINE)
        self._right = [answer for question in key.questions for answer in question.rights]
        self._others = [idea.answer for question in key.questions for idea in question.ideas]

    def shown_in(self, text: str, file: str, cell: str = "", allowed: str = "") -> Iterator[Problem]:
        """Yield what ``text`` shows of them."""
        for line in self._lines:
            if line in text:
                yield problem(file, cell, "answer_leaks", line=line)
        figures = numerals.read(text, self._lang).figures - numerals.read(allowed, self._lang).figures
        for value in sorted(filter(self._gives_away, figures)):
            yield problem(file, cell, "value_leaks", value=numerals.shown(value))

    def _gives_away(self, value: Fraction) -> bool:
        digits = len(f"{float(value):.12e}".partition("e")[0].replace(".", "").rstrip("0"))
        suspects = [answer for answer in self._right if answer.kind == "number" and digits >= _TELLING_DIGITS_RIGHT]
        if digits >= _TELLING_DIGITS:
            suspects += [*self._right, *self._others]
        return any(_has(answer, float(value)) for answer in suspects)


def _lines(code: str) -> Iterator[tuple[str, bool]]:
    """Yield each line, and whether it belongs to a solution."""
    inside = False
    for line in map(str.strip, code.split("\n")):
        inside = (inside or line == BEGIN) and line != END
        yield line, inside or line == END


def _key_lines(solution: Any, lang: Language) -> list[str]:
    return [] if solution is None else str(solution.in_(lang)).split("\n")


def _has(answer: Answer, value: float) -> bool:
    """Return whether ``value`` is one of the numbers of ``answer``, within its tolerance, or that with another sign."""
    numbers = zip(answer.atoms, answer.tolerances, strict=True)
    return any(type(atom) is float and abs(abs(value) - abs(atom)) <= tolerance for atom, tolerance in numbers)


def _readable(value: Any) -> Iterator[str]:
    """Yield the texts that a learner who opens a sealed key can read."""
    if isinstance(value, dict):
        for name, part in value.items():
            if name == "solution" and part is not None:
                yield from map(unpack, part.values())
            elif name not in _SEALED:
                yield from _readable(part)
    elif isinstance(value, list):
        for part in value:
            yield from _readable(part)
    elif isinstance(value, str):
        yield value
