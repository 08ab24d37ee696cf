"""All assignments' questions: what ``make atlas`` tries on 20 territories is tried here on two; nonsense; leaks."""

import json
import random
from itertools import islice
from pathlib import Path
from zipfile import ZipFile

import atlas
import pytest
import wrong_values
from flit_core.buildapi import build_wheel
from hostile import nonsense

from kpilearn import locale
from kpilearn.build import leaks
from kpilearn.build.notebooks import Edition
from kpilearn.locale import Language
from kpilearn.notebook import sealed
from kpilearn.notebook.answers import Question
from kpilearn.notebook.check import judge

ASSIGNMENTS = {each.name: each for each in atlas.assignments()}
NONSENSE = 500

every = pytest.mark.parametrize("each", ASSIGNMENTS.values(), ids=ASSIGNMENTS.keys())


def test_every_assignment_is_here() -> None:
    keys = {path.stem.removesuffix("_key") for path in (atlas.ROOT / "solutions").glob("*_key.py")}
    assert keys == ASSIGNMENTS.keys()


@every
def test_the_title_leaves_the_number_to_the_pages_that_show_it(each: atlas.Assignment, lang: Language) -> None:
    number = each.name[:2].lstrip("0")
    [heading] = (cell.text[lang].strip().split("\n")[0] for cell in each.source.cells if cell.key == "title")
    assert number in heading and number not in each.source.title[lang]


@every
def test_the_material_is_complete(each: atlas.Assignment) -> None:
    assert atlas.lacking(each) == []


@every
@pytest.mark.parametrize("learner", [atlas.LEARNERS[0], pytest.param(atlas.LEARNERS[1], marks=pytest.mark.slow)])
def test_right_ways_get_all_points_and_wrong_ideas_their_message(
    each: atlas.Assignment, learner: str, lang: Language
) -> None:
    tries = atlas.visit(each, learner, lang)
    assert [found for found in tries if not found.well] == []
    assert {found.question for found in tries if found.sort == "wrong"} == each.right.keys()


@every
@pytest.mark.slow
def test_the_released_digests_take_the_solution_and_know_the_ideas(each: atlas.Assignment, lang: Language) -> None:
    """These are the real ones, so a single wrong idea of each question must do."""
    held = sealed.load(each.name, atlas.ROOT / "exercises" / lang / each.name)
    key, data = each.key()
    variables = atlas.solved(each, data, lang)
    for question in key.questions:
        if question.rights[0].kind != "decision":
            outcome = judge(held["questions"][question.name], question.name, variables[question.name], held["rounds"])
            assert outcome.state == ("so_far" if "hidden" in question.rights[0].form else "right")
            idea = question.ideas[0]
            value = atlas.answer(variables, question.name, each.wrong[question.name][idea.name])
            outcome = judge(held["questions"][question.name], question.name, value, held["rounds"])
            assert (outcome.idea, outcome.message) == (idea.name, idea.message.in_(lang))


@every
@pytest.mark.slow
def test_nonsense_gets_a_message_and_no_point(each: atlas.Assignment, lang: Language) -> None:
    judges = atlas.Judges(each)
    for question in judges.key.questions:
        values = list(islice(nonsense(question.rights[0].form, random.Random(question.name)), NONSENSE))
        for at in range(locale.LANGUAGES.index(lang), NONSENSE, 2):
            assert went_well(judges, question, values[at]), f"{question.name}, {at}th"


def went_well(judges: atlas.Judges, question: Question, value: object) -> bool:
    """Return whether nonsense gets a message and no point; a failed assert would look at the value, which may raise."""
    outcome = judges.outcome(question.name, value)
    said = outcome.message.strip().encode()
    if outcome.state == "right":  # among so many there may be the answer
        return any(wrong_values.may_be(answer, value) for answer in question.rights)
    return bool(said)


@every
def test_nothing_attempted_is_no_error(each: atlas.Assignment, lang: Language) -> None:
    """The released cells themselves: each question says that it is not answered yet, or what is still open."""
    judges = atlas.Judges(each)
    released = atlas.released(each, lang)
    for question in judges.key.questions:
        outcome = judges.outcome(question.name, released[question.name])
        assert outcome.state in ("not_attempted", "unreadable")
        assert "____" in outcome.message


@every
def test_no_answer_is_in_what_learners_get(each: atlas.Assignment, lang: Language) -> None:
    folder = atlas.ROOT / "exercises" / lang / each.name
    texts = {
        path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*") if path.is_file()
    }
    assert set(texts) == {f"{each.name}.ipynb", sealed.file_of(each.name)}
    for name, text in texts.items():
        found = [secret for secret in atlas.secrets(each) if secret in text]
        assert found == [], name
    assert list(leaks.check(atlas.ROOT, each.source, Edition(each.file, lang), each.key()[0])) == []


def test_no_key_is_in_the_package_as_shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(atlas.ROOT)
    with ZipFile(tmp_path / build_wheel(str(tmp_path))) as wheel:
        names = wheel.namelist()
        texts = [wheel.read(name).decode(errors="replace") for name in names]
    assert any(name.startswith("kpilearn/notebook/") for name in names)
    assert [name for name in names if name.endswith("_key.py") or not name.startswith("kpilearn")] == []
    for each in ASSIGNMENTS.values():
        found = [secret for secret in atlas.secrets(each) if any(secret in text for text in texts)]
        assert found == []


@every
def test_no_answer_is_in_what_check_holds(each: atlas.Assignment, lang: Language) -> None:
    """Whatever can be reached from the sealed key: no right value, in any of the ways in which one may write it."""
    held = sealed.load(each.name, atlas.ROOT / "exercises" / lang / each.name)
    assert held["rounds"] == sealed.ROUNDS
    assert '"hidden": [' not in json.dumps(held)
    for question in each.key()[0].questions:
        shown = set(_leaves(held["questions"][question.name]))
        for answer in question.rights:
            numbers = {atom for atom in answer.atoms if type(atom) is float and atom not in _everyday(answer.form)}
            assert not numbers & {value for value in shown if type(value) is float}
            telling = {f"{number:.{digits}g}" for number in numbers for digits in range(5, 17)}
            assert not any(text in str(value) for text in telling if len(text) > 5 for value in shown)


def _everyday(form: object) -> set[object]:
    return {0.0, 1.0, *_leaves(form)}


def _leaves(value: object) -> list[object]:
    if isinstance(value, dict):
        return [leaf for key, part in value.items() if key != "digest" for leaf in [key, *_leaves(part)]]
    if isinstance(value, list):
        return [leaf for part in value for leaf in _leaves(part)]
    return [value]
