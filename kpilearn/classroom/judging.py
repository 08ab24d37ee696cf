"""What a child says it found, checked, and judged by the answer key that only this process holds."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kpilearn import locale
from kpilearn.classroom.errors import ClassError
from kpilearn.datasets.territory import STANDARD, Territory
from kpilearn.notebook import keys
from kpilearn.notebook.check import Outcome, Readings, judge_readings
from kpilearn.notebook.grid import Atom
from kpilearn.notebook.reading import NotAttemptedError, UnreadableError
from kpilearn.notebook.sealed import Json, seal

_MOST_ATOMS = 1_000_000
_READ_TROUBLE = re.compile(r"check[.]read_")  # what kpilearn.notebook.reading says of a value it cannot read
_LONGEST_TEXT = 2_000
_NUL = str.maketrans(dict.fromkeys(map(chr, range(32)), " "))

Question = Mapping[str, Any]


def sealed_key(file: Path, notebook: str, learner: str = STANDARD) -> tuple[Territory, Json]:
    """Return an answer key for a learner's data, sealed with one round: the rule of a learner's check, judged at once.

    Raises
    ------
    ClassError
        There is no such key, or it fails.
    """
    with key_explained(file):
        key, data = keys.of_assignment(file, notebook, learner=learner)
        return data, seal(key, notebook, learner=data.code, rounds=1, rules=True)


@contextmanager
def key_explained(file: Path) -> Iterator[None]:
    """Say which answer key is at fault: it is an author's file, and whatever it raises is for the instructor."""
    try:
        yield
    except Exception as error:
        raise ClassError("classroom.bad_key", file=file.name, reason=f"{type(error).__name__}: {error}") from error


def readers(question: Question) -> list[tuple[str, Mapping[str, Any]]]:
    """Return the ways in which a question's answer must be read, each once: all that the child needs, and is told."""
    found = {_reader(lock): (lock["kind"], lock["form"]) for lock in _locks(question)}
    return list(found.values())


def judge(question: Question, name: str, readings: Any) -> Outcome:
    """Return the outcome for what the child read (``executor.py``), which may be anything at all."""
    if not readings:
        return Outcome("not_attempted", locale.text("check.missing", name=name))
    given = readings if isinstance(readings, list) else []
    return judge_readings(question, name, _Received(question, given), rounds=1)


class _Received(Readings):
    """The answer as the child read it, in the order of :func:`readers`."""

    def __init__(self, question: Question, given: list[Any]) -> None:
        super().__init__(None)
        names = [_reader({"kind": kind, "form": form}) for kind, form in readers(question)]
        self._given = dict(zip(names, given, strict=False))

    def of(self, lock: Mapping[str, Any]) -> list[Atom]:
        """Return the atoms, or raise what the child's reader has raised."""
        said = self._given.get(_reader(lock))
        if isinstance(said, dict) and said.get("blank") is True:
            raise NotAttemptedError
        if isinstance(said, dict) and "key" in said:
            raise _unreadable(said)
        atoms = said.get("atoms") if isinstance(said, dict) else None
        if not isinstance(atoms, list) or len(atoms) > _MOST_ATOMS or not all(map(_is_atom, atoms)):
            raise UnreadableError("check.read_failed", error="?")
        return atoms


def _locks(question: Question) -> Iterator[Mapping[str, Any]]:
    yield from question["right"]
    yield from (idea["lock"] for idea in question["ideas"])


def _reader(lock: Mapping[str, Any]) -> str:
    return json.dumps([lock["kind"], lock["form"]], sort_keys=True)


def _is_atom(value: Any) -> bool:
    if type(value) is float:
        return math.isfinite(value)
    return value is None or type(value) is bool or (type(value) is str and len(value) <= _LONGEST_TEXT)


def _unreadable(said: Mapping[str, Any]) -> UnreadableError:
    """Return the message that the child asks for, if there is one of that name and its places can be filled."""
    key, given = said.get("key"), said.get("values")
    if not (isinstance(key, str) and _READ_TROUBLE.match(key) and locale.has(key) and isinstance(given, dict)):
        return UnreadableError("check.read_failed", error="?")
    values = {str(name): str(value)[:_LONGEST_TEXT].translate(_NUL) for name, value in given.items()}
    try:
        locale.text(key, **values)
    except (KeyError, ValueError, IndexError, AttributeError, TypeError):
        return UnreadableError("check.read_failed", error="?")
    return UnreadableError(key, **values)
