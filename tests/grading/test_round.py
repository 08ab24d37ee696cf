"""The whole round with nbgrader's own commands: release, learners' submissions, autograde, feedback."""

import html
import json
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import assignment_03
import assignment_small
import nbformat
import pytest
from nbgrader.api import Gradebook
from stock import graded_cells, nbgrader, write_in

from kpilearn import locale
from kpilearn.build import notebooks
from kpilearn.build import source as sources
from kpilearn.build.notebooks import Edition
from kpilearn.files import write_whole
from kpilearn.notebook import sealed
from kpilearn.notebook.answers import Key

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
WRONG_SUBMISSIONS = 4


@dataclass
class Class:
    """A course folder after the round, and what its assignment's key says."""

    folder: Path
    lang: locale.Language
    name: str
    key: Key
    wrong: Mapping[str, Mapping[str, str]]

    @property
    def notebook(self) -> str:
        return f"{self.name}.ipynb"

    def scores(self, learner: str) -> dict[str, float]:
        """Return the points of each question in the gradebook."""
        with Gradebook(f"sqlite:///{self.folder}/gradebook.db") as gradebook:
            grades = gradebook.find_submission_notebook(self.name, self.name, learner).grades
            found = {grade.name: grade.auto_score for grade in grades}
        return {name: found[cell] for name, cell in graded_cells(self.release()).items()}

    def release(self) -> nbformat.NotebookNode:
        return nbformat.read(self.folder / "exercises" / self.lang / self.name / self.notebook, as_version=4)

    def messages(self, learner: str) -> dict[str, str]:
        """Return what the graded notebook shows under each question."""
        graded = nbformat.read(self.folder / "autograded" / learner / self.name / self.notebook, as_version=4)
        cells = {cell.metadata.nbgrader.grade_id: cell for cell in graded.cells if "nbgrader" in cell.metadata}
        names = graded_cells(graded)
        return {name: text(cells[cell].outputs[0].data["text/html"]) for name, cell in names.items()}

    def feedback(self, learner: str) -> str:
        return text((self.folder / "feedback" / learner / self.name / f"{self.name}.html").read_text("utf-8"))


def text(markup: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", markup)).replace("`", "")


def plain(words: object) -> str:
    return str(words).replace("`", "")


def hand_in(place: Class, learner: str, answers: Mapping[str, str]) -> Path:
    """Put a copy of the release with these cells' code into ``submitted/``; the others stay as released."""
    folder = place.folder / "submitted" / learner / place.name
    shutil.copytree(place.folder / "exercises" / place.lang / place.name, folder)
    notebook = place.release()
    write_in(notebook, answers)
    nbformat.write(notebook, folder / place.notebook)
    return folder


def right_answers(place: Class) -> dict[str, str]:
    """Return each answer cell's own solution."""
    solved = nbformat.read(place.folder / "solutions" / place.lang / place.name / place.notebook, as_version=4)
    pairs = zip(solved.cells, solved.cells[1:], strict=False)
    asked = {before.source: re.search(r'^kl\.check\("(\w+)"\)$', cell.source) for before, cell in pairs}
    return {found[1]: code for code, found in asked.items() if found}


def forge(folder: Path, place: Class) -> None:
    """Let the learner's copy of the sealed key take the wrong answers for right ones."""
    path = folder / "checks" / f"{place.name}.json"
    held = json.loads(path.read_text("utf-8"))
    for question in held["questions"].values():
        question["right"] = [idea["lock"] for idea in question["ideas"]]
    path.write_text(json.dumps(held), "utf-8")


@pytest.fixture(
    scope="module",
    params=[(assignment_small, "ja"), *((assignment_03, lang) for lang in locale.LANGUAGES)],
    ids=lambda param: f"{param[0].__name__}-{param[1]}",
)
def place(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Class:
    """Do the round once for all tests of one assignment in one language."""
    module, lang = request.param
    folder = tmp_path_factory.mktemp("class")
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    source = sources.read(folder, module.write(folder, ROOT))
    edition = Edition(source.file, lang)
    place = Class(folder, lang, edition.stem, module.key(folder), module.WRONG)
    write_whole(folder / edition.notebook, notebooks.dump(notebooks.compose(source, edition)))
    write_whole(folder / edition.checks, sealed.as_text(sealed.seal(place.key, edition.stem, rules=True)))
    nbgrader(folder, "generate_assignment", place.name, "--create", lang=lang)
    right = right_answers(place)
    hand_in(place, "right", right)
    hand_in(place, "blank", {})
    hand_in(place, "half", dict(list(right.items())[::2]))
    for at in range(WRONG_SUBMISSIONS):
        hand_in(
            place, f"wrong-{at}", {name: list(ideas.values())[at % len(ideas)] for name, ideas in place.wrong.items()}
        )
    forge(hand_in(place, "forged", {name: next(iter(ideas.values())) for name, ideas in place.wrong.items()}), place)
    nbgrader(folder, "autograde", place.name, lang=lang)
    nbgrader(folder, "generate_feedback", place.name, lang=lang)
    before = locale.language()
    locale.use(lang)
    request.addfinalizer(lambda: locale.use(before))
    return place


def test_every_named_idea_is_tried(place: Class) -> None:
    assert {question.name: [idea.name for idea in question.ideas] for question in place.key.questions} == {
        name: list(ideas) for name, ideas in place.wrong.items()
    }


def test_nbgrader_finds_the_solution_valid(place: Class) -> None:
    said = nbgrader(place.folder, "validate", f"solutions/{place.lang}/{place.name}/{place.notebook}", lang=place.lang)
    assert "Success" in said


def test_right_answers_get_all_points(place: Class) -> None:
    assert place.scores("right") == {question.name: question.points for question in place.key.questions}


def test_right_answers_are_called_right(place: Class) -> None:
    messages, feedback = place.messages("right"), place.feedback("right")
    for question in place.key.questions:
        said = plain(question.right_message or locale.text("check.right_message"))
        assert said in messages[question.name]
        assert said in feedback


@pytest.mark.parametrize("at", range(WRONG_SUBMISSIONS))
def test_wrong_ideas_get_no_points_and_their_own_message(place: Class, at: int) -> None:
    assert set(place.scores(f"wrong-{at}").values()) == {0}
    messages, feedback = place.messages(f"wrong-{at}"), place.feedback(f"wrong-{at}")
    for question in place.key.questions:
        said = plain(question.ideas[at % len(question.ideas)].message)
        assert said in messages[question.name]
        assert said in feedback


def test_half_done_gets_half_the_points(place: Class) -> None:
    done = [question.name for question in place.key.questions][::2]
    assert place.scores("half") == {
        question.name: question.points if question.name in done else 0 for question in place.key.questions
    }


def test_blanks_are_not_attempted(place: Class) -> None:
    assert set(place.scores("blank").values()) == {0}
    for message in place.messages("blank").values():
        assert locale.text("check.state_not_attempted") in message


def test_a_forged_key_gains_nothing(place: Class) -> None:
    assert set(place.scores("forged").values()) == {0}


def test_grading_keeps_no_progress(place: Class) -> None:
    assert not list(place.folder.rglob("my_progress*"))
