"""What an answer key says: questions, their right answers, and the wrong ideas that learners have.

An :class:`Answer` of any kind is a flat list of *atoms*: numbers, texts, truth values, gaps. A learner's value is read
into atoms by the reader of its kind (`reading.py`), with nothing known but the answer's public ``form``. The two are
the same when their canonical texts are (`grid.py`). The sealed check compares digests of these texts, and so does the
grader: there is no other comparison.

A decision has no one right value. Its answer is a *rule* (`decisions.py`) which only those hold who grade.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np

from kpilearn.locale import Words
from kpilearn.notebook.decisions import Rule, within
from kpilearn.notebook.grid import STEPS_IN_TOLERANCE, Atom, Mark, mark
from kpilearn.notebook.reading import Form, Kind, number_of, read

if TYPE_CHECKING:
    import pandas as pd

    from kpilearn.kpitree import Model

_ROWS_TO_TRY = 12


@dataclass(frozen=True)
class Answer:
    """A right value, or a named wrong one.

    Attributes
    ----------
    kind
        Which reader reads a learner's value.
    form
        What the reader needs to know. It is published with the sealed answer and gives nothing of it away.
    atoms
        The value itself.
    tolerances
        For each atom, how far a number may be from it. Not used for atoms of other types.
    sections
        Parts of the answer that may be right on their own (a column, an item), and where their atoms are.
    rule
        Of a decision: what holds if it is this answer, as JSON; there are no ``atoms`` then.
    """

    kind: Kind
    form: Form
    atoms: tuple[Atom, ...]
    tolerances: tuple[float, ...]
    sections: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    rule: Rule | None = None

    @property
    def marks(self) -> tuple[Mark | None, ...]:
        """The grid of each number, public as ``form`` is."""
        pairs = zip(self.atoms, self.tolerances, strict=True)
        return tuple(mark(atom, tolerance) if type(atom) is float else None for atom, tolerance in pairs)

    @property
    def shown(self) -> Answer:
        """The answer as a learner's own check has it: of a function, without the inputs that only a grader tries."""
        if not self.form.get("hidden"):
            return self
        count = len(self.form["inputs"])
        form = {**self.form, "hidden": None}
        return replace(self, form=form, atoms=self.atoms[:count], tolerances=self.tolerances[:count])


@dataclass(frozen=True)
class Idea:
    """A wrong idea that learners have, the answer it leads to, and what to say about it (never the right answer)."""

    name: str
    answer: Answer
    message: Words


@dataclass(frozen=True)
class Question:
    """One question: ``kl.check(name)`` looks at the learner's variable ``name``.

    ``points`` make it a question of an assignment; a lesson's questions have none. ``right`` may be several answers,
    each of them right. ``solution`` is code or prose, shown in a lesson after an attempt.
    """

    name: str
    right: Answer | Sequence[Answer]
    points: float | None = None
    right_message: Words | None = None
    ideas: Sequence[Idea] = ()
    hints: Sequence[Words] = ()
    solution: Words | None = None

    @property
    def rights(self) -> tuple[Answer, ...]:
        """All right answers."""
        return (self.right,) if isinstance(self.right, Answer) else tuple(self.right)


@dataclass(frozen=True)
class Key:
    """Everything that a notebook's answer key says: its questions and its quizzes (``quiz_items.Quiz``)."""

    questions: Sequence[Question]
    quizzes: Sequence[Any] = ()


def number(value: float, *, tolerance: float | None = None, relative: float | None = None) -> Answer:
    """Return a number as an answer; exactly one of ``tolerance`` (in its unit) and ``relative`` (0.01: one percent)."""
    found = number_of(value)
    return Answer("number", {}, (found,), (_tolerance(found, tolerance, relative),))


def choice(value: str | bool, options: Iterable[str] = ()) -> Answer:
    """Return a word (or True, False) as an answer.

    With ``options`` a learner's word that is none of them is not wrong but unreadable, and is told what to choose from.
    """
    form = {"options": list(options)}
    return Answer("choice", form, tuple(read(value, "choice", form)), (0.0,))


def labels(right: Mapping[str, str], options: Iterable[str] = ()) -> Answer:
    """Return a classification, item by item.

    A named wrong idea may label some of the items only: it is recognised by these. ``options`` as in :func:`choice`.
    """
    form = {"items": sorted(right), "options": list(options)}
    atoms = tuple(read(dict(right), "labels", form))
    sections = {item: (at,) for at, item in enumerate(form["items"])}
    return Answer("labels", form, atoms, (0.0,) * len(atoms), sections)


def goal(
    cases: Mapping[str, str],
    numbers: Mapping[str, float] = MappingProxyType({}),
    *,
    today: str,
    relative: float = 1e-6,
) -> Answer:
    """Return a goal, written as a dictionary of ``kpilearn.goals.FIELDS``, as an answer.

    Its words are the learner's own. What counts is how its letters are judged, and which numbers are in it. A named
    wrong idea may speak of some letters and numbers only: it is recognised by these.

    Parameters
    ----------
    cases
        For each letter that counts the case of ``kpilearn.goals.RULES``, such as "good".
    numbers
        The fields whose numbers count, such as "baseline".
    today
        The day on which it is judged, as 2026-04-01.
    relative
        How far a number may be off, as a share of it.
    """
    form = {"letters": list(cases), "numbers": list(numbers), "today": today}
    atoms: tuple[Atom, ...] = (*cases.values(), *map(float, numbers.values()))
    sections = {name: (at,) for at, name in enumerate([*cases, *numbers])}
    return Answer("goal", form, atoms, tuple(_tolerance(atom, None, relative) for atom in atoms), sections)


def table(
    right: pd.Series | pd.DataFrame,
    *,
    tolerance: float | Mapping[str, float] | None = None,
    relative: float | None = None,
    ordered: bool = False,
) -> Answer:
    """Return a Series or a DataFrame as an answer.

    Columns are found by name, in any order, and further ones are ignored; of a Series the name does not matter. When
    ``right`` has a plain index (0, 1, 2, …) the rows are compared in their order, whatever the learner's index is. Else
    they are found by their labels, in any order unless ``ordered``; the labels may also stand in columns of that name.

    Parameters
    ----------
    tolerance
        For every number, or by column.
    relative
        Instead of ``tolerance``: share of the right value.
    """
    import pandas as pd

    frame = right.to_frame("value") if isinstance(right, pd.Series) else right
    plain = frame.index.dtype.kind == "i" and frame.index.equals(pd.RangeIndex(len(frame)))  # False, True is 0, 1
    form: dict[str, Any] = {
        "columns": None if isinstance(right, pd.Series) else sorted(map(str, frame.columns)),
        "rows": len(frame),
        "index": None if plain else [None if name is None else str(name) for name in frame.index.names],
        "ordered": ordered,
    }
    atoms = tuple(read(right, "table", form))
    columns: list[str] = form["columns"] or ["value"]
    first = 0 if plain else len(frame)
    sections = {name: tuple(range(first + at, len(atoms), len(columns))) for at, name in enumerate(columns)}
    by_column = tolerance if isinstance(tolerance, Mapping) else dict.fromkeys(columns, tolerance)
    tolerances = tuple(
        _tolerance(atom, by_column.get(columns[(at - first) % len(columns)]), relative) for at, atom in enumerate(atoms)
    )
    return Answer("table", form, atoms, tolerances, sections if len(sections) > 1 else {})


def tree_of(right: str | Model, data: Mapping[str, Any] | pd.DataFrame, *, leaves: bool = True) -> Answer:
    """Return a KPI tree as an answer: what it computes on ``data`` and, with ``leaves``, the names of its leaves.

    The first rows of ``data`` are published; its columns have the names that a learner's leaves may have.
    """
    from kpilearn.kpitree import tree

    columns = {
        str(name): [number_of(value) for value in list(column)[:_ROWS_TO_TRY]]
        for name, column in data.items()
        if np.asarray(column).dtype.kind in "iuf"
    }
    form = {"data": columns, "leaves": leaves}
    atoms = tuple(read(tree(right) if isinstance(right, str) else right, "tree", form))
    return Answer("tree", form, atoms, tuple(_tolerance(atom, None, 1e-6) for atom in atoms))


def function(
    right: Callable[..., object],
    inputs: Sequence[Sequence[Any]],
    *,
    hidden: Sequence[Sequence[Any]] = (),
    tolerance: float | None = None,
    relative: float | None = None,
) -> Answer:
    """Return a function as an answer: what it gives for each of ``inputs``, and for each of ``hidden``.

    Parameters
    ----------
    inputs
        Lists of arguments (JSON), published with the sealed answer.
    hidden
        Further ones that only those hold who grade: a function that knows the results for ``inputs`` by heart is not
        right. A learner's own check tries ``inputs`` alone, and says so. A named wrong idea takes the same ones.
    tolerance, relative
        As for :func:`number`.
    """
    form: dict[str, Any] = {"inputs": [list(arguments) for arguments in inputs]}
    if hidden:
        form["hidden"] = [list(arguments) for arguments in hidden]
        if any(arguments in form["inputs"] for arguments in form["hidden"]):
            raise ValueError("a hidden input is among those that are published")
    atoms = tuple(read(right, "function", form))
    sections = {json.dumps(arguments, ensure_ascii=False)[1:-1]: (at,) for at, arguments in enumerate(form["inputs"])}
    return Answer("function", form, atoms, tuple(_tolerance(atom, tolerance, relative) for atom in atoms), sections)


def decision(
    market: str,
    levers: Sequence[str],
    *,
    seeds: Sequence[int],
    at_least: float,
    months: int = 1,
    total: tuple[Mapping[str, float], float] | None = None,
    fixed: Mapping[str, float] | None = None,
    keep: Mapping[str, float] = MappingProxyType({}),
) -> Answer:
    """Return as an answer every decision that is good enough in campaigns which the learner has not seen.

    A learner gives a dictionary with a number for each lever, or with a list of one a month; a table with a row a
    month; or a list of such dictionaries, one a month. Their own check looks at this form only, and says so.

    Parameters
    ----------
    market
        The campaign's case, such as "callcentre".
    levers
        What the learner decides on.
    seeds
        Of the campaigns that the grader plays. They are nowhere in a learner's copy.
    at_least
        What the mean over ``seeds`` must reach (see :func:`kpilearn.markets.trial.play`), in the KGI's unit.
    months
        6 if levers may change each month, 1 if a decision is for the whole time.
    total
        What a unit of some levers costs, and the amount that may be spent, such as
        ``({"budget": 1, "videos": 1_500}, 50_000)``.
    fixed
        Levers that the learner does not decide on; the others stay as they were before.
    keep
        Guardrails: what the mean over ``seeds`` of other quantities must be at least in the last month, in their units.
    """
    from kpilearn.markets import by_name

    known = {lever.name: lever for lever in by_name(market).settable}
    form = {
        "levers": {name: [known[name].low, known[name].high] for name in levers},
        "months": months,
        "total": None if total is None else {"prices": dict(total[0]), "at_most": total[1]},
    }
    rule = {
        "market": market,
        "seeds": list(seeds),
        "fixed": dict(fixed or {}),
        "at_least": float(at_least),
        "keep": dict(keep),
    }
    return Answer("decision", form, (), (), rule=rule)


def decisions_like(right: Answer, **between: tuple[float, float]) -> Answer:
    """Return as a named idea all decisions that have each of these levers between two values in every month.

    The idea is told only of what is not right. Name the narrower idea first: of several that fit, the first is told.
    """
    unknown = between.keys() - right.form["levers"].keys()
    if right.kind != "decision" or unknown:
        raise ValueError(f"no levers of this decision: {', '.join(sorted(unknown))}")
    rule = {"between": {lever: list(ends) for lever, ends in between.items()}}
    return Answer("decision", right.form, (), (), rule=rule)


def _tolerance(atom: Atom, tolerance: float | None, relative: float | None) -> float:
    if type(atom) is not float:
        return 0.0
    if (tolerance is None) == (relative is None):
        raise ValueError("give a number's tolerance, or its relative tolerance")
    allowed = abs(atom) * relative if relative is not None else tolerance or 0.0
    if not (math.isfinite(allowed) and allowed >= 0):
        raise ValueError(f"no tolerance: {allowed}")
    return max(allowed, abs(atom) * 1e-9, 1e-12)


def collide(one: Answer, other: Answer) -> bool:
    """Return whether some value may count as both: two answers of a question must not."""
    if one.kind != other.kind:
        return False
    if one.rule is not None and other.rule is not None:
        return within(other.rule, one.rule)
    one, other = one.shown, other.shown
    if one.kind in ("labels", "goal"):
        shared = one.sections.keys() & other.sections.keys()
        # A learner may have two ideas about different items at once: the first one is told.
        return bool(shared) and all(_alike(item, one, other) for item in shared)
    pairs = zip(one.atoms, one.tolerances, other.atoms, other.tolerances, strict=False)
    return len(one.atoms) == len(other.atoms) and all(_near(*pair) for pair in pairs)


def _alike(item: str, one: Answer, other: Answer) -> bool:
    [at], [there] = one.sections[item], other.sections[item]
    return _near(one.atoms[at], one.tolerances[at], other.atoms[there], other.tolerances[there])


def _near(one: Atom, tolerance: float, other: Atom, other_tolerance: float) -> bool:
    if type(one) is float and type(other) is float:
        return abs(one - other) <= (tolerance + other_tolerance) * (1 + 1 / STEPS_IN_TOLERANCE)
    return type(one) is type(other) and one == other
