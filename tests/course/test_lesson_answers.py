"""Every question of a lesson takes its own solution and other right ways, and knows each wrong idea by its message."""

import ast
import os
import re
import runpy
from functools import cache
from pathlib import Path
from typing import Any

import matplotlib.pyplot as plt
import nbformat
import pytest

import kpilearn as kl
from kpilearn.locale import Language
from kpilearn.notebook import sealed
from kpilearn.notebook.answers import Key

ROOT = Path(__file__).parents[2]

# One file a lesson, answers_NN.py: RIGHT has ways to each question's answer, WRONG the code behind each wrong idea.
ANSWERS = {
    next((ROOT / "course").glob(f"{file.stem[-2:]}_*_key.py")).stem.removesuffix("_key"): runpy.run_path(str(file))
    for file in sorted(Path(__file__).parent.glob("answers_*.py"))
}
CASES = [(lesson, question) for lesson, answers in ANSWERS.items() for question in answers["RIGHT"]]


@cache
def key_of(lesson: str) -> Key:
    return runpy.run_path(str(ROOT / "course" / f"{lesson}_key.py"))["key"]()


@cache
def quickly_sealed(lesson: str) -> sealed.Json:
    """Return the key sealed with digests of three rounds: the same answers, without the wait that is for guessers."""
    return sealed.seal(key_of(lesson), lesson, rounds=3)


@cache
def run(lesson: str, lang: Language) -> dict[str, dict[str, Any]]:
    """Run the built lesson as a learner does, and return the variables there are at each of its questions."""
    variables: dict[str, Any] = {}
    found = {}
    for cell in nbformat.read(f"{lesson}.ipynb", as_version=4).cells:
        if cell.cell_type == "code" and "widgets" not in cell.source:
            exec(cell.source, variables)
            plt.close("all")  # as a notebook does after each cell
        if asked := re.search(r'kl\.check\("(\w+)"\)', cell.source):
            found[asked[1]] = dict(variables)
    return found


@pytest.fixture
def learner(lang: Language, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict:
    """The variables of a learner who has run the built lesson up to the question."""
    lesson, question = request.param
    monkeypatch.chdir(ROOT / "course" / lang)
    monkeypatch.setitem(os.environ, "KPILEARN_PROGRESS", str(tmp_path / "progress.json"))
    variables = dict(run(lesson, lang)[question])
    exec(f'kl.begin("{lesson}", "{lang}")', variables)
    return variables


@pytest.mark.parametrize("learner, case", [(case, case) for case in CASES], indirect=["learner"])
def test_right_and_wrong_answers(
    learner: dict, case: tuple[str, str], lang: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    lesson, name = case
    monkeypatch.setattr(sealed, "load", lambda *_: quickly_sealed(lesson))
    question = next(each for each in key_of(lesson).questions if each.name == name)
    assert kl.check(name).state == "not_attempted"
    for way in ANSWERS[lesson]["RIGHT"][name]:
        assert kl.check(name, eval(way, learner)).state == "right", way
    assert ANSWERS[lesson]["WRONG"][name].keys() == {idea.name for idea in question.ideas}
    for idea in question.ideas:
        verdict = kl.check(name, eval(ANSWERS[lesson]["WRONG"][name][idea.name], learner))
        assert (verdict.state, verdict.outcome.idea) == ("idea", idea.name)
        assert verdict.message == idea.message.in_(lang)


def solved(source: str, name: str, solution: str) -> str:
    """Return a cell with the solution put in: in place of the whole assignment, or of the line with the blank."""
    lines = source.split("\n")
    [span] = [node for node in ast.parse(source).body if getattr(node, "targets", None) and node.targets[0].id == name]
    first, last = span.lineno - 1, span.end_lineno
    if not solution.startswith(f"{name} ="):
        first = next(at for at, line in enumerate(lines) if "____" in line)
        last = first + 1
    return "\n".join([*lines[:first], solution, *lines[last:]])


@pytest.mark.parametrize("learner, case", [(case, case) for case in CASES], indirect=["learner"])
def test_the_solution_shown_is_right(learner: dict, case: tuple[str, str], lang: Language) -> None:
    lesson, name = case
    question = next(each for each in key_of(lesson).questions if each.name == name)
    assert question.solution is not None
    cells = nbformat.read(f"{lesson}.ipynb", as_version=4).cells
    source = next(cell.source for cell in cells if f'kl.check("{name}")' in cell.source)
    exec(solved(source, name, question.solution.in_(lang)), learner)
    assert kl.check(name).state == "right"


@pytest.mark.parametrize("lesson", ANSWERS)
def test_every_question_has_answers_and_a_solution(lesson: str) -> None:
    questions = key_of(lesson).questions
    assert {question.name for question in questions} == ANSWERS[lesson]["RIGHT"].keys()
    assert all(question.solution and len(question.ideas) >= 3 for question in questions)
    assert all(len(ways) >= 3 for ways in ANSWERS[lesson]["RIGHT"].values())


def test_every_lesson_is_here() -> None:
    assert {path.stem.removesuffix("_key") for path in (ROOT / "course").glob("*_key.py")} == ANSWERS.keys()
