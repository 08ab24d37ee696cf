"""What the tests before and after the course come to, whichever of them was taken."""

import json
import runpy
from pathlib import Path

import pytest

import kpilearn as kl
from kpilearn.locale import Language
from kpilearn.notebook import gain, progress
from kpilearn.notebook.quiz_items import Quiz

COURSE = Path(__file__).parents[2] / "course"


def of(test: tuple[str, str]) -> Quiz:
    lesson, name = test
    return next(quiz for quiz in runpy.run_path(str(COURSE / f"{lesson}_key.py"))["key"]().quizzes if quiz.name == name)


@pytest.fixture
def learner(lang: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A learner in a lesson of the built course; their progress file."""
    monkeypatch.chdir(COURSE / lang)
    file = tmp_path / "progress.json"
    monkeypatch.setenv("KPILEARN_PROGRESS", str(file))
    return file


def take(test: tuple[str, str], lang: Language, right: int) -> None:
    """Answer all questions of a test as the page would, one after the other; the first ``right`` of them rightly."""
    lesson, name = test
    exec(f'import kpilearn as kl; kl.begin("{lesson}", "{lang}")', {})
    quiz = kl.quiz(name)
    for at, item in enumerate(quiz.spec["items"]):
        quiz.answers = [*quiz.answers[:at], answer(item, at < right), *quiz.answers[at + 1 :]]


def answer(item: dict, right: bool) -> object:
    if item["kind"] == "match":
        places = [pair["right"] for pair in item["pairs"]]
        return places if right else places[::-1]
    places = [at for at, choice in enumerate(item["choices"]) if choice["right"] is right]
    return places if item["kind"] == "several" else places[0]


def test_the_two_tests_are_on_the_same_topics_in_the_same_order() -> None:
    before, after = of(gain.BEFORE), of(gain.AFTER)
    assert [item.topic for item in before.items] == [item.topic for item in after.items]
    assert [type(item) for item in before.items] == [type(item) for item in after.items]
    assert [item.practises for item in before.items] == [item.practises for item in after.items]
    asked = [item.question for item in (*before.items, *after.items)]
    assert len(set(asked)) == len(asked) and all(item.topic for item in before.items)


def test_both_taken(learner: Path, lang: Language) -> None:
    take(gain.BEFORE, lang, right=2)
    take(gain.AFTER, lang, right=7)
    found = kl.gain()
    assert [found.before.count(True), found.after.count(True)] == [2, 7]
    assert found.message == kl.gain().message and "5" in found.message
    html = found._repr_mimebundle_()["text/html"]
    assert html.count("✓") == 9 and html.count("×") == 7 and f'lang="{lang}"' in html


def test_only_the_first_answer_to_a_question_counts(learner: Path, lang: Language) -> None:
    take(gain.BEFORE, lang, right=0)
    take(gain.BEFORE, lang, right=8)
    take(gain.AFTER, lang, right=8)
    take(gain.AFTER, lang, right=0)
    assert [kl.gain().before.count(True), kl.gain().after.count(True)] == [0, 8]


def test_no_better_than_before_is_said_kindly(learner: Path, lang: Language) -> None:
    take(gain.BEFORE, lang, right=8)
    take(gain.AFTER, lang, right=6)
    assert "-2" not in kl.gain().message and "8" in kl.gain().message


def test_the_test_before_was_not_taken(learner: Path, lang: Language) -> None:
    take(gain.AFTER, lang, right=6)
    found = kl.gain()
    assert (found.has_before, found.has_after) == (False, True)
    assert "6" in found.message and repr(found).count("–") == 8


@pytest.mark.parametrize("taken", [[], [gain.BEFORE]])
def test_the_test_after_was_not_taken(learner: Path, lang: Language, taken: list) -> None:
    exec(f'import kpilearn as kl; kl.begin("10_callcentre", "{lang}")', {})
    for test in taken:
        take(test, lang, right=3)
    assert not kl.gain().has_after
    assert repr(kl.gain()) == kl.gain().message
    assert "<table" not in kl.gain().as_html()


def test_the_questions_have_changed_since(learner: Path, lang: Language) -> None:
    take(gain.BEFORE, lang, right=3)
    take(gain.AFTER, lang, right=8)
    kept = json.loads(learner.read_text(encoding="utf-8"))
    kept["items"]["lesson/01_kgi_kpi/quiz/pre-test"]["first"] = [0, 0, 99]
    learner.write_text(json.dumps(kept), encoding="utf-8")
    assert not kl.gain().has_before
    progress.record("quiz/x", "tried", answer=[1], keep_first=True)
    progress.record("quiz/x", "tried", answer=[2, 3], keep_first=True)
    assert progress.find("quiz/x")["first"] == [2, 3]
