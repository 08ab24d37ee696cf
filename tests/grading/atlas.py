"""The atlas of all questions: what each of them makes of right ways, of named wrong ideas and of random wrong values.

``make atlas`` prints it (``NAMES="05_sns"`` for some assignments) and fails unless every right way gets full points,
and everything else none and every named idea its own message, in both languages, on the standard data and on 19
territories. ``assignment_NN.py`` holds the material: ``FILE``; ``RIGHT``, question → ways to its answer; ``WRONG``,
question → idea → code of a learner who has it.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import random
import runpy
import sys
import tempfile
import time
import timeit
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby, product
from pathlib import Path
from typing import Any

import pandas as pd
import wrong_values

from kpilearn import locale
from kpilearn.build import source as sources
from kpilearn.build.assignments import BEGIN, END
from kpilearn.classroom import executor, judging
from kpilearn.datasets import Territory
from kpilearn.locale import LANGUAGES, Language
from kpilearn.notebook import keys
from kpilearn.notebook.answers import Key
from kpilearn.notebook.check import Outcome, judge, verdict
from kpilearn.notebook.sealed import ROUNDS, digest, seal, withhold

ROOT = Path(__file__).parents[2]
LEARNERS = ("standard", *(f"learner-{number:02}" for number in range(1, 20)))
LEAST_WAYS, LEAST_IDEAS = 3, 3


@dataclass(frozen=True, eq=False)
class Assignment:
    """An assignment and the material to try it with."""

    file: str
    right: Mapping[str, Sequence[str]]
    wrong: Mapping[str, Mapping[str, str]]

    @property
    def name(self) -> str:
        return Path(self.file).stem

    @property
    def key_file(self) -> Path:
        return ROOT / self.file.replace(".py", "_key.py")

    def key(self, learner: str = "standard") -> tuple[Key, Territory]:
        return keys.of_assignment(self.key_file, self.name, learner=learner)

    @property
    def source(self) -> sources.Source:
        return _source(self.file)


@dataclass(frozen=True)
class Try:
    """One value put to a question; ``well`` says whether it was judged as it should be."""

    question: str
    sort: str
    label: str
    points: float
    out_of: float
    well: bool
    said: str


@cache
def _source(file: str) -> sources.Source:
    return sources.read(ROOT, file)


def assignments() -> list[Assignment]:
    """Return all assignments for which there is material, in the order of the course."""
    found = map(runpy.run_path, map(str, sorted(Path(__file__).parent.glob("assignment_[0-9]*.py"))))
    return [Assignment(each["FILE"], each["RIGHT"], each["WRONG"]) for each in found]


def lacking(each: Assignment) -> list[str]:
    """Return what the material lacks: questions, ways, ideas, or names that differ from the key's."""
    questions = {question.name: [idea.name for idea in question.ideas] for question in each.key()[0].questions}
    problems = [f"{each.name}: no way to {name}" for name in questions.keys() ^ each.right.keys()]
    for name, ideas in questions.items():
        tried = each.wrong.get(name, {})
        if set(tried) != set(ideas):
            problems.append(f"{each.name}: ideas of {name} and code for them: {sorted(set(tried) ^ set(ideas))}")
        if len(ideas) < LEAST_IDEAS or len(set(each.right.get(name, ()))) < LEAST_WAYS:
            problems.append(f"{each.name}: {name} has fewer than {LEAST_IDEAS} ideas or {LEAST_WAYS} ways")
    return problems


def solved(each: Assignment, data: Territory, lang: Language) -> dict[str, Any]:
    """Return the variables of a notebook whose cells have all run, with the author's solutions, on these data."""
    variables: dict[str, Any] = {}
    for cell in each.source.cells:
        if cell.kind != "code" or cell.role == "graded":
            continue
        code = f"data = {data!r}" if cell.key == "data-source" else cell.text[lang]
        exec(compile(code, f"{each.name}/{cell.key}", "exec"), variables)
    if plots := sys.modules.get("matplotlib.pyplot"):
        plots.close("all")  # as a notebook does after each cell
    return variables


def released(each: Assignment, lang: Language) -> dict[str, Any]:
    """Return the variables of a learner who has run the released notebook and written nothing."""
    notebook = json.loads((ROOT / "exercises" / lang / each.name / f"{each.name}.ipynb").read_text("utf-8"))
    variables: dict[str, Any] = {}
    for cell in notebook["cells"]:
        code = "".join(cell["source"])
        if cell["cell_type"] == "code" and "kl.check(" not in code:
            exec(compile(code, f"{each.name}/{cell['id']}", "exec"), variables)
    return variables


def secrets(each: Assignment) -> set[str]:
    """Return the lines of the solutions, and those of the key that compute an answer: nothing for learners."""
    found: set[str] = set()
    given = ""
    for text in (text for cell in each.source.cells for text in cell.text.values()):
        before, _, rest = text.partition(BEGIN)
        solution, _, after = rest.partition(END)
        found |= set(map(str.strip, solution.split("\n")))
        given += before + after
    made = [line.strip() for line in each.key_file.read_text("utf-8").split("\n")]
    computed = ("right=", "number(", "table(", "labels(", "choice(", "return ")
    found |= {line for line in made if line.startswith(computed) and not line.endswith("(")}
    return {line for line in found if len(line) >= 12 and line not in given}


def answer(variables: Mapping[str, Any], name: str, code: str) -> object:
    """Return what ``code`` makes of variable ``name``; nothing of it stays in ``variables``."""
    own = {
        key: value.copy(deep=False) if isinstance(value, pd.DataFrame | pd.Series) else value
        for key, value in variables.items()
        if key != name
    }
    exec(code, own)
    return own[name]


class Judges:
    """The two that judge an answer: the learner's own check, and the grader, who reads it in another process."""

    def __init__(self, each: Assignment, learner: str = "standard") -> None:
        self.key, self.data = each.key(learner)
        held = seal(self.key, each.name, learner=self.data.code, rounds=1, rules=True)
        self.grader, self._check = held["questions"], withhold(held)["questions"]
        self._readers = {name: judging.readers(question) for name, question in self.grader.items()}

    def outcome(self, name: str, value: object) -> Outcome:
        """Return what the grader says, who must say what the check says unless that leaves it open."""
        cell = {"name": name, "readers": self._readers[name]}
        readings = json.loads(json.dumps(executor.answers({name: value}, cell)))
        graded = judging.judge(self.grader[name], name, readings)
        checked = judge(self._check[name], name, value, 1)
        decision = self.grader[name]["right"][0]["kind"] == "decision"
        # A learner's check of a function with hidden inputs is open, too, but only where nothing is wrong so far.
        agreed = checked.state == "so_far" or (checked.state, checked.idea) == (graded.state, graded.idea)
        if checked.state == "right" if decision else not agreed:
            raise AssertionError(f"{name}: the check says {checked}, the grader {graded}")
        return graded


@lru_cache(maxsize=1)  # both languages are judged by the same key
def judges_of(each: Assignment, learner: str) -> Judges:
    return Judges(each, learner)


def visit(each: Assignment, learner: str, lang: Language) -> list[Try]:
    """Put all of the material to an assignment's questions, on one territory and in one language."""
    judges = judges_of(each, learner)
    before, folder = locale.language(), Path.cwd()
    with tempfile.TemporaryDirectory() as scratch, contextlib.redirect_stdout(io.StringIO()):  # what cells print
        os.chdir(scratch)
        try:
            return list(_tries(each, judges, solved(each, judges.data, lang), lang))
        finally:
            os.chdir(folder)
            locale.use(before)


def _tries(each: Assignment, judges: Judges, variables: Mapping[str, Any], lang: Language) -> Iterator[Try]:
    for question in judges.key.questions:
        name, held = question.name, judges.grader[question.name]

        def put(sort: str, label: str, value: object, name: str = name, held: judging.Question = held) -> Try:
            outcome = judges.outcome(name, value)
            points = verdict(name, held, outcome, graded=True).points or 0.0
            well = points == (held["points"] if sort == "right" else 0)
            if sort == "idea":
                own = {idea["name"]: idea["message"][lang] for idea in held["ideas"]}
                well = well and (outcome.idea, outcome.message) == (label, own[label])
            return Try(name, sort, label, points, held["points"], well, f"{outcome.state}: {outcome.message}")

        for code in each.right[name]:
            yield put("right", code, answer(variables, name, code))
        for idea, code in each.wrong[name].items():
            yield put("idea", idea, answer(variables, name, code))
        luck = random.Random(f"{name} {judges.data!r} {lang}")  # other values in each language
        for sort, value in wrong_values.around(question, variables[name], luck):
            yield put(sort, str(value)[:60], value)


def _count(task: tuple[Assignment, str]) -> tuple[Counter[tuple[str, ...]], list[str]]:
    """Return, for each question, language and sort, the number of tries and of those judged well."""
    each, learner = task
    counts: Counter[tuple[str, ...]] = Counter()
    odd = []
    for lang in LANGUAGES:
        for found in visit(each, learner, lang):
            counts[found.question, lang, found.sort, "tried"] += 1
            counts[found.question, lang, found.sort, "well"] += found.well
            counts[found.question, lang, found.sort, "points"] += found.points > 0
            if not found.well:
                odd.append(
                    f"{each.name} {learner} {lang} {found.question} [{found.sort}] {found.label!r} → {found.said}"
                )
    return counts, odd


def main() -> int:
    """Print the table; return 1 if it is not as it must be."""
    start = time.perf_counter()
    every = [each for each in assignments() if each.name in sys.argv[1:] or not sys.argv[1:]]
    odd, tried = [problem for each in every for problem in lacking(each)], 0
    print(
        f"{'question':34}{'ways':>6}{'ideas':>7}{'wrong':>7}   "
        + "   ".join(f"{lang}: P %   R %  idea %" for lang in LANGUAGES)
    )
    tasks = list(product(every, LEARNERS))
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        found = zip(tasks, pool.map(_count, tasks), strict=True)
        for each, group in groupby(found, key=lambda pair: pair[0][0]):
            totals: Counter[tuple[str, ...]] = Counter()
            for _, (counts, problems) in group:
                totals += counts
                odd += problems
            print(each.name, *(_row(each, name, totals) for name in each.right), sep="\n", flush=True)
            tried += sum(number for (*_, what), number in totals.items() if what == "tried")
    seconds = time.perf_counter() - start
    print(f"\n{tried} answers on {len(LEARNERS)} territories, {len(odd)} not as they must be ({seconds:.0f} s)")
    print(f"One guess at a sealed answer takes {1000 * _seconds_of_a_guess():.0f} ms ({ROUNDS} rounds)")
    for line in odd[:40]:
        print(f"- {line}")
    return 1 if odd else 0


def _seconds_of_a_guess() -> float:
    """Return the time of the quickest of five guesses at a released answer."""
    return min(timeit.repeat(lambda: digest("salt", "[1]", ROUNDS), number=1, repeat=5))


def _row(each: Assignment, name: str, counts: Mapping[tuple[str, ...], int]) -> str:
    """Return a question's row: what was tried; precision and recall of points, and ideas told, in each language."""
    cells = []
    for lang in LANGUAGES:
        given = counts[name, lang, "right", "points"]
        all_given = given + sum(counts[name, lang, sort, "points"] for sort in ("idea", "wrong"))
        ideas = counts[name, lang, "idea", "well"] / max(counts[name, lang, "idea", "tried"], 1)
        recall = counts[name, lang, "right", "well"] / max(counts[name, lang, "right", "tried"], 1)
        cells.append(f"{100 * given / max(all_given, 1):9.4g} {100 * recall:5.4g} {100 * ideas:7.4g}")
    tried = sum(counts[name, lang, "wrong", "tried"] for lang in LANGUAGES)
    return f"  {name:32}{len(each.right[name]):6}{len(each.wrong[name]):7}{tried:7}   " + "   ".join(cells)


if __name__ == "__main__":
    sys.exit(main())
