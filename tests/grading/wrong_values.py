"""Values around a right answer, just within its tolerance and outside; and nonsense of every sort."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
import pandas as pd

import kpilearn as kl
from kpilearn.goals import FIELDS
from kpilearn.markets import trial
from kpilearn.markets.campaign import MONTHS
from kpilearn.notebook.answers import Answer, Question
from kpilearn.notebook.decisions import holds
from kpilearn.notebook.grid import Atom
from kpilearn.notebook.reading import NotAttemptedError, UnreadableError, read

WRONG_VALUES, WRONG_PLANS = 10, 2  # playing a plan takes its time
#: In tolerances: just within, and just outside (a bucket may reach an eighth beyond; see ``grid.py``).
WITHIN, OUTSIDE = 0.999, 1.13
#: A plan is bad when it misses by this share of what is asked for, in campaigns with other luck than the grader's.
MARGIN, OTHER_SEEDS = 0.1, range(900_000, 900_024)
#: What a goal's field may hold that spoils one of its letters.
SPOILT: dict[str, list[object]] = {
    "indicator": ["", "満足度", "effort", "sales, profit"],
    "baseline": ["", None, "many", "?"],
    "target": ["", None, "a lot", "+5 %"],
    "unit": ["", "%", None],
    "deadline": ["", "soon", "2020-03-31", "2099-12-31", "2026-02-30", "半年"],
    "owner": ["", "みんな", "everybody"],
    "kgi": [""],
}


def around(question: Question, right: Any, luck: random.Random) -> Iterator[tuple[str, object]]:
    """Yield values with what they are: "right" or "wrong"; ``right`` is the author's own answer."""
    answers = question.rights
    if answers[0].kind == "number":
        for answer, side in itertools.product(answers, (-1, 1)):
            yield "right", _value(answer) + side * WITHIN * answer.tolerances[0]
    makers: dict[str, Callable[..., Iterator[object]]] = {
        "number": _numbers,
        "choice": _choices,
        "labels": _labels,
        "table": _tables,
        "tree": _trees,
        "function": _functions,
        "goal": _goals,
    }
    if answers[0].kind == "decision":
        yield from (("wrong", plan) for plan in itertools.islice(_decisions(answers[0], luck), WRONG_PLANS))
    else:
        values = makers[answers[0].kind](answers[0], right, luck)
        wrong = (value for value in values if not any(may_be(answer, value) for answer in answers))
        yield from (("wrong", value) for value in itertools.islice(wrong, WRONG_VALUES))


def may_be(answer: Answer, value: object) -> bool:
    """Return whether ``value`` may count as ``answer``."""
    try:
        atoms = read(value, answer.kind, answer.form)
    except (UnreadableError, NotAttemptedError):
        return False
    if answer.rule is not None:
        return holds(answer.rule, answer.form, atoms)
    pairs = zip(atoms, answer.atoms, answer.tolerances, strict=False)
    return len(atoms) == len(answer.atoms) and all(_near(*pair) for pair in pairs)


def _near(atom: Atom, own: Atom, tolerance: float) -> bool:
    if type(atom) is float and type(own) is float:
        return abs(atom - own) < OUTSIDE * tolerance * (1 - 1e-9)
    return atom == own


def _value(answer: Answer) -> float:
    assert type(answer.atoms[0]) is float
    return answer.atoms[0]


def _numbers(answer: Answer, right: object, luck: random.Random) -> Iterator[object]:
    value, tolerance = _value(answer), answer.tolerances[0]
    yield from (value + side * OUTSIDE * tolerance for side in (-1, 1))
    while True:
        yield luck.choice([value + luck.gauss(0, 20 * tolerance), value * luck.uniform(-3, 3), luck.gauss(0, 100)])


def _choices(answer: Answer, right: object, luck: random.Random) -> Iterator[object]:
    yield from answer.form["options"] or ["", "yes", "?", True, False]


def _labels(answer: Answer, right: object, luck: random.Random) -> Iterator[object]:
    options = answer.form["options"] or sorted({str(atom) for atom in answer.atoms})
    for _ in range(10 * WRONG_VALUES):
        yield {item: luck.choice(options) for item in answer.form["items"]}


def _tables(answer: Answer, right: Any, luck: random.Random) -> Iterator[object]:
    """Yield the author's table with one number of it moved, or with its rows' values changed round."""
    wanted = answer.form["columns"]
    frame = right.to_frame("value") if isinstance(right, pd.Series) else right
    names = [name for name in (wanted or frame.columns) if name in frame and frame[name].dtype.kind in "iuf"]
    most = max(answer.tolerances)
    for _ in range(2 * WRONG_VALUES):
        moved = frame.copy()
        if names:
            name, row = luck.choice(names), luck.randrange(len(frame))
            column = moved[name].astype(float).to_numpy(copy=True)
            column[row] += luck.choice((-1, 1)) * luck.uniform(OUTSIDE, 50) * most
            moved[name] = column
        else:
            moved = moved.sample(frac=1, random_state=luck.randrange(10**6)).set_axis(frame.index)
        yield moved["value"] if isinstance(right, pd.Series) else moved


def _trees(answer: Answer, right: object, luck: random.Random) -> Iterator[object]:
    for _ in range(10 * WRONG_VALUES):
        leaves = luck.sample(sorted(answer.form["data"]), k=min(2, len(answer.form["data"])))
        yield kl.tree("kgi = " + luck.choice([" + ", " * ", " - "]).join(leaves))


def _functions(answer: Answer, right: Any, luck: random.Random) -> Iterator[object]:
    def moved(factor: float, more: float) -> Callable[..., object]:
        def function(*arguments: object) -> object:
            found = right(*arguments)
            return found * factor + more if isinstance(found, int | float | np.number) else f"{found}?"

        return function

    def by_heart(*arguments: object) -> object:
        return right(*arguments) if list(arguments) in answer.form["inputs"] else 0

    most = max(answer.tolerances)
    if "hidden" in answer.form:
        yield by_heart
    for _ in range(2 * WRONG_VALUES):
        yield moved(luck.choice([1.0, 1.1, 0.5, -1.0]), luck.choice((-1, 1)) * luck.uniform(2, 50) * most)


def _goals(answer: Answer, right: Any, luck: random.Random) -> Iterator[object]:
    """Yield the author's goal with a number of it moved, or with a field that spoils a letter."""
    numbers = {
        name: (answer.atoms[at], answer.tolerances[at])
        for name, (at,) in answer.sections.items()
        if name in answer.form["numbers"]
    }
    for _ in range(10 * WRONG_VALUES):
        field = luck.choice(FIELDS)
        spoilt = luck.choice(SPOILT[field])
        if field in numbers and luck.random() < 0.7:
            value, tolerance = numbers[field]
            assert type(value) is float
            far = luck.choice((-1, 1)) * luck.uniform(OUTSIDE, 50) * tolerance
            spoilt = luck.choice([value + far, value * luck.uniform(-3, 3)])
        yield {**right, field: spoilt}


def _decisions(answer: Answer, luck: random.Random) -> Iterator[object]:
    """Yield plans that miss by far when they are played with other luck than the grader's, and plans out of range."""
    levers, months = answer.form["levers"], answer.form["months"]
    for _ in range(10 * WRONG_PLANS):
        plan = {lever: [luck.uniform(*ends) for _ in range(months)] for lever, ends in levers.items()}
        if luck.random() < 0.2:
            lever = luck.choice(list(levers))
            low, high = levers[lever]
            plan[lever][0] = luck.choice([low - 0.01 * (high - low), high * 2 + 1])
        elif not _is_bad(answer, plan):
            continue
        yield plan if months > 1 else {lever: values[0] for lever, values in plan.items()}


def _is_bad(answer: Answer, plan: dict[str, list[float]]) -> bool:
    rule = answer.rule
    assert rule is not None
    played = {lever: values * (MONTHS // len(values)) for lever, values in plan.items()}
    played |= {lever: [value] * MONTHS for lever, value in rule["fixed"].items()}
    market, wanted = rule["market"], rule["at_least"]

    def more(seeds: Sequence[int], reached: float) -> float:  # than with the levers as before, in the same luck
        return reached - trial.play(market, seeds, {})

    missing = more(rule["seeds"], wanted) - more(OTHER_SEEDS, trial.play(market, OTHER_SEEDS, played))
    return missing > MARGIN * abs(wanted)
