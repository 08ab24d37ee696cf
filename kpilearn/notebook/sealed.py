"""The answer key as a learner's copy holds it: digests that a check can verify and a glance cannot read.

What it protects: nobody reads an answer in ``checks/<notebook>.json``. Each digest is salted with notebook, question,
learner and role, so that none can be looked up elsewhere, and takes about 20 ms to compute (`ROUNDS`), so that going
through 10,000 plausible numbers takes minutes. What it cannot protect: an answer out of few. A choice out of four
falls in a twelfth of a second, as it would to four calls of ``check``; and a learner may edit their own copy, which is
why a grade is computed from the instructor's. Messages, hints and quizzes are plain; a lesson's solution is packed
only, not secret.

The digest is SHA-256 of the salted canonical text, then of its own result, again and again: nothing that Python's
``hashlib``, Pyodide (which lacks ``pbkdf2_hmac``) or forty lines of JavaScript on a page without HTTPS cannot do.

A decision has no digest but a rule, and the rule is not in a learner's copy at all: its check looks at the form only.
Neither are the further inputs with which a grader calls a function.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from kpilearn.locale import KpiError, Words
from kpilearn.notebook.answers import Answer, Key, Question, collide
from kpilearn.notebook.decisions import holds
from kpilearn.notebook.grid import Atom, canonical

VERSION = 1
ROUNDS = 80_000
_DIGITS_TO_ROUND_TO = (1, 2, 3, 4)

Json = dict[str, Any]


class SealedError(KpiError):
    """The checks file is missing, edited or of another version."""


class CollisionError(ValueError):
    """Two answers of a question are the same within their tolerances: no check could tell them apart."""


def seal(key: Key, notebook: str, *, learner: str = "", rounds: int = ROUNDS, rules: bool = False) -> Json:
    """Return the answer key of ``notebook`` with every answer as a digest: pure JSON, the same for the same key.

    It is an assignment when its questions have points.

    Parameters
    ----------
    learner
        The ``code`` of the territory that the key is for: empty for the standard data, and for a lesson.
    rounds
        A grader that holds the key anyway seals with 1 and judges at once.
    rules
        Also how decisions are judged and what else functions are called with: for those who grade, never for a learner
        (see :func:`withhold`).

    Raises
    ------
    CollisionError
        Answers of a question collide.
    ValueError
        Two questions or two quizzes have one name, or only some questions have points.
    """
    distinct(key)
    _names_differ([question.name for question in key.questions], notebook)
    _names_differ([quiz.name for quiz in key.quizzes], notebook)
    assignment = any(question.points is not None for question in key.questions)
    if assignment and any(question.points is None for question in key.questions):
        raise ValueError(f"{notebook}: every question of an assignment needs points")
    kind = "assignment" if assignment else "lesson"
    content: Json = {
        "version": VERSION,
        "notebook": notebook,
        "kind": kind,
        "learner": learner,
        "rounds": rounds,
        "questions": {
            question.name: _seal_question(question, f"{kind}/{notebook}/{question.name}/{learner}", rounds)
            for question in key.questions
        },
        "quizzes": {quiz.name: quiz.as_json() for quiz in key.quizzes},
    }
    whole = {**content, "whole": _fingerprint(content)}
    return whole if rules else withhold(whole)


def withhold(sealed: Mapping[str, Any]) -> Json:
    """Return a sealed key as a learner may have it: without what only those who grade may know."""
    content: Json = json.loads(json.dumps({name: part for name, part in sealed.items() if name != "whole"}))
    for question in content["questions"].values():
        for lock in (*question["right"], *(idea["lock"] for idea in question["ideas"])):
            if "rule" in lock:
                lock["rule"] = None
            lock.update(lock.pop("shown", {}))
    return {**content, "whole": _fingerprint(content)}


def as_text(sealed: Mapping[str, Any]) -> str:
    """Return what is written to ``checks/<notebook>.json``."""
    return json.dumps(sealed, ensure_ascii=False, sort_keys=True, indent=1) + "\n"


def file_of(notebook: str, learner: str = "") -> str:
    """Return where, beside the notebook, its sealed key for a territory's ``code`` is."""
    return f"checks/{notebook}.{learner}.json" if learner else f"checks/{notebook}.json"


def load(notebook: str, folder: Path, learner: str = "") -> Json:
    """Return the sealed key of ``notebook`` for a territory's ``code``, found in ``folder`` at :func:`file_of`.

    Raises
    ------
    SealedError
        It is not there, was changed by hand, or was made by another version of the kit.
    """
    file = file_of(notebook, learner)
    try:
        sealed = json.loads((folder / file).read_text(encoding="utf-8"))
    except OSError:
        raise SealedError("check.file_missing_own" if learner else "check.file_missing", path=file) from None
    except ValueError:
        raise SealedError("check.file_damaged", path=file) from None
    if not isinstance(sealed, dict) or "version" not in sealed:
        raise SealedError("check.file_damaged", path=file)
    if sealed["version"] != VERSION:
        raise SealedError("check.file_version", path=file)
    whole = sealed.get("whole")
    if whole != _fingerprint({name: part for name, part in sealed.items() if name != "whole"}):
        raise SealedError("check.file_damaged", path=file)
    if sealed["learner"] != learner:
        raise SealedError("check.file_damaged", path=file)
    return sealed


def distinct(key: Key) -> None:
    """Raise CollisionError if two answers of a question, not both of them right, are the same within tolerances."""
    for question in key.questions:
        _nothing_collides(question)


def opens(lock: Mapping[str, Any], atoms: Sequence[Atom], rounds: int) -> bool:
    """Return whether a learner's value, read into ``atoms``, is the answer that ``lock`` holds."""
    if "rule" in lock:
        return lock["rule"] is not None and holds(lock["rule"], lock["form"], atoms)
    marks = [None if grid is None else (grid[0], grid[1], grid[2]) for grid in lock["marks"]]
    return len(atoms) == len(marks) and digest(lock["salt"], canonical(atoms, marks), rounds) == lock["digest"]


def digest(salt: str, text: str, rounds: int) -> str:
    """Return the digest of a canonical text: 128 bits in hexadecimal."""
    sha256 = hashlib.sha256
    block = sha256(f"{salt}\n{text}".encode()).digest()
    for _ in range(rounds - 1):
        block = sha256(block).digest()
    return block.hex()[:32]


def unpack(packed: str) -> str:
    """Return a solution that :func:`seal` packed."""
    return base64.b64decode(packed).decode()


def _seal_question(question: Question, salt: str, rounds: int) -> Json:
    return {
        "points": question.points,
        "right": [_lock(answer, f"{salt}/right{at}", rounds) for at, answer in enumerate(question.rights)],
        "right_message": _words(question.right_message),
        "ideas": [
            {
                "name": idea.name,
                "lock": _lock(idea.answer, f"{salt}/{idea.name}", rounds),
                "message": _words(idea.message),
            }
            for idea in question.ideas
        ],
        "rounded": [_lock(answer, f"{salt}/rounded{at}", rounds) for at, answer in enumerate(_rounded(question))],
        "hints": [_words(hint) for hint in question.hints],
        "solution": _packed(question.solution),
    }


def _lock(answer: Answer, salt: str, rounds: int) -> Json:
    if answer.rule is not None:
        return {"kind": answer.kind, "form": dict(answer.form), "sections": {}, "rule": dict(answer.rule)}
    marks = answer.marks
    sections = {
        name: {
            "at": list(places),
            "marks": [marks[at] for at in places],
            "salt": f"{salt}/{name}",
            "digest": digest(
                f"{salt}/{name}", canonical([answer.atoms[at] for at in places], [marks[at] for at in places]), rounds
            ),
        }
        for name, places in answer.sections.items()
    }
    lock = {
        "kind": answer.kind,
        "form": dict(answer.form),
        "marks": [None if grid is None else list(grid) for grid in marks],
        "salt": salt,
        "digest": digest(salt, canonical(answer.atoms, marks), rounds),
        "sections": sections,
    }
    return lock if answer.shown is answer else {**lock, "shown": _lock(answer.shown, salt, rounds)}


def _nothing_collides(question: Question) -> None:
    named = [(f"right {at}", answer) for at, answer in enumerate(question.rights)]
    named += [(idea.name, idea.answer) for idea in question.ideas]
    _names_differ([name for name, _ in named], question.name)
    for (one, answer), (other, other_answer) in combinations(named, 2):
        both_right = one.startswith("right ") and other.startswith("right ")
        if not both_right and collide(answer, other_answer):
            raise CollisionError(f"{question.name}: {one!r} and {other!r} are the same within their tolerances")


def _rounded(question: Question) -> list[Answer]:
    """Return the right number written with too few digits, where that is neither right nor a named idea."""
    taken = [*question.rights, *(idea.answer for idea in question.ideas)]
    found: list[Answer] = []
    for answer in question.rights:
        if answer.kind != "number":
            continue
        right = answer.atoms[0]
        assert type(right) is float
        for digits in _DIGITS_TO_ROUND_TO:
            value = float(f"{right:.{digits}g}")
            short = Answer("number", {}, (value,), (max(abs(value) * 1e-9, 1e-12),))
            if not any(collide(short, other) for other in (*taken, *found)):
                found.append(short)
    return found


def _packed(words: Words | None) -> Json | None:
    if words is None:
        return None
    return {lang: base64.b64encode(text.encode()).decode() for lang, text in vars(words).items()}


def _words(words: Words | None) -> Json | None:
    return None if words is None else dict(vars(words))


def _names_differ(names: Sequence[str], where: str) -> None:
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise ValueError(f"{where}: used twice: {', '.join(sorted(twice))}")


def _fingerprint(content: Mapping[str, Any]) -> str:
    plain = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(plain.encode()).hexdigest()
